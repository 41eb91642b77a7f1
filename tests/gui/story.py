"""The road of a story, and the person who goes it: what the tests of the whole window share."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.dialogs.save import SaveDialog
from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.card import Card, CardState
from reader.library import finding
from reader.library.library import Library
from tests.gui.tools import button, texts
from tests.shared_data import shared
from tests.world import story_html

SAMPLES = paths.resource("samples")
Settle = Callable[[], None]


@dataclass(frozen=True)
class Road:
    """What the road leads over.

    files: the pages; the first is where it begins. related: the titles that its page offers, in
    order, and whether their page is among the files. wanted: address, title and page of one that
    is not. text: the first page as a person copies it, of whose related stories none has an
    address.
    """

    files: tuple[Path, ...]
    title: str
    related: dict[str, bool]
    wanted: tuple[str, str, str]
    text: str


def over_the_samples() -> Road:
    entries = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
    pages = {entry["title"]: entry for entry in entries}
    title = "Les éclusiers de l’Orvanne veulent garder la main sur le fleuve"
    snow = "Neige artificielle : le village qui a dit non"
    flow = "Débit réservé : ce que dit le nouveau règlement"
    here = [entry["file"] for entry in entries if entry["taken_in"] and entry["title"] != title]
    return Road(
        files=tuple(SAMPLES / name for name in (pages[title]["file"], *here)),
        title=title,
        related={
            flow: False,
            snow: True,
            "Une colle tirée des moules tient sous l’eau": True,
            "Combien coûte une porte d’écluse ?": False,
        },
        wanted=(
            pages[flow]["url"],
            flow,
            (SAMPLES / pages[flow]["file"]).read_text(encoding="utf-8"),
        ),
        text=f"Accueil » Territoires » {title}\n\n{title}\n\n"
        + "Les éclusiers disent qu’ils resteront sur les écluses aussi longtemps qu’il y aura "
        "de l’eau dans le fleuve et des bateaux pour y passer. "
        * 6
        + "\n\nLaisser une réponse\n\nVotre adresse email ne sera pas publiée\n\nx\n\nCheck Also"
        f"\n\n{snow}\n\nLa commune a choisi de ne plus ...\n\n{flow}\n\nLe règlement fixe ...\n",
    )


def over_the_pages_for_measuring() -> Road:
    expected = json.loads(shared("seed/expected.json").read_text(encoding="utf-8"))
    siblings = expected["siblings"]
    offered = expected["related"]
    wanted = next(story for story in offered if story["url"] not in siblings)
    return Road(
        files=(
            shared("seed/page.html"),
            *(shared(sibling["file"]) for sibling in siblings.values()),
        ),
        title=expected["title"],
        related={story["title"]: story["url"] in siblings for story in offered},
        wanted=(wanted["url"], wanted["title"], story_html(wanted["title"])),
        text=shared("seed/page.txt").read_text(encoding="utf-8"),
    )


class Reader:
    """The person: sees what is shown, clicks, types and drops."""

    def __init__(self, window: MainWindow, library: Library, settle: Settle, qtbot: QtBot) -> None:
        self.window, self.pane = window, window.pane
        self._library, self._settle, self._qtbot = library, settle, qtbot

    def drop(self, *files: Path) -> None:
        """Drop files on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        spot = self.window.rect().center()
        held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        handle = self.window.windowHandle()
        QApplication.sendEvent(handle, QDragEnterEvent(spot, Qt.DropAction.CopyAction, *held))
        dropped = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, *held)
        QApplication.sendEvent(handle, dropped)
        self._settle()

    def paste(self, text: str) -> None:
        """Add a text by Ctrl+N."""
        QGuiApplication.clipboard().clear()
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        [dialog] = self.window.findChildren(SaveDialog)
        QGuiApplication.clipboard().setText(text)
        dialog.field.paste()
        QGuiApplication.clipboard().clear()
        self._qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()  # as a desktop does when a dialog closes
        self._settle()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        self._qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)
        self._settle()

    def open(self, title: str) -> None:
        """Click on the article's line in the list."""
        rows = self.window.list.rows
        place = self.titles().index(title)
        self.window.list.scrollTo(rows.index(place, 0))
        spot = self.window.list.visualRect(rows.index(place, 0)).center()
        self._qtbot.mouseClick(self.window.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self._settle()

    def titles(self) -> list[str]:
        """Return the titles in the list, from top to bottom."""
        rows = self.window.list.rows
        ids = [rows.id_at(place) for place in range(rows.rowCount())]
        known = [each for each in ids if each is not None]
        return [row.title for row in finding.rows(self._library, known)]

    def cards(self) -> dict[str, CardState]:
        """Return how the stories that the open page offers stand, in order."""
        strip = self.pane.strip
        assert strip is not None
        offered = int(texts(strip)[texts(strip).index("Offered by this page") + 1])
        return {card.text(): card.state for card in strip.cards[:offered]}

    def card(self, title: str) -> Card:
        """Scroll to a related story and return its card."""
        strip = self.pane.strip
        assert strip is not None
        found = next(card for card in strip.cards if card.text() == title)
        bar = self.pane.verticalScrollBar()
        top = found.mapTo(self.pane.viewport(), QPoint(0, 0)).y()
        bar.setValue(bar.value() + top - self.pane.viewport().height() // 2)
        return found

    def click(self, title: str) -> None:
        """Click on a related story."""
        card = self.card(title)
        handle = self.window.windowHandle()
        self._qtbot.mouseClick(
            handle, Qt.MouseButton.LeftButton, pos=card.mapTo(self.window, QPoint(120, 20))
        )
        self._settle()

    def click_on(self, title: str, words: str) -> None:
        """Click on the button of a related story."""
        self.push(self.card(title), words)

    def push(self, part: QWidget, words: str) -> None:
        """Click on a button in this part of the window."""
        self._qtbot.mouseClick(button(part, words), Qt.MouseButton.LeftButton)
        self._settle()

    def choose(self, words: str) -> None:
        """Choose from the window's menu."""
        entries = self.window.menu_button.menu().actions()
        next(entry for entry in entries if entry.text() == words).trigger()
        self._settle()

    def sees(self) -> str:
        """Return the title of the article that is shown."""
        assert self.pane.isVisible()
        return self.window.windowTitle().removesuffix(" – Kiosque")

    def waits(self) -> str:
        """Return what the sidebar says of the outbox."""
        names = [
            each.accessibleName() for each in self.window.sidebar.findChildren(QAbstractButton)
        ]
        return next(name for name in names if name.startswith("Outbox"))
