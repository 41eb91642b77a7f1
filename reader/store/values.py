"""What the qualifiers of a search may be given: the sections, languages and names here."""

import json
import sqlite3

_MOST = 300
_FIELDS = {"section": "section", "lang": "lang", "by": "byline"}


def values(db: sqlite3.Connection) -> dict[str, list[str]]:
    """Return by qualifier what occurs in the library, the most frequent first."""
    found = {name: _values(db, field) for name, field in _FIELDS.items()}
    names = [name for names in found["by"] for name in json.loads(names)]
    found["by"] = list(dict.fromkeys(names))
    return found


def _values(db: sqlite3.Connection, field: str) -> list[str]:
    found = db.execute(
        f"SELECT {field} FROM article WHERE {field} <> '' AND state <> 'trashed'"  # noqa: S608
        f" GROUP BY {field} ORDER BY count(*) DESC, {field} LIMIT ?",
        [_MOST],
    )
    return [row[0] for row in found]
