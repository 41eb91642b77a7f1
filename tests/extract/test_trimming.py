"""Each pass takes what no other does, and together they take nothing of the story."""

import pytest

from reader.extract.blocks import Block
from reader.extract.place import Place
from reader.extract.trimming import PASSES, trim
from tests.extract.pages_of_ours import blocks_in, kept_by
from tests.world import PARAGRAPH

TITLE = "The ships of autumn"
START = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(3))
END = "".join(f"<p>In week {n}. {PARAGRAPH}</p>" for n in range(3))
TEXTS = [block.text for block in blocks_in(START + END).all]
SLIDES = "".join(f"<p>{n}/3 The cat of the harbour sees a ship come in.</p>" for n in (1, 2, 3))
PAGES = {
    "drop_captions": f"{START}<figure><figcaption>{PARAGRAPH}</figcaption></figure>{END}",
    "drop_site_lines": f"{START}<p>Story continues below</p>{END}",
    "drop_calls": f"{START}<p>In the morning <a href=x>our newsletter</a> has it all.</p>{END}",
    "drop_doubles": START + END + START + END,
    "drop_slides": f"{START}<div>{SLIDES}</div>{END}",
    "drop_link_lines": f"{START}<p><a href=x>Another story of the day, at length</a></p>{END}",
    "drop_dek": f"<p class=standfirst>Forty ships lie in the harbour since Monday.</p>{START}{END}",
    "drop_said_later": f"<div>On day 1. {PARAGRAPH.strip()[:60]}</div>{START}{END}",
    "cut_after_story": f"{START}{END}<h3>Related articles</h3><p>Wind turns, ships sail.</p>",
    "drop_above_title": f"<p>Old news from above the title.</p><h1>Ships</h1>{START}{END}",
    "trim_head": f"<div>Kicker of the day</div>{START}{END}",
    "trim_tail": f"{START}{END}<h2>A heading with nothing behind it</h2>",
}


def without(name: str) -> list[str]:
    """Return what all passes but one keep of the page of that one."""

    def others(blocks: list[Block], place: Place) -> None:
        for one in PASSES:
            if one.__name__ != name:
                one(blocks, place)

    return kept_by(others, PAGES[name], title=TITLE)


def test_every_pass_has_its_page() -> None:
    assert {one.__name__ for one in PASSES} == PAGES.keys()


@pytest.mark.parametrize("name", PAGES)
def test_each_pass_takes_what_no_other_takes(name: str) -> None:
    assert kept_by(trim, PAGES[name], title=TITLE) == TEXTS
    assert len(without(name)) > len(TEXTS)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "<h3>More from the quay</h3><ul><li><a href=x>Wind turns in the harbour</a></ul>"),
        ("<h2>The ships of autumn</h2><p>14 September 2026</p>", ""),
        ("", "<h3>The day in links</h3><p><a href=x>Another story of the day</a></p>"),
        ("", "<p>Teilen</p>"),
    ],
    ids=["list of stories", "title and date", "heading of links", "button"],
)
def test_what_surrounds_a_story_goes(before: str, after: str) -> None:
    assert kept_by(trim, before + START + END + after, title=TITLE) == TEXTS


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>What the wind did</h2>",
        "<ul><li>forty ships</li><li>one cat</li></ul>",
        "<blockquote><p>Nobody sails today.</p></blockquote>",
        "<p>“Read more books,” she said to the crew that night.</p>",
        "<table><tr><td>Ships</td><td>40</td></tr></table>",
    ],
    ids=["heading", "list", "quote", "sentence", "table"],
)
def test_what_stands_inside_a_story_stays(inside: str) -> None:
    own = [block.text for block in blocks_in(inside).all]
    assert kept_by(trim, START + inside + END, title=TITLE) == [*TEXTS[:3], *own, *TEXTS[3:]]
