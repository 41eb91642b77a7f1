"""A fake voice for the tests of listening."""

import sys
from pathlib import Path

import pytest

from tests.gui.listening.voices import FakeVoice


@pytest.fixture
def voice(tmp_path: Path) -> FakeVoice:
    """Give a program that stands in for a voice."""
    if sys.platform == "win32":
        pytest.skip("a script is no program on Windows")
    folder = tmp_path / "voice"
    folder.mkdir()
    return FakeVoice(folder)
