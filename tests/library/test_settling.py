"""What saving has left for later is done in short steps."""

from reader.library.finding import find
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.settling import settle_some
from reader.model.query import parse
from tests.world import World, story_html


def test_it_is_done_step_by_step_and_all_is_found_as_before(library: Library, world: World) -> None:
    for number in range(12):
        page = world.page(f"https://e.org/{number}", story_html(f"Ships {number}"))
        take_in(library, page)
    before = find(library, parse("ships"))
    done = [settle_some(library) for _ in range(4)]
    assert (done[0], done[-1]) == (False, True)
    assert find(library, parse("ships")) == before
    assert len(before) == 12


def test_what_is_not_indexed_yet_is_indexed(library: Library, world: World) -> None:
    kept = take_in(library, world.page("https://e.org/ships", story_html("Ships")))
    settle_some(library)
    with library.store.alone() as db:
        assert db.execute("SELECT count(*) FROM unindexed").fetchone()[0] == 0
    assert find(library, parse("ships")) == [kept.id]
