"""Clean html as XHTML that keeps to the content model, for books and pages that leave.

What a browser forgives, e-readers and their checkers do not: a block in a phrase, a list item
without a list, two elements of one name. Source of the rules: HTML Living Standard §4, which EPUB
3.3 §6.1 asks for.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from html import escape
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from lxml.html import HtmlElement, document_fromstring

_PHRASES = frozenset(
    "abbr b bdi cite code del em i ins kbd mark q s samp small span strong sub sup u var".split()  # noqa: SIM905
)
_OTHER_NAMES = {"tt": "code", "bdo": "bdi", "time": "span"}
_HEADINGS = {f"h{level}": f"h{min(level + 1, 6)}" for level in range(1, 7)}  # h1 is the title's
_BLOCKS = frozenset(
    "blockquote caption dd details div dl dt figcaption figure hr li ol p pre section summary"  # noqa: SIM905
    " table tbody td tfoot th thead tr ul".split()
) | frozenset(_HEADINGS)
_BARE = frozenset(("br", "hr"))
#: libxml2 takes it for an element with an end, and what follows for its content.
_MAY_BREAK = re.compile(r"</?wbr[^>]*>", re.IGNORECASE)
#: What XML 1.0 §2.2 does not know.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_MANY = 1000  # cells that one may span


def text_of(text: str) -> str:
    """Return the text as it stands in XHTML, and in the value of an attribute."""
    return escape(_NO_XML.sub("", text))


def language(tag: str | None) -> str | None:
    """Return the tag if it is well formed (RFC 5646 §2.1, in short), else None."""
    return tag if tag and _LANGUAGE.fullmatch(tag) else None


def legal(markup: str, pictures: Mapping[str, str], prefix: str = "") -> str:
    """Return sanitised html as XHTML that may stand in a <div>.

    pictures: by what address each stands there, by its address in the html; those that are not
    named are left out. prefix: what the names of its places begin with, where several texts stand
    in one file.
    """
    if not markup.strip():
        return ""
    text = _NO_XML.sub("", _MAY_BREAK.sub("", markup))
    root = document_fromstring(f"<html><body>{text}</body></html>")
    writer = _Writer(root, pictures, prefix)
    writer.children(root[-1], flow=True)  # <body>
    return writer.markup()


def address(url: str) -> str | None:
    """Return an address without what RFC 3986 forbids; None if it cannot be one."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    except (ValueError, UnicodeError):
        return None
    if parts.scheme in ("http", "https") and not re.fullmatch(r"[\w.~%:@\[\]-]+", host):
        return None
    path, query, fragment = (
        _LONE_PERCENT.sub("%25", quote(part, safe="%/:?@!$&'()*+,;=~-._"))
        for part in (parts.path, parts.query, parts.fragment)
    )
    return urlunsplit((parts.scheme, host, path, query, fragment))


class _Writer:
    def __init__(self, root: HtmlElement, pictures: Mapping[str, str], prefix: str) -> None:
        self._out: list[str] = []
        self._pictures = pictures
        wanted = dict.fromkeys(
            unquote(href[1:]) for href in root.xpath("//a/@href") if href.startswith("#")
        )
        self._names = {name: f"{prefix}place{n}" for n, name in enumerate(wanted, 1)}
        self._placed: set[str] = set()
        self._inner_links: list[tuple[int, int, str]] = []
        self._in_link = False

    def markup(self) -> str:
        """Return all that was written; links to places that are not there are none."""
        for start, end, name in self._inner_links:
            if name not in self._placed:
                self._out[start], self._out[end] = "<span>", "</span>"
        return "".join(self._out)

    def children(self, element: HtmlElement, *, flow: bool) -> None:
        """Write what is in the element. flow: blocks may stand here."""
        self._text(element.text)
        for child in element:
            self._node(child, flow=flow)
            self._text(child.tail)

    def _node(self, element: HtmlElement, *, flow: bool) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            return
        if tag in _BLOCKS and not flow:
            self._flat(element)
        elif tag in _BARE:
            self._out.append(f"<{tag}/>")
        elif tag == "a":
            self._link(element, flow=flow)
        elif (write := _WRITERS.get(tag)) is not None:
            write(self, element)
        elif (name := _OTHER_NAMES.get(tag, tag)) in _PHRASES:
            self._phrase(element, name, flow=flow)
        elif tag in _BLOCKS:
            self._wrap("div", element, flow=True)
        else:
            self.children(element, flow=flow)

    def _text(self, text: str | None) -> None:
        if text:
            self._out.append(text_of(text))

    def _wrap(self, tag: str, element: HtmlElement, *, flow: bool, more: str = "") -> None:
        self._out.append(f"<{tag}{self._attributes(element)}{more}>")
        self.children(element, flow=flow)
        self._out.append(f"</{tag}>")

    def _attributes(self, element: HtmlElement) -> str:
        parts = []
        name = self._names.get(element.get("id") or element.get("name") or "")
        if name is not None and name not in self._placed:
            self._placed.add(name)
            parts.append(f' id="{name}"')
        if lang := language(element.get("lang")):
            parts.append(f' lang="{lang}" xml:lang="{lang}"')
        if (direction := element.get("dir")) in ("ltr", "rtl"):
            parts.append(f' dir="{direction}"')
        return "".join(parts)

    def _flat(self, element: HtmlElement) -> None:
        """Write a block where only a phrase may stand: in a line of its own."""
        if self._out and not re.match(r"<(?!/|br)", self._out[-1]):
            self._out.append("<br/>")
        self.children(element, flow=False)

    def _phrase(self, element: HtmlElement, name: str, *, flow: bool) -> None:
        if flow and _holds_block(element):
            self.children(element, flow=True)
        else:
            self._wrap(name, element, flow=False)

    def _link(self, element: HtmlElement, *, flow: bool) -> None:
        href = element.get("href") or ""
        inner = self._names.get(unquote(href[1:])) if href.startswith("#") else None
        outer = None if href.startswith("#") else address(href)
        if self._in_link or not (inner or outer):
            self._phrase(element, "span", flow=flow)
            return
        self._in_link = True
        start = len(self._out)
        more = f' href="{escape(outer or f"#{inner}")}"'
        self._wrap("a", element, flow=flow and inner is None and _holds_block(element), more=more)
        if inner is not None:
            self._inner_links.append((start, len(self._out) - 1, inner))
        self._in_link = False

    def image(self, element: HtmlElement) -> None:
        source = self._pictures.get(element.get("src") or "")
        if source is not None:
            alt = text_of(element.get("alt") or "")
            self._out.append(f'<img src="{escape(source)}" alt="{alt}"/>')

    def paragraph(self, element: HtmlElement) -> None:
        if _holds_something(element):
            # Code is written from left to right in every language.
            more = ' dir="ltr"' if element.tag == "pre" and not element.get("dir") else ""
            tag = str(element.tag)
            self._wrap(_HEADINGS.get(tag, tag), element, flow=False, more=more)

    def quote(self, element: HtmlElement) -> None:
        self._wrap("blockquote", element, flow=True)

    def items(self, element: HtmlElement) -> None:
        parts = [child for child in element if isinstance(child.tag, str)]
        if not parts:
            self._wrap("div", element, flow=True)
            return
        start, tag = element.get("start") or "", str(element.tag)
        more = f' start="{start}"' if tag == "ol" and start.isdecimal() else ""
        self._out.append(f"<{tag}{self._attributes(element)}{more}>")
        for child in parts:
            if child.tag == "li":
                self._wrap("li", child, flow=True)
            else:
                self._out.append("<li>")
                self._node(child, flow=True)
                self._out.append("</li>")
        self._out.append(f"</{tag}>")

    def term(self, element: HtmlElement) -> None:
        self._out.append("<p><strong>")
        self.children(element, flow=False)
        self._out.append("</strong></p>")

    def figure(self, element: HtmlElement) -> None:
        captions = [child for child in element if child.tag == "figcaption"]
        self._out.append(f"<figure{self._attributes(element)}>")
        self._text(element.text)
        for child in element:
            if child not in captions:
                self._node(child, flow=True)
            self._text(child.tail)
        if captions:
            self._out.append("<figcaption>")
            for caption in captions:
                self.children(caption, flow=True)
            self._out.append("</figcaption>")
        self._out.append("</figure>")

    def table(self, element: HtmlElement) -> None:
        rows = [row for row in _rows(element) if _cells(row)]
        if not rows:
            self._wrap("div", element, flow=True)
            return
        self._out.append(f"<table{self._attributes(element)}>")
        for caption in [child for child in element if child.tag == "caption"][:1]:
            self._wrap("caption", caption, flow=False)
        heads = [row for row in rows if _parent(row) == "thead"]
        for tag, part in ("thead", heads), ("tbody", [row for row in rows if row not in heads]):
            if part:
                self._out.append(f"<{tag}>")
                for row in part:
                    self._row(row)
                self._out.append(f"</{tag}>")
        self._out.append("</table>")

    def _row(self, row: HtmlElement) -> None:
        self._out.append(f"<tr{self._attributes(row)}>")
        for cell in _cells(row):
            spans = [(name, cell.get(name) or "") for name in ("colspan", "rowspan")]
            more = "".join(
                f' {name}="{min(int(value), _MANY)}"'
                for name, value in spans
                if value.isdecimal() and int(value) > 1
            )
            self._wrap(str(cell.tag), cell, flow=True, more=more)
        self._out.append("</tr>")

    def ruby(self, element: HtmlElement) -> None:
        """Write each base with its reading; bases without one stand as they are."""
        base = [text_of(element.text or "")]
        for child in element:
            words = text_of(child.text_content()) if isinstance(child.tag, str) else ""
            if child.tag == "rt":
                reading = f"<rp>(</rp><rt>{words}</rt><rp>)</rp>"
                self._out.append(f"<ruby>{''.join(base)}{reading}</ruby>")
                base = []
            elif child.tag != "rp":
                base.append(words)
            base.append(text_of(child.tail or ""))
        self._out.append("".join(base))


_WRITERS: dict[str, Callable[[_Writer, HtmlElement], None]] = {
    "img": _Writer.image,
    **dict.fromkeys(("p", "pre", *_HEADINGS), _Writer.paragraph),
    "blockquote": _Writer.quote,
    "ul": _Writer.items,
    "ol": _Writer.items,
    "dt": _Writer.term,
    "summary": _Writer.term,
    "figure": _Writer.figure,
    "table": _Writer.table,
    "ruby": _Writer.ruby,
}


def _holds_block(element: HtmlElement) -> bool:
    return next(iter(element.iterdescendants(*_BLOCKS)), None) is not None


def _holds_something(element: HtmlElement) -> bool:
    return bool(element.text_content().strip()) or element.find(".//img") is not None


def _rows(table: HtmlElement) -> Iterable[HtmlElement]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if row.tag == "tr")


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _parent(row: HtmlElement) -> str:
    parent = row.getparent()
    return str(parent.tag) if parent is not None else ""
