"""Blocks that run against the direction of their article."""

import pytest
from lxml.html import fromstring, tostring

from reader.extract.directions import turn_foreign

ENGLISH, ARABIC, HEBREW = "Trees in dry lands.", "أشجار في الأراضي الجافة.", "עצים באזורים יבשים."


@pytest.mark.parametrize(
    ("direction", "block", "wanted"),
    [
        ("rtl", f"<p>{ENGLISH}</p>", "ltr"),
        ("rtl", f"<blockquote>{ENGLISH}</blockquote>", "ltr"),
        ("rtl", "<p>灯台守は今年の夏も一日も欠かさず記録をつけた。</p>", "ltr"),
        ("ltr", f"<li>{ARABIC}</li>", "rtl"),
        ("ltr", f"<dd>{ARABIC}</dd>", "rtl"),
        ("ltr", f"<dt>{ARABIC}</dt>", "rtl"),
        ("ltr", f"<h1>{HEBREW}</h1>", "rtl"),
        ("ltr", f"<h3>{HEBREW}</h3>", "rtl"),
        ("ltr", f"<h4>{HEBREW}</h4>", "rtl"),
        ("ltr", f"<h5>{HEBREW}</h5>", "rtl"),
        ("ltr", f"<h6>{HEBREW}</h6>", "rtl"),
        ("ltr", f"<h2>{HEBREW}</h2>", "rtl"),
        ("rtl", f"<p>{ARABIC}</p>", None),
        ("rtl", f"<p>{ARABIC} ({ENGLISH})</p>", None),
        ("rtl", "<p>WWF, 2025</p>", None),
        ("rtl", "<p>1,240.5 (12 %)</p>", None),
        ("ltr", f"<p>{ENGLISH}</p>", None),
        ("ltr", f"<p>{ENGLISH} {ARABIC}</p>", None),
    ],
)
def test_a_block_of_foreign_letters_runs_its_own_way(
    direction: str, block: str, wanted: str | None
) -> None:
    root = fromstring(f"<div>{block}</div>")
    turn_foreign(root, direction)  # type: ignore[arg-type]
    assert root[0].get("dir") == wanted


def test_what_the_page_says_stays() -> None:
    page = f'<div><p dir="rtl">{ENGLISH}</p></div>'
    root = fromstring(page)
    turn_foreign(root, "rtl")
    assert tostring(root, encoding="unicode") == page
