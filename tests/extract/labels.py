"""What sites of many languages write over links: apart by strokes and line ends."""

#: What readers find over related stories on the sites of their language.
RELATED_LABELS = {
    "ar": """
اقرأ أيضا|مواضيع ذات صلة|شاهد أيضاً|قد يعجبك أيضا|أخبار متعلقة|قد يهمك أيضا|المزيد حول|ربما يعجبك
للمزيد|مقالات قد تهمك|مواضيع قد تهمك|اقرأ في الموضوع|لمزيد من التفاصيل|موضوعات قد تهمك|قد تهمك أيضا
في السياق ذاته|في هذا السياق|قد يهمك|أخبار ذات صلة|علاقة|مقالات ذات الصلة|مواضيع مرتبطة
أخبار مشابهة|طالع أيضا|اقرئي أيضا|اقرؤوا أيضا|انظر أيضا|راجع أيضا|تابع أيضا|اقرأ المزيد|اقرأ كذلك
قد ترغب في قراءة|المزيد عن الميناء|أخبار قد تهمك
""",
    "az": "Həmçinin oxuyun|Oxşar xəbərlər",
    "be": "Чытайце таксама",
    "bg": """
Още по темата|Свързани новини|Вижте още|Може да ви хареса|По темата|Подобни новини|Прочетете още
""",
    "bn": "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|আরও দেখুন|এ বিষয়ে আরও",
    "ca": """
Notícies relacionades|Llegeix també|També et pot interessar|Et pot interessar|Més sobre
Llegiu també
""",
    "cs": """
Čtěte také|Související články|Mohlo by vás zajímat|Přečtěte si také|K tématu|Čtěte více
Více k tématu|Podobné články|Mohlo by se vám líbit|Čtěte též
""",
    "da": """
Læs også|Relaterede artikler|Se også|Lignende artikler|Andre læste også|Læs videre
Måske er du interesseret|Artikler om samme emne|Relaterede historier|Læs mere
Flere artikler om havnen|Du vil måske også læse
""",
    "de": """
Mehr zum Thema|Das könnte Sie auch interessieren|Lesen Sie auch|Ähnliche Artikel|Zum Thema
Beiträge zum Thema|Diese Artikel könnten Sie interessieren|Leser interessierten sich auch für
Mehr dazu|Mehr zu Schiffen|Mehr über Häfen|Mehr aus dem Dossier|Lies auch: Schiffe|Mehr lesen
Weiterlesen|Zum Weiterlesen|Noch mehr|Alles zum Thema|Artikel zum Thema|Auch interessant
Könnte Sie auch|Das solltest du lesen|Das interessiert Hamburg|Weitere Artikel|Mehr Beiträge
Weiterführende Links|Erfahren Sie mehr|Passende Artikel|Passend zum Thema|Passend dazu|Dazu passend
Siehe auch|Lesetipp|Lesetipps|Hintergrund|Interessante Artikel|Zugehörige Artikel|Aus dem Archiv
Berichte zum Thema|Hintergründe zum Thema|Ebenfalls interessant|Andere Leser|Andere lasen
Leser lasen auch|Lesen Sie weiter|Weitere Berichte|Unser Lesetipp|Mehr Infos zum Hafen
Zu diesem Thema|Weitere Tipps|Ähnlich|Ähnliches|Verwandt|Verwandtes|Verwandte Artikel
Liked: Ähnliche Meldungen|Sehen Sie auch|Lesen Sie mehr|Lesen Sie dazu|Lesen Sie hier
Lesen Sie hierzu|News zum Thema|Videos zum Thema|Dossiers zum Thema|Links zum Thema|Auch spannend
Das könnte dich interessieren|Das könnte Ihnen gefallen|Das könnte auch gefallen|Weitere Meldungen
Weitere Nachrichten|Weitere Informationen|Weiterführende Artikel|Weiterführende Informationen
Passende Themen|Passende Beiträge|Passende Nachrichten|Passende Inhalte|Zugehörige Meldungen
Diese Beiträge könnten Sie interessieren|Diese Themen könnten Sie interessieren
Diese Artikel könnte man lesen|Meldungen zum Thema|Texte zum Thema|Podcasts zum Thema
Nachrichten zum Thema|Leser interessieren sich auch für|Leser lesen auch|Weitere Pressemitteilungen
Weitere Texte|Weitere Infos|Weitere Rezepte
""",
    "el": """
Διαβάστε επίσης|Σχετικά άρθρα|Δείτε επίσης|Μπορεί να σας ενδιαφέρει|Διαβάστε σχετικά
Ίσως σας ενδιαφέρει|Περισσότερα για το λιμάνι|Σχετικές ειδήσεις|Σχετικό|Σχετική είδηση
Διαβάστε ακόμη|Διαβάστε ακόμα|Διαβάστε περισσότερα|Διαβάστε και
""",
    "en": """
Related stories|You may also like|Read next|More on this story|See also|Up next|Read more
Our readers read next|People also read|More on this topic|More to explore|Similar articles
In related news|More like this|Check also|Also read|Also on this day|You might also be interested
May also like|You might like|You may be interested|You’ll also like|You may have missed
Stories you may like|Read these next|What to read next|Next up|Further reading|More about ships
More stories|More to read|Continue reading|Keep reading|Don’t miss|Dig deeper
This story is part of a series|More in this series|In this series|From the archives|Explore more
Also worth reading|Also of interest|This may be of interest|These might interest you
We think you will like|Stories you might like|You might have missed|More great reads|More posts
More blog posts|Did you miss it?|What else to read|More to explorer|More articles
Continue exploring|Watch next|For more on ships|For further reading|On this topic
On the same subject|Background reading|Related|Similar|Related articles from the port of the week
Related stories from the port of the week|Related posts from the port of the week
Related news from the port of the week|Related content from the port of the week|Also see|Read also
You might also like|You may also enjoy|You may also be interested in|Might also like|May also enjoy
May also be of use|You may like|Articles you may like|Posts you may have missed|See more|See next
Read this next|More coverage|More reading|Go deeper|From the archive|Readers also liked
Others also read|People also enjoyed|Also worth checking|More blog articles|Listen next
For more about ships|On the same topic
""",
    "es": """
Noticias relacionadas|Lea también|Te puede interesar|También te puede interesar|Más sobre
Te interesa|Le puede interesar|Siga leyendo|Ver además|Sobre el mismo tema|Sigue leyendo
Podría interesarle|Quizás te interese|También puedes leer|Puedes leer|Vea también|Más información
Sobre este tema|No te pierdas|No te lo pierdas|Conoce más|Notas de interés|También te interesa
Te podría gustar|Podría gustarte|Para saber más|Otras noticias sobre barcos|No dejes de leer
Te sugerimos leer|Sobre el tema|En este tema|Noticia relacionada|Artículo relacionado
Nota relacionado|Notas similares|Lee también|Leer también|Lea más|Lea además|Seguir leyendo
Os puede interesar|Te podría interesar|Puede interesarle|Puede interesarte|Quizá te interese
También le puede gustar|También te podría gustar|Ver también|Mira también|Le interesa
También le interesa|Le podría gustar|Para leer más|Mire además|Continúa leyendo|Continúe leyendo
Más noticias sobre barcos|No deje de leer|Le sugerimos leer
""",
    "et": "Loe ka|Seotud artiklid|Loe lisaks|Seotud lood",
    "eu": "Irakurri ere|Erlazionatutako albisteak|Lotutako berriak",
    "fa": """
بیشتر بخوانید|اخبار مرتبط|مطالب مشابه|در همین رابطه|همچنین بخوانید|در همین زمینه|در این رابطه
بیشتر در این باره|این مطالب را بخوانید|شاید بپسندید|اخبار مشابه|در همین باره
""",
    "fi": """
Lue myös|Aiheeseen liittyvää|Katso myös|Lue seuraavaksi|Sinua voisi kiinnostaa|Lisää aiheesta
Aiheesta|Saatat pitää|Samasta aiheesta|Aiheesta lisää|Aiheeseen liittyvät|Lue lisää
Sinua saattaa kiinnostaa|Sinua voi kiinnostaa
""",
    "fr": """
À lire aussi|Sur le même sujet|Articles liés|Lire aussi|Voir aussi|À découvrir aussi
Vous aimerez aussi|Pour aller plus loin|Cela pourrait vous intéresser|Pour en savoir plus
Article lié|Sur ce sujet|Dans la même rubrique|Dans le même dossier|Notre dossier|À lire
Aller plus loin|Pour approfondir|En lien avec cet article|Vous pourriez aimer|Articles relatifs
Ces articles peuvent vous plaire|Nos articles sur la mer|Autour de ce sujet|En relation
En savoir plus|Plus sur la mer|À ne pas manquer|Ne manquez pas|Retrouvez aussi
Poursuivez votre lecture|Continuez votre lecture|Découvrez aussi|Dans le même thème
Articles sur le même sujet|Ceci pourrait vous plaire|Vous allez aimer|Vous pouvez aussi lire
Cela devrait vous plaire|Lecture connexe|Contenus connexes|Actualités associées|Contenus associés
Sujet liée|Informations liées|Article similaire|Articles similaires|Articles correspondants
Contenu lié|Sujet lié|Dossier lié|Article associé|Sur le même thème|À voir aussi|À consulter aussi
À écouter aussi|À voir également|Découvrir aussi|Consulter aussi|Lisez aussi|Voyez aussi
Lire également|Contenus relatifs|Ça pourrait vous intéresser|Cela peut vous intéresser
Ces articles pourraient vous plaire|Ces articles devraient vous plaire|Autour du port
À ne pas rater|Découvrez également|Dans le même sujet|Ceci peut vous plaire|Ça devrait vous plaire
""",
    "gl": "Le tamén",
    "gu": "આ પણ વાંચો|સંબંધિત સમાચાર",
    "he": """
כתבות נוספות בנושא|קראו גם|עוד בנושא|אולי יעניין אותך|כתבות קשורות|ראו גם|עוד באותו נושא
עוד כתבות בנושא|קראו עוד|כתבות שאולי יעניינו אתכם|לקריאה נוספת|בנושא זה|יותר בנושא|נושאים קשורים
כתבה קשור|ידיעות דומות|נושאים דומים|אולי יעניין אתכם
""",
    "hi": """
यह भी पढ़ें|संबंधित खबरें|ये भी देखें|और पढ़ें|इससे जुड़ी खबरें|मिलती जुलती खबरें|आपको यह भी पसंद
सम्बंधित खबरें|सम्बन्धित खबरें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|इसे भी देखें
""",
    "hr": """
Povezane vijesti|Pročitajte još|Pročitajte i|Možda vas zanima|Vezane vijesti|Moglo bi vas zanimati
Na istu temu|Više o luci|Slične vijesti|Slični članci|Povezani članci|Vezani članci|Čitajte još
Pogledajte još
""",
    "hu": """
Kapcsolódó cikkek|Ezt olvasta már?|Hasonló cikkek|Ez is érdekelheti|Olvassa el ezt is
Ezeket is olvasta?|Érdekelheti még|A témában|Ezt is ajánljuk|Ez is érdekelhet|Olvasd el ezt is
""",
    "hy": "Կարդացեք նաև",
    "id": """
Baca juga|Berita terkait|Artikel terkait|Simak juga|Anda mungkin tertarik|Lihat juga
Mungkin Anda suka|Tonton juga|Baca pula
""",
    "is": "Tengdar fréttir|Lesið líka",
    "it": """
Leggi anche|Potrebbe interessarti|Articoli correlati|Ti potrebbe interessare|Vedi anche
Per approfondire|Sullo stesso argomento|Ti può interessare|Leggi altri articoli|Approfondimenti
Approfondisci|Per saperne di più|Su questo argomento|Può interessarti|Leggi pure|Continua a leggere
Forse ti interessa|Scopri di più|Sul tema|Sull’argomento|Ascolta anche|Articolo correlato
Notizie correlate|Notizia correlata|Articoli collegati|Notizie collegate|Articoli simili
Guarda anche|Potrebbero interessarti|Potrebbe interessarvi|Potrebbe interessare
Potrebbe anche interessarti|Ti potrebbero interessare|Sullo stesso tema|Vi può interessare
Ti possono interessare
""",
    "ja": """
関連記事|あわせて読みたい|こちらの記事もおすすめ|関連ニュース|【関連】|次に読みたい
こちらもおすすめ|合わせて読みたい|この記事の関連ニュース|この記事もおすすめ|もっと読む
併せて読みたい|この記事を読んだ人は|この記事を読んだ人はこんな記事も読んでいます
こちらもチェック|こんな記事も読まれています|こちらも読まれています
この記事を読んだ人におすすめ|こちらの記事も読まれています
""",
    "ka": "წაიკითხეთ ასევე",
    "kk": "Тағы оқыңыз",
    "kn": "ಇದನ್ನೂ ಓದಿ|ಸಂಬಂಧಿತ ಸುದ್ದಿ",
    "ko": """
관련기사|관련 뉴스|함께 보면 좋은 기사|이 기사와 관련된 기사|더 읽어보기
함께 읽으면 좋은 기사|함께 읽어보세요|함께 보면 좋은 뉴스|이 기사도|이런 기사도
""",
    "lt": "Taip pat skaitykite|Susiję straipsniai",
    "lv": "Lasi arī|Saistītie raksti",
    "ml": "ഇതും വായിക്കുക|ബന്ധപ്പെട്ട വാർത്തകൾ",
    "mr": "हेही वाचा|हे देखील वाचा|आणखी वाचा",
    "ms": "Berita berkaitan|Baca juga|Baca lagi",
    "ne": "यो पनि पढ्नुहोस्",
    "nl": """
Lees ook|Meer over dit onderwerp|Gerelateerde artikelen|Zie ook|Misschien vind je dit ook leuk
Dit vind je misschien leuk|Ook interessant|Dit interesseert je ook|Verder lezen|In dit dossier
Uit het archief|Meer artikelen over de haven|Andere artikelen over de haven
Mogelijk ook interessant|Luister ook|Gerelateerd nieuws|Verwant nieuws|Verwante artikelen|Lees meer
Lees verder|Meer lezen|Bekijk ook
""",
    "no": """
Les også|Relaterte saker|Se også|Les mer|Kanskje du også liker|Flere saker om dette
Du vil kanskje også like|Du liker kanskje også|Relatert innhold|Mer om dette|Les videre
""",
    "pa": "ਇਹ ਵੀ ਪੜ੍ਹੋ|ਸਬੰਧਤ ਖ਼ਬਰਾਂ",
    "pl": """
Czytaj także|Zobacz też|Powiązane artykuły|Może Cię zainteresować|Więcej na ten temat
Więcej o porcie|Na ten temat|Zainteresuje Cię|Poznaj także|Podobny artykuł|Podobne artykuły
Powiązany artykuł|Przeczytaj także|Sprawdź także|Czytaj również|Czytaj więcej|Więcej na temat
Mogą Cię zainteresować|Może Was zainteresować|Może Państwa zainteresować|Obejrzyj także|Poznaj też
Poznaj również
""",
    "pt": """
Leia também|Notícias relacionadas|Veja também|Pode interessar|Leia mais|Saiba mais|Você pode gostar
Sobre o mesmo assunto|Artigos relacionados|Continue lendo|Mais sobre o porto
Você também pode gostar|Você pode se interessar|Você vai gostar|Pode também gostar
Também pode interessar|Ver também|Continuar a ler|Continuar lendo|Para ler também|Saber mais
Notícia relacionada|Artigo relacionado|Ler também|Confira também|Assista também|Leia ainda
Poderá interessar|Talvez interesse|Talvez goste|Pode gostar|Também poderá interessar
Também pode gostar|Sobre o mesmo tema|Continue a ler
""",
    "ro": """
Citește și|Articole similare|Pe aceeași temă|Vezi și|Te-ar putea interesa|Citiți și
Ți-ar putea plăcea|S-ar putea să vă placă|Știri pe aceeași temă|Articole asemănătoare
Te-ar mai putea interesa|Articole pe aceeași temă
""",
    "ru": """
Читайте также|По теме|Материалы по теме|Похожие новости|Вам может быть интересно|Статьи по теме
Смотрите также|Ещё на эту тему|Вас может заинтересовать|Другие материалы|Также читайте|В тему
Что ещё почитать|Похожее|Похожая новость|Связанная статья|Связанные новости|Читать также
Читайте ещё|Новости по теме|Ещё по теме|Вам будет интересно|Вам также понравится|Публикации по теме
Видео по теме|Также по теме|Больше по теме
""",
    "sk": """
Prečítajte si aj|Súvisiace články|Čítajte aj|Mohlo by vás zaujímať|Prečítajte si|K téme|Viac k téme
Čítajte tiež
""",
    "sl": """
Preberite tudi|Povezane novice|Sorodne novice|Morda vas zanima|Sorodni članki|Preberi tudi
Preberite še
""",
    "sq": "Lexo edhe|Të ngjashme",
    "sr": """
Прочитајте још|Повезане вести|Можда вас занима|На исту тему|Сличне вести|Подобни текстови
Slične vesti|Читајте још|Погледајте још|Прочитајте и
""",
    "sv": """
Läs också|Läs även|Relaterat|Läs mer|Liknande artiklar|Du kanske också gillar|Se även|Mer om hamnen
Mer i ämnet|Mer läsning om hamnen|Fortsätt läsa|Relaterade artiklar|Relaterad läsning|Läs vidare
Se också|Fler artiklar om hamnen
""",
    "sw": "Soma pia|Soma zaidi|Zaidi kuhusu bandari|Habari zinazohusiana",
    "ta": """
தொடர்புடைய செய்திகள்|இதையும் படிங்க|மேலும் படிக்க|இதையும் படிக்கலாமே|இதையும் படியுங்கள்
""",
    "te": "సంబంధిత వార్తలు|ఇవి కూడా చదవండి|ఇది కూడా చదవండి",
    "th": """
ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง
อ่านข่าวเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง|คุณอาจสนใจ|อ่านต่อ
""",
    "tl": "Basahin din|Kaugnay na balita|Basahin rin",
    "tr": """
İlgili haberler|Bunlar da ilginizi çekebilir|İlginizi çekebilir|Benzer haberler|Ayrıca okuyun
Şunlar da ilginizi çekebilir|Bunları da okuyun|Bu haberler de ilginizi çekebilir|Ayrıca bakınız
Okumaya devam edin|Konuyla ilgili|İlişkili haberler|Ayrıca bakın|Ayrıca oku
""",
    "uk": """
Читайте також|За темою|Новини за темою|Дивіться також|Вам може бути цікаво|Схожі новини|Читайте ще
По темі|Вас може зацікавити|Також читайте|Пов’язані новини|Матеріали за темою|Більше за темою
Ще за темою|Новини по темі
""",
    "ur": """
یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|اسی بارے میں|یہ بھی دیکھیں|یہ بھی پڑھیے|بھی پڑھیں
بھی پڑھیے
""",
    "uz": "Mavzuga oid",
    "vi": """
Tin liên quan|Xem thêm|Đọc thêm|Bài viết liên quan|Có thể bạn quan tâm|Tin tức liên quan
Nội dung liên quan|Các bài viết liên quan|Tin cùng chủ đề|Cùng chủ đề|Bạn có thể thích
Mời bạn đọc thêm|Bài liên quan|Tin bài liên quan
""",
    "zh": """
相关阅读|延伸閱讀|相关新闻|相關新聞|猜你喜欢|你可能也喜歡|更多相关|更多阅读|更多閱讀
您可能感兴趣|你可能感兴趣|你可能會喜歡|你可能还喜欢|你可能還想看|猜您喜欢|阅读更多
閱讀更多|也许你还喜欢|您可能也喜欢|您可能還喜歡|延伸阅读
""",
}
#: What they find there over lists of the site, and over what is sold.
OTHER_LABELS = {
    "ar": """
الأكثر قراءة|آخر الأخبار|تابعنا|آخر الأنباء|أحدث المقالات|عاجل|شائع|مختارات|اخترنا لك
التعليقات|إعلان
""",
    "bn": "সর্বশেষ|জনপ্রিয়|সর্বাধিক পঠিত|বিজ্ঞাপন",
    "cs": "Nejčtenější|Reklama|Doporučujeme|Nejnovější|Inzerce",
    "da": "Mest læste|Seneste nyt|Annonce|Annoncer|Mest læst",
    "de": """
Meistgelesen|Anzeige|Neueste Artikel|Empfehlungen der Redaktion|Newsletter|Meist gelesen
Meistgelesene Artikel|Meistgeklickt|Meistkommentiert|Am meisten gelesen|Neuste Artikel
Aktuelle Meldungen|Aktuelles|Beliebte Artikel|Beliebteste Artikel|Beliebt|Newsticker|Schlagzeilen
Empfohlen|Empfohlene Artikel|Neuester Artikel|Unsere Empfehlungen|Kommentare|Schlagworte|Themen
Ressorts|Mehr aus der Stadt|Mehr von uns|Weitere Themen|Anzeigen|Werbung|Meist gelesene
Meist kommentiert|Meist geklickt
""",
    "el": "Δημοφιλή|Τελευταία νέα|Ροή ειδήσεων|Πιο δημοφιλή|Προτεινόμενα|Ροή|Διαφήμιση",
    "en": """
Most read|Latest news|Trending now|Sponsored|Newsletter|Recommended for you|Comments|The most read
Popular now|Top stories|Recent posts|Breaking news|Featured stories|Headlines|Just in|What’s new
News ticker|Editor’s picks|Editors’ picks|Editors choice|Editor’s choice|In case you missed it
Explore more on these topics|More on these topics|Don’t miss these deals|Today’s paper|This week
More from the desk|More news|Other stories|Also in the news|In this section|About the author
Post navigation|Previous post|Next article|Suggested for you|Promoted stories|Partners|Partnership
From around the web|From the web|Around the web|Shop now|Deals|Newsletters|Subscribe|Sign up
Follow us|Share this|Tags|Tag|Topics|Categories|Archive|Archives|Comment|Leave a reply
Join the conversation|Copyright|Contact us|About us|Search|Jobs|Events|Video|Videos|Photos|Gallery
Podcast|Podcasts|Ad|Ads|Advertisement|Advertising|Advertise|Most popular|Most viewed|Most shared
Most commented|Most recent|Most watched|Most discussed|Editor’s pick|Editors’ pick|More in ports
More by Ada Marin|Other articles|Other news|Next post|Next story
""",
    "es": """
Lo más leído|Últimas noticias|Publicidad|Síguenos|Más leídas|Última hora|Último minuto
Últimos artículos|Lo último|Destacado|Destacados|Destacadas|Tendencias|Recomendado|Recomendados
Recomendadas|Etiquetas|Comentarios|Anuncios|Los más leídos|Las más leídas|Lo más visto
Las más vistas|Los más vistos|Lo más popular|Los más populares|Lo más reciente|Las más recientes
Más leídos|Más leído|Más visto|Más vistas|Más vistos|Más populares|Más recientes|Más noticias
Anuncio
""",
    "fa": """
پربازدیدترین|آخرین اخبار|تبلیغات|پربازدید|پربیننده ترین|پربیننده|اخبار پیشنهادی
پیشنهاد سردبیر|آگهی
""",
    "fi": "Luetuimmat|Uusimmat|Mainos|Tuoreimmat|Mainokset",
    "fr": """
Les plus lus|À la une|Publicité|Derniers articles|Commentaires|Plus lus|Articles récents
Dernières nouvelles|Les derniers articles|En continu|En direct|Populaires|Tendances
L’actualité du port|L’actu du jour|Actualités|Plus d’articles|Plus d’infos|Autres articles
Recommandés|Recommandé pour vous|Nos recommandations|Contenus sponsorisés|Suivez-nous|Partager
Inscrivez-vous|Abonnez-vous|À propos|Mots clés|Mot clé|Étiquettes|Les plus lues|Les plus populaires
Les plus consultés|Les plus commentés|Les plus vus|Articles populaires|Dernières actualités
Dernières infos|Dernières news|Dernières brèves|Les dernières heures|Annonces
""",
    "he": "הנקראות ביותר|חדשות אחרונות|פרסומת|הכי נקראות|מומלצים|מבזקים",
    "hi": "ताजा खबरें|ट्रेंडिंग|विज्ञापन|लोकप्रिय|सबसे ज्यादा पढ़ी|बड़ी खबरें",
    "hr": "Najčitanije|Najnovije|Oglas|Oglasi",
    "hu": "Legolvasottabb|Legfrissebb|Hirdetés|Friss hírek|Népszerű|Ajánlott",
    "id": """
Terpopuler|Berita terkini|Iklan|Terbaru|Terkini|Paling banyak dibaca|Pilihan editor
Rekomendasi
""",
    "it": """
I più letti|Ultime notizie|Pubblicità|Più letti|Le più lette|In evidenza|Commenti|Annunci
I più visti|Più visti|Più popolari|Annuncio
""",
    "ja": """
ランキング|最新記事|広告|アクセスランキング|人気記事|人気ランキング|最新ニュース|新着
新着記事|新着ニュース|おすすめ|おすすめ記事|注目記事|人気の記事|よく読まれている記事
""",
    "ko": "많이 본 뉴스|인기기사|광고|추천기사|많이본|인기|최신기사|최신뉴스",
    "lt": "Populiariausi|Naujausi|Skaitomiausi",
    "nl": """
Meest gelezen|Laatste nieuws|Advertentie|Net binnen|Het laatste nieuws|Reacties|Aanbevolen
Meest bekeken|Meest recent
""",
    "no": "Mest lest|Siste nytt|Annonse|Annonser|Mest sett",
    "pl": """
Najczęściej czytane|Najnowsze|Reklama|Najpopularniejsze|Popularne|Polecane|Polecamy
""",
    "pt": """
Mais lidas|Em alta|Publicidade|Compartilhe|Siga-nos|Mais vistas|Mais populares|Mais recentes
Mais lidos
""",
    "ro": "Cele mai citite|Ultimele știri|Publicitate|Recomandări|Populare",
    "ru": """
Самое читаемое|Последние новости|Реклама|Популярное|Самые читаемые|Рекомендуем
Популярные|Популярн|Главное|Лента новостей|Новости партнёров
""",
    "sk": "Odporúčame",
    "sv": "Mest läst|Senaste nytt|Annons",
    "th": "ข่าวล่าสุด|ข่าวยอดนิยม|โฆษณา|ยอดนิยม|ข่าวแนะนำ",
    "tr": """
En çok okunanlar|Son dakika|Reklam|En çok okunan|Son haberler|Çok okunanlar|Öne çıkanlar
Günün manşetleri|Editörün seçtikleri
""",
    "uk": "Популярне|Останні новини|Реклама|Найпопулярніше|Рекомендуємо",
    "ur": "تازہ ترین|مقبول ترین|اشتہار|اہم خبریں|سب سے زیادہ پڑھی",
    "vi": "Tin mới|Đọc nhiều|Quảng cáo|Xem nhiều|Mới nhất|Tin nóng",
    "zh": """
热门新闻|最新文章|广告|热门|热门文章|热门推荐|热点|热点新闻|排行|排行榜|最热|最新
推荐阅读|推薦閱讀|编辑推荐|为您推荐|最新新闻|熱門|熱門新聞|熱門文章|點閱排行|廣告
""",
}


def entries(table: dict[str, str]) -> list[str]:
    """Return all labels of a table."""
    return [label for text in table.values() for label in entries_of(text)]


def entries_of(text: str) -> list[str]:
    """Return the labels of one language."""
    return [label for label in text.replace("\n", "|").split("|") if label]
