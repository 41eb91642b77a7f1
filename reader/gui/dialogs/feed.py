"""A feed's own page: how it fares, its name and place, what comes of it, its rules."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import push_button, wrapped
from reader.gui.feed_health import FeedHealth
from reader.gui.feed_rules_editor import FeedRulesEditor
from reader.gui.feed_words import keeping_words
from reader.gui.fitting import fit
from reader.gui.folder_field import FolderField
from reader.gui.outbox_row import OneLine
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.settings_window.segments import Segments
from reader.gui.style import Style, font
from reader.gui.table_rows import scroll_area
from reader.model.feed import Feed, Keeping, Limits

_SIZE, _NAME = (640, 720), 112
_DAYS, _ARTICLES = (7, 14, 30, 90, 365), (20, 50, 100, 200, 500, 1000)
_FOR_GOOD = ""


class FeedDialog(QDialog):
    """Each change is applied at once."""

    #: The feed is to be called so, "" as it calls itself.
    renamed = Signal(str)
    #: It is to be asked for at this address.
    readdressed = Signal(str)
    #: It is to stand in this folder.
    moved = Signal(str)
    #: Keeping: this is to become of its stories.
    kept = Signal(object)
    #: Limits: so long are they kept.
    limited = Signal(object)
    #: It is to be followed no more.
    unfollowed = Signal()

    def __init__(
        self,
        style: Style,
        feed: Feed,
        folders: Sequence[str],
        now: Callable[[], datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._style, self.feed, self._now = style, feed, now
        fit(self, *_SIZE)
        self.health = FeedHealth(style)
        self.rules = FeedRulesEditor(style)
        self.name, self.address = QLineEdit(), QLineEdit()
        self.folder = FolderField(style)
        self.folder.offer(folders)
        ways = ((Keeping.ALL, self.tr("Whole stories")), (Keeping.HEADLINES, self.tr("Headlines")))
        self.keeping = Segments(self.tr("What comes"), ways)
        self.keeping.chosen.connect(lambda value: self.kept.emit(Keeping(value)))
        self.days = ChoiceButton(style, self.tr("Keep for"), self._spans(), self._set_days)
        self.most = ChoiceButton(style, self.tr("Keep at most"), self._numbers(), self._set_most)
        for choice in (self.days, self.most):
            choice.setMinimumWidth(170)
        self._join_fields()
        self._build()
        self.show_feed(feed)

    def show_feed(self, feed: Feed) -> None:
        """Show how the feed is now; what is being typed stays."""
        self.feed = feed
        self.setWindowTitle(feed.shown)
        self._title.setText(feed.shown)
        self.health.show_feed(feed, self._now())
        self.name.setPlaceholderText(feed.title)
        for field, text in (
            (self.name, feed.name),
            (self.address, feed.url),
            (self.folder, feed.folder),
        ):
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        self.keeping.show_value(feed.keeping)
        self._hint.setText(keeping_words(feed.keeping))
        self.days.show_value(_value(feed.limits.days))
        self.most.show_value(_value(feed.limits.articles))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where nothing is changed by a key that is pressed too soon."""
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_moved(self, moved: bool) -> None:
        """Say whether it is asked for at the address that was given."""
        self._said.setText("" if moved else self.tr("You follow another feed at this address."))
        self._said.setVisible(not moved)
        if not moved:
            self.address.setText(self.feed.url)

    def show_error(self, said: str) -> None:
        """Say why the address cannot be taken."""
        self._said.setText(said)
        self._said.show()

    # ---- what is altered -----------------------------------------------------------------

    def _join_fields(self) -> None:
        for field, name in (
            (self.name, self.tr("Name")),
            (self.address, self.tr("Address")),
        ):
            field.setFont(font(13))
            field.setAccessibleName(name)
        self.name.editingFinished.connect(self._rename)
        self.address.editingFinished.connect(self._readdress)
        self.folder.editingFinished.connect(self._move)

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name != self.feed.name:
            self.renamed.emit(name)

    def _readdress(self) -> None:
        address = self.address.text().strip()
        self._said.hide()
        if address and address != self.feed.url:
            self.readdressed.emit(address)

    def _move(self) -> None:
        folder = self.folder.text().strip()
        if folder != self.feed.folder:
            self.moved.emit(folder)

    def _set_days(self, value: str) -> None:
        self.limited.emit(Limits(int(value) if value else None, self.feed.limits.articles))

    def _set_most(self, value: str) -> None:
        self.limited.emit(Limits(self.feed.limits.days, int(value) if value else None))

    def _leave(self) -> None:
        self.unfollowed.emit()
        self.accept()

    # ---- building ------------------------------------------------------------------------

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 18, 20, 12)
        column.setSpacing(12)
        self._title = OneLine("")
        self._title.setFont(font(18, 600, reading=True))
        column.addWidget(self._title)
        column.addWidget(self.health)
        column.addLayout(self._form())
        column.addStretch()
        area = scroll_area()
        area.setWidget(inner)
        box.addWidget(area, 1)
        box.addLayout(self._foot())

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, _NAME)
        grid.setColumnStretch(1, 1)
        self._hint, self._said = wrapped(self._style, ""), wrapped(self._style, "", "error")
        self._said.hide()
        limits = QHBoxLayout()
        limits.setSpacing(8)
        limits.addWidget(self.days, 1)
        limits.addWidget(self.most, 1)
        stays = wrapped(
            self._style,
            self.tr("What is starred, tagged, highlighted, archived or half read always stays."),
        )
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.address),
            ("", self._said),
            (self.tr("Folder"), self.folder),
            (self.tr("What comes"), self.keeping),
            ("", self._hint),
            (self.tr("Keep"), limits),
            ("", stays),
            (self.tr("Rules"), self.rules),
        )
        for row, (name, control) in enumerate(rows):
            label = QLabel(name)
            label.setFont(font(13))
            label.setMinimumHeight(32 if name else 0)
            top = Qt.AlignmentFlag.AlignTop
            if name:
                grid.addWidget(label, row, 0, top)
            if control is self.rules:
                grid.addWidget(control, row + 1, 0, 1, 2)
            elif isinstance(control, QWidget):
                grid.addWidget(control, row, 1)
            else:
                grid.addLayout(control, row, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 20, 14)
        leave = push_button(self.tr("Unfollow"))
        leave.setToolTip(self.tr("Its articles stay; its headlines go. You can undo it."))
        leave.clicked.connect(self._leave)
        done = QPushButton(self.tr("Done"))
        done.setFont(font(13, 600))
        done.setProperty("kind", "primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        row.addWidget(leave)
        row.addStretch()
        row.addWidget(done)
        self._done = done
        return row

    def _spans(self) -> list[tuple[str, str]]:
        spans = [(str(days), self.tr("for %n day(s)", "", days)) for days in _DAYS]
        return [(_FOR_GOOD, self.tr("for good")), *spans]

    def _numbers(self) -> list[tuple[str, str]]:
        numbers = [(str(most), self.tr("at most %n article(s)", "", most)) for most in _ARTICLES]
        return [(_FOR_GOOD, self.tr("all articles")), *numbers]


def _value(limit: int | None) -> str:
    return _FOR_GOOD if limit is None else str(limit)
