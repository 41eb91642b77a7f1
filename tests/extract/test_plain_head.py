"""The title, the date and the names over the story of a copied page."""

import pytest

from reader.extract.plain_head import credits_in, is_credit, title_of
from reader.extract.plain_span import story_span
from tests.extract.copied import CREDITS, DATE, FOOTER, MENU, STORY, TITLE, page

#: More of the story, of which its beginning says nothing.
MORE = (
    "Fishmongers in the old hall sold what they had from the day before, and closed before eleven.",
    "A class of children drew all those masts, and their teacher hung the sheets in the corridor.",
    "The baker on the corner opened twice that Saturday, since crews came ashore for fresh bread.",
    "Insurers expect small claims only; two railings bent, and a lantern fell from its old hook.",
    "An engineer measured the currents under the bridge and wrote every figure into his notebook.",
)
NOTICES = (
    "You read this paper for nothing, and we would like to keep it so for all who do the same.",
    "Whoever gives us the price of a cup of tea each month helps those who cannot pay a thing.",
)
#: A third of its words are the story's.
LITTLE = "Captains and pilots count their days ashore"
#: It says more of the story than the title does.
FULL_DEK = "Pilots told captains to keep their ships in harbour until evening of that day"
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
        (MENU, f"{TITLE}\n{FULL_DEK}", *STORY, FOOTER),
        (f"The Ledger\nLog in\n{TITLE}\n{CREDITS}", *STORY),
        (f"{MENU}\nWho is it?", TITLE, *STORY, FOOTER),
    ],
    ids=[
        *("credits", "alone", "dek", "shares", "crumbs", "section", "another's", "caption"),
        *("a dek that says more", "a short menu", "a line of small words"),
    ],
)
def test_the_title_is_the_line_that_speaks_of_the_story(parts: tuple[str, ...]) -> None:
    assert title(*parts) == TITLE


def test_the_title_may_stand_under_notices_taken_for_prose() -> None:
    assert title(MENU, *NOTICES, f"{TITLE}\n{CREDITS}", *STORY, *STORY[::-1], FOOTER) == TITLE


@pytest.mark.parametrize(
    "parts",
    [
        (STORY[0], "The harbour at noon, and the wind", *STORY[1:]),
        (*STORY, f"{TITLE}\n{DATE}", *MORE),
    ],
    ids=["subhead", "another story's, with its date"],
)
def test_in_a_bare_text_no_later_line_is_the_title(parts: tuple[str, ...]) -> None:
    assert title(*parts) is None


def test_what_stands_behind_half_the_story_is_not_its_title() -> None:
    assert title(MENU, *STORY, *MORE[:2], f"{TITLE}\n{DATE}", *MORE[2:], FOOTER) is None


def test_a_page_may_end_with_its_only_paragraph() -> None:
    assert title(MENU, STORY[0]) is None


@pytest.mark.parametrize(
    ("part", "expected"),
    [(LITTLE, None), (f"Life\n{LITTLE}", LITTLE), (f"{LITTLE}\nListen", LITTLE)],
    ids=["between blanks", "under its section", "over a control"],
)
def test_between_blanks_a_line_that_says_little_of_the_story_is_a_subhead(
    part: str, expected: str | None
) -> None:
    assert title(MENU, part, *STORY, FOOTER) == expected


def test_a_tag_is_no_title_though_the_title_ends_in_it() -> None:
    long = "Pilots keep the ships in the harbour"
    assert title(MENU, f"{long}\nHarbour\n{CREDITS}", *STORY, FOOTER) == long


def test_in_chinese_the_title_speaks_of_the_story_too() -> None:
    story = (
        "周二中午台风转向之后，停在旧港里的渔船大多没有出海，船长们都说要等到晚上风小一些再走，没有人愿意冒险。",
        "港务局早上已经通知各船，台风过后海面上仍有大浪，渔船返回旧港以后应当系好缆绳，等候进一步的消息，不要离开。",
    )
    menu = "国际\n体育\n财经\n文化\n天气\n招聘\n登录\n本报邀请读者参加下周的秋季音乐会"
    assert (
        title(menu, "台风过后渔船返回旧港\n记者 王明 2026年10月3日", *story)
        == "台风过后渔船返回旧港"
    )


def test_a_subhead_is_no_title_on_a_page_that_has_one() -> None:
    first, second, third = STORY
    assert title(MENU, TITLE, first, "Pilots in the morning", second, third, FOOTER) == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Marin, who was in the harbour",
        "Ada Marin",
        "3 October 2026, in the harbour at noon",
        "Recommended for you",
        "The harbour, the wind, the pilots:",
        "Home » Harbour » The wind turned at noon",
        "Story continues below",
        "20 30 40 50 ships in the harbour 60",
        "Home / Harbour / The wind turned at noon",
        "Harbour",
        ", ".join(each.rstrip(".") for each in STORY),
    ],
)
def test_what_cannot_be_a_title_is_none_though_credits_follow(line: str) -> None:
    assert title(MENU, f"{line}\n{CREDITS}", *STORY) is None


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
