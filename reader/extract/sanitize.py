"""Article html to what the pane may show: the only maker of SafeHtml.

Two gates: nh3 keeps what is on the list, then only absolute links are kept. Before them the tree is
made shallow: nh3's time grows with the square of the depth, and QTextBrowser's doubles with each
nested table.
"""

import re
from html import escape
from urllib.parse import urlsplit

import nh3
from lxml.html import HtmlElement, tostring

from reader.extract.parsing import bare_text, parse_fragment
from reader.model.article import SafeHtml

_DEEPEST = 100
_DEEPEST_TABLE = 8
_MOST_NODES = 50_000

_TAGS = frozenset(
    "a abbr b bdi bdo blockquote br caption cite code dd del details div dl dt em figcaption"  # noqa: SIM905
    " figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small"
    " span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr".split()
)
_ATTRIBUTES = {
    "*": {"dir", "lang", "title", "id"},
    "a": {"href", "name"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "time": {"datetime"},
}
#: What is thrown away with its text: it was never meant to be read.
_SILENT = {"script", "style", "template", "noscript", "svg", "math", "iframe", "object", "title"}
#: Our own class words, which typeset.py sets and the pane's style sheet knows.
_OWN_CLASS = re.compile(r"^k-[a-z0-9-]+$")
#: The name of a place in the text, which a footnote's link leads to.
_PLACE = re.compile(r"^[\w.:-]{1,100}$")
_SCHEMES = {"http", "https", "mailto"}
_BLANKS = re.compile(r"\s+")
_VOID_IN_A_ROW = re.compile(r"[\x00-\x20\u00a0\u2028\u2029]+")


def sanitize(markup: str) -> SafeHtml:
    """Return the html with nothing active left in it.

    No script, style, svg or form; links and pictures only by absolute http(s) addresses, links
    also by mailto and to a place in the text. Depth, nested tables and nodes are bounded.
    """
    shallow = _bounded(markup)
    cleaned = nh3.clean(
        shallow,
        tags=set(_TAGS),
        clean_content_tags=_SILENT,
        attributes={tag: set(names) | {"class"} for tag, names in _with_any_tag().items()},
        attribute_filter=_kept,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )
    return SafeHtml(cleaned)


def _with_any_tag() -> dict[str, set[str]]:
    everywhere = _ATTRIBUTES["*"]
    return {tag: everywhere | _ATTRIBUTES.get(tag, set()) for tag in _TAGS}


def _kept(tag: str, name: str, value: str) -> str | None:
    """Return the attribute's value as it may stand, None to drop it."""
    if name == "class":
        words = " ".join(word for word in value.split() if _OWN_CLASS.match(word))
        return words or None
    if name in ("id", "name"):
        return value if _PLACE.match(value) else None
    if name in ("href", "src", "cite"):
        return _absolute(value, link=tag == "a")
    if name == "dir":
        return value if value in ("ltr", "rtl", "auto") else None
    if name in ("colspan", "rowspan", "start", "width", "height"):
        return value if value.isascii() and value.isdigit() and len(value) < 5 else None
    return value


def _absolute(value: str, *, link: bool) -> str | None:
    text = _VOID_IN_A_ROW.sub("", value)
    if link and text.startswith("#") and len(text) > 1:
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if parts.scheme in ("http", "https") and parts.netloc:
        return text
    return text if link and parts.scheme == "mailto" and parts.path else None


def _bounded(markup: str) -> str:
    """Return the markup with bounded depth, table depth and number of elements."""
    root = parse_fragment(markup)
    if root is None:
        return ""
    if 2 * len(root.text_content()) < len(_BLANKS.sub("", text := bare_text(markup))):
        # Nested so deep that libxml2 has dropped what was below.
        return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())
    nodes = 0
    stack: list[tuple[HtmlElement, int, int]] = [(root, 0, 0)]
    while stack:
        element, depth, tables = stack.pop()
        for child in list(element):
            if not isinstance(child.tag, str):
                child.drop_tree()
                continue
            nodes += 1
            inner = tables + (child.tag == "table")
            if nodes > _MOST_NODES or depth >= _DEEPEST or inner > _DEEPEST_TABLE:
                _flatten(child)
            elif len(child):
                stack.append((child, depth + 1, inner))
    return tostring(root, encoding="unicode")[5:-6]


def _flatten(element: HtmlElement) -> None:
    """Leave the element's text and nothing of its shape."""
    words = " ".join(part.strip() for part in element.itertext() if part.strip())
    for child in list(element):
        element.remove(child)
    element.text = words
    element.tag = "span"
    element.attrib.clear()
