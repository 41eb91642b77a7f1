"""Text to a tree whose text is all there.

libxml2 drops what is nested deeper than 2,048 elements and text runs over 10 MB. The tree is
therefore checked against the text itself, and where too little has come through, lexbor reads
the page and what it found is laid into a shallow tree. Both take time that grows with the square of
the attributes in one tag, and lexbor's with that of the depth: such a page is not given to them.
"""

import html
import re
from itertools import accumulate, groupby

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.extract.text import paragraphs_of

#: Where something begins that is not read: a comment, or an element whose text is no text.
_SILENT = re.compile(r"<!--|<(script|style|noscript|template|svg|head)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
#: Tags that end no line.
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)"
    r"(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
#: A tag in the middle of which the page ends: a browser drops it, too.
_CUT_TAG = re.compile(r"<[a-zA-Z/!][^<>]*\Z")
_TAG_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
#: What has nothing in it, and no end tag.
VOID_TAGS = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)
#: Names that are read to the page's end where they are not closed, as a browser does.
_OPEN_ENDED = frozenset(("", "script", "style"))
_TITLE = re.compile(r"<title[^>]{0,100}>([^<]{1,300})", re.IGNORECASE)
_HALF_VAST = 10_000
_VAST_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)\b([^<>]{20000,})>")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_MOST_NAMES = 10_000  # characters of attribute names in one tag; some thousand attributes
_TOO_DEEP = 5_000
#: No story has so many: its text is kept, its shape would cost seconds.
_MOST_TAGS = 300_000
_SHORT = 60  # characters: of too many lines, those that are shorter go together
_SIZE = etree.XPath("string-length(.)")
_FEEDS_AS_BLANKS = bytes.maketrans(b"\x0b\x0c", b"  ")
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r\x0b\x0c"))
_CONTROL_REFERENCE = re.compile(
    rb"&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d)"
    rb"|[xX]0*(?:[1-8bcefBCEF]|1[0-9a-fA-F]|[fF]{3}[efEF])(?![0-9a-fA-F]));?"
)
_NO_SIGNS = ("\ufffe".encode(), "\uffff".encode())
_ENOUGH, _LITTLE = 0.5, 0.02
_LARGE = 2_000_000  # beyond it lexbor's text is not worth its time
_MOST_BLOCKS, _FARTHEST = 20_000, 300
_BLOCK_TAGS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td"


def all_text(element: HtmlElement) -> str:
    """Return all text in an element; of one that holds no others in a third of the time."""
    return element.text_content() if len(element) else element.text or ""


def parse(text: str, utf8: bytes | None = None) -> HtmlElement:
    """Return the root of the page's tree; never raises. Comments are left out.

    text: as decode() gives it. utf8: its bytes, if they are at hand.
    """
    if _has_vast_tag(text):
        text, utf8 = _VAST_TAG.sub(_slim, text), None
    if _has_too_many_tags(text):
        return _paragraphs(bare_text(text), title_told(text))
    parser = _parser()
    encoded = text.encode("utf-8", "replace") if utf8 is None else utf8
    tree = _libxml2(_CONTROL_REFERENCE.sub(b" ", encoded), parser)
    # Only a page in which little was found is worth a second look: most have more markup than text.
    if tree is not None and _has_more(tree, _LITTLE * len(text)) and not _has_dropped(parser):
        return tree
    bare = bare_text(text)
    if tree is not None and int(_SIZE(tree)) >= _ENOUGH * len(bare):
        return tree
    if len(text) < _LARGE and _depth(text) < _TOO_DEEP:
        tree = _lexbor(text)
        if int(_SIZE(tree)) >= _ENOUGH * len(" ".join(bare.split())):
            return tree
    return _paragraphs(bare, title_told(text))


def parse_fragment(markup: str) -> HtmlElement | None:
    """Return a <div> that holds the markup, None if there is nothing in it."""
    if not markup.strip():
        return None
    # Not lxml's own fragment_fromstring(): it stumbles over a page in the place of a fragment.
    root = _libxml2(_readable(f"<html><body>{markup}"), _parser())
    if root is None:
        return None
    body = next(root.iterchildren("body"), None)
    box = root if body is None else body
    box.tag = "div"
    box.attrib.clear()
    if body is not None:
        root.remove(box)
    return box


def bare_text(text: str) -> str:
    """Return the text without tags, scripts and styles, in time that grows with its length.

    Each block is a line. What stands in a comment or script that is never closed is hidden, as in a
    browser, unless there is nothing else.
    """
    shown, hidden = _without_silent(text)
    lines = _lines(shown)
    return lines if lines.strip() else _lines(f"{shown} {hidden}")


def title_told(text: str) -> str:
    """Return the words of the first <title> in the text, "" if there is none."""
    title = _TITLE.search(text)
    return html.unescape(title.group(1)) if title else ""


def _lines(markup: str) -> str:
    markup = _CUT_TAG.sub("", markup.replace("<!--", "").replace("\n", " "))
    return html.unescape(_TAG.sub("\n", _INLINE_TAG.sub("", markup)))


def _without_silent(text: str) -> tuple[str, str]:
    """Return the text without comments and silent elements; and what one unclosed of them hides.

    By hand and not by one pattern, which would look for the end anew from each beginning.
    """
    lower, kept, position = text.lower(), [], 0
    unclosed: set[str] = set()
    for found in _SILENT.finditer(text):
        name = (found.group(1) or "").lower()
        if found.start() < position or name in unclosed:
            continue
        end = f"</{name}" if name else "-->"
        close = lower.find(end, found.end())
        if close >= 0:
            kept.append(text[position : found.start()])
            position = lower.find(">", close) + 1 or len(text)
        elif name in _OPEN_ENDED:
            kept.append(text[position : found.start()])
            return " ".join(kept), text[found.start() :]
        else:
            unclosed.add(name)
    kept.append(text[position:])
    return " ".join(kept), ""


def _depth(text: str) -> int:
    """Return how deep the page's tags nest at most; what needs no end tag counts as open."""
    depth = deepest = 0
    for found in _TAG_NAME.finditer(text):
        if found.group(1):
            depth = max(0, depth - 1)
        elif found.group(2).lower() not in VOID_TAGS:
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def _has_vast_tag(text: str) -> bool:
    """Return whether there is a vast tag: half of it is a stretch that has no sign of any."""
    at = 0
    while at < len(text) - _HALF_VAST:
        end = at + _HALF_VAST
        if text.find("<", at, end) < 0 and text.find(">", at, end) < 0:
            begin = text.rfind("<", max(0, at - _HALF_VAST), at)
            if begin >= 0 and _VAST_TAG.match(text, begin):
                return True
            signs = (text.find(sign, end) for sign in "<>")
            end = min((sign for sign in signs if sign >= 0), default=len(text))
        at = end
    return False


def _has_too_many_tags(text: str) -> bool:
    # No tag is shorter than "<p>".
    may_have = len(text) > 3 * _MOST_TAGS and text.count("<") > _MOST_TAGS
    return may_have and len(_TAG_NAME.findall(text)) > _MOST_TAGS


def _slim(tag: re.Match[str]) -> str:
    """Return the tag as it is, without its attributes if there are thousands of them."""
    names = _QUOTED.sub("", tag.group(2))
    return tag.group() if len(names) < _MOST_NAMES else f"<{tag.group(1)}>"


def _parser() -> HTMLParser:
    # Nothing is looked up by its id.
    parser = HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
        collect_ids=False,
    )
    # A Python callback for each node's class is a tenth of the time.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    return parser


def _readable(text: str) -> bytes:
    """Return the text without the signs that libxml2 reads, but that lxml will not write again."""
    encoded = text.encode("utf-8", "replace").translate(_FEEDS_AS_BLANKS, _CONTROLS)
    for sign in _NO_SIGNS:
        encoded = encoded.replace(sign, b"")
    return _CONTROL_REFERENCE.sub(b" ", encoded)


def _has_more(tree: HtmlElement, size: float) -> bool:
    """Return whether there is more text in the tree than so many characters."""
    # Of most pages a few elements have it: to see all text of the tree takes ten times as long.
    often = (len(element.text or "") for element in tree.iter("script", "p"))
    return any(total > size for total in accumulate(often)) or any(
        total > size for total in accumulate(map(len, tree.itertext()))
    )


def _has_dropped(parser: HTMLParser) -> bool:
    """Return whether the page was too much for libxml2, which has left something out."""
    limit = etree.ErrorTypes.ERR_RESOURCE_LIMIT
    return any(error.type == limit for error in parser.error_log)


def _libxml2(encoded: bytes, parser: HTMLParser) -> HtmlElement | None:
    try:
        return document_fromstring(encoded, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # there is nothing in it
        return None


def _lexbor(text: str) -> HtmlElement:
    """Return a shallow tree of the page's innermost blocks; text in no block is not in it."""
    tree = LexborHTMLParser(text)
    # Of blocks within blocks the innermost: a page may nest thousands round one text.
    nodes = tree.css(_BLOCK_TAGS)[:_MOST_BLOCKS]
    outer = _outer_blocks(nodes)
    inmost = (node for node in nodes if node.mem_id not in outer)
    blocks = (node.text(separator=" ", strip=True) for node in inmost)
    title = tree.css_first("title")
    return _paragraphs("\n".join(blocks), title.text() if title is not None else "")


def _outer_blocks(nodes: list[LexborNode]) -> set[int | None]:
    """Return the memory ids of the blocks in which others of them stand."""
    tags = frozenset(_BLOCK_TAGS.split(", "))
    round_parent: dict[int, int | None] = {}  # siblings stand in the same block
    for node in nodes:
        outer = node.parent
        if outer is None or (parent := outer.mem_id) in round_parent:
            continue
        for _ in range(_FARTHEST):
            if outer is None or outer.tag in tags:
                break
            outer = outer.parent
        round_parent[parent] = outer.mem_id if outer is not None else None
    return set(round_parent.values())


def _paragraphs(text: str, title: str) -> HtmlElement:
    """Return a page with a paragraph for each line of the text."""
    lines = [words for line in text.split("\n") if (words := " ".join(line.split()))]
    if len(lines) > _MOST_BLOCKS:
        groups = groupby(lines, lambda line: len(line) < _SHORT)
        lines = [
            line for short, group in groups for line in ([" ".join(group)] if short else group)
        ]
    head = f"<head><title>{html.escape(title.strip())}</title></head>"
    body = f"<body><article>{paragraphs_of(lines)}</article></body>"
    encoded = f"<html>{head}{body}</html>".encode("utf-8", "replace")
    return document_fromstring(encoded, parser=_parser())
