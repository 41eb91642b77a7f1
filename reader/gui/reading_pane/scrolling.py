"""The keys that move through the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider

_ACTIONS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}


def scroll_by_key(bar: QAbstractSlider, event: QKeyEvent) -> bool:
    """Scroll as the key says; return whether it was one of those that do.

    Qt's own go by the text, and so never reach what lies under it.
    """
    act = _ACTIONS.get(event.key())
    if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    bar.triggerAction(act)
    return True
