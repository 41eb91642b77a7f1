"""Text in a number of lines: what fits is whole, what does not ends in "…"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from reader.gui.lines import Hits, is_rtl, laid_out
from reader.gui.style import font

LONG = "The harbour was full of ships, and the wind, which had turned at noon, kept them in. " * 3
ARABIC = "كان الميناء مليئا بالسفن والريح التي انقلبت عند الظهر أبقتها فيه. " * 3
LINE = 20


def shown(layout: QTextLayout) -> list[str]:
    """Return the text of each line."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [layout.text()[line.textStart() :][: line.textLength()] for line in lines]


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("Ships", False),
        ("صيّادو", True),
        ("שלום", True),
        ("2026: صيّادو", True),
        ("« 3 » ships, صيّادو", False),
        ("12 – 14", False),
        ("", False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl


def test_what_fits_is_one_whole_line(qapp: QApplication) -> None:
    layout, lines = laid_out("Ships at anchor", font(15), 300, 2, LINE)
    assert lines == 1
    assert shown(layout) == ["Ships at anchor"]


def test_what_does_not_fit_ends_in_an_ellipsis(qapp: QApplication) -> None:
    layout, lines = laid_out(LONG, font(15), 300, 2, LINE)
    first, last = shown(layout)
    assert lines == 2
    assert LONG.startswith(first)
    assert last.endswith("…")
    assert LONG.startswith(first + last.removesuffix("…"))


def test_what_just_fits_in_all_lines_is_not_cut(qapp: QApplication) -> None:
    _, needed = laid_out(LONG, font(15), 300, 50, LINE)
    layout, lines = laid_out(LONG, font(15), 300, needed, LINE)
    assert lines == needed > 2
    assert "".join(shown(layout)) == LONG


def test_a_word_longer_than_the_line_is_broken(qapp: QApplication) -> None:
    layout, lines = laid_out("Donaudampfschifffahrtsgesellschaft", font(15), 80, 9, LINE)
    assert lines > 1
    assert "".join(shown(layout)) == "Donaudampfschifffahrtsgesellschaft"


def test_lines_stand_one_line_height_apart(qapp: QApplication) -> None:
    layout, _ = laid_out(LONG, font(15), 300, 3, LINE)
    tops = [layout.lineAt(number).position().y() for number in range(3)]
    assert tops[1] - tops[0] == tops[2] - tops[1] == LINE


def test_a_line_stands_in_the_middle_of_its_height(qapp: QApplication) -> None:
    layout, _ = laid_out("Ships", font(13), 300, 1, 40)
    line = layout.lineAt(0)
    assert line.y() + line.height() / 2 == pytest.approx(20)


@pytest.mark.parametrize(("text", "rtl"), [("Ships", False), ("سفن", True)], ids=["ltr", "rtl"])
def test_text_begins_at_the_side_of_its_own_direction(
    qapp: QApplication, text: str, rtl: bool
) -> None:
    layout, _ = laid_out(text, font(15), 300, 1, LINE)
    ink = layout.lineAt(0).naturalTextRect()
    assert ink.width() < 150
    assert (ink.right() > 298) is rtl
    assert (ink.left() < 2) is not rtl


def test_arabic_is_cut_at_its_own_end(qapp: QApplication) -> None:
    layout, lines = laid_out(ARABIC, font(15), 200, 2, LINE)
    assert lines == 2
    assert layout.text().endswith("…")
    kept = layout.text().removesuffix("…").removesuffix("\N{ZERO WIDTH JOINER}")
    assert ARABIC.startswith(kept)
    assert layout.lineAt(1).naturalTextRect().right() == pytest.approx(200, abs=2)


def test_a_line_break_in_what_is_cut_becomes_a_space(qapp: QApplication) -> None:
    layout, _ = laid_out("Ships at anchor\nin the harbour", font(15), 160, 1, LINE)
    assert layout.text().startswith("Ships at anchor ")
    assert "\n" not in layout.text()


@given(
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120),
    width=st.integers(40, 400),
    most=st.integers(1, 3),
)
def test_no_text_takes_more_room_than_it_was_given(text: str, width: int, most: int) -> None:
    layout, lines = laid_out(text, font(15), width, most, LINE)
    assert layout.lineCount() == lines <= most
    widest = max((layout.lineAt(n).naturalTextWidth() for n in range(lines)), default=0)
    assert widest <= width + 40  # one cluster that is wider than a line is not cut


def marked(layout: QTextLayout) -> list[str]:
    """Return what is marked: of a text in which a character is one unit."""
    return [layout.text()[each.start :][: each.length] for each in layout.formats()]


def test_hits_are_marked_as_far_as_the_text_goes(qapp: QApplication) -> None:
    hits = Hits(((4, 11), (300, 310)), "#000000", "#ffff00")
    layout, lines = laid_out(LONG, font(15), 300, 2, LINE, hits)
    assert lines == 2
    assert marked(layout) == ["harbour"]
    layout, _ = laid_out("👩 ships", font(15), 300, 1, LINE, Hits(((2, 7),), "#000000", "#ffff00"))
    assert [(each.start, each.length) for each in layout.formats()] == [(3, 5)]


def test_a_hit_that_is_cut_off_is_marked_before_the_ellipsis(qapp: QApplication) -> None:
    hits = Hits(((0, len(LONG)),), "#000000", "#ffff00")
    layout, _ = laid_out(LONG, font(15), 300, 1, LINE, hits)
    assert marked(layout) == [layout.text().removesuffix("…")]
