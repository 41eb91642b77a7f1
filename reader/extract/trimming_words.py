"""The sentences that sites put around and between their stories, by what they begin with.

Each matches a whole short block, never a part of a paragraph.
"""

import re

from reader.extract.house_lines import BUTTON, is_notice, is_of_program, stands_in
from reader.extract.site_lines import begins_site_line
from reader.extract.text import has_any
from reader.extract.wall_lines import LONGEST as LONGEST_WALL_LINE
from reader.extract.wall_lines import tells_what_is_left

#: What names_site() knows, in small letters: to look for both takes twice as long.
_SITE_LINE = re.compile(
    r"""^\W*(?:
    (?:also\s+)?(?:read|see|watch|listen|view|check)\s*(?:more|also|next|this|here|out)?\s*(?:[:»>|]|$)
    |(?:read|see)\s+(?:more|also|next)\b(?:\s+(?:on|about|at|in|from|here|of)\b|\W*$|\s*[:»>|–]).{0,120}$
    |(?:à\s+)?lire\s+aussi\b.{0,200}$|lisez\s+aussi\b.{0,200}$|voir\s+aussi\b.{0,160}$
    |lesen\s+sie\s+auch\b.{0,200}$|mehr\s+zum\s+thema\b.{0,160}$|le(?:a|er)\s+(?:también|más)\b.{0,200}$
    |leggi\s+anche\b.{0,200}$|leia\s+(?:também|mais)\b.{0,200}$|lees\s+ook\b.{0,200}$|czytaj\s.{0,160}$
    |(?:اقرأ|شاهد)\s+أيض.{0,200}$|читайте\s+также.{0,200}$
    |related(?:\s+(?:articles?|stor(?:y|ies)|posts?|content|links|coverage|news|topics))?\s*(?::.{0,200})?$
    |(?:more|recommended|most\s+(?:read|popular)|trending|don['’]?t\s+miss|up\s+next)\s*[:.…]*$
    |you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested).{0,40}$
    |more\s+(?:from|on|in|stories|news|about|like).{0,60}$|editor['’]?s?\s+picks?$
    |(?:advertisement|advertising|advert|anzeige|werbung|publicidade?|publicité|reklama?|annon(?:ce|s)|إعلان
       |pubblicità|publicitate|advertentie|mainos|hirdetés|реклама|oglas|inzerce|διαφήμιση|iklan
       |quảng\s+cáo|آگهی|विज्ञापन|פרסומת|広告|광고|广告|廣告
       |sponsored(?:\s+content)?|promoted)\s*(?:[-–:].{0,60})?$
    |(?:story|article)\s+continue[sd]\s+(?:below|after).{0,40}$|continue\s+reading.{0,60}$
    |(?:new)?\s*you\s+can\s+now\s+listen\s+to\s.{0,60}$
    |(?:view|see)\s+(?:full[\s-]size|larger?|enlarged).{0,20}$|\[?\+?\]?\s*enlarge(?:\s+this\s+image)?\W*$
    |\(?click\s+(?:on\s+)?(?:(?:the|any|an)\s+)?(?:image|photo|picture|thumbnail)s?\s+(?:for|to)\s.{0,40}$
    |like\s+this\s+(?:topic|story|article)\?.{0,80}$|text\s+size\W*$|connect\s+with\s+us\b.{0,60}$
    |this\s+(?:page|site)\s+is\s+best\s+viewed\s.{0,120}$
    |scroll\s+(?:down|to).{0,60}$|loading.{0,20}$|jump\s+to.{0,40}$|skip\s+to.{0,40}$
    |(?:share|tweet|e-?mail|print|save|pin|like|comments?|reply|subscribe|follow|sign\s+up|log\s+in
       |download|whatsapp|facebook|twitter|linkedin|reddit|pinterest|instagram|telegram|flipboard
       |copy\s+link|close|menu|search|back|home|next|previous|imprimer|partager|envoyer|teilen
       |drucken|compartir|imprimir|condividi|stampa|مشاركة|طباعة|twittern|mitteilen|merken|tuitear
       |twittear|enviar|guardar|delen|afdrukken|dela|skriv\s+ut|jaa|tulosta|udostępnij|drukuj|sdílet
       |поделиться|твитнуть|paylaş|tweetle|yazdır|تغريد|حفظ|シェア|ツイート|共有|分享|공유)
       (?:\s+(?:this|on|via|to|now|with|article|story|us|post|page|link|sur|auf|en|facebook|twitter
       |whatsapp|linkedin|pinterest|reddit|instagram|e-?mail|print|share))*\W*\d*\s*$
    |(?:share|teilen|compart\w+|partager|condividi)\b.{0,40}(?:facebook|twitter|whatsapp|linkedin).{0,40}$
    |(?:follow|join|like|get|suivez|folgen|sigue|síguenos|siga|seguici|volg)\b.{0,100}(?:facebook|twitter|instagram
       |telegram|whatsapp|youtube|linkedin|newsletter|google\s+news).{0,120}$
    |(?:sign|subscribe|register|get|join|inscri\w+|abonn\w+|suscr\w+|iscriv\w+)\b.{0,80}
       (?:newsletter|inbox|e-?mail|alerts|boletín).{0,160}$
    |click\s+here\s+(?:to|for)\s.{0,60}\b(?:app|newsletter|alerts?|live|subscri\w+|sign\s+up).{0,40}$
    |(?:image|photo|picture|foto|bild|quelle|source|photograph|crédits?|credits?)s?
       \s*(?:by|credit|courtesy|copyright|caption)?\s*[:©/|].{0,160}$|fot\.\s.{0,100}$
    |(?:bild(?:quelle|nachweis|rechte)|bron|fuente|fonte|źródło|zdjęcie|источник|джерело|фото|المصدر|kaynak|källa|kilde|zdroj|πηγή|sursa
       |forrás)\s*[:©/|]\s*\w.{0,120}$
    |(?:责任编辑|責任編輯|编辑|編輯|来源|來源|记者|記者|作者|校对|审核|原标题)\s*[:：].{0,40}$|print(?:er)?[-\s]friendly.{0,40}$
    |\(?(?:ap|afp|reuters|getty|epa|dpa|ansa|file)\b[^.]{0,60}(?:images?|getty|reuters|afp|photo)\)?$
    |(?:featured\s+)?(?:image|photo)s?\s+(?:by|via|courtesy|credit)\b[^\]]{0,120}\]$
    |on\s+twitter\W+follow\b.{0,160}$|(?:题图|封面图?|配图|图片)来自.{0,40}$
    |(?:sign\s+up|register)\s+(?:for|to)\s+(?:our|his|her|the|their)\b.{0,60}\b(?:brief\w*|digest).{0,30}$
    |(?:more|all|other)\s+\w+(?:\s\w+)?\s[»›→]$
    |(?:image|slide|photo)\s+\d+\s+(?:of|/|sur)\s+\d+.{0,20}$
    |\d+\s*(?:comments?|shares?|views?|likes?|min(?:ute)?s?\s+read|kommentare|commentaires?)\W*$
    |\d+\s+(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?)\s+ago\W*$
    |(?:vor|hace|há|il\s+y\s+a)\s+\d+\s+\w+\W*$|\d+\s+\w+\s+(?:fa|geleden|temu|sedan|siden|sitten|önce|назад)\W*$
    |(?:leave|post|add|write)\s+(?:a|your)\s+(?:comment|reply|review).{0,60}$
    |écrire\s+un\s+commentaire.{0,60}$|laisser\s+une\s+réponse.{0,40}$
    |(?:tags?|topics?|categor(?:y|ies)|filed\s+under|keywords|labels|schlagw\w+|posted\s+(?:in|by|on)
       |published\s+(?:in|by|on)|etiquetas|mots[-\s]clés|الوسوم)\s*:.{0,160}$|tagged\s.{0,160}$
    |(?:©|\(c\)|copyright\s*[©(\d:])\s?.{0,200}$|all\s+rights\s+reserved.{0,60}$
    |(?:(?:last|articolo|artikel)\s+)?(?:updated?|modified|published|posted|aktualisiert|publicado
       |actualizado|mis\s+à\s+jour|publié|aggiornato|atualizado|bijgewerkt|stand)\s*:?\s.{0,70}\d.{0,30}$
    |media\s+playback\s+is.{0,40}$|this\s+(?:video|content)\s+(?:is\s+not|can(?:no|')t).{0,80}$
    |view\s+(?:this\s+post|more|all|gallery|photos|comments).{0,60}$|a\s+post\s+shared\s+by.{0,100}$
    |(?:download|install|get)\s+(?:the|our|your)\s+.{0,40}\bapp\b.{0,80}$|table\s+of\s+contents$
    |(?:please\s+)?enable\s+javascript.{0,80}$|we\s+(?:may\s+)?(?:earn|receive)\s.{0,40}commission.{0,160}$
    )""",
    re.VERBOSE,
)
_SHORTEST_NOTICE = 24
#: How its lines begin, by three letters, "_" for a blank, or by two: most blocks are dismissed by
#: it, for a pattern of so many branches costs as much as all other passes together.
_THREE = """
    a_p abo act add adv afd afp agg akt all als ann ans anz art atu bac bij bil bro cat che cli clo
    com con cop cre cré czy del don dow dpa dru e-m edi ema ena env epa eti fac fea fil fli fol fon
    for fot fue get gua hir hom ikl ima imp ins inz isc jaa joi jum kay key kil käl lab lai las lea
    lee leg lei les lik lin lir lis loa log mai med meh men mer mis mit mod mor mos mot new nex ogl
    on_ oth par pay pho pic pin ple pos pre pri pro pub que quả rea rec red reg rek rel rep reu sav
    sch scr sdí sea see seg sha sig ski skr sli sou spo sta sto sub sui sur sus síg tab tag tei tel
    thi top tre tui tul twe twi udo up_ upd vie voi vol wat we_ wer wha wri yaz you zdj zdr à_l écr
    źró δια πηγ дже ист под рек тви фот чит إعل اقر الم الو تغر حفظ شاه طبا مشا آگه विज פרס enl tex
    vor hac há_ il_
"""
_TWO = """
    ap 题图 封面 配图 图片 シェ ツイ 作者 來源 共有 分享 原标 审核 来源 校对 編輯 编辑 記者 记者
    責任 责任 공유 広告 광고 广告 廣告
"""
_STARTS, _SHORT_STARTS = frozenset(_THREE.split()), frozenset(_TWO.split())
_WORD = re.compile(r"\w")
#: "By Ada Marin", "Par Ada Marin": short, with a capital after it.
BYLINE = re.compile(
    r"^\W*(?:by|von|par|por|door|di|av|text:|words:|written by|story by|posted by|author:|بقلم)"
    r"\s+(?-i:[A-ZÀ-Þ@\u0600-\u06ff]).{0,70}$",
    re.IGNORECASE,
)
#: "About the author …", "Ada Marin is a reporter at …".
AUTHOR_NOTE = re.compile(
    r"^(?:about the author|à propos de l|über den autor|sobre el autor"
    r"|.{3,60}\b(?:is|was)\s+(?:an?|the)\s+(?:[\w-]+\s){0,5}(?:reporter|writer|journalist|editor"
    r"|correspondent|columnist|contributor|author|freelance|producer|blogger)\b.{0,400})",
    re.IGNORECASE,
)
#: "Read also:" with the stories that it announced gone, in the languages of the news.
READ_ALSO = re.compile(
    r"""^\W*(?:
    (?:also\s+)?(?:read|see)\s+(?:also|more|next)|related|more\s+on\s+this|(?:à\s+)?(?:lire|voir)\s+aussi
    |sur\s+le\s+même\s+sujet|(?:lesen|sehen)\s+sie\s+auch|mehr\s+(?:dazu|zum\s+thema)|zum\s+thema
    |(?:lea|ver|lee)\s+(?:también|más)|le(?:ia|r)\s+(?:também|mais)|vej[ao]\s+(?:também|mais)|saiba\s+mais
    |(?:leggi|vedi|guarda)\s+anche|(?:lees|bekijk)\s+ook|(?:czytaj|zobacz|przeczytaj)\s+(?:także|też|również)
    |läs\s+(?:också|även|mer)|les\s+(?:også|mer)|læs\s+(?:også|mere)|lue\s+(?:myös|lisää)
    |(?:читайте|смотрите)\s+(?:также|ещё)|(?:اقرأ|إقرأ|شاهد)\s+أيض\S*|関連記事|相关阅读|相關新聞|관련\s?기사
    |ilgili\s+haber\w*|čtěte\s+(?:také|též)|citește\s+și
    |(?:yuk\W+)?(?:baca|simak|tonton|saksikan|lihat)\s+juga(?:\s+video(?:\s+ini)?)?|διαβάστε\s+(?:επίσης|ακόμη)
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
#: How pointers and buttons begin, by two letters, "_" for a blank.
_LEADS = """
    ab al as ba be ca ci cz de do en fi gu il in is je le li lu lä læ me mo má pr re
    s' sa sc se si su s’ to ve vo we wi yu za zo zu à_ čt δι по см чи إق اش اق ال شا もっ 查看 相关
    相關 続き 関連 閱讀 阅读 관련 i̇l
"""
_LEADS_ON = frozenset(each.replace("_", " ") for each in _LEADS.split())
#: The place of a picture in its gallery: "3/50", "3 of 50", "3 von 50".
SLIDE = re.compile(r"^\W*\d{1,3}\s*(?:/|of|von|sur|de|di|van|z|av)\s*(\d{1,3})\b")
#: A letter that the site sends, by its name in the languages of the news.
_NEWSLETTER = (
    *("newsletter", "boletín", "boletin", "infolettre", "bülten"),
    *("nyhedsbrev", "nyhetsbrev", "nieuwsbrief"),
)
_INBOX = re.compile(r"\binbox\b")
#: Where to reach those who wrote the story: an address or a name on a network.
CONTACT = re.compile(r"\w@[\w-]+\.\w|(?:^|[\s(])@\w{2,}")
#: A line that ends with an address for letters: "Write to Ada Marin at ada@ledger.example".
ADDRESS = re.compile(r"\w@[\w-]+(?:\.[\w-]+)+\W*$")
#: A date or a time, with little round it.
DATE_LINE = re.compile(
    r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s+\w+\.?\s+(?:19|20)\d\d"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[:h]\d\d).{0,60}$",
    re.IGNORECASE,
)
#: How themes call the line under the title.
DEK_NAME = re.compile(
    r"(?:^|[\s_-])(?:dek|deck|standfirst|excerpt|subhed|subheading|subtitle)(?:$|[\s_-])",
    re.IGNORECASE,
)
#: What is in all of them: most names are dismissed by it.
DEK_STEMS = ("dek", "deck", "standfirst", "excerpt", "subhe", "subtitle")
#: How they call it, or the first paragraph; a dek is what the page describes itself by.
TOLD_DEK_NAME = re.compile(r"(?:^|[\s_-])(?:chapo|entradilla|summary)(?:$|[\s_-])", re.IGNORECASE)
#: How they call a first paragraph that sums the story up, and is a part of it.
LEAD_NAME = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|intro|ingress|teaser|vorspann|perex)(?:$|[\s_-])", re.IGNORECASE
)
LEAD_STEMS = ("lead", "lede", "intro", "ingress", "teaser", "vorspann", "perex")
#: A heading or label after which no more of the story comes.
AFTER_STORY = re.compile(
    r"""^\W*(?:you\s+(?:may|might)|recommended|related|more\s+(?:from|stories|articles|news|posts|like|in|on)\b
    |read\s+(?:next|more)|up\s+next|most\s+(?:read|popular|viewed)|popular\s+(?:posts|articles|stories)
    |trending|latest\s+(?:news|posts|articles|stories)|recent\s+(?:posts|articles|news)
    |other\s+(?:articles|stories|posts|news)|further\s+reading$|also\s+(?:read|on)|(?:see|check)\s+also
    |don['’]?t\s+miss|what\s+to\s+read\s+next|editor['’]?s?\s+(?:picks?|choice)|top\s+stories|follow\s+us
    |share\s+(?:this|on|via|the)|(?:leave|post|write|add)\s+a\s+(?:comment|reply)
    |\d*\s*(?:comments?|responses?|replies|kommentare?|comentarios?|comentários|commentaires?|reacties
       |komentarze|commenti|تعليقات)\s*(?:\(?\d*\)?)$
    |join\s+the\s+(?:conversation|discussion)|about\s+(?:the\s+)?authors?\b|über\s+den\s+autor
    |sobre\s+(?:el|o)\s+autor|à\s+propos\s+de\s+l|newsletter|sign\s+up\s+(?:for|to)|subscribe
    |stay\s+(?:informed|connected|up\s+to)|get\s+in\s+touch|contact\s+us$|get\s+the\s+latest
    |(?:how\s+to\s+)?cite\s+(?:this|as)\b|suggested\s+citation|zitier(?:weise|vorschlag)
    |(?:pour|comment)\s+citer|c[oó]mo\s+citar|come\s+citare
    |(?:please\s+)?use\b.{0,60}\bcite\s+this\b.{0,60}:$
    |(?:references|footnotes|citations|works\s+cited|bibliograph\w+|références|einzelnachweise
       |literatur(?:verzeichnis)?|bibliograf[ií]a)\W*$
    |similar\s+(?:posts|articles)|keep\s+reading|explore\s+more|discover\s+more
    |(?:previous|next)\s+(?:post|article)|tags?:?$|categories:?$|archives?$
    |verwandte|ähnliche\s|mehr\s+(?:zu|von|aus|news|artikel)|das\s+(?:thema\s+)?könnte
    |weitere\s+(?:artikel|themen|beiträge|nachrichten|meldungen)|lesen\s+sie|auch\s+interessant
    |passend\s+zum|meist(?:gelesen|e)|schreibe?n?\s+(?:sie\s+)?einen?\s+kommentar
    |(?:artículos?|noticias)\s+relacionad|relacionad[ao]s|te\s+puede\s+interesar|lo\s+más\s+(?:leído|visto)
    |más\s+(?:noticias|leídas)|(?:à\s+)?lire\s+aussi|sur\s+le\s+même\s+sujet|articles?\s+(?:similaires|liés|récents)
    |vous\s+aimerez|laisser\s+(?:un|une)\s+(?:commentaire|réponse)|articoli\s+correlati|leggi\s+anche
    |potrebbe\s+interess|leia\s+(?:também|mais)|veja\s+(?:também|mais)|mais\s+(?:lidas|notícias)
    |zobacz\s|czytaj\s|powiązane|polecamy|najnowsze|читайте\s|похожие|相关|関連|おすすめ|lees\s+ook
    |läs\s+(?:också|mer)|les\s+også|مواضيع\s+ذات|مقالات\s+ذات|اقرأ\s+أيض|اترك\s+(?:تعليق|رد))""",
    re.IGNORECASE | re.VERBOSE,
)


def names_site(text: str) -> bool:
    """Return whether a block is a label, a control or a note of the site, wherever it stands."""
    lower = text.lower()
    if begins_site_line(lower) or (_may_be_one(lower) and _SITE_LINE.match(lower) is not None):
        return True
    if "%" in lower and len(lower) < LONGEST_WALL_LINE and tells_what_is_left(lower):
        return True
    if is_of_program(lower):
        return True
    return len(lower) > _SHORTEST_NOTICE and (stands_in(lower) or is_notice(lower))


def leads_on(text: str) -> bool:
    """Return whether a block is nothing but a pointer to other stories, or a button."""
    if text[0].isalnum() and text[:2].lower() not in _LEADS_ON:
        return False
    return bool(READ_ALSO.match(text) or BUTTON.match(text))


def _may_be_one(lower: str) -> bool:
    """Return whether a text in small letters begins as a line that _SITE_LINE knows."""
    first = lower[:1]
    if not first.isalpha():
        if first in "(©":
            return True
        found = _WORD.search(lower)
        if found is None:
            return False
        lower = lower[found.start() :]
        if lower[0].isdigit():
            return True
    return lower[:3].replace(" ", "_") in _STARTS or lower[:2] in _SHORT_STARTS


def names_newsletter(text: str) -> bool:
    """Return whether a text speaks of letters to readers."""
    lower = text.lower()
    return has_any(lower, _NEWSLETTER) or _INBOX.search(lower) is not None
