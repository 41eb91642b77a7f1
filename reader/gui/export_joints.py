"""Join "Export…", "Copy as Markdown" and the way back in with the desk: whom, where to, whence."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.dialogs.export import ExportDialog
from reader.gui.export_desk import Wish
from reader.gui.pane_column import PaneColumn
from reader.gui.style import Style
from reader.library.named import is_folder
from reader.model.article import ArticleId
from reader.model.file_name import safe_stem
from reader.model.outgoing import Form


class ExportJoints(QObject):
    """Asks what is to leave and where to. targets: whom a key concerns."""

    def __init__(
        self,
        pane: PaneColumn,
        desk: Desk,
        actions: Actions,
        choices: Choices,
        style: Style,
        targets: Callable[[], Sequence[ArticleId]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pane, self._desk, self._choices, self._style = pane, desk, choices, style
        self._targets, self._window = targets, window
        self._export = desk.shelves.export
        self._listed: Sequence[ArticleId] = ()
        self._dialog: ExportDialog | None = None
        actions.join(
            {"export": self._ask, "copy as markdown": self._copy, "read back": self._ask_whence}
        )
        desk.lists.listed.connect(self._note_list)
        desk.lists.rows_stale.connect(self._export.look)
        self._export.copied.connect(self._take_copy)
        choices.changed.connect(self._take_choices)
        self._take_choices()

    def _note_list(self, ids: list[ArticleId]) -> None:
        self._listed = ids

    def _take_choices(self) -> None:
        now = self._choices.now
        folder = Path(now.kept_folder) if now.kept_folder else None
        self._export.keep(folder, _form(now.kept_form, Form.MARKDOWN))

    def _copy(self) -> None:
        wanted = list(self._targets())
        if wanted:
            self._export.copy_as_markdown(wanted)

    def _take_copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._pane.notice.say(self.tr("Copied as Markdown"))

    def _ask(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        now = self._choices.now
        dialog = ExportDialog(
            self._style,
            self._targets(),
            self._listed,
            _form(now.export_form, Form.EPUB),
            now.kept_folder,
            self._window,
        )
        self._dialog = dialog
        dialog.wished.connect(self._ask_for_place)
        dialog.stopped.connect(self._export.stop)
        dialog.unkept.connect(lambda: self._choices.put(replace(self._choices.now, kept_folder="")))
        dialog.shown.connect(_show)
        self._export.stepped.connect(dialog.show_step)
        self._export.failed.connect(dialog.show_failure)
        self._export.ended.connect(dialog.show_end)
        dialog.finished.connect(self._forget)
        dialog.show()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _ask_for_place(self, wish: Wish) -> None:
        self._choices.put(replace(self._choices.now, export_form=wish.form.value))
        chooser = QFileDialog(self._window, self.tr("Export"))
        if wish.into_folder:
            chooser.setFileMode(QFileDialog.FileMode.Directory)
            chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.setDefaultSuffix(wish.form.suffix[1:])
            chooser.selectFile(f"{safe_stem(self._title(wish))}{wish.form.suffix}")
        chooser.fileSelected.connect(lambda name: self._begin(wish, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _begin(self, wish: Wish, target: Path) -> None:
        if self._dialog is not None:
            self._dialog.show_begin()
        # The system has asked before it gave the name of a file that is there.
        overwrite = not wish.into_folder
        self._export.export(wish, target, self._title(wish), overwrite=overwrite)
        if wish.keep:
            now, form = self._choices.now, wish.form.value
            self._choices.put(replace(now, kept_folder=str(target), kept_form=form))

    def _ask_whence(self) -> None:
        """Ask for an export of ours, to take in what it holds."""
        chooser = QFileDialog(self._window, self.tr("Read an export back in"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        ours = self.tr("Exports of Kiosque ({kinds})").format(kinds=f"*{Form.JSONL.suffix}")
        chooser.setNameFilters([ours, self.tr("All files (*)")])
        chooser.fileSelected.connect(lambda name: self._desk.incoming.keep_files([Path(name)]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _title(self, wish: Wish) -> str:
        shown = self._pane.pane.shown
        if shown is not None and wish.ids == (shown.saved.id,):
            return shown.saved.article.title
        return "Kiosque"


def _form(name: str, usual: Form) -> Form:
    return Form(name) if name in set(Form) else usual


def _show(path: Path) -> None:
    folder = path if is_folder(path) else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
