"""The line under the title."""

import pytest

from reader.gui.reading_pane.dek import dek_of
from tests.store.stories import story

TEXT = (
    "The council met at noon, and after five hours in which nobody ate it voted to keep the pier."
)
HTML = f"<h2>Five hours &amp; no bread</h2><p>{TEXT}</p>"


@pytest.mark.parametrize(
    "excerpt",
    [
        "",
        TEXT,
        TEXT[:40] + "…",
        TEXT.replace(" ", ""),
        TEXT.replace(",", ""),
        TEXT.upper(),
        TEXT[:70] + "dissolve itself, for good.",
        "Five hours & no bread",
        "The Pier",
        "The pier is kept (news of 14 January)",
    ],
    ids=[
        *("none", "the text", "its beginning", "without spaces", "without signs", "in capitals"),
        *("it begins alike", "a lead", "in the title", "the title and little"),
    ],
)
def test_what_title_or_text_says_is_not_said_under_the_title(excerpt: str) -> None:
    assert dek_of(story(title="The pier is kept", excerpt=excerpt, text=TEXT, html=HTML)) == ""


@pytest.mark.parametrize(
    ("excerpt", "html"),
    [
        ("A town that has no bread keeps its pier.", HTML),
        ("The pier is kept, though there is no money for its planks.", HTML),
        (TEXT[:45] + " kept secret, and left.", HTML),
        ("A lead far below.", f"{HTML}{'<p>Planks.</p>' * 700}<p>A lead, far below.</p>"),
    ],
    ids=["something else", "the title and more", "it begins alike for some words", "far below"],
)
def test_what_neither_says_stands_under_the_title(excerpt: str, html: str) -> None:
    assert dek_of(story(title="The pier is kept", excerpt=excerpt, text=TEXT, html=html)) == excerpt
