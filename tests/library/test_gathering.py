"""The related stories of an article are put into the outbox: once, and not too many."""

from reader.library import saving
from reader.library.delivering import deliver
from reader.library.gathering import MOST_STORIES, save_related
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.errors import RefusedError
from tests.world import World, story_html

SHIPS = "https://e.org/ships"
NAMES = {f"The story of ship number {n} at sea": f"https://e.org/ship-{n}" for n in range(40)}


def ships(library: Library, world: World, count: int) -> ArticleId:
    related = dict(list(NAMES.items())[:count])
    return take_in(library, world.page(SHIPS, story_html("Ships", related=related))).id


def waiting(library: Library) -> list[str]:
    return [item.url for item in saving.waiting(library)]


def test_all_that_the_page_offers_is_queued_with_its_title(library: Library, world: World) -> None:
    article = ships(library, world, 3)
    gathered = save_related(library, article)
    assert list(gathered.urls) == list(NAMES.values())[:3] == waiting(library)
    assert [item.title for item in saving.waiting(library)] == list(NAMES)[:3]
    assert {item.origin for item in saving.waiting(library)} == {SHIPS}
    assert gathered.change.outbox


def test_what_is_here_or_waits_is_not_queued_again(library: Library, world: World) -> None:
    article = ships(library, world, 3)
    here, waits, new = list(NAMES.values())[:3]
    take_in(library, world.page(here, story_html("Here it is")))
    saving.save(library, waits)
    world.error = RefusedError(waits, "the site answered 404")
    list(deliver(library))
    assert save_related(library, article).urls == (new,)
    assert save_related(library, article).urls == ()
    assert not save_related(library, article).change


def test_they_are_bounded(library: Library, world: World) -> None:
    assert len(save_related(library, ships(library, world, 40)).urls) <= MOST_STORIES
