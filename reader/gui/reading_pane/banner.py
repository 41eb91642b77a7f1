"""A bar that lies over the page of an article: an icon, words, and buttons."""

from collections.abc import Callable
from html import escape

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from reader.gui.sides import turn_as_words
from reader.gui.style import Style, font

_PAD_X, _PAD_Y, _GAP, _ICON, _RADIUS = 16, 10, 14, 18, 8
_BUTTON_GAP, _BUTTON, _NARROW = 10, 28, 480


class Press(Struct, frozen=True):
    """A button of a bar. kind: "primary", "" for a plain one. icon: "" for none."""

    words: str
    act: Callable[[], None]
    kind: str = ""
    icon: str = ""


class Look(Struct, frozen=True):
    """How a bar looks: the name of its icon, and tokens of colours."""

    icon: str
    ink: str
    ground: str


class Banner(QWidget):
    """The bar. In a narrow column its buttons stand under the words.

    lead: said in bold; rest: behind it.
    """

    def __init__(
        self, style: Style, look: Look, lead: str, rest: str, presses: list[Press]
    ) -> None:
        super().__init__()
        self._style, self._look = style, look
        grows = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        grows.setHeightForWidth(True)
        self.setSizePolicy(grows)
        self.setAccessibleName(" ".join((lead, rest)).strip())
        said = f"<b>{escape(lead)}</b> {escape(rest)}" if lead else escape(rest)
        self._words = QLabel(said, self)
        self._words.setFont(font(13))
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self.buttons = [self._button(press) for press in presses]
        style.paint_words(self._words, look.ink)

    def _button(self, press: Press) -> QPushButton:
        button = QPushButton(("\u2009" if press.icon else "") + press.words, self)
        turn_as_words(button)
        button.setFont(font(13, 600))
        button.setProperty("small", "true")
        button.setProperty("kind", press.kind)
        button.setAccessibleName(press.words)
        if press.icon:
            token = "on_accent" if press.kind == "primary" else "text"
            button.setIcon(self._style.icon(press.icon, token))
            button.setIconSize(QSize(14, 14))
        button.clicked.connect(lambda _=False: press.act())
        return button

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width."""
        words = self._words.heightForWidth(self._words_width(width))
        if self._is_narrow(width) and self.buttons:
            return 2 * _PAD_Y + words + 10 + _BUTTON
        return 2 * _PAD_Y + max(words, _BUTTON)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay words and buttons out."""
        width = self.width()
        words = self._words_width(width)
        height = self._words.heightForWidth(words)
        narrow = self._is_narrow(width)
        top = _PAD_Y if narrow else (self.height() - height) // 2
        left = _PAD_X + _ICON + _GAP
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._words.setGeometry(self._mirrored(left, words), top, words, height)
        end = left if narrow else width - _PAD_X - self._buttons_width()
        row = top + height + 10 if narrow else (self.height() - _BUTTON) // 2
        for button in self.buttons:
            size = button.sizeHint().width()
            button.setGeometry(self._mirrored(end, size), row, size, _BUTTON)
            end += size + _BUTTON_GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour(self._look.ground))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        ratio = self.devicePixelRatioF()
        icon = self._style.pixmap(self._look.icon, _ICON, self._look.ink, ratio)
        x = self._mirrored(_PAD_X, _ICON)
        middle = self._words.geometry().center().y() - _ICON // 2
        line = round(QFontMetricsF(self._words.font()).height())
        first = self._words.y() + (line - _ICON) // 2
        painter.drawPixmap(x, first if self._is_narrow(self.width()) else middle, icon)
        painter.end()

    def _is_narrow(self, width: int) -> bool:
        return width < max(_NARROW, 2 * self._buttons_width())

    def _buttons_width(self) -> int:
        sizes = [button.sizeHint().width() for button in self.buttons]
        return sum(sizes) + _BUTTON_GAP * max(0, len(sizes) - 1)

    def _words_width(self, width: int) -> int:
        rest = 0 if self._is_narrow(width) else self._buttons_width() + _GAP
        return max(80, width - 2 * _PAD_X - _ICON - _GAP - rest)

    def _mirrored(self, x: int, width: int) -> int:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - width if rtl else x
