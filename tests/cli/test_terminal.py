"""Without a display the main job is done in the terminal."""

from pathlib import Path

import pytest

from reader.cli.terminal import run_in_terminal
from reader.library import finding
from tests.world import story_html


def test_the_default_library_gets_the_samples_and_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSQUE_LIBRARY", str(tmp_path / "library"))
    assert run_in_terminal(None, []) == 0
    done = capfd.readouterr()
    assert "There is no display" in done.err
    assert done.out.count(" min  ") == 8
    assert "Related stories" in done.out
    assert "[saved " in done.out
    assert run_in_terminal(None, []) == 0
    assert capfd.readouterr().out.count(" min  ") == 8


def test_another_library_gets_no_samples(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_in_terminal(tmp_path / "mine", []) == 0
    assert "The library is empty" in capfd.readouterr().out
    page = tmp_path / "a.html"
    page.write_text(story_html("Ships lie in the harbour"), encoding="utf-8")
    assert run_in_terminal(tmp_path / "mine", [str(page)]) == 0
    assert "Ships lie in the harbour" in capfd.readouterr().out


def test_what_goes_wrong_is_one_sentence(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "library.db").write_text("a letter " * 1_000)
    assert run_in_terminal(tmp_path, []) == 1
    assert capfd.readouterr().err.endswith("it is not a library, or its beginning is damaged.\n")
    monkeypatch.setattr(finding, "find", lambda *_: 1 // 0)
    assert run_in_terminal(tmp_path / "mine", []) == 1
    said = capfd.readouterr().err
    assert "Kiosque has made a mistake" in said
    assert "Traceback" not in said
    caplog.clear()
