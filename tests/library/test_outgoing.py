"""An article made ready to leave."""

from msgspec.structs import replace

from reader.library import highlighting, merging
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.outgoing import outgoing
from reader.model.outgoing import Passage
from reader.model.page import Resource
from reader.model.url import Url
from reader.store import pictures
from tests.formats.outgoing_stories import png
from tests.world import PARAGRAPH, World, story_html

PICTURE = Url("https://e.org/a.png")


def test_it_has_its_pictures_and_notes_and_nothing_active(library: Library, world: World) -> None:
    html = story_html("Ships", text=f'{PARAGRAPH}<img src="/a.png" onerror="x()">')
    page = replace(world.page("https://e.org/a", html), resources=(Resource(PICTURE, png(1)),))
    article_id = take_in(library, page).id
    highlighting.note_article(library, article_id, "Again")
    story = outgoing(library, article_id, with_pictures=True)
    assert "onerror" not in story.html
    assert [(each.url, each.body) for each in story.pictures] == [(PICTURE, png(1))]
    assert story.passages == (Passage("", "Again"),)
    assert outgoing(library, article_id, with_pictures=False).pictures == ()


def test_a_lead_picture_that_is_not_in_the_text_comes_first(library: Library, world: World) -> None:
    head = f'<meta property="og:image" content="{PICTURE}">'
    html = story_html("Ships").replace("</head>", f"{head}</head>")
    page = replace(world.page("https://e.org/a", html), resources=(Resource(PICTURE, png(1)),))
    story = outgoing(library, take_in(library, page).id, with_pictures=True)
    assert story.html.startswith(f'<figure><img src="{PICTURE}">')


def test_a_damaged_picture_is_left_out(library: Library, world: World) -> None:
    html = story_html("Ships", text=f'{PARAGRAPH}<img src="/a.png">')
    page = replace(world.page("https://e.org/a", html), resources=(Resource(PICTURE, png(1)),))
    article_id = take_in(library, page).id
    with library.store.writing() as db:
        db.execute("UPDATE picture SET body = x'00'")
        assert pictures.find(db, "00") is None
    assert outgoing(library, article_id, with_pictures=True).pictures == ()


def test_of_a_merged_one_that_leaves_that_stands_for_it(library: Library, world: World) -> None:
    keep = take_in(library, world.page("https://e.org/a", story_html("Ships"))).id
    other = take_in(library, world.page("https://f.org/b", story_html("Winds"))).id
    merging.merge(library, keep, other)
    assert outgoing(library, other, with_pictures=False).title == "Ships"
