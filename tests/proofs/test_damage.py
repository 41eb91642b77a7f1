"""Bytes of a library are changed at random: that is noticed, and what was not hit is recovered.

KIOSQUE_DAMAGES says how many libraries are damaged (6 if it says nothing), KIOSQUE_SEED where.
`pytest --log-cli-level=INFO` shows the figures.
"""

import logging
import os
import random
import shutil
import sqlite3
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library import checking
from reader.model.damage import CheckReport, DamageKind
from reader.model.errors import StoreError
from tests.proofs import corrupting
from tests.proofs.corrupting import STORY, Readable

DAMAGES = int(os.environ.get("KIOSQUE_DAMAGES", "6"))
SEED = int(os.environ.get("KIOSQUE_SEED", "1"))
ARTICLES = 120 if DAMAGES > 50 else 25
NOW = datetime(2026, 9, 20, tzinfo=UTC)

log = logging.getLogger(__name__)


def mended(path: Path) -> tuple[checking.Found, CheckReport | None]:
    """Check a library and mend it, as `kiosque check --full` does; None where it cannot be."""
    found = checking.look_over(path, full=True)
    if not found.damages:
        return found, None
    try:
        aside = checking.make_new_file(path, NOW) if found.needs_new_file else None
        library = corrupting.opened(path)
    except StoreError:  # its first page is broken: a backup is needed
        return found, None
    report = checking.mend(library, found, kept_aside=aside)
    library.store.close()
    return found, report


def is_whole(before: Readable, after: Readable, number: int, parts: tuple[str, ...]) -> bool:
    return all(before[number, part] == after[number, part] for part in parts)


def test_all_that_changed_is_noticed_and_what_was_not_hit_is_recovered(tmp_path: Path) -> None:
    dice, tally = random.Random(SEED), Counter[str]()  # noqa: S311 no secret
    first = tmp_path / "first.db"
    corrupting.make(first, ARTICLES, dice)
    before = corrupting.readable(first, ARTICLES)
    assert all(value is not None for value in before.values())
    whole = first.read_bytes()
    for turn in range(DAMAGES):
        folder = tmp_path / f"{turn}"
        folder.mkdir()
        path = folder / "library.db"
        place = corrupting.ruin(whole, path, dice)
        broken = corrupting.readable(path, ARTICLES)
        changed = {key for key in before if before[key] != broken[key]}
        found, report = mended(path)
        tally["changed"] += bool(changed)
        tally["noticed"] += bool(found.damages)
        tally["not mended"] += bool(found.damages) and report is None
        assert found.damages or not changed, f"at {place}: {sorted(changed)}"
        after = corrupting.readable(path, ARTICLES)
        for number in range(1, ARTICLES + 1):
            unhit = is_whole(before, broken, number, STORY)
            there = is_whole(before, after, number, STORY)
            tally["articles not hit"] += unhit
            tally["of these recovered"] += unhit and there
            tally["hit"] += not unhit
            tally["of these recovered too"] += there and not unhit
        shutil.rmtree(folder)
    log.info("%d libraries of %d bytes: %s", DAMAGES, len(whole), dict(tally))
    assert tally["of these recovered"] >= 0.99 * tally["articles not hit"]


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE article SET title = 'Pirr 3'", DamageKind.WORDS),
        ("UPDATE article SET excerpt = 'x'", DamageKind.WORDS),
        ("UPDATE link SET title = 'x' WHERE article_id = 4", DamageKind.WORDS),
        ("UPDATE body SET text = html", DamageKind.TEXT),
        ("UPDATE version SET title = 'x'", DamageKind.ROW),
        ("UPDATE picture SET body = x'00'", DamageKind.PICTURE),
        ("UPDATE page SET body = x'00'", DamageKind.PAGE),
        ("UPDATE outbox SET title = 'x'", DamageKind.ROW),
        ("UPDATE counter SET value = value + 1", DamageKind.COUNTERS),
    ],
)
def test_what_the_disk_does_to_a_row_is_noticed(
    tmp_path: Path, statement: str, kind: DamageKind
) -> None:
    path = tmp_path / "library.db"
    corrupting.make(path, 6, random.Random(SEED))  # noqa: S311 no secret
    assert checking.look_over(path, full=True).damages == ()
    db = sqlite3.connect(path, isolation_level=None)
    with_triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    triggers = with_triggers.fetchall()
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute(statement)
    for _, sql in triggers:
        db.execute(sql)
    db.close()
    assert kind in {each.kind for each in checking.look_over(path, full=True).damages}
