"""The editor of a highlight: colours, note, keys, focus."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.mark_editor import MarkEditor
from reader.gui.style import Style
from reader.model.annotation import Annotation, AnnotationId, Colour, TextQuote
from reader.model.article import ArticleId
from tests.gui.tools import button, colour_at, end, picture, texts
from tests.world import NOON

MARK = Annotation(
    AnnotationId(3),
    ArticleId(1),
    TextQuote("It stays lit."),
    Colour.GREEN,
    "Since when?",
    NOON,
    NOON,
)
OTHER = replace(MARK, id=AnnotationId(4), note="", colour=Colour.PINK)


@pytest.fixture
def editor(qtbot: QtBot, style: Style) -> Iterator[MarkEditor]:
    room = QWidget()
    room.resize(800, 400)
    editor = MarkEditor(style, room)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    editor.show()
    yield editor
    end(room)


def checked(editor: MarkEditor) -> list[Colour]:
    return [each.colour for each in editor.swatches if each.isChecked()]


def test_shows_colour_and_note_of_a_highlight(editor: MarkEditor) -> None:
    editor.edit(MARK)
    assert checked(editor) == [Colour.GREEN]
    assert editor.note.toPlainText() == "Since when?"
    assert (editor.width(), editor.shown) == (440, MARK.id)
    assert "Kept as you type" in texts(editor)


def test_of_a_passage_that_is_none_yet_it_offers_the_colours_only(editor: MarkEditor) -> None:
    editor.edit(MARK)
    whole = editor.height()
    editor.offer()
    assert (editor.shown, checked(editor), texts(editor)) == (None, [], [])
    assert not editor.note.isVisible()
    assert editor.height() < whole / 2
    assert not editor.takes(Qt.Key.Key_Delete)


@pytest.mark.parametrize("number", range(4))
def test_a_disc_and_its_key_choose_a_colour(qtbot: QtBot, editor: MarkEditor, number: int) -> None:
    editor.edit(MARK)
    with qtbot.waitSignal(editor.coloured) as clicked:
        qtbot.mouseClick(editor.swatches[number], Qt.MouseButton.LeftButton)
    editor.take_focus(note=False)
    with qtbot.waitSignal(editor.coloured) as pressed:
        qtbot.keyClick(editor.swatches[0], Qt.Key(Qt.Key.Key_1 + number))
    assert clicked.args == pressed.args == [list(Colour)[number]]


def test_a_note_is_kept_as_it_is_typed(qtbot: QtBot, editor: MarkEditor) -> None:
    editor.edit(OTHER)
    editor.take_focus(note=False)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    assert editor.note.hasFocus()
    with qtbot.waitSignal(editor.noted, timeout=10_000) as kept:
        qtbot.keyClicks(editor.note, "1 n")
    assert kept.args == [OTHER.id, "1 n"]


def test_what_was_typed_is_kept_before_another_is_shown_or_it_is_hidden(
    qtbot: QtBot, editor: MarkEditor
) -> None:
    editor.edit(MARK)
    editor.note.setPlainText("A")
    with qtbot.waitSignal(editor.noted) as first:
        editor.edit(OTHER)
    editor.note.setPlainText("B")
    with qtbot.waitSignal(editor.noted) as second:
        editor.hide()
    assert (first.args, second.args) == ([MARK.id, "A"], [OTHER.id, "B"])


def test_an_unchanged_note_is_not_written(qtbot: QtBot, editor: MarkEditor) -> None:
    editor.edit(MARK)
    with qtbot.assertNotEmitted(editor.noted):
        editor.hide()


def test_a_note_in_hand_stays_when_the_highlight_is_shown_anew(editor: MarkEditor) -> None:
    editor.edit(MARK)
    editor.note.setFocus()
    editor.note.setPlainText("Half a sen")
    editor.edit(replace(MARK, colour=Colour.BLUE))
    assert editor.note.toPlainText() == "Half a sen"
    assert checked(editor) == [Colour.BLUE]
    editor.keep_note()
    editor.take_focus(note=False)
    editor.edit(replace(MARK, note="Half a sentence."))
    assert editor.note.toPlainText() == "Half a sentence."


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Copy as a quotation with its source", "quoted"),
        ("Copy the passage", "copied"),
        ("Remove the highlight", "removed"),
    ],
)
def test_buttons_say_what_is_wanted(
    qtbot: QtBot, editor: MarkEditor, words: str, signal: str
) -> None:
    editor.edit(MARK)
    with qtbot.waitSignal(getattr(editor, signal)):
        qtbot.mouseClick(button(editor, words), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Delete, "removed"), (Qt.Key.Key_Escape, "left")]
)
def test_keys_remove_and_leave_before_the_window_takes_them(
    qtbot: QtBot, editor: MarkEditor, key: Qt.Key, signal: str
) -> None:
    QShortcut(QKeySequence(key), editor.window())
    editor.edit(MARK)
    editor.take_focus(note=False)
    with qtbot.waitSignal(getattr(editor, signal)):
        qtbot.keyClick(editor.window().windowHandle(), key)


def test_a_note_is_wanted_on_a_passage_that_is_none_yet(qtbot: QtBot, editor: MarkEditor) -> None:
    editor.offer()
    with qtbot.waitSignal(editor.note_wanted):
        assert editor.press(Qt.Key.Key_N)
    assert not editor.press(Qt.Key.Key_Delete)
    assert not editor.press(Qt.Key.Key_J)


def test_escape_leaves_from_the_note_too(qtbot: QtBot, editor: MarkEditor) -> None:
    editor.edit(MARK)
    editor.take_focus(note=True)
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.note, Qt.Key.Key_Escape)


def test_tab_goes_round_within_it(qtbot: QtBot, editor: MarkEditor) -> None:
    editor.edit(MARK)
    editor.take_focus(note=True)
    qtbot.keyClick(editor.note, Qt.Key.Key_Tab)
    assert editor.swatches[0].hasFocus()
    qtbot.keyClick(editor.swatches[0], Qt.Key.Key_Backtab)
    assert editor.note.hasFocus()


def test_names_the_keys_that_do_something_where_the_focus_is(editor: MarkEditor) -> None:
    editor.edit(MARK)
    editor.take_focus(note=True)
    assert "Tab colours · Esc closes" in texts(editor)
    editor.take_focus(note=False)
    assert "1–4 colour · N note · Esc closes" in texts(editor)


def test_is_a_card_with_round_corners(style: Style, editor: MarkEditor) -> None:
    editor.edit(MARK)
    image = picture(editor)
    assert colour_at(image, image.width() // 2, 0) == style.colour("control").name()
    assert colour_at(image, 6, image.height() // 2) == style.colour("surface").name()


def test_is_narrower_where_there_is_no_room(editor: MarkEditor) -> None:
    editor.window().resize(360, 400)
    editor.edit(MARK)
    assert editor.width() == 336
