"""Packed texts come back; a changed byte changes the checksum."""

from hypothesis import given
from hypothesis import strategies as st

from reader.store.packing import checksum, packed, unpacked


@given(st.text())
def test_texts_come_back(text: str) -> None:
    assert unpacked(packed(text)) == text


def test_checksums() -> None:
    assert checksum(b"a", b"bc") != checksum(b"ab", b"c")
    assert len(checksum(b"")) == 16
