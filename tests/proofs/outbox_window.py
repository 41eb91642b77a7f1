"""The window and its outbox: `python -m tests.proofs.outbox_window WHAT LIBRARY COUNT LINK…`.

save: links are given at the start, and it closes when they wait. wait: it is left alone until
nothing waits any more; settle: until what waits has been tried. read: every article is opened and
read to its end, and how many of its pictures were shown is printed as JSON, by titles. whole: the
related stories of the oldest article are saved, by the window's own action; it closes when they
wait. follow: they are opened from their cards, and each time back, and what was seen is printed as
for read.
"""

import json
import sys
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.card import CardState
from reader.library import saving
from tests.proofs.driven import pause, run_window, wait_until
from tests.proofs.reading import read_through


def save(window: MainWindow, count: int) -> None:
    """Close when so many links wait and the last try is over."""
    wait_until(lambda: len(saving.waiting(window._desk._library)) == count)
    wait_until(lambda: not any(item.trying for item in saving.waiting(window._desk._library)))
    window.close()


def wait(window: MainWindow, _: int) -> None:
    """Touch nothing, and close when all has come."""
    sys.stdout.write("the window stands\n")
    sys.stdout.flush()
    library = window._desk._library
    wait_until(lambda: saving.next_due(library) is None, seconds=120)
    wait_until(lambda: window._counts is not None and window._counts.waiting == 0)
    pause(300)
    window.close()


def settle(window: MainWindow, _: int) -> None:
    """Touch nothing, and close when each link has come, or waits with a reason."""
    sys.stdout.write("the window stands\n")
    sys.stdout.flush()
    library = window._desk._library

    def settled() -> bool:
        items = saving.waiting(library)
        return all(item.last_error is not None and not item.trying for item in items)

    wait_until(settled, seconds=100)
    pause(300)
    window.close()


def read(window: MainWindow, count: int) -> None:
    """Open and read every article."""
    shown: dict[str, int] = {}
    came: Counter[str] = Counter()
    window._desk.opening.picture_came.connect(lambda digest, _: came.update([digest]))
    wait_until(lambda: window.list.rows.rowCount() == count)
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    title = ""
    while True:
        title = read_through(window, title)
        opened = window.pane.shown
        assert opened is not None
        digests = {each.digest for each in opened.pictures if each.digest}
        wait_until(lambda digests=digests: digests <= set(came))  # type: ignore[misc]
        shown[title] = len(digests)
        if len(shown) == count:
            break
        QTest.keyClick(window.list, Qt.Key.Key_Down)
    window.close()
    sys.stdout.write(json.dumps(shown) + "\n")


def whole(window: MainWindow, count: int) -> None:
    """Take the whole story of the oldest article offline: so many links wait then."""
    _open_oldest(window)
    action = window.actions_by_name["whole story"]
    wait_until(action.isEnabled)  # when all of the article is there, and not only painted
    action.trigger()
    wait_until(lambda: len(saving.waiting(window._desk._library)) == count)
    wait_until(lambda: not any(item.trying for item in saving.waiting(window._desk._library)))
    window.close()


def follow(window: MainWindow, count: int) -> None:
    """Open each of the related stories of the oldest article, and go back each time."""
    came: Counter[str] = Counter()
    window._desk.opening.picture_came.connect(lambda digest, _: came.update([digest]))
    title = _open_oldest(window)
    seen: dict[str, int] = {}
    for place in range(count):
        wait_until(lambda: window.pane.strip is not None)  # it comes when the text is painted
        assert window.pane.strip is not None
        card = window.pane.strip.cards[place]
        assert card.state is CardState.SAVED
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        story = read_through(window, title)
        assert window.pane.shown is not None
        digests = {each.digest for each in window.pane.shown.pictures if each.digest}
        wait_until(lambda digests=digests: digests <= set(came))  # type: ignore[misc]
        seen[story] = len(digests)
        QTest.keyClick(window.pane, Qt.Key.Key_Escape)
        assert read_through(window, story) == title
    window.close()
    sys.stdout.write(json.dumps(seen) + "\n")


def _open_oldest(window: MainWindow) -> str:
    wait_until(lambda: window.list.rows.rowCount() > 0)
    QTest.keyClick(window.list, Qt.Key.Key_End)
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    return read_through(window, "")


def main(what: str, library: str, links: list[str]) -> int:
    """Run the window; return the exit code."""
    uses = (save, wait, settle, read, whole, follow)
    use = {each.__name__: each for each in uses}[what]
    count = int(links.pop(0))
    return run_window(["--library", library, *links], lambda window: use(window, count))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
