"""What the user has chosen survives; what makes no sense does not."""

import json
import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library.wishes import Wishes
from reader.settings import BOUNDS, Settings, Typography, load, save, wishes


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
        {"keys": {"next": "J"}, "recent": [1], "single_keys": 0},
        {"keys": {"next": [3]}},
        [],
        3,
    ],
)
def test_what_makes_no_sense_is_left_out(tmp_path: Path, value: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps(value))
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("text", ["{", "[" * 100_000], ids=["half", "too deep"])
def test_a_damaged_file_is_set_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert load(tmp_path / "settings.json") == Settings()
    assert (tmp_path / "settings.json.damaged").read_text() == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_in_its_place_is_set_aside_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    assert load(tmp_path / "settings.json") == Settings()
    save(tmp_path / "settings.json", Settings("sepia"))
    assert load(tmp_path / "settings.json") == Settings("sepia")


def test_how_articles_are_set_survives(tmp_path: Path) -> None:
    liked = Typography("serif", "Noto Sans Arabic", 28, 2.5, 40, 0.0, justified=False)
    save(tmp_path / "settings.json", Settings(typography=liked))
    assert load(tmp_path / "settings.json").typography == liked


def test_numbers_out_of_their_bounds_are_left_out(tmp_path: Path) -> None:
    for name, (low, high) in BOUNDS.items():
        for value in (low - 1, high + 1, "19", None, True):
            given = {"typography": {name: value, "latin": "serif"}}
            (tmp_path / "settings.json").write_text(json.dumps(given))
            assert load(tmp_path / "settings.json").typography == Typography(latin="serif")


def test_a_whole_number_is_a_number(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"typography": {"line": 2}}))
    assert load(tmp_path / "settings.json").typography == Typography(line=2.0)


def test_what_is_no_typography_is_as_at_the_beginning(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"typography": [19]}))
    assert load(tmp_path / "settings.json").typography == Typography()


def test_keys_of_ones_own_survive(tmp_path: Path) -> None:
    chosen = Settings(keys={"next": ["N", "Ctrl+Down"], "back": []}, recent=["search"])
    save(tmp_path / "settings.json", chosen)
    assert load(tmp_path / "settings.json") == chosen


@pytest.mark.parametrize(("given", "largest"), [(2, 2_000_000), (0, 1_000_000), (99, 10_000_000)])
def test_what_is_wished_of_the_network_stays_within_what_is_possible(
    given: int, largest: int
) -> None:
    wished = wishes(Settings(fetch_pictures=False, by_proxy=False, page_mb=given))
    assert wished == Wishes(pictures=False, by_proxy=False, largest_page=largest)
