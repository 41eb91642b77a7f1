"""Where the reader was is kept in a small file, and a damaged one is a beginning."""

from pathlib import Path

import pytest

from reader.gui import session
from reader.gui.session import Session


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    kept = Session("tag", "politique", "wind*", 7, 40, 60, "HDMI-1", "maximized")
    session.save(tmp_path / "deep" / "a.json", kept)
    assert session.load(tmp_path / "deep" / "a.json") == kept


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[1]", '{"article": "seven", "kind": 3}', "[" * 100_000],
    ids=["empty", "no json", "a list", "other kinds", "deep"],
)
def test_a_damaged_file_is_a_beginning(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    assert session.load(tmp_path / "a.json") == Session()
    assert session.load(tmp_path / "not there") == Session()


def test_what_makes_sense_in_it_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"article": 7, "left": true, "new": 1}')
    assert session.load(tmp_path / "a.json") == Session(article=7)


def test_a_library_that_moves_takes_its_session_along(tmp_path: Path) -> None:
    session.save(tmp_path / "a.json", Session(article=7))
    session.carry(tmp_path / "a.json", tmp_path / "b.json")
    assert session.load(tmp_path / "b.json") == Session(article=7)
    (tmp_path / "file").touch()
    session.carry(tmp_path / "a.json", tmp_path / "file" / "b.json")
    assert session.load(tmp_path / "file" / "b.json") == Session()
