"""All rows of a library, to be compared before and after."""

from reader.library.library import Library
from reader.store import indexing

#: What remembers imports, what SQLite and its indexes keep for themselves.
_OWN = ("import", "sqlite_", "search_", "annotation_search_", "occurrence")


def all_rows(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of each table, in an order that is the same for the same rows.

    Languages that no article has any more are left out: they are kept with a count of 0.
    """
    found: dict[str, list[tuple[object, ...]]] = {}
    with library.store.reading() as db:
        names = [
            row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        for name in names:
            if name.startswith(_OWN) or name in ("search", "annotation_search"):
                continue
            rows = [tuple(row) for row in db.execute(f"SELECT * FROM {name}")]  # noqa: S608
            found[name] = sorted((row for row in rows if name != "language" or row[1]), key=repr)
    return found


def check_indexes(library: Library) -> None:
    """Fail if an index of words does not say what the texts say."""
    with library.store.writing() as db:
        indexing.catch_up(db)
        for name in ("search", "search_head"):
            check = f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)"  # noqa: S608
            db.execute(check)
