"""The dialog of the watched folder: what stands there, and what is given when it is applied."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.watch import WatchDialog
from reader.gui.style import Style
from reader.settings import Settings
from tests.gui.tools import button, end

Open = Callable[[Settings], WatchDialog]


@pytest.fixture
def open_dialog(style: Style, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    parent = QWidget()

    def opened(settings: Settings) -> WatchDialog:
        dialog = WatchDialog(style, settings, tmp_path / "Kiosque", parent)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    yield opened
    end(parent)


def click(qtbot: QtBot, wanted: QAbstractButton) -> None:
    """Press it with the keyboard: the words of a check box are no place to click."""
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Space)


def test_applied_it_gives_what_was_chosen(open_dialog: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(Settings(theme="dark"))
    assert dialog.folder.text() == str(tmp_path / "Kiosque")
    dialog.folder.setText(str(tmp_path / "other"))
    click(qtbot, button(dialog, "Delete it"))
    click(qtbot, button(dialog, "When a link was copied, offer to save it"))
    with qtbot.waitSignal(dialog.chosen) as given:
        qtbot.mouseClick(button(dialog, "Apply"), Qt.MouseButton.LeftButton)
    assert given.args == [
        Settings(
            theme="dark",
            watching=True,
            watched_folder=str(tmp_path / "other"),
            after_taking="delete",
            offer_links=False,
        )
    ]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("kept", "name"),
    [
        ("leave", "Leave it where it is"),
        ("move", "Move it into the folder “Read in” there"),
        ("delete", "Delete it"),
        ("burn", "Leave it where it is"),
    ],
)
def test_what_was_chosen_before_is_marked(open_dialog: Open, kept: str, name: str) -> None:
    assert button(open_dialog(Settings(after_taking=kept)), name).isChecked()


def test_not_watching_leaves_the_folder_as_it_was_named(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings(watched_folder="/a/b"))
    click(qtbot, button(dialog, "Watch this folder"))
    assert not dialog.folder.isEnabled()
    assert not button(dialog, "Delete it").isEnabled()
    with qtbot.waitSignal(dialog.chosen) as given:
        qtbot.mouseClick(button(dialog, "Apply"), Qt.MouseButton.LeftButton)
    assert given.args == [Settings(watched_folder="/a/b", watching=False)]


@pytest.mark.parametrize("text", ["", "  ", "Kiosque", "./here"])
def test_only_a_whole_path_can_be_watched(open_dialog: Open, text: str) -> None:
    dialog = open_dialog(Settings())
    dialog.folder.setText(text)
    assert not dialog.apply.isEnabled()


def test_the_folder_can_be_chosen_among_others(
    open_dialog: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "pages").mkdir()
    own = str(tmp_path / "settings")  # else Qt notes in the user's where the dialog was
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, own)
    dialog = open_dialog(Settings())
    click(qtbot, button(dialog, "Choose…"))
    [chooser] = dialog.findChildren(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    [field] = [each for each in chooser.findChildren(QLineEdit) if each.isVisible()]
    field.setText("pages")
    button(chooser, "&Choose").click()
    assert dialog.folder.text() == str(tmp_path / "pages")


def test_cancelled_it_gives_nothing(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    click(qtbot, button(dialog, "Delete it"))
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
