"""Whose file it is, is told by what is in it."""

import pytest

from reader.formats.moving import reading
from reader.model.errors import FormatError
from reader.model.moving import Source, Unread
from tests.formats.moving import exports
from tests.formats.moving.exports import URL
from tests.formats.moving.test_bookmarks import NETSCAPE, POCKET
from tests.formats.moving.test_zotero import RDF

FILES = {
    "pocket": (exports.zipped({"pocket/part_000000.csv": exports.POCKET}), Source.POCKET, 2),
    "pocket, old": (POCKET.encode(), Source.POCKET, 2),
    "pocket csv": (b"\xef\xbb\xbf" + exports.POCKET, Source.POCKET, 2),
    "instapaper": (exports.INSTAPAPER, Source.INSTAPAPER, 3),
    "omnivore": (exports.OMNIVORE, Source.OMNIVORE, 1),
    "wallabag": (exports.as_json([exports.WALLABAG_ITEM]), Source.WALLABAG, 1),
    "wallabag csv": (exports.WALLABAG_CSV, Source.WALLABAG, 1),
    "pinboard": (exports.as_json([{"href": URL}]), Source.PINBOARD, 1),
    "chrome": (exports.as_json({"roots": {"a": {"children": [{"url": URL}]}}}), Source.CHROME, 1),
    "bookmarks": (NETSCAPE.encode(), Source.BOOKMARKS, 2),
    "zotero": (RDF, Source.ZOTERO, 2),
    "links": (URL.encode(), Source.LINKS, 1),
    "utf-16": (b"\xff\xfe" + exports.POCKET.decode().encode("utf-16-le"), Source.POCKET, 2),
}


@pytest.mark.parametrize("name", FILES)
def test_each_kind_is_known_by_its_content(name: str) -> None:
    body, source, entries = FILES[name]
    holding = reading.read(name, body)
    assert (holding.source, len(holding.entries)) == (source, entries)


def test_the_parts_of_an_archive_go_together() -> None:
    one = exports.table("url,title,time_added,one", [(URL, "A", "", "")])
    two = exports.table("url,title,time_added,two", [("x y", "B", "", "")])
    body = exports.zipped({"part_000001.csv": two, "part_000000.csv": one, "readme.txt": URL})
    holding = reading.read("pocket.zip", body)
    assert [entry.title for entry in holding.entries] == ["A"]
    assert (holding.unknown, len(holding.unread)) == (("one", "two"), 1)


def test_a_damaged_archive_gives_what_is_whole_and_says_so() -> None:
    body = exports.zipped({"part_000000.csv": exports.POCKET})
    holding = reading.read("pocket.zip", body[: body.index(b"PK\x01\x02")])
    assert len(holding.entries) == 2
    assert holding.unread == (Unread(0, "a part of it is damaged or missing"),)


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"\x89PNG\0\0", b"Ships lie at anchor.", b"{broken", b"[1, 2]", b'{"log": {}}'),
        *(b"<!DOCTYPE html><title>Ships</title>", b"<rdf:RDF>", exports.zipped({"a.html": "<p>"})),
        b"[" * 100_000,
    ],
)
def test_what_is_none_of_them_is_left_to_others(body: bytes) -> None:
    assert reading.find(body) is None
    with pytest.raises(FormatError, match="no export of another reader"):
        reading.read("a", body)


def test_fifty_thousand_rows_are_read() -> None:
    rows = ((f"Ships {n}", f"https://e.org/{n}", "1709618828", "a|b", "") for n in range(50_000))
    holding = reading.read("a", exports.table("title,url,time_added,tags,status", rows))
    assert (len(holding.entries), holding.unread) == (50_000, ())
