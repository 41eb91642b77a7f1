"""A language is chosen; the window offers to be opened anew."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.settings_window.language import LanguagePage, locale_of
from reader.gui.style import Style
from reader.settings import Settings
from tests.gui.tools import button


def test_another_language_needs_the_window_to_be_opened_anew(
    style: Style, choices: Choices, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    page = LanguagePage(style, choices)
    show(page)
    assert page.buttons[""].isChecked()
    assert not page.restart.isVisible()
    button(page, "Français").click()
    assert choices.now.language == "fr"
    assert page.restart.isVisible()
    with qtbot.waitSignal(page.restarted):
        page.restart.click()
    button(page, "As the system").click()
    assert not page.restart.isVisible()


def test_a_language_that_is_not_known_here_is_the_systems(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    choices.put(replace(choices.now, language="tlh"))
    page = LanguagePage(style, choices)
    show(page)
    assert page.buttons[""].isChecked()


@pytest.mark.parametrize(
    ("chosen", "language"),
    [("fr", QLocale.Language.French), ("ar", QLocale.Language.Arabic)],
)
def test_the_locale_is_that_of_the_language(chosen: str, language: QLocale.Language) -> None:
    assert locale_of(Settings(language=chosen)).language() == language


@pytest.mark.parametrize("chosen", ["", "tlh"])
def test_without_a_choice_it_is_the_systems(chosen: str) -> None:
    assert locale_of(Settings(language=chosen)) == QLocale.system()


def test_the_systems_own_country_is_kept() -> None:
    system = QLocale.system()
    code = QLocale.languageToCode(system.language())
    assert locale_of(Settings(language=code)) == system or code not in ("en", "fr", "ar")
