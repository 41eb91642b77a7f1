"""The dialog of rules: what stands there, and what is asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.rules import RulesDialog
from reader.gui.receipt_desk import CleanedSoFar
from reader.gui.style import Style
from reader.model.article import ChromeKind
from reader.model.site_rule import Effect, SiteRule
from tests.gui.tools import button, end, flush, texts

RULE = SiteRule("e.org", Effect.REMOVE, "p.offer", "", ChromeKind.OTHER, "Get the paper", id=3)
KEPT = SiteRule(
    "f.org", Effect.KEEP, "", "send it", ChromeKind.SHARE_BAR, "Send it!", enabled=False, id=4
)

Open = Callable[[str], RulesDialog]


@pytest.fixture
def open_dialog(style: Style, qtbot: QtBot) -> Iterator[Open]:
    parent = QWidget()

    def opened(site: str) -> RulesDialog:
        dialog = RulesDialog(style, site, parent)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    yield opened
    end(parent)


def press(qtbot: QtBot, wanted: QAbstractButton) -> None:
    """Press it with the keyboard."""
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Space)


def test_each_rule_says_what_it_does_with_which_block(open_dialog: Open) -> None:
    dialog = open_dialog("")
    dialog.show_rules((RULE, KEPT))
    said = texts(dialog)
    assert [words for words in said if "·" in words] == [
        "Remove · Other · \u2068e.org\u2069",
        "Keep · Share bar · \u2068f.org\u2069",
    ]
    assert {"Get the paper", "p.offer", "Send it!", "“send it”"} <= set(said)


def test_a_rule_is_switched_and_deleted(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog("e.org")
    dialog.show_rules((RULE,))
    switch = button(dialog, "Remove · Other: Get the paper")
    assert switch.isChecked()
    with qtbot.waitSignal(dialog.switched) as told:
        press(qtbot, switch)
    assert told.args == [3, False]
    with qtbot.waitSignal(dialog.removed) as told:
        press(qtbot, button(dialog, "Delete the rule: Get the paper"))
    assert told.args == [3]


def test_new_rules_take_the_place_of_those_before(open_dialog: Open) -> None:
    dialog = open_dialog("e.org")
    dialog.show_rules((RULE,))
    dialog.show_rules((replace(RULE, sample="Another"),))
    flush()
    assert "Get the paper" not in texts(dialog)
    assert "Another" in texts(dialog)


def test_where_there_is_no_rule_it_is_said_how_to_make_one(open_dialog: Open) -> None:
    dialog = open_dialog("e.org")
    dialog.show_rules(())
    assert any(words.startswith("There is no rule yet.") for words in texts(dialog))
    assert not button(dialog, "Export…").isEnabled()
    dialog.show_rules((RULE,))
    assert not any(words.startswith("There is no rule yet.") for words in texts(dialog))


def test_all_sites_can_be_listed(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog("e.org")
    assert dialog.title.text() == "Rules for \u2068e.org\u2069"
    with qtbot.waitSignal(dialog.listing) as told:
        press(qtbot, dialog.every)
    assert told.args == [""]
    assert dialog.title.text() == "Rules of all sites"
    with qtbot.waitSignal(dialog.listing) as told:
        press(qtbot, dialog.every)
    assert told.args == ["e.org"]
    assert not open_dialog("").every.isVisible()


def test_cleaning_shows_how_far_it_is_and_can_be_stopped(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog("e.org")
    with qtbot.waitSignal(dialog.cleaned) as told:
        press(qtbot, button(dialog, "Clean its articles again"))
    assert told.args == ["e.org"]
    dialog.show_progress(CleanedSoFar(3, 12, 1, 0))
    [bar] = dialog.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum(), bar.isVisible()) == (3, 12, True)
    assert "3 / 12 · 1 article changed" in texts(dialog)
    with qtbot.waitSignal(dialog.stopped):
        press(qtbot, button(dialog, "Stop"))
    dialog.end_progress()
    assert not bar.isVisible()
    assert button(dialog, "Clean its articles again").isVisible()


def test_of_all_sites_the_whole_library_is_cleaned(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog("")
    with qtbot.waitSignal(dialog.cleaned) as told:
        press(qtbot, button(dialog, "Clean all articles again"))
    assert told.args == [""]


@pytest.mark.parametrize("words", ["Export…", "Import…"])
def test_rules_go_to_a_file_and_come_from_one(
    open_dialog: Open, qtbot: QtBot, tmp_path: Path, words: str
) -> None:
    dialog = open_dialog("e.org")
    dialog.show_rules((RULE,))
    button(dialog, words).click()
    [asking] = dialog.findChildren(QFileDialog)
    signal = dialog.exported if words == "Export…" else dialog.imported
    with qtbot.waitSignal(signal) as told:
        asking.fileSelected.emit(str(tmp_path / "rules.json"))
    assert told.args == [tmp_path / "rules.json"]
    asking.reject()


def test_long_words_are_cut_to_their_line(open_dialog: Open) -> None:
    dialog = open_dialog("e.org")
    dialog.show_rules((replace(RULE, sample="Get the paper " * 30),))
    shown = next(words for words in texts(dialog) if words.startswith("Get the paper"))
    assert len(shown) < 200
    assert shown.endswith("…")
