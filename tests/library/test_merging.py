"""The same story saved twice: offered, merged when asked, parted again."""

from collections.abc import Callable

import pytest

from reader.library import finding, merging, reading, saving
from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.errors import NotFoundError
from reader.model.query import Query
from reader.model.url import Url
from reader.store import indexing
from tests.world import World, story_html

PORT, QUAY = "https://e.org/port/ships-in-the-harbour", "https://e.org/quay/harbour-of-ships"


def save(library: Library, world: World, url: str, title: str, link: str = "") -> ArticleId:
    related = {"The wind in the harbour turns": link} if link else None
    return take_in(library, world.page(url, story_html(title, related=related))).id


@pytest.fixture
def two(library: Library, world: World) -> tuple[ArticleId, ArticleId]:
    """Save the same story by two addresses that nothing ties."""
    first = save(library, world, PORT, "Ships lie in the harbour", "https://e.org/wind")
    return first, save(library, world, QUAY, "Ships lie in the harbour", "https://e.org/tide")


def test_the_same_text_at_two_addresses_is_offered_never_merged(
    library: Library, two: tuple[ArticleId, ArticleId]
) -> None:
    assert finding.find(library, Query()) == [two[1], two[0]]
    [(own, twin)] = merging.twins(library, two[1])
    assert (own.id, twin.id) == two[::-1]
    assert [row.id for row in reading.open_article(library, two[0]).twins] == [two[1]]
    assert [(one.id, other.id) for one, other in merging.all_twins(library)] == [two]


def test_merged_one_stands_for_both(library: Library, two: tuple[ArticleId, ArticleId]) -> None:
    keep, other = two
    assert merging.merge(library, keep, other) == Change(articles=frozenset(two))
    assert finding.find(library, Query()) == [keep]
    assert finding.find_saved(library, QUAY + "?amp=1") == keep
    opened = reading.open_article(library, other)
    assert (opened.saved.id, opened.twins) == (keep, ())
    assert [link.story.url for link in opened.offered] == [
        "https://e.org/wind",
        "https://e.org/tide",
    ]
    assert list(merging.all_twins(library)) == []


def test_parted_they_are_two_and_not_offered_again(
    library: Library, two: tuple[ArticleId, ArticleId]
) -> None:
    before = [reading.open_article(library, each) for each in two]
    merging.merge(library, *two)
    assert merging.unmerge(library, two[1]) == Change(articles=frozenset(two))
    after = [reading.open_article(library, each) for each in two]
    assert [each.saved for each in after] == [each.saved for each in before]
    assert [each.twins for each in after] == [(), ()]
    assert merging.unmerge(library, two[1]) == Change()


def test_what_is_one_already_is_not_merged(
    library: Library, two: tuple[ArticleId, ArticleId]
) -> None:
    assert not merging.merge(library, two[0], two[0])
    merging.merge(library, *two)
    assert not merging.merge(library, two[1], two[0])


def test_what_is_not_there_is_a_sentence(
    library: Library, two: tuple[ArticleId, ArticleId]
) -> None:
    for call in (
        lambda: merging.merge(library, two[0], ArticleId(9)),
        lambda: merging.unmerge(library, ArticleId(9)),
        lambda: merging.twins(library, ArticleId(9)),
    ):
        with pytest.raises(NotFoundError, match="no article 9"):
            call()


def test_a_link_from_the_page_to_its_own_copy_is_left_out(library: Library, world: World) -> None:
    keep = save(library, world, PORT, "Ships lie in the harbour", QUAY)
    merging.merge(library, keep, save(library, world, QUAY, "Ships lie in the harbour"))
    opened = reading.open_article(library, keep)
    assert (opened.offered, opened.linked_from) == ((), ())


def test_saved_again_by_the_merged_address_the_kept_one_is_updated(
    library: Library, world: World, two: tuple[ArticleId, ArticleId]
) -> None:
    merging.merge(library, *two)
    world.pages[QUAY] = story_html("Ships still lie in the harbour")
    saving.save(library, QUAY)
    [kept] = [each for each in deliver(library) if isinstance(each, Kept)]
    assert getattr(kept, "id", None) == two[0]
    assert saving.waiting(library) == []


def test_the_fingerprints_an_older_library_lacks_are_taken(
    library: Library, world: World, two: tuple[ArticleId, ArticleId]
) -> None:
    with library.store.writing() as db:
        indexing.catch_up(db)
        db.execute("DELETE FROM fingerprint")
    assert list(merging.all_twins(library)) == []
    assert merging.take_fingerprints(library) == 2
    assert merging.take_fingerprints(library) == 0
    assert len(list(merging.all_twins(library))) == 1


def test_a_sibling_is_found_by_any_of_its_addresses(library: Library, world: World) -> None:
    ships = save(library, world, PORT, "Ships lie", "https://m.e.org/wind-has-turned/?utm_source=x")
    wind = save(library, world, "http://www.e.org/wind-has-turned/amp/", "The wind")
    [link] = reading.open_article(library, ships).offered
    assert link.saved is not None
    assert link.saved.id == wind
    assert [row.id for row in reading.open_article(library, wind).linked_from] == [ships]


def test_a_link_waits_once_by_whatever_address(library: Library, world: World) -> None:
    amp = saving.save(library, "https://amp.e.org/wind")
    plain = saving.save(library, "https://www.e.org/wind/")
    again = saving.save(library, "https://m.e.org/wind")
    assert (amp.already, plain.already, again.already) == (False, True, True)
    [item] = saving.waiting(library)
    assert item.url == plain.url == again.url == "https://www.e.org/wind/"
    take_in(library, world.page("https://e.org/wind?amp=1", story_html("The wind")))
    assert saving.waiting(library) == []


def test_asked_by_another_address_the_answer_ends_the_wait(library: Library, world: World) -> None:
    saving.save(library, "https://e.org/wind/print/")
    asked = Url("https://e.org/wind")
    take_in(library, world.page("https://f.org/wind", story_html("The wind")), asked=asked)
    assert saving.waiting(library) == []


def test_no_fingerprints_are_taken_where_nothing_may_be_written(
    library: Library, two: tuple[ArticleId, ArticleId], only_read: Callable[[], None]
) -> None:
    with library.store.writing() as db:
        indexing.catch_up(db)
        db.execute("DELETE FROM fingerprint")
    only_read()
    assert merging.take_fingerprints(library) == 0
