"""Where the links of a story lead."""

import re
from html import unescape

from reader.model.errors import UrlError
from reader.model.url import Url, canonical

#: As extract/markup writes them.
_HREF = re.compile(r'<a(?: [^<>]*?)? href="(https?:[^"]+)"')
_MOST = 500


def links_in(markup: str) -> tuple[Url, ...]:
    """Return the web addresses that a story's html links to, each once, in order; 500 at most."""
    found: dict[Url, None] = {}
    for match in _HREF.finditer(markup):
        try:
            found[canonical(unescape(match.group(1)))] = None
        except UrlError:
            continue
        if len(found) == _MOST:
            break
    return tuple(found)
