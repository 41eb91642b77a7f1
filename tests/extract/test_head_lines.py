"""Lines of who and when in the head of a story, and others that stand there."""

import pytest

from reader.extract.head_lines import is_all
from reader.extract.trimming_ends import trim_head
from tests.extract.pages_of_ours import blocks_in, kept_by
from tests.world import PARAGRAPH

STORY = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(6))
TEXTS = [block.text for block in blocks_in(STORY).all]
TEASER = "Wind turns in the harbour: the ships may sail."
NAMES = ("Ada Marin", "The Ledger")
LEAD = "<h2>Under the title</h2>" + f"<p>{TEASER}</p>"


@pytest.mark.parametrize(
    "line",
    [
        "Ada Marin",
        "By Bo Lund, The Ledger",
        "von Bo Lund",
        "14 September 2026",
        "Ada Marin - poet of the harbour, ada.marin at the Ledger - 14 September 2026",
        "14.09.26, 08:12",
        "Published 14 September 2026, 8:12 - edited 15 September 2026",
    ],
)
def test_who_and_when_may_stand_under_the_first_paragraph(line: str) -> None:
    kept = kept_by(trim_head, f"{LEAD}<div>{line}</div>{STORY}", names=NAMES, day="2026-09-14")
    assert kept == ["Under the title", TEASER, *TEXTS]


@pytest.mark.parametrize(
    "line",
    [
        "<div>13 September 2026</div>",
        "<h3>14 September 2026</h3>",
        "<div>14 September 2026.</div>",
        "<div>14 September 2026 at the old harbour of the town: what forty ships did there</div>",
        "<div>Forty ships</div>",
        "<div>Ada Marin said so.</div>",
        f"<div>14 September 2026: {'3-1, 2-0, 12-4, ' * 8}2-2</div>",
    ],
    ids=[
        *("another day", "heading", "sentence", "with more", "another line", "what she did"),
        "scores of a day",
    ],
)
def test_other_lines_under_the_first_paragraph_stay(line: str) -> None:
    kept = kept_by(trim_head, f"{LEAD}{line}{STORY}", names=NAMES, day="2026-09-14")
    assert len(kept) == len(TEXTS) + 3


def test_a_line_of_date_is_no_first_paragraph_however_long() -> None:
    line = (
        "14 / 09 / 2026 / 08:12:14 - 14 September 2026, updated 14 September 2026 14:00 (GMT+0400)"
    )
    kept = kept_by(trim_head, f"<div>{line}</div><div>x</div>{STORY}", day="2026-09-14")
    assert kept == TEXTS


def test_what_is_known_may_have_a_few_letters_beside_it() -> None:
    assert is_all("byadamarin", ["adamarin"])
    assert is_all("adamarinandbolund", ["adamarin", "bolund"])
    assert not is_all("adamarinsaysthatshipssail", ["adamarin"])
    assert not is_all("byada", ["ada"])
    assert not is_all("ships", ["adamarin"])
