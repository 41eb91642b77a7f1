"""The rules by which stories of feeds are kept, skipped and tagged."""

import sqlite3
from collections.abc import Sequence

from reader.model.feed import FeedEffect, FeedId, FeedRule, FeedRuleId, Part


def all_of(db: sqlite3.Connection, feed_id: FeedId | None) -> list[FeedRule]:
    """Return a feed's own rules, None: those of all feeds, in their order."""
    found = db.execute(
        "SELECT * FROM feed_rule WHERE feed_id IS ? ORDER BY place, id",
        [feed_id],
    )
    return [_rule(row) for row in found]


def applying(db: sqlite3.Connection, feed_id: FeedId) -> list[FeedRule]:
    """Return the rules that a feed's stories go through: its own, then those of all feeds."""
    return [*all_of(db, feed_id), *all_of(db, None)]


def put(db: sqlite3.Connection, feed_id: FeedId | None, rules: Sequence[FeedRule]) -> None:
    """Let these be a feed's own rules, None: those of all feeds, in this order."""
    db.execute("DELETE FROM feed_rule WHERE feed_id IS ?", [feed_id])
    db.executemany(
        "INSERT INTO feed_rule (feed_id, effect, part, words, tag, place)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (feed_id, rule.effect, rule.part, rule.words, rule.tag, place)
            for place, rule in enumerate(rules, 1)
        ],
    )


def _rule(row: sqlite3.Row) -> FeedRule:
    return FeedRule(
        FeedEffect(row["effect"]),
        row["words"],
        Part(row["part"]),
        row["tag"],
        None if row["feed_id"] is None else FeedId(row["feed_id"]),
        FeedRuleId(row["id"]),
    )
