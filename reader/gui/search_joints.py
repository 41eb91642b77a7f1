"""Join the search field and the hits in the list with the desk."""

from msgspec.structs import replace
from PySide6.QtCore import QObject

from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.list_column import ListColumn
from reader.library.finding import Counts

_MOST_MADE = 12


class SearchJoints(QObject):
    """What is typed goes to the desk; hits, values and the searches made before come back."""

    def __init__(self, column: ListColumn, desk: Desk, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._field, self._choices = column.search, choices
        self._values: dict[str, list[str]] = {}
        field = column.search
        field.asked.connect(desk.lists.search)
        desk.lists.meant.connect(column.nothing.offer)
        field.made.connect(self._note_made)
        field.forgotten.connect(self._forget_made)
        field.entered.connect(desk.searches.load_values)
        desk.searches.values_came.connect(self._offer)
        desk.lists.counted.connect(self._offer_tags_and_sites)
        choices.changed.connect(self._offer_made)
        self._offer_made()

    def _offer_tags_and_sites(self, counts: Counts) -> None:
        by_size = sorted(counts.tags, key=lambda tag: -tag.articles)
        self._offer(
            {"tag": [tag.name for tag in by_size], "site": [site.name for site in counts.sites]}
        )

    def _offer(self, values: dict[str, list[str]]) -> None:
        self._values |= values
        self._field.offer_values(self._values)

    def _note_made(self, text: str) -> None:
        now = self._choices.now
        made = (text, *(each for each in now.searches if each != text))[:_MOST_MADE]
        self._choices.put(replace(now, searches=made))

    def _forget_made(self) -> None:
        self._choices.put(replace(self._choices.now, searches=()))

    def _offer_made(self) -> None:
        self._field.offer_made(self._choices.now.searches)
