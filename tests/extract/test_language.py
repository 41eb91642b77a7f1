"""The language of a text."""

import pytest

from reader.extract.language import direction_of, language_of


@pytest.mark.parametrize(
    ("text", "declared", "lang"),
    [
        ("船は港にいる。風がやまない。" * 5, "en", "ja"),
        ("大风使船只留在港口。" * 5, None, "zh"),
        ("Корабли стоят в порту. " * 5, "uk", "uk"),
        ("Корабли стоят в порту. " * 5, None, "ru"),
        ("السفن في المرفأ. " * 5, None, "ar"),
        ("Das Schiff liegt in dem Hafen und der Wind ist mit den Leuten. " * 8, None, "de"),
        (
            "El barco está en el puerto y la gente de la costa lo mira con los niños. " * 8,
            "fr",
            "es",
        ),
        ("short", "fr", "fr"),
        ("short", None, None),
    ],
)
def test_languages(text: str, declared: str | None, lang: str | None) -> None:
    assert language_of(text, declared) == lang


def test_directions() -> None:
    assert direction_of("السفن في المرفأ القديم " * 4) == "rtl"
    assert direction_of("The ships are in the harbour. " * 4) == "ltr"
    assert direction_of("x") is None
