"""What saving has left for later is done in short steps, as long as it is wanted."""

from reader.library.finding import find
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.settling import settle
from reader.model.query import parse
from tests.world import World, story_html


def saved(library: Library, world: World) -> None:
    for number in range(12):
        page = world.page(f"https://e.org/{number}", story_html(f"Ships {number}"))
        take_in(library, page)


def test_it_ends_when_all_is_done(library: Library, world: World) -> None:
    saved(library, world)
    before = find(library, parse("ships"))
    assert settle(library, lambda: True)
    assert find(library, parse("ships")) == before
    assert len(before) == 12


def test_it_does_so_much_at_a_time_and_only_while_it_is_wanted(
    library: Library, world: World
) -> None:
    saved(library, world)
    assert not settle(library, lambda: False)
    assert not settle(library, lambda: True, most_steps=1)
    assert settle(library, lambda: True)
