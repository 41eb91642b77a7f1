"""The names, in class and id, by which themes call their blocks of related stories."""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

#: In the language of the house.
_RELATED = re.compile(
    r"(?:^|[\s_-])(?:(?:article|post|news|story|content)?relate[ds]?(?:posts?|articles?|news|content"
    r"|stor(?:y|ies)|links?|items?)?|relacionad[ao]s?|similar(?:e?s)?|similaires|connexes|verwandt\w*"
    r"|yarpp|onward|recirc\w*|gerelateerd|correlat[ie]|ilgili|terkait"
    r"|(?:check|read|see|lire|voir)-?(?:also|aussi|next)|also-?read|up-?next|more-?on"
    r"|linked-?articles?|(?:lea|lee|leer|ver|leia|veja)-?tamb(?:ien|em)|zum-?thema|lees-?ook"
    r"|leggi-?anche|baca-?juga|czytaj-?(?:tez|takze))(?:$|[\s_-])",
    re.IGNORECASE,
)
#: What is in all of them: most pages' names are dismissed by it.
_STEMS = (
    *("relat", "relac", "simil", "connex", "verwandt", "yarpp", "onward", "recirc", "ilgili"),
    *("terkait", "also", "aussi", "next", "more-on", "moreon", "linked", "tambien", "tambem"),
    *("thema", "ook", "anche", "juga", "czytaj"),
)
#: What is no list of stories, whatever else it is called.
_SERVICE = re.compile(
    r"newsletter|share|social|comment|outbrain|taboola|sponsor|advert|breadcrumb|navbar|cookie"
    r"|(?:^|\s|site-?|global-?|services-?)footer(?:-(?:group|nav|legal|links?|menu|inner))*(?:\s|$)",
    re.IGNORECASE,
)
#: Lists about the site, its topics and its people.
_OTHER = re.compile(
    r"most-?(?:read|viewed)|popular|trending|latest|recent|promo(?:$|[\s_-])|menu"
    r"|tags?(?:$|[\s_-])|products?(?:$|[\s_-])|topics?(?:$|[\s_-])|author|byline|(?:^|[\s_-])toc(?:$|[\s_-])",
    re.IGNORECASE,
)
#: The ways through the site.
_MENU = re.compile(
    r"(?:^|[\s_-])(?:main|mega|sub|top|side|off-?canvas|mobile|site|nav(?:igation)?)?-?"
    r"(?:menu|navbar|navigation|nav)(?:$|[\s_-])",
    re.IGNORECASE,
)


def name_of(element: HtmlElement) -> str:
    """Return the class and id of the element, "" if it has none."""
    name, ident = element.get("class"), element.get("id")
    if ident is None:
        return name or ""
    return f"{name} {ident}" if name else ident


def named_related(names: Iterable[str]) -> list[str]:
    """Return those of the names that call a block related."""
    # One search over all of them: it is their number that costs.
    joined = "\0".join(names) + "\0"
    lower = joined.lower() if joined.isascii() else joined
    found: dict[int, str] = {}
    for stem in _STEMS:
        at = lower.find(stem)
        while at >= 0:
            begin, end = joined.rfind("\0", 0, at) + 1, joined.find("\0", at)
            found[begin] = joined[begin:end]
            at = lower.find(stem, end)
    return [
        name
        for _, name in sorted(found.items())
        if _RELATED.search(name) and not is_named_other(name)
    ]


def is_named_menu(name: str) -> bool:
    """Return whether the name is that of a way through the site."""
    return _MENU.search(name) is not None


def is_named_service(name: str) -> bool:
    """Return whether the name is that of something without stories: comments, a share bar, ads."""
    return _SERVICE.search(name) is not None


def is_named_other(name: str) -> bool:
    """Return whether the name is that of a service, or of a list about the site."""
    return is_named_service(name) or _OTHER.search(name) is not None
