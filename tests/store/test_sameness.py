"""When two texts are one story."""

from reader.store.sameness import is_telling, nearly_equal, same_story, words_of
from tests.store.stories import OTHER, TEXT


def test_texts() -> None:
    assert same_story(TEXT, TEXT + " An update.")
    assert same_story("short", TEXT)
    assert not same_story(TEXT, OTHER)
    assert nearly_equal(TEXT, TEXT[: len(TEXT) * 3 // 4])
    assert not nearly_equal(TEXT, OTHER)


def test_a_line_tells_nothing_of_its_story() -> None:
    assert is_telling(TEXT)
    assert not is_telling("Page not found")


def test_texts_without_blanks() -> None:
    one = "船は港にいる。風がやまないので、誰も出られない。町の人は毎日それを見に来る。" * 3
    other = "裁判所は昨日、北の堤防についての判決を言い渡し、市長はすぐに控訴すると述べた。" * 3
    assert same_story(one, one + "続報です。")
    assert not same_story(one, other)


def test_a_vast_text_is_known_by_its_beginning() -> None:
    vast = " ".join(f"word{n}" for n in range(200_000))
    assert len(words_of(vast)) < 100_000
    assert nearly_equal(vast, vast + OTHER)
