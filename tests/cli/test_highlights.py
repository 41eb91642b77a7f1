"""Highlights and notes on the command line."""

import json
from pathlib import Path

import pytest

from reader.library import highlighting
from reader.library.intake import take_in
from reader.library.opening import opened_library
from reader.model.annotation import Colour
from tests.cli.conftest import Run
from tests.world import World, story_html

TEXT = "The harbour was full of ships, and the wind kept them in."


@pytest.fixture(autouse=True)
def marked(tmp_path: Path, world: World) -> None:
    """Mark two articles: the first with a passage and a note, the second with a lost passage."""
    with opened_library(tmp_path / "library") as library:
        ships, ferry = (
            take_in(library, world.page(f"https://e.org/{name}", story_html(name))).id
            for name in ("ships", "ferry")
        )
        highlighting.highlight(library, ships, TEXT, 4, 29, Colour.GREEN)
        highlighting.note_article(library, ships, "Read twice.\nAnd again.")
        highlighting.highlight(library, ferry, TEXT, 35, 56, Colour.PINK)
        highlighting.place(library, ferry, "Another text.")


def test_lists_all_by_article(kiosque: Run) -> None:
    code, printed, _ = kiosque("highlights")
    assert code == 0
    ships = (
        "    1  ships\n         Read twice.\n         And again.\n       [green] harbour was full"
    )
    ferry = "    2  ferry\n       [pink] the wind kept them in  (no longer in the text)\n"
    assert ships in printed
    assert ferry in printed


def test_lists_those_of_an_article_or_with_all_words(kiosque: Run) -> None:
    assert "ferry" not in kiosque("highlights", "1")[1]
    found = kiosque("highlights", "wind", "kep")[1]
    assert "ferry" in found
    assert "ships" not in found
    assert kiosque("highlights", "quarry")[1] == ""


def test_prints_json(kiosque: Run) -> None:
    [note, passage] = json.loads(kiosque("highlights", "1", "--json")[1])
    assert (note["exact"], note["note"], note["colour"]) == (None, "Read twice.\nAnd again.", None)
    assert passage["exact"] == TEXT[4:29]
    assert (passage["colour"], passage["article_id"], passage["url"]) == (
        "green",
        1,
        "https://e.org/ships",
    )


def test_prints_markdown(kiosque: Run) -> None:
    printed = kiosque("highlights", "--markdown")[1]
    assert "# ships" in printed
    assert "\n\n> harbour was full of ships" in printed
    assert printed.count("# ") == 2


def test_a_number_beyond_all_numbers_is_no_article(kiosque: Run) -> None:
    assert kiosque("highlights", "0")[0] == 1
    assert kiosque("highlights", str(1 << 63))[0] == 1
