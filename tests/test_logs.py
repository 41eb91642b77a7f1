"""The log is kept, and noisy libraries are not heard in it."""

import logging
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
