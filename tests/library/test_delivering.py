"""A link saved without a network becomes an article when the network is back."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from reader.library import finding, saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.model.change import Kept
from reader.model.errors import FetchError, OfflineError, RefusedError
from reader.model.page import Page
from reader.model.query import Query
from reader.model.url import Url
from tests.world import World, story_html

SHIPS = "https://e.org/ships"


def titles(library: Library) -> list[str]:
    return [row.title for row in finding.rows(library, finding.find(library, Query()))]


def test_delivered_when_the_network_is_back(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    assert [str(outcome) for outcome in deliver(library)] == [
        f"Could not fetch {SHIPS}: there is no network"
    ]
    world.error, world.pages = None, {SHIPS: story_html("Ships at anchor")}
    world.time += timedelta(seconds=31)
    [kept] = deliver(library)
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
    assert len(list(deliver(library))) == 1
    assert len(world.asked) == 1


def test_a_failure_keeps_its_reason_and_waits_longer_each_time(
    library: Library, world: World
) -> None:
    saving.save(library, SHIPS)
    world.error = FetchError(SHIPS, "the site answered 503")
    list(deliver(library))
    [item] = saving.waiting(library)
    assert item.last_error == "the site answered 503"
    assert list(deliver(library)) == []
    world.time += timedelta(minutes=2)
    assert len(list(deliver(library))) == 1
    world.time += timedelta(minutes=3)
    assert list(deliver(library)) == []


def test_refused_is_not_asked_again_until_the_user_says_so(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    world.error = RefusedError(SHIPS, "the site answered 410 Gone")
    list(deliver(library))
    world.time += timedelta(days=365)
    assert list(deliver(library)) == []
    saving.make_due(library, SHIPS)
    assert len(list(deliver(library))) == 1


def test_only_the_link_that_was_named(library: Library, world: World) -> None:
    saving.save(library, "https://e.org/other")
    saving.save(library, SHIPS)
    world.pages = {SHIPS: story_html("Ships at anchor")}
    assert len(list(deliver(library, only=Url(SHIPS)))) == 1
    assert world.asked == [SHIPS]


def test_a_page_that_crashes_us_costs_one_try_and_never_the_queue(
    library: Library, world: World
) -> None:
    saving.save(library, "https://e.org/poison")
    saving.save(library, SHIPS)

    def broken(url: Url) -> Page:
        raise ZeroDivisionError(url)

    with pytest.raises(ZeroDivisionError):
        list(deliver(replace(library, fetch=broken)))
    world.pages = {SHIPS: story_html("Ships at anchor")}
    assert [type(outcome) for outcome in deliver(library)] == [Kept]


def test_two_workers_never_fetch_the_same_page(library: Library, world: World) -> None:
    urls = [f"https://e.org/{n}" for n in range(12)]
    world.pages = {url: story_html(f"Ship number {n} of the fleet") for n, url in enumerate(urls)}
    for url in urls:
        saving.save(library, url)
    with ThreadPoolExecutor(4) as pool:
        outcomes = [o for lot in pool.map(lambda _: list(deliver(library)), range(4)) for o in lot]
    assert sorted(world.asked) == sorted(urls)
    assert len(outcomes) == len(urls)


def test_a_redirected_link_leaves_the_outbox(library: Library, world: World) -> None:
    short = "https://s.example/x"
    saving.save(library, short)

    def moved(url: Url) -> Page:
        return world.page("https://e.org/ships-at-anchor", story_html("Ships at anchor"))

    list(deliver(replace(library, fetch=moved)))
    assert saving.waiting(library) == []
