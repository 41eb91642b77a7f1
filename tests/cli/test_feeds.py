"""Feeds on the command line: `follow`, `feeds`, `refresh`, `unfollow`, lists in and out."""

import json
import sys
from pathlib import Path

import pytest

from reader.library import opening
from reader.model.change import Change, Progress
from reader.model.page import Asked, Page
from tests.cli.conftest import Run
from tests.feeds import Item, rss
from tests.world import World, story_html

FEED, SHIPS = "https://e.org/feed.xml", "https://e.org/ships"
LIST = (
    '<opml version="2.0"><body><outline text="News"><outline text="Ledger" xmlUrl="{}"/>'
    '<outline text="bad" xmlUrl="x:y"/></outline><outline text="a" type="link"/></body></opml>'
)


@pytest.fixture(autouse=True)
def out_there(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """Let commands ask the world that the test holds in its hands."""
    monkeypatch.setattr(opening, "_fetch_feed", lambda asked, _: world.fetch_feed(asked))
    monkeypatch.setattr(opening, "_fetch", lambda asked, _: _page(world, asked))
    world.feeds = {FEED: rss(Item("Ships", SHIPS))}
    world.pages = {SHIPS: story_html("Ships lie at anchor")}
    return world


def _page(world: World, asked: Asked) -> Page | None:
    return world.fetch(asked)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "list.opml"
    file.write_text(LIST.format(FEED), encoding="utf-8")
    return file


def test_a_feed_is_followed_and_what_is_in_it_comes(kiosque: Run) -> None:
    code, printed, complaint = kiosque("follow", FEED, "--folder", "News")
    assert (code, complaint) == (0, "")
    lines = printed.splitlines()
    assert lines[:2] == [
        f"Following: The Harbour Ledger  {FEED}",
        "The Harbour Ledger: 1 new",
    ]
    assert "Ships lie at anchor" in kiosque("list")[1]
    code, printed, _ = kiosque("feeds")
    assert printed.splitlines() == [
        "    1  The Harbour Ledger  (1 unread of 1)",
        f"       {FEED}  in News",
    ]
    [feed] = json.loads(kiosque("feeds", "--json")[1])
    assert (feed["url"], feed["unread"], feed["health"]["reason"]) == (FEED, 1, None)
    assert "Following already" in kiosque("follow", FEED)[1]


def test_headlines_wait_where_that_is_wished(kiosque: Run) -> None:
    kiosque("follow", FEED, "--headlines")
    assert "(0 unread of 0, 1 headline)" in kiosque("feeds")[1]


def test_of_a_site_with_several_the_first_is_followed_or_all(kiosque: Run, world: World) -> None:
    other = "https://e.org/sport.xml"
    tags = "".join(
        f'<link rel=alternate type="application/rss+xml" href="{url}">' for url in (FEED, other)
    )
    world.feeds |= {"https://e.org/": f"<html>{tags}", other: rss(title="Sport")}
    printed = kiosque("follow", "e.org")[1]
    assert f"The site offers, too: Sport  {other}" in printed
    assert len(kiosque("feeds")[1].splitlines()) == 2
    kiosque("follow", "e.org", "--all")
    assert f"       {other}" in kiosque("feeds")[1].splitlines()
    assert "! there is nothing in it" in kiosque("feeds")[1]


def test_what_offers_no_feed_is_not_followed(kiosque: Run, world: World) -> None:
    world.feeds["https://f.org/"] = "<html>"
    code, _, complaint = kiosque("follow", "https://f.org/")
    assert code == 1
    assert "there is no feed at this address" in complaint
    assert kiosque("feeds")[1] == ""


def test_without_a_network_a_feed_is_followed_all_the_same(kiosque: Run, world: World) -> None:
    from reader.model.errors import OfflineError

    world.error = OfflineError(FEED)
    code, printed, complaint = kiosque("follow", FEED)
    assert (code, complaint) == (1, "There is no network; the feeds wait for one.\n")
    assert printed == f"Following: e.org  {FEED}\n"


def test_a_feed_that_fails_says_why_once_and_where_one_looks(kiosque: Run, world: World) -> None:
    from reader.model.errors import FetchError, GoneError

    kiosque("follow", FEED)
    world.feed_errors[FEED] = FetchError(FEED, "the site answered 503")
    code, _, complaint = kiosque("refresh", "--no-fetch")
    assert code == 1
    assert complaint == (f"The Harbour Ledger: Could not fetch {FEED}: the site answered 503.\n")
    kiosque("refresh", "1")
    assert "! the site answered 503, 2 times in a row" in kiosque("feeds")[1]
    world.feed_errors[FEED] = GoneError(FEED, "the site answered 410 Gone")
    kiosque("refresh")
    assert "! the site answered 410 Gone; it is asked no more by itself" in kiosque("feeds")[1]


def test_only_what_is_due_or_named_is_refreshed(kiosque: Run, world: World) -> None:
    kiosque("follow", FEED)
    world.asked.clear()
    assert kiosque("refresh", "--due")[0] == 0
    assert world.asked == []
    assert kiosque("refresh", "the harbour ledger")[0] == 0
    assert world.asked == [FEED]
    code, _, complaint = kiosque("refresh", "nothing")
    assert (code, complaint) == (1, "You follow no such feed: nothing.\n")


def test_a_feed_is_left_and_its_articles_stay(kiosque: Run) -> None:
    kiosque("follow", FEED)
    assert kiosque("unfollow", FEED) == (
        0,
        f"No longer following: The Harbour Ledger  {FEED}\n",
        "",
    )
    assert kiosque("feeds")[1] == ""
    assert "Ships lie at anchor" in kiosque("list")[1]


def test_a_list_is_looked_at_taken_in_and_written(kiosque: Run, file: Path) -> None:
    code, printed, _ = kiosque("import", "--preview", str(file))
    assert code == 0
    assert [line.strip() for line in printed.splitlines()] == [
        "list.opml: OPML, 1 feed",
        "1 new",
        "1 folder",
        "1 line that is no feed: kept",
        "1 cannot be read",
    ]
    assert kiosque("feeds")[1] == ""
    code, printed, complaint = kiosque("import", str(file))
    assert code == 1
    assert complaint.endswith("this is no web address: x:y.\n")
    assert printed.splitlines()[0] == "1 new feed, 0 followed already."
    assert kiosque("import", str(file))[1] == "0 new feeds, 1 followed already.\n"
    assert printed.splitlines()[2] == "To undo it: kiosque undo-import 1"
    assert kiosque("imports")[1].endswith(
        "1 of 1 entry of List of feeds: 1 new feed, 1 not read.\n"
    )
    out = file.with_name("out.opml")
    assert kiosque("export", "--format", "opml", "--output", str(out)) == (
        0,
        f"1 feed: {out}\n",
        "",
    )
    assert FEED in out.read_text(encoding="utf-8")
    assert kiosque("undo-import", "1")[1] == "No longer followed: 1 feed.\n"
    assert kiosque("feeds")[1] == ""


@pytest.mark.parametrize("more", [["ships"], ["--keep"]])
def test_a_list_is_of_all_feeds(kiosque: Run, tmp_path: Path, more: list[str]) -> None:
    words = ["export", "--format", "opml", "--output", str(tmp_path / "a.opml"), *more]
    assert kiosque(*words)[0] == 2


def test_feeds_are_searched_for_by_name(kiosque: Run) -> None:
    kiosque("follow", FEED, "--folder", "Mornings")
    for words in ("feed:ledger", "feed:morning", "feed:e.org"):
        assert "Ships lie at anchor" in kiosque("search", words)[1]
    assert "Ships" not in kiosque("search", "feed:evening")[1]
    assert "Ships" not in kiosque("search", "--", "-feed:ledger")[1]


def test_ctrl_c_ends_a_refreshing(kiosque: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.cli import feeds

    def interrupted(*_: object) -> object:
        yield Progress(0, 1, Change())
        raise KeyboardInterrupt

    monkeypatch.setattr(feeds, "refresh", interrupted)
    assert kiosque("refresh")[0] == 130


def test_a_terminal_sees_how_far_it_is(kiosque: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert "0 of 1 feeds" in kiosque("follow", FEED)[2]


def test_what_was_too_many_is_taken_when_it_is_asked_for(kiosque: Run, world: World) -> None:
    kiosque("follow", FEED)
    world.feeds[FEED] = rss(*(Item(f"S{n}", f"{SHIPS}{n}") for n in range(450)))
    _, printed, _ = kiosque("refresh", "--no-fetch")
    assert "too many for a day: they wait as headlines" in printed
    assert "! it brings more than 200 new stories a day" in kiosque("feeds")[1]
    assert kiosque("refresh", "--take-all")[0] == 2
    kiosque("refresh", "1", "--take-all", "--no-fetch")
    assert "!" not in kiosque("feeds")[1]
