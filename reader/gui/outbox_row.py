"""One link in the outbox: what it is, how it stands, and what can be done about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.buttons import signed_button, small_button
from reader.gui.outbox_desk import can_be_shown
from reader.gui.outbox_words import Group, about, bare, group_of, standing
from reader.gui.sides import line_start, placed, set_margins
from reader.gui.style import Style, font
from reader.gui.words import plain
from reader.model.outbox import OutboxItem

#: Icon and colour of each group.
_LOOKS = {
    Group.WAITING: ("clock", "waiting"),
    Group.FEED: ("rss", "waiting"),
    Group.FILE: ("newspaper", "saved"),
    Group.GIVEN_UP: ("triangle-alert", "error"),
}

_TEXT_LEFT = 44
_CHIP = 22


class OutboxRow(QFrame):
    """A line that takes the focus: Return does what helps, Delete removes, F2 corrects.

    Alt+Up and Alt+Down move it, as dragging does; the menu has all of it.
    """

    tried = Signal(str)
    cancelled = Signal(str)
    browser = Signal(str)
    corrected = Signal(str)  # its address is to be edited
    opened = Signal(str)  # its file is to be opened
    exported = Signal(str)  # its file is to be written elsewhere
    moved = Signal(str, int)  # by so many places, -1 is up
    dragged = Signal(str, int, bool)  # to this height on the screen; whether it was let go there
    stepped = Signal(int)  # the focus is to go so many lines on

    def __init__(self, style: Style, item: OutboxItem, now: datetime) -> None:
        super().__init__()
        self._style, self.item, self._now = style, item, now
        self._compact = False
        #: Whether it stands first in its group: the others have a line above.
        self.first = True
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()

    def show_item(self, item: OutboxItem, now: datetime) -> None:
        """Show how the link stands now."""
        before, self.item, self._now = self.item, item, now
        if item != before:
            self._fill()
        else:
            self._state.setText(standing(self.item, self._now))
            self._name()

    def follow(self, before: QWidget) -> QWidget:
        """Come next after this widget when Tab is pressed, with the buttons; return the last."""
        for widget in (self, *self.findChildren(QPushButton), *self.findChildren(QToolButton)):
            if widget is not before:
                QWidget.setTabOrder(before, widget)
            before = widget
        return before

    @property
    def is_compact(self) -> bool:
        """Whether the buttons stand under the words."""
        return self._compact

    def set_compact(self, *, compact: bool) -> None:
        """Put the buttons under the words, where there is no room beside them."""
        self._compact = compact
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if compact else across)
        self._side.setDirection(across if compact else down)
        for button in self._between:  # the menu has them too
            button.setVisible(not compact)

    # ---- what it says ------------------------------------------------------------------------

    def _fill(self) -> None:
        focused = self._focused_button()
        if (before := self.layout()) is not None:
            QWidget().setLayout(before)  # Qt's way to be rid of one with what is in it
        name, token = _LOOKS[group_of(self.item)]
        row = QHBoxLayout(self)
        set_margins(row, 14, 13, 16, 13)
        row.setSpacing(12)
        icon = QLabel()
        icon.setPixmap(self._style.pixmap(name, 18, token, self.devicePixelRatioF()))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(self._made_texts(), 1)
        self._side = self._made_side(token)
        self._body.addLayout(self._side)
        row.addLayout(self._body, 1)
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.isWindow():
                part.show()  # at once: Qt would wait, and the focus could not be given back
        self.set_compact(compact=self._compact)
        self._name()
        if not self.isWindow():
            self.follow(self)  # new buttons come last in the window else
        for button in self.findChildren(QPushButton):
            if focused and button.accessibleName() == focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_texts(self) -> QVBoxLayout:
        """Return what the link is, whence it came, and how it stands, one below the other."""
        texts = QVBoxLayout()
        texts.setSpacing(3)
        title = self.item.title or bare(self.item.url)
        texts.addWidget(self._label(OneLine(title), 15, 600, "text"))
        texts.addWidget(self._label(OneLine(about(self.item, self._now)), 12, 400, "text3"))
        ink = "error" if group_of(self.item) is Group.GIVEN_UP else "text2"
        self._state = self._label(QLabel(standing(self.item, self._now)), 13, 400, ink)
        self._state.setWordWrap(True)
        self._state.setMinimumWidth(200)  # else its height is reckoned for a line of a word each
        texts.addWidget(self._state)
        texts.addStretch()
        return texts

    def _focused_button(self) -> str:
        focused = self.focusWidget()
        return focused.accessibleName() if isinstance(focused, QPushButton) else ""

    def _name(self) -> None:
        self.setAccessibleName(
            f"{self.item.title or self.item.url}. {standing(self.item, self._now)}"
        )
        self.setAccessibleDescription(about(self.item, self._now))

    # ---- what can be done --------------------------------------------------------------------

    def _made_side(self, token: str) -> QBoxLayout:
        """Return what stands at the end of a line: its state in a word, and the buttons."""
        side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        side.setSpacing(6)
        chip = Chip(self._chip(), self._style, token)
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        side.addWidget(chip, 0, middle)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch()
        made = [self._button(said, icon, act) for said, icon, act in self._acts()]
        for button in made:
            buttons.addWidget(button)
        self._between = made[1:-1]
        buttons.addWidget(self._more())
        side.addLayout(buttons, 1)
        side.addStretch()
        return side

    def _chip(self) -> str:
        if self.item.trying:
            return self.tr("Fetching")
        names = {
            Group.WAITING: self.tr("Waiting"),
            Group.FEED: self.tr("Waiting"),
            Group.FILE: self.tr("File"),
            Group.GIVEN_UP: self.tr("Failed"),
        }
        return names[group_of(self.item)]

    def _acts(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Return the buttons: words, icon, what they do; what helps most first."""
        url, group = self.item.url, group_of(self.item)
        remove = (self.tr("Remove"), "", lambda: self.cancelled.emit(url))
        browser = (
            self.tr("Open in the browser"),
            "external-link",
            lambda: self.browser.emit(url),
        )
        try_now = (self.tr("Try now"), "rotate-cw", lambda: self.tried.emit(url))
        if group is Group.FILE:
            export = (self.tr("Save as…"), "", lambda: self.exported.emit(url))
            show = (self.tr("Open"), "external-link", lambda: self.opened.emit(url))
            return [*([show] if can_be_shown(self.item.file_type) else []), export, remove]
        if self.item.trying:
            return [remove]
        return [try_now, browser, remove] if group is Group.GIVEN_UP else [try_now, remove]

    def _button(self, said: str, icon: str, act: Callable[[], None]) -> QPushButton:
        button = signed_button(self._style, icon, said) if icon else small_button(said)
        button.setAccessibleName(f"{said}: {self.item.title or self.item.url}")
        button.clicked.connect(lambda _=False: act())
        return button

    def _more(self) -> QToolButton:
        more = QToolButton()
        more.setProperty("small", "true")
        more.setIcon(self._style.icon("ellipsis", "text"))
        more.setIconSize(QSize(18, 18))
        more.setFixedSize(28, 28)
        words = self.tr("More")
        more.setToolTip(words)
        more.setAccessibleName(f"{words}: {self.item.title or self.item.url}")
        more.clicked.connect(lambda: self.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    def menu(self) -> QMenu:
        """Return a menu of all that can be done."""
        url, menu = self.item.url, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for said, _, act in self._acts():
            menu.addAction(said, act)
        menu.addSeparator()
        self._add(menu, self.tr("Correct the address…"), "F2", lambda: self.corrected.emit(url))
        menu.addAction(self.tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(url))
        if group_of(self.item) is Group.WAITING:
            menu.addAction(self.tr("Open in the browser"), lambda: self.browser.emit(url))
            menu.addSeparator()
            self._add(menu, self.tr("Move up"), "Alt+Up", lambda: self.moved.emit(url, -1))
            self._add(menu, self.tr("Move down"), "Alt+Down", lambda: self.moved.emit(url, 1))
        return menu

    def _add(self, menu: QMenu, said: str, keys: str, act: Callable[[], None]) -> None:
        """Add a line that names its keys; keyPressEvent() takes them."""
        menu.addAction(said, act).setShortcut(QKeySequence(keys))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, also by its key."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for."""
        url, alt = self.item.url, event.modifiers() & Qt.KeyboardModifier.AltModifier
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Delete: lambda: self.cancelled.emit(url),
            Qt.Key.Key_F2: lambda: self.corrected.emit(url),
            Qt.Key.Key_Return: self._help,
            Qt.Key.Key_Enter: self._help,
            Qt.Key.Key_Up: lambda: self._step(-1, moving=bool(alt)),
            Qt.Key.Key_Down: lambda: self._step(1, moving=bool(alt)),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _help(self) -> None:
        """Do what helps most; while it is fetched, nothing."""
        if not self.item.trying:
            self._acts()[0][2]()

    def _step(self, step: int, *, moving: bool) -> None:
        if not moving:
            self.stepped.emit(step)
        elif group_of(self.item) is Group.WAITING:
            self.moved.emit(self.item.url, step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton and group_of(self.item) is Group.WAITING:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the line."""
        spot = event.globalPosition().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed is not None and abs((spot - self._pressed).y()) >= far:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.item.url, spot.y(), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the line go."""
        if self.cursor().shape() == Qt.CursorShape.ClosedHandCursor:
            self.unsetCursor()
            self.dragged.emit(self.item.url, event.globalPosition().toPoint().y(), True)
        self._pressed = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above, and the focus round it all."""
        painter = QPainter(self)
        if not self.first:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left, right = (0, _TEXT_LEFT) if rtl else (_TEXT_LEFT, 0)
            painter.setPen(self._style.colour("line"))
            painter.drawLine(left, 0, self.width() - right, 0)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _label(self, label: QLabel, px: int, weight: int, token: str) -> QLabel:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font(px, weight))
        self._style.paint_words(label, token)
        return placed(label)


class Chip(QLabel):
    """A state in a word. Painted: a sheet of its own for each would cost most of a line's time."""

    def __init__(self, said: str, style: Style, token: str) -> None:
        super().__init__(said)
        self._style, self._token = style, token
        self.setFont(font(12, 600))
        self.setContentsMargins(8, 0, 8, 0)
        self.setFixedHeight(_CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the word on its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour(f"{self._token}_bg"))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setPen(self._style.colour(self._token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class OneLine(QLabel):
    """Words that are cut short where there is no room for them: a hint has them whole.

    They run their own way.
    """

    def event(self, event: QEvent) -> bool:
        """Show the hint, if the words are cut."""
        if event.type() == QEvent.Type.ToolTip:
            is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
            self.setToolTip(plain(self.text()) if is_cut else "")
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Need hardly any width."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), line_start(self.layoutDirection()), shown)
        painter.end()
