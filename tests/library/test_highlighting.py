"""Highlights and notes, from the passage in the pane to the library and back."""

from collections.abc import Callable

import pytest

from reader.library import highlighting, merging, reading
from reader.library.highlighting import highlight
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.annotation import Annotation, AnnotationId, Colour, Marked, Sought
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.model.errors import NotFoundError
from tests.world import NOON, World, story_html

TEXT = "The harbour was full of ships, and the wind kept them in. Nobody remembered it."


@pytest.fixture
def ships(library: Library, world: World) -> ArticleId:
    return take_in(library, world.page("https://e.org/ships", story_html("Ships"))).id


def mark(
    library: Library, article_id: ArticleId, words: str, colour: Colour = Colour.YELLOW
) -> Annotation:
    start = TEXT.index(words)
    marked = highlight(library, article_id, TEXT, start, start + len(words), colour)
    assert marked is not None
    assert marked.annotation is not None
    return marked.annotation


def passages(library: Library, article_id: ArticleId, text: str = TEXT) -> list[str | None]:
    found = highlighting.place(library, article_id, text)
    return [None if each.start is None else text[each.start : each.end] for each in found]


def test_highlighted_passages_are_found_in_the_text(library: Library, ships: ArticleId) -> None:
    mark(library, ships, "Nobody")
    mark(library, ships, "full of ships")
    assert passages(library, ships) == ["full of ships", "Nobody"]
    assert passages(library, ships, "Late: " + TEXT) == ["full of ships", "Nobody"]
    assert highlighting.place(library, ArticleId(9), TEXT) == []


def test_blanks_are_no_passage(library: Library, ships: ArticleId) -> None:
    assert highlight(library, ships, TEXT, 3, 4, Colour.PINK) is None
    with pytest.raises(NotFoundError):
        highlight(library, ArticleId(9), TEXT, 0, 9, Colour.PINK)


def test_overlapping_ones_become_one_with_their_notes(
    library: Library, world: World, ships: ArticleId
) -> None:
    first, second = mark(library, ships, "harbour was"), mark(library, ships, "of ships")
    beside = mark(library, ships, "The ")
    highlighting.write_note(library, first.id, "Which one?")
    highlighting.write_note(library, second.id, "How many?")
    world.time = NOON.replace(hour=20)
    whole = mark(library, ships, "was full of", Colour.BLUE)
    assert passages(library, ships) == ["The", "harbour was full of ships"]
    assert (whole.colour, whole.note) == (Colour.BLUE, "Which one?\n\nHow many?")
    assert (whole.created_at, whole.updated_at) == (NOON, world.time)
    assert beside in highlighting.of_article(library, ships)


def test_undone_those_it_has_taken_up_stand_again(library: Library, ships: ArticleId) -> None:
    mark(library, ships, "harbour was")
    before = highlighting.of_article(library, ships)
    marked = highlight(library, ships, TEXT, 4, 30, Colour.PINK)
    assert marked is not None
    assert highlighting.undo(library, marked) == Change(articles=frozenset({ships}))
    assert highlighting.of_article(library, ships) == before


def test_colour_and_note_are_changed_and_the_change_undone(
    library: Library, ships: ArticleId
) -> None:
    kept = mark(library, ships, "Nobody")
    recoloured = highlighting.recolour(library, kept.id, Colour.GREEN)
    noted = highlighting.write_note(library, kept.id, "  Really? \n")
    [now] = highlighting.of_article(library, ships)
    assert (now.colour, now.note) == (Colour.GREEN, "Really?")
    highlighting.undo(library, noted)
    highlighting.undo(library, recoloured)
    assert highlighting.of_article(library, ships) == [kept]
    assert not highlighting.recolour(library, kept.id, Colour.YELLOW).change


def test_removed_and_put_back(library: Library, ships: ArticleId) -> None:
    kept = mark(library, ships, "Nobody")
    removed = highlighting.remove(library, kept.id)
    assert (removed.annotation, highlighting.of_article(library, ships)) == (None, [])
    highlighting.undo(library, removed)
    assert highlighting.of_article(library, ships) == [kept]


def test_what_is_gone_is_altered_no_more(library: Library) -> None:
    gone = AnnotationId(7)
    nothing = Marked((), (), Change())
    assert highlighting.remove(library, gone) == nothing
    assert highlighting.recolour(library, gone, Colour.PINK) == nothing
    assert highlighting.write_note(library, gone, "x") == nothing


def test_one_note_on_the_whole_article(library: Library, ships: ArticleId) -> None:
    assert not highlighting.note_article(library, ships, " ").change
    highlighting.note_article(library, ships, "Read it twice.")
    highlighting.note_article(library, ships, "Read it again.")
    [kept] = highlighting.of_article(library, ships)
    assert (kept.quote, kept.note) == (None, "Read it again.")
    assert passages(library, ships) == [None]
    emptied = highlighting.note_article(library, ships, "")
    assert highlighting.of_article(library, ships) == []
    highlighting.undo(library, emptied)
    assert highlighting.of_article(library, ships) == [kept]


def test_passage_that_is_gone_is_kept_and_said_to_be_lost(
    library: Library, ships: ArticleId
) -> None:
    kept = mark(library, ships, "kept them in. Nobody remembered it")
    assert passages(library, ships, "Another text stands here now.") == [None]
    [lost] = highlighting.of_article(library, ships)
    assert (lost.id, lost.lost, lost.quote) == (kept.id, True, kept.quote)
    assert passages(library, ships) == ["kept them in. Nobody remembered it"]
    assert not highlighting.of_article(library, ships)[0].lost


def test_passage_in_another_part_of_the_text_is_not_lost(
    library: Library, ships: ArticleId
) -> None:
    mark(library, ships, "full of ships, and the wind")
    assert passages(library, ships, "Another part of the text.") == [None]
    assert not highlighting.of_article(library, ships)[0].lost


def test_a_highlight_stands_after_the_story_was_saved_again_and_edited(
    library: Library, world: World, ships: ArticleId
) -> None:
    text = reading.get(library, ships).article.text
    start = text.index("nobody on the quay")
    highlight(library, ships, text, start, start + 43, Colour.GREEN)
    edited = story_html("Ships").replace("on the quay", "along the quay")
    again = take_in(library, world.page("https://e.org/ships", edited)).id
    assert again == ships
    later = reading.get(library, ships).article.text
    assert later != text
    assert passages(library, ships, later) == ["nobody along the quay remembered an autumn lik"]


def test_the_article_that_stands_for_two_shows_those_of_both(
    library: Library, world: World, ships: ArticleId
) -> None:
    other = take_in(library, world.page("https://e.org/two", story_html("Other ships"))).id
    mark(library, other, "Nobody")
    mark(library, ships, "harbour")
    merging.merge(library, ships, other)
    assert passages(library, ships) == ["harbour", "Nobody"]
    ids = [each.id for each in highlighting.find(library, Sought("nobody"))]
    assert [each.article.title for each in highlighting.listed(library, ids)] == ["Ships"]
    assert highlighting.counts(library).highlights == 2


def test_what_is_lost_in_a_library_that_may_only_be_read_is_shown_so(
    library: Library, ships: ArticleId, only_read: Callable[[], None]
) -> None:
    mark(library, ships, "Nobody")
    only_read()
    assert passages(library, ships, "Another text.") == [None]
