"""Articles with all that hangs on them: read for a backup, put back from one."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from msgspec.structs import replace

from reader.model.article import ArticleId
from reader.model.errors import StoreError
from reader.model.url import Url
from reader.model.whole import LooseRow, Row, Value, Whole
from reader.store import articles, links, loose_rows, matching, merges, tags
from reader.store.loose_rows import Ids, UnfitRow
from reader.store.packing import checksum, opened, packed, unpacked
from reader.store.pictures import keep

#: Columns of `article` that are made of others, by triggers or by add().
_MADE = frozenset(
    ("id", "host", "url_key", "canonical_key", "title_key", "merged_into", "highlights", "notes")
)
_OF_PAGE = ("id", "article_id", "hash")
_OF_PICTURE = ("article_id", "picture_id")
_OF_VERSION = ("id", "article_id", "checksum")


def every(db: sqlite3.Connection) -> list[ArticleId]:
    """Return all articles there are, also those in the trash and those that were merged."""
    return [ArticleId(row[0]) for row in db.execute("SELECT id FROM article ORDER BY id")]


def with_merged(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[ArticleId]:
    """Return the articles, each followed by those that were merged into it."""
    return [each for article_id in wanted for each in merges.family(db, article_id)]


def get(db: sqlite3.Connection, article_id: ArticleId) -> Whole:
    """Return the article and all that is its own.

    Raises NotFoundError; StoreError if its text, a page or a picture is damaged.
    """
    article = articles.get(db, article_id).article
    row = dict(db.execute("SELECT * FROM article WHERE id = ?", [article_id]).fetchone())
    fields = set(articles.fields_of(article))
    return Whole(
        article_id,
        replace(article, related=tuple(links.own(db, article_id))),
        {name: value for name, value in row.items() if name not in fields | _MADE},
        row["merged_into"],
        tuple(tags.own(db, article_id)),
        tuple(_pages(db, article_id)),
        tuple(_pictures(db, article_id)),
        tuple(_versions(db, article_id)),
        _other_rows(db, article_id),
    )


def loose(db: sqlite3.Connection, *, before: bool) -> Iterator[LooseRow]:
    """Yield the rows that are no single article's.

    before: those that articles may refer to, or else those that refer to articles.
    """
    for table in loose_rows.tables(db):
        if bool(loose_rows.article_columns(db, table)) is not before:
            for row in loose_rows.of_none(db, table):
                yield LooseRow(table, row)


def between(db: sqlite3.Connection, wanted: set[ArticleId]) -> Iterator[LooseRow]:
    """Yield the rows that name several articles, all of them among these."""
    for table in loose_rows.tables(db):
        named = loose_rows.article_columns(db, table)
        if len(named) > 1:
            for row in loose_rows.of_none(db, table):
                if all(row[column] in wanted for column in named):
                    yield LooseRow(table, row)


def put(
    db: sqlite3.Connection, whole: Whole, ids: Ids, added: set[ArticleId]
) -> tuple[ArticleId, bool]:
    """Add the article with all that hangs on it; return its id, and whether it is new.

    A story that is here is left as it is, but for one that was added by the same backup: two that
    stood apart there stand apart here. It keeps its number where that is free. ids: takes its
    number and id; added: its id, also if it was added by an earlier reading of the backup. Raises
    UnfitRow, and nothing was added.
    """
    if _was_added(db, whole):
        found = ArticleId(whole.number)
        ids["article", whole.number] = found
        added.add(found)
        return found, False
    old = matching.find_same(db, whole.article)
    if old is not None and old["id"] not in added:
        ids["article", whole.number] = old["id"]
        return ArticleId(old["id"]), False
    with _all_or_nothing(db):
        article_id = _add(db, whole)
        ids["article", whole.number] = article_id
        try:
            for table, rows in whole.rows.items():
                for row in rows:
                    loose_rows.put(db, table, row, ids)
        except UnfitRow:
            del ids["article", whole.number]
            raise
    added.add(article_id)
    return article_id, True


def put_loose(
    db: sqlite3.Connection,
    entry: LooseRow,
    ids: Ids,
    added: set[ArticleId],
    *,
    into_empty: bool = False,
) -> None:
    """Add the row unless it is here, or tells of an article that was here before.

    What the user has parted since stays apart. into_empty: no article was here when the reading
    began, so that all keep their numbers. Raises UnfitRow, and nothing was added.
    """
    if entry.table in loose_rows.WITH_NUMBERS and not into_empty:
        return
    named = loose_rows.article_columns(db, entry.table)
    told_of = [entry.row.get(column) for column in named]
    found = [ids.get(("article", each)) for each in told_of if each is not None]
    if any(each not in added for each in found):
        return
    if entry.table == "merged" and merges.are_apart(
        db, *(ArticleId(int(each or 0)) for each in found)
    ):
        return
    with _all_or_nothing(db):
        loose_rows.put(db, entry.table, entry.row, ids)


@contextmanager
def _all_or_nothing(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("SAVEPOINT entry")
    try:
        yield
    except BaseException:
        if db.in_transaction:  # a full disk has rolled back already
            db.execute("ROLLBACK TO entry")
            db.execute("RELEASE entry")
        raise
    db.execute("RELEASE entry")


def _add(db: sqlite3.Connection, whole: Whole) -> ArticleId:
    kept = loose_rows.fitting(db, "article", whole.kept)
    kept = {name: value for name, value in kept.items() if name not in _MADE}
    saved_at = kept.get("saved_at")
    if not isinstance(saved_at, str):
        raise UnfitRow("it does not say when the article was saved")
    free = not articles.rows(db, [ArticleId(whole.number)])
    article_id = articles.add(
        db,
        whole.article,
        datetime.fromisoformat(saved_at),
        sample=bool(kept.get("sample")),
        number=whole.number if free else None,
    )
    _alter(db, article_id, kept)
    for name in whole.tags:
        tags.give(db, name, [article_id])
    _put_pages(db, article_id, whole.pages)
    _put_pictures(db, article_id, whole.pictures)
    _put_versions(db, article_id, whole.versions)
    return article_id


def _was_added(db: sqlite3.Connection, whole: Whole) -> bool:
    """Return whether an earlier reading of the backup has added the article, by its number."""
    found = db.execute(
        "SELECT 1 FROM article WHERE id = ? AND saved_at = ? AND url IS ? AND title = ?",
        [whole.number, whole.kept.get("saved_at"), whole.article.url, whole.article.title],
    )
    return found.fetchone() is not None


def bind(db: sqlite3.Connection, article_id: ArticleId, root: ArticleId) -> None:
    """Let one article stand for another, as it did where they come from."""
    if article_id != root and not merges.are_apart(db, article_id, root):
        db.execute("UPDATE article SET merged_into = ? WHERE id = ?", [root, article_id])


def _alter(db: sqlite3.Connection, article_id: ArticleId, kept: Row) -> None:
    names = ", ".join(f"{name} = :{name}" for name in kept)
    try:
        db.execute(
            f"UPDATE article SET {names} WHERE id = :id",  # noqa: S608 names of the schema
            {**kept, "id": article_id},
        )
    except sqlite3.IntegrityError as error:
        raise UnfitRow(str(error)) from error


def _pages(db: sqlite3.Connection, article_id: ArticleId) -> Iterator[Row]:
    for row in db.execute(
        "SELECT article_page.*, body FROM article_page JOIN page USING (hash)"
        " WHERE article_id = ? ORDER BY article_page.id",
        [article_id],
    ):
        try:
            body = opened(row["body"])
        except zlib.error:
            body = b""
        if hashlib.sha256(body).digest() != row["hash"]:
            raise _damaged(db, f"the page of article {article_id} is damaged")
        yield {**_without(row, _OF_PAGE), "body": body}


def _pictures(db: sqlite3.Connection, article_id: ArticleId) -> Iterator[Row]:
    for row in db.execute(
        "SELECT article_picture.*, hash, body FROM article_picture"
        " LEFT JOIN picture ON picture.id = picture_id WHERE article_id = ? ORDER BY position, url",
        [article_id],
    ):
        fields = dict(row)
        digest, body = fields.pop("hash"), fields["body"]
        if body is not None and hashlib.sha256(body).digest() != digest:
            raise _damaged(db, f"a picture of article {article_id} is damaged")
        yield _without(fields, _OF_PICTURE)


def _versions(db: sqlite3.Connection, article_id: ArticleId) -> Iterator[Row]:
    for row in db.execute("SELECT * FROM version WHERE article_id = ? ORDER BY id", [article_id]):
        if checksum(row["text"], row["html"]) != row["checksum"]:
            raise _damaged(db, f"an earlier text of article {article_id} is damaged")
        texts = {name: unpacked(row[name]) for name in ("text", "html")}
        yield {**_without(row, _OF_VERSION), **texts}


def _other_rows(db: sqlite3.Connection, article_id: ArticleId) -> dict[str, tuple[Row, ...]]:
    found = {
        table: loose_rows.of_article(db, table, article_id)
        for table in loose_rows.tables(db)
        if len(loose_rows.article_columns(db, table)) == 1
    }
    return {table: rows for table, rows in found.items() if rows}


def _put_pages(db: sqlite3.Connection, article_id: ArticleId, rows: Sequence[Row]) -> None:
    for row in rows:
        body = _bytes(row)
        digest = hashlib.sha256(body).digest()
        db.execute("INSERT OR IGNORE INTO page VALUES (?, ?)", [digest, packed(body)])
        fields = _fitting(db, "article_page", row, _OF_PAGE)
        _insert(db, "article_page", {**fields, "article_id": article_id, "hash": digest})


def _put_pictures(db: sqlite3.Connection, article_id: ArticleId, rows: Sequence[Row]) -> None:
    for row in rows:
        fields = _fitting(db, "article_picture", row, _OF_PICTURE)
        _insert(db, "article_picture", {**fields, "article_id": article_id})
        if row.get("body") is not None:
            keep(db, article_id, Url(str(fields["url"])), _bytes(row))


def _put_versions(db: sqlite3.Connection, article_id: ArticleId, rows: Sequence[Row]) -> None:
    for row in rows:
        texts = {name: row.get(name) for name in ("text", "html")}
        if not all(isinstance(text, str) for text in texts.values()):
            raise UnfitRow("an earlier text is missing")
        parts = {name: packed(str(text)) for name, text in texts.items()}
        fields = _fitting(db, "version", {**row, **parts}, _OF_VERSION)
        sums = checksum(parts["text"], parts["html"])
        _insert(db, "version", {**fields, "article_id": article_id, "checksum": sums})


def _fitting(db: sqlite3.Connection, table: str, row: Row, but: Sequence[str]) -> dict[str, Value]:
    return dict(_without(loose_rows.fitting(db, table, row), but))


def _insert(db: sqlite3.Connection, table: str, values: Row) -> None:
    names, places = ", ".join(values), ", ".join(f":{name}" for name in values)
    try:
        db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", dict(values))  # noqa: S608
    except sqlite3.IntegrityError as error:
        raise UnfitRow(str(error)) from error


def _without(row: Row | sqlite3.Row, names: Sequence[str]) -> dict[str, Value]:
    return {name: value for name, value in dict(row).items() if name not in names}


def _bytes(row: Row) -> bytes:
    body = row.get("body")
    if not isinstance(body, bytes):
        raise UnfitRow("a page or picture is missing")
    return body


def _damaged(db: sqlite3.Connection, what: str) -> StoreError:
    return StoreError(db.execute("PRAGMA database_list").fetchone()["file"], what)
