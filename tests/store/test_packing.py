"""Packed texts come back; a changed byte changes the checksum."""

from hypothesis import given
from hypothesis import strategies as st

from reader.store.packing import checksum, packed, readable, unpacked


@given(st.text())
def test_texts_come_back(text: str) -> None:
    assert unpacked(packed(text)) == text


def test_checksums() -> None:
    assert checksum(b"a", b"bc") != checksum(b"ab", b"c")
    assert len(checksum(b"")) == 16


def test_a_damaged_text_is_none() -> None:
    assert (readable(packed("Ships")), readable(packed("Ships")[:-1])) == ("Ships", None)
    assert readable(packed(b"\xff\xfe")) is None
