"""What comes in by hand: links, texts and files, asked for, dropped or given at the start."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.desk import Desk
from reader.gui.dialogs.save import SaveDialog
from reader.gui.style import Style

_KINDS = (
    "*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.arc *.gz *.wacz *.har *.eml *.maff"
    " *.htz *.zip *.txt *.md"
)


class Reception(QObject):
    """Takes what the user brings, and hands it to the desk."""

    def __init__(self, style: Style, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._style, self._desk, self._window = style, desk, window

    def ask_for_links(self) -> None:
        """Ask for links or a text."""
        dialog = SaveDialog(self._style, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.links_given.connect(self._queue)
        dialog.text_given.connect(self._desk.keep_text)
        dialog.open()

    def ask_for_files(self) -> None:
        """Ask for files to keep."""
        dialog = QFileDialog(self._window, self.tr("Open saved pages"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        pages = self.tr("Pages and texts ({kinds})").format(kinds=_KINDS)
        dialog.setNameFilters([pages, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self._desk.keep_files(list(map(Path, names))))
        dialog.open()

    def take_drop(self, data: QMimeData) -> None:
        """Keep what was dropped: files and links, else text."""
        if data.hasUrls():
            self.take_sources([url.toString() for url in data.urls()])
        else:
            self._desk.keep_or_queue(data.text())

    def take_sources(self, sources: list[str]) -> None:
        """Keep files and links: paths, file: and http(s) addresses."""
        links = [source for source in sources if source.startswith(("http://", "https://"))]
        files = [_path(source) for source in sources if source not in links]
        if links:
            self._queue(links)
        if files:
            self._desk.keep_files(files)

    def _queue(self, links: list[str]) -> None:
        self._desk.queue([(link, "") for link in links])


def _path(source: str) -> Path:
    return Path(QUrl(source).toLocalFile() if source.startswith("file:") else source)
