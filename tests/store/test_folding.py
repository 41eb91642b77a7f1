"""What a reader would not tell apart is spelled alike."""

import pytest

from reader.store.folding import fold, title_key, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Straße Œuvre Đà", ["strasse", "oeuvre", "da"]),
        ("مُدَرِّسَة أإآ", ["مدرسه", "ااا"]),
        ("東京大学", ["東京", "京大", "大学"]),
        ("ガ", ["ガ"]),
        ("l’état-major", ["l", "etat", "major"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_keys_of_titles() -> None:
    assert title_key("L’ÉTAT du port !") == title_key("l'etat du port")
    assert fold(None) == ""
