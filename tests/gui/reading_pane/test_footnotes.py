"""Which links are marks of notes, and what their notes say."""

import pytest
from PySide6.QtGui import QTextDocument

from reader.gui.reading_pane.footnotes import copy_note, note_behind
from reader.gui.reading_pane.pane import ReadingPane
from tests.gui.reading_pane.opened import opened

BODY = (
    '<p>The harbour<sup id="r1"><a href="#n1">1</a></sup> was full<sup><a id="r2" href="#n2">'
    '[note 2]</a></sup> of ships<a href="#n3">*</a>, as the <a href="#log">log</a> of '
    '<a href="#n1">the master</a> says.</p>'
    '<p>A table: <a href="#own">3</a>.</p><h2 id="log">The log</h2><p>Kept.</p>'
)
NOTES = (
    '<ol><li id="n1">By the minutes, <a href="https://e.org/minutes">page 4</a>. <a href="#r1">'
    '↩</a></li><li id="n2"><p>Without the ferry.</p><p>It came back. <a href="#r2">^</a></p>'
    '</li></ol><p id="n3">* And boats.</p><p>The end.</p>'
)


def said(pane: ReadingPane, name: str, near: int = 0) -> tuple[str, str] | None:
    """Return number and words of the note behind a link, None if it is none."""
    note = note_behind(pane.document(), name, near)
    if note is None:
        return None
    alone = QTextDocument()
    copy_note(pane.document(), note, alone)
    return note.number, alone.toPlainText().strip()


@pytest.mark.parametrize(
    ("name", "number", "words"),
    [
        ("n1", "1", "By the minutes, page 4."),
        ("n2", "note 2", "Without the ferry.\nIt came back."),
        ("n3", "*", "* And boats."),
    ],
)
def test_a_mark_has_its_note(pane: ReadingPane, name: str, number: str, words: str) -> None:
    pane.show_article(opened(BODY + NOTES))
    assert said(pane, name) == (number, words)


@pytest.mark.parametrize("name", ["log", "r1", "r2", "nowhere"])
def test_a_heading_a_way_back_and_a_place_that_is_not_there_are_no_notes(
    pane: ReadingPane, name: str
) -> None:
    pane.show_article(opened(BODY + NOTES))
    assert said(pane, name) is None


def test_words_that_lead_to_a_note_are_no_mark_of_it(pane: ReadingPane) -> None:
    pane.show_article(opened(BODY + NOTES))
    end = pane.document().find("master").position()
    assert said(pane, "n1", near=end) is None


def test_a_short_link_to_a_heading_is_no_mark(pane: ReadingPane) -> None:
    pane.show_article(opened('<p>See <a href="#own">3</a>.</p><h2 id="own">Own</h2><p>Text.</p>'))
    assert said(pane, "own") is None


def test_of_notes_in_one_paragraph_each_ends_where_the_next_begins(pane: ReadingPane) -> None:
    notes = '<p><a name="a">1</a> One. <a name="b">2</a> Two.</p>'
    marks = '<p>Ships<a href="#a">1</a> and boats<a href="#b">2</a>.</p>'
    pane.show_article(opened(marks + notes))
    assert said(pane, "a") == ("1", "1 One.")
    assert said(pane, "b") == ("2", "2 Two.")


def test_a_note_of_several_marks_is_that_of_the_nearest(pane: ReadingPane) -> None:
    text = '<p>Ships<a href="#a">1</a> and boats<a href="#a">1</a>.</p><p id="a">Both.</p>'
    pane.show_article(opened(text))
    end = pane.document().find("boats").position()
    marks = [note_behind(pane.document(), "a", near) for near in (0, end)]
    assert [mark is not None and mark.mark for mark in marks] == [end - len(" and boats1"), end]
