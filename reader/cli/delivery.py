"""A delivery in a terminal: how far it is, a line for each link, and how it ended."""

import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import closing

from msgspec import Struct, field

from reader import paths, settings
from reader.cli.counted import counted
from reader.cli.printing import tell
from reader.library import saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.library.wishes import Wishes
from reader.model.change import Gathered, Kept, Progress
from reader.model.errors import NotAPageError, OfflineError, ReaderError
from reader.model.url import Url

INTERRUPTED = 130  # as shells say of what Ctrl-C has ended


class Tally(Struct):
    """What became of the links. interrupted: Ctrl-C has ended it."""

    count: Counter[str] = field(default_factory=Counter)
    offline: bool = False
    interrupted: bool = False

    @property
    def code(self) -> int:
        """The exit code."""
        if self.interrupted:
            return INTERRUPTED
        return int(self.offline or self.count["failed"] > 0)


def wishes() -> Callable[[], Wishes]:
    """Return what the user wishes of the network, as the settings say now."""
    wished = settings.wishes(settings.load(paths.settings_file()))
    return lambda: wished


def run_delivery(library: Library, urls: Iterable[Url] | None = None) -> Tally:
    """Fetch all that is due, or these links only; tell of each as it comes.

    Progress is shown where stderr is a terminal. Ctrl-C ends it: what was under way waits on.
    """
    tally, line = Tally(), _Line()
    try:
        with closing(iter(deliver(library, urls))) as outcomes:
            for outcome in outcomes:
                line.clear()
                _tell(outcome, tally)
                if isinstance(outcome, Progress):
                    line.show(f"Fetching: {outcome.done} of {outcome.of} done")
    except KeyboardInterrupt:
        tally.interrupted = True
    line.clear()
    return tally


def fetch(library: Library, urls: Collection[Url]) -> int:
    """Fetch these links, and tell of each, also of those that wait on; return the exit code.

    It is no failure that there is no network.
    """
    if not urls:
        return 0
    tally = run_delivery(library, urls)
    tell_waiting(library, urls, offline=tally.offline)
    return INTERRUPTED if tally.interrupted else int(tally.count["failed"] > 0)


def summarize(library: Library, tally: Tally) -> None:
    """Print how a delivery ended and what still waits."""
    items = saving.waiting(library)
    given_up = sum(item.given_up for item in items)
    words = [
        f"{tally.count['saved']} saved",
        f"{tally.count['failed']} failed" if tally.count["failed"] else "",
        f"{len(items) - given_up} still to come" if len(items) > given_up else "",
        f"{given_up} given up" if given_up else "",
        "there is no network" if tally.offline else "",
    ]
    start = "Stopped" if tally.interrupted else "Done"
    print(f"{start}: {', '.join(filter(None, words))}.", flush=True)


def tell_waiting(library: Library, urls: Iterable[Url], *, offline: bool) -> None:
    """Print which of the links wait though nothing went wrong with them."""
    why = "there is no network" if offline else "it is their turn later"
    wanted = set(urls)
    for item in saving.waiting(library):
        if item.url in wanted and item.last_error is None:
            print(f"{item.url} waits in the outbox: {why}.", flush=True)


def _tell(outcome: object, tally: Tally) -> None:
    match outcome:
        case Kept():
            tally.count["saved"] += 1
            tell(outcome)
        case Gathered(urls=urls) if urls:
            print(
                f"  {counted(len(urls), 'related story', 'related stories')} put into the outbox",
                flush=True,
            )
        case OfflineError():
            tally.offline = True
        case ReaderError():
            tally.count["failed"] += 1
            kept = isinstance(outcome, NotAPageError) and bool(outcome.body)
            more = " The file is kept in the outbox." if kept else ""
            print(f"{outcome}.{more}", file=sys.stderr, flush=True)


class _Line:
    """A line at the end of the terminal that is written over."""

    def __init__(self) -> None:
        self._shown = False
        self._can = sys.stderr.isatty()

    def show(self, words: str) -> None:
        """Show the words in it."""
        if self._can:
            self._shown = True
            print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Make room for a line that stays."""
        if self._shown:
            self._shown = False
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
