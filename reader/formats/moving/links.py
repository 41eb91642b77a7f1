"""Links in a plain text, one a line: what OneTab exports, and lists that people keep."""

from reader.formats.moving.entries import NoEntryError, address, gathered, title_of
from reader.formats.moving.text import text_in
from reader.model.moving import Entry, Holding, Source

_SIGN = " | "
_TRIED = 50
_OF_TABLE = frozenset(",;\t")
_SCHEMES = ("http://", "https://")


def source_of(body: bytes) -> Source | None:
    """Return whether it is such a list: most of its first lines begin with a web address."""
    lines = [line for line in text_in(body[:20_000]).split("\n") if line.strip()][:_TRIED]
    links = [line for line in lines if line.strip().lower().startswith(_SCHEMES)]
    if not links or 2 * len(links) < len(lines):
        return None
    if lines[0] not in links and _OF_TABLE.intersection(lines[0]):
        return None  # the header of a table whose first column is one of addresses
    titled = sum(_SIGN in line for line in links)
    if titled:
        return Source.ONETAB
    return Source.LINKS if all(len(line.split()) == 1 for line in links) else None


def read(body: bytes, source: Source) -> Holding:
    """Return what the list holds. source: as source_of() says."""
    lines = text_in(body).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    items = ((place, line.strip()) for place, line in enumerate(lines, 1) if line.strip())
    return gathered(source, items, _entry)


def _entry(place: int, line: str) -> Entry:
    url, _, title = line.partition(_SIGN)
    if not url.lower().startswith(_SCHEMES):
        raise NoEntryError("it begins with no web address")
    return Entry(place, address(url), title_of(title, url))
