"""What the empty library says: what to do next, with one button and three quiet lines."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.style import Style, font, program_icon

_LINE_HEIGHT, _ICON = 58, 18
_WIDEST = 640
_ROOM = 40  # on both sides of the sentence: two lines of it, not one and a word


class EmptyView(QScrollArea):
    """The empty library, in the middle of the window."""

    added = Signal()
    filed = Signal()
    sampled = Signal()
    followed = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._labels: list[tuple[QLabel, str]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._content.setAutoFillBackground(True)
        outer = QHBoxLayout(self._content)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        outer.addStretch(1)
        outer.addWidget(column, 8)
        outer.addStretch(1)
        box = QVBoxLayout(column)
        box.setSpacing(10)
        box.addStretch(3)
        self._add_words(box)
        self._add_button(box)
        box.addSpacing(30)
        self._add_lines(box)
        box.addSpacing(14)
        box.addLayout(self._promise())
        box.addStretch(4)
        self.setWidget(self._content)
        style.changed.connect(self._dress)
        self._dress()

    def _add_words(self, box: QVBoxLayout) -> None:
        mark = QLabel()
        mark.setPixmap(program_icon(88, self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(mark)
        box.addSpacing(12)
        title = self._label(self.tr("Nothing here yet"), "text")
        title.setFont(font(30, 700, reading=True))
        box.addWidget(title)
        words = self.tr(
            "Save a page and it stays on this disk: the story, and the stories it points to."
        )
        text = self._label(words, "text2")
        text.setFont(font(20, reading=True))
        text.setContentsMargins(_ROOM, 0, _ROOM, 0)
        box.addWidget(text)
        box.addSpacing(10)

    def _add_button(self, box: QVBoxLayout) -> None:
        button = QPushButton("\u2009" + self.tr("Add a link or text…"))
        button.setProperty("kind", "primary")
        button.setIcon(self._style.icon("plus", "on_accent"))
        button.setFont(font(15, 600))
        button.setMinimumHeight(40)
        button.clicked.connect(self.added)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        hint = self._label(
            self.tr("Ctrl+N, or drop links and saved pages anywhere in this window"), "text3"
        )
        hint.setFont(font(13))
        box.addWidget(hint)

    def _add_lines(self, box: QVBoxLayout) -> None:
        lines = (
            _Line(
                self._style,
                "folder-open",
                self.tr("Open saved pages"),
                self.tr("Pages and texts that lie on this disk become articles at once."),
                self.tr("Choose"),
            ),
            _Line(
                self._style,
                "rss",
                self.tr("Follow a site"),
                self.tr("Its new stories come by themselves, whole, with their pictures."),
                self.tr("Follow"),
            ),
            _Line(
                self._style,
                "newspaper",
                self.tr("Look round first"),
                self.tr("Eight sample stories, written for this; removed by one click."),
                self.tr("Add"),
            ),
        )
        lines[-1].last = True
        column = QVBoxLayout()
        column.setSpacing(0)
        for line, signal in zip(lines, (self.filed, self.followed, self.sampled), strict=True):
            line.clicked.connect(signal)
            column.addWidget(line)
        box.addLayout(column)

    def _promise(self) -> QHBoxLayout:
        words = self.tr("Reading makes no request. Kiosque has no account and sends nothing.")
        label = self._label(words, "text3")
        label.setFont(font(12))
        self._shield = QLabel()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self._shield)
        label.setWordWrap(False)
        row.addWidget(label)
        row.addStretch()
        return row

    def _label(self, words: str, token: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._labels.append((label, token))
        return label

    def showEvent(self, event: QShowEvent) -> None:
        """Take its colours: Qt has forgotten them if it was put into another widget."""
        super().showEvent(event)
        self._dress()

    def _dress(self) -> None:
        self._style.paint_back(self._content, "page")
        ratio = self.devicePixelRatioF()
        self._shield.setPixmap(self._style.pixmap("shield-check", 14, "text3", ratio))
        for label, token in self._labels:
            self._style.paint_words(label, token)


class _Line(QAbstractButton):
    """One more thing to begin with: icon, name, what it does, and the word to press."""

    def __init__(self, style: Style, icon: str, name: str, what: str, act: str) -> None:
        super().__init__()
        self._style, self._icon, self._what, self._act = style, icon, what, act
        #: The last one has a line under it too.
        self.last = False
        self.setText(name)
        self.setAccessibleName(f"{name}. {what}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, _LINE_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _LINE_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style, box = self._style, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(0, 0, box.width(), 1), style.colour("line"))
        if self.last:
            painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), style.colour("line"))
        icon = style.pixmap(self._icon, _ICON, "accent", self.devicePixelRatioF())
        painter.drawPixmap(
            round(box.width() - _ICON if rtl else 0), (_LINE_HEIGHT - _ICON) // 2, icon
        )
        act_width = QFontMetricsF(font(13, 600)).horizontalAdvance(self._act) + 4
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        room = _ICON + 16
        text = box.adjusted(act_width, 0, -room, 0) if rtl else box.adjusted(room, 0, -act_width, 0)
        for words, face, token, top, height in (
            (self.text(), font(15, 600), "text", 9, 21),
            (self._what, font(13), "text2", 30, 19),
        ):
            painter.setFont(face)
            painter.setPen(style.colour(token))
            shown = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(QRectF(text.left(), top, text.width(), height), side | middle, shown)
        act_face = font(13, 600)
        if self.underMouse():
            act_face = font(13, 700)
        painter.setFont(act_face)
        painter.setPen(style.colour("link"))
        painter.drawText(box, far | middle, self._act)
        if self.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 3, -1, -3), 6, 6)
        painter.end()
