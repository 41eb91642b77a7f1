"""The keys that move through the page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QWidget

_ACTIONS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}


_PAGES: dict[int, int] = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
#: How much of a page comes anew: two lines of the one before stay in view.
_STEP = 0.9


def scroll_by_page(bar: QAbstractSlider, pages: int) -> None:
    """Scroll so many pages on, or back if negative."""
    bar.setValue(bar.value() + round(pages * _STEP * bar.pageStep()))


def scroll_by_key(bar: QAbstractSlider, event: QKeyEvent) -> bool:
    """Scroll as the key says; return whether it was one of those that do.

    Qt's own go by the text, and so never reach what lies under it.
    """
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if event.key() in _PAGES:
        scroll_by_page(bar, _PAGES[event.key()])
    elif event.key() in _ACTIONS:
        bar.triggerAction(_ACTIONS[event.key()])
    else:
        return False
    return True


def bring_into_view(area: QAbstractScrollArea, widget: QWidget) -> None:
    """Scroll to a widget that lies on the area, if not all of it is seen."""
    top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
    height = area.viewport().height()
    if top < 8 or top + widget.height() > height - 8:
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + top - height // 3)
