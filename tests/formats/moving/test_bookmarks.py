"""Bookmarks as html."""

from datetime import UTC, datetime

import pytest

from reader.formats.moving import bookmarks
from reader.model.article import State
from reader.model.moving import Entry, Holding, Source
from reader.model.url import Url
from tests.formats.moving.exports import OTHER, SECONDS, URL

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)
NETSCAPE = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichen-Symbolleiste</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1">Sea &amp; <b>North</b></H3>
        <DL><p>
            <DT><A HREF="{URL}" ADD_DATE="{SECONDS}" PRIVATE="1" TAGS="a,b c" ICON="data:x>y">\
Ships; &quot;at&quot; anchor <b>🚢</b> السفن</A>
            <DD>Mine; &lt;too&gt;
        </DL><p>
        <DT><A HREF='{OTHER}' add_date={SECONDS}>Docks</A>
    </DL><p>
    <DT><A HREF="place:sort=8">Most visited</A>
</DL>
"""
POCKET = f"""<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="{URL}" time_added="{SECONDS}" tags="a,b c">Ships</a></li></ul>
<h1>Read Archive</h1><ul>
<li><a href="{OTHER}" time_added="{SECONDS}" tags="">{OTHER}</a></li></ul></body></html>"""


def read(text: str) -> Holding:
    source = bookmarks.source_of(text.encode())
    assert source is not None
    return bookmarks.read(text.encode(), source)


def test_bookmarks_keep_folders_tags_dates_and_notes() -> None:
    holding = read(NETSCAPE)
    assert holding.source is Source.BOOKMARKS
    assert holding.entries == (
        Entry(
            1,
            Url(URL),
            'Ships; "at" anchor 🚢 السفن',
            saved_at=WHEN,
            tags=("Sea & North", "a", "b c"),
            note="Mine; <too>",
        ),
        Entry(2, Url(OTHER), "Docks", saved_at=WHEN),
    )
    assert [(each.place, each.reason) for each in holding.unread] == [(3, "this is no web address")]


def test_in_pockets_old_export_the_heading_says_what_was_read() -> None:
    holding = read(POCKET)
    assert holding.source is Source.POCKET
    assert holding.entries == (
        Entry(1, Url(URL), "Ships", saved_at=WHEN, tags=("a", "b c")),
        Entry(2, Url(OTHER), "", saved_at=WHEN, state=State.ARCHIVED),
    )


def test_a_note_that_belongs_to_no_bookmark_is_passed_over() -> None:
    assert read("<!doctype netscape-bookmark-file-1><DL><DD>of the folder</DL>").entries == ()


@pytest.mark.parametrize("text", ["<!DOCTYPE html><title>Ships</title>", "", "Pocket Export"])
def test_other_pages_are_none(text: str) -> None:
    assert bookmarks.source_of(text.encode()) is None
