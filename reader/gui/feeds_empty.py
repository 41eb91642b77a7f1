"""What the overview of feeds says while nothing is followed: one button, and one quiet way more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.style import Style, font

_ICON, _WIDEST = 56, 520


class FeedsEmpty(QWidget):
    """Says what a feed is for, and how to begin."""

    #: A site is to be followed.
    wanted = Signal()
    #: A list of feeds is to be taken in.
    listed = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._icon, self._head, self._said = QLabel(), QLabel(), QLabel()
        self._head.setText(self.tr("Let the news come"))
        self.setAccessibleName(self._head.text())
        self._head.setFont(font(24, 700, reading=True))
        self._said.setText(
            self.tr(
                "Follow a site, and Kiosque fetches each new story whole, cleaned, with its"
                " pictures: it is here when you are offline."
            )
        )
        self._said.setFont(font(17, reading=True))
        self._button = QPushButton("\u2009" + self.tr("Follow a site…"))
        self._button.setProperty("kind", "primary")
        self._button.setIcon(style.icon("plus", "on_accent"))
        self._button.setFont(font(15, 600))
        self._button.setMinimumHeight(40)
        self._button.setAccessibleName(self.tr("Follow a site…"))
        self._button.clicked.connect(self.wanted)
        self._more = QPushButton(self.tr("Take in a list of feeds (OPML)…"))
        self._more.setProperty("kind", "link")
        self._more.setFont(font(13, 500))
        self._more.clicked.connect(self.listed)
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._icon, self._head, self._said):
            label.setWordWrap(label is not self._icon)
            label.setAlignment(middle)
        box.addWidget(self._icon, 0, middle)
        box.addWidget(self._head)
        room = QHBoxLayout()
        room.addStretch(1)
        self._said.setMaximumWidth(_WIDEST)
        room.addWidget(self._said, 20)
        room.addStretch(1)
        box.addLayout(room)
        box.addSpacing(12)
        box.addWidget(self._button, 0, middle)
        box.addWidget(self._more, 0, middle)
        box.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        style.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._style.pixmap("rss", _ICON, "accent", ratio))
        self._style.paint_words(self._head, "text")
        self._style.paint_words(self._said, "text2")
