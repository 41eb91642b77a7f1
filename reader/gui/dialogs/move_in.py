"""Move in from another reader: which file, and the imports there were, each to be undone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui import words
from reader.gui.buttons import small_button
from reader.gui.dialogs.parts import heading, push_button, quiet
from reader.gui.fitting import height_of_list
from reader.gui.sides import placed, set_margins
from reader.gui.style import Style, font
from reader.model.moving import Import, Source, Undone

_WIDTH, _MOST_HEIGHT, _BETWEEN = 580, 240, 8


class MoveInDialog(QDialog):
    """Asks for a file of another reader, and lists what was brought in before."""

    #: A file is to be chosen.
    file_wanted = Signal()
    #: An earlier import is to be undone: its number.
    undo_wanted = Signal(int)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setWindowTitle(self.tr("Move in from another reader"))
        self.setMinimumWidth(_WIDTH)
        self._heading = placed(QLabel(self.tr("Brought in so far")))
        self._heading.setFont(font(14, 600))
        self._rows = QScrollArea()
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QScrollArea.Shape.NoFrame)
        self._rows.viewport().setAutoFillBackground(False)
        self._rows.setAccessibleName(self.tr("Brought in so far"))
        self._said = quiet(self._style, "")
        self._build()
        self.show_imports([])

    def show_imports(self, imports: list[Import]) -> None:
        """List the imports, the latest first."""
        inner = QWidget()
        grid = QGridLayout(inner)
        set_margins(grid, 0, 0, _BETWEEN, 0)  # the scroll bar stands off from the buttons
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for place, each in enumerate(imports):
            row = 3 * place
            grid.addWidget(quiet(self._style, self._name_of(each), "text"), row, 0)
            grid.addWidget(quiet(self._style, self._told(each)), row + 1, 0)
            grid.setRowMinimumHeight(row + 2, _BETWEEN)
            if each.undone_at is None:
                grid.addWidget(self._undo_button(each), row, 1, 2, 1)
        grid.setRowStretch(3 * len(imports), 1)
        self._rows.setWidget(inner)
        inner.setAutoFillBackground(False)  # setWidget() has turned it on
        most = 2 * height_of_list(self, _MOST_HEIGHT // 2)
        self._rows.setFixedHeight(min(most, inner.sizeHint().height()))
        for widget in (self._heading, self._rows):
            widget.setVisible(bool(imports))
        self.adjustSize()
        self.resize(self.width(), self.heightForWidth(self.width()))

    def show_undone(self, undone: Undone) -> None:
        """Say what undoing removed and what it left."""
        self._said.setText(" · ".join(undone_words(undone)))
        self._said.show()

    def _build(self) -> None:
        title = placed(heading(self.tr("Move in from another reader")))
        about = self.tr(
            "Kiosque reads what Pocket, Instapaper, Omnivore, wallabag, Readwise Reader, Matter, "
            "Raindrop, GoodLinks, Karakeep, Linkwarden, Pinboard, Zotero, OneTab and your browser "
            "export, as they export it. You see what is in the file before anything is taken in, "
            "and can undo all of it."
        )
        self._choose = push_button(self.tr("Choose a file…"), primary=True)
        self._choose.clicked.connect(self.file_wanted)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        box.addWidget(title)
        box.addWidget(quiet(self._style, about))
        box.addSpacing(8)
        box.addWidget(self._heading)
        box.addWidget(self._rows)
        box.addWidget(self._said)
        self._said.hide()
        box.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        row.addWidget(self._choose)
        box.addLayout(row)
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_of(self, each: Import) -> str:
        name = words.isolated(each.name)
        source, day = words.isolated(each.source), words.day(None, each.begun_at)
        return f"{source} · {name} · {day}"

    def _told(self, each: Import) -> str:
        if each.undone_at is not None:
            return self.tr("Undone")
        number = self.locale().toString
        feeds = each.source is Source.FEEDS
        links = self.tr("%n feed(s)", "", each.links) if feeds else ""
        counted = (
            (each.articles, self.tr("%n article(s)", "", each.articles)),
            (each.links, links or self.tr("%n link(s)", "", each.links)),
            (each.altered, self.tr("%n given more", "", each.altered)),
            (each.unread, self.tr("%n not read", "", each.unread)),
        )
        told = " · ".join(said for count, said in counted if count) or self.tr("Nothing new")
        if each.done < each.entries:
            stopped = self.tr("Stopped at {done} of {total}")
            told += " · " + stopped.format(done=number(each.done), total=number(each.entries))
        return told

    def _undo_button(self, each: Import) -> QPushButton:
        button = small_button(self.tr("Undo"))
        button.setAccessibleName(self.tr("Undo the import of {name}").format(name=each.name))

        def undo() -> None:
            button.setEnabled(False)
            self.undo_wanted.emit(each.number)

        button.clicked.connect(undo)
        return button


def undone_words(undone: Undone) -> list[str]:
    """Return what undoing removed and what it left, in parts."""
    tr = words.tr
    counted = (
        (undone.articles, tr("%n article(s) removed", "", undone.articles)),
        (undone.links, tr("%n link(s) taken out of the outbox", "", undone.links)),
        (undone.feeds, tr("%n feed(s) followed no more", "", undone.feeds)),
        (undone.left, tr("%n article(s) left, since you have touched them", "", undone.left)),
    )
    return [said for count, said in counted if count] or [tr("There was nothing to remove.")]
