"""What an empty place says: what to do next, with one button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.gui.sidebar.view import program_icon
from reader.gui.style import Style, font


class EmptyView(QWidget):
    """The empty library, in the middle of the window."""

    added = Signal()
    filed = Signal()
    sampled = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._labels: list[tuple[QLabel, str]] = []
        self.setAutoFillBackground(True)
        outer = QHBoxLayout(self)
        column = QWidget()
        column.setMaximumWidth(640)
        outer.addStretch(1)
        outer.addWidget(column, 8)
        outer.addStretch(1)
        box = QVBoxLayout(column)
        box.setSpacing(10)
        box.addStretch(3)
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
        box.addWidget(text)
        box.addSpacing(10)
        button = QPushButton("\u2009" + self.tr("Add a link or text…"))
        button.setProperty("kind", "primary")
        button.setIcon(style.icon("plus", "on_accent"))
        button.setFont(font(15, 600))
        button.setMinimumHeight(40)
        button.clicked.connect(self.added)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        hint = self._label(
            self.tr("Ctrl+N, or drop links and saved pages anywhere in this window"), "text3"
        )
        hint.setFont(font(13))
        box.addWidget(hint)
        box.addSpacing(18)
        self._add_lines(box)
        box.addStretch(4)
        style.changed.connect(self._dress)
        self._dress()

    def _add_lines(self, box: QVBoxLayout) -> None:
        lines = QHBoxLayout()
        lines.addStretch()
        for icon, words, signal in (
            ("folder-open", self.tr("Open saved pages…"), self.filed),
            ("newspaper", self.tr("Look round with eight sample stories"), self.sampled),
        ):
            button = QToolButton()
            button.setIcon(self._style.icon(icon, "accent"))
            button.setIconSize(QSize(18, 18))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setText("\u2009" + words)
            button.setFont(font(13, 600))
            button.clicked.connect(signal)
            lines.addWidget(button)
        lines.addStretch()
        box.addLayout(lines)

    def _label(self, words: str, token: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._labels.append((label, token))
        return label

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._style.colour("page"))
        self.setPalette(palette)
        for label, token in self._labels:
            colours = label.palette()
            colours.setColor(label.foregroundRole(), self._style.colour(token))
            label.setPalette(colours)
