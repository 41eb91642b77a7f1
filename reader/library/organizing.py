"""Put articles in order: archive, star, read or unread, tags, the trash; and undo it.

Each verb takes many articles, is one transaction, and alters those only whom it concerns. For an
article that was merged into another, that other is meant.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import timedelta

from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.model.deed import Deed, DeedKind
from reader.model.errors import StoreError
from reader.model.tag import tag_name
from reader.store import merges, removal, standings, tags
from reader.store.store import DISK_FULL

_KEPT_IN_TRASH = timedelta(days=30)
_AT_ONCE = 50  # articles removed in one transaction: others want to write in between


def do(library: Library, kind: DeedKind, wanted: Sequence[ArticleId], tag: str = "") -> Deed:
    """Do this to the articles; nothing stands before the deed if it concerns none of them.

    tag: the name, for DeedKind.TAG and UNTAG; a new one is made. To mark an archived article unread
    takes it out of the archive. Raises NotFoundError, and alters nothing, if one is missing.
    """
    with library.store.writing() as db:
        roots = merges.roots(db, wanted)
        tag = tags.spelling(db, tag)
        match kind:
            case DeedKind.TAG:
                having = set(tags.having(db, tag, roots))
                before = standings.of(db, [each for each in roots if each not in having])
                tags.give(db, tag, [standing.id for standing in before])
            case DeedKind.UNTAG:
                before = standings.of(db, tags.owners(db, tag, roots))
                tags.take(db, tag, roots)
            case _:
                before = standings.concerned(db, kind, roots)
                standings.alter(db, kind, before, library.now())
    return Deed(kind, tuple(before), tag)


def undo(library: Library, deed: Deed) -> Change:
    """Let the articles stand as before the deed; those that are gone since are left out."""
    with library.store.writing() as db:
        here = {standing.id for standing in standings.of(db, [each.id for each in deed.before])}
        match deed.kind:
            case DeedKind.TAG:
                tags.take(db, deed.tag, here)
            case DeedKind.UNTAG:
                tags.give(db, deed.tag, here)
            case _:
                standings.put_back(db, deed.before)
    return Change(articles=frozenset(here))


def rename_tag(library: Library, old: str, new: str) -> Change:
    """Give a tag another name, or join it with the tag of that name; "" changes nothing."""
    if not tag_name(new):
        return Change()
    with library.store.writing() as db:
        return Change(articles=frozenset(tags.rename(db, old, new)))


def tags_among(library: Library, wanted: Sequence[ArticleId]) -> dict[str, int]:
    """Return of each tag how many of these articles have it: 0 for those that none of them has."""
    with library.store.reading() as db:
        return tags.among(db, wanted)


def empty_trash(library: Library) -> Iterator[Change]:
    """Remove what is in the trash for good, some at a time, yielding what each time removed."""
    with library.store.reading() as db:
        trashed = standings.in_trash(db)
    yield from _removed(library, trashed)


def let_trash_expire(library: Library) -> Iterator[Change]:
    """Remove what has been in the trash for 30 days, as empty_trash() does; if that may be."""
    if not library.store.may_write:
        return
    with library.store.writing() as db:
        standings.date_trash(db, library.now())
        expired = standings.in_trash(db, until=library.now() - _KEPT_IN_TRASH)
    yield from _removed(library, expired)


def _removed(library: Library, trashed: Sequence[ArticleId]) -> Iterator[Change]:
    rest, most = deque(trashed), _AT_ONCE
    while rest:
        lot = [rest.popleft() for _ in range(min(most, len(rest)))]
        try:
            with library.store.writing() as db:
                still = standings.concerned(db, DeedKind.RESTORE, lot)  # else it was brought back
                gone = removal.remove(db, [standing.id for standing in still])
        except StoreError as error:
            if error.reason != DISK_FULL or len(lot) == 1:
                raise
            rest.extendleft(reversed(lot))
            most = len(lot) // 2  # who empties the trash of a full disk wants room: fewer need less
            continue
        yield Change(articles=frozenset(gone))
