"""The room that a library takes, in all and by kind."""

from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.sizing import measure
from tests.world import PARAGRAPH, World, story_html

SHIPS = "https://e.org/ships"


def test_an_empty_library_holds_nothing_but_itself(library: Library) -> None:
    sizes = measure(library)
    kinds = (sizes.articles, sizes.pages, sizes.pictures, sizes.versions, sizes.trash)
    assert kinds == (0,) * 5
    assert sizes.file > 10_000


def test_each_kind_is_told(library: Library, world: World) -> None:
    number = take_in(library, world.page(SHIPS, story_html("Ships"))).id
    take_in(library, world.page(SHIPS, story_html("Ships", text=PARAGRAPH * 3)))
    sizes = measure(library)
    assert min(sizes.articles, sizes.pages, sizes.versions, sizes.index) > 0
    with library.store.writing() as db:
        db.execute("UPDATE article SET state = 'trashed' WHERE id = ?", [number])
    thrown = measure(library)
    assert (thrown.articles, thrown.pages) == (0, 0)
    assert thrown.trash == sizes.articles + sizes.pages
