"""Follow a site: its address, what feeds were found there, and how they are to be kept."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.follow_found import FoundFeeds
from reader.gui.dialogs.parts import heading, push_button, wrapped
from reader.gui.feed_words import keeping_words
from reader.gui.folder_field import FolderField
from reader.gui.reasons import sentence, spoken
from reader.gui.settings_window.segments import Segments
from reader.gui.sides import set_margins
from reader.gui.style import Style, font
from reader.library.pages import links_in
from reader.model.errors import FetchError, FormatError, OfflineError, ReaderError
from reader.model.feed import Keeping, Offered

_WIDTH, _NAME, _BUSY_MS = 600, 110, 400
_LONGEST = 2_000


class FollowDialog(QDialog):
    """Asks for an address and shows what is there; nothing is followed before the user says so."""

    #: What feeds an address offers is to be found out: str. Answer with show_found(), show_error().
    asked = Signal(str)
    #: These are to be followed: list of Offered or of an address; the folder; Keeping.
    followed = Signal(object, str, object)

    def __init__(self, style: Style, folders: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._asked = ""
        self._later = False  # what is followed is found when there is a network
        self.setWindowTitle(self.tr("Follow a site"))
        self.setMinimumWidth(_WIDTH)
        self.address = QLineEdit()
        self.address.setFont(font(14))
        self.address.setAccessibleName(self.tr("Address of a site or a feed"))
        self.address.setPlaceholderText(self.tr("Address of a site or a feed"))
        self.address.textEdited.connect(self._forget)
        self.address.returnPressed.connect(self._press)
        self.found = FoundFeeds(style)
        self.found.chosen.connect(self._say)
        self.folder = FolderField(style)
        self.folder.offer(folders)
        ways = ((Keeping.ALL, self.tr("Whole stories")), (Keeping.HEADLINES, self.tr("Headlines")))
        self.keeping = Segments(self.tr("What comes"), ways)
        self.keeping.show_value(Keeping.ALL)
        self.keeping.chosen.connect(lambda _: self._say())
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY_MS)
        self._busy.timeout.connect(self._say_busy)
        self._build()
        self._take_clipboard()
        self._forget()

    def begin(self, address: str) -> None:
        """Look at this address at once."""
        self.address.setText(address)
        self._ask()

    def show_found(self, address: str, found: Sequence[Offered]) -> None:
        """Show what was found there, unless another address was asked for since."""
        if address == self._asked and not self._later:
            self._busy.stop()
            self.found.show_offered(found)
            self._hint("")
            self._show_choices(True)
            self._say()
            self._grow()

    def show_error(self, address: str, error: ReaderError) -> None:
        """Say why nothing was found; without a network the site can be followed all the same."""
        if address != self._asked:
            return
        self._busy.stop()
        self._later = isinstance(error, OfflineError)
        if self._later:
            said = self.tr(
                "There is no network. You can follow the site now: its feed is found as soon as"
                " there is one."
            )
            self._hint(said, "waiting")
            self._show_choices(True)
        else:
            self._hint(_why(error), "error")
        self._say()
        self._grow()

    # ---- how -----------------------------------------------------------------------------

    def _take_clipboard(self) -> None:
        """Begin with the one link that was just copied: that is what most come with."""
        text = QGuiApplication.clipboard().text()
        links = links_in(text) if len(text) < _LONGEST else []
        if len(links) == 1:
            self.address.setText(text.strip())
            self.address.selectAll()
        self.address.setFocus()

    def _press(self) -> None:
        """Do on Enter what helps: look, or follow what was found."""
        if self.address.text().strip() != self._asked:
            self._ask()
        elif self._go.isEnabled():
            self._give()

    def _ask(self) -> None:
        address = self.address.text().strip()
        if address:
            self._forget()
            self._asked = address
            self._look.setEnabled(False)
            self._busy.start()
            self.asked.emit(address)

    def _forget(self) -> None:
        """Begin anew: another address stands there."""
        self._asked, self._later = "", False
        self._busy.stop()
        self.found.show_offered(())
        self._show_choices(False)
        self._hint(
            self.tr(
                "The address of a site is enough: Kiosque finds its feeds. Only that site is asked."
            )
        )
        self._say()
        self._grow()

    def _say_busy(self) -> None:
        self._hint(self.tr("Looking for feeds…"))

    def _say(self) -> None:
        """Let buttons and words be as what stands there."""
        wanted = self._wanted()
        self._hint_of_keeping.setText(keeping_words(Keeping(self.keeping.value)))
        looked = bool(self._asked) and not self._busy.isActive()
        self._look.setEnabled(bool(self.address.text().strip()) and not self._busy.isActive())
        self._look.setVisible(not (looked and (wanted or self.found.offered)))
        self._look.setDefault(not self._look.isHidden())
        self._go.setVisible(self._look.isHidden())
        self._go.setDefault(self._look.isHidden())
        self._go.setEnabled(bool(wanted))
        self._go.setText(
            self.tr("Follow when there is a network")
            if self._later
            else self.tr("Follow %n feed(s)", "", len(wanted))
            if len(wanted) > 1
            else self.tr("Follow")
        )

    def _wanted(self) -> list[Offered | str]:
        return [self._asked] if self._later else list(self.found.wanted)

    def _give(self) -> None:
        wanted = self._wanted()
        if wanted:
            keeping = Keeping(self.keeping.value)
            self.followed.emit(wanted, self.folder.text().strip(), keeping)
            self.accept()

    def _hint(self, said: str, token: str = "text3") -> None:
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._style.paint_words(self._said, token)

    def _show_choices(self, shown: bool) -> None:
        self._choices.setVisible(shown)

    def _grow(self) -> None:
        """Be as high as what is shown."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(max(self.width(), _WIDTH), layout.totalHeightForWidth(self.width()))

    # ---- building ------------------------------------------------------------------------

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(10)
        title = heading(self.tr("Follow a site"))
        box.addWidget(title)
        box.addWidget(self.address)
        self._said = wrapped(self._style, "")
        box.addWidget(self._said)
        box.addWidget(self.found)
        box.addWidget(self._made_choices())
        box.addStretch()
        box.addLayout(self._buttons())

    def _made_choices(self) -> QWidget:
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        set_margins(column, 0, 4, 0, 4)
        column.setSpacing(8)
        self._hint_of_keeping = wrapped(self._style, "")
        for name, control in (
            (self.tr("What comes"), self.keeping),
            (self.tr("Folder"), self.folder),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            label = QLabel(name)
            label.setFont(font(13))
            label.setFixedWidth(_NAME)
            row.addWidget(label)
            row.addWidget(control, 1)
            column.addLayout(row)
            if control is self.keeping:
                hint = QHBoxLayout()
                hint.addSpacing(_NAME + row.spacing())
                hint.addWidget(self._hint_of_keeping, 1)
                column.addLayout(hint)
        return self._choices

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._look = QPushButton(self.tr("Find feeds"))
        self._go = QPushButton()
        row.addWidget(cancel)
        for button, act in ((self._look, self._ask), (self._go, self._give)):
            button.setFont(font(13, 600))
            button.setProperty("kind", "primary")
            button.clicked.connect(act)
            row.addWidget(button)
        return row


def _why(error: ReaderError) -> str:
    """Return why: what was asked for stands in the field above."""
    if isinstance(error, FetchError | FormatError):
        return spoken(error.reason)
    return sentence(error)
