"""What comes in by hand: links, texts, files and folders, asked for, dropped, pasted or given."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.brought import brought, is_welcome
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.dialogs.import_files import ImportDialog
from reader.gui.dialogs.save import SaveDialog
from reader.gui.feed_links import SCHEME as FEED_SCHEME
from reader.gui.feed_links import is_feed_link
from reader.gui.moving_joints import MovingJoints
from reader.gui.style import Style
from reader.library.kiosque_links import SCHEME, AskedToSave, asked_by
from reader.library.named import is_folder
from reader.model.errors import UrlError
from reader.model.url import Url

_KINDS = (
    "*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.arc *.gz *.wacz *.har *.eml"
    " *.mbox *.maff *.htz *.zip *.txt *.md"
)
_LINKS = ("http://", "https://", FEED_SCHEME)
_MANY = 12  # files from which on an import shows how far it is


class Reception(QObject):
    """Takes what the user brings, and hands it to the desk."""

    #: A link or a folder that is only to be offered: why, what, the words of the button, and what
    #: the button does.
    offering = Signal(str, str, str, object)
    #: A feed, or the site of one, is to be followed: its address.
    feed_came = Signal(str)
    #: What there is to say of what came.
    said = Signal(str)

    def __init__(self, style: Style, desk: Desk, choices: Choices, window: QWidget) -> None:
        super().__init__(window)
        self._style, self._desk, self._choices, self._window = style, desk, choices, window
        #: What comes from other readers.
        self.moving = MovingJoints(style, desk.incoming, window)

    # ---- asked for ---------------------------------------------------------------------------

    def ask_for_links(self) -> None:
        """Ask for links or a text."""
        dialog = SaveDialog(self._style, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.links_given.connect(self._queue)
        dialog.text_given.connect(self._desk.incoming.keep_text)
        dialog.open()

    def ask_for_files(self) -> None:
        """Ask for files to keep."""
        dialog = self._file_dialog(self.tr("Open saved pages"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        pages = self.tr("Pages and texts ({kinds})").format(kinds=_KINDS)
        dialog.setNameFilters([pages, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self._keep([Path(name) for name in names]))
        dialog.open()

    def ask_for_folder(self) -> None:
        """Ask for a folder to import."""
        dialog = self._file_dialog(self.tr("Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.import_all([Path(name)]))
        dialog.open()

    # ---- brought -----------------------------------------------------------------------------

    def paste(self) -> None:
        """Keep what was copied."""
        self.take_drop(_copied() or QMimeData())

    def welcomes(self, data: QMimeData) -> bool:
        """Return whether there may be something in it to keep, by its kinds alone."""
        return is_welcome(data)

    def take_drop(self, data: QMimeData) -> None:
        """Keep files, links, a piece of a page or a text."""
        found = brought(data)
        if found.sources:
            self.take_sources(list(found.sources))
        elif found.html:
            self._desk.incoming.keep_text(found.html, found.source)
        elif found.text:
            self._desk.incoming.keep_text(found.text)
        else:
            self.said.emit(self.tr("There is neither a link nor a text of a few words in it."))

    def take_sources(self, sources: list[str]) -> None:
        """Keep files, folders and links: paths, file:, http(s) and kiosque: addresses."""
        links = [source for source in sources if source.startswith(_LINKS)]
        asked = [source for source in sources if source.startswith(SCHEME)]
        given = {*links, *asked}
        files = [_path(source) for source in sources if source not in given]
        if len(links) == 1 and is_feed_link(links[0]):
            self.offer_feed(links.pop())
        for link in asked[:1]:  # a page may ask for one thing at a time
            self._take_link(link)
        if links:
            self._queue(links)
        if files:
            self._keep(files)

    def offer_link(self, url: str) -> None:
        """Offer a link that was copied, unless it is here or waits."""
        if is_feed_link(url):
            self.offer_feed(url)
            return
        words = self.tr("You copied a link:")
        self._desk.arrivals.if_unknown(Url(url), lambda: self._offer(words, url))

    def offer_feed(self, address: str) -> None:
        """Offer to follow what looks like a feed."""
        act: Callable[[], None] = lambda: self.feed_came.emit(address)  # noqa: E731
        self.offering.emit(self.tr("This looks like a feed:"), address, self.tr("Follow"), act)

    def offer_unfinished_import(self) -> None:
        """Offer to go on with an import that ended with the program."""
        folder = self._choices.now.unfinished_import
        if folder:
            words = self.tr("This import was not finished:")
            act: Callable[[], None] = lambda: self.import_all([Path(folder)])  # noqa: E731
            self.offering.emit(words, folder, self.tr("Continue"), act)

    def import_all(self, sources: list[Path]) -> None:
        """Take in files and folders, and show how far it is."""
        name = str(sources[0]) if len(sources) == 1 else str(sources[0].parent)
        dialog = ImportDialog(self._style, name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.continued.connect(lambda: self._begin(sources, dialog))
        self._begin(sources, dialog)
        if len(sources) == 1:
            self._note_import(name)
            dialog.finished.connect(self._forget_import)
        dialog.show()

    # ---- how ---------------------------------------------------------------------------------

    def _begin(self, sources: list[Path], dialog: ImportDialog) -> None:
        work = self._desk.arrivals.start_import(sources)
        work.counted.connect(dialog.show_total)
        work.taken.connect(dialog.show_taken)
        work.taken.connect(lambda taken: self._desk.outbox.take_along(taken.kept))
        work.ended.connect(dialog.show_end)
        dialog.stopped.connect(work.stop)

    def _note_import(self, folder: str) -> None:
        self._choices.put(replace(self._choices.now, unfinished_import=folder))

    def _forget_import(self) -> None:
        if self._window.isVisible():  # else the program ends, and the next start goes on with it
            self._note_import("")

    def _keep(self, files: list[Path]) -> None:
        if len(files) >= _MANY or any(is_folder(file) for file in files):
            self.import_all(files)
        else:
            self._desk.incoming.keep_files(files)

    def _take_link(self, link: str) -> None:
        try:
            asked = asked_by(link)
        except UrlError as error:
            self._desk.failed.emit(error)
            return
        if isinstance(asked, AskedToSave):
            self._offer(self.tr("A link asks to save this page:"), asked.url)
        else:
            self._desk.open(asked.id)

    def _offer(self, words: str, url: str) -> None:
        self.offering.emit(words, url, self.tr("Save"), lambda: self._queue([url]))

    def _queue(self, links: list[str]) -> None:
        self._desk.queue([(link, "") for link in links])

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _copied() -> QMimeData | None:
    """Return what was copied, None if nothing was: Qt's stubs do not know that."""
    return QGuiApplication.clipboard().mimeData()


def _path(source: str) -> Path:
    return Path(QUrl(source).toLocalFile() if source.startswith("file:") else source)
