"""XHTML as legal_markup writes it, as Markdown: CommonMark 0.31 with the tables of GitHub."""

import re
from collections.abc import Callable, Iterator

from lxml.etree import _Element, fromstring

from reader.formats.legal_markup import legal

_SIGNS = re.compile(r"([\\`*_\[\]<>~|$])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
#: What begins a heading, a list, a quote or a rule at the start of a line.
_LINE_START = re.compile(r"^(\s*)([#+\-=>]|\d+(?=[.)]))", re.MULTILINE)
_BARE_BAR = re.compile(r"(?<!\\)\|")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND = {"em": "*", "i": "*", "strong": "**", "b": "**", "del": "~~", "s": "~~"}
_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 pre blockquote ul ol li table figure figcaption div hr".split()  # noqa: SIM905
)


def markdown_of(markup: str, pictures: dict[str, str]) -> str:
    """Return sanitised html as Markdown. pictures: as legal() takes them."""
    root = fromstring(f"<div>{legal(markup, pictures)}</div>".encode())
    return "\n\n".join(_blocks(root))


def plain(text: str) -> str:
    """Return the text so that nothing in it is a sign of Markdown, in one line."""
    return _line_safe(_escaped(_BLANKS.sub(" ", text).strip()))


def quoted(text: str) -> str:
    """Return lines as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def link_target(url: str) -> str:
    """Return an address as it stands between the brackets of a link."""
    safe = url.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return safe.replace("(", "%28").replace(")", "%29")


def _escaped(text: str) -> str:
    return _ENTITY.sub("&amp;", _SIGNS.sub(r"\\\1", text))


def _line_safe(text: str) -> str:
    def guarded(found: re.Match[str]) -> str:
        blank, sign = found.groups()
        return f"{blank}{sign}" if sign.isdigit() else f"{blank}\\{sign}"

    safe = _LINE_START.sub(guarded, text)
    return re.sub(r"^(\s*\d+)([.)])", r"\1\\\2", safe, flags=re.MULTILINE)


def _blocks(element: _Element) -> Iterator[str]:
    """Yield the blocks in the element; what is not in one of its own stands as a paragraph."""
    run = _escaped(_BLANKS.sub(" ", element.text or ""))
    for child in element:
        if child.tag in _BLOCKS or _holds_block(child):
            if run.strip():
                yield _line_safe(run.strip())
            run = ""
            yield from (block for block in _block(child) if block.strip())
        else:
            run += _inline(child)
        run += _escaped(_BLANKS.sub(" ", child.tail or ""))
    if run.strip():
        yield _line_safe(run.strip())


def _holds_block(element: _Element) -> bool:
    return any(each.tag in _BLOCKS for each in element.iterdescendants())


def _block(element: _Element) -> Iterator[str]:
    tag = str(element.tag)
    if tag in _WRITERS:
        yield _WRITERS[tag](element)
    elif tag[0] == "h" and tag[1:].isdigit():
        yield f"{'#' * int(tag[1:])} {_one_line(element)}"
    else:
        yield from _blocks(element)


def _paragraph(element: _Element) -> str:
    return _line_safe(_content(element).strip())


def _one_line(element: _Element) -> str:
    return _content(element).replace("\\\n", " ").strip()


def _quote(element: _Element) -> str:
    return quoted("\n\n".join(_blocks(element)))


def _items(element: _Element) -> str:
    lines, number = [], int(element.get("start") or 1)
    for item in element:
        sign = f"{number}. " if element.tag == "ol" else "- "
        number += 1
        body = "\n\n".join(_blocks(item)).split("\n")
        indented = [f"{' ' * len(sign)}{line}".rstrip() for line in body[1:]]
        lines.append("\n".join([sign + body[0], *indented]).rstrip())
    return "\n".join(lines)


def _code(element: _Element) -> str:
    text = _all_text(element).strip("\n")
    fence = _fence(text, 3)
    return f"{fence}\n{text}\n{fence}"


def _fence(text: str, least: int) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    return "`" * max(least, longest + 1)


def _figure(element: _Element) -> str:
    parts = []
    for child in element:
        if child.tag == "figcaption":
            parts.append(_around(_one_line(child), "_"))
        elif child.tag in _BLOCKS or _holds_block(child):
            parts += list(_block(child))
        else:
            parts.append(_inline(child))
    return "\n\n".join(part for part in parts if part.strip())


def _table(element: _Element) -> str:
    """Return a table of GitHub's; its first row is the head, since there must be one."""
    caption = [_one_line(each) for each in element if each.tag == "caption"]
    rows = [
        [_cell(cell) for cell in row] for row in element.iter("tr") if _table_of(row) is element
    ]
    width = max(len(row) for row in rows)
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * width)
    return "\n\n".join([*(_around(each, "_") for each in caption if each), "\n".join(lines)])


def _table_of(row: _Element) -> _Element | None:
    return next(row.iterancestors("table"), None)


def _cell(element: _Element) -> str:
    """Return a cell in one line; its blocks are apart by a line break, as GitHub allows.

    Of a table, list or code in it only the words can stand there.
    """
    if next(iter(element.iterdescendants("table", "ul", "ol", "pre")), None) is not None:
        return plain(" ".join(str(part) for part in element.itertext()))
    cell = "<br>".join(" ".join(block.split()) for block in _blocks(element))
    return _BARE_BAR.sub(r"\\|", cell)


def _content(element: _Element) -> str:
    parts = [_escaped(_BLANKS.sub(" ", element.text or ""))]
    for child in element:
        parts.append(_inline(child))
        parts.append(_escaped(_BLANKS.sub(" ", child.tail or "")))
    return "".join(parts)


def _inline(element: _Element) -> str:
    tag = str(element.tag)
    if tag in _AROUND:
        return _around(_content(element), _AROUND[tag])
    write = _INLINE.get(tag)
    return write(element) if write else _content(element)


def _around(text: str, sign: str) -> str:
    """Return the text within signs, which may not stand beside a blank inside them."""
    inner = text.strip()
    if not inner:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{sign}{inner}{sign}{after}"


def _link(element: _Element) -> str:
    text, href = _content(element), element.get("href") or ""
    if href.startswith("#") or not text.strip():
        return text
    return f"[{text.strip()}]({link_target(href)})"


def _image(element: _Element) -> str:
    alt = _escaped(" ".join((element.get("alt") or "").split()))
    return f"![{alt}]({link_target(element.get('src') or '')})"


def _code_phrase(element: _Element) -> str:
    text = " ".join(_all_text(element).split())
    if not text:
        return ""
    fence = _fence(text, 1)
    blank = " " if "`" in (text[0], text[-1]) else ""
    return f"{fence}{blank}{text}{blank}{fence}"


def _all_text(element: _Element) -> str:
    for line_break in element.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    return "".join(str(part) for part in element.itertext())


_INLINE: dict[str, Callable[[_Element], str]] = {
    "a": _link,
    "img": _image,
    "br": lambda _: "\\\n",
    "sub": lambda element: f"<sub>{_content(element)}</sub>",
    "sup": lambda element: f"<sup>{_content(element)}</sup>",
    "code": _code_phrase,
    "kbd": _code_phrase,
    "samp": _code_phrase,
}
_WRITERS: dict[str, Callable[[_Element], str]] = {
    "p": _paragraph,
    "blockquote": _quote,
    "ul": _items,
    "ol": _items,
    "pre": _code,
    "figure": _figure,
    "table": _table,
    "hr": lambda _: "---",
}
