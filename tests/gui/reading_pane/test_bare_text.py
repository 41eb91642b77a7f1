"""The text as it is read, and the way back into the document it was read from."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.gui.reading_pane.bare_text import BareText, words_behind

SIGNS = st.text("ab é\u0301\u00ad😀ßœ’\u2029", max_size=40)


def document(text: str) -> QTextDocument:
    made = QTextDocument()
    made.setPlainText(text.replace("\u2029", "\n"))
    return made


def selected(source: QTextDocument, span: tuple[int, int]) -> str:
    """Return what the document has from first to last position."""
    cursor = QTextCursor(source)
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@given(SIGNS)
def test_each_character_is_found_again_in_the_document(text: str) -> None:
    source = document(text)
    bare = BareText(source.toRawText())
    assert "\u00ad" not in bare.text
    assert bare.text == source.toRawText().replace("\u00ad", "")
    for index, sign in enumerate(bare.text[:-1]):
        at = bare.position(index)
        assert bare.index(at) == index
        if sign != "\u2029":
            assert selected(source, (at, at + (2 if sign == "😀" else 1))) == sign


@given(SIGNS, st.sampled_from(["a", "e", "é", "ss", "SS", "oe", "ba", "a e", "'", "😀", "a😀"]))
def test_what_is_found_is_what_was_sought(text: str, words: str) -> None:
    source = document(text)
    bare = BareText(source.toRawText())
    for span in bare.find_all(words):
        there = selected(source, span).replace("\u00ad", "")
        assert BareText(there).find_all(words), there


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The har\u00adbour, the HARBOUR", "harbour", ["har\u00adbour", "HARBOUR"]),
        ("l’été à Évian", "ete", ["été"]),
        ("l’été à Évian", "L'E", ["l’é"]),
        ("cafe\u0301 noir", "café", ["cafe\u0301"]),
        ("Die Straße nach Gießen", "strasse", ["Straße"]),
        ("une œuvre", "OEUVRE", ["œuvre"]),
        ("كَتَبَ الطالبُ", "كتب", ["كَتَبَ"]),
        ("أحمد إلى", "احمد", ["أحمد"]),
        ("a\u00a0b a\u202fb a b", "a b", ["a\u00a0b", "a\u202fb", "a b"]),
        ("😀 ships 😀 ships", "ships", ["ships", "ships"]),
        ("東京の港", "の港", ["の港"]),
        ("one\u2029two", "one two", []),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "  ", []),
        ("anything", "\u0301", []),
    ],
)
def test_words_are_found_as_a_reader_would_type_them(
    text: str, words: str, found: list[str]
) -> None:
    source = document(text)
    hits = BareText(source.toRawText()).find_all(words)
    assert [selected(source, span) for span in hits] == found


def test_rooms_are_no_part_of_it() -> None:
    source = document("😀one\u2029\u2029two\u00ad three\u2029\u2029four")
    room = source.findBlockByNumber(1).position()
    later = source.findBlockByNumber(3).position()
    bare = BareText(source.toRawText(), [room, later])
    assert bare.text.rstrip("\u2029") == "😀one\u2029two three\u2029four"
    for words in ("one", "two", "three", "four"):
        [(start, end)] = bare.find_all(words)
        before = (words != "one") + (words == "four")  # rooms, which are no positions of the text
        assert selected(source, (start + before, end + before)) == words
        assert bare.index(start) == bare.text.index(words)


@given(st.text("ab \u00ad😀\u2029\u2029", max_size=40), st.integers(1, 3), st.integers(0, 40))
def test_the_words_behind_a_place_are_found_without_all_of_it(
    text: str, every: int, position: int
) -> None:
    raw = document(text).toRawText()
    units = [*memoryview(raw.encode("utf-16-le")).cast("H")]
    rooms = [at for at, unit in enumerate(units) if unit == 0x2029][::every]
    position = min(position, len(units))
    assume(position == len(units) or not 0xDC00 <= units[position] < 0xE000)  # within a sign
    start, words = words_behind(raw, rooms, position, 8)
    bare = BareText(raw, rooms)
    before = sum(room < position for room in rooms)
    assert (start, words) == (bare.index(position - before), bare.text[start : start + 8])
