"""The rules of a site, or of all: switched, deleted, taken elsewhere, applied to what is here."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import heading, push_button, wrapped
from reader.gui.fitting import fit
from reader.gui.receipt_desk import CleanedSoFar
from reader.gui.receipt_words import kind_name
from reader.gui.sides import set_margins
from reader.gui.style import Style, font
from reader.gui.table_rows import scroll_area
from reader.gui.words import isolated, plain
from reader.model.site_rule import LINK, Effect, SiteRule


class RulesDialog(QDialog):
    """Lists rules; each change is applied at once. site: "" for all sites."""

    #: The rules of a site are wanted, "" for all: its name.
    listing = Signal(str)
    #: A rule is to be on or off: its id, bool.
    switched = Signal(int, bool)
    #: A rule is to be forgotten: its id.
    removed = Signal(int)
    #: The rules that are listed are to be written there: Path.
    exported = Signal(object)
    #: Rules are to be taken from there: Path.
    imported = Signal(object)
    #: All articles of a site are to be cleaned again, "" for all: its name.
    cleaned = Signal(str)
    #: The cleaning is to stop.
    stopped = Signal()

    def __init__(self, style: Style, site: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._site = style, site
        self._every = not site
        self.setWindowTitle(self.tr("Rules of sites"))
        fit(self, 560, 520)
        self.title = heading("")
        self.title.setWordWrap(True)
        self._empty = wrapped(
            self._style,
            self.tr(
                "There is no rule yet. Show what was removed from a story: put a block back, or"
                " remove one, and it is so on all pages of that site."
            ),
        )
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._said = wrapped(self._style, "")
        self.every = QCheckBox(self.tr("Rules of all sites"))
        self.every.setFont(font(13))
        self.every.setVisible(bool(site))
        self.every.toggled.connect(self._list)
        self._build()
        self._name()
        self._progress.hide()
        self._stop.hide()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        box.addWidget(self.title)
        words = self.tr("They are applied to each page of the site that comes in.")
        box.addWidget(wrapped(self._style, words))
        box.addWidget(self._empty)
        box.addWidget(self._area(), 1)
        box.addWidget(self.every)
        box.addWidget(self._progress)
        box.addWidget(self._said)
        self._said.hide()
        box.addLayout(self._buttons())

    def _area(self) -> QScrollArea:
        inner = QWidget()
        inner.setAutoFillBackground(True)
        self._style.paint_back(inner, "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(self._rows)
        column.addStretch()
        area = scroll_area()
        area.setWidget(inner)
        return area

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._export = self._button(self.tr("Export…"), self._ask_where_to)
        self._import = self._button(self.tr("Import…"), self._ask_where_from)
        self._clean = self._button("", self._start_cleaning)
        self._stop = self._button(self.tr("Stop"), self.stopped.emit)
        close = self._button(self.tr("Done"), self.accept)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        self._close = close
        row.addWidget(self._export)
        row.addWidget(self._import)
        row.addStretch()
        for button in (self._clean, self._stop, close):
            row.addWidget(button)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where nothing is changed by a key that is pressed too soon."""
        super().showEvent(event)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rules(self, rules: Sequence[SiteRule]) -> None:
        """Show these rules."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for rule in rules:
            row = _Row(self._style, rule, with_site=self._every)
            row.switch.toggled.connect(lambda on, rule=rule: self.switched.emit(rule.id, on))
            row.delete.clicked.connect(lambda _=False, rule=rule: self.removed.emit(rule.id))
            self._rows.addWidget(row)
            row.show()
        self._empty.setVisible(not rules)
        self._export.setEnabled(bool(rules))

    def show_progress(self, so_far: CleanedSoFar) -> None:
        """Show how far the cleaning is."""
        self._progress.setMaximum(so_far.of)
        self._progress.setValue(so_far.done)
        said = self.tr("%n article(s) changed", "", so_far.changed)
        locale = self.locale()
        self._said.setText(
            f"{locale.toString(so_far.done)} / {locale.toString(so_far.of)} · {said}"
        )
        self._said.show()

    def end_progress(self) -> None:
        """Show that the cleaning has come to its end."""
        self._progress.hide()
        self._stop.hide()
        self._clean.show()

    def _start_cleaning(self) -> None:
        self._progress.setMaximum(0)
        self._progress.show()
        self._clean.hide()
        self._stop.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cleaned.emit("" if self._every else self._site)

    def _list(self) -> None:
        self._every = self.every.isChecked() or not self._site
        self._name()
        self.listing.emit("" if self._every else self._site)

    def _name(self) -> None:
        site = isolated(self._site)
        if self._every:
            self.title.setText(self.tr("Rules of all sites"))
            self._clean.setText(self.tr("Clean all articles again"))
        else:
            self.title.setText(self.tr("Rules for {site}").format(site=site))
            self._clean.setText(self.tr("Clean its articles again"))

    def _ask_where_to(self) -> None:
        dialog = self._file_dialog(self.tr("Export the rules"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("kiosque-rules.json")
        dialog.fileSelected.connect(lambda name: self.exported.emit(Path(name)))
        dialog.open()

    def _ask_where_from(self) -> None:
        dialog = self._file_dialog(self.tr("Import rules"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.imported.emit(Path(name)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, "", self.tr("Rules (*.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = push_button(words)
        button.clicked.connect(lambda _=False: act())
        return button


class _Row(QWidget):
    """One rule: its switch, what it does with which block, and the way to be rid of it."""

    def __init__(self, style: Style, rule: SiteRule, *, with_site: bool) -> None:
        super().__init__()
        verb = self.tr("Remove") if rule.effect is Effect.REMOVE else self.tr("Keep")
        parts = [verb, kind_name(rule.kind), isolated(rule.site) if with_site else ""]
        head = " · ".join(part for part in parts if part)
        self.switch = QCheckBox()
        self.switch.setChecked(rule.enabled)
        self.switch.setAccessibleName(f"{head}: {rule.sample}")
        self.delete = QToolButton()
        self.delete.setIcon(style.icon("x"))
        self.delete.setIconSize(QSize(16, 16))
        self.delete.setToolTip(self.tr("Delete the rule"))
        self.delete.setAccessibleName(f"{self.tr('Delete the rule')}: {rule.sample}")
        told = QVBoxLayout()
        told.setSpacing(2)
        path = rule.path if not rule.words else f"“{rule.words.replace(LINK, '…')}”"
        for text, face, token in (
            (head, font(13, 600), "text"),
            (rule.sample, font(13), "text2"),
            (path, font(12), "text3"),
        ):
            told.addWidget(_Line(style, text, face, token))
        box = QHBoxLayout(self)
        set_margins(box, 0, 10, 4, 10)
        box.setSpacing(12)
        box.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(told, 1)
        box.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)


class _Line(QLabel):
    """One line of text, cut short to its width; all of it is in the tool tip."""

    def __init__(self, style: Style, text: str, face: QFont, token: str) -> None:
        super().__init__()
        self._text = text
        self.setFont(face)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(80)
        self.setText(text[:40])
        style.paint_words(self, token)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        metrics = QFontMetricsF(self.font())
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain(self._text) if shown != self._text else "")
