"""Rules of feeds, edited line by line: what happens to stories with which words."""

import itertools
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.buttons import signed_button
from reader.gui.feed_words import effect_words, part_words
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.style import Style, font
from reader.model.feed import FeedEffect, FeedRule, Part

_BEGINNING = FeedRule(FeedEffect.SKIP, "")


class FeedRulesEditor(QWidget):
    """Each change is told at once, all rules together; one without words is told, and no rule."""

    #: The rules are these now: list of FeedRule.
    altered = Signal(object)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._lines: list[_Line] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._hint = QLabel(
            self.tr(
                "Words are parted by commas: any of them will do. A star stands for the rest of a"
                " word. The first line that fits decides; every tag that fits is given."
            )
        )
        self._hint.setFont(font(12))
        self._hint.setWordWrap(True)
        self._add = signed_button(style, "plus", self.tr("Add a rule"))
        self._add.clicked.connect(self._begin)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._rows)
        box.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self._hint)
        style.changed.connect(self._dress)
        self._dress()

    @property
    def rules(self) -> list[FeedRule]:
        """The rules as they stand there."""
        return [line.rule for line in self._lines]

    def show_rules(self, rules: Sequence[FeedRule]) -> None:
        """Show these."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for rule in rules:
            self._show(rule)
        self._hint.setVisible(bool(self._lines))

    def _begin(self) -> None:
        line = self._show(_BEGINNING)
        self._hint.show()
        line.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, rule: FeedRule) -> "_Line":
        line = _Line(self._style, rule)
        line.altered.connect(self._tell)
        line.removed.connect(lambda: self._remove(line))
        self._rows.addWidget(line)
        line.show()  # at once: Qt would wait, and the focus could not be given
        for before, after in itertools.pairwise((*self._stops(), *line.stops, self._add)):
            QWidget.setTabOrder(before, after)
        self._lines.append(line)
        return line

    def _stops(self) -> list[QWidget]:
        return [self._lines[-1].last] if self._lines else []

    def _remove(self, line: "_Line") -> None:
        place = self._lines.index(line)
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        near = self._lines[place : place + 1] or self._lines[-1:]
        focus = near[0].last if near else self._add
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hint.setVisible(bool(self._lines))
        self._tell()

    def _tell(self) -> None:
        self.altered.emit(self.rules)

    def _dress(self) -> None:
        self._style.paint_words(self._hint, "text3")


class _Line(QWidget):
    """One rule: what it does, with which words, where it looks, which tag it gives."""

    altered = Signal()
    removed = Signal()

    def __init__(self, style: Style, rule: FeedRule) -> None:
        super().__init__()
        self.rule = rule
        effects = [(effect.value, effect_words(effect)) for effect in FeedEffect]
        parts = [(part.value, part_words(part)) for part in Part]
        self.first = ChoiceButton(style, self.tr("What happens"), effects, self._set_effect)
        self.first.setMinimumWidth(112)
        self.tag, self.words = QLineEdit(rule.tag), QLineEdit(rule.words)
        self.tag.setPlaceholderText(self.tr("tag"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tag.setMaximumWidth(110)
        self.words.setPlaceholderText(self.tr("words, parted by commas"))
        self.words.setAccessibleName(self.tr("Words"))
        self.words.setMinimumWidth(120)
        self.part = ChoiceButton(style, self.tr("Where"), parts, self._set_part)
        self.part.setMinimumWidth(136)
        self.last = QToolButton()
        self.last.setIcon(style.icon("x"))
        self.last.setIconSize(QSize(16, 16))
        self.last.setToolTip(self.tr("Delete the rule"))
        self.last.clicked.connect(self.removed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        #: Where Tab stops, in order.
        self.stops: tuple[QWidget, ...] = (self.first, self.tag, self.words, self.part, self.last)
        for widget in self.stops:
            box.addWidget(widget, int(widget is self.words))
        for field in (self.tag, self.words):
            field.setFont(font(13))
            field.setCursorPosition(0)
            field.editingFinished.connect(self._take_words)
        self._show()

    def _set_effect(self, value: str) -> None:
        self._put(replace(self.rule, effect=FeedEffect(value)))

    def _set_part(self, value: str) -> None:
        self._put(replace(self.rule, part=Part(value)))

    def _take_words(self) -> None:
        words, tag = self.words.text().strip(), self.tag.text().strip()
        self._put(replace(self.rule, words=words, tag=tag))

    def _put(self, rule: FeedRule) -> None:
        if rule != self.rule:
            self.rule = rule
            self._show()
            self.altered.emit()

    def _show(self) -> None:
        rule = self.rule
        self.first.show_value(rule.effect)
        self.part.show_value(rule.part)
        self.tag.setVisible(rule.effect is FeedEffect.TAG)
        delete = self.tr("Delete the rule")
        self.last.setAccessibleName(f"{delete}: {effect_words(rule.effect)} {rule.words}")
