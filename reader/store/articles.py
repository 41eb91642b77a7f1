"""The articles: put, get, lists of them."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from reader.model.article import (
    Article,
    ArticleId,
    ArticleRow,
    ChromeKind,
    Incomplete,
    Removed,
    SavedArticle,
    State,
)
from reader.model.errors import NotFoundError, StoreError
from reader.model.query import Shelf
from reader.model.url import Url, host_of
from reader.store import links, search
from reader.store.folding import title_key
from reader.store.packing import checksum, packed, unpacked
from reader.store.sameness import is_telling, nearly_equal, same_story

_ROW = (
    "id, title, url, site_name, published, saved_at, reading_minutes, excerpt, lang, dir, state,"
    " favourite, sample, incomplete"
)
_MOST_VARIABLES = 500  # of one statement; SQLite takes 999 at least


@dataclass(frozen=True, slots=True)
class ArticleCounts:
    """How many articles stand on each shelf; samples are among them."""

    all: int
    unread: int
    samples: int


def put(
    db: sqlite3.Connection, article: Article, *, saved_at: datetime, sample: bool
) -> tuple[ArticleId, bool]:
    """Keep the article with its related stories; return its id, and whether it is new.

    A story that is here already is updated and keeps its id, date and state; out of the trash it
    comes back unread. One that is here whole is not replaced by an incomplete one, nor by its
    bare text. Two texts that differ wholly are never taken for one story.
    """
    old = _find_same(db, article)
    if old is None:
        return _insert(db, article, saved_at, sample=sample), True
    old_id = ArticleId(old["id"])
    db.execute(
        "UPDATE article SET sample = sample AND :sample,"
        " state = iif(state = 'trashed', 'unread', state) WHERE id = :id",
        {"id": old_id, "sample": sample},
    )
    if not _is_poorer(article, old):
        if article.url is None:  # the whole text of a page that gave a part of it
            article = replace(article, url=_url(old["url"]), canonical=_url(old["canonical"]))
        _update(db, old_id, article)
    return old_id, False


def get(db: sqlite3.Connection, article_id: ArticleId) -> SavedArticle:
    """Return the article. Raises NotFoundError; StoreError if its text is damaged."""
    row = db.execute(
        "SELECT * FROM article JOIN body ON body.article_id = article.id WHERE id = ?",
        [article_id],
    ).fetchone()
    if row is None:
        raise NotFoundError(article_id)
    text, html, removed = _body(db, row)
    article = Article(
        title=row["title"],
        text=text,
        html=html,
        url=_url(row["url"]),
        canonical=_url(row["canonical"]),
        byline=tuple(json.loads(row["byline"])),
        published=row["published"],
        section=row["section"],
        lang=row["lang"],
        dir=row["dir"],
        site_name=row["site_name"],
        image=row["image"],
        excerpt=row["excerpt"],
        words=row["words"],
        reading_minutes=row["reading_minutes"],
        related=tuple(links.offered(db, article_id)),
        removed=removed,
        incomplete=_incomplete(row["incomplete"]),
    )
    saved_at = datetime.fromisoformat(row["saved_at"])
    return SavedArticle(
        article_id,
        article,
        saved_at,
        State(row["state"]),
        favourite=bool(row["favourite"]),
        sample=bool(row["sample"]),
    )


def ids(db: sqlite3.Connection, shelf: Shelf) -> list[ArticleId]:
    """Return all articles of the shelf, those saved last first."""
    where = "state = 'unread'" if shelf is Shelf.UNREAD else "state <> 'trashed'"
    found = db.execute(
        f"SELECT id FROM article WHERE {where} ORDER BY saved_at DESC, id DESC"  # noqa: S608
    )
    return [ArticleId(row[0]) for row in found]


def rows(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the lines of these articles, in this order; those that are gone are left out."""
    found = {row.id: row for row in _rows_where(db, "id", wanted)}
    return [found[article_id] for article_id in wanted if article_id in found]


def find_by_urls(db: sqlite3.Connection, urls: Iterable[Url]) -> dict[str, ArticleRow]:
    """Return which of the addresses are saved, by address; the latest where there are several.

    Trashed articles do not count.
    """
    wanted = list(dict.fromkeys(urls))
    found: dict[str, ArticleRow] = {}
    for column in ("canonical", "url"):  # what a page was fetched from counts for more
        pairs = _chunks(wanted)
        for chunk in pairs:
            marks = ", ".join("?" * len(chunk))
            for row in db.execute(
                f"SELECT {_ROW}, {column} AS match FROM article WHERE {column} IN ({marks})"  # noqa: S608
                " AND state <> 'trashed' ORDER BY saved_at, id",
                chunk,
            ):
                found[row["match"]] = _row(row)
    return found


def find_by_title(db: sqlite3.Connection, title: str, *, host: str | None) -> ArticleRow | None:
    """Return the latest article of this title that is not trashed, None if there is none.

    host: of this site only; None: only if all articles of this title are of one site.
    """
    found = db.execute(
        f"SELECT {_ROW}, host FROM article WHERE title_key = ? AND state <> 'trashed'"  # noqa: S608
        " ORDER BY saved_at DESC, id DESC",
        [title_key(title)],
    ).fetchall()
    if host is not None:
        found = [row for row in found if row["host"] in (host, "")]
    elif len({row["host"] for row in found} - {""}) > 1:
        return None
    return _row(found[0]) if found else None


def set_state(db: sqlite3.Connection, wanted: Sequence[ArticleId], state: State) -> None:
    """Put the articles into this state."""
    db.executemany("UPDATE article SET state = ? WHERE id = ?", [(state, each) for each in wanted])


def remove_samples(db: sqlite3.Connection) -> list[ArticleId]:
    """Remove the articles that came with the program, with all that hangs on them."""
    gone = [ArticleId(row[0]) for row in db.execute("SELECT id FROM article WHERE sample")]
    for article_id in gone:
        search.remove(db, article_id)
    db.execute("DELETE FROM article WHERE sample")
    db.execute("DELETE FROM page WHERE hash NOT IN (SELECT hash FROM article_page)")
    return gone


def counts(db: sqlite3.Connection) -> ArticleCounts:
    """Return how many articles stand on each shelf."""
    return ArticleCounts(**dict(db.execute("SELECT name, value FROM counter").fetchall()))


def _find_same(db: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    """Return the article that tells the same story: its id, url, canonical and incomplete."""
    addresses = [address for address in (article.url, article.canonical) if address]
    marks = ", ".join("?" * len(addresses))
    row: sqlite3.Row
    for row in db.execute(
        "SELECT id, url, canonical, incomplete, text FROM article"  # noqa: S608
        " JOIN body ON body.article_id = article.id"
        f" WHERE url IN ({marks}) OR canonical IN ({marks}) ORDER BY saved_at DESC, id DESC",
        addresses * 2,
    ):
        if _has_address_of(article, row) or same_story(_text(row["text"]), article.text):
            return row
    for row in db.execute(
        "SELECT id, url, canonical, incomplete, text FROM article"
        " JOIN body ON body.article_id = article.id"
        " WHERE title_key = ? AND (url IS NULL OR ?) ORDER BY url IS NULL DESC, saved_at DESC",
        [title_key(article.title), article.url is None],
    ):
        if _has_text_of(article, row):
            return row
    return None


def _has_address_of(article: Article, row: sqlite3.Row) -> bool:
    """Return whether one of the two stands in for the story at the other's address.

    A cookie wall or an error shares no word with the story: where either is incomplete, the
    address decides. A canonical that both name is not enough: it may be that of a login page.
    """
    if article.incomplete is None and row["incomplete"] is None:
        return False
    mine, theirs = {article.url, article.canonical}, {row["url"], row["canonical"]}
    return (article.url is not None and article.url in theirs) or (
        row["url"] is not None and row["url"] in mine
    )


def _has_text_of(article: Article, row: sqlite3.Row) -> bool:
    text = _text(row["text"])
    whole = article.incomplete is None and row["incomplete"] is None
    # Two error pages are much alike, and tell nothing of which story they stand for.
    return nearly_equal(text, article.text) and (
        whole or (is_telling(text) and is_telling(article.text))
    )


def _is_poorer(article: Article, old: sqlite3.Row) -> bool:
    """Return whether what is saved is better than the article that has come."""
    bare = article.url is None and old["url"] is not None
    if old["incomplete"] is None:
        return bare or article.incomplete is not None
    return bare and article.incomplete is not None


def _insert(
    db: sqlite3.Connection, article: Article, saved_at: datetime, *, sample: bool
) -> ArticleId:
    fields = _fields(article) | {
        "saved_at": saved_at.isoformat(),
        "state": State.UNREAD.value,
        "sample": sample,
    }
    names, marks = ", ".join(fields), ", ".join(f":{name}" for name in fields)
    cursor = db.execute(f"INSERT INTO article ({names}) VALUES ({marks})", fields)  # noqa: S608
    article_id = ArticleId(cursor.lastrowid or 0)
    _put_body(db, article_id, article)
    links.put(db, article_id, article.related)
    search.put(db, article_id)
    return article_id


def _update(db: sqlite3.Connection, article_id: ArticleId, article: Article) -> None:
    search.remove(db, article_id)
    fields = _fields(article)
    names = ", ".join(f"{name} = :{name}" for name in fields)
    db.execute(f"UPDATE article SET {names} WHERE id = :id", {**fields, "id": article_id})  # noqa: S608
    _put_body(db, article_id, article)
    links.put(db, article_id, article.related)
    search.put(db, article_id)


def _fields(article: Article) -> dict[str, object]:
    return {
        "url": article.url,
        "canonical": article.canonical,
        "host": host_of(article.canonical or article.url or ""),
        "title": article.title,
        "title_key": title_key(article.title),
        "byline": json.dumps(article.byline, ensure_ascii=False),
        "published": article.published,
        "section": article.section,
        "lang": article.lang,
        "dir": article.dir,
        "site_name": article.site_name,
        "image": article.image,
        "excerpt": article.excerpt,
        "words": article.words,
        "reading_minutes": article.reading_minutes,
        "incomplete": article.incomplete,
    }


def _put_body(db: sqlite3.Connection, article_id: ArticleId, article: Article) -> None:
    removed = json.dumps([asdict(block) for block in article.removed], ensure_ascii=False)
    parts = [packed(part) for part in (article.text, article.html, removed)]
    db.execute(
        "INSERT OR REPLACE INTO body (article_id, text, html, removed, checksum)"
        " VALUES (?, ?, ?, ?, ?)",
        [article_id, *parts, checksum(*parts)],
    )


def _body(db: sqlite3.Connection, row: sqlite3.Row) -> tuple[str, str, tuple[Removed, ...]]:
    parts = [row["text"], row["html"], row["removed"]]
    if checksum(*parts) != row["checksum"]:
        path = db.execute("PRAGMA database_list").fetchone()["file"]
        raise StoreError(path, f"the text of article {row['id']} is damaged")
    text, html, removed = (unpacked(part) for part in parts)
    blocks = json.loads(removed)
    return (
        text,
        html,
        tuple(Removed(ChromeKind(b["kind"]), b["html"], b["where"]) for b in blocks),
    )


def _text(data: bytes) -> str:
    """Return a stored text for comparison; a damaged one is like no other."""
    try:
        return unpacked(data)
    except (zlib.error, UnicodeDecodeError):
        return ""


def _rows_where(
    db: sqlite3.Connection, column: str, values: Sequence[object]
) -> Iterable[ArticleRow]:
    for chunk in _chunks(values):
        marks = ", ".join("?" * len(chunk))
        for row in db.execute(
            f"SELECT {_ROW} FROM article WHERE {column} IN ({marks})",  # noqa: S608
            chunk,
        ):
            yield _row(row)


def _chunks(values: Sequence[object]) -> Iterable[Sequence[object]]:
    for start in range(0, len(values), _MOST_VARIABLES):
        yield values[start : start + _MOST_VARIABLES]


def _row(row: sqlite3.Row) -> ArticleRow:
    return ArticleRow(
        id=ArticleId(row["id"]),
        title=row["title"],
        url=_url(row["url"]),
        site_name=row["site_name"],
        published=row["published"],
        saved_at=datetime.fromisoformat(row["saved_at"]),
        reading_minutes=row["reading_minutes"],
        excerpt=row["excerpt"],
        lang=row["lang"],
        dir=row["dir"],
        state=State(row["state"]),
        favourite=bool(row["favourite"]),
        sample=bool(row["sample"]),
        incomplete=_incomplete(row["incomplete"]),
    )


def _incomplete(text: str | None) -> Incomplete | None:
    return None if text is None else Incomplete(text)


def _url(text: str | None) -> Url | None:
    return None if text is None else Url(text)
