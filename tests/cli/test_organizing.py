"""Articles are put in order from a terminal too."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.world import story_html


@pytest.fixture
def saved(kiosque: Run, tmp_path: Path) -> None:
    for number, title in enumerate(("Ships at anchor", "The market"), 1):
        file = tmp_path / f"{number}.html"
        file.write_text(story_html(title), encoding="utf-8")
        kiosque("save", str(file), "--url", f"https://e{number}.org/{number}")


def listed(kiosque: Run, *words: str) -> list[int]:
    return [row["id"] for row in json.loads(kiosque("list", *words, "--json")[1])]


@pytest.mark.usefixtures("saved")
def test_tags_are_given_taken_and_renamed(kiosque: Run) -> None:
    assert kiosque("tag", "water", "1", "2")[:2] == (0, "2 articles tagged water\n")
    assert kiosque("untag", "Water", "1")[:2] == (0, "1 article no longer tagged Water\n")
    assert listed(kiosque, "--tag", "water") == [2]
    assert kiosque("rename-tag", "water", "sea")[:2] == (0, "1 article tagged sea\n")
    assert listed(kiosque, "--tag", "sea") == [2]
    assert kiosque("rename-tag", "water", "sea") == (1, "", "Nothing is tagged water.\n")
    assert kiosque("tag", " # ", "1")[0] == 2


@pytest.mark.usefixtures("saved")
def test_the_archive_and_favourites_take_and_give_back(kiosque: Run) -> None:
    assert kiosque("archive", "1")[1] == "1 article archived\n"
    assert kiosque("star", "1", "2")[1] == "2 articles made favourites\n"
    assert listed(kiosque, "--shelf", "archive") == [1]
    assert listed(kiosque, "--shelf", "favourites") == [2, 1]
    assert kiosque("archive", "--undo", "1", "2")[1] == "1 article taken out of the archive\n"
    assert kiosque("star", "--undo", "1", "2")[1] == "2 articles no longer favourites\n"
    assert listed(kiosque, "--shelf", "archive") == listed(kiosque, "--shelf", "favourites") == []


@pytest.mark.usefixtures("saved")
def test_the_trash_takes_gives_back_and_is_emptied(kiosque: Run) -> None:
    assert kiosque("trash", "1", "2")[1] == "2 articles moved to the trash\n"
    assert listed(kiosque) == []
    assert kiosque("restore", "2")[1] == "1 article restored\n"
    assert kiosque("trash", "--empty")[1] == "1 article removed for good\n"
    assert kiosque("show", "1") == (1, "", "There is no article 1 in the library.\n")
    assert listed(kiosque) == [2]
    assert kiosque("trash")[0] == kiosque("trash", "--empty", "2")[0] == 2


@pytest.mark.usefixtures("saved")
def test_what_is_not_there_changes_nothing(kiosque: Run) -> None:
    for number in ("99", "0", str(1 << 70)):
        code, out, complaint = kiosque("star", "1", number)
        assert (code, out) == (1, "")
        assert f"There is no article {number}" in complaint
    assert listed(kiosque, "--shelf", "favourites") == []
