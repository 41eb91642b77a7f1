"""Text to a tree whose text is all there.

libxml2 silently drops what is nested deeper than 256 elements and text runs over 10 MB. The tree
is therefore checked against the text itself, and where too little has come through, lexbor reads
the page and what it found is laid into a shallow tree.
"""

import html
import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, fragment_fromstring
from selectolax.lexbor import LexborHTMLParser, LexborNode

#: Where something begins that is not read: a comment, or an element whose text is no text.
_SILENT = re.compile(r"<!--|<(script|style|noscript|template|svg|head)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SIZE = etree.XPath("string-length(.)")
#: Whether anything lies so deep that libxml2 may have dropped what was below.
_IS_DEEP = etree.XPath("boolean(" + "/*" * 200 + ")")
_ENOUGH = 0.5
_LARGE = 2_000_000  # beyond it lexbor's text is not worth its time
_MOST_BLOCKS, _FARTHEST = 20_000, 300
_BLOCK_TAGS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td"


def parse(text: str) -> HtmlElement:
    """Return the root of the page's tree; never raises. Comments are left out."""
    tree = _libxml2(text)
    found = int(_SIZE(tree)) if tree is not None else 0
    # Only a page in which little was found is worth a second look: most have more markup than text.
    if tree is not None and found > 0.02 * len(text) and not _IS_DEEP(tree):
        return tree
    there = len(bare_text(text))
    if tree is not None and found >= _ENOUGH * there:
        return tree
    return _lexbor(text) if len(text) < _LARGE else _paragraphs(bare_text(text))


def parse_fragment(markup: str) -> HtmlElement | None:
    """Return a <div> that holds the markup, None if there is nothing in it."""
    if not markup.strip():
        return None
    try:
        return fragment_fromstring(markup, create_parent="div", parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def bare_text(text: str) -> str:
    """Return the text without tags, scripts and styles, in time that grows with its length."""
    return html.unescape(_TAG.sub("\n", _without_silent(text)))


def _without_silent(text: str) -> str:
    """Return the text without comments and silent elements; what is never closed ends nothing.

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
        if close < 0:
            unclosed.add(name)
            continue
        kept.append(text[position : found.start()])
        position = (lower.find(">", close) if name else close + 2) + 1 or len(text)
    kept.append(text[position:])
    return "\n".join(kept)


def _parser() -> HTMLParser:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    # A Python callback for each node's class is a tenth of the time.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    return parser


def _libxml2(text: str) -> HtmlElement | None:
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _lexbor(text: str) -> HtmlElement:
    tree = LexborHTMLParser(text)
    title = tree.css_first("title")
    # Of blocks within blocks the innermost: a page may nest thousands round one text.
    nodes = tree.css(_BLOCK_TAGS)[:_MOST_BLOCKS]
    outer = {_block_round(node) for node in nodes}
    inmost = (node for node in nodes if node.mem_id not in outer)
    blocks = [block for node in inmost if (block := node.text(separator=" ", strip=True))]
    body = tree.body
    whole = body.text(separator="\n", strip=True) if body else ""
    if sum(map(len, blocks)) < _ENOUGH * len(whole):
        blocks = whole.split("\n")
    root = _paragraphs("\n".join(blocks))
    if title is not None and (words := title.text(strip=True)):
        head = etree.SubElement(root, "head")
        etree.SubElement(head, "title").text = words
        root.insert(0, head)
    return root


def _block_round(node: LexborNode) -> int | None:
    """Return the memory id of the nearest block that the node stands in, None if it is far up."""
    tags = _BLOCK_TAGS.split(", ")
    outer = node.parent
    for _ in range(_FARTHEST):
        if outer is None or outer.tag in tags:
            break
        outer = outer.parent
    return outer.mem_id if outer is not None else None


def _paragraphs(text: str) -> HtmlElement:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    marked = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line)
    root = document_fromstring("<html><body><article></article></body></html>")
    article = root.find(".//article")
    if article is not None and marked:
        article.append(fragment_fromstring(marked, create_parent="div"))
    return root
