"""What is new is told from the list of changes, for the versions since the last start."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.whats_new import WhatsNew, changes_since, read_changes
from tests.gui.tools import end

CHANGES = """# Changelog

## Unreleased

- Not yet.

## [0.10.0] - 2026-12-01

### Added

- Feeds.

## 0.9.1 - 2026-11-20

- Mended.

## 0.9.0

- The first.
"""


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("0.9.1", "0.10.0", ["Feeds"]),
        ("0.9.0", "0.10.0", ["Feeds", "Mended"]),
        ("0.10.0", "0.10.0", []),
        ("0.10.0", "0.9.1", []),
        ("", "0.9.1", ["Mended", "The first"]),
    ],
    ids=["one", "two", "none", "an older one", "all"],
)
def test_the_versions_between_are_told(before: str, now: str, told: list[str]) -> None:
    found = changes_since(CHANGES, before, now)
    every = ("Not yet", "Feeds", "Mended", "The first")
    assert [each for each in every if each in found] == told


def test_the_programs_own_list_is_there_and_one_that_is_not_tells_nothing(tmp_path: Path) -> None:
    assert paths.changes_file().is_file()
    assert read_changes(tmp_path / "not there", "0.9.0", "0.10.0") == ""


def test_it_is_shown_as_text(qtbot: QtBot) -> None:
    window = QWidget()
    dialog = WhatsNew(changes_since(CHANGES, "0.9.0", "0.10.0"), window)
    assert "Feeds." in dialog.text.toPlainText()
    assert "###" not in dialog.text.toPlainText()
    end(window)
