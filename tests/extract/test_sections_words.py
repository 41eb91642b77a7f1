"""What is no section."""

from reader.extract.sections_words import EVERYTHING, NO_SECTION


def test_home_in_the_languages_of_news() -> None:
    assert {
        "home",
        "accueil",
        "inicio",
        "الرئيسية",
        "ホーム",
        "главная",
        "strona główna",
    } <= NO_SECTION
    assert {"news", "nachrichten", "أخبار", "ニュース"} <= EVERYTHING
    assert not NO_SECTION & EVERYTHING
