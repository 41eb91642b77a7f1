"""What is said of a feed: how it fares, why it fails, what to do about it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import Enum

from reader.gui import words
from reader.gui.outbox_words import bare, clock
from reader.gui.reasons import spoken
from reader.gui.words import tr
from reader.model.feed import Feed, FeedEffect, Keeping, Note, Part

#: Reasons that pass by themselves: nothing of the feed is wrong.
_PASSING = ("there is no network", "the proxy", "the system names no proxy")
_LONG = timedelta(days=7)


class Standing(Enum):
    """How a feed stands; in this order they are listed."""

    GONE = "gone"
    FAILING = "failing"
    NOTED = "noted"
    NEW = "new"
    WELL = "well"


#: The icon and the colour of each.
LOOKS = {
    Standing.GONE: ("triangle-alert", "error"),
    Standing.FAILING: ("triangle-alert", "waiting"),
    Standing.NOTED: ("circle-help", "text2"),
    Standing.NEW: ("clock", "text3"),
    Standing.WELL: ("circle-check", "saved"),
}


def standing(feed: Feed) -> Standing:
    """Return how a feed stands."""
    health = feed.health
    if health.is_gone:
        return Standing.GONE
    if health.reason is not None:
        return Standing.FAILING
    if health.asked_at is None:
        return Standing.NEW
    return Standing.NOTED if _noted(feed) else Standing.WELL


def by_need(feeds: Iterable[Feed]) -> list[Feed]:
    """Return the feeds, those that need somebody first, of equals those that fail the longest."""
    order = list(Standing)

    def rank(feed: Feed) -> tuple[int, int, str]:
        return order.index(standing(feed)), -feed.health.failures, feed.shown.casefold()

    return sorted(feeds, key=rank)


def chip(feed: Feed) -> str:
    """Return how a feed stands in a word, "" if there is nothing to say."""
    named = {Standing.GONE: tr("Gone"), Standing.FAILING: tr("Fails")}
    return named.get(standing(feed), "")


def told(feed: Feed, now: datetime) -> str:
    """Return how a feed fares: what is wrong in one sentence, else when it answered."""
    health = feed.health
    if health.is_gone:
        return tr("The site says that this feed is gone for good.")
    if health.reason is not None:
        return spoken(health.reason)
    if health.asked_at is None:
        return tr("It has not been asked yet.")
    said = [_notes()[note] for note in health.notes]
    if not said and health.answered_at is not None:
        return tr("It answered: {time}.").format(time=clock(health.answered_at, now))
    return " ".join(said) or tr("It has not been asked yet.")


def advice(feed: Feed) -> str:
    """Return what to do about a feed that fails or is noted; "" if there is nothing to do."""
    health = feed.health
    if health.is_gone:
        return tr("Unfollow it, or look on the site for its new address.")
    if health.reason is None:
        return _advice_on(health.notes)
    if health.reason.startswith(_PASSING):
        return tr("There is nothing to do: it is asked again by itself.")
    if _is_long(feed):
        return tr("It has failed for long. Look on the site for its new address, or unfollow it.")
    return tr("It is asked again by itself; you can try it now.")


def _advice_on(notes: Sequence[Note]) -> str:
    if Note.MOVED_ONTO in notes:
        return tr("You can unfollow this one.")
    if Note.HELD in notes:
        return tr("If you trust the site, take them all: then no number is too many.")
    return ""


def times(feed: Feed, now: datetime) -> str:
    """Return when a feed was asked, when it answered, and when it is asked next."""
    health = feed.health
    parts = []
    if health.asked_at is not None:
        parts.append(tr("asked: {time}").format(time=clock(health.asked_at, now)))
    if health.answered_at is not None and health.answered_at != health.asked_at:
        parts.append(tr("last answer: {time}").format(time=clock(health.answered_at, now)))
    if health.reason is not None and health.answered_at is None:
        parts.append(tr("no answer yet"))
    if health.next_at is not None and health.next_at > now and not health.is_gone:
        parts.append(tr("next: {time}").format(time=clock(health.next_at, now)))
    return " · ".join(parts)


def about(feed: Feed) -> str:
    """Return where a feed stands and how much of it there is."""
    parts = [
        words.isolated(feed.folder.replace("/", " › ")) if feed.folder else "",
        words.isolated(bare(feed.site or feed.url)),
        tr("%n article(s)", "", feed.articles) if feed.articles else "",
        tr("%n headline(s)", "", feed.headlines) if feed.headlines else "",
        tr("headlines only") if feed.keeping is Keeping.HEADLINES and not feed.headlines else "",
    ]
    return " · ".join(part for part in parts if part)


def keeping_words(keeping: Keeping) -> str:
    """Return what a way of keeping means."""
    if keeping is Keeping.ALL:
        return tr("Each new story is fetched, cleaned and kept with its pictures.")
    return tr("Only headlines come; you choose which stories are fetched.")


def effect_words(effect: FeedEffect) -> str:
    """Return what a rule does, in a word."""
    return {
        FeedEffect.KEEP: tr("Fetch"),
        FeedEffect.SKIP: tr("Leave out"),
        FeedEffect.TAG: tr("Tag"),
    }[effect]


def part_words(part: Part) -> str:
    """Return where a rule looks."""
    return {
        Part.ANY: tr("anywhere"),
        Part.TITLE: tr("in the title"),
        Part.AUTHOR: tr("in the author"),
        Part.CATEGORY: tr("in the category"),
    }[part]


def _noted(feed: Feed) -> bool:
    return any(note is not Note.MOVED for note in feed.health.notes)


def _is_long(feed: Feed) -> bool:
    health = feed.health
    since = health.answered_at or feed.followed_at
    return health.asked_at is not None and since is not None and health.asked_at - since > _LONG


def _notes() -> dict[Note, str]:
    return {
        Note.DAMAGED: tr("It breaks the rules of its format; what can be read is taken."),
        Note.TOO_MANY: tr("It lists more stories than anybody reads; only its first are taken."),
        Note.NO_ENTRIES: tr("It lists no story at all."),
        Note.HELD: tr("It brings more than 200 new stories a day; the rest wait as headlines."),
        Note.MOVED: tr("It has moved, and is asked at its new address."),
        Note.MOVED_ONTO: tr("It has moved to where another feed that you follow is."),
    }
