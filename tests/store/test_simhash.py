"""Texts that differ in little have hashes that do."""

from hypothesis import given
from hypothesis import strategies as st

from reader.store.sameness import words_of
from reader.store.simhash import BITS, distance, simhash
from tests.store.stories import OTHER, TEXT

WITHOUT_BLANKS = "船は港にいる。風がやまないので、誰も出られない。町の人は毎日それを見に来る。"


def value(text: str) -> int:
    return simhash(words_of(text))


def test_near_and_far() -> None:
    assert distance(value(TEXT), value(TEXT)) == 0
    assert distance(value(TEXT), value(TEXT + " The wind turned at noon.")) <= 8
    assert distance(value(TEXT), value(OTHER)) > 16


def test_texts_without_blanks() -> None:
    long = "".join(f"{n}日目、{WITHOUT_BLANKS}" for n in "一二三四五六七八九")
    other = "裁判所は昨日、北の堤防についての判決を言い渡し、市長はすぐに控訴すると述べた。" * 3
    assert distance(value(long), value(long + "続報です。")) <= 8
    assert distance(value(long), value(other)) > 16


def test_the_distance_counts_bits() -> None:
    assert distance(0, -1) == BITS
    assert distance(0b1011, 0b0010) == 2


def test_the_value_is_the_same_on_every_machine() -> None:
    assert value("The harbour was full of ships") == 958205828626911912


@given(st.text(max_size=80))
def test_sqlite_can_keep_any(text: str) -> None:
    assert -(1 << 63) <= value(text) < 1 << 63
