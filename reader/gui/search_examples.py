"""Ways to narrow a search, to be clicked: shown where few results leave room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.sides import set_margins
from reader.gui.style import Style, font
from reader.gui.words import isolated, tr

#: Some more than a line holds are left for the next one.
_IN_A_LINE = 4


def examples() -> list[tuple[str, str]]:
    """Return what is written into the field, and what it does, each."""
    return [
        ("is:unread", tr("Only what is unread")),
        ("site:", tr("Of one site")),
        ("by:", tr("By one author")),
        ("lang:", tr("In one language")),
        ("minutes:<5", tr("Short to read")),
        ("after:", tr("Published from this day on")),
        ("has:picture", tr("With pictures")),
        ("-", tr("Without a word")),
    ]


class SearchExamples(QWidget):
    """The examples as small buttons."""

    #: This is to be added to the search: str.
    chosen = Signal(str)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._heading = QLabel(self.tr("Narrow the search"))
        self._heading.setFont(font(12, 600))
        box = QVBoxLayout(self)
        set_margins(box, 18, 12, 12, 16)
        box.setSpacing(8)
        box.addWidget(self._heading)
        shown = examples()
        for start in range(0, len(shown), _IN_A_LINE):
            line = QHBoxLayout()
            line.setSpacing(8)
            for text, meaning in shown[start : start + _IN_A_LINE]:
                line.addWidget(self._button(text, meaning))
            line.addStretch()
            box.addLayout(line)
        style.changed.connect(self._dress)
        self._dress()

    def _button(self, text: str, meaning: str) -> QPushButton:
        words = f"{text}…" if text.endswith(":") else self.tr("-word") if text == "-" else text
        button = QPushButton(isolated(words))
        button.setFont(font(12, 600))
        button.setProperty("small", "true")
        button.setToolTip(meaning)
        button.setAccessibleName(f"{meaning}: {words}")
        button.clicked.connect(lambda: self.chosen.emit(text))
        return button

    def _dress(self) -> None:
        self._style.paint_words(self._heading, "text3")
