"""Lines of the site, in many languages; and lines of stories that look like them."""

import pytest

from reader.extract.trimming_words import AFTER_STORY, AUTHOR_NOTE, BYLINE, DATE_LINE, SITE_LINE


@pytest.mark.parametrize(
    "line",
    [
        "Share this on Facebook",
        "Advertisement",
        "3 Comments",
        "© 2026 The Ledger",
        "Lire aussi : x",
        "Read more",
        "Photo: Ada Marin",
        "Tags: harbour, ships",
        "Mehr zum Thema",
        "Imprimer",
        "Story continues below",
        "All rights reserved",
        "اقرأ أيضا: السفن",
        "Teilen auf Facebook",
    ],
)
def test_site_lines(line: str) -> None:
    assert SITE_LINE.match(line)


@pytest.mark.parametrize(
    "line",
    [
        "Reading is a pleasure.",
        "Shares fell by a third on Monday.",
        "Home is where the ship is.",
        "By noon the wind had turned.",
        "Sources close to the court were silent.",
    ],
)
def test_sentences_are_no_site_lines(line: str) -> None:
    assert not SITE_LINE.match(line)
    assert not BYLINE.match(line)


def test_the_others() -> None:
    assert AFTER_STORY.match("Sur le même sujet")
    assert AFTER_STORY.match("مواضيع ذات صلة")
    assert AUTHOR_NOTE.match("Ada Marin is a senior reporter at the Ledger")
    assert DATE_LINE.match("14.09.2026, 08:12")
    assert BYLINE.match("Par Ada Marin")
