"""Only whole rows are taken from a backup."""

import hashlib
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.article import ArticleId
from reader.model.damage import Damage, DamageKind
from reader.model.page import Page
from reader.store import articles, copying, pages, spares, versions
from reader.store.store import Store, connect
from tests.store.stories import OTHER, story
from tests.store.test_sealing import put, without_triggers
from tests.world import NOON

PICTURE = b"a picture"
ONE = ArticleId(1)


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    """Return a backup of a library that has one of each; the library itself is then damaged."""
    put(store)
    with store.writing() as db:
        pages.put(db, ONE, Page(b"<p>Ships</p>", NOON))
        versions.put_aside(db, ONE, story(text=OTHER))
        digest = hashlib.sha256(PICTURE).digest()
        db.execute("INSERT INTO picture VALUES (1, ?, 1, 1, ?)", [digest, PICTURE])
    with closing(connect(store.path)) as db:
        copying.write_copy(db, tmp_path / "backup.db")
    for statement in (
        "UPDATE body SET text = x'00'",
        "UPDATE version SET text = x'00'",
        "UPDATE page SET body = x'00'",
        "UPDATE picture SET body = x'00'",
    ):
        without_triggers(store.path, statement)
    return tmp_path / "backup.db"


DAMAGES = [
    Damage(DamageKind.TEXT, "", ONE),
    Damage(DamageKind.VERSION, "1", ONE),
    Damage(DamageKind.PAGE, "", ONE),
    Damage(DamageKind.PICTURE, "1"),
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.kind.value)
def test_what_is_whole_there_comes_back(store: Store, backup: Path, damage: Damage) -> None:
    with store.writing() as db:
        assert spares.bring_back(db, backup, damage)
    with store.reading() as db:
        match damage.kind:
            case DamageKind.TEXT:
                assert articles.get(db, ONE).article.text == story().text
            case DamageKind.VERSION:
                assert versions.text(db, ONE, 1) == story().text
            case DamageKind.PAGE:
                assert pages.get(db, ONE).body == b"<p>Ships</p>"
            case _:
                body = db.execute("SELECT body FROM picture").fetchone()[0]
                assert body == PICTURE


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.kind.value)
def test_what_is_damaged_there_too_does_not(store: Store, backup: Path, damage: Damage) -> None:
    bad = zlib.compress(b"other")
    for table, column in (("body", "text"), ("version", "text"), ("page", "body")):
        without_triggers(backup, f"UPDATE {table} SET {column} = x'{bad.hex()}'")  # noqa: S608
    without_triggers(backup, "UPDATE picture SET body = x'01'")
    with store.writing() as db:
        assert not spares.bring_back(db, backup, damage)


def test_what_cannot_be_had_from_a_backup_is_not_asked_of_it(store: Store, backup: Path) -> None:
    with store.writing() as db:
        assert not spares.bring_back(db, backup, Damage(DamageKind.ROW, "outbox x"))
        broken = backup.with_name("broken.db")
        broken.write_bytes(b"no library" * 1000)
        assert not spares.bring_back(db, broken, DAMAGES[0])
