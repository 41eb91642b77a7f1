"""Join the lists of feeds (OPML) with window and desk: which file, what is in it, where to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui import words
from reader.gui.dialogs.feed_list import FeedListDialog
from reader.gui.dialogs.move_in import undone_words
from reader.gui.feeds_desk import FeedsDesk
from reader.gui.notices import NoticeBar
from reader.gui.style import Style
from reader.model.moving import Undone
from reader.model.subscriptions import Subscribed

_KINDS = "*.opml *.xml"


class FeedListsJoints(QObject):
    """Asks for a file, and says what came of it.

    notice: the bar that is seen at this moment. keep_step: lets the next Undo make a call.
    """

    #: What was done last is to be undone.
    undo_wanted = Signal()

    def __init__(
        self,
        style: Style,
        desk: FeedsDesk,
        notice: Callable[[], NoticeBar],
        keep_step: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._keep_step = keep_step
        self._style, self._desk, self._lists = style, desk, desk.lists
        self._notice, self._window = notice, window
        desk.lists.taken.connect(self._say_taken)
        desk.lists.undone.connect(self._say_undone)
        desk.lists.written.connect(self._say_written)

    def ask(self) -> None:
        """Ask which list is to be taken in."""
        dialog = self._file_dialog(self.tr("Take in a list of feeds"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.show_file(Path(name)))
        dialog.open()

    def show_file(self, file: Path) -> None:
        """Show what a list holds."""
        dialog = FeedListDialog(self._style, file, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lists.previewed.connect(dialog.show_held)
        self._lists.unreadable.connect(dialog.show_error)
        dialog.taken.connect(lambda wanted: self._lists.take_in(file, wanted))
        self._lists.look(file)
        dialog.open()

    def ask_where_to(self) -> None:
        """Ask where the feeds are to be written."""
        dialog = self._file_dialog(self.tr("Write out the list of feeds"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("kiosque-feeds.opml")
        dialog.fileSelected.connect(lambda name: self._lists.write(Path(name)))
        dialog.open()

    def _say_taken(self, taken: Subscribed) -> None:
        self._desk.refresh(taken.followed)
        if taken.followed:
            self._keep_step(lambda: self._lists.undo(taken))
        self._notice().say(
            self.tr("You follow %n feed(s) more.", "", len(taken.followed)),
            self.tr("Undo") if taken.followed else "",
            self.undo_wanted.emit,
        )

    def _say_undone(self, undone: Undone) -> None:
        self._notice().say(" · ".join(undone_words(undone)))

    def _say_written(self, target: Path, count: int) -> None:
        said = self.tr("%n feed(s) written: {name}", "", count)
        self._notice().say(said.format(name=words.isolated(target.name)))

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lists = self.tr("Lists of feeds ({kinds})").format(kinds=_KINDS)
        dialog.setNameFilters([lists, self.tr("All files (*)")])
        return dialog
