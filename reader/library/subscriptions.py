"""Lists of feeds (OPML): brought in, with a look before, and written out."""

import hashlib
from collections.abc import Collection, Sequence
from pathlib import Path

from msgspec.structs import replace

from reader.library.library import Library
from reader.library.named import name_of
from reader.library.new_files import new_file
from reader.library.pages import read_bytes
from reader.model.change import Change
from reader.model.errors import FormatError
from reader.model.feed import FeedId
from reader.model.moving import Entry, Holding, Source
from reader.model.subscriptions import Subscribed, Subscription, Subscriptions
from reader.model.url import Url
from reader.store import feeds, imports, outlines
from reader.store.imports import Step, StepKind
from reader.store.store import Connection

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
    held = _read(file, read_bytes(file))
    with library.store.reading() as db:
        known = {feed.url: feeds.find(db, feed.url) for feed in held.feeds}
    return replace(held, feeds=tuple(replace(feed, already=known[feed.url]) for feed in held.feeds))


def take_in(library: Library, file: Path, wanted: Collection[Url] | None = None) -> Subscribed:
    """Follow the feeds of the list, None: all, or these of them; they are due at once.

    Those that are followed stay where they are, and as they are called. What it brings is an
    import, which undoing_imports.undo_import() takes back. Raises FormatError.
    """
    body = read_bytes(file)
    held = _read(file, body)
    chosen = [feed for feed in held.feeds if wanted is None or feed.url in wanted]
    followed, steps = list[FeedId](), list[Step]()
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
        for line in (outlines.put(db, outline) for outline in held.outlines):
            if line is not None:
                steps.append(Step(StepKind.OUTLINE, None, str(line)))
        steps += [Step(StepKind.FEED, None, str(feed)) for feed in followed]
        made = _remember(library, db, name_of(file), body, chosen, held, steps) if steps else None
    change = Change(feeds=bool(followed))
    return Subscribed(tuple(followed), len(chosen) - len(followed), held.unread, change, made)


def _remember(
    library: Library,
    db: Connection,
    name: str,
    body: bytes,
    chosen: Sequence[Subscription],
    held: Subscriptions,
    steps: Sequence[Step],
) -> int:
    entries = tuple(Entry(place, feed.url) for place, feed in enumerate(chosen, 1))
    holding = Holding(Source.FEEDS, entries, held.unread)
    digest = hashlib.sha256(body).digest()
    number = imports.begin(db, holding, name, digest, library.now()).number
    imports.note(db, number, steps)
    new = sum(step.kind is StepKind.FEED for step in steps)
    imports.advance(db, number, len(entries), articles=0, links=new, altered=0)
    return number


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


def _read(file: Path, body: bytes) -> Subscriptions:
    from reader.formats import opml  # noqa: PLC0415 see above

    return opml.read(body, str(file))
