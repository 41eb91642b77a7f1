"""Highlights as verbs: answers come to the question that was asked last."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.marks_desk import MarksDesk
from reader.gui.tasks import Tasks
from reader.library import highlighting
from reader.library.library import Library
from reader.model.annotation import AnnotationId, Colour, Listed, Placed, Sought
from reader.model.article import ArticleId
from reader.model.change import Change
from tests.gui.tools import end

TEXT = "The harbour was full of ships, and the wind kept them in."
Settle = Callable[[], None]


@pytest.fixture
def marks(library: Library, tasks: Tasks) -> Iterator[MarksDesk]:
    marks = MarksDesk(library, tasks)
    yield marks
    tasks.close()
    end(marks)


def texts(placed: list[Placed]) -> list[str]:
    return [TEXT[each.start : each.end] for each in placed]


def test_what_is_read_is_placed_and_what_is_made_is_told(
    qtbot: QtBot, marks: MarksDesk, tasks: Tasks, stories: list[ArticleId], settle: Settle
) -> None:
    marks.read(stories[0], TEXT)
    changed: list[Change] = []
    tasks.changed.connect(changed.append)
    with qtbot.waitSignal(marks.made) as made:
        marks.highlight(TEXT, 4, 11, Colour.BLUE)
    assert made.args[0].annotation.quote.exact == "harbour"
    assert changed == [Change(articles=frozenset({stories[0]}))]
    with qtbot.waitSignal(marks.placed) as placed:
        marks.reload()
    assert texts(placed.args[0]) == ["harbour"]


def test_blanks_make_nothing(
    qtbot: QtBot, marks: MarksDesk, stories: list[ArticleId], settle: Settle
) -> None:
    with qtbot.assertNotEmitted(marks.made):
        marks.highlight(TEXT, 4, 11, Colour.BLUE)
        marks.read(stories[0], TEXT)
        marks.highlight(TEXT, 3, 4, Colour.BLUE)
        settle()


def test_only_the_text_that_was_read_last_is_placed(
    qtbot: QtBot, marks: MarksDesk, stories: list[ArticleId], settle: Settle
) -> None:
    told: list[object] = []
    marks.placed.connect(told.append)
    marks.read(stories[0], TEXT)
    marks.read(stories[1], TEXT)
    settle()
    assert told == [[]]
    marks.read(stories[0], TEXT)
    marks.forget()
    marks.reload()
    settle()
    assert told == [[]]


def test_colour_note_removal_and_their_undoing(
    qtbot: QtBot, marks: MarksDesk, library: Library, stories: list[ArticleId], settle: Settle
) -> None:
    marks.read(stories[0], TEXT)
    with qtbot.waitSignal(marks.made) as made:
        marks.highlight(TEXT, 4, 11, Colour.BLUE)
    number = made.args[0].annotation.id
    marks.recolour(number, Colour.PINK)
    marks.write_note(number, "Which?")
    marks.note_article(stories[0], "Read twice.")
    settle()
    whole, mark = highlighting.of_article(library, stories[0])
    assert (mark.colour, mark.note, whole.note) == (Colour.PINK, "Which?", "Read twice.")
    with qtbot.waitSignal(marks.removed) as removed:
        marks.remove(number)
    marks.undo(removed.args[0])
    settle()
    assert highlighting.of_article(library, stories[0]) == [whole, mark]
    with qtbot.assertNotEmitted(marks.removed):
        marks.remove(AnnotationId(99))
        settle()


def test_lists_what_is_looked_for_last_with_its_rows(
    qtbot: QtBot, marks: MarksDesk, library: Library, stories: list[ArticleId], settle: Settle
) -> None:
    highlighting.highlight(library, stories[0], TEXT, 4, 11, Colour.BLUE)
    told: list[int] = []
    marks.listed.connect(lambda found: told.append(len(found)))
    marks.look_for(Sought("ships"))
    marks.look_for(Sought("harb"))
    settle()
    assert told == [1]
    marks.look_for(None)
    marks.reload()
    settle()
    assert told == [1]
    with qtbot.waitSignal(marks.rows_came) as rows:
        marks.fetch([AnnotationId(1)])
    assert [each.article.id for each in rows.args[0]] == [stories[0]]


def test_brings_all_of_an_article_counts_and_texts_to_copy(
    qtbot: QtBot, marks: MarksDesk, library: Library, stories: list[ArticleId], settle: Settle
) -> None:
    highlighting.highlight(library, stories[0], TEXT, 4, 11, Colour.BLUE)
    with qtbot.waitSignal(marks.of_article) as brought:
        marks.fetch_article(stories[0])
    listed: list[Listed] = brought.args[0]
    assert [each.annotation.colour for each in listed] == [Colour.BLUE]
    with qtbot.waitSignal(marks.counted) as counted:
        marks.reload()
    assert counted.args[0].highlights == 1
    with qtbot.waitSignal(marks.copied) as quoted:
        marks.quote(stories[0], "harbour")
    with qtbot.waitSignal(marks.copied) as written:
        marks.write_out(stories[0])
    assert quoted.args[0].startswith("“harbour” — Ships at anchor")
    assert written.args[0].endswith("> harbour\n")
