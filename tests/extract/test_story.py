"""The story of a page: the element that holds it, what joins it, the lead."""

import pytest

from reader.extract.story import find_story, join_lead
from tests.extract.pages_of_ours import PROSE, blocks_in, number

LEAD = "Forty ships have lain in the harbour since Monday, and more are on their way."
LONG = f"<p>{'The pilot has seen it all before, he says, and more than once. ' * 12}</p>"


def texts_of(html: str) -> list[str]:
    """Return the texts of the story of a page whose title has the id title."""
    blocks = blocks_in(html)
    return [block.text for block in find_story(blocks, number(blocks.outline, "title")).blocks]


def has_lead(between: str, lead: str) -> bool:
    """Return whether a text joins the story from between the title and the core."""
    blocks = blocks_in(f"<h1 id=title>Ships</h1>{between}<div id=core>{PROSE}</div>")
    title, core = (number(blocks.outline, name) for name in ("title", "core"))
    parts = join_lead(blocks, title, core, [(blocks.first[core], blocks.last[core])])
    assert parts[-1] == (blocks.first[core], blocks.last[core])
    return any(lead in blocks.all[first].text for first, _ in parts[:-1])


def test_a_page_without_a_place_for_it_is_the_story_as_a_whole() -> None:
    blocks = blocks_in("<div><b>Ships</b></div><p>Soon.</p>")
    story = find_story(blocks, None)
    assert [block.text for block in story.blocks] == ["Ships", "Soon."]
    assert story.core_end == 2


def test_the_core_ends_before_what_joined_behind_it() -> None:
    blocks = blocks_in(
        f"<article><p>{LEAD}</p><div>{PROSE * 2}</div><div class=pager>1 / 3</div>"
        f"<section>{PROSE}</section></article>"
    )
    story = find_story(blocks, None)
    assert [block.place for block in story.blocks] == [0, 1, 2, 4]
    assert story.core_end == 3


def test_pieces_of_one_name_are_one_story_however_long_the_first_is() -> None:
    piece = f"<div class=article-body>{PROSE}<p>The last of all.</p></div>"
    found = texts_of(
        f"<article><h1 id=title>Ships</h1><div class=article-body>{PROSE * 4}</div>"
        f"<div>In pictures</div><section>{piece}</section></article>"
    )
    assert "The last of all." in found
    assert "In pictures" not in found


def test_pieces_that_a_theme_cut_are_joined() -> None:
    found = texts_of(
        f"<main><h1 id=title>Ships</h1><div class=row><div>{PROSE * 3}</div></div>"
        f"<div class=gallery>1 / 3</div><div class=row><div>{PROSE * 2}<p>The last of all.</p>"
        "</div></div></main>"
    )
    assert found[-1] == "The last of all."
    assert "1 / 3" not in found


def test_what_ran_out_of_a_whole_story_is_its_end() -> None:
    spilled = f"{PROSE * 4}<p>The last of all, says the pilot.</p>{PROSE}"
    story = f"<h1 id=title>Ships</h1><div class=article-body>{PROSE * 9}</div>{spilled}"
    assert "The last of all, says the pilot." in texts_of(f"<main>{story}</main>")


def test_the_lead_between_title_and_text_is_of_the_story() -> None:
    found = texts_of(
        f"<div><h1 id=title>Ships at anchor</h1><div><p>{LEAD}</p></div></div>"
        f"<div><div><div>{PROSE * 8}</div></div></div>"
    )
    assert found[0] == LEAD
    assert len(found) == 9


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (f"<p>{LEAD}</p>", True),
        (f"<p>By the pilot</p><div>{LEAD}</div>", True),
        (f"<ul><li>{LEAD} {LEAD[:-1]}</ul>", True),
        (f"<figure><figcaption>{LEAD}</figcaption></figure>", False),
        ("<p>Forty ships lie there, and more will come now.</p>", False),
        (f"<p>{LEAD} <a href=/x>See them in pictures, one by one</a></p>", False),
        (f"<p>{LEAD}</p>" * 7, True),
        (f"<p>{LEAD}</p>" * 8, False),
        (f"<p>{LEAD}</p>{LONG}", True),
        (f"<p>{LEAD}</p>{LONG * 2}", False),
    ],
    ids=[
        "a line",
        "behind a byline",
        "a long item",
        "a caption",
        "a few words",
        "a link in it",
        "seven",
        "too many",
        "long",
        "too long",
    ],
)
def test_a_few_blocks_of_prose_are_a_lead(between: str, *, expected: bool) -> None:
    assert has_lead(between, "Forty ships") is expected


def test_what_stands_above_the_title_is_no_lead() -> None:
    blocks = blocks_in(f"<p>{LEAD}</p><h1 id=title>Ships</h1><div id=core>{PROSE}</div>")
    title, core = (number(blocks.outline, name) for name in ("title", "core"))
    parts = [(blocks.first[core], blocks.last[core])]
    assert join_lead(blocks, title, core, parts) == parts


def test_without_a_title_nothing_is_a_lead() -> None:
    blocks = blocks_in(f"<p>{LEAD}</p><div id=core>{PROSE}</div>")
    assert join_lead(blocks, None, number(blocks.outline, "core"), [(1, 2)]) == [(1, 2)]
