"""Follow feeds, put them in order, leave them again; their headlines, rules and limits.

No verb here waits for the network, but look(). What a feed says comes with refreshing.refresh().
"""

from collections.abc import Sequence

from msgspec import Struct

from reader.library import feed_intake, looking_for_feeds
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import UrlError
from reader.model.feed import (
    Feed,
    FeedEffect,
    FeedId,
    FeedRule,
    Headline,
    HeadlineId,
    Keeping,
    Limits,
    Offered,
    folder_path,
)
from reader.model.tag import tag_name
from reader.model.url import Url, canonical
from reader.store import feed_asking, feed_entries, feed_rules, feeds
from reader.store.feed_entries import EntryState
from reader.store.feeds import RemovedFeed

_CHANGE = Change(feeds=True)
_MOST_HEADLINES = 5_000
_LONGEST_NAME = 120
#: "feed:https://e.org/rss" and "feed://e.org/rss", as browsers once handed feeds over.
_SCHEME = "feed:"
_EVERY = FeedRule(FeedEffect.KEEP, "*")


class Followed(Struct, frozen=True):
    """A feed that is followed now. already: it was before, and is as it was."""

    feed: Feed
    already: bool
    change: Change


class Unfollowed(Struct, frozen=True):
    """A feed that is followed no more; follow_again() undoes it."""

    removed: RemovedFeed
    change: Change = _CHANGE

    @property
    def feed(self) -> Feed:
        """The feed as it was."""
        return self.removed.feed


def address(text: str) -> Url:
    """Return the address of a feed or a site as the user types or drops it. Raises UrlError."""
    stripped = text.strip()
    if stripped.lower().startswith(_SCHEME):
        rest = stripped[len(_SCHEME) :]
        stripped = f"https:{rest}" if rest.startswith("//") else rest
    return canonical(stripped)


def look(library: Library, text: str) -> tuple[Offered, ...]:
    """Return the feeds that an address offers, a feed's own or a site's; asks the network.

    Raises UrlError, FetchError; FormatError if there is none.
    """
    return looking_for_feeds.look(library, address(text))


def follow(
    library: Library,
    feed: str | Offered,
    *,
    folder: str = "",
    keeping: Keeping = Keeping.ALL,
) -> Followed:
    """Follow the feed at this address, or one that look() has found; it is due at once.

    The address may be a site's, which names its feed: that is found out when it is asked for the
    first time. Never waits for the network. Raises UrlError.
    """
    offered = feed if isinstance(feed, Offered) else Offered(address(feed), "")
    with library.store.writing() as db:
        number, is_new = feeds.add(
            db,
            offered.url,
            library.now(),
            title=offered.title,
            site=offered.site,
            folder=folder_path(folder),
            keeping=keeping,
        )
        followed = feeds.get(db, number)
    return Followed(followed, not is_new, _CHANGE if is_new else Change())


def unfollow(library: Library, feed: FeedId) -> Unfollowed:
    """Follow a feed no more: its articles stay, its headlines go. Raises NoFeedError."""
    with library.store.writing() as db:
        return Unfollowed(feeds.remove(db, feed))


def follow_again(library: Library, unfollowed: Unfollowed) -> Change:
    """Undo unfollow()."""
    with library.store.writing() as db:
        feeds.put_back(db, unfollowed.removed)
    return _CHANGE


def all_feeds(library: Library) -> list[Feed]:
    """Return the feeds by their names; model/feed.folders() gives the folders of them."""
    with library.store.reading() as db:
        found = feeds.all_of(db)
    return sorted(found, key=lambda feed: (feed.shown.casefold(), feed.id))


def get(library: Library, feed: FeedId) -> Feed:
    """Return a feed. Raises NoFeedError."""
    with library.store.reading() as db:
        return feeds.get(db, feed)


def find(library: Library, text: str) -> Feed | None:
    """Return the followed feed of this address, number or name, None if there is none."""
    found = all_feeds(library)
    if text.isdecimal():
        return next((feed for feed in found if feed.id == int(text)), None)
    try:
        url = address(text)
    except UrlError:
        named = [feed for feed in found if feed.shown.casefold() == text.strip().casefold()]
        return named[0] if len(named) == 1 else None
    with library.store.reading() as db:
        number = feeds.find(db, url)
        return None if number is None else feeds.get(db, number)


# ---- in order ------------------------------------------------------------------------------------


def rename(library: Library, feed: FeedId, name: str) -> Change:
    """Give a feed a name of the user's, "" for its own again."""
    with library.store.writing() as db:
        feeds.rename(db, feed, " ".join(name.split())[:_LONGEST_NAME])
    return _CHANGE


def move(library: Library, wanted: Sequence[FeedId], folder: str) -> Change:
    """Put feeds into a folder, made by that: "News/France" is one in another, "" none."""
    with library.store.writing() as db:
        for feed in wanted:
            feeds.put_into(db, feed, folder_path(folder))
    return _CHANGE


def rename_folder(library: Library, old: str, new: str) -> Change:
    """Give a folder another path; one that is there is joined. "": its feeds stand in none."""
    with library.store.writing() as db:
        moved = feeds.rename_folder(db, folder_path(old), folder_path(new))
    return Change(feeds=moved > 0)


def set_keeping(library: Library, feed: FeedId, keeping: Keeping) -> Change:
    """Let this become of its new stories; what has come is left as it is."""
    with library.store.writing() as db:
        feeds.set_keeping(db, feed, keeping)
    return _CHANGE


def set_limits(library: Library, feed: FeedId, limits: Limits) -> Change:
    """Let what it brings be kept for so long; it shows at the next refresh."""
    with library.store.writing() as db:
        feeds.set_limits(db, feed, limits)
    return _CHANGE


def set_address(library: Library, feed: FeedId, text: str) -> Change:
    """Ask for a feed at another address; falsy if another feed has it. Raises UrlError."""
    url = address(text)
    with library.store.writing() as db:
        return Change(feeds=feeds.set_url(db, feed, url))


def rules(library: Library, feed: FeedId | None) -> list[FeedRule]:
    """Return a feed's own rules, None: those of all feeds, in their order."""
    with library.store.reading() as db:
        return feed_rules.all_of(db, feed)


def set_rules(library: Library, feed: FeedId | None, wanted: Sequence[FeedRule]) -> Change:
    """Let these be a feed's own rules, None: those of all feeds; they concern what comes next.

    One without words, or without a tag to give, is left out.
    """
    sound = [rule for rule in wanted if rule.words.strip(" ,") and _has_tag(rule)]
    with library.store.writing() as db:
        feed_rules.put(db, feed, sound)
    return _CHANGE


def _has_tag(rule: FeedRule) -> bool:
    return rule.effect is not FeedEffect.TAG or bool(tag_name(rule.tag))


# ---- headlines -----------------------------------------------------------------------------------


def headlines(library: Library, wanted: Sequence[FeedId] | None = None) -> list[Headline]:
    """Return what waits for a key in these feeds, None: in all; latest first, 5,000 at most."""
    with library.store.reading() as db:
        return feed_entries.headlines(db, wanted, _MOST_HEADLINES)


def keep(library: Library, wanted: Sequence[HeadlineId]) -> Change:
    """Have these stories: their pages are fetched; one without a page is an article at once."""
    with library.store.reading() as db:
        rows = feed_entries.get(db, wanted)
    waiting = [row for row in rows if row.state not in (EntryState.KEPT, EntryState.QUEUED)]
    return feed_intake.bring(library, waiting)


def take_all(library: Library, feed: FeedId) -> Change:
    """Have all headlines of a feed, and all that it brings from now on, however many a day.

    A rule of the feed, the last, says so. Raises NoFeedError.
    """
    waiting = headlines(library, [feed])
    with library.store.writing() as db:
        feed_asking.unhold(db, feed)
        own = feed_rules.all_of(db, feed)
        if not any((rule.effect, rule.words) == (_EVERY.effect, _EVERY.words) for rule in own):
            feed_rules.put(db, feed, [*own, _EVERY])
    return keep(library, [each.id for each in waiting]).with_(_CHANGE)


def dismiss(library: Library, wanted: Sequence[HeadlineId]) -> Change:
    """Let these headlines wait no more."""
    return _turn(library, wanted, EntryState.HEADLINE, EntryState.DISMISSED)


def recall(library: Library, wanted: Sequence[HeadlineId]) -> Change:
    """Undo dismiss()."""
    return _turn(library, wanted, EntryState.DISMISSED, EntryState.HEADLINE)


def _turn(
    library: Library, wanted: Sequence[HeadlineId], before: EntryState, after: EntryState
) -> Change:
    with library.store.writing() as db:
        rows = [row.id for row in feed_entries.get(db, wanted) if row.state is before]
        feed_entries.set_state(db, rows, after)
    return Change(feeds=bool(rows))
