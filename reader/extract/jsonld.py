"""JSON-LD: what the page tells search engines about its article.

Source: schema.org Article and its kinds; JSON-LD 1.1 `@graph` and `@id`.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Set
from typing import Any

from lxml.html import HtmlElement

from reader.extract.text import key_of

_ARTICLE = re.compile(r"Article$|^(?:BlogPosting|Report|Review|VideoObject|LiveBlogPosting)$")
_COMMENT = re.compile(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*;?\s*$|^\s*<!--|-->\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_TYPE = re.compile(r'"@type"\s*:\s*"(\w+)"')
#: What can be told of an article in spite of a mistake elsewhere: no quotes are in it.
_PAIR = re.compile(r'"(datePublished|dateModified|articleSection)"\s*:\s*"?([^"\n,{}\[\]]+)')
_AUTHOR = re.compile(r'"author"\s*:[\[{\s]*"@type"\s*:\s*"\w+"\s*,\s*"name"\s*:\s*"([^"\n]+)"')
_MOST_NODES = 2_000
_SHORTEST_HEADLINE = 6

Node = dict[str, Any]


def nodes_of(scripts: Iterable[HtmlElement]) -> list[Node]:
    """Return every object of the page's JSON-LD, in order; what cannot be read is left out."""
    found: list[Node] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            found += _walk(_loaded(script.text))
        if len(found) > _MOST_NODES:
            break
    return found


def article_of(nodes: list[Node], titles: Set[str] = frozenset(), told: str = "") -> Node | None:
    """Return the object of the page's own article, None if there is none.

    titles: how the page is headed, told: what it calls itself to others, both as key_of() spells
    them. Lists of other stories may tell more of each than the page tells of its own: the headline
    decides, then how much is told. A page that goes on with the next story has that one's, too.
    """

    def rank(node: Node) -> tuple[bool, bool, bool, int]:
        headline = key_of(text_of(node.get("headline")) or text_of(node.get("name")) or "")
        is_own = len(headline) > _SHORTEST_HEADLINE and told.startswith(headline)
        return is_own, headline in titles, "VideoObject" not in kinds_of(node), _tells(node)

    articles = [node for node in nodes if any(_ARTICLE.search(kind) for kind in kinds_of(node))]
    return articles[0] if len(articles) == 1 else max(articles, key=rank, default=None)


def kinds_of(node: Node) -> list[str]:
    """Return the object's types, without their namespace."""
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return [each.rsplit("/", 1)[-1] for each in kinds if isinstance(each, str)]


def text_of(value: object) -> str | None:
    """Return a value's text: itself, its name or its first element's; None if it has none."""
    if isinstance(value, list):
        return next((text for each in value if (text := text_of(each))), None)
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value"))
    if isinstance(value, str):
        return " ".join(html.unescape(value).split()) or None
    return None


def list_of(value: object) -> list[object]:
    """Return the values: a list as it is, anything else as the one value there is."""
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    return value if isinstance(value, list) else [value]


def by_id(nodes: list[Node], value: object) -> object:
    """Return the object that a reference names, else the value itself."""
    if isinstance(value, dict) and "@id" in value and "name" not in value:
        same = (n for n in nodes if n.get("@id") == value["@id"] and len(n) > len(value))
        return next(same, value)
    return value


def _loaded(text: str) -> object:
    bare = text
    for mend in (lambda t: t, _without_frame, _without_trailing_commas):
        bare = mend(bare)
        try:
            # Line breaks inside of strings are wrong, and common.
            return json.loads(bare, strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvaged(text)


def _without_frame(text: str) -> str:
    return _COMMENT.sub("", text.strip()).rstrip(";")


def _without_trailing_commas(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", text)


def _salvaged(text: str) -> Node:
    """Return what can be told of an article whose JSON is broken: who wrote it, and when.

    Programs that print it without a library leave the quotes in a title as they are, and none
    round a date. The day stands under "dateCreated", which is asked for last.
    """
    kind = next((kind for kind in _TYPE.findall(text) if _ARTICLE.search(kind)), None)
    if kind is None:
        return {}
    found: Node = {"@type": kind, "author": _AUTHOR.findall(text)[:1]}
    for name, value in _PAIR.findall(text):
        found.setdefault("dateCreated" if name == "datePublished" else name, value.strip())
    return found


def _walk(value: object, depth: int = 0) -> Iterator[Node]:
    if depth > 12:
        return
    if isinstance(value, list):
        for each in value:
            yield from _walk(each, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value or "@id" in value:
            yield value
        for each in value.values():
            if isinstance(each, dict | list):
                yield from _walk(each, depth + 1)


def _tells(node: Node) -> int:
    names = ("headline", "author", "datePublished", "articleBody", "image", "articleSection")
    return sum(name in node for name in names)
