"""The pace of a feed as JSON, and back: for the library's file."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from reader.model.feed import Pace


def pace_to_json(pace: Pace) -> dict[str, Any]:
    """Return a pace as values of JSON; an empty one for none."""
    every = pace.every.total_seconds() if pace.every is not None else None
    value = {"every": every, "hours": sorted(pace.hours), "days": sorted(pace.days)}
    return {name: each for name, each in value.items() if each}


def pace_from_json(value: Mapping[str, Any]) -> Pace:
    """Return the pace that pace_to_json() gave."""
    every = value.get("every")
    return Pace(
        None if every is None else timedelta(seconds=every),
        frozenset(value.get("hours", ())),
        frozenset(value.get("days", ())),
    )
