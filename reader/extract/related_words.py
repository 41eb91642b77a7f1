"""The labels under which sites offer related stories, and those under which they do not.

In the tables "|" and a line's end part phrases, a blank parts words, "/" parts choices for one
word ("related article/story" is two phrases). More words may follow a phrase of two or more ("More
on this story: Ships", "Mehr zum Thema Seefahrt"), and one that ends with "…". Accents, signs and
capitals do not count.
"""

#: The links behind one of these belong to the story beside them.
RELATED = {
    "English": """
in related news|related articles/stories/posts/news/content/coverage/reading|more like this
see also|check also|also read/see|also on this|read/see also
you may/might also like/enjoy|you may/might also be|may/might also like/enjoy/be
you may/might like|you may be interested|you'll also like|you may have missed
stories/articles/posts you may|read/see more/next|read more about/on|read this/these next
what to read next|up next|next up|further reading|more on|more about
more stories/coverage/reading|more to read|more to explore|keep/continue reading|don't miss
go/dig deeper|this story is part of|more in this series|in this series
from the archive/archives|explore more
""",
    "French": """
article/contenu/sujet/dossier lie/associe/connexe|sur le meme sujet/theme|sur ce sujet
dans la meme rubrique|dans le meme dossier|notre dossier
a lire/voir/decouvrir/consulter/ecouter aussi/egalement
lire/voir/decouvrir/consulter/lisez/voyez aussi/egalement|a lire|a lire sur/ensuite
pour aller plus loin|aller plus loin|pour approfondir|vous aimerez…|en lien avec
vous pourriez…|articles/contenus relatifs|cela/ca peut/pourrait vous interesser
ces articles peuvent/pourraient/devraient vous|nos articles sur|autour de/du|en relation
en savoir plus|plus sur|a ne pas manquer/rater|ne manquez pas|retrouvez aussi
poursuivez votre lecture
""",
    "German": """
mehr zum thema|mehr dazu|mehr zu|mehr uber|mehr aus dem dossier
lesen/sehen sie auch/mehr/dazu/hier/hierzu|lies auch|mehr lesen|weiterlesen|zum weiterlesen
noch mehr|alles/artikel/news/videos/dossiers/links zum thema|zum thema
auch interessant/spannend|das konnte sie/dich/ihnen/auch|konnte sie auch|das solltest du
das interessiert|weitere/mehr artikel/beitrage/meldungen/nachrichten/informationen
weiterfuhrende artikel/links/informationen|erfahren sie mehr
passende artikel/themen/beitrage/nachrichten/inhalte|passend zum|passend dazu|dazu passend
siehe auch|lesetipp|lesetipps|hintergrund|interessante artikel|zugehorige artikel/meldungen
aus dem archiv
""",
    "Spanish": """
lee/lea/leer tambien/mas/ademas|seguir/sigue leyendo|te/le/os puede/podria interesar
puede/podria interesarte/interesarle|quiza/quizas te interese|tambien te/le puede/podria
tambien puedes leer|puedes leer|ver/vea/mira tambien|mas sobre|mas informacion
sobre el mismo tema|sobre este tema|no te pierdas|no te lo pierdas|conoce mas|notas de interes
""",
    "Portuguese": """
leia/ler/veja/vejo/confira/assista tambem/mais/ainda|leia mais sobre|saiba mais|continue lendo
mais sobre|voce pode gostar|voce tambem pode|voce pode se
""",
    "Italian": """
leggi/vedi/guarda anche|leggi altri
potrebbe/potrebbero interessarti/interessarvi/interessare/anche|ti potrebbe/potrebbero
approfondimenti|approfondisci|per approfondire|per saperne di|sullo stesso tema/argomento
su questo argomento
""",
    "Dutch": """
lees ook/meer/verder|meer over/lezen|bekijk/zie ook|dit vind je
""",
    "Polish": """
zobacz/czytaj/przeczytaj/sprawdz takze/tez/rowniez/wiecej|wiecej na ten/temat|wiecej o
na ten temat
""",
    "Nordic and Baltic": """
las ocksa/mer/aven|mer om|les ogsa/mer|laes ogsa/mere|lue myos/lisaa/seuraavaksi
lisaa aiheesta|aiheesta|aiheeseen liittyvaa|lesid lika|tengdar frettir|loe ka
seotud artiklid/lood|lasi ari|saistitie raksti|taip pat skaitykite|susije straipsniai
""",
    "Slavic": """
читайте/смотрите/читать также/еще|по теме|материалы/новости/еще по теме|вас может
вам может/будет/также|другие материалы|читайте/дивіться також|читайте ще|чытайце таксама
прочетете/вижте още|прочитајте/читајте/погледајте и/још|procitajte/citajte/pogledajte i/jos
preberite se/tudi
""",
    "Arabic, Persian, Urdu": """
اقرا/شاهد/طالع/اقراي/اقرووا/انظر/راجع/تابع ايضا/المزيد/كذلك|قد يعجبك/يهمك/ترغب|ربما يعجبك
للمزيد|المزيد حول/عن|مقالات/مواضيع/اخبار قد تهمك/يهمك|اقرا في الموضوع|بیشتر بخوانید
همچنین بخوانید|در همین زمینه|مزید پڑھیں|یہ بھی پڑھیں
""",
    "Japanese, Chinese, Korean": """
こちらもおすすめ|あわせて読みたい|合わせて読みたい|この記事の関連ニュース|この記事もおすすめ
次に読みたい|もっと読む|更多相关|猜你喜欢|更多阅读|更多閱讀|你可能也喜歡|您可能感兴趣
함께 보면 좋은|함께 읽으면|이 기사와 관련된
""",
    "Turkish": """
ilginizi cekebilir|bunlar da ilginizi|ayrica okuyun|sunlar da ilginizi
""",
    "others": """
διαβαστε/δειτε επισης/ακομη/ακομα/περισσοτερα/και|ctete take/tez/vice|precitajte si aj
kapcsolodo…|ezt olvasta mar|citeste si|pe aceeasi tema|lexo edhe|te ngjashme|basahin din/rin
baca juga|lihat juga|xem them|doc them|tin/bai lien quan|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง
यह/ये/इसे भी पढ़ें|আরও পড়ুন|עוד בנושא|יותר בנושא|קראו גם|כתבות נוספות בנושא|soma pia
zaidi kuhusu
""",
}
#: A short label with one of these words is one, whatever else it says.
TELLING = """
ahnlich ahnliche ahnliches asemanatoare associees associes benzer collegate collegati connexe
connexes correlata correlate correlati correlato correspondants gerelateerd gerelateerde
ilgili kaugnay liee liees lies liittyvat podobne povezane povezani powiazane relacionada
relacionadas relacionado relacionados related relaterad relaterade relaterat relaterede
relatert relaterte similaire similaires similar similare simili souvisejici suvisiace terkait
verwandt verwandte verwandtes verwant verwante zinazohusiana σχετικα σχετικες пов'язані
повезане похожее похожие свързани связанные схожі קשורות الصلة صلة علاقة متعلقة متعلقہ مرتبط
مرتبطة مشابه مشابهة संबंधित সম্পর্কিত
"""
#: The same, for languages that put no blanks between words.
TELLING_STARTS = "関連 相关 相關 延伸閱讀 延伸阅读 관련"
#: With one of these in it, such a label is over topics or goods as often as over stories.
NO_STORIES = """
topics topic tags tag hashtags keywords categories category products product searches jobs courses
companies organizations themen schlagworte schlagwörter produkte suchbegriffe temas tema etiquetas
productos produtos assuntos mots-clés produits argomenti prodotti onderwerpen producten tematy tagi
produkty emner ämnen produkter aiheet konular etiketler ürünler темы теги товары الوسوم الكلمات
"""
#: The same, for languages that put no blanks between words.
NO_STORIES_WITHIN = """
キーワード ワード タグ 商品 サイト 标签 標籤 话题 話題 关键词 關鍵字 产品 產品 키워드 태그 종목 상품
"""
#: With a sign behind it, one of these points to what follows: "Read: …".
POINTING = """
ademas baca basahin bekijk ctete czytaj funda guarda laes las lea lee leer lees leggi leia ler
les lies lire lisez lue mehr mira more przeczytaj read relire see siehe soma vea vedi veja ver
voir zobacz δειτε διαβαστε смотрите читаите читайте اقرا شاهد طالع
"""
#: The links behind one of these are about the site.
OTHER = {
    "English": """
most/mostly read/popular/viewed/shared/commented/recent/watched/discussed|the most|popular…
trending…|top…|latest…|recent…|breaking…|featured…|headlines…|just in|what's new|news ticker
editor's pick/picks|editors pick/picks/choice|editor's choice|in case you missed
explore more on these topics|more on these topics
don't miss these|today's…|this week…|more from/in/by|more news|other articles/stories/news
also in|in this section|about the author|post navigation|previous…|next article/post/story
recommended…|suggested…|sponsored…|advertisement…|advertising…|advertise…|promoted…|partners…
partnership…|from around the web|from the web|around the web|shop…|deals…|newsletter…
newsletters…|subscribe…|sign up|follow…|share…|tags…|tag…|topics…|categories…|archive
archives…|comments…|comment…|leave a|join the|copyright…|contact…|about us|search…|jobs…
events…|video…|videos…|photos…|gallery…|podcast…|podcasts…
""",
    "French": """
les plus lus/lues/populaires/consultes/commentes/vus|plus lus|articles recents/populaires
derniers articles|dernieres/dernieres nouvelles/actualites/infos/news/breves
les derniers/dernieres|a la une|en continu|en direct|populaires|tendances|l'actualite…|l'actu…
actualites…|plus d'articles|plus d'infos|autres articles|recommandes…|recommande…
nos recommandations|publicite…|contenus sponsorises|annonces…|commentaires…|suivez…|partager…
inscrivez…|abonnez…|a propos|mots cles|mot cle|etiquettes…
""",
    "German": """
meist gelesen/gelesene/kommentiert/geklickt|meistgelesen…|meistgelesene…|meistgeklickt…
meistkommentiert…|am meisten|neueste…|neuste…|aktuelle…|aktuelles…|beliebte…|beliebteste…
beliebt…|newsticker…|schlagzeilen…|anzeige…|empfohlen…|empfohlene…|neuester…|empfehlungen…
unsere empfehlungen|kommentare…|schlagworte…|themen…|ressorts…|mehr aus|mehr von
weitere themen
""",
    "Spanish and Portuguese": """

lo/los/las mas leido/leida/leidos/leidas/visto/vistas/vistos/popular/populares/reciente/recientes
mas leidas/leidos/leido/visto/vistas/vistos/populares/recientes/noticias|ultima…|ultimas…
ultimo…|ultimos…|lo ultimo|destacado…|destacados…|destacadas…|tendencias…|recomendado…
recomendados…|recomendadas…|etiquetas…|comentarios…|publicidad…|siguenos…
mais lidas/vistas/populares/recentes/lidos|em alta|publicidade…|compartilhe…|siga…
""",
    "Italian": """
i piu letti/visti|piu letti/visti/popolari|le piu lette|ultime…|in evidenza|commenti…
pubblicita…
""",
    "Dutch": """
meest gelezen/bekeken/recent|laatste…|net binnen|het laatste|reacties…|advertentie…
aanbevolen…
""",
    "Polish": """
najczesciej…|najnowsze…|najpopularniejsze…|popularne…|polecane…|polecamy…|reklama…
""",
    "Nordic": """
mest last/lest/laest/sett|senaste…|siste…|seneste…|luetuimmat…|uusimmat…|tuoreimmat…|annons…
annonse…|mainos…
""",
    "Slavic and Baltic": """
самое…|самые…|последние…|популярн…|популярное…|популярные…|главное…|лента новостей
новости партнеров|реклама…|najcitanije…|najnovije…|populiariausi…|naujausi…|skaitomiausi…
legolvasottabb…|cele mai|ultimele…|nejctenejsi…
""",
    "Arabic and Persian": """
الاكثر…|آخر…|اخر…|احدث…|عاجل…|شائع…|مختارات…|اخترنا لك|تابعنا…|التعليقات…|اعلان…|پربازدید…
پربیننده…|آخرین…|اخبار پیشنهادی|پیشنهاد…
""",
    "Japanese, Chinese, Korean": """
ランキング|アクセスランキング|人気記事|人気ランキング|最新記事|最新ニュース|新着|新着記事
新着ニュース|おすすめ|おすすめ記事|注目記事|热门|热门文章|热点|热点新闻|排行|排行榜|最热|最新
最新文章|最新新闻|熱門|熱門新聞|熱門文章|點閱排行|많이 본|많이본|인기|인기기사|최신기사
최신뉴스
""",
    "others": """
en cok|son dakika|son haberler|cok okunanlar|δημοφιλη…|τελευταια…|ροη ειδησεων|terpopuler…
terbaru…|berita terkini|xem nhieu
""",
}
