"""What the user has chosen: one JSON file, one frozen dataclass."""

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices.

    theme: "system", "light", "sepia", "dark" or "black". window: width and height in pixels.
    columns: widths of sidebar and list. samples_offered: the sample stories were taken in once.
    watching: what is put into the watched folder is taken in. watched_folder: "" for the usual one.
    after_taking: what happens to such a file then, "leave", "move" or "delete". offer_links: a link
    on the clipboard is offered. link_offered: sha256 of the last one that was, in hex.
    unfinished_import: the folder whose import did not come to its end, "" if there is none.
    with_related: the related stories of all that is saved are saved too. read_when: an article is
    taken for read when its end was seen, "end", or when it is opened, "opened".
    with_related: the related stories of all that is saved are saved too. searches: those that were
    made, the latest first.
    taken for read when its end was seen, "end", or when it is opened, "opened". pictures: articles
    are shown with their pictures.
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
    pictures: bool = True


def load(file: Path) -> Settings:
    """Return the settings in `file`; what is missing or makes no sense is as at the beginning.

    A file that cannot be read at all is kept beside as settings.json.damaged.
    """
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        _set_aside(file)
        return Settings()
    return _settings(value if isinstance(value, dict) else {})


def save(file: Path, settings: Settings) -> None:
    """Write the settings; a crash leaves the old file or the new one. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    part.write_text(json.dumps(asdict(settings), indent=1) + "\n", encoding="utf-8")
    part.replace(file)


def _settings(value: dict[str, Any]) -> Settings:
    kept: dict[str, Any] = {}
    plain = asdict(Settings())
    for each in fields(Settings):
        given = value.get(each.name)
        default = plain[each.name]
        if isinstance(default, tuple):
            fits = _is_pair if default else _are_words
            if isinstance(given, list) and fits(given):
                kept[each.name] = tuple(given)
        elif type(given) is type(default):
            kept[each.name] = given
    return Settings(**kept)


def _is_pair(value: list[Any]) -> bool:
    return len(value) == 2 and all(type(each) is int and 0 < each < 20_000 for each in value)


def _are_words(value: list[Any]) -> bool:
    return all(type(each) is str for each in value)


def _set_aside(file: Path) -> None:
    try:
        os.replace(file, file.with_name(file.name + ".damaged"))  # noqa: PTH105 replaces an older one
    except OSError:
        return  # it may not be ours to move; the next save says so if it fails
