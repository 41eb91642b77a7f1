"""Text laid out in a number of lines, the last one cut short: for rows and cards."""

import unicodedata

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from reader.gui.utf16 import units
from reader.model.found import Span


def is_rtl(text: str) -> bool:
    """Return whether the text runs from right to left: by its first letter that has a direction."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


class Hits(Struct, frozen=True):
    """The parts of a text to be marked, as "#rrggbb" on "#rrggbb"."""

    spans: tuple[Span, ...]
    ink: str
    ground: str


def laid_out(
    text: str,
    face: QFont,
    width: float,
    most_lines: int,
    line_height: float,
    hits: Hits | None = None,
) -> tuple[QTextLayout, int]:
    """Return the text in at most `most_lines` lines of `width` pixels, and how many it takes.

    What does not fit ends in "…". The text takes its own direction, whatever the window's.
    """
    layout = _layout(text, face, hits)
    cut = _break(layout, len(text), width, most_lines, line_height)
    if cut is not None:
        tail = text[cut:].replace("\n", " ")
        short = QFontMetricsF(face).elidedText(tail, Qt.TextElideMode.ElideRight, width - 1)
        if text[:cut] + short != text:
            layout = _layout(text[:cut] + short, face, hits)
            _break(layout, cut + len(short), width, most_lines, line_height)
    return layout, layout.lineCount()


def _formats(text: str, hits: Hits) -> list[QTextLayout.FormatRange]:
    """Return the marks as Qt wants them; the sign of what was cut off is no hit."""
    form = QTextCharFormat()
    form.setForeground(QColor(hits.ink))
    form.setBackground(QColor(hits.ground))
    most = len(text) - text.endswith("…")
    formats = []
    for start, end in hits.spans:
        if start < most:
            each = QTextLayout.FormatRange()
            each.start = units(text, start)
            each.length = units(text, min(end, most)) - each.start
            each.format = form
            formats.append(each)
    return formats


def _layout(text: str, face: QFont, hits: Hits | None) -> QTextLayout:
    rtl = is_rtl(text)
    option = QTextOption()
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # QTextLayout does not turn "left" into "start".
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    layout = QTextLayout(text, face)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if hits is not None:
        layout.setFormats(_formats(text, hits))
    return layout


def _break(
    layout: QTextLayout, length: int, width: float, most_lines: int, line_height: float
) -> int | None:
    """Break into lines; return where the last one begins if text is left over, else None."""
    layout.beginLayout()
    cut = None
    for number in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * line_height + (line_height - line.height()) / 2))
        if number == most_lines - 1 and line.textStart() + line.textLength() < length:
            cut = line.textStart()
    layout.endLayout()
    return cut
