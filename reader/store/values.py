"""What the qualifiers of a search may be given: the sections, languages and names here."""

import json
import sqlite3
from collections import Counter

_MOST = 300
#: Of a large library those saved last are looked at: what is read now is searched for.
_MOST_READ = 5_000


def values(db: sqlite3.Connection, most_read: int = _MOST_READ) -> dict[str, list[str]]:
    """Return by qualifier what occurs in the articles saved last, the most frequent first.

    most_read: so many of them, none in the trash.
    """
    sections, languages, names = Counter[str](), Counter[str](), Counter[str]()
    for row in db.execute(
        "SELECT section, lang, byline FROM article WHERE state <> 'trashed'"
        " ORDER BY saved_at DESC, id DESC LIMIT ?",
        [most_read],
    ):
        sections[row["section"] or ""] += 1
        languages[row["lang"] or ""] += 1
        names.update(json.loads(row["byline"]))
    counted = {"section": sections, "lang": languages, "by": names}
    return {name: _most_frequent(counts) for name, counts in counted.items()}


def _most_frequent(counts: Counter[str]) -> list[str]:
    order = sorted(counts, key=lambda value: (-counts[value], value))
    return [value for value in order if value][:_MOST]
