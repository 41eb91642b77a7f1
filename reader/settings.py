"""What the user has chosen: one JSON file, one record."""

import json
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct, field, to_builtins
from msgspec.structs import asdict, fields

from reader.library.named import text_in
from reader.library.private_files import private_folder, write_private
from reader.library.wishes import Wishes


class Typography(Struct, frozen=True):
    """How articles are set.

    latin, arabic: the face for either script: "Literata", "Atkinson Hyperlegible Next", "Amiri",
    "Noto Sans Arabic", "serif" or "sans" for the system's own, or any installed family. px: of the
    text; Arabic is set larger by as much as its letters are smaller. line: height of a line as a
    multiple of px. letters: how many a line has. gap: between paragraphs, as a
    multiple of px. justified:
    lines are of one length, and words are broken by the rules of their language. pictures: they
    are shown.
    """

    latin: str = "Literata"
    arabic: str = "Amiri"
    px: int = 19
    line: float = 1.56
    letters: int = 66
    gap: float = 0.8
    justified: bool = True
    pictures: bool = True


_SOONEST_MINUTES = 10

#: The least and the most of each number.
BOUNDS: dict[str, tuple[float, float]] = {
    "px": (12, 28),
    "line": (1.2, 2.5),
    "letters": (40, 100),
    "gap": (0.0, 2.0),
}


class Settings(Struct, frozen=True):
    """The user's choices.

    theme: "system", "light", "sepia", "dark" or "black". window: width and height in pixels.
    columns: widths of sidebar and list. samples_offered: the sample stories were taken in once.
    watching: what is put into the watched folder is taken in. watched_folder: "" for the usual one.
    after_taking: what happens to such a file then, "leave", "move" or "delete". offer_links: a link
    on the clipboard is offered. link_offered: sha256 of the last one that was, in hex.
    unfinished_import: the folder whose import did not come to its end, "" if there is none.
    with_related: the related stories of all that is saved are saved too. read_when: an article is
    taken for read when its end was seen, "end", or when it is opened, "opened". searches: those
    that were made, the latest first. typography: of articles. sort, ascending: how lists are
    ordered, as in model/query.py. compact: rows of two lines. folded: the sections of the sidebar
    that show their headings alone, parted by blanks. folded_folders: the paths of those of feeds
    that are folded there. fetch_pictures: those of articles are.
    by_itself: the outbox is delivered without being asked. by_proxy: through the system's, if it
    names one. page_mb: the largest page that is fetched. language: "" for the system's. keys:
    those of actions that were given others than usual, as Qt writes them, none to many each.
    single_keys: keys without Ctrl or Alt do something. recent: names of what was chosen in the
    palette, the latest first. export_form: the form of the last export, as in model/outgoing.py.
    kept_folder: the folder that is kept in step, "" if none is; kept_form: its form. backing_up: a
    backup is made each day. backup_folder: where, "" for beside the library. unfinished_move: the
    folder that the library was to move into when the program ended, "" if there is none. version:
    of the program that was started last, "" if none was. notify: the desktop is told of what came
    while the window is not in front. paper_marks: highlights are printed; paper_notes: what was
    written beside them too, as footnotes. refresh_minutes: so often feeds are asked by themselves,
    0 for never.
    """

    theme: str = "system"
    window: tuple[int, int] = (1280, 820)
    columns: tuple[int, int] = (224, 392)
    samples_offered: bool = False
    watching: bool = True
    watched_folder: str = ""
    after_taking: str = "leave"
    offer_links: bool = True
    link_offered: str = ""
    unfinished_import: str = ""
    with_related: bool = False
    read_when: str = "end"
    searches: tuple[str, ...] = ()
    typography: Typography = Typography()
    sort: str = "saved"
    ascending: bool = False
    compact: bool = False
    folded: str = ""
    folded_folders: list[str] = field(default_factory=list)
    fetch_pictures: bool = True
    by_itself: bool = True
    by_proxy: bool = True
    page_mb: int = 10
    language: str = ""
    keys: dict[str, list[str]] = field(default_factory=dict)
    single_keys: bool = True
    recent: list[str] = field(default_factory=list)
    export_form: str = "epub"
    kept_folder: str = ""
    kept_form: str = "md"
    backing_up: bool = True
    backup_folder: str = ""
    unfinished_move: str = ""
    version: str = ""
    notify: bool = False
    paper_marks: bool = True
    paper_notes: bool = True
    refresh_minutes: int = 60


def wishes(settings: Settings) -> Wishes:
    """Return what the user wishes of the network."""
    largest = max(1, min(settings.page_mb, 10)) * 1_000_000
    minutes = max(_SOONEST_MINUTES, settings.refresh_minutes) if settings.refresh_minutes > 0 else 0
    every = timedelta(minutes=minutes) if minutes else None
    return Wishes(settings.fetch_pictures, settings.by_proxy, largest, every)


def load(file: Path) -> Settings:
    """Return the settings in `file`; what is missing or makes no sense is as at the beginning.

    A file that cannot be read at all is kept beside as settings.json.damaged.
    """
    try:
        value = json.loads(text_in(file))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        _set_aside(file)
        return Settings()
    return _settings(value if isinstance(value, dict) else {})


def save(file: Path, settings: Settings) -> None:
    """Write the settings; a crash leaves the old file or the new one. Raises OSError."""
    private_folder(file.parent)
    write_private(file, (json.dumps(to_builtins(settings), indent=1) + "\n").encode())


def _settings(value: dict[str, Any]) -> Settings:
    kept: dict[str, Any] = {}
    plain = asdict(Settings())
    for each in fields(Settings):
        given = value.get(each.name)
        default = plain[each.name]
        if each.name == "typography":
            kept[each.name] = _typography(given if isinstance(given, dict) else {})
        elif isinstance(default, tuple):
            fits = _is_pair if default else _are_words
            if isinstance(given, list) and fits(given):
                kept[each.name] = tuple(given)
        elif type(given) is type(default) and _is_sound(given):
            kept[each.name] = given
    return Settings(**kept)


def _typography(value: dict[str, Any]) -> Typography:
    kept: dict[str, Any] = {}
    for name, default in asdict(Typography()).items():
        given = value.get(name)
        if isinstance(default, float) and type(given) is int:
            given = float(given)
        if type(given) is type(default) and _is_within(name, given):
            kept[name] = given
    return Typography(**kept)


def _is_within(name: str, value: Any) -> bool:
    low, high = BOUNDS.get(name, (None, None))
    return low is None or high is None or bool(low <= value <= high)


def _is_sound(value: object) -> bool:
    """Return whether what stands in a list or under a name is what we write there."""
    if isinstance(value, list):
        return all(isinstance(each, str) for each in value)
    if isinstance(value, dict):
        return all(isinstance(each, list) and _is_sound(each) for each in value.values())
    return True


def _is_pair(value: list[Any]) -> bool:
    return len(value) == 2 and all(type(each) is int and 0 < each < 20_000 for each in value)


def _are_words(value: list[Any]) -> bool:
    return all(type(each) is str for each in value)


def _set_aside(file: Path) -> None:
    try:
        os.replace(file, file.with_name(file.name + ".damaged"))  # noqa: PTH105 replaces an older one
    except OSError:
        return  # it may not be ours to move; the next save says so if it fails
