"""The same story saved twice: found, merged when the user says so, and parted again."""

from collections.abc import Iterator

from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow
from reader.model.change import Change, Merged
from reader.store import articles, fingerprints, merges

_CLEARLY_LONGER = 1.1
_AT_ONCE = 100  # articles in one transaction: others want to write in between


def twins(library: Library, article_id: ArticleId) -> list[tuple[ArticleRow, ArticleRow]]:
    """Return this article with each that tells the same story, by their texts.

    They are of the same house. Nothing is merged by itself. Raises NotFoundError.
    """
    with library.store.searching() as db:
        articles.check(db, article_id)
        return [
            (own, twin)
            for own in articles.rows(db, [article_id])
            for twin in articles.rows(db, fingerprints.twins(db, article_id))
        ]


def all_twins(library: Library) -> Iterator[tuple[ArticleRow, ArticleRow]]:
    """Yield every two articles that tell the same story, the one saved first before the other."""
    with library.store.searching() as db:
        pairs = [
            (one, other)
            for one in fingerprints.taken(db)
            for other in fingerprints.twins(db, one)
            if one < other
        ]
        rows = {
            row.id: row for row in articles.rows(db, sorted({i for pair in pairs for i in pair}))
        }
    yield from ((rows[one], rows[other]) for one, other in pairs)


def take_fingerprints(library: Library, most: int | None = None) -> int:
    """Take the fingerprints that an older library lacks; return how many were taken.

    most: so many at most, in hundreds; None: all. None are taken where the library may only be
    read.
    """
    done = 0
    if not library.store.may_write:
        return done
    while most is None or done < most:
        with library.store.writing() as db:
            lacking = fingerprints.missing(db, _AT_ONCE)
            for article_id in lacking:
                fingerprints.put(db, article_id)
        done += len(lacking)
        if len(lacking) < _AT_ONCE:
            break
    return done


def merge(library: Library, keep: ArticleId, other: ArticleId) -> Change:
    """Let `keep` stand for both. unmerge(other) undoes it.

    Text, title and address are those of `keep`; it is found by the addresses of both, offers the
    related stories of both, is favourite if one was, and has the earlier dates. Of articles that
    are merged already, those that stand for them are merged. Raises NotFoundError.
    """
    with library.store.writing() as db:
        for each in (keep, other):
            articles.check(db, each)
        keep, other = merges.root(db, keep), merges.root(db, other)
        if keep == other:
            return Change()
        merges.merge(db, keep, other)
    return Change(articles=frozenset({keep, other}))


def merge_twins(library: Library, one: ArticleId, other: ArticleId) -> Merged:
    """Merge two articles, keeping the one whose text is clearly longer, else `one`.

    Raises NotFoundError.
    """
    with library.store.reading() as db:
        words = {each: articles.get(db, each).article.words for each in (one, other)}
    if words[other] > words[one] * _CLEARLY_LONGER:
        one, other = other, one
    change = merge(library, one, other)
    with library.store.reading() as db:
        return Merged(one, other, articles.get(db, one).article.title, change)


def keep_apart(library: Library, one: ArticleId, other: ArticleId) -> Change:
    """Offer these two no more as the same story. Raises NotFoundError."""
    with library.store.writing() as db:
        for each in (one, other):
            articles.check(db, each)
        merges.keep_apart(db, one, other)
    return Change(articles=frozenset({one, other}))


def unmerge(library: Library, other: ArticleId) -> Change:
    """Part `other` from the article it was merged into; falsy if it was merged into none.

    Both are again as they were, but for what the user has changed since; they are not offered to
    be merged any more. Raises NotFoundError.
    """
    with library.store.writing() as db:
        articles.check(db, other)
        keep = merges.unmerge(db, other)
        if keep is None:
            return Change()
        return Change(articles=frozenset({other, keep, merges.root(db, keep)}))
