"""A group of lines in the outbox, with its name, its count and its frame."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.buttons import small_button
from reader.gui.outbox_row import OutboxRow
from reader.gui.style import Style, font


class OutboxGroup(QWidget):
    """Hidden while it has no lines. Lines that stay are not touched: making one is slow."""

    def __init__(self, style: Style, name: str) -> None:
        super().__init__()
        self._style = style
        self._name, self._count, self._rest = QLabel(name), QLabel(), QLabel()
        self._name.setFont(font(14, 600))
        self._count.setFont(font(12))
        self._rest.setFont(font(12))
        self._button: QPushButton | None = None
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 12, 0, 0)
        self._head.setSpacing(8)
        self._head.addWidget(self._name)
        self._head.addWidget(self._count)
        self._head.addStretch()
        self._frame = QFrame()
        self._frame.setObjectName("group")
        self._rows = QVBoxLayout(self._frame)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._head)
        box.addWidget(self._frame)
        box.addWidget(self._rest)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def offer(self, said: str) -> QPushButton:
        """Return a button with these words in the head, to be seen when there are several lines."""
        self._button = small_button(said)
        self._head.addWidget(self._button)
        return self._button

    def show_rows(self, rows: list[OutboxRow], count: int) -> None:
        """Show these lines in this order. count: how many there are in all."""
        wanted = set(rows)
        for place in reversed(range(self._rows.count())):
            item = self._rows.itemAt(place)
            row = item.widget() if item is not None else None
            if row is not None and row not in wanted:
                self._rows.removeWidget(row)
                row.hide()
        for place, row in enumerate(rows):
            item = self._rows.itemAt(place)
            if item is None or item.widget() is not row:
                self._rows.insertWidget(place, row)
            row.show()
            row.first = place == 0
        self._count.setText(self.locale().toString(count))
        rest = self.tr("and {count} more").format(count=self.locale().toString(count - len(rows)))
        self._rest.setText(rest)
        self._rest.setVisible(count > len(rows))
        if self._button is not None:
            self._button.setVisible(count > 1)
        self.setVisible(count > 0)

    def _dress(self) -> None:
        style = self._style
        for label, token in ((self._name, "text"), (self._count, "text3"), (self._rest, "text3")):
            style.paint_words(label, token)
        self._frame.setStyleSheet(
            f"#group {{ background: {style.hex('surface')}; border-radius: 10px;"
            f" border: 1px solid {style.hex('line')}; }}"
        )
