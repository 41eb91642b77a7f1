"""The articles: put, get, lists of them."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import asdict

from reader.model.article import (
    Article,
    ArticleId,
    ArticleRow,
    Incomplete,
    Removed,
    SavedArticle,
    State,
)
from reader.model.article_json import removed_from_json
from reader.model.errors import NotFoundError, StoreError
from reader.model.story_key import StoryKey, story_key
from reader.model.url import Url, host_of
from reader.store import fingerprints, indexing, links, matching, search, text_links, versions
from reader.store.chunks import MOST_VARIABLES, chunks, marks
from reader.store.folding import title_key
from reader.store.packing import checksum, packed, unpacked

#: What is smaller than 72 pixels is a sign, or a face beside a name.
_ROW = (
    "id, title, url, site_name, published, saved_at, reading_minutes, excerpt, lang, dir, state,"
    " favourite, sample, incomplete, progress, highlights,"
    " (SELECT lower(hex(hash)) FROM article_picture JOIN picture ON picture.id = picture_id"
    " WHERE article_id = article.id AND min(width, height) >= 72"
    " ORDER BY position LIMIT 1) AS picture"
)
_STATES = {state.value: state for state in State}


def put(
    db: sqlite3.Connection, article: Article, *, saved_at: datetime, sample: bool
) -> tuple[ArticleId, bool]:
    """Keep the article with its related stories; return its id, and whether it is new.

    A story that is here already, by whatever address, is updated and keeps its id, date and
    state; out of the trash it comes back unread. What is here is not replaced by less of it, and
    its text stays as a version. Two texts that differ wholly are never taken for one story.
    """
    old = matching.find_same(db, article)
    if old is None:
        return add(db, article, saved_at, sample=sample), True
    old_id = ArticleId(old["id"])
    db.execute(
        "UPDATE article SET sample = sample AND :sample,"
        " state = iif(state = 'trashed', 'unread', state) WHERE id = :id",
        {"id": old_id, "sample": sample},
    )
    if not matching.is_poorer(article, old):
        versions.put_aside(db, old_id, article)
        update(db, old_id, matching.at_its_address(article, old), saved_at)
    return old_id, False


def add(
    db: sqlite3.Connection,
    article: Article,
    saved_at: datetime,
    *,
    sample: bool,
    number: int | None = None,
) -> ArticleId:
    """Add the article, whatever else is here. number: its id, which is free; None: a new one."""
    fields = fields_of(article) | {
        "id": number,
        "saved_at": saved_at.isoformat(),
        "state": State.UNREAD.value,
        "sample": sample,
    }
    names, values = ", ".join(fields), ", ".join(f":{name}" for name in fields)
    cursor = db.execute(f"INSERT INTO article ({names}) VALUES ({values})", fields)  # noqa: S608
    article_id = ArticleId(cursor.lastrowid or 0)
    _put_body(db, article_id, article)
    links.put(db, article_id, article.related)
    text_links.put(db, article_id, article.links)
    indexing.put_off(db, article_id)
    return article_id


def update(
    db: sqlite3.Connection, article_id: ArticleId, article: Article, text_at: datetime
) -> None:
    """Let the article have these fields, text and links. text_at: when its text came."""
    damaged = search.is_damaged(db, article_id)
    if not damaged:
        search.remove(db, article_id)
    fields = fields_of(article) | {"text_at": text_at.isoformat()}
    names = ", ".join(f"{name} = :{name}" for name in fields)
    db.execute(f"UPDATE article SET {names} WHERE id = :id", {**fields, "id": article_id})  # noqa: S608
    _put_body(db, article_id, article)
    links.put(db, article_id, article.related)
    text_links.put(db, article_id, article.links)
    if damaged:
        search.rebuild(db)
        fingerprints.put(db, article_id)
    else:
        indexing.put_off(db, article_id)


def write_anew(
    db: sqlite3.Connection, article_id: ArticleId, article: Article, now: datetime
) -> None:
    """Let the article have these fields, text and links, whatever the disk has made of its row.

    A row that is gone is made, unread, saved now. The search index is the caller's to rebuild().
    """
    fields = fields_of(article) | {"id": article_id}
    added = fields | {"saved_at": now.isoformat(), "state": State.UNREAD.value}
    names, values = ", ".join(added), ", ".join(f":{name}" for name in added)
    changed = ", ".join(f"{name} = excluded.{name}" for name in fields)
    db.execute(
        f"INSERT INTO article ({names}) VALUES ({values})"  # noqa: S608 names are ours
        f" ON CONFLICT (id) DO UPDATE SET {changed}",
        added,
    )
    _put_body(db, article_id, article)
    links.put(db, article_id, article.related)
    text_links.put(db, article_id, article.links)
    fingerprints.put(db, article_id)


def shows(db: sqlite3.Connection, article_id: ArticleId, article: Article) -> bool:
    """Return whether the text that is kept of the story is this one."""
    row = db.execute("SELECT text FROM body WHERE article_id = ?", [article_id]).fetchone()
    return row is not None and matching.text_of(row) == article.text


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
        links=text_links.of(db, article_id),
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


def check(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Raise NotFoundError if there is no such article."""
    if db.execute("SELECT 1 FROM article WHERE id = ?", [article_id]).fetchone() is None:
        raise NotFoundError(article_id)


def addresses(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[Url]:
    """Return the addresses of these articles, by which others may link to them."""
    found = db.execute(
        f"SELECT url, canonical FROM article WHERE id IN ({marks(wanted)})",  # noqa: S608
        wanted,
    )
    return [Url(url) for row in found for url in row if url is not None]


def rows(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the lines of these articles, in this order; those that are gone are left out."""
    found = {row.id: row for row in _rows_where(db, "id", wanted)}
    return [found[article_id] for article_id in wanted if article_id in found]


def find_by_urls(db: sqlite3.Connection, urls: Iterable[Url]) -> dict[str, ArticleRow]:
    """Return of which of the addresses the stories are saved, by address.

    Where there are several, the one at that very address; then the latest. Trashed articles do
    not count; for one that was merged into another, that other does.
    """
    keys = {url: story_key(url) for url in urls}
    nearest: dict[Url, tuple[tuple[bool, bool, bool, str, int], ArticleId]] = {}
    by_key: dict[StoryKey, list[Url]] = {}
    for url, key in keys.items():
        by_key.setdefault(key, []).append(url)
    for row in _rows_by_key(db, list(by_key)):
        for key in {row["url_key"], row["canonical_key"]} & by_key.keys():
            for url in by_key[key]:
                exact = row["url"] == url, row["canonical"] == url, row["url_key"] == key
                rank = (*exact, row["saved_at"], row["id"])
                found = ArticleId(row["merged_into"] or row["id"])
                nearest[url] = max(nearest.get(url, (rank, found)), (rank, found))
    shown = {row.id: row for row in rows(db, [found for _, found in nearest.values()])}
    return {
        url: shown[found]
        for url, (_, found) in nearest.items()
        if found in shown and shown[found].state is not State.TRASHED
    }


def find_by_title(db: sqlite3.Connection, title: str, *, host: str | None) -> ArticleRow | None:
    """Return the latest article of this title that is not trashed, None if there is none.

    host: of this site only; None: only if all articles of this title are of one site.
    """
    found = db.execute(
        f"SELECT host, {_ROW} FROM article WHERE state <> 'trashed' AND id IN"  # noqa: S608
        " (SELECT coalesce(merged_into, id) FROM article WHERE title_key = ?)"
        " ORDER BY saved_at DESC, id DESC",
        [title_key(title)],
    ).fetchall()
    if host is not None:
        found = [row for row in found if row["host"] in (host, "")]
    elif len({row["host"] for row in found} - {""}) > 1:
        return None
    return _row(found[0][1:]) if found else None


def set_state(db: sqlite3.Connection, wanted: Sequence[ArticleId], state: State) -> None:
    """Put the articles into this state."""
    db.executemany("UPDATE article SET state = ? WHERE id = ?", [(state, each) for each in wanted])


def set_favourite(db: sqlite3.Connection, wanted: Sequence[ArticleId], *, favourite: bool) -> None:
    """Make the articles favourites, or no longer."""
    db.executemany(
        "UPDATE article SET favourite = ? WHERE id = ?", [(favourite, each) for each in wanted]
    )


def _rows_by_key(db: sqlite3.Connection, keys: Sequence[StoryKey]) -> Iterable[sqlite3.Row]:
    for chunk in chunks(keys, MOST_VARIABLES // 2):
        found = marks(chunk)
        yield from db.execute(
            "SELECT id, url, canonical, url_key, canonical_key, saved_at, merged_into"  # noqa: S608
            f" FROM article WHERE (url_key IN ({found}) OR canonical_key IN ({found}))"
            " AND (state <> 'trashed' OR merged_into IS NOT NULL)",
            [*chunk, *chunk],
        )


def fields_of(article: Article) -> dict[str, object]:
    """Return what a row of `article` holds of an article's own fields."""
    return {
        "url": article.url,
        "url_key": _key(article.url),
        "canonical": article.canonical,
        "canonical_key": _key(article.canonical),
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


def put_empty_text(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Give an article whose text is lost one that says nothing."""
    _put_texts(db, article_id, "", "", "[]")


def _put_body(db: sqlite3.Connection, article_id: ArticleId, article: Article) -> None:
    removed = json.dumps([asdict(block) for block in article.removed], ensure_ascii=False)
    _put_texts(db, article_id, article.text, article.html, removed)


def _put_texts(db: sqlite3.Connection, article_id: ArticleId, *texts: str) -> None:
    """Keep text, html and what was removed."""
    parts = [packed(text) for text in texts]
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
    return text, html, tuple(map(removed_from_json, json.loads(removed)))


def _rows_where(
    db: sqlite3.Connection, column: str, values: Sequence[object]
) -> Iterable[ArticleRow]:
    for chunk in chunks(values):
        for row in db.execute(
            f"SELECT {_ROW} FROM article WHERE {column} IN ({marks(chunk)})",  # noqa: S608
            chunk,
        ):
            yield _row(row)


def _row(row: Iterable[Any]) -> ArticleRow:
    """Return what a row of _ROW says, whose columns stand in the order of the fields.

    By their places, for a page has a hundred: by names it takes four times as long.
    """
    number, title, url, site, published, saved, minutes, excerpt, lang, *rest = row
    direction, state, favourite, sample, incomplete, progress, highlights, picture = rest
    return ArticleRow(
        number,
        title,
        url,
        site,
        published,
        datetime.fromisoformat(saved),
        minutes,
        excerpt,
        lang,
        direction,
        _STATES[state],
        favourite == 1,
        sample == 1,
        _incomplete(incomplete),
        progress,
        highlights > 0,
        picture,
    )


def _key(url: Url | None) -> StoryKey | None:
    return None if url is None else story_key(url)


def _incomplete(text: str | None) -> Incomplete | None:
    return None if text is None else Incomplete(text)


def _url(text: str | None) -> Url | None:
    return None if text is None else Url(text)
