"""Text to a tree whose text is all there.

libxml2 silently drops what is nested deeper than 256 elements and text runs over 10 MB. The tree
is therefore checked against the text itself, and where too little has come through, lexbor reads
the page and what it found is laid into a shallow tree.
"""

import html
import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, fragment_fromstring
from selectolax.lexbor import LexborHTMLParser

_SILENT = re.compile(
    r"<(script|style|noscript|template|svg|head)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")
_SIZE = etree.XPath("string-length(.)")
#: Whether anything lies so deep that libxml2 may have dropped what was below.
_IS_DEEP = etree.XPath("boolean(" + "/*" * 200 + ")")
_ENOUGH = 0.5
_LARGE = 2_000_000  # beyond it lexbor's text is not worth its time
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
    return html.unescape(_TAG.sub("\n", _SILENT.sub("\n", text)))


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
    found = [node.text(separator=" ", strip=True) for node in tree.css(_BLOCK_TAGS)[:20_000]]
    blocks = [block for block in found if block]
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


def _paragraphs(text: str) -> HtmlElement:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    marked = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line)
    root = document_fromstring("<html><body><article></article></body></html>")
    article = root.find(".//article")
    if article is not None and marked:
        article.append(fragment_fromstring(marked, create_parent="div"))
    return root
