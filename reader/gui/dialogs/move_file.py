"""An export of another reader: what is in it, how far its import is, what became of it."""

import math
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui import words
from reader.gui.dialogs.move_in import undone_words
from reader.gui.dialogs.parts import Report, WorkDialog, heading, push_button, quiet
from reader.gui.fitting import height_of_list, keep_inside
from reader.gui.reasons import sentence, spoken
from reader.gui.sides import placed
from reader.gui.style import Style, font
from reader.model.errors import FormatError, ReaderError
from reader.model.moving import Moved, Preview, Undone, Unread

_WIDTH = 580
_MOST_LINES, _LIST_MARGIN = 9, 16


class _State(Enum):
    LOOKING = auto()
    FOUND = auto()
    RUNNING = auto()
    STOPPED = auto()
    DONE = auto()
    UNDOING = auto()
    UNDONE = auto()
    UNREADABLE = auto()


_OVER = (_State.STOPPED, _State.DONE, _State.UNDONE, _State.UNREADABLE)


class MoveFileDialog(WorkDialog):
    """Shows what would be brought in, and brings it in when the user says so."""

    #: It is to begin, or to go on.
    begun = Signal()
    #: All of it is to be undone.
    undo_wanted = Signal()

    def __init__(self, style: Style, file: Path, parent: QWidget) -> None:
        super().__init__(style, parent)
        self._state = _State.LOOKING
        self._source = ""
        self.setWindowTitle(self.tr("Move in from another reader"))
        self.setMinimumWidth(_WIDTH)
        self._title = placed(heading(""))
        self._title.setWordWrap(True)
        self._file = quiet(self._style, file.name)
        self._facts = quiet(self._style, "")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the import is"))
        self._how_far = quiet(self._style, "")
        self._numbers = [placed(QLabel()) for _ in range(4)]
        self._names = [quiet(self._style, "") for _ in range(4)]
        self._heading = placed(QLabel(self.tr("What cannot be read")))
        self._heading.setFont(font(14, 600))
        self._report = Report(self.tr("What cannot be read"))
        self._build()
        self._say()

    def show_preview(self, preview: Preview) -> None:
        """Show what the file holds."""
        self._source = preview.source
        self._show_numbers(
            (preview.articles, self.tr("Articles with their text")),
            (preview.links, self.tr("Links for the outbox")),
            (preview.here, self.tr("Here already")),
            (len(preview.unread), self.tr("Not readable")),
        )
        self._facts.setText("\n".join(_facts(preview)))
        self.show_unread(list(preview.unread))
        self._turn(_State.FOUND)
        self._move.setEnabled(preview.entries > 0)
        self._move.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: ReaderError) -> None:
        """Say why the file cannot be read; nothing was brought in."""
        why = spoken(error.reason) if isinstance(error, FormatError) else sentence(error)
        self._facts.setText(why)
        self._turn(_State.UNREADABLE)

    def show_moved(self, moved: Moved) -> None:
        """Show how far it is."""
        so_far = moved.so_far
        self._show_numbers(
            (so_far.articles, self.tr("New articles")),
            (so_far.links, self.tr("Links in the outbox")),
            (so_far.altered, self.tr("Here, given more")),
            (so_far.unread, self.tr("Not read")),
        )
        self._bar.setMaximum(max(1, so_far.entries))
        self._bar.setValue(so_far.done)
        number = self.locale().toString
        text = self.tr("{done} of {total} entries")
        self._how_far.setText(text.format(done=number(so_far.done), total=number(so_far.entries)))

    def show_unread(self, unread: list[Unread]) -> None:
        """List what could not be read."""
        self._report.setPlainText("\n".join(self._line(each) for each in unread))
        high = self._height_of(min(_MOST_LINES, len(unread)))
        self._report.setFixedHeight(height_of_list(self, high))
        self._say()

    def show_end(self, whole: bool) -> None:
        """Say that nothing more comes. whole: all entries had their turn."""
        self._turn(_State.DONE if whole else _State.STOPPED)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_undone(self, undone: Undone) -> None:
        """Say what undoing removed and what it left."""
        self._facts.setText("\n".join(undone_words(undone)))
        self._turn(_State.UNDONE)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- how -----------------------------------------------------------------------------

    def _line(self, unread: Unread) -> str:
        place = self.locale().toString(unread.place)
        shown = f" – {words.isolated(unread.text)}" if unread.text else ""
        return f"{place}: {spoken(unread.reason).rstrip('.')}{shown}"

    def _height_of(self, lines: int) -> int:
        """Return how high the list is with its first lines: digits of Arabic are higher."""
        document = self._report.document()
        blocks = (document.findBlockByNumber(number) for number in range(lines))
        layout = document.documentLayout()
        high = sum(layout.blockBoundingRect(block).height() for block in blocks)
        return math.ceil(high) + 2 * _LIST_MARGIN

    def is_running(self) -> bool:
        """Return whether entries are being taken in."""
        return self._state is _State.RUNNING

    def _start(self) -> None:
        self._bar.setMaximum(0)  # until it is known how many there are
        self._turn(_State.RUNNING)
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def _undo_all(self) -> None:
        self._turn(_State.UNDOING)
        self.undo_wanted.emit()

    def _turn(self, state: _State) -> None:
        self._state = state
        self._say()

    def _say(self) -> None:
        """Say how it stands, and offer what can be done now."""
        state = self._state
        self._title.setText(self._titles()[state].format(source=words.isolated(self._source)))
        running = state in (_State.RUNNING, _State.STOPPED)
        counted = state in (_State.FOUND, _State.RUNNING, _State.STOPPED, _State.DONE)
        for label in (*self._numbers, *self._names):
            label.setVisible(counted)
        self._facts.setVisible(state in (_State.FOUND, _State.UNDONE, _State.UNREADABLE))
        self._bar.setVisible(running or state in (_State.LOOKING, _State.UNDOING))
        if state in (_State.LOOKING, _State.UNDOING):
            self._bar.setMaximum(0)
        self._how_far.setVisible(running)
        unread = bool(self._report.toPlainText()) and counted
        for widget in (self._heading, self._report):
            widget.setVisible(unread)
        self._copy.setVisible(unread and state is not _State.RUNNING)
        self._move.setVisible(state is _State.FOUND)
        self._cancel.setVisible(state in (_State.LOOKING, _State.FOUND))
        self._stop.setVisible(state is _State.RUNNING)
        self._continue.setVisible(state is _State.STOPPED)
        self._undo.setVisible(state in (_State.STOPPED, _State.DONE))
        self._close.setVisible(state in _OVER)
        self.adjustSize()
        keep_inside(self)

    def _titles(self) -> dict[_State, str]:
        return {
            _State.LOOKING: self.tr("Looking into the file"),
            _State.FOUND: self.tr("Move in from {source}"),
            _State.RUNNING: self.tr("Moving in from {source}"),
            _State.STOPPED: self.tr("Stopped; it can go on from here"),
            _State.DONE: self.tr("Moved in from {source}"),
            _State.UNDOING: self.tr("Undoing the import"),
            _State.UNDONE: self.tr("The import was undone"),
            _State.UNREADABLE: self.tr("Nothing can be moved in from this file"),
        }

    def _show_numbers(self, *counted: tuple[int, str]) -> None:
        for (number, name), shown, label in zip(counted, self._numbers, self._names, strict=True):
            shown.setText(self.locale().toString(number))
            shown.setAccessibleName(name)
            label.setText(name)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._file)
        box.addSpacing(8)
        box.addWidget(self._bar)
        box.addWidget(self._how_far)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for place, (number, name) in enumerate(zip(self._numbers, self._names, strict=True)):
            number.setFont(font(18, 600))
            grid.addWidget(number, 0, place)
            grid.addWidget(name, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        box.addLayout(grid)
        box.addWidget(self._facts)
        box.addSpacing(6)
        box.addWidget(self._heading)
        box.addWidget(self._report)
        box.addStretch()
        box.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._copy = self._button(self.tr("Copy this list"), self._report.copy_all)
        self._undo = self._button(self.tr("Undo all of it"), self._undo_all)
        self._cancel = self._button(self.tr("Cancel"), self.reject)
        self._stop = self._button(self.tr("Stop"), self.stopped.emit)
        self._continue = self._button(self.tr("Continue"), self._start)
        self._close = self._button(self.tr("Close"), self.accept, primary=True)
        self._move = self._button(self.tr("Move in"), self._start, primary=True)
        row.addWidget(self._copy)
        row.addStretch()
        for button in (self._undo, self._cancel, self._stop, self._continue, self._close):
            row.addWidget(button)
        row.addWidget(self._move)
        return row

    def _button(self, name: str, call: Callable[[], None], *, primary: bool = False) -> QPushButton:
        button = push_button(name, primary=primary)
        button.clicked.connect(lambda _=False: call())
        return button


def _facts(preview: Preview) -> list[str]:
    """Return what else is in the file, in lines."""
    tr = words.tr
    counted = (
        (preview.tags, tr("%n tag(s)", "", preview.tags)),
        (preview.favourites, tr("%n favourite(s)", "", preview.favourites)),
        (preview.archived, tr("%n archived", "", preview.archived)),
        (preview.passages, tr("%n highlight(s)", "", preview.passages)),
        (preview.notes, tr("%n note(s)", "", preview.notes)),
    )
    lines = [" · ".join(said for number, said in counted if number)]
    if preview.earliest and preview.latest:
        first, last = (words.day(None, day) for day in (preview.earliest, preview.latest))
        lines.append(tr("Saved from {first} to {last}").format(first=first, last=last))
    if preview.unknown:
        names = words.isolated(", ".join(preview.unknown))
        lines.append(tr("Not used here: {names}").format(names=names))
    return [line for line in lines if line]
