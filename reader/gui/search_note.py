"""Under the search field: what in a search is not understood, and what was most likely meant."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.gui import words
from reader.gui.search_words import explanation
from reader.gui.sides import set_margins
from reader.gui.style import Style, font
from reader.model.query_language import Piece

_ICON = 16


class SearchNote(QWidget):
    """An amber block with one sentence, and a button that corrects the search; else hidden."""

    #: This is to stand in the search instead of what is not understood: Piece, str.
    corrected = Signal(object, str)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._piece: Piece | None = None
        self._mark, self._said = QLabel(), QLabel()
        self._said.setFont(font(13))
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._better = QPushButton()
        self._better.setFont(font(13, 600))
        self._better.setProperty("small", "true")
        self._better.clicked.connect(self._correct)
        box = QHBoxLayout(self)
        set_margins(box, 12, 8, 8, 8)
        box.setSpacing(8)
        box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self._said, 1)
        box.addWidget(self._better)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" when it is hidden."""
        return "" if self.isHidden() else self._said.text()

    def explain(self, pieces: tuple[Piece, ...]) -> None:
        """Explain the first piece that is not understood; hide if all are."""
        self._piece = next((piece for piece in pieces if piece.mistake), None)
        mistake = self._piece.mistake if self._piece else None
        if mistake is None:
            self.hide()
            return
        said = explanation(mistake)
        self._said.setText(said)
        self.setAccessibleName(said)
        offered = self.tr("Write {better}").format(better=words.isolated(mistake.better))
        self._better.setText(offered)
        self._better.setVisible(bool(mistake.better))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the block behind the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("waiting_bg"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.end()

    def _correct(self) -> None:
        if self._piece is not None and self._piece.mistake is not None:
            self.corrected.emit(self._piece, self._piece.mistake.better)

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._style.pixmap("circle-help", _ICON, "waiting", ratio))
        self._style.paint_words(self._said, "waiting")
