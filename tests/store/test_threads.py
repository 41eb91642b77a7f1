"""The parts of one story: which articles are, and which only link to each other."""

from collections.abc import Iterator

import pytest

from reader.model.article import ArticleId, RelatedStory, State
from reader.model.url import Url
from reader.store import articles, threads
from reader.store.store import Connection, Store
from tests.store.stories import story
from tests.world import NOON

ONE, TWO, THREE, FOUR = (Url(f"https://e.org/{name}") for name in ("one", "two", "three", "four"))


@pytest.fixture
def db(store: Store) -> Iterator[Connection]:
    with store.writing() as db:
        yield db


def put(
    db: Connection,
    url: Url,
    *links: Url,
    day: str | None = "2026-09-12",
    offers: tuple[Url, ...] = (),
    title: str = "",
    section: str | None = "Port",
) -> ArticleId:
    text = f"{url} " * 60
    related = tuple(RelatedStory(f"About {each}", each) for each in offers)
    part = story(
        *(title or f"Title of {url}",),
        url=url,
        text=text,
        links=links,
        related=related,
        published=day,
        section=section,
    )
    return articles.put(db, part, saved_at=NOON, sample=False)[0]


def test_parts_that_link_in_their_text_stand_by_date(db: Connection) -> None:
    third = put(db, THREE, TWO, day="2026-09-19")
    first = put(db, ONE, day="2026-09-12T08:00:00+02:00")
    second = put(db, TWO, ONE, day="2026-09-15")
    for each in (first, second, third):
        assert threads.thread(db, each) == [first, second, third]


def test_two_parts_are_no_thread(db: Connection) -> None:
    first = put(db, ONE)
    put(db, TWO, ONE)
    assert threads.thread(db, first) == []


def test_stories_offered_beside_are_parts_if_section_and_title_say_so(db: Connection) -> None:
    first = put(db, ONE, title="The lockkeepers wait")
    put(db, TWO, offers=(ONE,), title="What lockkeepers want")
    put(db, THREE, offers=(TWO,), title="Lockkeepers win")
    put(db, FOUR, offers=(ONE, TWO), title="The price of snow")
    assert len(threads.thread(db, first)) == 3


def test_stories_of_another_section_are_no_parts(db: Connection) -> None:
    first = put(db, ONE, title="The lockkeepers wait")
    put(db, TWO, offers=(ONE,), title="What lockkeepers want", section="Sport")
    put(db, THREE, offers=(ONE,), title="Lockkeepers win", section=None)
    assert threads.thread(db, first) == []


def test_other_houses_and_other_times_are_no_parts(db: Connection) -> None:
    first = put(db, ONE)
    put(db, TWO, ONE, day="2025-09-12")
    put(db, THREE, ONE, day="never")
    put(db, Url("https://other.example/four"), ONE)
    assert threads.thread(db, first) == []


def test_what_is_in_the_trash_is_no_part(db: Connection) -> None:
    first, second, _ = put(db, ONE), put(db, TWO, ONE), put(db, THREE, ONE)
    assert len(threads.thread(db, first)) == 3
    articles.set_state(db, [second], State.TRASHED)
    assert threads.thread(db, first) == []


def test_a_site_that_links_everything_tells_no_story(db: Connection) -> None:
    urls = [Url(f"https://e.org/page-{number}") for number in range(26)]
    parts = [put(db, url, *urls[:number]) for number, url in enumerate(urls)]
    assert threads.thread(db, parts[0]) == []


def test_a_text_of_no_address_has_no_thread(db: Connection) -> None:
    number, _ = articles.put(db, story(url=None), saved_at=NOON, sample=False)
    assert threads.thread(db, number) == []
    assert threads.thread(db, ArticleId(99)) == []
