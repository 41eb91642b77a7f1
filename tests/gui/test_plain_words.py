"""Words that were read are words wherever the window shows them: no label takes them for markup.

Qt takes a label's or a hint's text for html if it looks like it, and reads the pictures it names.
"""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as QtGuiQt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QWidget

from reader.gui import words
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.library import highlighting, organizing, saving, searches
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.annotation import Colour
from reader.model.article import Article, ArticleId, RelatedStory
from reader.model.deed import DeedKind
from reader.model.errors import RefusedError
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON, PARAGRAPH, World

NASTY = "<b>Ships</b><img src='file:///etc/passwd'>"


def rich(top: QWidget) -> list[str]:
    """Return what in it would be taken for html, of labels, boxes and hints."""
    return [f"{type(each).__name__}: {text}" for each in every(top) for text in texts(each)]


def every(top: QWidget) -> Iterator[QObject]:
    yield top
    yield from top.findChildren(QObject)


def texts(thing: QObject) -> Iterator[str]:
    """Give the texts of it that Qt takes for html."""
    if isinstance(thing, QLabel | QMessageBox) and thing.textFormat() == Qt.TextFormat.AutoText:
        yield from (text for text in (thing.text(),) if QtGuiQt.mightBeRichText(text))
    if isinstance(thing, QLabel | QMessageBox) and thing.textFormat() == Qt.TextFormat.RichText:
        yield from (text for text in (thing.text(),) if "<img" in text)  # ours, and not escaped
    hints = [thing.toolTip()] if isinstance(thing, QWidget | QAction) else []
    if isinstance(thing, QListWidget):
        hints += [thing.item(row).toolTip() for row in range(thing.count())]
    yield from (hint for hint in hints if QtGuiQt.mightBeRichText(hint) and "<b>" in hint)


@pytest.fixture
def nasty(library: Library, world: World) -> ArticleId:
    """Put stories into the library of which every name is markup."""
    world.error = RefusedError("https://e.org/waits", NASTY)
    related = tuple(RelatedStory(f"{NASTY} {n}", Url(f"https://e.org/{n}")) for n in range(3))
    ids = [put(library, number, related) for number in range(3)]
    organizing.do(library, DeedKind.TAG, ids, NASTY)
    searches.keep(library, NASTY, NASTY)
    saving.save(library, "https://e.org/waits", title=NASTY, named_by=ids[0])
    highlighting.note_article(library, ids[0], NASTY)
    highlighting.highlight(library, ids[0], f"{NASTY} {PARAGRAPH}", 0, 20, Colour.YELLOW)
    return ids[0]


def put(library: Library, number: int, related: tuple[RelatedStory, ...]) -> ArticleId:
    url = Url(f"https://e.org/{number}")
    article = Article(
        f"{NASTY} {number}",
        f"{NASTY} {PARAGRAPH}",
        f"<p>{number} {PARAGRAPH}</p>",
        url=url,
        byline=(NASTY,),
        site_name=NASTY,
        section=NASTY,
        related=related if number == 0 else (),
    )
    saying = replace(library, extract=lambda _: article)
    return take_in(saying, Page(f"<p>{number}".encode(), NOON, url, "utf-8", "text/html")).id


def test_the_judge_sees_markup(qapp: QApplication) -> None:
    label = QLabel(NASTY)
    label.setToolTip(NASTY)
    assert len(rich(label)) == 2
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(words.plain(NASTY))
    assert rich(label) == []
    label.deleteLater()


def test_a_hint_is_shown_as_it_is_written() -> None:
    assert words.plain("a < b & c") == "a < b & c"
    assert words.plain(NASTY) == (
        "<qt>&lt;b&gt;Ships&lt;/b&gt;&lt;img src=&#x27;file:///etc/passwd&#x27;&gt;</qt>"
    )


def test_nothing_in_the_window_is_taken_for_markup(
    nasty: ArticleId, window: MainWindow, settle: Callable[[], None]
) -> None:
    window._desk.open(nasty)
    settle()
    assert window.pane.strip is not None
    assert rich(window) == []
    for kind in ("outbox", "highlights", "archive", "trash"):
        window.show_place(getattr(Place, kind.upper(), Place.ALL))
        settle()
        assert rich(window) == []
    window.search.ask(NASTY)
    settle()
    assert rich(window) == []
    index = window.list.rows.index(0, 0, QModelIndex())
    hints = [window.list.rows.data(index, role) for role in (Qt.ItemDataRole.ToolTipRole,)]
    assert [hint for hint in hints if hint and QtGuiQt.mightBeRichText(str(hint))] == []


@pytest.mark.parametrize(
    "name", ["palette", "tag", "links", "receipt", "highlights", "export", "rules", "settings"]
)
def test_nor_in_what_opens_over_it(
    nasty: ArticleId, window: MainWindow, settle: Callable[[], None], name: str
) -> None:
    window._desk.open(nasty)
    settle()
    actions = window.actions_by_name
    actions[name].trigger()
    settle()
    for top in QApplication.topLevelWidgets():
        assert rich(top) == []
        if top is not window and top.isVisible():
            top.close()
