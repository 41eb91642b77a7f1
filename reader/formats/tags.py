"""The tags of an html page in its bytes, undecoded and unparsed.

Names and quotes are ASCII in every charset that a page may be in, but for UTF-16, so the bytes
between them can be replaced without touching the page's charset. Takes time that grows with the
page's length.
"""

import re
from collections.abc import Iterator
from html import unescape

from msgspec import Struct

#: As the HTML standard reads attributes (§13.2.5.32 and on); possessive, so never read twice.
_ATTRIBUTE = re.compile(
    rb"[\s/]*+([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?", re.DOTALL
)
_END = re.compile(rb"[\s/]*+>")
_REFRESH = re.compile(r"^\s*[\d.]*\s*[;,]?\s*url\s*=\s*[\"']?([^\"']+)", re.IGNORECASE)


class Tag(Struct, frozen=True):
    """A start or end tag ("/picture") at [start:end] of the page.

    attributes: name in lower case to the bytes between the quotes; of a name given twice the first.
    """

    name: str
    start: int
    end: int
    attributes: dict[str, bytes]

    def get(self, name: str) -> str | None:
        """Return an attribute's text, None if there is no such."""
        value = self.attributes.get(name)
        return None if value is None else text_of(value)


def text_of(value: bytes) -> str:
    """Return the text of an attribute's bytes: UTF-8, or else as Western Windows wrote it."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("cp1252", "replace")
    return unescape(text).strip()


def tags_in(body: bytes, *names: str) -> Iterator[Tag]:
    """Return the tags of these names, in order."""
    start_of_tag = re.compile(rb"<(" + "|".join(names).encode() + rb")(?=[\s/>])", re.IGNORECASE)
    position = 0
    while found := start_of_tag.search(body, position):
        position = found.end()
        attributes: dict[str, bytes] = {}
        while not (end := _END.match(body, position)):
            attribute = _ATTRIBUTE.match(body, position)
            if attribute is None:  # the page ends in the middle of the tag
                return
            position = attribute.end()
            value = attribute.group(2) or b""
            if value[:1] in (b'"', b"'") and len(value) > 1:
                value = value[1:-1]
            attributes.setdefault(attribute.group(1).decode("latin-1").lower(), value)
        position = end.end()
        yield Tag(found.group(1).decode().lower(), found.start(), position, attributes)


def frames_of(body: bytes) -> list[str]:
    """Return the addresses that the page shows in frames, as it writes them."""
    sources = (tag.get("src") for tag in tags_in(body, "iframe", "frame"))
    return [source for source in sources if source]


def refresh_of(body: bytes) -> str | None:
    """Return where the page only sends the reader on to, None if it is a page itself."""
    if len(body) > 4_000:
        return None
    for tag in tags_in(body, "meta"):
        if (tag.get("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.match(tag.get("content") or "")
            return found.group(1).strip() if found else None
    return None
