"""A window to be killed: a hand in it saves texts and links, throws away and empties the trash.

    python -m tests.proofs.window_saver FOLDER ROUND

For each thing that the window has said to be done it prints a line.
"""

import random
import sys
from collections.abc import Sequence

from reader.gui.main_window import MainWindow
from reader.model.change import Kept
from reader.model.deed import Deed, DeedKind
from reader.model.url import canonical
from tests.proofs.driven import pause, run_window
from tests.proofs.test_kill import sentences
from tests.world import story_html

_DICE = random.Random()  # noqa: S311 no secret
_TRASHED_OF, _EMPTIED_AT = 2, 3


def tell(words: str) -> None:
    """Say a line to whoever waits for it."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class _Hand:
    """Saves one thing after another until the window is killed."""

    def __init__(self, number: int) -> None:
        self._round = number
        self._trashed: list[int] = []
        self._emptying: list[int] = []

    def __call__(self, window: MainWindow) -> None:
        desk, count = window._desk, 0
        desk.kept.connect(lambda kept: self._tell_kept(window, kept))
        desk.shelves.done.connect(lambda deed: self._tell_deed(window, deed))
        desk.shelves.emptied.connect(lambda _: tell(f"emptied {_joined(self._emptying)}"))
        while True:
            count += 1
            name = f"{self._round}-{count}"
            url = canonical(f"https://ledger.example/{name}")
            desk.incoming.keep_text(story_html(f"Pier {name}", text=sentences(_DICE, 6)), url)
            waits = f"https://ledger.example/waits/{name}"
            desk._tasks.run(
                lambda waits=waits: desk._put(waits, "", None),  # type: ignore[misc]
                owner=desk,
                done=lambda _, waits=waits: tell(f"waits {waits}"),  # type: ignore[misc]
            )
            pause(30)

    def _tell_kept(self, window: MainWindow, kept: Kept) -> None:
        tell(f"saved {kept.id} {kept.title}")
        if kept.id % _TRASHED_OF == 0:
            tell(f"asked {kept.id}")
            window._desk.shelves.do(DeedKind.TRASH, [kept.id])

    def _tell_deed(self, window: MainWindow, deed: Deed) -> None:
        gone = [standing.id for standing in deed.before]
        tell(f"trashed {_joined(gone)}")
        self._trashed += gone
        if len(self._trashed) % _EMPTIED_AT == 0:
            self._emptying = list(self._trashed)
            window._desk.shelves.empty_trash()


def _joined(numbers: Sequence[int]) -> str:
    return " ".join(str(number) for number in numbers)


if __name__ == "__main__":
    folder, number = sys.argv[1:]
    sys.exit(run_window(["--library", folder], _Hand(int(number))))
