"""The buttons that stand in heads, bars and rows: a sign alone, small words, or both."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from reader.gui.style import Style, font


def sign_button(style: Style, icon: str, name: str) -> QToolButton:
    """Return a button that is a sign alone; its name is its hint."""
    button = QToolButton()
    button.setIcon(style.icon(icon))
    button.setIconSize(QSize(18, 18))
    button.setFixedSize(34, 34)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


def small_button(words: str) -> QPushButton:
    """Return a small button; Enter never presses it from elsewhere."""
    button = QPushButton(words)
    button.setFont(font(13, 500))
    button.setProperty("small", "true")
    button.setAutoDefault(False)
    return button


def signed_button(style: Style, icon: str, words: str) -> QPushButton:
    """Return a small button that has a sign before its words."""
    button = small_button(f"\u2009{words}")
    button.setIcon(style.icon(icon, "text"))
    button.setIconSize(QSize(14, 14))
    button.setAccessibleName(words)
    return button
