"""Wishes of the outbox become verbs, and news."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.gui.desk import Desk
from reader.gui.outbox_desk import can_be_shown
from reader.gui.tasks import Tasks
from reader.library import saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.library.saving import Cancelled
from reader.model.article import ArticleId
from reader.model.errors import NotAPageError, OfflineError, ReaderError, UrlError
from tests.world import World, story_html

Settle = Callable[[], None]
SHIPS, MARKET = "https://e.org/ships", "https://f.org/market"


@pytest.fixture
def errors(tasks: Tasks) -> list[ReaderError]:
    errors: list[ReaderError] = []
    tasks.failed.connect(errors.append)
    return errors


def waiting(library: Library) -> list[str]:
    return [item.url for item in saving.waiting(library)]


def keep_paper(library: Library, world: World, media_type: str) -> None:
    saving.save(library, SHIPS)
    world.error = NotAPageError(SHIPS, "it is a PDF, not a page", b"%PDF-", media_type, "tariff")
    list(deliver(library))


def test_what_is_removed_can_be_put_back(desk: Desk, library: Library, settle: Settle) -> None:
    removed: list[Cancelled] = []
    desk.outbox.cancelled.connect(removed.append)
    for url in (SHIPS, MARKET):
        saving.save(library, url)
    desk.outbox.cancel(SHIPS)
    settle()
    assert waiting(library) == [MARKET]
    desk.outbox.put_back(removed[0])
    settle()
    assert waiting(library) == [SHIPS, MARKET]
    desk.outbox.cancel("https://e.org/never")
    settle()
    assert len(removed) == 1


def test_the_order_and_an_address_are_changed(
    desk: Desk, library: Library, world: World, settle: Settle, errors: list[ReaderError]
) -> None:
    world.error = OfflineError(SHIPS)
    for url in (SHIPS, MARKET):
        saving.save(library, url)
    desk.outbox.arrange([MARKET])
    desk.outbox.correct(SHIPS, "e.org/boats")
    settle()
    assert waiting(library) == [MARKET, "https://e.org/boats"]
    assert set(world.asked) <= {MARKET, "https://e.org/boats"}
    desk.outbox.correct(MARKET, "nothing at all")
    settle()
    assert [type(error) for error in errors] == [UrlError]


def test_a_kept_file_is_laid_out_to_be_opened_and_goes_at_the_end(
    desk: Desk, library: Library, world: World, settle: Settle, tasks: Tasks
) -> None:
    came: list[str] = []
    desk.outbox.file_came.connect(came.append)
    keep_paper(library, world, "application/pdf")
    desk.outbox.open_file(SHIPS)
    settle()
    [path] = map(Path, came)
    assert (path.name, path.read_bytes()) == ("tariff.pdf", b"%PDF-")
    tasks.close()
    assert not path.exists()


def test_what_might_be_run_is_not_opened(
    desk: Desk, library: Library, world: World, settle: Settle
) -> None:
    came: list[str] = []
    desk.outbox.file_came.connect(came.append)
    keep_paper(library, world, "application/x-executable")
    desk.outbox.open_file(SHIPS)
    settle()
    assert came == []


def test_a_kept_file_is_written_where_the_user_wants_it(
    desk: Desk,
    library: Library,
    world: World,
    settle: Settle,
    tmp_path: Path,
    errors: list[ReaderError],
) -> None:
    keep_paper(library, world, "application/pdf")
    desk.outbox.save_file(SHIPS, tmp_path / "a.pdf")
    desk.outbox.save_file(SHIPS, tmp_path / "nowhere" / "a.pdf")
    settle()
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-"
    assert [str(error) for error in errors] == [
        f"Could not write {tmp_path / 'nowhere' / 'a.pdf'}: No such file or directory"
    ]


def test_the_related_stories_of_the_open_article_are_saved(
    desk: Desk, library: Library, world: World, stories: list[ArticleId], settle: Settle
) -> None:
    counts: list[int] = []
    desk.outbox.gathered.connect(counts.append)
    ferry = "https://e.org/ferry"
    world.pages = {ferry: story_html("The ferry comes back")}
    desk.save_whole_story()
    settle()
    assert counts == []
    desk.open(stories[0])
    settle()
    desk.save_whole_story()
    settle()
    assert counts == [1]
    assert ferry in world.asked
    desk.save_whole_story()
    settle()
    assert counts == [1, 0]


def test_links_of_the_open_article_are_fetched_for_its_page(
    desk: Desk, library: Library, world: World, stories: list[ArticleId], settle: Settle
) -> None:
    world.error = OfflineError(SHIPS)
    desk.open(stories[0])
    settle()
    desk.queue_related([(MARKET, "The market")])
    desk.queue([("https://g.org/", "")])
    settle()
    assert [item.origin for item in saving.waiting(library)] == ["https://e.org/ships", None]


def test_by_the_setting_each_save_takes_its_related_stories_along(
    desk: Desk, library: Library, world: World, settle: Settle
) -> None:
    ferry = "https://e.org/ferry"
    related = {"The ferry comes back at noon": ferry}
    world.pages = {
        SHIPS: story_html("Ships at anchor", related=related),
        ferry: story_html("The ferry comes back at noon"),
    }
    desk.outbox.with_related = True
    desk.queue([(SHIPS, "")])
    settle()
    assert world.asked == [SHIPS, ferry]


@pytest.mark.parametrize(
    ("media_type", "shown"),
    [
        ("application/pdf", True),
        ("image/png", True),
        ("image/svg+xml", False),
        ("application/zip", False),
        ("application/x-executable", False),
        ("", False),
    ],
)
def test_only_what_is_for_showing_is_opened(media_type: str, shown: bool) -> None:
    assert can_be_shown(media_type) is shown
