"""Paragraphs in which the house or its machinery speaks, and none of the story's.

What the system prints by itself; rights and rules for those who comment; who the author is; where
the house asks its readers for money.
"""

import re

from reader.extract.text import has_any

#: What follows a name in a note on who it is.
NOTE_VERB = re.compile(
    r"[\s,]+(?:is|was|has|works?|writes|covers|reports|ist|war|hat|arbeitet|schreibt|berichtet"
    r"|est|a été|travaille|écrit|couvre|es|trabaja|escribe|cubre|é|foi|trabalha|escreve|è|lavora"
    r"|scrive|werkt|schrijft|jest|pracuje|pisze|är|arbetar|skriver|er|arbejder|jobber|on|työskentelee"
    r"|работает|пишет|є|працює)\s"
)
#: A button that leads on, from a teaser or to an offer.
BUTTON = re.compile(
    r"""^\W*(?:
    (?:learn|find\s+out)\s+more|read\s+the\s+(?:rest|original)|mehr\s+(?:erfahren|lesen)|weiterlesen
    |lire\s+la\s+suite|en\s+savoir\s+plus|más\s+información|leggi\s+(?:tutto|di\s+più)|scopri\s+di\s+più
    |lees\s+(?:meer|verder)|dowiedz\s+się\s+więcej|więcej|подробнее|читать\s+(?:далее|ещё)|المزيد
    |s['’](?:inscrire|abonner)(?:\s+gratuitement)?|jetzt\s+(?:anmelden|abonnieren|registrieren|testen)
    |abonnieren|registrieren|suscribirse|suscríbete|reg[ií]strate(?:\s+gratis)?|iscriviti|abbonati
    |inschrijven|assine|cadastre-se|inscreva-se|zapisz\s+się|prenumerera|подписаться|اشترك(?:\s+الآن)?
    |もっと(?:見る|読む)|続きを(?:見る|読む)|查看更多|阅读更多|閱讀更多|devamını\s+oku
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_SUPPORT = """
    donate donation donations support-us support-our-work membership subscribe subscription
    subscriptions spenden spende unterstuetzen unterstützen unterstuetzung abo abonnieren
    abonnement abonnements soutenir don dons faire-un-don nous-soutenir soutenez-nous sabonner
    s-abonner donar dona apoyanos apoya suscribete suscripcion suscripciones apoie doar doacoes
    assine assinatura sostienici sostieni abbonati abbonamento abbonamenti doneer doneren steun
    steun-ons abonneren wesprzyj wspieraj wsparcie prenumerata prenumerera stod-oss stott-oss
    stoet-os
"""
#: How houses call the page on which they ask readers for money.
SUPPORT_PAGES = frozenset(_SUPPORT.split())
#: What blogs write under their entries, in the languages of their program, and networks under
#: posts of theirs that stand elsewhere.
POSTED = (
    *("this entry was posted", "this entry was tagged", "this post was posted in"),
    *("dieser eintrag wurde veröffentlicht", "dieser eintrag wurde am", "ce contenu a été publié"),
    *("dieser beitrag wurde unter", "cette entrée a été publiée", "esta entrada fue publicada"),
    *("esta entrada se publicó", "esta entrada foi publicada", "este post foi publicado"),
    *("questa voce è stata pubblicata", "questo articolo è stato pubblicato in"),
    *("dit bericht werd geplaatst in", "dit bericht is geplaatst in", "ten wpis został"),
    *("detta inlägg publicerades", "det här inlägget postades", "dette indlæg blev udgivet"),
    *("dette innlegget ble publisert", "запись опубликована в", "эта запись была"),
    *("příspěvek byl publikován", "acest articol a fost publicat în", "ez a bejegyzés"),
    *("ein beitrag geteilt von", "une publication partagée par", "una publicación compartida"),
    *("um post compartilhado por", "uma publicação compartilhada", "uma publicação partilhada"),
    *("un post condiviso da", "een bericht gedeeld door", "post udostępniony przez"),
    *("публикация от ", "ett inlägg delat av", "et opslag delt af", "et innlegg delt av"),
    *("本文发布于", "此條目發表在", "此条目发表在"),
)
_OPENS = frozenset("{[<")
#: What a program writes that a reader was not meant to see: a place to be filled, a call of a
#: plug-in, an error with its line.
_OF_PROGRAM = re.compile(
    r"^(?:\{\{.*\}\}|\{%.*%\}|\[/?[a-z][\w-]*(?:\s[^\]]*=[^\]]*|_[^\]]*)\]|<%.*%>"
    r"|(?:warning|notice|deprecated|strict standards|fatal error|parse error): .*\bon line \d+)$"
)
#: Whose the text is, at whatever length.
_RIGHTS = re.compile(r"^\W*(?:©|\(c\)|copyright\s*[©(\d:])", re.IGNORECASE)
#: Papers of Korea, Japan and China forbid behind each story to print it again.
_NO_COPYING = (
    *("무단 전재", "무단전재", "재배포 금지", "재배포금지", "無断転載", "無断複製", "禁止转载"),
    *("未经授权", "未經授權", "謝絕轉載", "谢绝转载"),
)
#: "For more news from the port, visit us": what is said of the story's matter may be its own.
_FOR_MORE = re.compile(
    r"^for (?:more|all|the latest)\b.{0,60}\b(?:news|stories|coverage|updates|headlines)\b"
    r".{0,80}\b(?:visit|click|follow|check out|head to|download)\b"
)
#: The signs of those who wrote a dispatch, edited it and sent it: "ap/kam/bfi", "bur-ap/kam".
_DESK = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{2,4})+")
#: Readers' comments …
_COMMENT = (
    *("comment", "kommentar", "kommentier", "comentári", "comentari", "lesermeinung", "reacties"),
    *("komentarz", "komentář", "комментар", "коментар", "تعليق", "yorum", "コメント", "评论"),
    *("kommentel", "hozzászól"),
    "評論",
)
#: … and what the house asks of those who write them.
_RULES = (
    *("moderator", "moderateur", "modérat", "moderiert", "moderated", "moderado"),
    *("netiquette", "einloggen", "eingeloggt", "angemeldet", "registriert"),
    *("log in", "logged in", "sign in", "registered", "connecté", "inscrit", "iniciar sesión"),
    *("registrad", "cadastrad", "ingelogd", "zalogow", "přihláš", "авториз", "модератор"),
    *("شروط", "ログイン", "登录", "登錄", "giriş yap", "kérjük", "nem tükröz", "nézeteit"),
    "agree to the terms",
)
#: How readers who do not come to the page are told of its comments.
_FEEDS = ("rss 2.0", "trackback", "pingback")
#: What is in all of _OUTSIDE: most blocks are dismissed by it.
_OUTSIDE_STEMS = ("tern", "third-party", "drittplattform", "keine verbindung zu")
_OUTSIDE_STEMS_BEYOND = ("zewnętrzn", "внешн")
#: What another house would show at this place …
_OUTSIDE = (
    *("externen inhalt", "externer inhalt", "externe inhalt", "externem inhalt", "drittplattform"),
    *("external content", "third-party content", "contenu externe", "contenus externes"),
    *("contenido externo", "contenidos externos", "conteúdo externo", "conteúdos externos"),
    *("contenuto esterno", "contenuti esterni", "externe inhoud", "externt innehåll"),
    *("eksternt indhold", "eksternt innhold", "treści zewnętrzn", "treść zewnętrzn"),
    *("внешний контент", "внешнего контента", "keine verbindung zu"),
)
#: … and what a reader must agree to before.
_AGREED = (
    *("einverstanden", "einverständnis", "anzeigen", "angezeigt", "zustimm", "klick"),
    *("datenschutz", "consent", "accept", "displayed", "cookies", "affich", "mostrar", "aceptar"),
    *("aceitar", "visualizz", "accett", "weergeven", "akkoord", "visas", "godkän", "vises"),
    *("godta", "wyświetl", "zgod", "показ", "согласи"),
)


def stands_in(lower: str) -> bool:
    """Return whether it stands in for a post or film that waits for the reader's consent.

    lower: a block in small letters.
    """
    may_be = has_any(lower, _OUTSIDE_STEMS)
    if not may_be and (lower.isascii() or not has_any(lower, _OUTSIDE_STEMS_BEYOND)):
        return False
    return has_any(lower, _OUTSIDE) and has_any(lower, _AGREED)


#: What is in all of _NOTICES: most blocks are dismissed by it.
_NOTICE_STEMS = ("reserved", "enter", "creative", "published", "コモンズ")
#: What the house says of its rights and its mistakes.
_NOTICES = (
    *("ctrl+enter", "ctrl + enter", "all rights reserved", "creative commons attribution"),
    *("licensed under a creative commons", "sous licence creative commons"),
    *("creative-commons-lizenz", "licencia creative commons", "licença creative commons"),
    *("クリエイティブ・コモンズ",),
)


def is_notice(lower: str) -> bool:
    """Return whether the house speaks of rights, of mistakes, or of when it published.

    lower: a short block in small letters.
    """
    if not has_any(lower, _NOTICE_STEMS):
        return False
    return has_any(lower, _NOTICES) or (
        "first published" in lower and lower[-1] != "." and any(map(str.isdigit, lower))
    )


def is_of_program(lower: str) -> bool:
    """Return whether a block in small letters was meant for a program, or written by one."""
    may_be = lower[:1] in _OPENS or " on line " in lower
    return may_be and _OF_PROGRAM.match(lower) is not None


def is_closing(text: str) -> bool:
    """Return whether a paragraph behind a story is the house's: its rights, rules for comments.

    Or the signs of an agency's desk, or where to find more.
    """
    lower = text.lower()
    if _RIGHTS.match(lower) or _DESK.fullmatch(text) or _FOR_MORE.match(lower):
        return True
    if has_any(lower, _NO_COPYING):
        return True
    return has_any(lower, _COMMENT) and has_any(lower, (*_RULES, *_FEEDS))
