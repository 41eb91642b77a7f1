"""Counters against the rows that they count: triggers keep them, damage may not."""

import sqlite3

_HERE = "state <> 'trashed'"
_COUNTED = {
    "all": _HERE,
    "unread": "state = 'unread'",
    "samples": f"sample AND {_HERE}",
    "favourites": f"favourite AND {_HERE}",
    "archived": "state = 'archived'",
    "trashed": "state = 'trashed' AND merged_into IS NULL",
}
_LANGUAGE = "coalesce(substr(lang || '-', 1, instr(lang || '-', '-') - 1), '')"
_BY_SITE = f"SELECT host, count(*) FROM article WHERE host <> '' AND {_HERE} GROUP BY 1"  # noqa: S608
_BY_LANGUAGE = f"SELECT {_LANGUAGE}, count(*) FROM article GROUP BY 1"  # noqa: S608
_BY_TAG = (
    "SELECT tag_id, count(*) FROM article_tag JOIN article ON article.id = article_id"  # noqa: S608
    f" WHERE {_HERE} GROUP BY 1"
)
#: Table, its key, and what gives its counts as they should be.
_TALLIES = (("site", "host", _BY_SITE), ("language", "name", _BY_LANGUAGE), ("tag", "id", _BY_TAG))

#: What each counter of a feed counts.
_OF_FEEDS = {
    "articles": f"SELECT count(*) FROM feed_article JOIN article ON article.id = article_id"  # noqa: S608
    f" WHERE feed_id = feed.id AND {_HERE}",
    "unread": "SELECT count(*) FROM feed_article JOIN article ON article.id = article_id"
    " WHERE feed_id = feed.id AND state = 'unread'",
    "headlines": "SELECT count(*) FROM feed_entry WHERE feed_id = feed.id AND state = 'headline'",
}

_COLOURED = ("yellow", "green", "blue", "pink")
_ROOT = "SELECT coalesce(merged_into, id) FROM article WHERE id = article_id"
_BY_ROOT = (
    f"SELECT ({_ROOT}) AS root, count(colour), sum(note <> '')"  # noqa: S608
    " FROM annotation GROUP BY 1"
)
_MARKED = "SELECT id, highlights, notes FROM article WHERE highlights <> 0 OR notes <> 0"


def miscounted(db: sqlite3.Connection) -> list[str]:
    """Return the names of the counters that do not fit the rows."""
    stand = dict(db.execute("SELECT name, value FROM counter").fetchall())
    found = [name for name, count in _counts(db).items() if stand.get(name) != count]
    for table, key, counts in _TALLIES:
        here = db.execute(f"SELECT {key}, articles FROM {table} WHERE articles <> 0").fetchall()  # noqa: S608
        if dict(here) != dict(db.execute(counts).fetchall()):
            found.append(table)
    wrong = " OR ".join(f"{name} <> ({counts})" for name, counts in _OF_FEEDS.items())
    if db.execute(f"SELECT 1 FROM feed WHERE {wrong} LIMIT 1").fetchone():  # noqa: S608
        found.append("feed")
    if _marked(db, _BY_ROOT) != _marked(db, _MARKED):
        found.append("highlights and notes")
    noted = dict(db.execute("SELECT name, value FROM annotation_counter").fetchall())
    return found if noted == _noted(db) else [*found, "colours"]


def recount(db: sqlite3.Connection) -> None:
    """Set all counters to what the rows say."""
    for name, count in _counts(db).items():
        db.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", [name, count])
    for table, key, counts in _TALLIES:
        right = dict(db.execute(counts).fetchall())
        db.execute(f"UPDATE {table} SET articles = 0")  # noqa: S608
        for value, count in right.items():
            db.execute(
                f"INSERT INTO {table} ({key}, articles) VALUES (?, ?)"  # noqa: S608
                f" ON CONFLICT ({key}) DO UPDATE SET articles = excluded.articles"
                if table != "tag"
                else "UPDATE tag SET articles = ?2 WHERE id = ?1",
                [value, count],
            )
    db.execute("DELETE FROM site WHERE articles = 0")
    counted = ", ".join(f"{name} = ({counts})" for name, counts in _OF_FEEDS.items())
    db.execute(f"UPDATE feed SET {counted}")  # noqa: S608
    db.execute("UPDATE article SET highlights = 0, notes = 0 WHERE highlights <> 0 OR notes <> 0")
    for root, (highlights, notes) in _marked(db, _BY_ROOT).items():
        db.execute(
            "UPDATE article SET highlights = ?, notes = ? WHERE id = ?", [highlights, notes, root]
        )
    for name, count in _noted(db).items():
        db.execute("INSERT OR REPLACE INTO annotation_counter VALUES (?, ?)", [name, count])


def _counts(db: sqlite3.Connection) -> dict[str, int]:
    sums = ", ".join(f"coalesce(sum({rule}), 0)" for rule in _COUNTED.values())
    row = db.execute(f"SELECT {sums} FROM article").fetchone()  # noqa: S608
    return dict(zip(_COUNTED, row, strict=True))


def _marked(db: sqlite3.Connection, question: str) -> dict[int, tuple[int, int]]:
    """Return of each article that has any how many highlights and notes hang on it."""
    return {row[0]: (row[1], row[2]) for row in db.execute(question) if row[1] or row[2]}


def _noted(db: sqlite3.Connection) -> dict[str, int]:
    counts = dict.fromkeys(_COLOURED, 0)
    counts.update(
        db.execute(
            "SELECT colour, count(*) FROM annotation WHERE shown AND colour NOT NULL GROUP BY 1"
        ).fetchall()
    )
    noted = db.execute("SELECT count(*) FROM annotation WHERE shown AND note <> ''").fetchone()[0]
    return {**counts, "noted": noted}
