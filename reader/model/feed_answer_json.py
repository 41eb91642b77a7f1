"""What came from a feed's address as JSON, and back: for the pipe to the process that reads it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from msgspec import to_builtins

from reader.model.feed import FeedAnswer, FeedDocument, FeedEntry, FeedLink, Note, Pace


def to_json(answer: FeedAnswer) -> dict[str, Any]:
    """Return the answer as values of JSON."""
    if isinstance(answer, tuple):
        return {"links": to_builtins(answer)}
    return {"feed": {**to_builtins(answer), "pace": pace_to_json(answer.pace)}}


def from_json(value: Mapping[str, Any]) -> FeedAnswer:
    """Return the answer that to_json() gave."""
    if "links" in value:
        return tuple(FeedLink(**link) for link in value["links"])
    feed = value["feed"]
    return FeedDocument(
        feed["title"],
        feed["site"],
        tuple(_entry(each) for each in feed["entries"]),
        feed["kind"],
        pace_from_json(feed["pace"]),
        tuple(map(Note, feed["notes"])),
    )


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


def _entry(value: Mapping[str, Any]) -> FeedEntry:
    names = {name: tuple(value[name]) for name in ("authors", "categories")}
    return FeedEntry(**{**value, **names})
