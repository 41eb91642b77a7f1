"""Saved pages that are zips, told apart by what is in them."""

from datetime import datetime

from reader.formats import har, maff, wacz, zipped_folder
from reader.formats.zipped import Archive
from reader.formats.zipped_folder import Inner, Outcomes
from reader.model.errors import FormatError
from reader.model.url import Url

#: Books (EPUB, OCF 3.3), office documents (ISO 29500-2, ODF), programs of Java.
_OTHERS = {
    "[Content_Types].xml",
    "mimetype",
    "META-INF/container.xml",
    "META-INF/MANIFEST.MF",
}


def read(
    name: str, body: bytes, got_at: datetime, inner: Inner, url: Url | None = None
) -> Outcomes:
    """Yield the pages in a zip, in its order, and what could not be read of it.

    inner: reads a saved page within. url: where its one page came from, if somebody said so.
    """
    archive = Archive(body)
    if _OTHERS.intersection(archive.names):
        yield FormatError(name, "it is a book, an office document or a program, not a page")
        return
    hars = [each for each in archive.names if each.endswith(".har") and "/" not in each]
    if wacz.is_wacz(archive):
        yield from wacz.read(name, archive, got_at)
    elif maff.descriptions(archive):
        yield from maff.read(name, archive, got_at)
    elif len(hars) == 1:
        yield from har.read(name, archive.get(hars[0]) or b"", got_at, archive.get)
    else:
        yield from zipped_folder.read(name, archive, got_at, inner, url)
    if not archive.whole:
        yield FormatError(name, "a part of it is damaged or missing")
