"""The small words of languages."""

from itertools import combinations

from reader.extract.language_words import OWN_LETTERS, SMALL_WORDS


def test_every_language_has_enough_of_them() -> None:
    assert len(SMALL_WORDS) > 50
    assert [lang for lang, words in SMALL_WORDS.items() if len(words) < 15] == []


def test_own_letters_are_of_one_language_of_a_script() -> None:
    for languages in OWN_LETTERS.values():
        for (one, mine), (other, theirs) in combinations(languages, 2):
            shared = set(mine) & set(theirs)
            assert one == other or len(shared) < len(mine) or not mine, (one, other)
