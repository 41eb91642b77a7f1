"""Packed texts come back; a changed byte changes the checksum."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.packing import checksum, opened, packed, readable, unpacked


@given(st.text())
def test_texts_come_back(text: str) -> None:
    assert unpacked(packed(text)) == text


def test_checksums() -> None:
    assert checksum(b"a", b"bc") != checksum(b"ab", b"c")
    assert len(checksum(b"")) == 16


def test_a_damaged_text_is_none() -> None:
    assert (readable(packed("Ships")), readable(packed("Ships")[:-1])) == ("Ships", None)
    assert readable(packed(b"\xff\xfe")) is None


def test_a_bomb_is_unpacked_to_the_limit_only() -> None:
    pack = zlib.compressobj(9)
    bomb = b"".join(pack.compress(bytes(1_000_000)) for _ in range(300)) + pack.flush()
    assert len(bomb) < 400_000
    with pytest.raises(zlib.error):
        opened(bomb)
    assert readable(bomb) is None
