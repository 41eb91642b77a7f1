"""Where the story stands among the lines of a copied page."""

import pytest

from reader.extract.plain_lines import Line
from reader.extract.plain_span import is_label, story_span
from tests.extract.copied import FOOTER, MENU, STORY, page

LONG = "Nobody had seen so many ships in the harbour since the year of the great storm, they say."
TEASERS = "\n".join(
    f"A headline of another day, number {n}\nTuesday, 3 October 2026\n{LONG} {n}." for n in range(6)
)


def span(*parts: str) -> list[str]:
    lines = page(*parts)
    first, end = story_span(lines)
    return [line.text for line in lines[first:end]]


def test_the_story_is_the_run_with_most_prose() -> None:
    assert span(MENU, *STORY, FOOTER) == list(STORY)


def test_subheads_and_short_sentences_are_inside_it() -> None:
    first, second, third = STORY
    parts = (
        first,
        "A quiet night",
        second,
        "One\nTwo",
        third,
        "Nobody was seen on the quay that night.",
    )
    assert span(MENU, *parts, FOOTER) == [line for part in parts for line in part.split("\n")]


def test_a_notice_far_above_it_is_not() -> None:
    notice = (
        "Our site keeps what it needs in your browser, and asks you here whether that suits you."
    )
    assert span(notice, MENU, *STORY, FOOTER) == list(STORY)


def test_cookies_are_no_story() -> None:
    notice = (
        "This site uses cookies to improve how it works, and those of others to show you offers."
    )
    assert span(notice, *STORY, notice, FOOTER) == list(STORY)


def test_teasers_with_their_dates_are_not_the_story() -> None:
    assert span(MENU, *STORY, TEASERS, FOOTER) == list(STORY)


def test_labels_end_it() -> None:
    readers = "\n\n".join(("12 comments", "Recommended for you", "Related articles", LONG))
    assert span(MENU, *STORY, readers) == list(STORY)


def test_a_paragraph_said_again_counts_once() -> None:
    twice = [*STORY, MENU, STORY[0], STORY[1], MENU]
    assert span(*twice) == list(STORY)


def test_however_often_a_page_says_a_paragraph_it_is_one() -> None:
    assert span(MENU, *STORY, MENU, *[LONG] * 9, FOOTER) == list(STORY)


def test_paragraphs_need_no_blank_lines_between_them() -> None:
    first, second, third = STORY
    lines = (first, second, "A quiet night", "Two pilots", third, LONG)
    assert span("\n".join((MENU, *lines, FOOTER))) == list(lines)


@pytest.mark.parametrize(
    "line",
    ["Meistgelesen", "3 October 2026 at 10:15", "Story continues below this advertisement"],
    ids=["a label", "a date", "a line of the site"],
)
def test_some_lines_cut_it_off_where_subheads_do_not(line: str) -> None:
    assert span(MENU, *STORY, "A quiet night\nTwo pilots", LONG, FOOTER)[-1] == LONG
    assert span(MENU, *STORY, f"{line}\n{line}", LONG, FOOTER) == list(STORY)


def test_without_prose_there_is_no_story() -> None:
    assert story_span(page(MENU, FOOTER)) == (0, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Related articles", True),
        ("Leave a comment", True),
        ("Meistgelesen", True),
        ("اقرأ أيضا", True),
        ("Zobacz to.", False),
        ("The harbour waits for the wind", False),
        ("More on the harbourmasters' extraordinary correspondence with insurers", False),
    ],
)
def test_labels_are_short_and_known(text: str, expected: bool) -> None:
    assert is_label(Line(text, apart=True)) is expected
