"""An article is given what it lacks, and each thing that was done is told."""

from reader.library import giving, highlighting
from reader.library.library import Library
from reader.library.saving import keep_all
from reader.model.article import ArticleId
from reader.model.change import Kept
from reader.model.moving import Entry, Passage
from reader.model.url import Url
from reader.store.imports import StepKind
from tests.world import World, story_html

URL = Url("https://e.org/ships")


def kept(library: Library, world: World) -> ArticleId:
    [outcome] = keep_all(library, [world.page(URL, story_html("Ships"))])
    assert isinstance(outcome, Kept)
    return outcome.id


def given(library: Library, article_id: ArticleId, entry: Entry) -> list[StepKind]:
    with library.store.writing() as db:
        return [step.kind for step in giving.add(library, db, article_id, entry)]


def test_each_thing_is_given_once(library: Library, world: World) -> None:
    entry = Entry(
        1,
        URL,
        favourite=True,
        tags=("sea", "Sea", "#sea", " "),
        passages=(Passage("the  wind"), Passage("the wind"), Passage("no such words in it at all")),
        note="mine",
    )
    article_id = kept(library, world)
    assert given(library, article_id, entry) == [
        *(StepKind.TAG, StepKind.MARK, StepKind.MARK, StepKind.NOTE, StepKind.STAR)
    ]
    assert given(library, article_id, entry) == []


def test_a_passage_that_spells_a_little_otherwise_is_found_and_not_given_twice(
    library: Library, world: World
) -> None:
    article_id = kept(library, world)
    entry = Entry(1, URL, passages=(Passage("and the wind, which has turned at noon"),))
    assert given(library, article_id, entry) == [StepKind.MARK]
    assert given(library, article_id, entry) == []


def test_a_note_is_put_behind_the_one_that_stands(library: Library, world: World) -> None:
    article_id = kept(library, world)
    for note in ("one", "two", "one"):
        given(library, article_id, Entry(1, URL, note=note))
    [found] = highlighting.of_article(library, article_id)
    assert found.note == "one\n\ntwo"


def test_a_note_can_be_taken_away(library: Library, world: World) -> None:
    article_id = kept(library, world)
    for note in ("one", ""):
        with library.store.writing() as db:
            giving.set_note(library, db, article_id, note)
    assert highlighting.of_article(library, article_id) == []
