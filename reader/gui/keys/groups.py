"""In which group an action is shown, in the sheet of keys and in the settings."""

from collections.abc import Iterable

from reader.gui.words import tr

#: Names of actions, as in the table of actions; what stands in no group is of the article.
_MOVING = ("next", "previous", "next unread", "read", "back", "alone", "full screen", "palette")
_SEARCHING = ("search", "keep search", "find", "find next", "find previous")
_KEEPING = ("star", "archive", "tag", "mark read", "trash", "restore", "pick", "pick all", "undo")
_LISTENING = ("listen", "next sentence", "previous sentence", "faster", "slower")
_SAVING = (
    "add",
    "paste",
    "open",
    "import",
    "move in",
    "read back",
    "watch",
    "deliver",
    "whole story",
    "with related",
)
_FEEDS = (
    "follow",
    "follow site",
    "refresh",
    "take in feeds",
    "write feeds",
    "feed rules",
)
_WINDOW = ("settings", "keys", "typography", "larger", "smaller", "usual size")
_END = ("remove samples", "quit")


def grouped(names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Return the names in groups, each with its heading; none is empty."""
    left = list(names)
    known = {*_MOVING, *_SEARCHING, *_KEEPING, *_LISTENING, *_SAVING, *_FEEDS}
    known |= {*_WINDOW, *_END}
    groups = {
        tr("Moving about"): _MOVING,
        tr("Searching"): _SEARCHING,
        tr("Sorting the library"): _KEEPING,
        tr("The article"): tuple(name for name in left if name not in known),
        tr("Read aloud"): _LISTENING,
        tr("Saving"): _SAVING,
        tr("Feeds"): _FEEDS,
        tr("Window"): (*_WINDOW, *_END),
    }
    found = {
        heading: [name for name in members if name in left] for heading, members in groups.items()
    }
    return [(heading, members) for heading, members in found.items() if members]
