"""Join the outbox on the screen with the desk: wishes one way, news the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.browsing import browse
from reader.gui.desk import Desk
from reader.gui.notices import NoticeBar
from reader.gui.outbox_view import OutboxView
from reader.library.saving import Cancelled


class OutboxJoints(QObject):
    """What a wish needs beyond a signal: a question for an address or a place, a way to undo.

    notice: the bar that is seen at this moment.
    """

    def __init__(
        self,
        view: OutboxView,
        desk: Desk,
        notice: Callable[[], NoticeBar],
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._notice, self._window = desk, notice, window
        view.cancelled.connect(desk.outbox.cancel)
        view.tried.connect(desk.try_now)
        view.revived.connect(desk.outbox.try_now)
        view.arranged.connect(desk.outbox.arrange)
        view.stopped.connect(desk.outbox.stop)
        view.opened.connect(desk.outbox.open_file)
        view.browser.connect(browse)
        view.corrected.connect(self._ask_for_address)
        view.exported.connect(self._ask_for_place)
        desk.waiting.connect(view.show_items)
        desk.offline.connect(view.show_offline)
        desk.outbox.progressed.connect(view.show_progress)
        desk.outbox.ended.connect(view.end_progress)
        desk.outbox.cancelled.connect(self._say_cancelled)
        desk.outbox.gathered.connect(self._say_gathered)
        desk.outbox.file_came.connect(
            lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        )

        whole = actions["whole story"]
        whole.setEnabled(False)
        desk.opened.connect(lambda opened, _: whole.setEnabled(bool(opened.offered)))
        desk.closed.connect(lambda: whole.setEnabled(False))

    def _ask_for_address(self, url: str) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Correct the address"))
        dialog.setLabelText(self.tr("Address"))
        dialog.setTextValue(url)
        dialog.resize(520, dialog.sizeHint().height())
        dialog.textValueSelected.connect(lambda text: self._desk.outbox.correct(url, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_place(self, url: str) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(QUrl(url).fileName())
        dialog.fileSelected.connect(lambda name: self._desk.outbox.save_file(url, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_cancelled(self, cancelled: Cancelled) -> None:
        name = words.isolated(cancelled.title or cancelled.url)
        self._notice().say(
            self.tr("Removed: {title}").format(title=name),
            self.tr("Undo"),
            lambda: self._desk.outbox.put_back(cancelled),
        )

    def _say_gathered(self, count: int) -> None:
        if count:
            self._desk.queued.emit(count)
        else:
            self._notice().say(self.tr("The related stories are all here, or wait already."))
