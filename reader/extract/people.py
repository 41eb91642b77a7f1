"""Who wrote it: names without "By", from what the page tells and what it shows."""

import re

from lxml.html import HtmlElement

from reader.extract import jsonld
from reader.extract.text import key_of, squeezed

_BY = re.compile(
    r"^(?:(?:written|story|text|words|posted|published|reported|article)\s+)?"
    r"(?:by|par|von|por|di|door|av|af|przez|yazan|autor[ae]?|auteure?|text|بقلم|كتب|автор)\b\s*:?\s*",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:,|;|\||/|&|\s+(?:and|et|und|y|e|og|och|en|i|و)\s+)\s*")
_AFTER = re.compile(r"\s*(?:[|(•·–—]|\s-\s|,\s|\bfor\b|\bpour\b|\d).*$", re.DOTALL)
_NO_NAME = re.compile(
    r"@|https?:|\.(?:com|fr|de|org|net)\b|^(?:admin|administrator|editor|redaktion|staff|author|guest"
    r"|unknown|none|null|anonymous|user)$|\d{3}",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author|auteur|autor|writer|posted-?by|submitted(?:-?by)?|contributor)s?(?:[_-]{1,2}(?:name|link|title))?"
    r"(?:$|\s)",
    re.IGNORECASE,
)
_LONGEST = 60


def names_in(
    root: HtmlElement,
    meta: dict[str, str],
    nodes: list[jsonld.Node],
    article: jsonld.Node,
) -> tuple[str, ...]:
    """Return the names of those who wrote the story, as the page gives them; () if nobody."""
    told = _from_jsonld(nodes, article)
    for names in (told, _from_meta(meta), _shown(root)):
        kept = _clean(names)
        if kept:
            return kept
    return ()


def _from_jsonld(nodes: list[jsonld.Node], article: jsonld.Node) -> list[str]:
    value = article.get("author") or article.get("creator")
    entries = value if isinstance(value, list) else [value]
    found = [jsonld.by_id(nodes, entry) for entry in entries]
    return [name for entry in found if (name := jsonld.text_of(entry))]


def _from_meta(meta: dict[str, str]) -> list[str]:
    names = (
        "author",
        "article:author",
        "dc.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "creator",
    )
    for name in names:
        value = meta.get(name)
        if value and not value.startswith("http"):
            return _SPLIT.split(_BY.sub("", value))
    return []


def _shown(root: HtmlElement) -> list[str]:
    """Return the names that the page shows in a byline."""
    for wanted in ("itemprop", "rel"):
        found = [
            squeezed(e.text_content())
            for e in root.iterfind(f".//*[@{wanted}]")
            if "author" in (e.get(wanted) or "").split()
        ]
        names = [name for name in found if 0 < len(name) < _LONGEST]
        if names:
            return names[:4]
    for element in root.iter("a", "span", "p", "div", "address", "li", "strong", "em"):
        if _CLASS.search(element.get("class") or ""):
            text = squeezed(element.text_content())
            if 0 < len(text) < 2 * _LONGEST:
                return _SPLIT.split(_AFTER.sub("", _BY.sub("", text)))
    return []


def _clean(names: list[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for raw in names:
        name = _BY.sub("", squeezed(raw)).strip(" ,;:.|-–—")
        if name and len(name) < _LONGEST and not _NO_NAME.search(name):
            kept.setdefault(key_of(name), name)
    kept.pop("", None)
    return tuple(kept.values())
