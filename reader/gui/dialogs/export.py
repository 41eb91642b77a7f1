"""What is to leave the library, in what form; how far that is, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import WorkDialog, heading, push_button, quiet
from reader.gui.export_desk import Wish
from reader.gui.fitting import Scrolled, fit
from reader.gui.reasons import sentence
from reader.gui.sides import placed
from reader.gui.style import Style, font
from reader.gui.words import isolated, plain
from reader.model.article import ArticleId
from reader.model.errors import ReaderError
from reader.model.outgoing import Exported, Form

_WIDTH = 520
_ROOM = 8
_MOST_SAID = 3  # failures; more say the same
#: In the order of their buttons.
_FORMS = (
    *(Form.EPUB, Form.HTML, Form.MARKDOWN, Form.TEXT),
    *(Form.JSONL, Form.BOOKMARKS, Form.CSV),
)


class ExportDialog(WorkDialog):
    """Asks what is to leave. One may go on reading meanwhile; closing it stops the export.

    picked, listed: the articles that are meant, and all that the list shows. form: what was chosen
    last. kept: the folder that is kept in step, "" if none is.
    """

    #: Wish: its place is to be asked for.
    wished = Signal(object)
    #: The folder is to be kept in step no longer.
    unkept = Signal()
    #: What was written is to be shown: Path.
    shown = Signal(object)

    def __init__(
        self,
        style: Style,
        picked: Sequence[ArticleId],
        listed: Sequence[ArticleId],
        form: Form,
        kept: str,
        parent: QWidget,
    ) -> None:
        super().__init__(style, parent)
        self._picked, self._listed = tuple(picked), tuple(listed)
        self._running, self._failures = False, 0
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(_WIDTH)
        self.whats = QButtonGroup(self)
        self.forms = QButtonGroup(self)
        self.one_file = self._check(self.tr("All in one file"))
        self.keep = self._check(self.tr("Keep the folder in step with the library from now on"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the export is"))
        self.said = quiet(self._style, "")
        self._build(form, kept)
        self._offer()

    def show_step(self, done: int, of: int) -> None:
        """Say how far it is."""
        self._bar.setMaximum(max(1, of))
        self._bar.setValue(done)
        number = self.locale().toString
        words = self.tr("{done} of {total} articles")
        self._say(words.format(done=number(done), total=number(of)))

    def show_failure(self, error: ReaderError) -> None:
        """Note what could not go along."""
        self._failures += 1
        if self._failures <= _MOST_SAID:
            self._failed.setText("\n".join(filter(None, (self._failed.text(), sentence(error)))))
            self._failed.show()

    def show_begin(self) -> None:
        """Say that it has begun."""
        self._running, self._failures, self._written = True, 0, None
        self._failed.clear()
        self._failed.hide()
        self._bar.setMaximum(0)
        self._say("")
        self._offer()

    def show_end(self, exported: Exported | None) -> None:
        """Say what came of it. exported: None if it did not come to its end."""
        self._running = False
        if exported is not None:
            self._written = exported.path
            count = self.tr("%n article(s) written: {name}", "", exported.articles)
            self._say(count.format(name=isolated(exported.path.name)))
        else:
            self._say("" if self._failures else self.tr("Stopped"))
        self._offer()

    def is_running(self) -> bool:
        """Return whether articles are being written."""
        return self._running

    def _wish(self) -> Wish:
        form = _FORMS[self.forms.checkedId()]
        ids = self._ids[self.whats.checkedId()]
        one_file = self.one_file.isChecked() and form.may_be_folder
        keep = self.keep.isChecked() and ids is None and form.may_be_folder and not one_file
        return Wish(ids, form, one_file, keep)

    # ---- building ------------------------------------------------------------------------

    def _build(self, form: Form, kept: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(2)
        box.addWidget(placed(heading(self.tr("Export"))))
        box.addSpacing(4)
        box.addWidget(Scrolled(self._choices(form, kept)), 1)
        box.addSpacing(10)
        box.addWidget(self._bar)
        box.addSpacing(2)
        box.addWidget(self.said)
        self._failed = quiet(self._style, "")
        box.addWidget(self._failed)
        self._failed.hide()
        box.addSpacing(10)
        box.addLayout(self._buttons())
        for group in (self.whats, self.forms):
            group.idClicked.connect(lambda _: self._offer())
        self.one_file.toggled.connect(lambda _: self._offer())

    def _choices(self, form: Form, kept: str) -> QWidget:
        """Return all that can be chosen, one below the other."""
        choices = QWidget()
        box = QVBoxLayout(choices)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._heading(self.tr("What")))
        self._ids = self._offer_ids(box)
        box.addSpacing(8)
        box.addWidget(self._heading(self.tr("Format")))
        for number, words in enumerate(self._form_words()):
            self._radio(self.forms, number, words, box)
        self._button_of(self.forms, _FORMS.index(form)).setChecked(True)
        box.addSpacing(4)
        for check in (self.one_file, self.keep):
            box.addWidget(check, 0, Qt.AlignmentFlag.AlignLeft)
        if kept:
            box.addLayout(self._kept_row(kept))
        box.addStretch()
        return choices

    def _offer_ids(self, box: QVBoxLayout) -> list[tuple[ArticleId, ...] | None]:
        """Offer what can leave; return whom each button means, in their order."""
        offers: list[tuple[str, tuple[ArticleId, ...] | None]] = []
        if len(self._picked) == 1:
            offers.append((self.tr("This article"), self._picked))
        elif self._picked:
            count = len(self._picked)
            offers.append((self.tr("%n picked article(s)", "", count), self._picked))
        if self._listed:
            count = len(self._listed)
            offers.append((self.tr("%n article(s) of the list", "", count), self._listed))
        offers.append((self.tr("The whole library"), None))
        for number, (words, _) in enumerate(offers):
            self._radio(self.whats, number, words, box)
        self._button_of(self.whats, 0).setChecked(True)
        return [ids for _, ids in offers]

    def _form_words(self) -> list[str]:
        return [
            self.tr("EPUB, a book for an e-reader"),
            self.tr("HTML, pages with their pictures inside"),
            self.tr("Markdown, for notes, with pictures and highlights"),
            self.tr("Plain text"),
            self.tr("JSON lines, all that is kept, to be read back"),
            self.tr("Bookmarks, for browsers and other readers"),
            self.tr("CSV, a table for spreadsheets"),
        ]

    def _kept_row(self, kept: str) -> QHBoxLayout:
        row = QHBoxLayout()
        words = self.tr("Kept in step: {name}").format(name=isolated(Path(kept).name))
        label = quiet(self._style, words)
        label.setToolTip(plain(kept))
        button = QPushButton(self.tr("Stop that"))
        button.setFont(font(13))
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Keep the folder in step no longer"))
        button.clicked.connect(self.unkept)
        for widget in (label, button):
            button.clicked.connect(widget.hide)
        row.setSpacing(8)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._show_button = push_button(self.tr("Show the folder"))
        self._stop_button = push_button(self.tr("Stop"))
        self._close_button = push_button(self.tr("Close"))
        self._export_button = push_button(self.tr("Export…"), primary=True)
        self._show_button.clicked.connect(lambda: self.shown.emit(self._written))
        self._stop_button.clicked.connect(self.stopped)
        self._close_button.clicked.connect(self.reject)
        self._export_button.clicked.connect(lambda: self.wished.emit(self._wish()))
        row.setSpacing(8)
        row.addWidget(self._show_button)
        row.addStretch()
        for button in (self._stop_button, self._close_button, self._export_button):
            row.addWidget(button)
        return row

    def _offer(self) -> None:
        """Offer what can be done now."""
        form = _FORMS[self.forms.checkedId()]
        whole = self._ids[self.whats.checkedId()] is None
        self.one_file.setEnabled(form.may_be_folder and not self._running)
        into_folder = form.may_be_folder and not self.one_file.isChecked()
        self.keep.setEnabled(into_folder and whole and not self._running)
        for group in (self.whats, self.forms):
            for button in group.buttons():
                button.setEnabled(not self._running)
        self._bar.setVisible(self._running)
        self._stop_button.setVisible(self._running)
        for button in (self._close_button, self._export_button):
            button.setVisible(not self._running)
        self._show_button.setVisible(self._written is not None)
        fit(self, max(self.width(), _WIDTH), max(self.height(), self.sizeHint().height()))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _radio(self, group: QButtonGroup, number: int, words: str, box: QVBoxLayout) -> None:
        button = QRadioButton(words)
        button.setFont(font(13))
        group.addButton(button, number)
        # The frame that shows the focus is as wide as its words, with a little room at their end.
        button.setMinimumWidth(button.sizeHint().width() + _ROOM)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _button_of(self, group: QButtonGroup, number: int) -> QRadioButton:
        button = group.button(number)
        assert isinstance(button, QRadioButton)  # noqa: S101 all of them are
        return button

    def _check(self, words: str) -> QCheckBox:
        check = QCheckBox(words)
        check.setFont(font(13))
        return check

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(font(13, 600))
        return placed(label)
