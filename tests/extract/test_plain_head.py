"""The title, the date and the names over the story of a copied page."""

import pytest

from reader.extract.plain_head import credits_in, is_credit, title_of
from reader.extract.plain_span import story_span
from tests.extract.copied import CREDITS, FOOTER, MENU, STORY, TITLE, page

DEK = "Some have been here for hours, others for days, and all look at the sky above the town."


def title(*parts: str) -> str | None:
    lines = page(*parts)
    found = title_of(lines, *story_span(lines))
    return None if found is None else lines[found].text


@pytest.mark.parametrize(
    "parts",
    [
        (MENU, f"{TITLE}\n{CREDITS}", *STORY, FOOTER),
        (MENU, TITLE, *STORY, FOOTER),
        (MENU, f"{TITLE}\n{DEK}\n{CREDITS}", *STORY, FOOTER),
        (MENU, TITLE, "\n".join(("Share", "Copy", "Print", "Listen")), *STORY, FOOTER),
        (MENU, f"Home Harbour {TITLE}\n{TITLE}", *STORY, FOOTER),
        (MENU, f"Harbour and quay\n{TITLE}\nAda Marin", *STORY, FOOTER),
        (MENU, f"Seven letters that the mayor has never sent\n{MENU}", TITLE, *STORY, FOOTER),
        (MENU, TITLE, "A ship lies at the quay (Photo: Bo Lund, 2 October 2026)", *STORY, FOOTER),
    ],
    ids=["credits", "alone", "dek", "shares", "crumbs", "section", "another's", "caption"],
)
def test_the_title_is_the_line_that_speaks_of_the_story(parts: tuple[str, ...]) -> None:
    assert title(*parts) == TITLE


def test_the_title_may_stand_under_a_notice_taken_for_prose() -> None:
    notice = (
        "You read this paper for nothing, and we would like to keep it so for all who do the same."
    )
    assert title(MENU, notice, f"{TITLE}\n{CREDITS}", *STORY, *STORY[::-1], FOOTER) == TITLE


def test_a_subhead_of_a_bare_text_is_no_title() -> None:
    first, *rest = STORY
    assert title(first, "The harbour at noon, and the wind", *rest) is None


def test_a_subhead_is_no_title_on_a_page_that_has_one() -> None:
    first, second, third = STORY
    assert title(MENU, TITLE, first, "Pilots in the morning", second, third, FOOTER) == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Marin, who was in the harbour",
        "Ada Marin",
        "3 October 2026, in the harbour at noon",
        "Related articles",
        "The harbour, the wind, the pilots:",
        "Home » Harbour » The wind turned at noon",
        "Share this article",
        "20 30 40 50 ships in the harbour 60",
        "Ships",
    ],
)
def test_what_cannot_be_a_title_is_none(line: str) -> None:
    assert title(MENU, line, *STORY) is None


def test_date_and_names_stand_round_the_title() -> None:
    published, byline = credits_in(page(f"{TITLE}\n{CREDITS}", STORY[0]))
    assert (published, byline) == ("2026-10-03", ("Ada Marin",))


def test_a_paragraph_tells_no_date() -> None:
    assert credits_in(page(f"On 3 October 2026 it began, they said. {STORY[0]}")) == (None, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ada Marin", True),
        ("3 October 2026", True),
        ("The wind", False),
        (f"2026-10-03 {'x ' * 70}", False),
    ],
)
def test_a_credit_is_short(text: str, expected: bool) -> None:
    assert is_credit(text) is expected
