"""The log is kept, and noisy libraries are not heard in it."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import logs


@pytest.fixture(autouse=True)
def root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers, root.level = handlers, level


def test_warnings_are_kept_and_noise_is_not(tmp_path: Path) -> None:
    logs.set_up(tmp_path / "deep" / "kiosque.log")
    logging.getLogger("reader.x").warning("a warning")
    logging.getLogger("readability.readability").error("a traceback")
    logging.getLogger("warcio.recordloader").warning("an address")
    text = (tmp_path / "deep" / "kiosque.log").read_text()
    assert "a warning" in text
    assert "a traceback" not in text


def test_a_log_that_cannot_be_kept_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    logs.set_up(tmp_path / "file" / "kiosque.log")
    logs.set_up(None)
    logging.getLogger("reader.x").warning("nowhere")


@pytest.mark.skipif(sys.platform != "linux", reason="made of what Linux has")
@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a full disk"])
def test_a_log_that_takes_nothing_stops_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], kind: str
) -> None:
    file = tmp_path / "kiosque.log"
    match kind:
        case "a pipe":
            os.mkfifo(file)
        case "a folder":
            file.mkdir()
        case _:
            file.symlink_to("/dev/full")
    logs.set_up(file)
    logging.getLogger("reader.x").warning("nowhere")
    assert capfd.readouterr().err == ""


def test_a_mistake_of_ours_in_what_is_logged_is_heard(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(tmp_path / "kiosque.log")
    logging.getLogger("reader.x").warning("%d", "no number")
    assert "TypeError" in capfd.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="rights are not told by numbers there")
@pytest.mark.parametrize("is_there", [False, True], ids=["new", "of an earlier version"])
def test_the_log_is_its_owners(tmp_path: Path, *, is_there: bool) -> None:
    file = tmp_path / "deep" / "kiosque.log"
    before = os.umask(0)
    try:
        if is_there:
            file.parent.mkdir(mode=0o700)
            file.touch(0o666)
        logs.set_up(file)
        logging.getLogger("reader.x").warning("a warning")
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_mistake_is_told_without_its_words(tmp_path: Path) -> None:
    logs.set_up(tmp_path / "kiosque.log")
    logging.getLogger("reader.x").error("a bug", exc_info=ValueError("https://e.org/a-secret"))
    text = (tmp_path / "kiosque.log").read_text()
    assert "ValueError" in text
    assert "a-secret" not in text
