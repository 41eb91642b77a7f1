"""The searches that are kept under a name."""

import sqlite3

from reader.model.saved_search import SavedSearch, SearchId


def put(db: sqlite3.Connection, name: str, text: str) -> SearchId:
    """Keep the search under this name; one that has the name already is replaced."""
    row = db.execute("SELECT id FROM saved_search WHERE name = ?", [name]).fetchone()
    if row is not None:
        db.execute("UPDATE saved_search SET text = ? WHERE id = ?", [text, row["id"]])
        return SearchId(row["id"])
    done = db.execute("INSERT INTO saved_search (name, text) VALUES (?, ?)", [name, text])
    return SearchId(done.lastrowid or 0)


def put_back(db: sqlite3.Connection, search: SavedSearch) -> None:
    """Keep a search that was removed, in its old place."""
    db.execute(
        "INSERT OR REPLACE INTO saved_search (id, name, text) VALUES (?, ?, ?)",
        [search.id, search.name, search.text],
    )


def all_of(db: sqlite3.Connection) -> list[SavedSearch]:
    """Return the searches in the order in which they were kept."""
    found = db.execute("SELECT id, name, text FROM saved_search ORDER BY id")
    return [SavedSearch(SearchId(row["id"]), row["name"], row["text"]) for row in found]


def find(db: sqlite3.Connection, search_id: SearchId) -> SavedSearch | None:
    """Return the search, None if it is gone."""
    return next((each for each in all_of(db) if each.id == search_id), None)


def rename(db: sqlite3.Connection, search_id: SearchId, name: str) -> None:
    """Give the search another name; one that has it already goes."""
    db.execute("DELETE FROM saved_search WHERE name = ? AND id <> ?", [name, search_id])
    db.execute("UPDATE saved_search SET name = ? WHERE id = ?", [name, search_id])


def remove(db: sqlite3.Connection, search_id: SearchId) -> None:
    """Forget the search."""
    db.execute("DELETE FROM saved_search WHERE id = ?", [search_id])
