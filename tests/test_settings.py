"""What the user has chosen survives; what makes no sense does not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.settings import Settings, load, save


def test_settings_survive(tmp_path: Path) -> None:
    chosen = Settings("sepia", (900, 700), (200, 400), samples_offered=True, with_related=True)
    chosen = replace(chosen, searches=("tag:eau", "ships"))
    save(tmp_path / "deep" / "settings.json", chosen)
    assert load(tmp_path / "deep" / "settings.json") == chosen


def test_no_file_is_the_beginning(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "value",
    [
        {"theme": 3, "window": [1], "columns": "x", "samples_offered": "yes", "new": 1},
        {"searches": [3]},
        [],
        3,
    ],
)
def test_what_makes_no_sense_is_left_out(tmp_path: Path, value: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps(value))
    assert load(tmp_path / "settings.json") == Settings()


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    assert load(tmp_path / "settings.json") == Settings()
    assert (tmp_path / "settings.json.damaged").read_text() == "{"
