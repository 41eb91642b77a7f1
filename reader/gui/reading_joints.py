"""Join reading with the rest of the window: the place that is kept, the end, what comes next."""

from PySide6.QtCore import QObject

from reader.gui.actions import Actions
from reader.gui.article_list.view import ArticleList
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane.sheet import seen_at_once
from reader.model.article import ArticleId, OpenArticle


class ReadingJoints(QObject):
    """What happens by the reader's moving through an article, and at its end."""

    def __init__(
        self,
        column: PaneColumn,
        articles: ArticleList,
        desk: Desk,
        actions: Actions,
        choices: Choices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._column, self._list, self._desk, self._choices = column, articles, desk, choices
        self._row = 0  # where the open article stood in the list
        pane = column.pane
        desk.reading.place = pane.reading_place
        desk.opening.seen = lambda: seen_at_once(pane.viewport().height(), choices.now.typography)
        articles.entered.connect(lambda _: desk.opening.get_ready())
        pane.verticalScrollBar().valueChanged.connect(self._moved)
        pane.progressed.connect(self._moved)
        pane.went_on.connect(self._go_on)
        pane.parted.connect(desk.open_part)
        articles.paged.connect(pane.scroll_on)
        desk.opened.connect(self._opened)
        desk.reading.unread.connect(self._open_next)
        actions.join(
            {
                "next unread": self._find_next,
                "find": pane.finder.open,
                "find next": lambda: pane.finder.step(1),
                "find previous": lambda: pane.finder.step(-1),
            }
        )
        self._of_article = [actions[name] for name in ("find", "find next", "find previous")]
        desk.closed.connect(lambda: self._offer(False))
        self._offer(False)
        choices.changed.connect(self._take_choices)
        self._take_choices()

    def _take_choices(self) -> None:
        self._desk.reading.at_opening = self._choices.now.read_when == "opened"

    def _offer(self, offered: bool) -> None:
        """Let the actions that need an article be taken, or not."""
        for action in self._of_article:
            action.setEnabled(offered)

    def _moved(self) -> None:
        self._desk.reading.move(self._column.pane.progress)

    def _opened(self, opened: OpenArticle) -> None:
        self._offer(True)
        place = self._list.rows.place_of(opened.saved.id)
        if place is not None:
            self._row = place

    def _go_on(self) -> None:
        self._desk.reading.finish()
        self._find_next()

    def _find_next(self) -> None:
        """Look for the next unread article below the open one, then from the top on."""
        rows, current = self._list.rows, self._desk.current
        ids = [each for n in range(rows.rowCount()) if (each := rows.id_at(n)) is not None]
        here = rows.place_of(current) if current is not None else None
        first = self._row if here is None else here + 1
        others = [each for each in (*ids[first:], *ids[:first]) if each != current]
        self._desk.reading.find_unread(others)

    def _open_next(self, found: ArticleId | None) -> None:
        if found is None:
            self._column.notice.say(self.tr("Nothing unread is left in this list."))
        else:
            self._desk.open(found)
