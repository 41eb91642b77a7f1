"""The labels under which sites offer related stories, and those under which they do not.

In the tables "|" and a line's end part phrases, a blank parts words, "/" parts choices for one
word ("related article/story" is two phrases). More words may follow a phrase of two or more ("More
on this story: Ships", "Mehr zum Thema Seefahrt"), and one that ends with "…". Accents, signs and
capitals do not count.
"""

#: The links behind one of these belong to the story beside them.
RELATED = {
    "English": """
related articles/stories/posts/news/content|more like this
check also|also read/see|also on this|read/see also
you may/might also like/enjoy|you may/might also be|may/might also like/enjoy/be
you may/might like|you may be interested|you'll also like|you may have missed
stories/articles/posts you may|read/see more/next|read this/these next
what to read next|up next|next up|further reading|more on|more about
more stories/coverage/reading|more to read|more to explore|keep/continue reading|don't miss
go/dig deeper|this story is part of|more in this series|in this series
from the archive/archives|explore more
our readers read|readers/others/people also read/liked/enjoyed|also worth checking/reading
also of interest|this/these might/may be/interest|we think you|stories you might
you might have missed
more great|more posts|more blog posts/articles
did you miss|what else to|more to explorer|more articles|continue exploring|watch/listen next
for more on/about|for further reading|on this topic|on the same topic/subject|background reading
""",
    "French": """
article/contenu/sujet/dossier lie/associe|sur le meme sujet/theme|sur ce sujet
dans la meme rubrique|dans le meme dossier|notre dossier
a voir/decouvrir/consulter/ecouter aussi/egalement
lire/voir/decouvrir/consulter/lisez/voyez aussi/egalement|a lire
pour aller plus loin|aller plus loin|pour approfondir|vous aimerez…|en lien avec
vous pourriez…|articles/contenus relatifs|cela/ca peut/pourrait vous interesser
ces articles peuvent/pourraient/devraient vous|nos articles sur|autour de/du|en relation
en savoir plus|plus sur|a ne pas manquer/rater|ne manquez pas|retrouvez aussi
poursuivez votre lecture
continuez votre lecture|decouvrez aussi/egalement|pour en savoir plus
dans le meme sujet/theme|articles sur le meme|ceci pourrait/peut|vous allez aimer|vous pouvez aussi
ca/cela devrait vous
""",
    "German": """
mehr zum thema|mehr dazu|mehr zu|mehr uber|mehr aus dem dossier
lesen/sehen sie auch/mehr/dazu/hier/hierzu|mehr lesen|weiterlesen|zum weiterlesen
noch mehr|alles/artikel/news/videos/dossiers/links zum thema|zum thema
auch interessant/spannend|das konnte sie/dich/ihnen/auch|konnte sie auch|das solltest du
das interessiert|weitere/mehr artikel/beitrage/meldungen/nachrichten/informationen
weiterfuhrende artikel/links/informationen|erfahren sie mehr
passende artikel/themen/beitrage/nachrichten/inhalte|passend zum|passend dazu|dazu passend
siehe auch|lesetipp|lesetipps|hintergrund|interessante artikel|zugehorige artikel/meldungen
aus dem archiv|diese artikel/beitrage/themen konnten/konnte|beitrage/meldungen zum thema
berichte/hintergrunde/texte/podcasts/nachrichten zum thema|ebenfalls interessant
andere leser/lasen|leser interessierten/interessieren|leser lasen/lesen auch|lesen sie weiter
weitere pressemitteilungen/berichte/texte|unser lesetipp|mehr infos zum
zu diesem thema|weitere infos/tipps/rezepte
""",
    "Spanish": """
lee/lea/leer tambien/mas/ademas|seguir/sigue leyendo|te/le/os puede/podria interesar
puede/podria interesarte/interesarle|quiza/quizas te interese|tambien te/le puede/podria
tambien puedes leer|puedes leer|ver/vea/mira tambien|mas sobre|mas informacion
sobre el mismo tema|sobre este tema|no te pierdas|no te lo pierdas|conoce mas|notas de interes
te/le interesa|tambien te/le interesa|te/le podria gustar|podria gustarte|para saber/leer mas
ver/mire ademas|siga/continua/continue leyendo|mas/otras noticias sobre
no deje/dejes de leer
te/le sugerimos leer|sobre el tema|en este tema
""",
    "Portuguese": """
leia/ler/veja/confira/assista tambem/mais/ainda|saiba mais|continue lendo
mais sobre|voce pode gostar|voce tambem pode|voce pode se
voce vai gostar|pode/podera/talvez interessar/gostar/interesse/goste|pode tambem gostar
tambem pode/podera interessar/gostar|sobre o mesmo tema/assunto|ver tambem|continue/continuar a ler
continuar lendo|para ler tambem|saber mais
""",
    "Italian": """
leggi/vedi/guarda anche|leggi altri
potrebbe/potrebbero interessarti/interessarvi/interessare/anche|ti potrebbe/potrebbero
approfondimenti|approfondisci|per approfondire|per saperne di|sullo stesso tema/argomento
su questo argomento
ti/vi puo/possono interessare|puo interessarti|leggi pure|continua a leggere|forse ti interessa
scopri di piu|sul tema|sull'argomento|ascolta anche
""",
    "Dutch": """
lees ook/meer/verder|meer over/lezen|bekijk/zie ook|dit vind je
misschien vind je|ook interessant|dit interesseert je|verder lezen|in dit dossier|uit het archief
meer artikelen over|andere artikelen over|mogelijk ook interessant|luister ook
""",
    "Polish": """
zobacz/czytaj/przeczytaj/sprawdz takze/tez/rowniez/wiecej|wiecej na ten/temat|wiecej o
na ten temat|moze/moga cie/was/panstwa zainteresowac|zainteresuje cie
obejrzyj/poznaj takze/tez/rowniez
""",
    "Nordic and Baltic": """
las ocksa/mer/aven|mer om|les ogsa/mer|laes ogsa/mere|lue myos/lisaa/seuraavaksi
lisaa aiheesta|aiheesta|aiheeseen liittyvaa|lesið lika|tengdar frettir|loe ka
las/les/laes vidare/videre|se ocksa/aven/ogsa|fler/flere artiklar/artikler/saker om|du kanske ocksa
mer i/lasning amnet/om|fortsatt lasa|andre laeste ogsa|du liker/vil kanskje/maske|kanskje du ogsa
maske er du|artikler om samme|katso myos|sinua voisi/saattaa/voi kiinnostaa|saatat pitaa
samasta aiheesta|aiheesta lisaa|loe lisaks
seotud artiklid/lood|lasi ari|saistitie raksti|taip pat skaitykite|susije straipsniai
""",
    "Slavic": """
читайте/смотрите/читать также/еще|по теме|материалы/новости/еще по теме|вас может
вам может/будет/также|другие материалы|читайте/дивіться також|читайте ще|чытайце таксама
прочетете/вижте още|прочитајте/читајте/погледајте и/још|procitajte/citajte/pogledajte i/jos
preberite/preberi se/tudi|mozda vas zanima|moglo bi vas|na istu temu|vise o|morda vas zanima
также читайте|статьи/публикации/видео/также/больше по теме|еще на эту|в тему|что еще почитать
за темою|по темі|матеріали/новини/більше/ще за/по темою/темі|вам може бути|вас може зацікавити
також читайте|по темата|още по темата|може да ви|на исту тему|можда вас|mohlo by vas/se
prectete si|k tematu|vice k tematu|citajte aj/tiez|precitajte si|k teme|viac k teme
""",
    "Arabic, Persian, Urdu": """
اقرا/شاهد/طالع/اقرئي/اقرووا/انظر/راجع/تابع ايضا/المزيد/كذلك|قد يعجبك/يهمك/ترغب|ربما يعجبك
للمزيد|المزيد حول/عن|مقالات/مواضيع/اخبار قد تهمك|اقرا في الموضوع|بیشتر بخوانید
همچنین بخوانید|در همین زمینه|مزید پڑھیں|یہ بھی پڑھیں
در همین رابطه/باره|در این رابطه|بیشتر در این|این مطالب را|شاید بپسندید|لمزيد من|موضوعات قد تهمك
قد تهمك ايضا|في السياق ذاته|في هذا السياق|اسی بارے میں|یہ بھی پڑھیے/دیکھیں|بھی پڑھیں/پڑھیے
""",
    "Japanese, Chinese, Korean": """
こちらもおすすめ|あわせて読みたい|合わせて読みたい|この記事の関連ニュース|この記事もおすすめ
次に読みたい|もっと読む|更多相关|猜你喜欢|更多阅读|更多閱讀|你可能也喜歡|您可能感兴趣
함께 읽으면|이 기사와 관련된
併せて読みたい|こちらの記事もおすすめ|この記事を読んだ人は
この記事を読んだ人はこんな記事も読んでいます
こちらもチェック|こんな記事も読まれています|こちらも読まれています|この記事を読んだ人におすすめ
こちらの記事も読まれています|你可能感兴趣|你可能會喜歡|你可能还喜欢|你可能還想看|猜您喜欢|阅读更多
閱讀更多|也许你还喜欢|您可能也喜欢|您可能還喜歡|더 읽어보기|함께 읽어보세요|함께 보면|이 기사도
이런 기사도
""",
    "Turkish": """
ilginizi cekebilir|bunlar da ilginizi|ayrica okuyun|sunlar da ilginizi
bunlari da okuyun|bu haberler de|ayrica bakin/bakiniz/oku|okumaya devam
""",
    "others": """
διαβαστε/δειτε επισης/ακομη/ακομα/περισσοτερα/και|ctete take/tez/vice
kapcsolodo…|ezt olvasta mar|citeste si|pe aceeasi tema|lexo edhe|te ngjashme|basahin din/rin
lihat juga|xem them|doc them|tin/bai lien quan|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง
यह/ये/इसे भी पढ़ें|עוד בנושא|יותר בנושא|קראו גם|כתבות נוספות בנושא|soma pia
zaidi kuhusu
""",
    "South Asian": """
यह/ये/इसे भी देखें|हेही वाचा|हे देखील वाचा|और पढ़ें|आणखी वाचा|इससे जुड़ी|मिलती जुलती|आपको यह भी
यो पनि पढ्नुहोस्|আরও/আরো পড়ুন/দেখুন|এ বিষয়ে আরও|மேலும் படிக்க|இதையும் படிக்கலாமே
இதையும் படியுங்கள்
இதையும் படிங்க|ఇవి/ఇది కూడా చదవండి|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|ഇതും വായിക്കുക|ಇದನ್ನೂ ಓದಿ
""",
    "South-East Asian": """
baca/simak/tonton juga/pula|baca lagi|anda mungkin|mungkin anda|tin tuc/bai lien quan
bai viet lien quan|noi dung lien quan|cac bai viet lien|tin cung chu de|cung chu de|co the ban
ban co the|moi ban doc|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|อ่านข่าวเพิ่มเติม
อ่านข่าวที่เกี่ยวข้อง|คุณอาจสนใจ|อ่านต่อ
""",
    "Hebrew": """
עוד באותו נושא|עוד כתבות בנושא|קראו עוד|ראו גם|אולי יעניין אותך/אתכם|כתבות שאולי יעניינו
לקריאה נוספת|בנושא זה
""",
    "South-East European": """
μπορει να σας|ισως σας ενδιαφερει|περισσοτερα για|vezi si|cititi si|te ar putea/mai
ti ar putea|s ar putea|stiri/articole pe aceeasi|ezeket is|ez is erdekelheti/erdekelhet
olvassa/olvasd el ezt|erdekelheti meg|a temaban|ezt is ajanljuk
""",
    "small ones": """
llegeix/llegiu tambe|et pot interessar|tambe et pot|mes sobre|irakurri ere|le tamen|կարդացեք նաև
həmçinin oxuyun|mavzuga oid|тағы оқыңыз|წაიკითხეთ ასევე|soma zaidi
""",
}
#: A short label with one of these words is one, whatever else it says.
TELLING = """
ahnlich ahnliche ahnliches asemanatoare associees associes benzer collegate collegati connexe
connexes berkaitan erlazionatutako hasonlo iliskili lotutako lignende liknande oxsar
podobny powiazany relacionades slicne slicni sorodne sorodni vezane vezani correlata correlate
correlati correlato correspondants gerelateerd gerelateerde
ilgili kaugnay liee liees lies liittyvat podobne povezane povezani powiazane relacionada
relacionadas relacionado relacionados related relaterad relaterade relaterat relaterede
relatert relaterte similaire similaires similar similare similares simili
souvisejici suvisiace terkait verwandt verwandte verwandtes verwant verwante
zinazohusiana σχετικα σχετικες пов'язані повезане похожее похожие свързани связанные схожі
похожая связанная подобни сличне σχετικο σχετικη
קשורים קשור דומות דומים קשורות الصلة صلة علاقة متعلقة متعلقہ مرتبط
مرتبطة مشابه مشابهة सम्बंधित सम्बन्धित தொடர்புடைய సంబంధిత સંબંધિત ਸਬੰਧਤ ബന്ധപ്പെട്ട ಸಂಬಂಧಿತ
संबंधित সম্পর্কিত
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
ワード タグ 企業 業界 銘柄 公司 企业 기업
商品 サイト 标签 標籤 话题 話題 关键词 關鍵字 产品 產品 키워드 태그 종목 상품
"""
#: With a sign behind it, one of these points to what follows: "Read: …".
POINTING = """
ademas baca basahin bekijk ctete czytaj funda guarda laes las lea lee leer lees leggi leia ler
les lire lisez lue mehr mira more przeczytaj read relire see siehe soma vea vedi veja ver
voir zobacz δειτε διαβαστε смотрите читайте اقرا شاهد طالع
"""
#: Behind one of these stands whence the text or the picture is.
SOURCES = """
source sources via photo photos image images picture credit credits courtesy journal doi citation
reference references publisher provided published quelle quellen foto fotos bild bilder fuente
fuentes fonte fontes fonti bron bronnen credito crediti zrodlo zdroj kaynak kilde kilder kalla lahde
forras sursa izvor источник источники фото джерело πηγη πηγες المصدر صورة منبع عکس מקור צילום स्रोत
सौजन्य সূত্র ที่มา nguon sumber 来源 來源 出典 출처 사진 写真
"""
#: The links behind one of these are about the site.
OTHER = {
    "English": """
most read/popular/viewed/shared/commented/recent/watched/discussed|the most|popular…
trending…|top…|latest…|recent…|breaking…|featured…|headlines…|just in|what's new|news ticker
editor's pick/picks|editors/editors' pick/picks/choice|editor's choice|in case you missed
explore more on these topics|more on these topics
don't miss these|today's…|this week…|more from/in/by|more news|other articles/stories/news
also in|in this section|about the author|post navigation|previous…|next article/post/story
recommended…|suggested…|promoted…|partners…|partnership…|from around the web|from the web
around the web|shop…|deals…|newsletter…|newsletters…|subscribe…|sign up|follow…|share…|tags…
tag…|topics…|categories…|archive|archives…|comments…|comment…|leave a|join the|copyright…
contact…|about us|search…|jobs…
events…|video…|videos…|photos…|gallery…|podcast…|podcasts…
""",
    "French": """
les plus lus/lues/populaires/consultes/commentes/vus|plus lus|articles recents/populaires
derniers articles|dernieres nouvelles/actualites/infos/news/breves
les derniers/dernieres|a la une|en continu|en direct|populaires|tendances|l'actualite…|l'actu…
actualites…|plus d'articles|plus d'infos|autres articles|recommandes…|recommande…
nos recommandations|contenus sponsorises|commentaires…|suivez…|partager…
inscrivez…|abonnez…|a propos|mots cles|mot cle|etiquettes…
""",
    "German": """
meist gelesen/gelesene/kommentiert/geklickt|meistgelesen…|meistgelesene…|meistgeklickt…
meistkommentiert…|am meisten|neueste…|neuste…|aktuelle…|aktuelles…|beliebte…|beliebteste…
beliebt…|newsticker…|schlagzeilen…|empfohlen…|empfohlene…|neuester…|empfehlungen…
unsere empfehlungen|kommentare…|schlagworte…|themen…|ressorts…|mehr aus|mehr von
weitere themen
""",
    "Spanish and Portuguese": """
lo/los/las mas leido/leidos/leidas/visto/vistas/vistos/popular/populares/reciente/recientes
mas leidas/leidos/leido/visto/vistas/vistos/populares/recientes/noticias|ultima…|ultimas…
ultimo…|ultimos…|lo ultimo|destacado…|destacados…|destacadas…|tendencias…|recomendado…
recomendados…|recomendadas…|etiquetas…|comentarios…|siguenos…
mais lidas/vistas/populares/recentes/lidos|em alta|compartilhe…|siga…
""",
    "Italian": """
i piu letti/visti|piu letti/visti/popolari|le piu lette|ultime…|in evidenza|commenti…
""",
    "Dutch": """
meest gelezen/bekeken/recent|laatste…|net binnen|het laatste|reacties…
aanbevolen…
""",
    "Polish": """
najczesciej…|najnowsze…|najpopularniejsze…|popularne…|polecane…|polecamy…
""",
    "Nordic": """
mest last/lest/laest/laeste/sett|senaste…|siste…|seneste…|luetuimmat…|uusimmat…|tuoreimmat…
""",
    "Slavic and Baltic": """
самое…|самые…|найпопулярніше|останні новини|рекомендуем…|рекомендуємо…|последние…|популярн…
популярное…|популярные…|популярне…|главное…|лента новостей
новости партнеров|najcitanije…|najnovije…|populiariausi…|naujausi…|skaitomiausi…
legolvasottabb…|cele mai|ultimele…|nejctenejsi…
""",
    "Arabic and Persian": """
الاكثر…|آخر…|احدث…|عاجل…|شائع…|مختارات…|اخترنا لك|تابعنا…|التعليقات…|پربازدید…
پربازدیدترین
پربیننده…|آخرین…|اخبار پیشنهادی|پیشنهاد…
""",
    "Japanese, Chinese, Korean": """
ランキング|アクセスランキング|人気記事|人気ランキング|最新記事|最新ニュース|新着|新着記事
新着ニュース|おすすめ|おすすめ記事|注目記事|热门|热门文章|热门新闻|热门推荐|热点|热点新闻|排行|排行榜|最热|最新
最新文章|推荐阅读|推薦閱讀|编辑推荐|为您推荐|人気の記事|よく読まれている記事|추천기사|最新新闻|熱門
熱門新聞|熱門文章|點閱排行|많이 본|많이본|인기|인기기사|최신기사
최신뉴스
""",
    "others": """
en cok|son dakika|son haberler|cok okunanlar|δημοφιλη…|τελευταια…|terpopuler…
one cikanlar|gunun mansetleri|editorun sectikleri|terbaru…|berita terkini|xem nhieu
""",
    "South-East European, Hebrew": """
πιο δημοφιλη|προτεινομενα|ροη…|recomandari…|populare…|legfrissebb…|friss…|nepszeru…|ajanlott…
doporucujeme…|odporucame…|nejnovejsi…|הנקראות ביותר|הכי נקראות|חדשות אחרונות|מומלצים|מבזקים
""",
    "South and South-East Asian, Urdu": """
ताजा…|ट्रेंडिंग…|लोकप्रिय…|सबसे ज्यादा|बड़ी खबरें|সর্বশেষ…|সর্বাধিক…|জনপ্রিয়…|terkini…
paling banyak|pilihan editor|rekomendasi…|tin moi|doc nhieu|moi nhat|tin nong|ข่าวล่าสุด|ข่าวยอดนิยม
ยอดนิยม|ข่าวแนะนำ|تازہ ترین|مقبول ترین|اہم خبریں|سب سے زیادہ
""",
}
#: What stands in the same box behind one of these is an advertisement.
ADS = """
ad|ads|advertisement…|advertising…|advertise…|sponsored…|publicite…|annonce/annonces
anzeige…|anzeigen…|werbung…|publicidad…|anuncio/anuncios|publicidade…|pubblicita…|annuncio/annunci
advertentie…|reklama…|annons…|annonser…|annonse…|annoncer|mainos…|mainokset|реклама…|reklam…
inzerce|publicitate|hirdetes|oglas|oglasi|διαφημιση|اعلان…|آگهی|تبلیغات|اشتہار|פרסומת|विज्ञापन
বিজ্ঞাপন|广告|廣告|広告
광고|โฆษณา|quang cao|iklan
"""
