"""Join the searches that are kept under a name: field, sidebar and desk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.desk import Desk
from reader.gui.notices import NoticeBar
from reader.gui.search_bar import SearchBar
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.library.searches import RemovedSearch
from reader.model.saved_search import SavedSearch


class SavedSearchJoints(QObject):
    """A kept search is a place in the sidebar; to choose it is to search for its words.

    notice: the bar that is seen at this moment.
    """

    def __init__(
        self,
        field: SearchBar,
        sidebar: Sidebar,
        desk: Desk,
        notice: Callable[[], NoticeBar],
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._field, self._sidebar, self._desk = field, sidebar, desk
        self._notice, self._window = notice, window
        self._searches: list[SavedSearch] = []
        self._chosen = ""  # the words of the one that was chosen in the sidebar last
        field.kept.connect(self.ask_for_name)
        sidebar.chosen.connect(self._leave)
        sidebar.menu_wanted.connect(self._show_menu)
        desk.searches.listed.connect(self._list)
        desk.searches.removed.connect(self._say_removed)
        keep = actions["keep search"]
        keep.setEnabled(False)
        field.textChanged.connect(lambda text: keep.setEnabled(bool(text.strip())))
        actions.join({"keep search": self.ask_for_name})
        desk.searches.load()

    def show(self, name: str) -> None:
        """Search for the words of the search that is kept under this name."""
        search = self._find(name)
        if search is not None:
            self._chosen = search.text
            self._field.ask(search.text)

    def ask_for_name(self) -> None:
        """Ask under which name what stands in the field is to be kept."""
        text = self._field.text().strip()
        if text:
            title = self.tr("Keep this search")
            self._ask(title, text, lambda name: self._desk.searches.keep(name, text))

    def _leave(self, place: Place) -> None:
        """Let the words of a kept search go with it, unless the user has altered them."""
        if place.kind != "search" and self._chosen and self._field.text() == self._chosen:
            self._field.ask("")
        if place.kind != "search":
            self._chosen = ""

    def _list(self, searches: list[SavedSearch]) -> None:
        self._searches = searches
        self._sidebar.show_searches([search.name for search in searches])

    def _find(self, name: str) -> SavedSearch | None:
        return next((each for each in self._searches if each.name == name), None)

    def _show_menu(self, place: Place, spot: QPoint) -> None:
        search = self._find(place.name) if place.kind == "search" else None
        if search is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…"), lambda: self._rename(search))
        menu.addAction(self.tr("Remove"), lambda: self._desk.searches.remove(search.id))
        menu.popup(spot)

    def _rename(self, search: SavedSearch) -> None:
        title = self.tr("Rename the search")
        self._ask(title, search.name, lambda name: self._desk.searches.rename(search, name))

    def _ask(self, title: str, name: str, take: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.resize(420, dialog.sizeHint().height())
        dialog.textValueSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.selectAll()

    def _say_removed(self, removed: RemovedSearch) -> None:
        self._notice().say(
            self.tr("Removed: {title}").format(title=words.isolated(removed.search.name)),
            self.tr("Undo"),
            lambda: self._desk.searches.put_back(removed),
        )
