"""Lines that hold back the rest of a story, in the languages of the news."""

import pytest

from reader.extract.wall_lines import is_wall_line
from reader.model.article import ChromeKind, FoundBy, Incomplete
from tests.extract.pages_of_ours import PROSE, article
from tests.extract.paywalls import PAYWALLS
from tests.world import PARAGRAPH


@pytest.mark.parametrize("lang", PAYWALLS)
def test_no_line_of_the_wall_stands_in_the_text(lang: str) -> None:
    lines = PAYWALLS[lang].strip().replace("\n", "|").split("|")
    assert [line for line in lines if not is_wall_line(line)] == []
    shown = "".join(f"<p>« {line} <a href=/abo>x</a></p>" for line in lines)
    text = article(f"<article><h1>Ships</h1>{PROSE * 2}{shown}{PROSE * 2}</article>").text
    assert [line for line in lines if line in text] == []
    assert text.count(PARAGRAPH.strip()) == 8


@pytest.mark.parametrize(
    "line",
    [
        "Il vous reste 57.09% de cet article à lire.",
        "Noch 80 % des Artikels",
        "There is 40% of this article left.",
        "Te queda el 30 % del artículo",
        "Pozostało 80% artykułu",
        "Осталось 70 % статьи",
        "Zbývá 60 % článku",
    ],
)
def test_how_much_is_held_back(line: str) -> None:
    assert is_wall_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Il vous reste 57 % de vos dents à soigner.",
        "He wrote 40 % of this article in the harbour.",
        "Already a member of the guild, she said no.",
        f"Subscribe to read the paper, said the pilot. {PARAGRAPH * 2}",
        "The wind has turned.",
        "",
    ],
)
def test_sentences_of_stories(line: str) -> None:
    assert not is_wall_line(line)


def test_the_line_is_kept_in_the_receipt_and_tells_that_more_is_held_back() -> None:
    told = article(f"<article><h1>Ships</h1>{PROSE * 6}<p>Subscribe to keep reading</p></article>")
    assert told.text.endswith(PARAGRAPH.strip())
    assert told.incomplete is Incomplete.PAYWALL
    assert [(r.kind, r.by) for r in told.removed] == [(ChromeKind.PAYWALL, FoundBy.REST)]


def test_a_wall_in_the_midst_of_a_story_that_goes_on_holds_nothing_back() -> None:
    wall = "<p>Subscribe to keep reading</p>"
    told = article(f"<article><h1>Ships</h1>{PROSE * 6}{wall}{PROSE}</article>")
    assert "Subscribe" not in told.text
    assert told.incomplete is None
