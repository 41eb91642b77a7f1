"""The labels under which sites offer related stories, and those under which they do not."""

import re

#: A block under one of these belongs to the story beside it.
LABEL = re.compile(
    r"""^\W*(?:
    related(?:\s+(?:articles?|stor(?:y|ies)|posts?|content|links?|coverage|news|reading|items?|reports?))?
    |(?:more\s+)?like\s+this|similar\s+(?:articles?|posts?|stories|news)|see\s+also|check\s+also
    |(?:you\s+)?(?:may|might)\s+also\s+(?:like|be\s+interested\s+in|enjoy)|you\s+(?:may|might)\s+like.{0,12}
    |also\s+(?:read|see|on\s+this)|(?:read|see)\s+(?:more|also|next)|up\s+next|next\s+up|read\s+this\s+next
    |more\s+on\s+(?:this|the)(?:\s+(?:story|topic|subject))?|more\s+(?:on|about)\s+.{2,40}|further\s+reading
    |more\s+(?:stories|coverage|reading)|what\s+to\s+read\s+next|keep\s+reading|continue\s+reading|don['’]t\s+miss
    |(?:articles?|contenus?|sujets?|actualités?)\s+(?:li[ée]e?s?|similaires?|connexes?|associés?|en\s+relation|relatifs)
    |(?:à\s+)?(?:lire|voir|découvrir|consulter)\s+(?:aussi|également)|sur\s+le\s+même\s+(?:sujet|thème)|dans\s+la\s+même\s+rubrique
    |(?:lisez|voyez)\s+aussi|pour\s+aller\s+plus\s+loin|vous\s+(?:aimerez|pourriez).{0,30}|en\s+lien\s+avec.{0,40}
    |à\s+lire(?:\s+(?:sur\s+le\s+même.{0,20}|ensuite))?|lire\s+la\s+suite\s+sur|nos\s+articles\s+sur.{0,30}|autour\s+d[eu].{0,30}
    |mehr\s+(?:zum\s+thema|dazu|zu\s+.{2,40}|über\s+.{2,40})|(?:lesen|sehen)\s+sie\s+(?:auch|mehr|dazu).{0,20}|lesen\s+sie\s+auch
    |(?:verwandte|ähnliche|passende)\s+(?:artikel|themen|beiträge|nachrichten|inhalte)|zum\s+thema|auch\s+interessant
    |das\s+könnte\s+(?:sie|dich|ihnen).{0,30}|weiterführende\s+(?:artikel|links|informationen)|passend\s+(?:zum\s+thema|dazu)
    |(?:weitere|mehr)\s+(?:artikel|beiträge|meldungen)\s+zum\s+thema|hintergrund|siehe\s+auch|lesetipps?
    |(?:art[íi]culos?|noticias?|notas?|contenidos?|temas?|informaci[óo]n)\s+relacionad[ao]s?|relacionad[ao]s?|le[ae]\s+(?:también|más|además)
    |(?:te|le)\s+puede\s+interesar|también\s+(?:te|le)\s+(?:puede|podría)\s+interesar|ver\s+también|m[áa]s\s+sobre\s+.{2,40}|sigue\s+leyendo|lee\s+tambi[ée]n|no\s+te\s+pierdas
    |(?:artigos?|notícias?|matérias?|conteúdos?|textos?)\s+relacionad[ao]s?|le(?:ia|r)\s+(?:também|mais)|vej[ao]\s+(?:também|mais)|saiba\s+mais
    |(?:articoli|notizie)\s+(?:correlat[ie]|collegat[ie]|simili)|correlati|leggi\s+anche|potrebbe(?:ro)?\s+interessart.{0,12}|ti\s+potrebbe.{0,20}|vedi\s+anche|approfondimenti
    |(?:gerelateerd|verwant)e?(?:\s+(?:artikelen|berichten|nieuws))?|lees\s+(?:ook|meer|verder)|meer\s+(?:over|lezen).{0,30}|bekijk\s+ook
    |(?:powiązane|podobne)(?:\s+(?:artykuły|tematy|wpisy))?|(?:czytaj|przeczytaj|zobacz|sprawdź)\s+(?:także|też|również|więcej)
    |läs\s+(?:också|mer|även)|relatera[dt]e?.{0,20}|les\s+(?:også|mer)|relaterte?.{0,20}|læs\s+(?:også|mere)|relaterede.{0,20}|lue\s+(?:myös|lisää)|aiheesta
    |(?:читайте|смотрите)\s+(?:также|ещ[её])|похожие\s.{0,20}|по\s+теме|материалы\s+по\s+теме|ещ[её]\s+по\s+теме|(?:читайте|дивіться)\s+також|вас\s+может.{0,20}
    |(?:مواضيع|مقالات|أخبار|اخبار|موضوعات|مواد|قصص)\s+(?:ذات\s+صلة|مشابهة|متعلقة|مرتبطة|ذات\s+علاقة)|(?:اقرأ|إقرأ|شاهد|طالع|اقرؤوا)\s+(?:أيض[ًا]*|ايضا|المزيد|كذلك)|قد\s+(?:يعجبك|يهمك).{0,12}|ذات\s+صلة
    |関連(?:記事|ニュース|リンク|する記事|コンテンツ|情報|ワード)?|こちらもおすすめ|あわせて読みたい.{0,6}|相关(?:阅读|新闻|文章|报道|链接|推荐|内容)?|延伸閱讀|延伸阅读|相關(?:新聞|文章|報導|閱讀)?|관련\s?(?:기사|뉴스|글)
    |ilgili\s+(?:haberler|haber|yazılar)|(?:bunlar\s+da\s+)?ilginizi\s+çekebilir|(?:διαβάστε|δείτε)\s+(?:επίσης|ακόμη|ακόμα|περισσότερα)|σχετικά(?:\s+(?:άρθρα|θέματα))?
    |(?:související|podobné)(?:\s+\w+)?|čtěte\s+(?:také|též|více)|kapcsolódó.{0,20}|citește\s+și|articole\s+(?:similare|asemănătoare)|kaugnay.{0,20}|baca\s+juga|(?:artikel|berita)\s+terkait|xem\s+thêm|tin\s+liên\s+quan
    |संबंधित.{0,20}|יותר\s+בנושא|כתבות\s+קשורות|عاجل\s+متعلق|مطالب\s+مرتبط|متعلقہ.{0,10}
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
#: A block under one of these is about the site, whatever stands beside it.
OTHER_LABEL = re.compile(
    r"""^\W*(?:
    (?:the\s+)?(?:most|mostly)\s+(?:read|popular|viewed|shared|commented|recent|watched)|popular(?:\s+(?:now|posts|stories|news|articles))?|trending.{0,20}
    |(?:latest|recent|breaking|top|featured|editor.{0,3}s)\s+(?:news|stories|posts|articles|headlines|videos|picks?|choice).{0,15}|latest|headlines|just\s+in|in\s+case\s+you\s+missed.{0,6}
    |(?:les\s+)?(?:plus|\+)\s+(?:lus?|populaires|consultés|commentés|vus)|(?:articles?|dernières?|derniers?|les\s+dernières)\s+(?:récents?|nouvelles?|articles|actualités|infos?|news|brèves).{0,15}|à\s+la\s+une|en\s+continu|populaires?|tendances?|l['’]actu.{0,20}
    |(?:meist|am\s+meisten)\s?(?:gelesen|kommentiert|geklickt).{0,20}|(?:neueste|aktuelle|beliebte|top).{0,20}|newsticker|schlagzeilen
    |(?:lo|las|los)?\s*m[áa]s\s+(?:leíd[oa]s?|vist[oa]s?|popular(?:es)?|recientes|comentad[oa]s)|últimas?(?:\s+\w+)?|destacad[oa]s|tendencias|lo\s+último
    |(?:i\s+)?più\s+(?:letti|visti|popolari)|ultim[ei](?:\s+\w+)?|mais\s+(?:lidas|vistas|populares|recentes)|em\s+alta
    |meest\s+(?:gelezen|bekeken)|laatste\s.{0,20}|najczęściej.{0,20}|najnowsze.{0,20}|popularne.{0,20}|mest\s+(?:läst|lest|læst).{0,10}|senaste.{0,15}|siste.{0,15}
    |(?:самое|самые)\s.{0,20}|последние.{0,20}|популярн.{0,20}|الأكثر\s.{0,12}|الاكثر\s.{0,12}|(?:آخر|أحدث|اخر)\s.{0,15}
    |ランキング|アクセスランキング|人気.{0,8}|最新.{0,8}|新着.{0,8}|热门.{0,6}|热点.{0,6}|排行.{0,6}|最热.{0,6}|많이\s?본.{0,6}|인기.{0,6}
    |sponsored.{0,20}|advert.{0,20}|promoted.{0,20}|from\s+(?:around\s+)?the\s+web|partner.{0,20}|anzeige|publicité|contenus?\s+sponsorisés?|shop.{0,10}
    |recommended(?:\s+for\s+you)?|recommandés?|empfohlen.{0,15}|recomendad[oa]s|おすすめ.{0,8}|تابعنا.{0,10}|newsletters?|categories|catégories|archives?|tags?|topics?|comments?|follow\s+us.{0,10}|suivez.{0,12}
    |more\s+(?:from|in)\s+.{2,40}|plus\s+d['’e]\s?(?:articles|infos).{0,20}|autres\s+articles.{0,20}|other\s+(?:articles|stories|news).{0,15}|about\s+the\s+author
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
#: At the beginning of a line, it points to what follows as another story of the house.
POINTER = re.compile(
    r"""^\W*(?:
    (?:also\s+)?(?:read|see)(?:\s+(?:more|also|next|this))?|related(?:\s+(?:article|story|post|coverage|news))?|more|don['’]t\s+miss|check\s+(?:also|out)
    |(?:à\s+)?(?:lire|voir|écouter|relire|découvrir)(?:\s+(?:aussi|également|notre.{0,20}|la\s+suite|plus))?|lisez(?:\s+aussi)?|sur\s+le\s+même\s+(?:sujet|thème)|pour\s+aller\s+plus\s+loin
    |(?:lesen|sehen)\s+sie\s+(?:auch|hier|dazu|mehr).{0,15}|mehr\s+(?:zum\s+thema|dazu|lesen|hier)|siehe\s+auch|lesetipp|auch\s+interessant|zum\s+thema
    |le[ae](?:\s+(?:también|más|además|aquí))?|leer\s+(?:también|más|además)|ve[ar]?\s+(?:también|además)|te\s+puede\s+interesar|mira\s+también|además|relacionad[oa]s?
    |le(?:ia|r)(?:\s+(?:também|mais))?|vej[ao](?:\s+(?:também|mais))?|saiba\s+mais|leggi(?:\s+(?:anche|qui))?|vedi\s+anche|guarda\s+anche|approfondisci
    |lees(?:\s+(?:ook|meer|verder))?|bekijk\s+ook|(?:czytaj|przeczytaj|zobacz|sprawdź)(?:\s+(?:także|też|również|więcej))?
    |läs(?:\s+(?:också|mer|även))?|les(?:\s+(?:også|mer))?|læs(?:\s+(?:også|mere))?|lue(?:\s+(?:myös|lisää))?|читайте(?:\s+(?:также|ещ[её]))?|по\s+теме|читайте\s+також
    |(?:اقرأ|إقرأ|شاهد|طالع|اقرؤوا)(?:\s+(?:أيض[ًا]*|ايضا|المزيد|كذلك))?|(?:διαβάστε|δείτε)(?:\s+(?:επίσης|ακόμη|ακόμα))?
    |関連記事|関連|相关阅读|相關新聞|延伸閱讀|관련\s?기사|ilgili\s+haber|citește\s+și|čtěte\s+(?:také|též)|baca\s+juga|xem\s+thêm|basahin
    )\s*[:：»>|–—›→\]]+\s*""",
    re.IGNORECASE | re.VERBOSE,
)
#: The words of class and id by which themes name such a block.
NAMED = re.compile(
    r"(?:^|[\s_-])(?:related|relatedposts|relacionad[ao]s?|check-?also|yarpp|read-?next|readnext|read-?also|see-?also|"
    r"similar|similaires|verwandt\w*|more-?on|also-?read|linked-?articles?|lire-?aussi|up-?next|jp-relatedposts"
    r"|onward|recirc\w*|gerelateerd|correlat[ie]|ilgili)(?:$|[\s_-])",
    re.IGNORECASE,
)
#: Named blocks that are no related stories, whatever else they are called.
NAMED_OTHER = re.compile(
    r"most-?(?:read|popular|viewed|shared)|popular|trending|latest|recent|newsletter|share|social|comment|outbrain"
    r"|taboola|sponsor|advert|promo(?:$|[\s_-])|tags?(?:$|[\s_-])|topics?(?:$|[\s_-])|breadcrumb|navbar|menu",
    re.IGNORECASE,
)
#: Links that lead to no story.
NO_STORY_PATH = re.compile(
    r"^/(?:[a-z]{2}/)?(?:tags?|topics?|themes?|thema|themen|etiquetas?|category|categor[iy]\w*|rubriques?|sections?|author|auteurs?"
    r"|authors?|autor(?:es|en)?|people|profile|users?|search|login|register|subscribe|abo|newsletter|shop|about|contact|feed)(?:/|$)"
    r"|\.(?:jpe?g|png|gif|webp|pdf|mp3|mp4|zip)$|^/?$",
    re.IGNORECASE,
)
