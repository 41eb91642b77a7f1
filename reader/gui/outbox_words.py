"""What is said of a link in the outbox."""

from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QDate, QLocale, QTime

from reader.gui import words
from reader.gui.reasons import spoken
from reader.gui.words import tr
from reader.model.outbox import OutboxItem


class Group(Enum):
    """Where a link stands in the outbox."""

    WAITING = "waiting"
    FEED = "feed"
    FILE = "file"
    GIVEN_UP = "given up"


def group_of(item: OutboxItem) -> Group:
    """Return where the link stands."""
    if not item.given_up or item.trying:
        return Group.FEED if item.feed else Group.WAITING
    return Group.GIVEN_UP if item.file is None else Group.FILE


def about(item: OutboxItem, now: datetime) -> str:
    """Return where the link leads, unless that is its name, since when it waits, who named it."""
    here, there = (words.isolated(bare(url or "")) for url in (item.url, item.origin))
    parts = [
        here if item.title else "",
        (tr("came {time}") if item.feed else tr("saved {time}")).format(
            time=clock(item.added_at, now)
        ),
        tr("named by {address}").format(address=there) if item.origin else "",
    ]
    return " · ".join(part for part in parts if part)


def standing(item: OutboxItem, now: datetime) -> str:
    """Return how the link stands, as a sentence or two."""
    if item.trying:
        return tr("It is being fetched.")
    if item.last_error is None:
        return tr("Fetched as soon as there is a network.")
    reason = spoken(item.last_error)
    if item.file is not None:
        name = words.isolated(item.file or bare(item.url))
        return tr("{reason} The file is kept: {name}").format(reason=reason, name=name)
    if item.due_at is None:
        return reason
    left = item.due_at - now
    if left < timedelta(hours=1):
        minutes = words.minutes(max(1, round(left.total_seconds() / 60)))
        return tr("{reason} Next try in {minutes}.").format(reason=reason, minutes=minutes)
    return tr("{reason} Next try at {time}.").format(reason=reason, time=clock(item.due_at, now))


def bare(url: str) -> str:
    """Return an address as people say it."""
    return url.split("://", 1)[-1].rstrip("/")


def clock(when: datetime, now: datetime) -> str:
    """Return the time on the user's clock; of another day with the day."""
    local, today = when.astimezone(), now.astimezone().date()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == today:
        return time
    day = QDate(local.year, local.month, local.day)
    return f"{QLocale().toString(day, tr('d MMM'))}, {time}"
