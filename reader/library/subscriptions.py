"""Lists of feeds (OPML): brought in, with a look before, and written out."""

from collections.abc import Collection
from pathlib import Path

from msgspec.structs import replace

from reader.library.library import Library
from reader.library.new_files import new_file
from reader.library.pages import read_bytes
from reader.model.change import Change
from reader.model.errors import FormatError
from reader.model.feed import FeedId
from reader.model.subscriptions import Subscribed, Subscription, Subscriptions
from reader.model.url import Url
from reader.store import feeds, outlines

_TITLE = "Feeds of Kiosque"


def is_opml(file: Path) -> bool:
    """Return whether the file is a list of feeds: by its content."""
    from reader.formats import opml  # noqa: PLC0415 few files are lists: they pay for lxml

    try:
        return opml.is_it(read_bytes(file))
    except FormatError:
        return False


def preview(library: Library, file: Path) -> Subscriptions:
    """Return what the list holds, and which of its feeds are followed; nothing is stored.

    Raises FormatError.
    """
    held = _read(file)
    with library.store.reading() as db:
        known = {feed.url: feeds.find(db, feed.url) for feed in held.feeds}
    return replace(held, feeds=tuple(replace(feed, already=known[feed.url]) for feed in held.feeds))


def take_in(library: Library, file: Path, wanted: Collection[Url] | None = None) -> Subscribed:
    """Follow the feeds of the list, None: all, or these of them; they are due at once.

    Those that are followed stay where they are, and as they are called. To undo it, unfollow what
    is new. Raises FormatError.
    """
    held = _read(file)
    chosen = [feed for feed in held.feeds if wanted is None or feed.url in wanted]
    followed = list[FeedId]()
    with library.store.writing() as db:
        for feed in chosen:
            number, is_new = feeds.add(
                db,
                feed.url,
                library.now(),
                title=feed.title,
                name=feed.name,
                site=feed.site,
                folder=feed.folder,
            )
            outlines.put_attributes(db, number, feed.attributes)
            if is_new:
                followed.append(number)
        for outline in held.outlines:
            outlines.put(db, outline)
    change = Change(feeds=bool(followed))
    return Subscribed(tuple(followed), len(chosen) - len(followed), held.unread, change)


def write(library: Library, target: Path, *, overwrite: bool = False) -> int:
    """Write all feeds that are followed to a file; return how many. Raises WriteError."""
    from reader.formats import opml  # noqa: PLC0415 see above

    with library.store.reading() as db:
        followed = [
            Subscription(
                feed.url,
                feed.title,
                feed.name,
                feed.site,
                feed.folder,
                outlines.attributes_of(db, feed.id),
            )
            for feed in feeds.all_of(db)
        ]
        lines = tuple(outlines.all_of(db))
    body = opml.written(Subscriptions(_TITLE, tuple(followed), lines), library.now())
    with new_file(target, overwrite=overwrite) as file:
        file.write(body)
    return len(followed)


def _read(file: Path) -> Subscriptions:
    from reader.formats import opml  # noqa: PLC0415 see above

    return opml.read(read_bytes(file), str(file))
