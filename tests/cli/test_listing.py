"""A list is of one part of the library, in one order."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.world import story_html


@pytest.fixture
def saved(kiosque: Run, tmp_path: Path) -> None:
    for number, title in enumerate(("Ships at anchor", "A market", "Boats"), 1):
        file = tmp_path / f"{number}.html"
        file.write_text(story_html(title), encoding="utf-8")
        kiosque("save", str(file), "--url", f"https://www.e{number}.org/{number}")


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ((), [3, 2, 1]),
        (("--reverse",), [1, 2, 3]),
        (("--sort", "title"), [2, 3, 1]),
        (("--sort", "title", "--reverse"), [1, 3, 2]),
        (("--site", "www.e2.org"), [2]),
        (("--site", "e2.org", "zeppelin"), []),
        (("--shelf", "trash"), []),
        (("--tag", "none"), []),
    ],
    ids=str,
)
def test_options_choose_and_order(kiosque: Run, words: tuple[str, ...], ids: list[int]) -> None:
    assert [row["id"] for row in json.loads(kiosque("list", *words, "--json")[1])] == ids


def test_an_unknown_shelf_is_wrong_usage(kiosque: Run) -> None:
    assert kiosque("list", "--shelf", "cellar")[0] == 2
