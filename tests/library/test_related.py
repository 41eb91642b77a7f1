"""Related stories of which only the title is known."""

from reader.library import reading, saving
from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.pages import from_text
from reader.model.errors import RefusedError
from tests.world import PARAGRAPH, World, story_html

COPIED = f"""Ships lie in the harbour

{PARAGRAPH}

{PARAGRAPH}

Check Also

The wind in the harbour has turned

It had been in the west ...
"""


def test_a_title_becomes_a_link_once_its_story_arrives(library: Library, world: World) -> None:
    ships = take_in(library, from_text(world.now(), COPIED)).id
    [link] = reading.open_article(library, ships).offered
    assert (link.story.url, link.saved, link.waiting) == (None, None, False)
    html = story_html("The wind in the harbour has turned")
    wind = take_in(library, world.page("https://e.org/wind", html)).id
    [link] = reading.open_article(library, ships).offered
    assert link.saved is not None
    assert link.saved.id == wind
    assert [row.id for row in reading.open_article(library, wind).linked_from] == [ships]


def test_a_story_that_was_given_up_says_so(library: Library, world: World) -> None:
    html = story_html("Ships", related={"The wind has turned at noon": "https://e.org/wind"})
    ships = take_in(library, world.page("https://e.org/ships", html)).id
    saving.save(library, "https://e.org/wind")
    [link] = reading.open_article(library, ships).offered
    assert (link.waiting, link.failed) == (True, False)
    world.error = RefusedError("https://e.org/wind", "the site answered 404")
    list(deliver(library))
    [link] = reading.open_article(library, ships).offered
    assert (link.waiting, link.failed) == (True, True)
