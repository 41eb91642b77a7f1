"""The reader's rules of sites."""

import sqlite3
from collections.abc import Iterable, Sequence

from reader.model.article import ArticleId, ChromeKind
from reader.model.site_rule import Effect, SiteRule
from reader.model.url import Url

_FIELDS = "site, effect, path, words, kind, sample, enabled, id"


def of(db: sqlite3.Connection, site: str) -> tuple[SiteRule, ...]:
    """Return the rules of this house, those that are off too, the oldest first."""
    found = db.execute(f"SELECT {_FIELDS} FROM site_rule WHERE site = ? ORDER BY id", [site])  # noqa: S608
    return tuple(map(_rule, found))


def every(db: sqlite3.Connection) -> tuple[SiteRule, ...]:
    """Return the rules of all sites, by site, the oldest first."""
    return tuple(map(_rule, db.execute(f"SELECT {_FIELDS} FROM site_rule ORDER BY site, id")))  # noqa: S608


def put(db: sqlite3.Connection, rules: Iterable[SiteRule]) -> list[int]:
    """Keep rules, each under the id it has, else a new one; return the ids.

    One that is here already keeps its id and is switched as the one that comes.
    """
    ids = []
    for rule in rules:
        row = db.execute(
            "INSERT INTO site_rule (site, effect, path, words, kind, sample, enabled, id)"
            " VALUES (:site, :effect, :path, :words, :kind, :sample, :enabled, nullif(:id, 0))"
            " ON CONFLICT (site, effect, path, words) DO UPDATE SET enabled = :enabled"
            " RETURNING id",
            {name: getattr(rule, name) for name in _FIELDS.split(", ")},
        ).fetchone()
        ids.append(int(row["id"]))
    return ids


def switch(db: sqlite3.Connection, rule_id: int, *, enabled: bool) -> None:
    """Let a rule do its work, or not for now."""
    db.execute("UPDATE site_rule SET enabled = ? WHERE id = ?", [enabled, rule_id])


def remove(db: sqlite3.Connection, ids: Sequence[int]) -> int:
    """Forget rules; return how many there were."""
    gone = [db.execute("DELETE FROM site_rule WHERE id = ?", [each]).rowcount for each in ids]
    return sum(gone)


def articles_of(db: sqlite3.Connection, site: str) -> list[ArticleId]:
    """Return the articles of a house that are not trashed, those saved last first.

    site: "" for all houses.
    """
    found = db.execute(
        "SELECT id FROM article WHERE state <> 'trashed'"
        " AND (:site = '' OR host = :site OR substr(host, -length(:site) - 1) = '.' || :site)"
        " ORDER BY saved_at DESC, id DESC",
        {"site": site},
    )
    return [ArticleId(row[0]) for row in found]


def address_of(db: sqlite3.Connection, article_id: ArticleId) -> Url | None:
    """Return the address that tells of which site an article is, None if it has none."""
    row = db.execute(
        "SELECT coalesce(url, canonical) FROM article WHERE id = ?", [article_id]
    ).fetchone()
    return None if row is None or row[0] is None else Url(row[0])


def _rule(row: sqlite3.Row) -> SiteRule:
    return SiteRule(
        row["site"],
        Effect(row["effect"]),
        row["path"],
        row["words"],
        ChromeKind(row["kind"]),
        row["sample"],
        bool(row["enabled"]),
        row["id"],
    )
