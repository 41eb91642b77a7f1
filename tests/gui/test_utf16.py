"""Places are counted as Qt counts them, and back."""

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.utf16 import characters, units


def test_an_emoji_is_two_units() -> None:
    assert (units("a👩b", 2), characters("a👩b", 3)) == (3, 2)
    assert (units("abc", 2), characters("abc", 2)) == (2, 2)


@given(st.text(), st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert characters(text, units(text, at)) == at
