"""Each pass takes what it knows, and nothing of the story."""

import pytest

from reader.extract.blocks import blocks_of
from reader.extract.text import key_of
from reader.extract.trimming import PASSES, Place, trim
from tests.extract.pages_of_ours import PROSE, tree

STORY = PROSE * 4


def kept(html: str, *, title: str = "Ships", dek: str = "") -> list[str]:
    blocks = blocks_of(tree(f"<div>{html}</div>"))
    trim(blocks, Place(frozenset({key_of(title)}), key_of(dek), len(blocks)))
    return [block.text for block in blocks if block.keep]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "<figure><figcaption>The harbour at dawn</figcaption></figure>"),
        ("<p>Advertisement</p>", ""),
        ("", "<p>By Ada Marin</p>"),
        ("", "<p><a href=x>Another story of the day, at length</a></p>"),
        ("<h2>The ships of autumn</h2>", ""),
        ("", "<h3>Related articles</h3><p>Wind turns in the harbour.</p>"),
        ("<p>Old news from above the title.</p><h1>Ships</h1>", ""),
        ("<p>14 September 2026</p>", ""),
        ("<div>Kicker of the day</div>", ""),
        ("", "<h2>A heading with nothing behind it</h2>"),
        ("", "<p>Ada Marin is a reporter at the Ledger, and sails.</p>"),
    ],
    ids=[
        *("caption", "ad", "byline", "link", "title", "related", "above", "date", "kicker"),
        *("heading", "author"),
    ],
)
def test_what_surrounds_a_story_goes(before: str, after: str) -> None:
    assert kept(before + STORY + after, title="The ships of autumn") == kept(STORY)


def test_the_dek_goes_where_it_is_set_apart_and_stays_where_it_is_the_first_paragraph() -> None:
    dek = "Forty ships have lain in the harbour since Monday morning."
    apart = kept(f"<header><p>{dek}</p></header>{STORY}", dek=dek)
    plain = kept(f"<p>{dek}</p>{STORY}", dek=dek)
    assert (dek in apart, dek in plain) == (False, True)


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>What the wind did</h2>",
        "<ul><li>forty ships</li><li>one cat</li></ul>",
        "<blockquote><p>Nobody sails today.</p></blockquote>",
        "<p>“Read more books,” she said to the crew that night.</p>",
        "<table><tr><td>Ships</td><td>40</td></tr></table>",
    ],
)
def test_what_stands_inside_a_story_stays(inside: str) -> None:
    assert len(kept(STORY + inside + STORY)) > len(kept(STORY + STORY))


def test_every_pass_says_what_it_is_for() -> None:
    assert all(one.__doc__ for one in PASSES)
