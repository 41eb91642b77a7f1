"""Lists of feeds are looked at, taken in, and written out with all that was in them."""

from pathlib import Path

import pytest

from reader.library import following, moving_in, subscriptions
from reader.library.library import Library
from reader.library.undoing_imports import undo_import
from reader.model.errors import FormatError, WriteError
from reader.model.moving import Source
from tests.library.rows import all_rows

LIST = """<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News" x:pos="2" xmlns:x="urn:x"><outline text="Ledger" title="The Ledger" type="rss"
 xmlUrl="https://e.org/feed" htmlUrl="https://e.org/" x:unread="7"/></outline>
<outline type="link" text="A link" url="https://e.org/x"/>
<outline text="Other" xmlUrl="https://f.org/feed"/><outline text="bad" xmlUrl="x:y"/></body></opml>
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "list.xml"
    file.write_text(LIST, encoding="utf-8")
    return file


def test_a_list_is_known_by_its_content(tmp_path: Path, file: Path) -> None:
    other = tmp_path / "page.opml"
    other.write_text("<html>", encoding="utf-8")
    assert subscriptions.is_opml(file)
    assert not subscriptions.is_opml(other)
    assert not subscriptions.is_opml(tmp_path / "nothing.opml")


def test_a_look_stores_nothing_and_tells_what_is_followed(library: Library, file: Path) -> None:
    number = following.follow(library, "https://f.org/feed").feed.id
    held = subscriptions.preview(library, file)
    assert [(each.title, each.folder, each.already) for each in held.feeds] == [
        ("The Ledger", "News", None),
        ("Other", "", number),
    ]
    assert (len(held.unread), len(following.all_feeds(library))) == (1, 1)


def test_a_list_is_followed_once_and_what_is_here_stays(library: Library, file: Path) -> None:
    old = following.follow(library, "https://f.org/feed", folder="Mine").feed
    done = subscriptions.take_in(library, file)
    assert (len(done.followed), done.already, len(done.unread), bool(done.change)) == (
        1,
        1,
        1,
        True,
    )
    assert following.get(library, old.id).folder == "Mine"
    assert following.get(library, done.followed[0]).shown == "Ledger"
    again = subscriptions.take_in(library, file)
    assert (again.followed, again.already, bool(again.change)) == ((), 2, False)


def test_only_what_is_chosen_is_followed(library: Library, file: Path) -> None:
    [chosen] = [each.url for each in subscriptions.preview(library, file).feeds if each.folder]
    subscriptions.take_in(library, file, {chosen})
    assert [feed.url for feed in following.all_feeds(library)] == [chosen]


def test_what_other_programs_wrote_comes_out_again(
    library: Library, file: Path, tmp_path: Path
) -> None:
    before = subscriptions.preview(library, file)
    subscriptions.take_in(library, file)
    out = tmp_path / "out.opml"
    assert subscriptions.write(library, out) == 2
    after = subscriptions.preview(library, out)
    assert [(f.url, f.title, f.name, f.site, f.folder, f.attributes) for f in after.feeds] == [
        (f.url, f.title, f.name, f.site, f.folder, f.attributes) for f in before.feeds
    ]
    assert after.outlines == before.outlines
    with pytest.raises(WriteError):
        subscriptions.write(library, out)
    assert subscriptions.write(library, out, overwrite=True) == 2


def test_what_is_no_list_is_refused(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.opml"
    file.write_text("no list", encoding="utf-8")
    with pytest.raises(FormatError):
        subscriptions.take_in(library, file)


def test_what_a_list_brought_is_an_import_that_can_be_undone(
    library: Library, file: Path, tmp_path: Path
) -> None:
    before = all_rows(library)
    done = subscriptions.take_in(library, file)
    [made] = moving_in.all_imports(library)
    assert (made.number, made.source, made.name) == (done.number, Source.FEEDS, "list.xml")
    assert (made.entries, made.done, made.links, made.unread) == (2, 2, 2, 1)
    following.unfollow(library, done.followed[0])
    undone = undo_import(library, made.number)
    assert (undone.feeds, undone.change.feeds) == (1, True)
    after = all_rows(library)
    assert after["feed"] == after["feed_outline"] == []
    assert after.keys() == before.keys()


def test_a_list_that_brings_nothing_new_is_no_import(library: Library, file: Path) -> None:
    subscriptions.take_in(library, file)
    assert subscriptions.take_in(library, file).number is None
    assert len(moving_in.all_imports(library)) == 1
