"""The words of pages that hold back, in many languages."""

from itertools import permutations

import pytest

from reader.extract import completeness_words as words
from reader.extract.completeness_words import CONSENT_HINTS, ROBOT_MARKUP
from reader.extract.text import has_any
from tests.extract.held_back import ACCEPT, CONSENT, ERROR, LOGIN, NEXT, READ_ON, ROBOT, SUBSCRIBE

STEMS = {"READ_ON": READ_ON, "SUBSCRIBE": SUBSCRIBE, "CONSENT": CONSENT, "ACCEPT": ACCEPT}
PATTERNS = {"ROBOT": ROBOT, "ERROR": ERROR, "LOGIN": LOGIN, "NEXT": NEXT}


@pytest.mark.parametrize("name", [*STEMS, "CONSENT_HINTS"])
def test_stems_are_small_and_hold_none_other(name: str) -> None:
    stems = getattr(words, name)
    assert [stem for stem in stems if stem != stem.lower() or len(stem) < 2] == []
    assert [(one, two) for one, two in permutations(stems, 2) if one in two] == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("ERROR", "The 404 ships of the harbour"),
        ("ERROR", "500 islands"),
        ("ERROR", "A page of the harbour's book is found"),
        ("LOGIN", "Entrance to the harbour"),
        ("LOGIN", "How to log in to the sea"),
        ("NEXT", "Next summer the ships will come"),
        ("ROBOT", "The robot that paints ships"),
    ],
)
def test_the_titles_of_stories_are_none_of_these(pattern: str, text: str) -> None:
    assert getattr(words, pattern).search(text) is None


def entries(table: dict[str, str]) -> list[str]:
    lines = "|".join(table.values()).replace("\n", "|")
    return [line for line in lines.split("|") if line]


@pytest.mark.parametrize("name", STEMS)
def test_a_line_holds_one_of_the_stems(name: str) -> None:
    stems = getattr(words, name)
    assert [line for line in entries(STEMS[name]) if not has_any(line.lower(), stems)] == []


@pytest.mark.parametrize("name", PATTERNS)
def test_a_heading_or_a_link_is_of_the_pattern(name: str) -> None:
    pattern = getattr(words, name)
    assert [line for line in entries(PATTERNS[name]) if not pattern.search(line)] == []


def test_a_wall_of_consent_gives_a_hint_of_itself() -> None:
    hints = (
        *("Cookies of ours", "Your consent", "Wenn Sie zustimmen", "クッキー", "同意する"),
        *("Çerezler", "ملفات تعريف", "Наши куки", "Evästeet"),
    )
    assert [line for line in hints if not has_any(line.lower(), CONSENT_HINTS)] == []


@pytest.mark.parametrize(
    "markup",
    [
        *("<div class=g-captcha>", "<div class=turnstile>", "<form id=challenge-form>"),
        *("<div class=challenge-running>", "<p id=challenge-error>", "<p id=challenge-stage>"),
        *("<script src=/challenge-platform/x>", "<div class=browser-verification>"),
        *("<script src=/bot-detect.js>", "<i class=botprotect>", "<script src=/bot-check.js>"),
    ],
)
def test_what_tests_for_robots_is_told_by_its_names(markup: str) -> None:
    assert ROBOT_MARKUP.search(markup)
