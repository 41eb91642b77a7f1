"""Articles leave by the window: in a file, a folder, by the clipboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.dialogs.export import ExportDialog
from reader.gui.export_desk import Wish
from reader.gui.main_window import MainWindow
from reader.model.article import ArticleId
from reader.model.outgoing import Exported, Form
from tests.gui.tools import button, texts

Settle = Callable[[], None]
FAR = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dialog_of(window: MainWindow) -> ExportDialog:
    [dialog] = window.findChildren(ExportDialog)
    return dialog


def ask(window: MainWindow) -> ExportDialog:
    window.actions_by_name["export"].trigger()
    return dialog_of(window)


@FAR
def test_the_open_article_becomes_a_book(
    stories: list[ArticleId],
    window: MainWindow,
    desk: Desk,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    desk.open(stories[0])
    settle()
    dialog = ask(window)
    assert ask(window) is dialog
    button(dialog, "Export…").click()
    [chooser] = window.findChildren(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "Ships at anchor.epub"
    target = tmp_path / "ships.epub"
    with qtbot.waitSignal(desk.shelves.export.ended, timeout=10_000) as caught:
        chooser.fileSelected.emit(str(target))
    chooser.reject()
    assert caught.args == [Exported(target, 1)]
    assert dialog.said.text().startswith("1 article")
    assert dialog.said.text().endswith("\u2068ships.epub\u2069")
    dialog.close()
    settle()


@FAR
def test_a_folder_is_chosen_for_many_and_kept_in_step(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle, tmp_path: Path
) -> None:
    settle()
    dialog = ask(window)
    dialog.wished.emit(Wish(None, Form.MARKDOWN, keep=True))
    [chooser] = window.findChildren(QFileDialog)
    assert chooser.fileMode() == QFileDialog.FileMode.Directory
    chooser.fileSelected.emit(str(tmp_path / "notes"))
    chooser.reject()
    settle()
    assert len(list((tmp_path / "notes").glob("*.md"))) == 3
    kept = window.choices.now
    assert (kept.kept_folder, kept.kept_form) == (str(tmp_path / "notes"), "md")
    assert kept.export_form == "md"
    dialog.close()
    settle()
    dialog = ask(window)
    button(dialog, "Stop that").click()
    assert window.choices.now.kept_folder == ""
    dialog.close()


@FAR
def test_it_goes_on_without_its_dialog(
    stories: list[ArticleId], window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    settle()
    dialog = ask(window)
    dialog.wished.emit(Wish(None, Form.CSV))
    dialog.close()
    [chooser] = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "a.csv"))
    chooser.reject()
    settle()
    assert (tmp_path / "a.csv").exists()


def test_what_was_written_is_shown(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def note(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    dialog = ask(window)
    dialog.shown.emit(tmp_path)
    dialog.shown.emit(tmp_path / "a.epub")
    assert shown == [str(tmp_path)] * 2
    dialog.close()


def test_a_form_that_is_none_is_the_usual_one(window: MainWindow) -> None:
    window.choices.put(replace(window.choices.now, export_form="odd"))
    dialog = ask(window)
    assert dialog.forms.checkedId() == 0
    dialog.close()


def test_articles_are_copied_as_markdown(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle
) -> None:
    window.actions_by_name["copy as markdown"].trigger()
    settle()
    desk.open(stories[0])
    settle()
    window.actions_by_name["copy as markdown"].trigger()
    settle()
    assert QGuiApplication.clipboard().text().startswith("# Ships at anchor\n")
    assert "Copied as Markdown" in texts(window)


@FAR
def test_an_export_is_read_back_from_the_menu(
    stories: list[ArticleId],
    window: MainWindow,
    desk: Desk,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    target = tmp_path / "all.jsonl"
    with qtbot.waitSignal(desk.shelves.export.ended, timeout=10_000):
        desk.shelves.export.export(
            Wish((stories[0],), Form.JSONL), target, "Kiosque", overwrite=True
        )
    window.actions_by_name["read back"].trigger()
    [chooser] = window.findChildren(QFileDialog)
    assert chooser.nameFilters()[0] == "Exports of Kiosque (*.jsonl)"
    with qtbot.waitSignal(desk.kept, timeout=10_000) as kept:
        chooser.fileSelected.emit(str(target))
    chooser.reject()
    assert kept.args[0].id == stories[0]
