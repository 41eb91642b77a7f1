"""The user's choices: changed, told, kept."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader import settings
from reader.gui.choices import Choices


def test_they_are_kept_when_they_change(qtbot: QtBot, tmp_path: Path) -> None:
    choices = Choices(tmp_path / "settings.json")
    with qtbot.waitSignal(choices.changed):
        choices.put(replace(choices.now, after_taking="move"))
    assert settings.load(tmp_path / "settings.json").after_taking == "move"
    assert Choices(tmp_path / "settings.json").now == choices.now


def test_the_same_again_is_no_change(qtbot: QtBot) -> None:
    choices = Choices()
    with qtbot.assertNotEmitted(choices.changed):
        choices.put(replace(choices.now))


def test_without_a_file_they_last_as_long_as_the_window(qtbot: QtBot) -> None:
    choices = Choices()
    choices.put(replace(choices.now, watching=False))
    choices.keep()
    assert not choices.now.watching


@pytest.mark.parametrize("asked_to_keep", [False, True])
def test_that_they_cannot_be_kept_is_said_when_it_matters(
    qtbot: QtBot, tmp_path: Path, asked_to_keep: bool
) -> None:
    (tmp_path / "a file").write_text("where a folder should be")
    choices = Choices(tmp_path / "a file" / "settings.json")
    said: list[str] = []
    choices.failed.connect(said.append)
    choices.put(replace(choices.now, watching=False))
    if asked_to_keep:
        choices.keep()
    assert len(said) == int(asked_to_keep)
    assert not choices.now.watching
