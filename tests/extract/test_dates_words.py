"""The names of the months, held against those that the locales of the CLDR know."""

import pytest
from PySide6.QtCore import QCalendar, QLocale

from reader.extract.dates_words import MONTHS

LANGUAGES = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "da", "nb", "sv", "is", "pl", "cs", "sk", "sl"),
    *("hr", "sr", "hu", "ro", "lt", "lv", "et", "fi", "tr", "az", "sq", "el", "ru", "uk", "be"),
    *("bg", "mk", "id", "sw", "fil", "ca", "gl", "ar", "ar_DZ", "ar_MA", "ar_SY", "fa", "he"),
    *("hi", "th", "ur", "bn"),
)
SHORT = ("en", "de", "fr", "es", "it", "pt", "nl", "da", "sv")
#: What is one month in Polish or Czech and another in Croatian, which writes a dot before it.
OF_TWO = ("listopada", "listopad")


def spelled(name: str) -> str:
    """Return a name as the table has it: without "of", which Catalan puts before it."""
    bare = name.lower().removeprefix("d’").removeprefix("de ").replace("\u0654", "")
    return "-".join(bare.strip(".").split())


def unknown(names: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the names that the table lacks or takes for another month."""
    return [
        (number, name)
        for number, name in names
        if MONTHS.get(spelled(name)) != number and name not in OF_TWO
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_months_of_a_language_are_known(language: str) -> None:
    locale, long = QLocale(language), QLocale.FormatType.LongFormat
    of_date = [(number, locale.monthName(number, long)) for number in range(1, 13)]
    alone = [(number, locale.standaloneMonthName(number, long)) for number in range(1, 13)]
    assert unknown(of_date + alone) == []


@pytest.mark.parametrize("language", SHORT)
def test_their_short_names_are_known(language: str) -> None:
    locale, short = QLocale(language), QLocale.FormatType.ShortFormat
    assert unknown([(number, locale.monthName(number, short)) for number in range(1, 13)]) == []


@pytest.mark.parametrize("country", ["fa_IR", "fa_AF"])
def test_the_months_of_the_solar_hijri_year_are_known(country: str) -> None:
    locale, calendar = QLocale(country), QCalendar(QCalendar.System.Jalali)
    assert unknown([(number, calendar.monthName(locale, number)) for number in range(1, 13)]) == []


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *(("fevrier", 2), ("aout", 8), ("decembre", 12), ("maerz", 3), ("mrz", 3), ("marco", 3)),
        *(
            ("setiembre", 9),
            ("listopad", 11),
            ("listopadu", 11),
            ("listopada", 11),
            ("ابريل", 4),
            ("افريل", 4),
            ("اغسطس", 8),
        ),
        *(("اكتوبر", 10), ("تشرين-الاول", 10), ("كانون-الاول", 12), ("फरवरी", 2), ("бочка", None)),
        *(("janvārī", 1), ("martā", 3), ("jūnijā", 6), ("septembrī", 9), ("desember", 12)),
    ],
)
def test_months_are_known_as_they_are_written_too(name: str, number: int | None) -> None:
    assert MONTHS.get(name) == number
