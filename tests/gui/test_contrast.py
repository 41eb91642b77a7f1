"""Contrast of WCAG 2.2 in every theme, over the pairs of colours that the window paints."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.gui.style import THEMES, Style
from tests.gui.tools import end

_GROUNDS = ("window", "list", "page", "surface", "field", "hover", "selected")
#: Inks of words, and the grounds they stand on: 4.5 to 1 (1.4.3).
WORDS = {
    "text": (*_GROUNDS, "selected_inactive", "press", "receipt"),
    "text2": (*_GROUNDS, "selected_inactive"),
    "text3": (*_GROUNDS, "selected_inactive"),
    "link": ("page", "surface", "receipt"),
    "accent": ("window", "list", "page", "surface", "selected", "hover"),
    "on_accent": ("accent", "accent_hover"),
    "saved": ("saved_bg", "surface", "page", "list"),
    "waiting": ("waiting_bg", "surface", "page", "list", "window"),
    "error": ("error_bg", "surface", "page", "list"),
    "on_hit": ("hit",),
    "receipt_text": ("receipt",),
}
HIGHLIGHTS = ("hl_yellow", "hl_green", "hl_blue", "hl_pink")
#: Borders of controls, marks, the ring of the focus: 3 to 1 (1.4.11).
SIGNS = {
    "control": ("window", "list", "page", "surface", "field"),
    "focus": ("window", "list", "page", "surface", "selected"),
    "star": ("list", "page", "selected", "selected_inactive"),
}


def luminance(colour: QColor) -> float:
    """Return the relative luminance, as WCAG 2.2 has it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours: 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def below(style: Style, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    """Return the pairs that have less contrast than that."""
    found = []
    for ink, grounds in pairs.items():
        for ground in grounds:
            measured = ratio(style.colour(ink), style.colour(ground))
            if measured < least:
                found.append(f"{ink} on {ground}: {measured:.2f}")
    return found


def test_the_measure_is_that_of_the_norm() -> None:
    assert ratio(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert ratio(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_every_word_and_sign_stands_out(style: Style, theme: str) -> None:
    style.choose(theme)
    assert below(style, WORDS, 4.5) == []
    assert below(style, {"text": HIGHLIGHTS, "link": HIGHLIGHTS}, 4.5) == []
    assert below(style, SIGNS, 3.0) == []


@pytest.mark.parametrize("dark", [False, True])
def test_who_wishes_for_high_contrast_gets_it(qapp: QApplication, dark: bool) -> None:
    style = Style(qapp, "system", wants_contrast=lambda: True)
    assert style.name == "contrast"
    if dark:
        style.choose("contrast_dark")  # no theme to be chosen by name: the system is followed
        assert style.name == "contrast"
        style.chosen = "contrast_dark"
    assert below(style, WORDS, 7.0) == []
    assert below(style, {"text": HIGHLIGHTS}, 7.0) == []
    assert below(style, SIGNS, 4.5) == []
    end(style)


def test_a_theme_that_was_chosen_is_kept_in_high_contrast_too(qapp: QApplication) -> None:
    style = Style(qapp, "sepia", wants_contrast=lambda: True)
    assert style.name == "sepia"
    end(style)
