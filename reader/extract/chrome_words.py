"""The words by which themes name their chrome, in class and id.

A name is split into words ("author-box", "authorBox" and "author_box" are one), and a word or a
pair of words decides. A strong word is one that no theme gives to the story itself; a weak one
decides only over a block that holds little of the page's prose.
"""

import re
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from reader.extract.text import has_any
from reader.model.article import ChromeKind as Kind


class Verdict(Struct, frozen=True):
    """What a name says of its block. strong: see the module's first lines."""

    kind: Kind
    strong: bool


#: kind -> words that are strong by themselves.
_STRONG: dict[Kind, str] = {
    Kind.COMMENTS: "comment comments commentlist disqus respond livefyre commentaires comentarios"
    " commenti kommentare kommentar reacties",
    Kind.RELATED: "related relatedposts yarpp recirc recirculation recommend recommended"
    " recommendations checkalso",
    Kind.ADVERTISEMENT: "outbrain taboola adsbygoogle",
    Kind.SHARE_BAR: "share sharing sharebar sharetools sharedaddy shareaholic addthis sharethis"
    " addtoany social socials sociable",
    Kind.NAVIGATION: "nav navbar navigation menu submenu pagination pager masthead",
    Kind.BREADCRUMB: "breadcrumb breadcrumbs crumbs",
    Kind.SIDEBAR: "sidebar footer colophon trending prev rodape fusszeile piedepagina",
    Kind.NEWSLETTER: "newsletter newsletters subscribe subscription",
    Kind.COOKIE_NOTICE: "cookie cookies consent gdpr",
    Kind.POPUP: "popup modal",
    Kind.PAYWALL: "paywall",
}
#: kind -> words that say something only over little prose.
_WEAK: dict[Kind, str] = {
    Kind.ADVERTISEMENT: "ad ads adv advert adverts advertisement advertising adsense adbox adunit"
    " adslot dfp gpt banner banners sponsor sponsored sponsors promo promos promotion promobox"
    " zergnet revcontent plista ligatus",
    Kind.NAVIGATION: "navi crumb paging pagenav toolbar prevnext nextprev backtotop toc search"
    " searches searchform login register topics sort",
    Kind.SIDEBAR: "side rail aside widget foot popular mostread mostpopular trends morenews moreon",
    Kind.COMMENTS: "replies komentar komentare",
    Kind.SHARE_BAR: "shares followus follow ssba a2a heateor print printfriendly email emailthis",
    Kind.RELATED: "readmore teaser teasers relacionadas relacionados verwandt similaires",
    Kind.NEWSLETTER: "signup optin mailchimp mc4wp",
    Kind.COOKIE_NOTICE: "ccpa onetrust",
    Kind.POPUP: "overlay lightbox tooltip popover hovercard rollover flyout",
    Kind.PAYWALL: "regwall donate donation crowdfunding",
    Kind.AUTHOR_BOX: "authorbox authorbio authorinfo biography bio byline byauthor authors vcard",
    Kind.TAGS: "tags taglist tagcloud keywords",
    Kind.HIDDEN: "hidden invisible hide visuallyhidden sronly screenreader noprint nocontent",
    Kind.OTHER: "rating ratings vote votes poll survey quiz slideshow carousel slick swiper gallery"
    " galleries playlist jwplayer videoplayer player brightcove timestamp datetime pubdate"
    " dateline credit credits copyright disclaimer disclosure cta debug",
}
#: kind -> pairs of neighbouring words; "*" in front of the kind's list makes them strong.
_PAIRS: dict[Kind, str] = {
    Kind.AUTHOR_BOX: "author box|author bio|author info|author card|author details|author block"
    "|author profile|author description|author about|author area|author name|author image"
    "|author avatar|author link|about author|the author",
    Kind.NAVIGATION: "table of|jump links|next article|next post|next story|previous article"
    "|previous post|previous story|site header|global header|back to|skip link",
    Kind.RELATED: "read more|read next|read also|more stories|more articles|more news|more from"
    "|more on|more like|more posts|more links|up next|see also|check also|also read|also like"
    "|you may|you might|latest news|latest posts|recent posts|recent news|in this",
    Kind.SIDEBAR: "most read|most popular|most viewed|most recent|most shared|top stories"
    "|breaking news|editors picks",
    Kind.NEWSLETTER: "sign up|call to|inline promo",
    Kind.HIDDEN: "sr only|screen reader|print only|no print|print none|print hidden",
    Kind.TAGS: "tag links|tag link|tag cloud|cat links",
    Kind.SHARE_BAR: "article tools|post tools|post links",
    Kind.OTHER: "post meta|entry meta|article meta|story meta|single meta|post info|article info"
    "|post date|entry date|article date|post time|article time|post details|meta info|meta data"
    "|meta box|meta bar|reading time|read time|post author|entry author|article author"
    "|privacy policy|terms of|video player|video playlist|video carousel|video resource"
    "|audio player|audio enhancement|media player",
}
#: Names of the body itself, in small letters: whatever else they hold, the story is in there.
_STORY = re.compile(
    r"(?:article|story|post|entry|content|main|body)[-_]?(?:body|content|text)(?:$|[\s_-])"
    r"|articlebody|field-name-body|single-content|postarea"
)
#: What is in all of them: most names are dismissed by it.
_STORY_STEMS = ("body", "content", "text", "postarea")
#: Names of the first paragraph, which some themes call a teaser, too.
_LEADS = frozenset(("lead", "lede", "chapo", "perex", "vorspann", "ingress", "entradilla"))
#: Names, in small letters, that say how a page is laid out or what state it is in, no more.
_LAYOUT = re.compile(
    r"(?:has|with|no|not|without|is|js|hs|so|fl|bg|text|theme|layout|page|category|tag|type|format"
    r"|status|hentry|col|row|grid|span\d|dnd|e-con|vc|wpb|tdi|tdc|et_pb|elementor|container"
    r"|field-label|field-type|widget_text|textwidget|siteorigin)"
    r"(?:$|[-_\d])"
)
#: Page builders name whole pages "elementor-…": only what they call chrome in full counts.
_BUILT_CHROME = re.compile(
    r"elementor-(?:location-(?:popup|footer|header)|widget-(?:share|nav|social|author|post-nav"
    r"|sidebar))|et_pb_(?:comments|social|blog|newsletter|post_nav|sidebar)"
)
#: What is said to be on or off: "sidebar-enabled--false" is a page, not a sidebar.
_SWITCHES = ("enabled", "disabled", "true", "false")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
#: All but letters and digits, as blanks.
_SMALL_WORDS = bytes(
    sign if re.match(r"[a-z0-9]", chr(sign)) else ord(" ") for sign in range(128)
).ljust(256)
#: What is hidden from small screens is shown on the others; the other way round it is a double.
_BREAKPOINTS = frozenset("xs sm s phone mobile".split())  # noqa: SIM905
#: Shown from some width on ("hidden md:flex"): a page is read on a screen that has it.
_SHOWN_WHEN_WIDE = re.compile(
    r"(?:^|\s)(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|table|contents)"
)
#: What a box may be without; what is not to be printed is there, and so is a want of consent.
_PARTS_OF_PAGE = frozenset(("header", "footer", "sidebar", "nav", "menu", "ads"))
_WEAK_WHEN_LAST = frozenset(("widget", "hide", "header"))


def _table(words: dict[Kind, str], *, strong: bool) -> dict[str, Verdict]:
    return {word: Verdict(kind, strong) for kind, text in words.items() for word in text.split()}


_BY_WORD = _table(_WEAK, strong=False) | _table(_STRONG, strong=True)
_BY_PAIR = {
    tuple(pair.split()): Verdict(kind, kind in (Kind.AUTHOR_BOX, Kind.RELATED, Kind.SIDEBAR))
    for kind, text in _PAIRS.items()
    for pair in text.split("|")
}
#: Without one of these a name says nothing: most do.
_TELLING = frozenset(_BY_WORD).union(first for first, _ in _BY_PAIR)


def forget() -> None:
    """Forget the names of the last page: within one they come again and again."""
    for remembering in (names_story, judge, _judge_token):
        remembering.cache_clear()


def words_of(name: str) -> list[str]:
    """Return the words of a name, in lower case."""
    if name.islower():  # as most are; by its bytes: a third of the time
        return name.encode("utf-8", "replace").translate(_SMALL_WORDS).decode().split()
    return [word.lower() for word in _WORD.findall(name)]


@lru_cache(maxsize=20_000)
def names_story(name: str) -> bool:
    """Return whether class and id of a block call it the story's body.

    "article-body-share" is the share bar of it.
    """
    if not has_any(name.lower(), _STORY_STEMS):
        return False
    return any(
        (found := _STORY.search(token.lower())) and _judge_token(token[found.end() :]) is None
        for token in name.split()
    )


@lru_cache(maxsize=20_000)
def judge(name: str) -> Verdict | None:
    """Return what class and id of a block say of it, None if nothing.

    name: both, apart by blanks. A strong word wins over a weak one.
    """
    if _TELLING.isdisjoint(words_of(name)):
        return None
    best: Verdict | None = None
    for token in name.split():
        verdict = _judge_token(token)
        if verdict is None or (token == "hidden" and _SHOWN_WHEN_WIDE.search(name)):
            continue
        if best is None or (verdict.strong and not best.strong):
            best = verdict
    if best is None or names_story(name) or _names_lead(name):
        return None
    return best


def _names_lead(name: str) -> bool:
    words = name.lower().replace("_", " ").replace("-", " ").split()
    return not _LEADS.isdisjoint(words)


def _without_missing(words: list[str]) -> list[str]:
    """Return the words without what a block is said to be without: "box-no-footer"."""
    kept: list[str] = []
    missing = False
    for word in words:
        missing = word == "no" or (missing and word in _PARTS_OF_PAGE)
        if not missing or word == "no":
            kept.append(word)
    return kept


@lru_cache(maxsize=20_000)
def _judge_token(token: str) -> Verdict | None:
    # "block__element--modifier": the modifier tells how it looks, not what it is.
    base = token.split("--", 1)[0] if "--" in token[1:] else token
    words = words_of(base)
    if "no" in words:
        words = _without_missing(words)
    if _TELLING.isdisjoint(words):
        return None
    found = [_BY_PAIR[pair] for pair in pairwise(words) if pair in _BY_PAIR]
    found += [_BY_WORD[word] for word in words if word in _BY_WORD]
    lower = token.lower() if found else token
    if not found or lower.endswith(_SWITCHES):
        return None
    if _LAYOUT.match(lower) and not _BUILT_CHROME.match(lower):
        return None
    if not _BREAKPOINTS.isdisjoint(words) or "overflow" in words:
        found = [verdict for verdict in found if verdict.kind is not Kind.HIDDEN]
    if "embed" in words or "embedded" in words:
        found = [verdict for verdict in found if verdict.kind is not Kind.SHARE_BAR]
    if words[-1] in _WEAK_WHEN_LAST and not any(verdict.strong for verdict in found):
        return None
    return max(found, key=lambda verdict: verdict.strong, default=None)
