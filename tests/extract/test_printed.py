"""The title of a page that a text browser has printed."""

import re

import pytest

from reader.extract.printed import title_in_print
from tests.world import PARAGRAPH

PROSE = (PARAGRAPH * 2).strip()
MENU = [f"* Section {n} <https://e.org/{n}>" for n in range(9)]
DATE = "Monday, 14 September 2026, 14:00 (GMT+0200)"
TITLE = "Ships at anchor in the port"


@pytest.mark.parametrize(
    "begin",
    ["<#Content>", "[s ]", "#Top Stories [RSS]", "(BUTTON) Next", "IFRAME: https://e.org", "* Top"],
)
def test_the_line_above_the_prose_that_reads_like_a_title(begin: str) -> None:
    lines = [begin, *MENU, "Ports and ships", TITLE, DATE, "* Share", "Wash. —", PROSE, "end"]
    assert title_in_print(lines) == (TITLE, lines.index(DATE))


FURNITURE = """
    + Section|* Section|o Section|• Section|[Picture of a ship]|(BUTTON) Next|IFRAME: https://e.org
    <https://e.org/port>|Ports and ships <https://e.org/port>|_________________|-----------------
"""


@pytest.mark.parametrize("line", re.split(r"\s*[|\n]\s*", FURNITURE.strip()))
def test_lines_of_a_print_that_are_no_title(line: str) -> None:
    lines = ["[s ]", *[line] * 9, TITLE, line, PROSE]
    assert title_in_print(lines) == (TITLE, 11)


def test_the_heading_that_html2text_marks() -> None:
    lines = ["[s ]", *MENU, f"****** {TITLE} ******", "Some other line of words", "Short prose."]
    assert title_in_print(lines) == (TITLE, len(MENU) + 2)


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, *MENU, "Another line of words", PROSE],
        ["[Announce] Ships are released", *MENU, "Another line of words", PROSE],
        ["# Ships", *MENU, "Another line of words", PROSE],
        ["[s ]", *MENU[:3], "Another line of words", PROSE],
        ["[s ]", *MENU, "Home", "Contact us here:", PROSE],
    ],
    ids=["a title first", "a letter", "markdown", "few links", "no title"],
)
def test_any_other_text_is_no_print(lines: list[str]) -> None:
    assert title_in_print(lines) is None
