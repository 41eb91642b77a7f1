"""What a page says of itself, read off it once: the witnesses for its metadata."""

from dataclasses import dataclass, field

from lxml.html import HtmlElement

from reader.extract import jsonld
from reader.extract.text import squeezed


@dataclass(slots=True)
class Witnesses:
    """What the page says of itself.

    meta: content of <meta> by lower-case name, the first of each. nodes: the objects of its
    JSON-LD; article: that of the story, {} if none. sample: some of its running text.
    """

    root: HtmlElement
    url: str | None
    meta: dict[str, str] = field(default_factory=dict)
    nodes: list[jsonld.Node] = field(default_factory=list)
    article: jsonld.Node = field(default_factory=dict)
    sample: str = ""

    def first(self, *names: str) -> str | None:
        """Return the first of these <meta> that says anything."""
        return next((self.meta[name] for name in names if self.meta.get(name)), None)


def hear(root: HtmlElement, url: str | None) -> Witnesses:
    """Return what the page says of itself. url: where it came from, None if unknown."""
    nodes = jsonld.nodes_of(root)
    article = jsonld.article_of(nodes) or {}
    return Witnesses(root, url, _meta_of(root), nodes, article, _sample(root))


def _meta_of(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = squeezed(element.get("content") or "")
        for each in name.lower().split():
            if value and each not in found:
                found[each] = value
    return found


def _sample(root: HtmlElement) -> str:
    """Return some of the page's running text, for its language and script."""
    parts: list[str] = []
    size = 0
    for paragraph in root.iter("p"):
        text = squeezed(paragraph.text_content())
        if len(text) > 60:
            parts.append(text[:500])
            size += len(parts[-1])
            if size > 3_000:
                break
    if size < 200:
        body = root.find("body")
        own = (
            e
            for e in (body if body is not None else root).iter("*")
            if e.tag not in ("script", "style")
        )
        parts += [text for e in own if e.text and len(text := e.text.strip()) > 20][:100]
    return " ".join(parts)
