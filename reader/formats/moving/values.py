"""Times, tags, yes and no, as other programs write them."""

import ast
import json
import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d+)?")
_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\b")
_ZONE = re.compile(r"\s*(?:UTC|GMT|Z)$", re.IGNORECASE)
_SHORT_ZONE = re.compile(r"([+-]\d{2})(\d{2})$")
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)
#: A number of seconds, milliseconds or microseconds since 1970: they lie a thousandfold apart.
_MILLI_FROM, _MICRO_FROM = 1e11, 1e14
_CHROME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_YES = frozenset(("1", "true", "yes", "y", "oui", "t", "x"))


def time_of(value: Any) -> datetime | None:
    """Return the moment that a value names, in UTC; None if it names none that can be.

    A number counts from 1970, in seconds, milliseconds or microseconds; a text is ISO 8601 or a
    date with the day first. What has no zone is taken for UTC.
    """
    if isinstance(value, bool) or value is None:
        return None
    text = str(value).strip()
    if _NUMBER.fullmatch(text):
        return _counted(float(text))
    found = _DAY_FIRST.match(text)
    if found:
        # wallabag writes a 12-hour clock without am or pm: only the day is sure.
        day, month, year = map(int, found.groups())
        text = f"{year:04}-{month:02}-{day:02}"
    return _iso(text)


def chrome_time(value: Any) -> datetime | None:
    """Return the moment of a number of microseconds since 1601 (Chromium's base::Time)."""
    try:
        number = int(value)
        found = _CHROME_EPOCH + timedelta(microseconds=number)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if number > 0 and found < _LATEST else None


def iso_of(value: Any) -> str | None:
    """Return the moment of a value as ISO 8601; None if it names none."""
    found = time_of(value)
    return found.isoformat() if found else None


def is_yes(value: Any) -> bool:
    """Return whether a value says yes: true, 1, "1", "True", "yes"."""
    if isinstance(value, bool | int | float):
        return bool(value)
    return str(value or "").strip().lower() in _YES


def percent(value: Any) -> int:
    """Return a share as whole percent: 0.25, "25", "25%". 0 if it is none."""
    text = str(value if value is not None else "").strip()
    try:
        number = float(text.rstrip("% "))
    except ValueError:
        return 0
    if 0 < number <= 1 and "%" not in text:
        number *= 100
    return round(min(100.0, max(0.0, number))) if math.isfinite(number) else 0


def split_tags(value: Any, sign: str | None) -> tuple[str, ...]:
    """Return the tags in a text, each once. sign: between them; None: blanks."""
    return once(str(value or "").split(sign))


def listed_tags(value: Any) -> tuple[str, ...]:
    """Return the tags of a list, or of a text that writes one as JSON or Python does.

    Of objects their name, label or slug. A text that is no list is split at commas.
    """
    found = value
    if isinstance(value, str):
        found = _parsed(value.strip())
    if isinstance(found, list):
        return once(_name(each) for each in found)
    return split_tags(value, ",")


def once(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names without blanks around them, each once, in order; no empty ones."""
    kept = (" ".join(_writable(str(name)).split()) for name in names)
    return tuple(dict.fromkeys(name for name in kept if name))


def text_of(value: Any) -> str:
    """Return a value as text without blanks around it; "" for what is no text or number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return _writable(str(value)).strip()


def _writable(text: str) -> str:
    """Return the text without halves of characters: JSON may write them, no file can hold them."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _parsed(text: str) -> Any:
    if not text.startswith("["):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return [part.strip(" '\"") for part in text.strip("[]").split(",")]


def _name(tag: Any) -> str:
    if isinstance(tag, dict):
        return next((text_of(tag[key]) for key in ("label", "name", "slug") if tag.get(key)), "")
    return text_of(tag)


def _counted(number: float) -> datetime | None:
    if number >= _MICRO_FROM:
        number /= 1_000_000
    elif number >= _MILLI_FROM:
        number /= 1_000
    try:
        found = datetime.fromtimestamp(number, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return found if number > 0 and found < _LATEST else None


def _iso(text: str) -> datetime | None:
    text = _ZONE.sub("+00:00", text)
    try:
        found = datetime.fromisoformat(_SHORT_ZONE.sub(r"\1:\2", text) if "T" in text else text)
    except ValueError:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    try:
        return found.astimezone(UTC)
    except OverflowError:
        return None
