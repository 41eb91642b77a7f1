"""What the disk has changed is found, kind by kind."""

from pathlib import Path

import pytest

from reader.model.damage import DamageKind
from reader.store import checking
from reader.store.packing import checksum
from reader.store.store import Store, connect
from tests.store.test_sealing import put, without_triggers


def found(store: Store, *, full: bool = True) -> list[tuple[DamageKind, int | None]]:
    db = connect(store.path)
    damages: list[tuple[DamageKind, int | None]] = [
        (each.kind, each.article_id) for each in checking.damage(db, full=full)
    ]
    db.close()
    return damages


def test_nothing_is_wrong_with_a_new_library(store: Store) -> None:
    assert found(store) == []
    put(store)
    assert found(store) == []


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE body SET checksum = x'00'", DamageKind.TEXT),
        ("UPDATE body SET removed = x'00'", DamageKind.TEXT),
        ("UPDATE body SET text = 'no blob'", DamageKind.TEXT),
        ("UPDATE article SET published = '2026'", DamageKind.WORDS),
        ("UPDATE tag SET name = 'x'", DamageKind.ROW),
        ("DELETE FROM tag", DamageKind.STRUCTURE),
    ],
)
def test_each_kind_is_told(store: Store, tmp_path: Path, statement: str, kind: DamageKind) -> None:
    put(store)
    with store.writing() as db:
        db.execute("INSERT INTO tag (id, name, key) VALUES (1, 'Harbour', 'harbour')")
        db.execute("INSERT INTO article_tag (tag_id, article_id) VALUES (1, 1)")
    assert found(store) == []
    without_triggers(tmp_path / "library.db", statement)
    assert kind in {each for each, _ in found(store)}


def test_a_quick_look_reads_no_text(store: Store, tmp_path: Path) -> None:
    put(store)
    without_triggers(tmp_path / "library.db", "UPDATE body SET checksum = x'00'")
    assert found(store, full=False) == []


def test_what_cannot_be_counted_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"no library" * 1000)
    assert checking.count(connect(tmp_path / "library.db")) == 0


def test_a_checksum_is_of_the_parts_before_it() -> None:
    assert checking.fits([b"a", b"b", checksum(b"a", b"b")], 2)
    assert not checking.fits([b"a", b"c", checksum(b"a", b"b")], 2)
    assert not checking.fits([b"a", "b", b""], 2)
    assert not checking.fits(None, 2)
    assert not checking.is_page([b"no zlib"], b"")
    assert not checking.is_page(None, b"")
    assert not checking.is_picture(["no blob", b""])
    assert not checking.is_picture(None)
