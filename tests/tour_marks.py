"""What the tour does before its pictures of highlights and notes."""

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.gui.sidebar.place import Place
from reader.library import finding, highlighting, reading
from reader.library.library import Library
from reader.library.speaking import Kind, Voice
from reader.model.annotation import Annotation, Colour
from reader.model.query import parse

if TYPE_CHECKING:
    from tests.tour import Tour

#: Words of a title, how the passage begins and ends, its colour, the note.
PASSAGES = (
    ("lighthouse", "“You do not keep", "the one night.”", Colour.YELLOW, "The best line of it."),
    ("lighthouse", "the school will", "write the log", Colour.GREEN, ""),
    ("map leaves", "a map should be drawn", "to be lost", Colour.BLUE, ""),
    (
        "map leaves",
        "the Spoon",
        "Old Thursday",
        Colour.PINK,
        "Names for the index, with the sheet.",
    ),
    ("صيّادو", "البحر لا", "ينسى أسماءنا", Colour.YELLOW, "عنوان جيد."),
    ("صيّادو", "فحملوا", "إلى أماكنها", Colour.GREEN, ""),
    ("éclusiers", "On sent l’eau", "la voir", Colour.YELLOW, ""),
    (
        "éclusiers",
        "Une manœuvre manuelle",
        "dure sept",
        Colour.GREEN,
        "Demander à Ilbert le chiffre du comité. Le projet de juillet disait neuf.",
    ),
    ("éclusiers", "Une caméra voit", "sur la porte", Colour.BLUE, ""),
    ("éclusiers", "Ce que la main", "la main sait", Colour.PINK, ""),
)


def mark(library: Library, title: str, words: tuple[str, str], colour: Colour, note: str) -> None:
    """Highlight what begins and ends so, in the first story that has the words of the title."""
    article_id = finding.find(library, parse(title))[0]
    text = reading.get(library, article_id).article.text
    start = text.index(words[0])
    end = text.index(words[1], start) + len(words[1])
    marked = highlighting.highlight(library, article_id, text, start, end, colour)
    assert marked is not None
    assert marked.annotation is not None
    if note:
        highlighting.write_note(library, marked.annotation.id, note)


def mark_all(tour: "Tour") -> list[Annotation]:
    """Mark passages in several stories; return those of the open one."""
    for title, first, last, colour, note in PASSAGES:
        mark(tour.library, title, (first, last), colour, note)
    tour.desk.reload()
    tour.settle()
    current = tour.desk.current
    assert current is not None
    return highlighting.of_article(tour.library, current)


def editor(tour: "Tour") -> None:
    """Open the editor of the second highlight, in its article."""
    marks = mark_all(tour)
    tour.window.marks.marker.edit(marks[1].id)
    tour.settle()


def popover(tour: "Tour") -> QWidget:
    """Open the list of the article's highlights."""
    mark_all(tour)
    tour.window.actions_by_name["highlights"].trigger()
    tour.settle()
    return tour.window.marks.popover


def everything(tour: "Tour") -> None:
    """Show the highlights of the whole library, and the passage of one."""
    mark_all(tour)
    tour.window.show_place(Place.HIGHLIGHTS)
    tour.settle()
    if tour.window.width() > 900:
        tour.window.highlights.list.step(2)
        tour.settle()


def nothing(tour: "Tour") -> None:
    """Show the place of the highlights where there are none."""
    tour.window.show_place(Place.HIGHLIGHTS)
    tour.settle()


def chosen(tour: "Tour") -> None:
    """Search the highlights, and choose a colour: nothing is like it."""
    everything(tour)
    view = tour.window.highlights
    view.search.setText("phare")
    view.filter.chips[2].click()
    tour.settle()


def offered(tour: "Tour") -> None:
    """Select a passage, of which the colours are offered."""
    pane = tour.window.pane
    found = pane.document().find("Trente-deux")
    found.movePosition(found.MoveOperation.EndOfBlock, found.MoveMode.KeepAnchor)
    pane.setTextCursor(found)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton)
    tour.settle()


def listening(tour: "Tour") -> None:
    """Read aloud, with a program that takes its time."""
    listen = tour.window.listen
    listen.listener.find_voice = lambda: Voice(Kind.ESPEAK_NG, str(_slow_voice()))
    tour.window.actions_by_name["listen"].trigger()
    listen.listener.step(4)
    tour.settle()


def voiceless(tour: "Tour") -> None:
    """Say that no program here reads aloud."""
    tour.window.listen.listener.find_voice = lambda: None
    tour.window.actions_by_name["listen"].trigger()
    tour.settle()


def _slow_voice() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="kiosque-tour-"))
    program = folder / "voice"
    program.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(20)\n")
    program.chmod(0o755)
    return program
