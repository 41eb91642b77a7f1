"""A link saved without a network becomes an article when the network is back."""

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.library import finding, kept_files, reading, saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.model.change import Change, Gathered, Kept, Progress
from reader.model.errors import (
    FetchError,
    NoSiteError,
    NotAPageError,
    OfflineError,
    PatienceError,
    ReaderError,
    RefusedError,
)
from reader.model.outbox import KeptFile
from reader.model.page import Asked, Page, Resource
from reader.model.query import Query
from reader.model.url import Url, host_of
from reader.store import outbox
from tests.picture_makers import png
from tests.world import NOON, World, story_html

SHIPS = "https://e.org/ships"
MARKET = "https://f.org/market"


def outcomes(library: Library, urls: list[Url] | None = None) -> list[Kept | ReaderError]:
    """Deliver; return what became of each link."""
    return [each for each in deliver(library, urls) if isinstance(each, Kept | ReaderError)]


@dataclass
class Doors:
    """A fetch that keeps those who come waiting until a test lets them in.

    inside: the addresses that are being fetched; most: how many there were at once, of each host.
    """

    world: World
    open: threading.Event = field(default_factory=threading.Event)
    inside: list[Url] = field(default_factory=list)
    most: Counter[str] = field(default_factory=Counter)
    crowd: int = 0
    came: threading.Condition = field(default_factory=threading.Condition)

    def fetch(self, asked: Asked) -> Page | None:
        url = asked.url
        with self.came:
            self.inside.append(url)
            hosts = Counter(map(host_of, self.inside))
            self.most |= hosts
            self.crowd = max(self.crowd, len(self.inside))
            self.came.notify_all()
        self.open.wait(10)
        with self.came:
            self.inside.remove(url)
        return self.world.fetch(asked)

    def wait_for(self, count: int) -> None:
        with self.came:
            assert self.came.wait_for(lambda: len(self.inside) >= count, 10)


def titles(library: Library) -> list[str]:
    return [row.title for row in finding.rows(library, finding.find(library, Query()))]


def test_delivered_when_the_network_is_back(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    assert [str(outcome) for outcome in outcomes(library)] == [
        f"Could not fetch {SHIPS}: there is no network"
    ]
    world.error, world.pages = None, {SHIPS: story_html("Ships at anchor")}
    world.time += timedelta(seconds=31)
    [kept] = outcomes(library)
    assert isinstance(kept, Kept)
    assert kept.is_new
    assert titles(library) == ["Ships at anchor"]
    assert saving.waiting(library) == []


def test_a_night_without_network_costs_no_tries(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    for _ in range(50):
        list(deliver(library))
        world.time += timedelta(minutes=1)
    assert [item.tries for item in saving.waiting(library)] == [0]


def test_without_network_the_rest_is_not_tried(library: Library, world: World) -> None:
    for n in range(5):
        saving.save(library, f"https://e.org/{n}")
    world.error = OfflineError("https://e.org/0")
    assert len(outcomes(library)) == 1
    assert len(world.asked) == 1


def test_a_failure_keeps_its_reason_and_waits_longer_each_time(
    library: Library, world: World
) -> None:
    saving.save(library, SHIPS)
    world.error = FetchError(SHIPS, "the site answered 503")
    list(deliver(library))
    [item] = saving.waiting(library)
    assert item.last_error == "the site answered 503"
    assert outcomes(library) == []
    world.time += timedelta(minutes=2)
    assert len(outcomes(library)) == 1
    world.time += timedelta(minutes=3)
    assert outcomes(library) == []


def test_refused_is_not_asked_again_until_the_user_says_so(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    world.error = RefusedError(SHIPS, "the site answered 410 Gone")
    list(deliver(library))
    world.time += timedelta(days=365)
    assert outcomes(library) == []
    saving.make_due(library, [SHIPS])
    assert len(outcomes(library)) == 1


def test_only_the_link_that_was_named(library: Library, world: World) -> None:
    saving.save(library, "https://e.org/other")
    saving.save(library, SHIPS)
    world.pages = {SHIPS: story_html("Ships at anchor")}
    assert len(outcomes(library, [Url(SHIPS)])) == 1
    assert world.asked == [SHIPS]


def test_a_page_that_crashes_us_costs_one_try_and_never_the_queue(
    library: Library, world: World
) -> None:
    saving.save(library, "https://e.org/poison")
    saving.save(library, SHIPS)

    def broken(asked: Asked) -> Page | None:
        raise ZeroDivisionError(asked.url)

    with pytest.raises(ZeroDivisionError):
        list(deliver(replace(library, fetch=broken)))
    world.pages = {SHIPS: story_html("Ships at anchor")}
    assert [type(outcome) for outcome in outcomes(library)] == [Kept]
    [poison] = saving.waiting(library)
    assert (poison.url, poison.tries) == ("https://e.org/poison", 1)


def test_what_the_site_has_not_altered_does_not_come_again(library: Library, world: World) -> None:
    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    [first] = outcomes(library)
    saving.save(library, SHIPS)
    [again] = outcomes(library)
    assert isinstance(first, Kept)
    assert isinstance(again, Kept)
    assert (again.id, again.title) == (first.id, "Ships at anchor")
    assert (first.unchanged, again.unchanged) == (False, True)
    assert saving.waiting(library) == []


def test_what_the_site_has_altered_does(library: Library, world: World) -> None:
    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    outcomes(library)
    world.pages = {
        SHIPS: story_html("Ships at anchor", text="They sailed at dawn, all of them. " * 9)
    }
    saving.save(library, SHIPS)
    [again] = outcomes(library)
    assert isinstance(again, Kept)
    assert not again.unchanged
    assert "sailed at dawn" in reading.get(library, again.id).article.text


def test_an_article_that_went_while_its_site_was_asked_is_fetched_next_time(
    library: Library, world: World
) -> None:
    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    [first] = outcomes(library)
    assert isinstance(first, Kept)
    saving.save(library, SHIPS)

    def fetch(asked: Asked) -> Page | None:
        with library.store.writing() as db:
            db.execute("DELETE FROM article WHERE id = ?", [first.id])
        return world.fetch(asked)

    [error] = outcomes(replace(library, fetch=fetch))
    assert str(error) == f"Could not fetch {SHIPS}: its article has gone meanwhile"
    saving.make_due(library)
    [again] = outcomes(library)
    assert isinstance(again, Kept)
    assert again.is_new


def test_two_workers_never_fetch_the_same_page(library: Library, world: World) -> None:
    urls = [f"https://{n}.example/" for n in range(12)]
    world.pages = {url: story_html(f"Ship number {n} of the fleet") for n, url in enumerate(urls)}
    for url in urls:
        saving.save(library, url)
    with ThreadPoolExecutor(4) as pool:
        came = [each for lot in pool.map(lambda _: outcomes(library), range(4)) for each in lot]
    assert sorted(world.asked) == sorted(urls)
    assert len(came) == len(urls)


def test_a_redirected_link_leaves_the_outbox(library: Library, world: World) -> None:
    short = "https://s.example/x"
    saving.save(library, short)

    def moved(asked: Asked) -> Page | None:
        return world.page("https://e.org/ships-at-anchor", story_html("Ships at anchor"))

    list(deliver(replace(library, fetch=moved)))
    assert saving.waiting(library) == []


# ---- beside each other -----------------------------------------------------------------------


@pytest.fixture
def doors(world: World) -> Doors:
    return Doors(world)


def save_stories(library: Library, world: World, urls: list[str]) -> None:
    for number, url in enumerate(urls):
        world.pages[url] = story_html(f"Ship number {number} of the fleet")
        saving.save(library, url)


def in_background(call: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=call)
    thread.start()
    return thread


def test_four_pages_are_fetched_at_once_one_of_each_host(
    library: Library, world: World, doors: Doors
) -> None:
    urls = [f"https://{n % 6}.example/{n}" for n in range(18)]
    save_stories(library, world, urls)
    thread = in_background(lambda: outcomes(replace(library, fetch=doors.fetch)))
    doors.wait_for(4)
    doors.open.set()
    thread.join()
    assert doors.crowd == 4
    assert set(doors.most.values()) == {1}
    assert len(titles(library)) == 18


def test_a_slow_host_stalls_nobody(library: Library, world: World, doors: Doors) -> None:
    slow = [f"https://slow.example/{n}" for n in range(5)]
    save_stories(library, world, [*slow, *(f"https://{n}.example/" for n in range(8))])

    def fetch(asked: Asked) -> Page | None:
        way = doors.fetch if host_of(asked.url) == "slow.example" else world.fetch
        return way(asked)

    delivery = deliver(replace(library, fetch=fetch))
    came = 0
    for outcome in delivery:
        came += isinstance(outcome, Kept)
        if came == 8 and not doors.open.is_set():
            assert doors.inside == slow[:1]
            doors.open.set()
    assert came == 13


def test_a_host_that_another_process_asks_is_left_alone(library: Library, world: World) -> None:
    save_stories(library, world, ["https://e.org/1", "https://e.org/2", "https://f.org/"])
    with library.store.writing() as db:
        assert outbox.claim(db, NOON, "elsewhere:1")
    assert len(outcomes(library)) == 1
    assert world.asked == ["https://f.org/"]


def test_a_claim_ends_by_itself(library: Library, world: World) -> None:
    save_stories(library, world, [SHIPS])
    with library.store.writing() as db:
        outbox.claim(db, NOON, "elsewhere:1")
    world.time += timedelta(minutes=3)
    assert len(outcomes(library)) == 1


# ---- progress, and its end -------------------------------------------------------------------


def test_progress_is_told(library: Library, world: World) -> None:
    save_stories(library, world, ["https://e.org/1", "https://e.org/2", "https://f.org/"])
    told = [each for each in deliver(library) if isinstance(each, Progress)]
    assert [(each.done, each.of) for each in told] == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_stopped_in_the_middle_of_a_fetch_nothing_was_tried(
    library: Library, world: World, doors: Doors
) -> None:
    save_stories(library, world, [SHIPS, MARKET])
    delivery = deliver(replace(library, fetch=doors.fetch))
    thread = in_background(lambda: list(delivery))
    doors.wait_for(2)
    delivery.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert [(each.tries, each.due_at, each.trying) for each in saving.waiting(library)] == [
        (0, NOON, False)
    ] * 2
    doors.open.set()


def test_stopped_before_it_begins_nothing_is_asked(library: Library, world: World) -> None:
    save_stories(library, world, [SHIPS])
    delivery = deliver(library)
    delivery.stop()
    assert list(delivery) == []
    assert world.asked == []


def test_what_the_user_takes_out_while_it_is_fetched_does_not_come(
    library: Library, world: World, doors: Doors
) -> None:
    save_stories(library, world, [SHIPS])
    came: list[object] = []
    thread = in_background(lambda: came.extend(outcomes(replace(library, fetch=doors.fetch))))
    doors.wait_for(1)
    saving.cancel(library, SHIPS)
    doors.open.set()
    thread.join()
    assert came == []
    assert titles(library) == []


def test_trying_all_anew_fetches_nothing_twice(
    library: Library, world: World, doors: Doors
) -> None:
    save_stories(library, world, [SHIPS])
    thread = in_background(lambda: outcomes(replace(library, fetch=doors.fetch)))
    doors.wait_for(1)
    saving.make_due(library)
    saving.make_due(library, [SHIPS])
    assert outcomes(library) == []
    doors.open.set()
    thread.join()
    assert world.asked == [SHIPS]


# ---- what the site says ----------------------------------------------------------------------


def test_a_site_that_wants_to_be_left_alone_is(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    world.error = FetchError(SHIPS, "the site answered 429", timedelta(hours=1))
    outcomes(library)
    [item] = saving.waiting(library)
    assert item.due_at == NOON + timedelta(hours=1)


def test_a_name_that_nobody_knows_is_given_up_after_a_few_tries(
    library: Library, world: World
) -> None:
    saving.save(library, SHIPS)
    world.error = NoSiteError(SHIPS)
    for _ in range(9):
        outcomes(library)
        world.time += timedelta(days=1)
    assert len(world.asked) == 4
    assert [item.given_up for item in saving.waiting(library)] == [True]


@pytest.mark.parametrize("body", [b"%PDF-1.7", b""], ids=["kept", "too large"])
def test_a_file_that_is_no_page_is_kept_and_said(
    library: Library, world: World, body: bytes
) -> None:
    saving.save(library, SHIPS)
    reason = "it is a PDF, not a page"
    world.error = NotAPageError(SHIPS, reason, body, "application/pdf", "ships.pdf")
    outcomes(library)
    [item] = saving.waiting(library)
    assert (item.last_error, item.given_up) == (reason, True)
    kept = KeptFile("ships.pdf", "application/pdf", body) if body else None
    assert kept_files.find(library, SHIPS) == kept
    assert item.file == ("ships.pdf" if body else None)


def test_the_link_of_a_page_is_fetched_for_that_page(library: Library, world: World) -> None:
    inner = "https://e.org/inner"
    world.pages = {SHIPS: story_html("Ships"), inner: story_html("The inner one")}
    saving.save(library, SHIPS)
    [kept] = outcomes(library)
    assert isinstance(kept, Kept)
    saving.save(library, inner, named_by=kept.id)
    outcomes(library)
    assert world.named_by == [(None, False), (SHIPS, False)]


# ---- pictures --------------------------------------------------------------------------------


def test_pictures_come_with_their_article(library: Library, world: World) -> None:
    ship = "https://pictures.example/ship.png"
    world.pages = {SHIPS: story_html("Ships", text=f'A ship. <img src="{ship}" width=600> ' * 9)}
    world.pictures = {ship: png(2, 2)}
    saving.save(library, SHIPS)
    came = [each for each in deliver(library) if not isinstance(each, Progress)]
    assert [type(each) for each in came] == [Kept, Change]
    assert world.asked == [SHIPS, ship]


def test_the_pictures_of_a_slow_host_stall_no_page(library: Library, world: World) -> None:
    gate = threading.Event()
    shown = "".join(f'<img src="https://slow.example/{n}.png" width=600>' for n in range(9))
    save_stories(library, world, [SHIPS, *(f"https://{n}.example/" for n in range(8))])
    world.pages[SHIPS] = story_html("Ships", text=f"A ship. {shown}")
    held: list[Url] = []

    def fetch_picture(url: Url, page: Url, private: bool) -> Resource:
        held.append(url)
        gate.wait(10)
        return Resource(url, png(2, 2))

    came = 0
    for outcome in deliver(replace(library, fetch_picture=fetch_picture)):
        came += isinstance(outcome, Kept)
        if came == 9 and not gate.is_set():
            assert len(held) <= 2
            gate.set()
    assert len(held) == 9


# ---- the whole story -------------------------------------------------------------------------


def test_the_whole_story_comes_and_goes_no_deeper(library: Library, world: World) -> None:
    market, ferry = "https://e.org/market", "https://e.org/ferry"
    related = {"The market opens in the rain": market, "The ferry comes back at noon": ferry}
    deeper = {"A story that lies deeper down": "https://e.org/deeper"}
    world.pages = {
        SHIPS: story_html("Ships at anchor", related=related),
        market: story_html("The market opens in the rain", related=deeper),
        ferry: story_html("The ferry comes back at noon"),
    }
    saving.save(library, SHIPS, whole=True)
    came = list(deliver(library, [Url(SHIPS)]))
    assert [set(each.urls) for each in came if isinstance(each, Gathered)] == [{market, ferry}]
    assert sorted(world.asked) == sorted(world.pages)
    assert len(titles(library)) == 3


def test_put_off_by_a_host_that_wants_patience_no_try_is_counted(
    library: Library, world: World
) -> None:
    saving.save(library, SHIPS)
    world.error = PatienceError(SHIPS, timedelta(minutes=9))
    for _ in range(3):
        assert [str(each) for each in outcomes(library, [Url(SHIPS)])] == [
            f"Could not fetch {SHIPS}: the site asks us to wait"
        ]
    [item] = saving.waiting(library)
    assert (item.tries, item.due_at) == (0, NOON + timedelta(minutes=9))
    assert (item.last_error, item.trying) == ("the site asks us to wait", False)
