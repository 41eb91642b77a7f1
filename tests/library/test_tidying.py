"""Room is given back; nothing that was saved goes."""

from reader.library import reading
from reader.library.finding import find
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.tidying import tidy
from reader.model.query import Query
from tests.world import PARAGRAPH, World, story_html


def test_what_belongs_to_no_article_goes_and_all_else_stays(library: Library, world: World) -> None:
    kept = take_in(library, world.page("https://e.org/a", story_html("Ships")))
    with library.store.writing() as db:
        for number in range(200):
            db.execute(
                "INSERT INTO picture (hash, width, height, body) VALUES (?, 1, 1, ?)",
                [f"{number}".encode(), bytes(20_000)],
            )
        db.execute("INSERT INTO page VALUES (x'00', x'00')")
    before = reading.get(library, kept.id)
    done = tidy(library)
    assert (done.unneeded, done.versions) == (201, 0)
    assert done.bytes > 1_000_000
    assert reading.get(library, kept.id) == before
    assert find(library, Query()) == [kept.id]
    assert tidy(library).unneeded == 0


def test_earlier_texts_go_only_where_that_is_asked_for(library: Library, world: World) -> None:
    texts = [f"Edition {number} is out. {PARAGRAPH}" for number in range(4)]
    pages = [world.page("https://e.org/a", story_html("Ships", text=text)) for text in texts]
    [kept, *_] = [take_in(library, page) for page in pages]
    assert tidy(library).versions == 0
    assert len(reading.versions(library, kept.id)) == 4
    assert tidy(library, 1).versions == 2
    assert [each.number for each in reading.versions(library, kept.id)] == [2, 1]
    assert "Edition 2" in reading.text_of_version(library, kept.id, 1)
