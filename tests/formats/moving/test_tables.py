"""Each program's table arrives with every field, in whatever order its columns stand."""

from datetime import UTC, datetime

import pytest

from reader.formats.moving import tables
from reader.formats.moving.table import table_in
from reader.model.article import State
from reader.model.moving import Entry, Holding, Passage, Source
from reader.model.url import Url
from tests.formats.moving import exports
from tests.formats.moving.exports import AWKWARD, IN_ONE_LINE, OTHER, URL

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)
DAY = WHEN.replace(hour=0, minute=0, second=0)


def read(body: bytes) -> Holding:
    table = table_in(body)
    assert table is not None
    holding = tables.read(table)
    assert holding is not None
    return holding


def entry(place: int, url: str, title: str, **fields: object) -> Entry:
    return Entry(place, Url(url), title, **fields)  # type: ignore[arg-type]


CASES = {
    Source.POCKET: (
        exports.POCKET,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=WHEN, tags=("sea", "the north", "🚢")),
            entry(4, OTHER, "", saved_at=WHEN, state=State.ARCHIVED),
        ],
    ),
    Source.INSTAPAPER: (
        exports.INSTAPAPER,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=WHEN, tags=("Harbours", "sea", "a, b"),
                  note=AWKWARD),
            entry(5, OTHER, "Docks", saved_at=WHEN, state=State.ARCHIVED),
            entry(6, "https://ledger.example/star", "Star", saved_at=WHEN, favourite=True),
        ],
    ),
    Source.WALLABAG: (
        exports.WALLABAG_CSV,
        [
            entry(2, URL, IN_ONE_LINE, html=f"<p>{AWKWARD}</p>", saved_at=DAY, lang="fr",
                  tags=("sea", "the north")),
        ],
    ),
    Source.READWISE: (
        exports.READWISE,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=WHEN, state=State.ARCHIVED, progress=25,
                  tags=("sea", "it's")),
        ],
    ),
    Source.MATTER: (
        exports.MATTER,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=DAY, state=State.ARCHIVED, favourite=True,
                  tags=("sea", "north"), byline=("Ann Lee",), site_name="The Ledger"),
            entry(4, OTHER, "Docks", state=State.READ),
        ],
    ),
    Source.RAINDROP: (
        exports.RAINDROP,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=WHEN, favourite=True,
                  tags=("News", "Sea", "a", "b"),
                  passages=(Passage("kept them in", "why?"), Passage("the wind")),
                  note="mine; too", image="https://ledger.example/c.jpg", excerpt="In short."),
        ],
    ),
    Source.MYMIND: (
        exports.MYMIND,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=WHEN, tags=("a", "b"), note="mine"),
            Entry(4, None, "A thought", html="<p>One &amp; two.</p><p>Three.</p>", saved_at=WHEN),
        ],
    ),
    Source.ZOTERO: (
        exports.ZOTERO,
        [
            entry(2, URL, IN_ONE_LINE, saved_at=WHEN, tags=("sea", "north", "harbour"),
                  note="A & b", byline=("Ann Lee", "Bo Poe"), published="2024",
                  site_name="The Ledger", excerpt="In short."),
            entry(4, "https://doi.org/10.1000/182", "By its number", published="2024-03-05"),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("source", CASES)
def test_every_row_arrives_with_every_field(source: Source) -> None:
    body, expected = CASES[source]
    holding = read(body)
    assert (holding.source, list(holding.entries)) == (source, expected)


@pytest.mark.parametrize("source", CASES)
def test_the_order_of_the_columns_is_no_matter(source: Source) -> None:
    body, expected = CASES[source]
    sign = ";" if source is Source.WALLABAG else ","
    holding = read(exports.turned(body, sign=sign))
    assert (holding.source, list(holding.entries)) == (source, expected)


def test_columns_that_are_missing_leave_their_fields_empty() -> None:
    body = exports.without(exports.POCKET, "tags", "time_added")
    first, second = read(body).entries
    assert (first, second.state) == (entry(2, URL, IN_ONE_LINE), State.ARCHIVED)


def test_the_old_table_of_instapaper_has_no_tags() -> None:
    holding = read(exports.without(exports.INSTAPAPER, "Tags", "Timestamp"))
    assert (holding.source, holding.entries[0].tags) == (Source.INSTAPAPER, ("Harbours",))


def test_columns_of_no_use_are_named() -> None:
    body = exports.table("title,url,time_added,cursor,tags,status", [("A", URL, "", "9", "", "")])
    assert read(body).unknown == ("cursor",)


def test_rows_that_cannot_be_read_are_told_with_their_lines() -> None:
    assert [(each.place, each.text) for each in read(exports.MYMIND).unread] == [(7, "Nothing")]
    assert [each.reason for each in read(exports.READWISE).unread] == [
        "it came by mail and has no web address"
    ]
    assert [each.reason for each in read(exports.ZOTERO).unread] == ["it has no web address"]


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("URL,Title,Created,Folder,Labels", (URL, "A", "2024-03-05", "Sea", "a,b"),
         entry(2, URL, "A", saved_at=DAY, tags=("Sea", "a", "b"))),
        ("url,state,timestamp,tags", (URL, "Archive", str(exports.SECONDS), "['a']"),
         entry(2, URL, "", saved_at=WHEN, state=State.ARCHIVED, tags=("a",))),
        ("where,what", (URL, "A"), entry(2, URL, "")),
        ("url,tags,folder", (URL, "a|b", "Unread"), entry(2, URL, "", tags=("a", "b"))),
    ],
)  # fmt: skip
def test_any_table_with_a_column_of_addresses_is_read(
    header: str, row: tuple[str, ...], expected: Entry
) -> None:
    holding = read(exports.table(header, [row]))
    assert (holding.source, list(holding.entries)) == (Source.TABLE, [expected])


@pytest.mark.parametrize("row", [("a", "b"), ("http://[", "b")])
def test_a_table_without_addresses_is_none_of_ours(row: tuple[str, ...]) -> None:
    table = table_in(exports.table("one,two", [row]))
    assert table is not None
    assert (tables.source_of(table), tables.read(table)) == (None, None)


def test_the_source_of_a_table_is_told_without_reading_it() -> None:
    table = table_in(exports.POCKET)
    assert table is not None
    assert tables.source_of(table) is Source.POCKET


def test_a_broken_row_is_reported() -> None:
    holding = read(b'url,title,time_added\nhttps://e.org/a,"A,\nhttps://e.org/b,B,\n')
    assert [entry.title for entry in holding.entries] == ["B"]
    assert [(each.place, each.reason, each.text) for each in holding.unread] == [
        (2, "the table is broken here", 'https://e.org/a,"A,')
    ]


def test_a_note_stands_behind_its_highlight() -> None:
    table = exports.table("url,excerpt,highlights", [(URL, "", "Note:of none\n\nHighlight:x")])
    assert read(table).entries[0].passages == (Passage("Note:of none"), Passage("x"))
