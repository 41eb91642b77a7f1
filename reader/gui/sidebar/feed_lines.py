"""The lines of the feeds in the sidebar: folders with what is in them, then feeds in none."""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from reader.gui.sidebar.place import Place
from reader.model.feed import Feed, Folder, folders


class FeedLine(Struct, frozen=True):
    """One line: where it leads, its words, how deep it stands, and how much is unread there.

    failing: it, or a feed in it, does not answer. folded: None for a feed. up: the paths of the
    folders that it is in, the outermost first.
    """

    place: Place
    words: str
    depth: int = 0
    count: int = 0
    failing: bool = False
    folded: bool | None = None
    up: tuple[str, ...] = ()


def feed_lines(feeds: Sequence[Feed], folded: Collection[str]) -> list[FeedLine]:
    """Return a line for each folder and feed, also for what is in a folded folder.

    folded: the paths of the folders that are.
    """
    ordered = sorted(feeds, key=lambda feed: (feed.shown.casefold(), feed.id))
    inside: dict[str, list[Feed]] = {}
    for feed in ordered:
        inside.setdefault(feed.folder, []).append(feed)
    lines: list[FeedLine] = []
    open_paths: list[str] = []
    for folder in folders(feeds):
        while open_paths and not folder.path.startswith(f"{open_paths[-1]}/"):
            lines += _of_feeds(inside, open_paths.pop())
        lines.append(_of_folder(folder, folder.path in folded))
        open_paths.append(folder.path)
    while open_paths:
        lines += _of_feeds(inside, open_paths.pop())
    return [*lines, *_of_feeds(inside, "")]


def shown_lines(lines: Sequence[FeedLine]) -> list[FeedLine]:
    """Return those that no folded folder hides."""
    folded = {line.place.name for line in lines if line.folded}
    return [line for line in lines if folded.isdisjoint(line.up)]


def _of_folder(folder: Folder, folded: bool) -> FeedLine:
    up = _paths(folder.path)[:-1]
    return FeedLine(
        Place("folder", folder.path),
        folder.name,
        len(up),
        folder.unread,
        folder.failing > 0,
        folded,
        up,
    )


def _of_feeds(inside: dict[str, list[Feed]], path: str) -> Iterator[FeedLine]:
    up = _paths(path)
    for feed in inside.get(path, []):
        place = Place("feed", str(feed.id))
        yield FeedLine(place, feed.shown, len(up), feed.unread, not feed.health.is_well, None, up)


def _paths(path: str) -> tuple[str, ...]:
    """Return the folder and those that it is in, the outermost first."""
    parts = path.split("/") if path else []
    return tuple("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))
