"""What a check of the library has found: what is mended, what is lost, what is to be done."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import heading, wrapped
from reader.gui.fitting import fit
from reader.gui.style import Style, font
from reader.gui.table_rows import scroll_area
from reader.gui.words import isolated
from reader.model.damage import CheckReport, Damage, DamageKind

_MOST_LINES = 200


class CareReport(QDialog):
    """Lists the damages of a report in groups; what needs a new file can be repaired from it."""

    #: The file is to be repaired.
    repair_wanted = Signal()

    def __init__(self, style: Style, report: CheckReport, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setWindowTitle(self.tr("The library was checked"))
        self.setMinimumWidth(520)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        box.addWidget(heading(self.tr("The library was checked")))
        box.addWidget(wrapped(self._style, self._summary(report), "text3"))
        box.addWidget(self._area(report), 1)
        box.addLayout(self._buttons(can_repair=bool(report.left)))
        fit(self, 560, 460)

    def _summary(self, report: CheckReport) -> str:
        if report.left:
            return self.tr(
                "The file itself is damaged. To repair it, the window is closed and opened again:"
                " all that can be read is put into a new file, and the damaged one is kept beside"
                " it."
            )
        if report.gone:
            return self.tr("What could be made anew is mended. The rest cannot be had again:")
        return self.tr("Everything that was damaged is as it was.")

    def _area(self, report: CheckReport) -> QScrollArea:
        inner = QWidget()
        inner.setAutoFillBackground(True)
        self._style.paint_back(inner, "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 4)
        for group, damages in (
            (self.tr("Lost"), report.gone),
            (self.tr("Damaged"), report.left),
            (self.tr("Mended"), report.mended),
        ):
            lines = list(dict.fromkeys(self._line(damage) for damage in damages))
            if lines:
                name = wrapped(self._style, group, "text")
                name.setFont(font(14, 600))
                name.setContentsMargins(0, 10, 0, 0)
                column.addWidget(name)
            for line in self._bounded(lines):
                column.addWidget(wrapped(self._style, line, "text"))
        column.addStretch()
        area = scroll_area()
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nothing in it takes the keys
        area.setAccessibleName(self.tr("What was found"))
        area.setWidget(inner)
        return area

    def _bounded(self, lines: list[str]) -> Iterable[str]:
        shown = lines[:_MOST_LINES] if len(lines) > _MOST_LINES + 1 else lines
        yield from shown
        if len(lines) > len(shown):
            yield self.tr("and %n more", "", len(lines) - len(shown))

    def _line(self, damage: Damage) -> str:
        """Return what is damaged, and whose it is."""
        kind = self._names()[damage.kind]
        whose = [isolated(part) for part in (damage.title, damage.url) if part]
        return f"{kind}: {' – '.join(whose)}" if whose else kind

    def _names(self) -> dict[DamageKind, str]:
        return {
            DamageKind.STRUCTURE: self.tr("The file's structure"),
            DamageKind.INDEX: self.tr("Search index"),
            DamageKind.COUNTERS: self.tr("Counters"),
            DamageKind.WORDS: self.tr("Title, names or links"),
            DamageKind.TEXT: self.tr("Text"),
            DamageKind.VERSION: self.tr("Earlier version"),
            DamageKind.PAGE: self.tr("Original page"),
            DamageKind.PICTURE: self.tr("Picture"),
            DamageKind.ROW: self.tr("Entry"),
        }

    def _buttons(self, *, can_repair: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        close = QPushButton(self.tr("Close"))
        close.setFont(font(13, 600))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        main = close
        if can_repair:
            main = QPushButton(self.tr("Repair it"))
            main.setFont(font(13, 600))
            main.clicked.connect(self.accept)
            main.clicked.connect(self.repair_wanted)
            row.addWidget(main)
        main.setProperty("kind", "primary")
        main.setDefault(True)
        return row
