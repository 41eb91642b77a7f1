"""A library that cannot be used is asked about; another one can be used, or begun."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from reader.gui import lost_library
from reader.library.moving import holds_library
from reader.library.opening import opened_library
from reader.library.whereabouts import place_of
from reader.model.errors import StoreError

LOST = StoreError("/drive/library.db", "it is not there; perhaps its drive is not connected")


DAMAGED = StoreError("/drive/library.db", "it is damaged", is_damaged=True)


def never() -> bool:
    """Stand for a repair that nobody asks for."""
    raise AssertionError


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    with opened_library(tmp_path / "mine"):
        pass
    return tmp_path / "mine"


def answer(*presses: str) -> list[str]:
    """Press these buttons, one in each message that comes; return what the messages say."""
    said, wanted = list[str](), list(presses)

    def press() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QMessageBox)
        said.append(shown.text())
        words = wanted.pop(0)
        if wanted:
            QTimer.singleShot(0, press)
        next(each for each in shown.buttons() if each.text().replace("&", "") == words).click()

    QTimer.singleShot(0, press)
    return said


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a call that says which folder the user will choose."""

    def chosen(folder: str) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)

    return chosen


def test_it_says_what_and_where_and_can_be_tried_again(qapp: QApplication, mine: Path) -> None:
    said = answer("Try again")
    assert lost_library.ask(LOST, mine, never)
    [sentence] = said
    assert sentence == (
        "The library cannot be used: it is not there; perhaps its drive is not connected."
    )


def test_one_may_quit(qapp: QApplication, mine: Path) -> None:
    answer("Quit")
    assert not lost_library.ask(LOST, mine, never)


def test_another_library_can_be_used(
    qapp: QApplication, mine: Path, tmp_path: Path, choose: Callable[[str], None]
) -> None:
    with opened_library(tmp_path / "other"):
        pass
    choose(str(tmp_path / "other"))
    answer("Use another library…")
    assert lost_library.ask(LOST, mine, never)
    assert place_of(mine) == tmp_path / "other"


def test_who_chooses_none_is_asked_again(
    qapp: QApplication, mine: Path, choose: Callable[[str], None]
) -> None:
    choose("")
    said = answer("Use another library…", "Quit")
    assert not lost_library.ask(LOST, mine, never)
    assert len(said) == 2


@pytest.mark.parametrize(("word", "begun"), [("Yes", True), ("No", False)])
def test_a_new_one_is_begun_only_if_that_is_wanted(
    qapp: QApplication, mine: Path, tmp_path: Path, word: str, *, begun: bool
) -> None:
    said = answer(word)
    assert lost_library.use(mine, tmp_path / "empty", None) == begun
    assert said == ["There is no library in this folder. Begin a new one there?"]
    assert holds_library(tmp_path / "empty") == begun


def test_a_folder_that_cannot_be_used_is_said(
    qapp: QApplication, mine: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    said = answer("Yes", "OK")
    assert not lost_library.use(mine, tmp_path / "file" / "deep", None)
    assert "could not be written" in said[1]
    assert place_of(mine) == mine


def test_one_that_is_damaged_can_be_repaired(qapp: QApplication, mine: Path) -> None:
    said = answer("Repair it")
    assert lost_library.ask(DAMAGED, mine, lambda: True)
    assert said == ["The library cannot be used: it is damaged."]


def test_where_that_is_no_use_one_is_asked_again(qapp: QApplication, mine: Path) -> None:
    said = answer("Repair it", "Quit")
    assert not lost_library.ask(DAMAGED, mine, lambda: False)
    assert len(said) == 2
