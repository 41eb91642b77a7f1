"""The open article is printed and saved as a PDF from the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.paper_joints import file_name
from reader.library import highlighting
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.pictures import painted, story_with_pictures
from tests.gui.reading_pane.opened import found
from tests.gui.reading_pane.pdf_words import words_on_pages
from tests.gui.tools import end, texts
from tests.world import World

Settle = Callable[[], None]
NAMES = ("print", "save as pdf")
FAR = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_both_are_offered_while_an_article_is_open(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle
) -> None:
    actions = [window.actions_by_name[name] for name in NAMES]
    assert [action.isEnabled() for action in actions] == [False, False]
    desk.open(stories[0])
    settle()
    assert [action.isEnabled() for action in actions] == [True, True]
    desk.closed.emit()
    assert [action.isEnabled() for action in actions] == [False, False]


@FAR
def test_an_article_becomes_a_pdf_where_the_user_wants_it(
    stories: list[ArticleId],
    window: MainWindow,
    desk: Desk,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    desk.open(stories[0])
    settle()
    window.actions_by_name["save as pdf"].trigger()
    [dialog] = window.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Ships at anchor.pdf"
    target = tmp_path / "ships.pdf"
    with qtbot.waitSignal(desk.paper.written):
        dialog.fileSelected.emit(str(target))
    dialog.reject()
    [page] = words_on_pages(target.read_bytes())
    assert "harbour" in page
    assert "Saved: \u2068ships.pdf\u2069" in texts(window)


@FAR
def test_the_systems_dialog_prints_it(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle, tmp_path: Path
) -> None:
    desk.open(stories[0])
    settle()
    window.actions_by_name["print"].trigger()
    [dialog] = window.findChildren(QPrintDialog)
    printer = dialog.printer()
    assert printer.docName() == "Ships at anchor"
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.accepted.emit(printer)
    dialog.reject()
    [page] = words_on_pages((tmp_path / "out.pdf").read_bytes())
    assert "harbour" in page


def pdf_words(window: MainWindow, desk: Desk, qtbot: QtBot, target: Path) -> tuple[str, int]:
    """Return the words of the open article as a PDF, and how large the file is."""
    window.actions_by_name["save as pdf"].trigger()
    [dialog] = window.findChildren(QFileDialog)
    with qtbot.waitSignal(desk.paper.written, timeout=10_000):
        dialog.fileSelected.emit(str(target))
    dialog.reject()
    end(dialog)
    return "".join(words_on_pages(target.read_bytes())), target.stat().st_size


@FAR
def test_notes_go_along_if_they_are_wanted(
    stories: list[ArticleId],
    library: Library,
    window: MainWindow,
    desk: Desk,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    desk.open(stories[0])
    settle()
    window.pane.setTextCursor(found(window.pane, "full of ships"))
    window.marks.marker.mark_selection()
    settle()
    [made] = highlighting.of_article(library, stories[0])
    highlighting.write_note(library, made.id, "Bsss, nsns.")
    desk.marks.reload()
    settle()
    target = tmp_path / "ships.pdf"
    with_note, _ = pdf_words(window, desk, qtbot, target)
    window.choices.put(replace(window.choices.now, paper_notes=False))
    without, _ = pdf_words(window, desk, qtbot, target)
    window.choices.put(replace(window.choices.now, paper_marks=False))
    plain, _ = pdf_words(window, desk, qtbot, target)
    assert len(with_note) > len(without) == len(plain)


@FAR
def test_pictures_that_the_pane_has_not_shown_yet_are_on_paper(
    library: Library,
    world: World,
    window: MainWindow,
    desk: Desk,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    kept = take_in(library, story_with_pictures(world, [painted("teal")]))
    desk.open(kept.id)
    settle()
    _, with_picture = pdf_words(window, desk, qtbot, tmp_path / "a.pdf")
    window.pane.document().forget_pictures()  # type: ignore[attr-defined]
    _, brought = pdf_words(window, desk, qtbot, tmp_path / "b.pdf")
    typography = replace(window.choices.now.typography, pictures=False)
    window.choices.put(replace(window.choices.now, typography=typography))
    settle()
    _, without = pdf_words(window, desk, qtbot, tmp_path / "c.pdf")
    assert without < min(with_picture, brought)


def test_without_an_article_there_is_nothing_to_print(window: MainWindow) -> None:
    window._pane_column.pane.show_nothing()
    for name in NAMES:
        window.actions_by_name[name].setEnabled(True)
        window.actions_by_name[name].trigger()
    assert window.findChildren(QFileDialog) == []
    assert window.findChildren(QPrintDialog) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ships at anchor", "Ships at anchor.pdf"),
        ("a/b: what? <c>", "a-b- what- -c-.pdf"),
        ("../ .", "article.pdf"),
        ("con", "_con.pdf"),
        ("turned \u202egnp.exe", "turned gnp.exe.pdf"),
        ("صيّادو المرفأ", "صيّادو المرفأ.pdf"),
        ("x" * 300, "x" * 120 + ".pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name
