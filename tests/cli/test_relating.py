"""`kiosque related`: the window's groups in a terminal."""

import json
from pathlib import Path

import pytest

from reader.model.article import ArticleId
from tests import affair
from tests.cli.conftest import Run

PARTS = ["[saved 1]", "[saved 2]", "[saved 3]"]


@pytest.fixture
def taken(kiosque: Run, tmp_path: Path) -> dict[str, ArticleId]:
    """Save the pages of the affair; return their ids by title, in their order."""
    for number, page in enumerate(affair.PAGES):
        file = tmp_path / f"{number}.html"
        file.write_text(page.html, encoding="utf-8")
        kiosque("save", str(file), "--url", page.url)
    rows = json.loads(kiosque("list", "--json")[1])
    return {row["title"]: row["id"] for row in rows}


@pytest.mark.usefixtures("taken")
def test_the_parts_of_a_story_and_stories_alike_stand_in_groups(kiosque: Run) -> None:
    code, out, _ = kiosque("related", "3")
    story, alike = out.split("\n\n")
    assert code == 0
    assert story.splitlines()[0] == "This story"
    assert [line[:9] for line in story.splitlines()[1:]] == PARTS
    assert story.splitlines()[1].endswith("(2026-09-12)")
    assert alike.splitlines()[0] == "From your library"
    assert "Le syndicat de bassin" in alike
    assert "(both: " in alike
    assert "Lise Marchand" in alike


@pytest.mark.usefixtures("taken")
def test_who_links_here_is_said(kiosque: Run) -> None:
    said = json.loads(kiosque("related", "1", "--json")[1])
    assert [row["id"] for row in said["linked_from"]] == [3, 2]
    assert [row["id"] for row in said["thread"]] == [1, 2, 3]
    assert [row["id"] for row in said["alike"]] == [4]
    assert "Lise Marchand" in said["alike"][0]["shared"]
    assert said["offered"] == []


@pytest.mark.usefixtures("taken")
def test_a_story_that_nothing_is_related_to_has_no_groups(kiosque: Run) -> None:
    assert kiosque("related", "5") == (0, "", "")


@pytest.mark.parametrize("number", ["0", "9", str(1 << 63)])
def test_an_article_that_is_not_there_is_an_error(kiosque: Run, number: str) -> None:
    code, _, err = kiosque("related", number)
    assert code == 1
    assert number in err
