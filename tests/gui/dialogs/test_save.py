"""The dialog that takes links or a text: what it sees in them, says of them, and gives away."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.save import SaveDialog
from reader.gui.style import Style
from tests.gui.tools import button, end, texts

TEXT = "Ships at anchor\n\nForty ships lie in the harbour and wait."
Open = Callable[[], SaveDialog]


@pytest.fixture(autouse=True)
def clipboard(style: Style) -> Iterator[None]:
    """Begin and end with nothing copied."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def open_dialog(style: Style, qtbot: QtBot) -> Iterator[Open]:
    parent = QWidget()

    def opened() -> SaveDialog:
        dialog = SaveDialog(style, parent)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    yield opened
    end(parent)


@pytest.fixture
def dialog(open_dialog: Open) -> SaveDialog:
    return open_dialog()


def hint(dialog: SaveDialog) -> str:
    """Return what it says will be done."""
    return texts(dialog)[-1]


@pytest.mark.parametrize(
    ("given", "said", "may_save"),
    [
        ("", "Links, or a text: Kiosque sees which it is.", False),
        ("e.org/a", "1 link: fetched now, or as soon as there is a network.", True),
        (
            "https://e.org/a\nhttps://e.org/b https://e.org/a#x",
            "2 links: fetched now, or as soon as there is a network.",
            True,
        ),
        ("two words", "This is neither a link nor a text of a few words.", False),
        ("Forty ships lie in harbour", "A text of 5 words becomes an article at once.", True),
        (
            "Forty ships lie in https://e.org/a",
            "A text of 5 words becomes an article at once.",
            True,
        ),
    ],
    ids=["nothing", "a link", "links, one twice", "too little", "a text", "a text with a link"],
)
def test_it_says_what_will_be_done_with_what_stands_there(
    dialog: SaveDialog, qtbot: QtBot, given: str, said: str, may_save: bool
) -> None:
    dialog.field.setPlainText("something else before")
    dialog.field.setPlainText(given)
    assert hint(dialog) == said
    assert button(dialog, "Save").isEnabled() is may_save


def test_links_are_given_as_they_are_kept_and_the_dialog_closes(
    dialog: SaveDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.field, "e.org/a?utm_source=x HTTPS://E.org/b")
    with qtbot.waitSignal(dialog.links_given) as given, qtbot.assertNotEmitted(dialog.text_given):
        qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert given.args == [["https://e.org/a", "https://e.org/b"]]
    assert not dialog.isVisible()


def test_a_text_is_given_whole(dialog: SaveDialog, qtbot: QtBot) -> None:
    dialog.field.setPlainText(TEXT)
    with qtbot.waitSignal(dialog.text_given) as given, qtbot.assertNotEmitted(dialog.links_given):
        qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert given.args == [TEXT]
    assert not dialog.isVisible()


def test_return_is_a_new_line_and_ctrl_return_saves(dialog: SaveDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.field, "e.org/a")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.field, "e.org/b")
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.links_given) as given:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given.args == [["https://e.org/a", "https://e.org/b"]]


@pytest.mark.parametrize("way", ["button", "Esc"])
def test_cancelled_it_gives_nothing(dialog: SaveDialog, qtbot: QtBot, way: str) -> None:
    dialog.field.setPlainText("https://e.org/a")
    with qtbot.assertNotEmitted(dialog.links_given), qtbot.waitSignal(dialog.rejected):
        if way == "button":
            qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_links_that_were_just_copied_stand_there_already(open_dialog: Open) -> None:
    QGuiApplication.clipboard().setText("  https://e.org/a\n")
    dialog = open_dialog()
    assert dialog.field.toPlainText() == "https://e.org/a"
    assert dialog.field.textCursor().selectedText() == "https://e.org/a"
    assert button(dialog, "Save").isEnabled()


@pytest.mark.parametrize(
    "copied",
    ["my secret words of the day", "https://e.org/a " * 400],
    ids=["a text", "very many links"],
)
def test_anything_else_that_was_copied_is_left_alone(open_dialog: Open, copied: str) -> None:
    QGuiApplication.clipboard().setText(copied)
    assert open_dialog().field.toPlainText() == ""


def test_one_may_type_at_once_and_leave_by_tab(dialog: SaveDialog, qtbot: QtBot) -> None:
    assert dialog.field.hasFocus()
    assert dialog.field.accessibleName() == "Links or text"
    dialog.field.setPlainText("https://e.org/a")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert not dialog.field.hasFocus()
    assert dialog.field.toPlainText() == "https://e.org/a"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_it_says_is_quieter_than_what_one_writes(
    style: Style, open_dialog: Open, theme: str
) -> None:
    style.choose(theme)
    dialog = open_dialog()
    [label] = [each for each in dialog.findChildren(QLabel) if each.text() == hint(dialog)]
    assert label.palette().color(label.foregroundRole()) == style.colour("text3")
