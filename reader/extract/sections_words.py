"""What stands where a section's name should and is none, in the languages that news comes in."""

#: The front page under any name, and what houses call a story that has no section.
NO_SECTION = frozenset(
    line.strip()
    for lines in """
        home|homepage|home page|front page|frontpage|home news|start|startseite|startsida|hem
        forside|forsiden|hjem|etusivu|accueil|à la une|a la une|une|inicio|portada|início|capa
        página inicial|pagina principale|prima pagina|strona główna|główna|anasayfa|ana sayfa
        الرئيسية|الصفحة الرئيسية|رئيسية|صفحه اصلی|خانه|главная|главная страница|головна|начало
        ראשי|דף הבית|ホーム|トップ|トップページ|首页|首頁|αρχική|domů|domov|kezdőlap|címlap|acasă
        pradžia|sākums|avaleht|beranda|trang chủ|nyumbani|ikhaya|tuisblad|होम|หน้าแรก|naslovnica
        featured|top story|top stories|headlines|uncategorized|uncategorised|non classé
        nicht kategorisiert|sin categoría|sem categoria|senza categoria|bez kategorii|allgemein
        all|alle|topic|topics|tag|tags|post|posts|article|articles|artikel|story|stories|page|index|default|slider
        slideshow|newsletter|mehr|more|main|general|blog|blogs|weblog|front-page|nil|null|none
        undefined|unknown|n/a
    """.strip().splitlines()
    for line in lines.split("|")
)
#: True, but of every story: any other section says more.
EVERYTHING = frozenset(
    line.strip()
    for lines in """
        news|nachrichten|aktuell|aktuelles|actualité|actualités|actu|noticias|notícias|actualidad
        notizie|attualità|nieuws|wiadomości|uutiset|nyheter|nyheder|haberler|haber|أخبار|اخبار
        новости|новини|ニュース|新闻|新聞|뉴스|magazin|magazine|archiv|izindaba|habari|balita|berita
        naujienos|latest news|breaking news|top news|meldungen|aktuelle nachrichten|thema|themen
        service|presse|zprávy|správy|hírek|știri|vijesti|ειδήσεις|lokal|local
    """.strip().splitlines()
    for line in lines.split("|")
)
