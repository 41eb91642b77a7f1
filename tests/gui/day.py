"""A person's day before the window, by mouse or by keyboard alone: the hands that live through it.

Both do the same things; what they know of the window is what is shown: words on buttons, lines in
lists, and the keys that the list of keys tells.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.list_column import ListColumn
from reader.gui.main_window import MainWindow
from reader.gui.reading_pane import passages
from reader.gui.tag_popover import TagPopover
from reader.library import finding
from reader.library.library import Library
from tests.gui.reading_pane.opened import found
from tests.gui.tools import button

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_MOST = 60  # presses or turns after which something never comes


class Hands(ABC):
    """What a person does in a day, and what is seen of it."""

    def __init__(
        self, window: MainWindow, library: Library, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        self.window, self.pane, self.library = window, window.pane, library
        self.settle, self.qtbot = settle, qtbot

    # ---- seen ----------------------------------------------------------------------------------

    def sees(self) -> str:
        """Return the title of the article that is shown, "" if none is."""
        title = self.window.windowTitle().removesuffix(" – Kiosque")
        return "" if title == "Kiosque" else title

    def text(self) -> str:
        return self.pane.document().toPlainText().replace("\u00ad", "")

    def titles(self) -> list[str]:
        """Return the titles in the list, from top to bottom."""
        rows = self.window.list.rows
        ids = [rows.id_at(place) for place in range(rows.rowCount())]
        return [each.title for each in finding.rows(self.library, [i for i in ids if i])]

    def column(self) -> ListColumn:
        column = self.window.findChild(ListColumn)
        assert column is not None
        return column

    def at_end(self) -> bool:
        bar = self.pane.verticalScrollBar()
        return bar.value() == bar.maximum() > 0

    # ---- done ----------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type where the focus is; also whose hand is on the mouse has to."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        self.qtbot.keyClicks(field, text)
        self.settle()

    @abstractmethod
    def search(self, words: str) -> None: ...

    @abstractmethod
    def leave_search(self) -> None: ...

    @abstractmethod
    def open(self, title: str) -> None: ...

    @abstractmethod
    def read_on(self) -> None: ...

    @abstractmethod
    def follow(self, title: str) -> None: ...

    @abstractmethod
    def go_back(self) -> None: ...

    @abstractmethod
    def queue(self, title: str) -> None: ...

    @abstractmethod
    def highlight(self, words: str) -> None: ...

    @abstractmethod
    def copy_quote(self) -> None: ...

    @abstractmethod
    def tag(self, name: str) -> None: ...

    @abstractmethod
    def archive(self) -> None: ...

    @abstractmethod
    def undo(self) -> None: ...

    @abstractmethod
    def remove(self, leftover: str) -> None: ...

    @abstractmethod
    def listen_or_stop(self) -> None: ...


class Mouse(Hands):
    """A hand on the mouse; the other one types words into fields, nothing else."""

    def click(self, part: QWidget, spot: QPoint | None = None) -> None:
        """Click on a part of the window where it is shown."""
        here = spot or part.rect().center()
        top = part.window()
        handle = top.windowHandle()
        assert handle is not None
        self.qtbot.mouseClick(handle, LEFT, pos=part.mapTo(top, here))
        self.settle()

    def search(self, words: str) -> None:
        self.click(self.window.search)
        self.type(words)
        self.qtbot.waitUntil(lambda: self._listed_for(words), timeout=10_000)

    def _listed_for(self, words: str) -> bool:
        self.settle()
        return all(words.lower() in title.lower() for title in self.titles())

    def leave_search(self) -> None:
        buttons = self.window.search.findChildren(QToolButton)
        [clear] = [each for each in buttons if each.toolTip() == "Clear the search"]
        self.click(clear)

    def open(self, title: str) -> None:
        row = self.window.list.rows.index(self.titles().index(title), 0)
        self.window.list.scrollTo(row)
        self.click(self.window.list.viewport(), self.window.list.visualRect(row).center())

    def read_on(self) -> None:
        view = self.pane.viewport()
        middle = view.rect().center()
        for _ in range(_MOST):
            if self.at_end():
                break
            turn = QWheelEvent(
                QPointF(middle),
                QPointF(view.mapToGlobal(middle)),
                QPoint(0, 0),
                QPoint(0, -360),
                Qt.MouseButton.NoButton,
                NONE,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(view, turn)
            self.settle()

    def _card(self, title: str) -> QWidget:
        strip = self.pane.strip
        assert strip is not None
        card = next(each for each in strip.cards if each.text() == title)
        self._bring(card)
        return card

    def _bring(self, part: QWidget) -> None:
        bar = self.pane.verticalScrollBar()
        top = part.mapTo(self.pane.viewport(), QPoint(0, 0)).y()
        bar.setValue(bar.value() + top - self.pane.viewport().height() // 2)

    def follow(self, title: str) -> None:
        self.click(self._card(title), QPoint(120, 20))

    def go_back(self) -> None:
        self.click(button(self.window, "Back"))

    def queue(self, title: str) -> None:
        self.click(button(self._card(title), "Save"))

    def highlight(self, words: str) -> None:
        selected = found(self.pane, words)
        self._show(selected)
        boxes = passages.line_boxes(self.pane, selected)
        view = self.pane.viewport()
        first, last = boxes[0], boxes[-1]
        end = QPoint(last.right(), last.center().y())
        self.qtbot.mousePress(view, LEFT, pos=QPoint(first.left() + 1, first.center().y()))
        self.qtbot.mouseMove(view, end)
        self.pane.setTextCursor(selected)  # offscreen, a drag selects nothing
        self.qtbot.mouseRelease(view, LEFT, pos=end)
        self.settle()
        self.click(self.window.marks.marker.editor.swatches[0])

    def _show(self, cursor: QTextCursor) -> None:
        """Scroll to the words as one does who looks for them: into the middle of the pane."""
        bar = self.pane.verticalScrollBar()
        top = passages.line_boxes(self.pane, cursor)[0].top()
        bar.setValue(bar.value() + top - self.pane.viewport().height() // 2)

    def copy_quote(self) -> None:
        self.click(button(self.window.marks.marker.editor, "Copy as a quotation with its source"))

    def tag(self, name: str) -> None:
        self._press("tag")
        popover = self._popover()
        self.type(name)
        self.click(button(popover, f"Add “{name}”"))
        popover.close()
        self.settle()

    def _popover(self) -> QWidget:
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, TagPopover)
        return popover

    def _press(self, name: str) -> None:
        """Click on the button that the header above the article has for an action."""
        shown = self.window._pane_column.header.button(name)
        assert shown is not None
        assert shown.isVisible()
        self.click(shown)

    def archive(self) -> None:
        self._press("archive")

    def undo(self) -> None:
        self.click(button(self.column().undo, "Undo"))

    def remove(self, leftover: str) -> None:
        selected = found(self.pane, leftover)
        self._show(selected)
        spot = passages.line_boxes(self.pane, selected)[0].center()
        view = self.pane.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.mapToGlobal(spot))
        QApplication.sendEvent(view, event)
        [menu] = [each for each in self.pane.findChildren(QMenu) if each.isVisible()]
        [entry] = [each for each in menu.actions() if each.text().startswith("Remove this")]
        entry.trigger()
        menu.close()
        self.settle()

    def listen_or_stop(self) -> None:
        self._press("listen")


class Keyboard(Hands):
    """Both hands on the keys, and no mouse in the house."""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key; it goes where the focus is."""
        window = QApplication.activePopupWidget() or QApplication.activeWindow()
        assert window is not None
        handle = window.windowHandle()
        assert handle is not None
        self.qtbot.keyClick(handle, key, held)
        self.settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is on what is called so."""
        for _ in range(_MOST):
            focused = QApplication.focusWidget()
            if focused is not None and focused.accessibleName().startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {name}")

    def search(self, words: str) -> None:
        self.press(Qt.Key.Key_Slash)
        self.type(words)
        self.press(Qt.Key.Key_Return)

    def leave_search(self) -> None:
        for _ in range(3):
            if self.window.search.text():
                self.press(Qt.Key.Key_Escape)

    def open(self, title: str) -> None:
        here = self.window.list.currentIndex().row()
        way = Qt.Key.Key_J if self.titles().index(title) >= here else Qt.Key.Key_K
        for _ in range(_MOST):
            if self.sees() == title:
                return
            self.press(way)
        raise AssertionError(f"J and K do not come to {title}, but to {self.sees()}")

    def read_on(self) -> None:
        for _ in range(_MOST):
            if self.at_end():
                return
            self.press(Qt.Key.Key_Space)

    def follow(self, title: str) -> None:
        self.tab_to(title)
        self.press(Qt.Key.Key_Return)

    def go_back(self) -> None:
        self.press(Qt.Key.Key_Escape)

    def queue(self, title: str) -> None:
        self.tab_to(f"Save: {title}")
        self.press(Qt.Key.Key_Space)

    def highlight(self, words: str) -> None:
        self.press(Qt.Key.Key_F7)
        wanted = found(self.pane, words).selectionStart()
        while self.pane.textCursor().position() > wanted:
            self.press(Qt.Key.Key_Up)
        for _ in range(_MOST):
            cursor = QTextCursor(self.pane.textCursor())
            cursor.movePosition(QTextCursor.MoveOperation.Down)
            if cursor.position() > wanted:
                break
            self.press(Qt.Key.Key_Down)
        for _ in range(4 * _MOST):
            if self.pane.textCursor().position() == wanted:
                break
            self.press(Qt.Key.Key_Right)
        for _ in words:
            self.press(Qt.Key.Key_Right, SHIFT)
        self.press(Qt.Key.Key_H, SHIFT)

    def copy_quote(self) -> None:
        self.tab_to("Copy as a quotation with its source")
        self.press(Qt.Key.Key_Space)
        self.press(Qt.Key.Key_Escape)  # the editor
        self.press(Qt.Key.Key_F7)  # the caret

    def tag(self, name: str) -> None:
        self.press(Qt.Key.Key_T)
        self.type(name)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Escape)

    def archive(self) -> None:
        self.press(Qt.Key.Key_A)

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, CTRL)

    def remove(self, leftover: str) -> None:
        self.press(Qt.Key.Key_R)
        for _ in range(_MOST):
            focused = QApplication.focusWidget()
            assert focused is not None
            if focused.accessibleName() == f"Remove this: {leftover}":
                self.press(Qt.Key.Key_Space)
                self.press(Qt.Key.Key_R)
                return
            self.press(Qt.Key.Key_Down, ALT)
        raise AssertionError("Alt+Down does not come to it")

    def listen_or_stop(self) -> None:
        self.press(Qt.Key.Key_L, SHIFT)
