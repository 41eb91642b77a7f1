"""Related stories of which only the title is known."""

from reader.library import reading, related, saving
from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.pages import from_text
from reader.model.errors import RefusedError
from tests import affair
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


def test_stories_alike_are_none_that_stand_under_the_text_already(
    library: Library, world: World
) -> None:
    first, second, third, alike, other = (
        take_in(library, world.page(page.url, page.html)).id for page in affair.PAGES
    )
    opened = reading.open_article(library, first)
    assert [row.id for row in opened.linked_from] == [third, second]
    beside = related.beside(library, opened)
    assert [row.id for row in beside.thread] == [first, second, third]
    assert [each.row.id for each in beside.alike] == [alike]
    assert "Lise Marchand" in beside.alike[0].shared
    back = related.beside(library, reading.open_article(library, alike))
    assert {each.row.id for each in back.alike} == {first, second, third}
    assert back.thread == ()
    alone = related.beside(library, reading.open_article(library, other))
    assert (alone.alike, alone.thread) == ((), ())


def test_links_of_the_text_say_how_their_stories_stand(library: Library, world: World) -> None:
    first, second, third = (
        take_in(library, world.page(page.url, page.html)).id for page in affair.PAGES[:3]
    )
    saving.save(library, "https://radio.balise.example/emission")
    links = reading.open_article(library, third).links
    assert [(link.saved, link.waiting) for link in links] == [
        (first, False),
        (second, False),
        (None, False),
        (None, True),
    ]
    assert reading.get(library, third).article.links == tuple(link.url for link in links)
