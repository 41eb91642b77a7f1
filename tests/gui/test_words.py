"""Days and numbers in the language of the window."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QLocale

from reader.gui import words


def test_minutes() -> None:
    assert words.minutes(7) == "7 min"


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en_GB", "3 May 2024"), ("fr", "3 mai 2024"), ("ar_EG", "٣ مايو ٢٠٢٤")],
)
def test_a_day_is_said_in_the_language_of_the_window(locale: str, said: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.day("2024-05-03") == said


def test_a_day_of_this_year_is_said_without_the_year() -> None:
    year = QDate.currentDate().year()
    assert words.day(f"{year}-05-03") == "3 May"
    assert words.day(f"{year - 1}-05-03") == f"3 May {year - 1}"


@pytest.mark.parametrize(
    "published",
    ["2024-05-03", "2024-05-03T23:30:00-11:00", "2024-05-03T00:10:00Z", "2024-05-03T10:00"],
)
def test_the_day_of_publication_is_the_pages_own(published: str) -> None:
    assert words.day(published, datetime(2024, 7, 1, tzinfo=UTC)) == "3 May 2024"


@pytest.mark.parametrize("published", [None, "", "2024", "2024-05", "May 3, 2024", "2024-13-40"])
def test_without_one_it_is_the_day_of_saving(published: str | None) -> None:
    assert words.day(published, datetime(2024, 5, 3, 12, tzinfo=UTC)) == "3 May 2024"


@pytest.mark.parametrize(
    ("where", "said"), [("Pacific/Auckland", "4 May 2024"), ("America/Lima", "3 May 2024")]
)
def test_the_day_of_saving_is_the_users_own(
    zone: Callable[[str], None], where: str, said: str
) -> None:
    zone(where)
    assert words.day(None, datetime(2024, 5, 3, 20, tzinfo=UTC)) == said


@pytest.mark.parametrize("published", [None, "", "soon"])
def test_no_day_at_all_is_no_words(published: str | None) -> None:
    assert words.day(published) == ""
    assert words.whole_day(published) == ""


def test_the_whole_day_has_the_months_name_and_the_year() -> None:
    year = QDate.currentDate().year()
    assert words.whole_day(f"{year}-02-07T10:00:00Z") == f"7 February {year}"


def test_isolated_text_does_not_turn_its_neighbours() -> None:
    assert words.isolated("صيّادو") == "\N{FIRST STRONG ISOLATE}صيّادو\N{POP DIRECTIONAL ISOLATE}"


def test_nor_does_text_that_tries_to() -> None:
    for sign in ("\u202e", "\u202d", "\u202c", "\u2069", "\u2067"):
        assert words.isolated(f"a{sign}gnp.exe") == words.isolated("agnp.exe")


@pytest.mark.parametrize(("language", "said"), [("en_GB", "42 %"), ("ar_EG", "٤٢ %")])
def test_percent_has_the_digits_of_the_language(language: str, said: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert words.percent(42) == said
