"""Article html to what the pane may show: the only maker of SafeHtml.

Two gates: nh3 keeps what is on the list, then only absolute links are kept. Before them the tree is
bounded, for nh3; what comes out of them is bounded, for the pane.
"""

import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import nh3
from lxml.html import HtmlElement, tostring

from reader.extract import bounds
from reader.extract.parsing import bare_text, parse_fragment
from reader.extract.text import paragraphs_of
from reader.model.article import SafeHtml

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
_OWN_CLASS = re.compile(r"k-[a-z0-9-]+")
#: The name of a place in the text, which a footnote's link leads to.
_PLACE = re.compile(r"[\w.:-]{1,100}")
#: An address that may stand as it is written: nothing in it needs a second look.
_PLAIN_ADDRESS = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[!-~]*)?")
_SCHEMES = {"http", "https", "mailto"}
_BLANKS = re.compile(r"\s+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LONGEST_ADDRESS = 8_000
_LONGEST_VALUE = 1_000
#: What a link may fill in of a letter: "attach" would send a file of the reader's.
_LETTER_FIELDS = frozenset(("subject", "body"))


def sanitize(markup: str | HtmlElement | None) -> SafeHtml:
    """Return the html with nothing active left in it.

    markup: html, or a box with the tree of it, which is changed; None for nothing.

    No script, style, svg or form; links and pictures only by absolute http(s) addresses, links
    also by mailto and to a place in the text. Depth, nested tables and nodes are bounded.
    """
    if markup is None:
        return SafeHtml("")
    whole = _bounded(bounds.cut(markup)) if isinstance(markup, str) else _written(markup)
    cleaned = _clean(whole)
    if not bounds.fits(cleaned):
        cleaned = _clean(_flat(bare_text(cleaned)))
    return SafeHtml(cleaned)


def _clean(markup: str) -> str:
    return nh3.clean(
        markup,
        tags=set(_TAGS),
        clean_content_tags=_SILENT,
        attributes={tag: set(names) | {"class"} for tag, names in _with_any_tag().items()},
        attribute_filter=_kept,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )


def _with_any_tag() -> dict[str, set[str]]:
    everywhere = _ATTRIBUTES["*"]
    return {tag: everywhere | _ATTRIBUTES.get(tag, set()) for tag in _TAGS}


def _kept(tag: str, name: str, value: str) -> str | None:
    """Return the attribute's value as it may stand, None to drop it."""
    if name == "class":
        words = " ".join(word for word in value.split() if _OWN_CLASS.fullmatch(word))
        return words or None
    if name in ("id", "name"):
        return value if _PLACE.fullmatch(value) else None
    if name in ("href", "src", "cite"):
        return _absolute(value, link=tag == "a")
    if name == "dir":
        return value if value in ("ltr", "rtl", "auto") else None
    if name in ("colspan", "rowspan"):
        return str(bounds.span(value))
    if name in ("start", "width", "height"):
        return value if value.isascii() and value.isdigit() and len(value) < 5 else None
    return value[:_LONGEST_VALUE]


def _absolute(value: str, *, link: bool) -> str | None:
    if len(value) <= _LONGEST_ADDRESS and _PLAIN_ADDRESS.fullmatch(value):
        return value
    text = _CONTROLS.sub("", value).strip().replace(" ", "%20")
    if link and text.startswith("#") and len(text) > 1:
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if len(text) > _LONGEST_ADDRESS:
        return None
    if parts.scheme in ("http", "https") and parts.hostname:
        return parts.scheme + text[len(parts.scheme) :]
    return _letter(parts.path, parts.query) if link and parts.scheme == "mailto" else None


def _letter(to: str, query: str) -> str | None:
    fields = [(n.lower(), value) for n, value in parse_qsl(query) if n.lower() in _LETTER_FIELDS]
    if not to or to.startswith("/"):
        return None
    return f"mailto:{to}" + (f"?{urlencode(fields, quote_via=quote)}" if fields else "")


def _bounded(markup: str) -> str:
    """Return the markup within the bounds, flat where its tree has lost its text."""
    root = parse_fragment(markup)
    bare = bare_text(markup)
    # Nested so deep that libxml2 has dropped what was below, or no markup at all.
    if root is None or 2 * len(root.text_content()) < len(_BLANKS.sub("", bare)):
        return _flat(bare)
    return _written(root)


def _written(root: HtmlElement) -> str:
    """Return what is in the box, within the bounds."""
    bounds.bound(root)
    return tostring(root, encoding="unicode")[5:-6]


def _flat(text: str) -> str:
    """Return the lines of the text as paragraphs."""
    lines = [line for line in text.split("\n") if line.strip()]
    few, rest = lines[: bounds.MOST_NODES - 1], " ".join(lines[bounds.MOST_NODES - 1 :])
    return paragraphs_of(line for line in [*few, rest] if line)
