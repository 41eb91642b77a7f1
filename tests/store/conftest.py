"""A real store on a disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    one = Store(tmp_path / "library.db")
    yield one
    one.close()
