"""The dialog of an export: what it offers, what is wished, how it goes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.export import ExportDialog
from reader.gui.export_desk import Wish
from reader.gui.style import Style
from reader.model.article import ArticleId
from reader.model.errors import NotFoundError, WriteError
from reader.model.outgoing import Exported, Form
from tests.gui.tools import button, end, texts

Make = Callable[..., ExportDialog]
ONE, MANY = [ArticleId(7)], [ArticleId(n) for n in range(1, 13)]


@pytest.fixture
def make(style: Style, qtbot: QtBot) -> Iterator[Make]:
    parent = QWidget()

    def made(
        picked: list[ArticleId],
        listed: list[ArticleId],
        form: Form = Form.EPUB,
        kept: str = "",
    ) -> ExportDialog:
        dialog = ExportDialog(style, picked, listed, form, kept, parent)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    yield made
    end(parent)


def choose(dialog: ExportDialog, words: str) -> None:
    [radio] = [each for each in dialog.findChildren(QRadioButton) if each.text().startswith(words)]
    radio.click()


def wished(dialog: ExportDialog, qtbot: QtBot) -> Wish:
    with qtbot.waitSignal(dialog.wished) as caught:
        button(dialog, "Export…").click()
    wish = caught.args[0] if caught.args else None
    assert isinstance(wish, Wish)
    return wish


def offers(dialog: ExportDialog) -> list[str]:
    return [str(each.property("text")) for each in dialog.whats.buttons()]


def test_what_is_picked_comes_first(make: Make, qtbot: QtBot) -> None:
    dialog = make(ONE, MANY)
    first, listed, whole = offers(dialog)
    assert (first, listed[:10], whole) == ("This article", "12 article", "The whole library")
    assert wished(dialog, qtbot) == Wish((ArticleId(7),), Form.EPUB)
    assert offers(make(MANY[:3], MANY))[0].startswith("3 picked article")
    assert offers(make([], [])) == ["The whole library"]


def test_a_folder_or_a_file(make: Make, qtbot: QtBot) -> None:
    dialog = make([], MANY)
    assert not dialog.one_file.isEnabled()
    choose(dialog, "Markdown")
    assert dialog.one_file.isEnabled()
    assert wished(dialog, qtbot).into_folder
    dialog.one_file.click()
    wish = wished(dialog, qtbot)
    assert wish == Wish(tuple(MANY), Form.MARKDOWN, one_file=True)
    assert not wish.into_folder
    choose(dialog, "CSV")
    assert wished(dialog, qtbot) == Wish(tuple(MANY), Form.CSV)


def test_only_the_whole_library_is_kept_in_step(make: Make, qtbot: QtBot) -> None:
    dialog = make([], MANY, Form.HTML)
    assert not dialog.keep.isEnabled()
    choose(dialog, "The whole library")
    assert dialog.keep.isEnabled()
    dialog.keep.click()
    assert wished(dialog, qtbot) == Wish(None, Form.HTML, keep=True)
    dialog.one_file.click()
    assert not dialog.keep.isEnabled()
    assert wished(dialog, qtbot) == Wish(None, Form.HTML, one_file=True)


def test_it_shows_how_far_it_is_and_what_came(make: Make, qtbot: QtBot) -> None:
    dialog = make(ONE, MANY)
    [bar] = dialog.findChildren(QProgressBar)
    assert not bar.isVisible()
    dialog.show_begin()
    assert bar.isVisible()
    assert not dialog._export_button.isVisible()
    dialog.show_step(3, 1_200)
    assert "3 of 1,200 articles" in texts(dialog)
    with qtbot.waitSignal(dialog.stopped):
        button(dialog, "Stop").click()
    dialog.show_end(Exported(Path("/home/ada/notes"), 1))
    assert dialog.said.text().endswith("\u2068notes\u2069")
    with qtbot.waitSignal(dialog.shown) as caught:
        button(dialog, "Show the folder").click()
    assert caught.args == [Path("/home/ada/notes")]


def test_it_says_what_failed_and_not_endlessly(make: Make) -> None:
    dialog = make(ONE, MANY)
    dialog.show_begin()
    dialog.show_failure(WriteError("/a", "there is a file of this name already"))
    for number in range(9):
        dialog.show_failure(NotFoundError(number))
    dialog.show_end(None)
    said = "\n".join(texts(dialog))
    assert "there is a file of this name already" in said
    assert dialog._failed.text().count("\n") == 2
    assert not dialog.said.isVisible()
    dialog.show_begin()
    dialog.show_end(None)
    assert dialog.said.text() == "Stopped"


def test_closing_it_stops_what_is_under_way(make: Make, qtbot: QtBot) -> None:
    dialog = make(ONE, MANY)
    with qtbot.assertNotEmitted(dialog.stopped):
        dialog.close()
    dialog = make(ONE, MANY)
    dialog.show_begin()
    with qtbot.waitSignal(dialog.stopped):
        dialog.close()
    dialog = make(ONE, MANY)
    dialog.show_begin()
    with qtbot.waitSignal(dialog.stopped):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_what_is_kept_in_step_can_be_let_go(make: Make, qtbot: QtBot) -> None:
    dialog = make(ONE, MANY, Form.EPUB, "/home/ada/notes")
    assert "Kept in step: \u2068notes\u2069" in texts(dialog)
    with qtbot.waitSignal(dialog.unkept):
        button(dialog, "Stop that").click()
    assert "Kept in step: \u2068notes\u2069" not in texts(dialog)


@pytest.mark.usefixtures("right_to_left")
def test_in_arabic_lines_begin_on_the_right(make: Make) -> None:
    dialog = make(ONE, MANY)
    assert dialog.said.alignment() & Qt.AlignmentFlag.AlignRight


def test_on_a_low_screen_what_can_be_chosen_scrolls(make: Make) -> None:
    dialog = make(ONE, MANY)
    assert dialog.height() >= dialog.sizeHint().height()  # here all is seen
    dialog.resize(560, 340)  # 1366 by 768 pixels, at twice their size
    assert dialog.height() == 340
    export = button(dialog, "Export…")
    assert export.visibleRegion().boundingRect() == export.rect()


def test_it_grows_with_what_it_has_to_say(make: Make) -> None:
    dialog = make(ONE, MANY)
    dialog.show_begin()
    for number in range(3):
        dialog.show_failure(NotFoundError(number))
    dialog.show_end(Exported(Path("/home/ada/Notes"), 4))
    assert dialog.height() >= dialog.sizeHint().height()
