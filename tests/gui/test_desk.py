"""The desk: each wish becomes a verb, each answer news; only what is still asked for is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.library import finding, reading, saving
from reader.library.finding import Counts
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle, State
from reader.model.change import Kept
from reader.model.errors import FormatError, NotFoundError, OfflineError, RefusedError, UrlError
from reader.model.outbox import OutboxItem
from reader.model.reading_place import ReadingPlace
from tests.world import World, story_html

FERRY = "https://e.org/ferry"
Settle = Callable[[], None]


class Ear:
    """Hears all news of a desk, each under its signal's name."""

    def __init__(self, desk: Desk) -> None:
        self.heard: list[tuple[str, Any]] = []
        for name in ("listed", "rows_came", "rows_changed", "opened", "refreshed", "closed"):
            self._listen(desk, name)
        for name in ("counted", "waiting", "kept", "queued", "failed", "unsaved", "offline"):
            self._listen(desk, name)

    def _listen(self, desk: Desk, name: str) -> None:
        teller = desk if hasattr(desk, name) else desk.lists
        getattr(teller, name).connect(lambda *values: self.heard.append((name, values)))

    def all(self, name: str) -> list[Any]:
        """Return what was told by this signal, in order; of several values the first."""
        return [values[0] if values else None for told, values in self.heard if told == name]

    def last(self, name: str) -> Any:
        return self.all(name)[-1]

    def forget(self) -> None:
        self.heard.clear()


@pytest.fixture
def ear(desk: Desk) -> Ear:
    return Ear(desk)


def titles(library: Library, ids: list[ArticleId]) -> list[str]:
    return [row.title for row in finding.rows(library, ids)]


# ---- lists ---------------------------------------------------------------------------------------


def _numbers(counts: Counts) -> tuple[int, int, int, int]:
    return counts.all, counts.unread, counts.samples, counts.waiting


def test_started_it_lists_and_counts_and_tries_the_outbox(
    stories: list[ArticleId],
    library: Library,
    world: World,
    desk: Desk,
    ear: Ear,
    settle: Settle,
) -> None:
    saving.save(library, FERRY)
    world.pages = {FERRY: story_html("The ferry comes back")}
    desk.start()
    settle()
    assert ear.all("listed")[0][-3:] == stories  # the ferry may have come already
    assert titles(library, ear.last("listed"))[0] == "The ferry comes back"
    assert _numbers(ear.all("counted")[0]) == (3, 3, 0, 1)
    assert _numbers(ear.last("counted")) == (4, 4, 0, 0)
    assert [kept.title for kept in ear.all("kept")] == ["The ferry comes back"]
    assert ear.last("waiting") == []


# ---- one article ---------------------------------------------------------------------------------


def test_an_article_is_opened_and_read_when_its_end_was_seen(
    stories: list[ArticleId], library: Library, desk: Desk, ear: Ear, settle: Settle
) -> None:
    assert not desk.current
    desk.open(stories[0])
    settle()
    opened = ear.last("opened")
    assert isinstance(opened, OpenArticle)
    assert opened.saved.article.title == "Ships at anchor"
    assert desk.current == stories[0]
    assert reading.get(library, stories[0]).state is State.UNREAD
    desk.reading.move(100)
    settle()
    assert ear.all("rows_changed") == [[stories[0]]]
    assert reading.get(library, stories[0]).state is State.READ
    assert ear.last("counted").unread == 2


def test_of_two_that_are_asked_for_at_once_the_last_is_shown(
    stories: list[ArticleId], desk: Desk, ear: Ear, settle: Settle
) -> None:
    desk.open(stories[0])
    desk.open(stories[1])
    settle()
    assert [opened.saved.id for opened in ear.all("opened")] == [stories[1]]
    assert desk.current == stories[1]


def test_back_leads_to_the_place_that_was_left(
    stories: list[ArticleId], desk: Desk, ear: Ear, settle: Settle
) -> None:
    ships, market, lighthouse = stories
    desk.open(ships)
    settle()
    middle, end = ReadingPlace("here", 75, 50), ReadingPlace("there", 100, 100)
    desk.reading.place = lambda: middle
    desk.open_related(lighthouse)
    settle()
    desk.reading.place = lambda: end
    desk.open_related(market)
    settle()
    assert desk.way_back
    ear.forget()
    for _ in range(3):
        desk.go_back()
        settle()
    told = [(opened.saved.id, place) for name, (opened, place) in opened_only(ear)]
    assert told == [(lighthouse, end), (ships, middle)]
    assert not desk.way_back


def test_another_part_of_an_article_is_opened_at_its_beginning(
    stories: list[ArticleId], desk: Desk, ear: Ear, settle: Settle
) -> None:
    desk.open_part(1)
    desk.open(stories[0])
    settle()
    ear.forget()
    desk.open_part(0)
    settle()
    [(_, (opened, place))] = opened_only(ear)
    assert (opened.saved.id, place) == (stories[0], ReadingPlace(part=0))


def opened_only(ear: Ear) -> list[tuple[str, tuple[OpenArticle, ReadingPlace]]]:
    """Return what was told by `opened`, with the places."""
    return [(name, values) for name, values in ear.heard if name == "opened"]


def test_an_article_that_points_to_itself_is_no_step(
    stories: list[ArticleId], desk: Desk, settle: Settle
) -> None:
    desk.open(stories[0])
    settle()
    desk.open_related(stories[0])
    settle()
    assert not desk.way_back


def test_from_the_list_there_is_nothing_to_go_back_to(
    stories: list[ArticleId], desk: Desk, settle: Settle
) -> None:
    desk.open(stories[0])
    settle()
    desk.open_related(stories[1])
    settle()
    desk.open(stories[2])
    settle()
    assert not desk.way_back


def test_an_article_that_is_gone_is_said_once(desk: Desk, ear: Ear, settle: Settle) -> None:
    desk.open(ArticleId(99))
    settle()
    [error] = ear.all("failed")
    assert isinstance(error, NotFoundError)
    assert ear.all("opened") == []
    assert desk.current is None


def test_a_link_in_the_text_opens_its_saved_copy_else_it_is_said_that_there_is_none(
    stories: list[ArticleId], desk: Desk, ear: Ear, settle: Settle
) -> None:
    ships, _, lighthouse = stories
    desk.open(ships)
    settle()
    desk.follow("https://e.org/lighthouse?utm_source=x#top")
    settle()
    assert desk.current == lighthouse
    assert desk.way_back
    desk.follow(FERRY)
    settle()
    assert ear.all("unsaved") == [FERRY]
    assert desk.current == lighthouse


def test_a_related_story_that_comes_in_is_shown_under_the_open_article(
    stories: list[ArticleId], library: Library, world: World, desk: Desk, ear: Ear, settle: Settle
) -> None:
    world.error = OfflineError(FERRY)
    desk.open(stories[0])
    settle()

    def ferry() -> tuple[bool, bool]:
        link = ear.last("refreshed").offered[1]
        return link.waiting, link.saved is not None

    desk.queue([(FERRY, "The ferry comes back")])
    settle()
    assert ferry() == (True, False)
    desk.outbox.cancel(FERRY)
    settle()
    assert ferry() == (False, False)
    world.error, world.pages = None, {FERRY: story_html("The ferry comes back")}
    desk.queue([(FERRY, "The ferry comes back")])
    settle()
    assert ferry() == (False, True)
    assert len(ear.all("opened")) == 1


# ---- what comes in -------------------------------------------------------------------------------


def test_a_link_without_a_network_waits_by_its_title_and_is_no_failure(
    world: World, desk: Desk, ear: Ear, settle: Settle
) -> None:
    world.error = OfflineError(FERRY)
    desk.queue([(FERRY, "The ferry comes back")])
    settle()
    [item] = ear.last("waiting")
    assert isinstance(item, OutboxItem)
    assert (item.url, item.title, item.tries) == (FERRY, "The ferry comes back", 0)
    assert ear.all("queued") == [1]
    assert ear.all("failed") == []
    assert ear.last("offline") is True
    assert ear.last("counted").waiting == 1


def test_links_are_fetched_one_after_the_other_when_there_is_a_network(
    world: World, desk: Desk, ear: Ear, settle: Settle
) -> None:
    world.pages = {f"https://e.org/{n}": story_html(f"Story number {n}") for n in range(3)}
    desk.queue([(url, "") for url in world.pages])
    settle()
    assert ear.all("queued") == [3]
    assert [kept.title for kept in ear.all("kept")] == [f"Story number {n}" for n in range(3)]
    assert ear.last("waiting") == []


def test_what_is_no_address_is_said_and_leaves_the_others_in_peace(
    world: World, desk: Desk, ear: Ear, settle: Settle
) -> None:
    world.pages = {FERRY: story_html("The ferry comes back")}
    desk.queue([("http://", ""), (FERRY, "")])
    settle()
    [error] = ear.all("failed")
    assert isinstance(error, UrlError)
    assert [kept.title for kept in ear.all("kept")] == ["The ferry comes back"]


def test_where_nothing_is_an_address_nothing_is_said_to_wait(
    desk: Desk, ear: Ear, settle: Settle
) -> None:
    desk.queue([("http://", "")])
    settle()
    assert ear.all("queued") == []
    assert len(ear.all("failed")) == 1


def test_a_link_that_the_site_refuses_is_said_with_its_reason(
    world: World, desk: Desk, ear: Ear, settle: Settle, qtbot: QtBot
) -> None:
    world.error = RefusedError(FERRY, "the site answered 410 Gone")
    desk.queue([(FERRY, "")])
    settle()
    assert ear.all("failed") == [world.error]
    # Told at the latest when the desk looks what has been written, once a second.
    qtbot.waitUntil(lambda: ear.last("waiting")[0].last_error == "the site answered 410 Gone")


def test_what_waits_is_tried_when_the_user_says_so(
    world: World, desk: Desk, ear: Ear, settle: Settle
) -> None:
    other = "https://e.org/other"
    world.error = RefusedError(FERRY, "the site answered 410 Gone")
    desk.queue([(FERRY, ""), (other, "")])
    settle()
    world.error = None
    world.pages = {
        FERRY: story_html("The ferry comes back"),
        other: story_html("Another story of the port"),
    }
    desk.try_now(FERRY)
    settle()
    assert [item.url for item in ear.last("waiting")] == [other]
    desk.try_now("")
    settle()
    assert [item.url for item in ear.last("waiting")] == [other]
    desk.outbox.try_now([other])
    settle()
    assert ear.last("waiting") == []
    assert [kept.title for kept in ear.all("kept")] == [
        "The ferry comes back",
        "Another story of the port",
    ]


def test_a_text_becomes_an_article_and_is_opened(desk: Desk, ear: Ear, settle: Settle) -> None:
    desk.incoming.keep_text(
        "The ferry comes back\n\n" + "It came back after eleven months at the yard. " * 8
    )
    settle()
    [kept] = ear.all("kept")
    assert isinstance(kept, Kept)
    assert (kept.title, kept.is_new) == ("The ferry comes back", True)
    assert ear.last("opened").saved.id == kept.id
    assert ear.last("listed") == [kept.id]


def test_of_several_files_the_bad_one_is_named_and_the_others_are_kept(
    tmp_path: Path, library: Library, desk: Desk, ear: Ear, settle: Settle
) -> None:
    for name in ("one", "three"):
        (tmp_path / f"{name}.html").write_text(story_html(f"Story {name}"), encoding="utf-8")
    desk.incoming.keep_files([tmp_path / f"{name}.html" for name in ("one", "two", "three")])
    settle()
    assert [kept.title for kept in ear.all("kept")] == ["Story one", "Story three"]
    [error] = ear.all("failed")
    assert isinstance(error, FormatError)
    assert error.name.endswith("two.html")
    assert ear.all("opened") == []
    assert len(ear.last("listed")) == 2


# ---- samples and other programs ------------------------------------------------------------------


def test_samples_come_without_a_word_each_and_go_by_one_action(
    stories: list[ArticleId], desk: Desk, ear: Ear, settle: Settle
) -> None:
    desk.incoming.take_in_samples()
    settle()
    assert ear.all("kept") == []
    assert ear.last("counted").samples == 8
    sample = ear.last("listed")[0]
    desk.open(stories[0])
    settle()
    desk.open_related(sample)
    settle()
    desk.way_back.clear()
    desk.incoming.remove_samples()
    settle()
    assert ear.last("listed") == stories
    assert ear.all("closed") == [None]
    assert desk.current is None
    assert not desk.way_back


def test_what_another_program_wrote_is_listed_by_and_by(
    library: Library, world: World, desk: Desk, ear: Ear, settle: Settle, qtbot: QtBot
) -> None:
    desk.start()
    settle()
    kept = take_in(library, world.page(FERRY, story_html("The ferry comes back")))
    with qtbot.waitSignal(desk.lists.listed, check_params_cb=lambda ids: ids == [kept.id]):
        pass  # the desk looks for itself once a second
