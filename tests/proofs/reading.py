"""Read in the window, as a person does: `python -m tests.proofs.reading LIBRARY MARKUP`.

The newest article is opened and read to its end, then the first saved one of its related stories,
then back; a passage is highlighted and noted, the text is read aloud; the theme is changed, words
are searched for. Then the pane is given the html of the
file MARKUP as it is, as if the gate before it had let everything through. What was seen is printed
as JSON: {"titles": […], "pictures": addresses of the pictures in the pane at the end}.
"""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtTest import QTest

from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.card import Card, CardState
from reader.gui.reading_pane.pane import ReadingPane
from reader.library.speaking import Kind, Voice
from reader.model.article import SafeHtml
from tests.proofs.driven import pause, run_window, wait_until


def main(library: str, markup: Path) -> int:
    """Read in this library; return the exit code."""
    titles: list[str] = []
    pictures: list[str] = []

    def read(window: MainWindow) -> None:
        wait_until(lambda: window.list.rows.rowCount() > 0)
        QTest.keyClick(window.list, Qt.Key.Key_Return)
        titles.append(read_through(window, ""))
        QTest.mouseClick(saved_card(window.pane), Qt.MouseButton.LeftButton)
        titles.append(read_through(window, titles[-1]))
        QTest.keyClick(window.pane, Qt.Key.Key_Escape)
        titles.append(read_through(window, titles[-1]))
        mark(window)
        listen(window)
        window.theme_chosen.emit("dark")
        QTest.keyClicks(window.search, "harbour")
        pause(400)
        show_past_the_gate(window.pane, markup.read_text(encoding="utf-8"))
        pictures.extend(pictures_in(window.pane.document()))
        window.close()

    code = run_window(["--library", library], read)
    sys.stdout.write(json.dumps({"titles": titles, "pictures": pictures}) + "\n")
    return code


def read_through(window: MainWindow, before: str) -> str:
    """Wait for another article than the one before, read it to its end; return its title."""

    def title() -> str:
        return window.pane.shown.saved.article.title if window.pane.shown else ""

    wait_until(lambda: title() not in ("", before))
    read_to_the_end(window.pane)
    return title()


def read_to_the_end(pane: ReadingPane) -> None:
    """Turn pages until there is none, each one painted."""
    bar = pane.verticalScrollBar()
    pane.grab()
    while bar.value() < bar.maximum():
        before = bar.value()
        QTest.keyClick(pane, Qt.Key.Key_Space)
        pane.grab()
        assert bar.value() > before, "the page does not turn"


def mark(window: MainWindow) -> None:
    """Highlight what is selected from the keyboard, and write a note."""
    window.pane.setFocus()
    QTest.keyClick(window.pane, Qt.Key.Key_Home)
    found = window.pane.document().find("was full")
    window.pane.setTextCursor(found)
    window.actions_by_name["highlight"].trigger()
    editor = window.marks.marker.editor
    wait_until(lambda: editor.isVisible() and editor.shown is not None)
    QTest.keyClicks(editor.note, "Which ships?")
    QTest.keyClick(editor.note, Qt.Key.Key_Escape)


def listen(window: MainWindow) -> None:
    """Let the text be read aloud to its end, by a program that says nothing."""
    program = shutil.which("true")
    assert program is not None
    window.listen.listener.find_voice = lambda: Voice(Kind.ESPEAK_NG, program)
    window.actions_by_name["listen"].trigger()
    wait_until(lambda: not window.listen.listener.is_open)


def show_past_the_gate(pane: ReadingPane, markup: str) -> None:
    """Show markup that nothing has cleaned."""
    assert pane.shown is not None
    pane.show_article(replace(pane.shown, safe_html=SafeHtml(markup)))
    read_to_the_end(pane)


def saved_card(pane: ReadingPane) -> Card:
    """Return the first related story that is saved."""
    wait_until(lambda: pane.strip is not None)  # it comes when the text is painted
    assert pane.strip is not None
    return next(card for card in pane.strip.cards if card.state is CardState.SAVED)


def pictures_in(document: QTextDocument) -> list[str]:
    """Return the addresses of the pictures in the document."""
    return [name for block in blocks_of(document) for name in _pictures(block)]


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Return its blocks, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pictures(block: QTextBlock) -> Iterator[str]:
    place = block.begin()
    while not place.atEnd():
        form = place.fragment().charFormat()
        if form.isImageFormat():
            yield form.toImageFormat().name()
        place += 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
