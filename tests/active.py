"""Judge whether html could do anything: by two parsers, neither of which the sanitizer ends with.

lexbor builds the tree that a browser would, libxml2 the one that older programs build. The lists
are written out here and not taken from the code under test.
"""

import re
from collections.abc import Iterator

from lxml.etree import ParserError
from lxml.html import document_fromstring
from selectolax.lexbor import LexborHTMLParser

_TAGS = frozenset(
    "a abbr b bdi bdo blockquote br caption cite code dd del details div dl dt em figcaption"  # noqa: SIM905
    " figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small"
    " span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr".split()
)
#: What a parser adds by itself; it may have no attributes.
_FRAME = frozenset(("html", "head", "body"))
_ATTRIBUTES = {
    **dict.fromkeys(("class", "dir", "lang", "title", "id"), _TAGS),
    **dict.fromkeys(("colspan", "rowspan"), frozenset(("td", "th"))),
    **dict.fromkeys(("src", "alt", "width", "height"), frozenset(("img",))),
    "href": {"a"},
    "name": {"a"},
    "start": {"ol"},
    "cite": {"blockquote", "q"},
    "datetime": {"time"},
}
_WEB = re.compile(r"https?://[^\s/?#]+\S*")
_ADDRESS = {
    "href": re.compile(r"https?://[^\s/?#]+\S*|mailto:[^\s/]\S*|#\S.*"),
    "src": _WEB,
    "cite": _WEB,
    "class": re.compile(r"k-[a-z0-9-]+(?: k-[a-z0-9-]+)*"),
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def active(html: str) -> list[str]:
    """Return what is in the html that a reader's pane must not have: a line for each."""
    return [
        complaint
        for parsed in (_as_browsers_do, _as_libxml2_does)
        for tag, attributes in parsed(html)
        for complaint in _complaints(tag, attributes)
    ]


def is_web(address: str | None) -> bool:
    """Return whether an address is absent, or absolute and of the web."""
    return address is None or bool(_WEB.fullmatch(address) and not _CONTROL.search(address))


def _as_browsers_do(html: str) -> Iterator[tuple[str, dict[str, str | None]]]:
    root = LexborHTMLParser(html).root
    for node in root.traverse() if root is not None else ():
        if not (node.tag or "").startswith(("-", "!")):
            yield node.tag or "", dict(node.attributes)


def _as_libxml2_does(html: str) -> Iterator[tuple[str, dict[str, str | None]]]:
    try:
        root = document_fromstring(html)
    except ParserError:  # nothing but blanks
        return
    for element in root.iter():
        yield str(element.tag), {str(name): str(value) for name, value in element.attrib.items()}


def _complaints(tag: str, attributes: dict[str, str | None]) -> Iterator[str]:
    if tag not in _TAGS | _FRAME:
        yield f"<{tag}>"
    for name, value in attributes.items():
        if tag not in _ATTRIBUTES.get(name, ()):
            yield f"<{tag} {name}>"
        elif name in _ADDRESS and not _is_good(_ADDRESS[name], value or ""):
            yield f"<{tag} {name}={value!r}>"


def _is_good(pattern: re.Pattern[str], value: str) -> bool:
    return pattern.fullmatch(value) is not None and _CONTROL.search(value) is None
