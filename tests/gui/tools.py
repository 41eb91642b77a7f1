"""What a test of the window needs to press, read and look at what is shown."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from reader.gui.tasks import Lane, Tasks
from reader.model.errors import ReaderError

T = TypeVar("T")
_LANES: tuple[Lane, ...] = ("quick", "slow")
_LONGEST_MS = 10_000


class CountedTasks(Tasks):
    """Tasks with one worker for each lane, that know when there is nothing left to do."""

    def __init__(self) -> None:
        super().__init__(slow_workers=1)
        self._begun = 0
        self._loop = QEventLoop(self)

    def run(
        self,
        call: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[ReaderError], None] | None = None,
        ended: Callable[[], None] | None = None,
        lane: Lane = "quick",
    ) -> None:
        """Count and run."""
        self._begun += 1
        super().run(call, owner=owner, done=done, failed=failed, ended=ended, lane=lane)

    def settle(self) -> None:
        """Wait until no verb is under way and none was asked for by the last answers.

        With one worker, what was given before a mark has been answered when the mark is.
        """
        while True:
            before = self._begun
            for lane in _LANES:
                self._wait_for_mark(lane)
            QCoreApplication.processEvents()  # what is painted may want rows
            if self._begun == before + len(_LANES):
                return

    def _wait_for_mark(self, lane: Lane) -> None:
        late = QTimer()
        late.setSingleShot(True)
        late.timeout.connect(lambda: self._loop.exit(1))
        late.start(_LONGEST_MS)
        self.run(lambda: 0, owner=self, done=self._loop.exit, lane=lane)
        code = self._loop.exec()
        late.stop()  # it may outlive this call, and the loop
        assert code == 0, "the work in hand does not end"


def end(thing: QObject) -> None:
    """Delete it now, on this thread, unless its parent has done so."""
    if shiboken6.isValid(thing):
        thing.deleteLater()
    flush()


def flush() -> None:
    """Delete now what waits to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(widget: QWidget) -> list[str]:
    """Return the words of all labels in it that are visible, in the order they were made."""
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.text() and label.isVisibleTo(widget)]


def button(widget: QWidget, words: str) -> QAbstractButton:
    """Return the one visible button in it with these words, shown or spoken."""
    found = [
        each
        for each in widget.findChildren(QAbstractButton)
        if each.isVisibleTo(widget) and words in (each.text().strip(), each.accessibleName())
    ]
    assert len(found) == 1, f"{len(found)} buttons say {words}"
    return found[0]


def tab_to(wanted: QWidget) -> None:
    """Press Tab, from wherever the focus is, until it has come here."""
    window = wanted.window()
    for _ in window.findChildren(QWidget):
        if wanted.hasFocus():
            return
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert wanted.hasFocus(), "no Tab leads here"


def tab_order(first: QWidget, last: QWidget) -> list[QWidget]:
    """Return the widgets from the first to the last in the order of Tab, whatever they take."""
    order, each = [first], first.nextInFocusChain()
    while each is not None and each is not last:
        order.append(each)
        each = each.nextInFocusChain()
    return order


def picture(widget: QWidget) -> QImage:
    """Return what is painted of it now, one device pixel for each pixel."""
    image = widget.grab().toImage()
    assert image.devicePixelRatio() == 1
    return image


def colour_at(image: QImage, x: int, y: int) -> str:
    """Return the colour there as "#rrggbb". Negative x and y count from the right and bottom."""
    spot = QPoint(x if x >= 0 else image.width() + x, y if y >= 0 else image.height() + y)
    return QColor(image.pixel(spot)).name()


def colours_in(image: QImage, x: int, y: int, width: int, height: int) -> set[str]:
    """Return the colours of a part of the picture as "#rrggbb"."""
    part = image.copy(x, y, width, height).convertToFormat(QImage.Format.Format_RGB32)
    return {QColor(pixel).name() for pixel in set(memoryview(part.constBits()).cast("I"))}
