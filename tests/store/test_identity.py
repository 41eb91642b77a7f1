"""A library says which it is."""

from pathlib import Path

from reader.store import identity
from reader.store.store import Store
from tests.world import NOON


def test_a_library_is_the_same_wherever_it_lies(store: Store, tmp_path: Path) -> None:
    assert identity.find(store.path) is None
    with store.writing() as db:
        given = identity.ensure(db, NOON)
        assert identity.ensure(db, NOON) == given
    assert identity.find(store.path) == given
    store.close()
    moved = store.path.rename(tmp_path / "a b#c?.db")
    assert identity.find(moved) == given


def test_what_is_no_library_says_nothing_and_is_not_made(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    assert identity.find(file) is None
    assert not file.exists()
    file.write_bytes(b"ships" * 1000)
    assert identity.find(file) is None
