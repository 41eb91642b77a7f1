"""What the qualifiers of a search may be given: the sections, languages and names here."""

import json
import sqlite3
from collections import Counter
from itertools import chain

_MOST = 300
#: Of a large library those saved last are looked at: what is read now is searched for.
_MOST_READ = 5_000


def values(db: sqlite3.Connection, most_read: int = _MOST_READ) -> dict[str, list[str]]:
    """Return by qualifier what occurs in the articles saved last, the most frequent first.

    most_read: so many of them, none in the trash. They come as one row: handing over thousands,
    each read for itself, takes twice as long as finding them.
    """
    row = db.execute(
        "SELECT json_group_array(coalesce(section, '')), json_group_array(coalesce(lang, '')),"
        " '[' || coalesce(group_concat(byline), '') || ']' FROM"
        " (SELECT section, lang, byline FROM article WHERE state <> 'trashed'"
        " ORDER BY saved_at DESC, id DESC LIMIT ?)",
        [most_read],
    ).fetchone()
    sections, languages, bylines = map(json.loads, row)
    counted = {"section": sections, "lang": languages, "by": chain.from_iterable(bylines)}
    return {name: _most_frequent(Counter(found)) for name, found in counted.items()}


def _most_frequent(counts: Counter[str]) -> list[str]:
    in_order = sorted(sorted(counts), key=counts.__getitem__, reverse=True)
    return [value for value in in_order if value][:_MOST]
