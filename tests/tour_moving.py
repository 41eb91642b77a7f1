"""What the tour does before its pictures of moving in."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.gui.dialogs.move_file import MoveFileDialog
from reader.gui.dialogs.move_in import MoveInDialog
from reader.library import moving_in, undoing_imports
from tests.formats.moving import exports

if TYPE_CHECKING:
    from tests.tour import Tour

_TITLES = ("The night ferry", "Les éclusiers", "صيادو الميناء", "A map of the marsh")


def preview(tour: "Tour") -> QWidget:
    """Show what an export holds."""
    return _looked(tour, _export(900))


def running(tour: "Tour") -> QWidget:
    """Show an import that was stopped half-way."""
    dialog = _looked(tour, _export(900))
    steps = list(moving_in.move_in(tour.library, _export(900)))
    dialog._start()
    tour.settle()
    dialog.show_moved(steps[2])
    dialog.show_end(False)
    return dialog


def report(tour: "Tour") -> QWidget:
    """Show what became of an import."""
    return _moved(tour)


def undone(tour: "Tour") -> QWidget:
    """Show what undoing an import has removed."""
    dialog = _moved(tour)
    dialog._undo_all()
    _wait(tour, dialog)
    return dialog


def none(tour: "Tour") -> QWidget:
    """Show a file that nothing can be moved in from."""
    file = _folder() / "Budget 2026.json"
    file.write_text("{}")
    return _looked(tour, file)


def start(tour: "Tour") -> QWidget | None:
    """Ask for a file, with two imports that were made before."""
    file = _export(900)
    for _ in range(2):
        last = list(moving_in.move_in(tour.library, file))[-1].so_far
        undoing_imports.undo_import(tour.library, last.number)
    list(moving_in.move_in(tour.library, _omnivore()))
    list(moving_in.move_in(tour.library, file))
    tour.window.actions_by_name["move in"].trigger()
    tour.settle()
    return tour.window.findChild(MoveInDialog)


def _moved(tour: "Tour") -> MoveFileDialog:
    dialog = _looked(tour, _export(900))
    dialog._start()
    _wait(tour, dialog)
    return dialog


def _wait(tour: "Tour", dialog: MoveFileDialog) -> None:
    """Let what is under way come to its end, also on a busy machine."""
    while not dialog._close.isVisible():
        tour.settle()


def _looked(tour: "Tour", file: Path) -> MoveFileDialog:
    tour.window.reception.moving.show_file(file)
    tour.settle()
    dialog = tour.window.findChild(MoveFileDialog)
    assert dialog is not None
    return dialog


def _export(rows: int) -> Path:
    """Return an export of Raindrop: some in it are here, some cannot be read."""
    lines = [
        (
            *(str(n), f"{_TITLES[n % 4]}, {n}", "Ask Ilbert." if n % 40 == 0 else "", ""),
            f"https://ledger.example/{n}" if n % 300 != 7 else "javascript:void(0)",
            *(("News/Sea", "Press", "Unsorted")[n % 3], "ships, harbour" if n % 2 else "north"),
            *(f"20{10 + n % 15}-03-05T06:07:08.000Z", "", "Highlight:the wind" if n % 9 else ""),
            "true" if n % 11 == 0 else "false",
        )
        for n in range(rows)
    ]
    file = _folder() / "Raindrop 2026-11-20.csv"
    header = "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite"
    file.write_bytes(exports.table(header, lines))
    return file


def _omnivore() -> Path:
    file = _folder() / "omnivore-export.zip"
    file.write_bytes(exports.OMNIVORE)
    return file


def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="kiosque-tour-"))
