"""The report says what is lost, damaged, mended; by title and address."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.care_report import CareReport
from reader.gui.style import Style
from reader.gui.words import isolated
from reader.model.article import ArticleId
from reader.model.damage import CheckReport, Damage, DamageKind
from tests.gui.tools import button, end, texts

LOST = Damage(DamageKind.TEXT, "", ArticleId(1), "Ships", "https://e.org/ships")
INDEX = Damage(DamageKind.INDEX, "search")


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    parent = QWidget()
    yield parent
    end(parent)


def test_each_group_has_its_heading(style: Style, parent: QWidget) -> None:
    report = CheckReport(3, full=True, mended=(INDEX, INDEX), gone=(LOST,))
    shown = texts(CareReport(style, report, parent))
    assert "Lost" in shown
    assert "Damaged" not in shown
    assert f"Text: {isolated('Ships')} – {isolated('https://e.org/ships')}" in shown
    assert shown.count("Search index") == 1


def test_a_broken_file_is_told_what_to_do_about(style: Style, parent: QWidget) -> None:
    report = CheckReport(3, full=True, left=(Damage(DamageKind.STRUCTURE, "x"),))
    shown = " ".join(texts(CareReport(style, report, parent)))
    assert "To repair it, the window is closed and opened again" in shown
    assert "Damaged" in shown


def test_all_mended_is_all_well(style: Style, parent: QWidget) -> None:
    shown = texts(CareReport(style, CheckReport(3, full=True, mended=(LOST,)), parent))
    assert "Everything that was damaged is as it was." in shown


def test_very_many_are_not_all_listed(style: Style, parent: QWidget) -> None:
    many = tuple(Damage(DamageKind.TEXT, "", ArticleId(n), f"Ship {n}") for n in range(300))
    shown = texts(CareReport(style, CheckReport(300, full=True, gone=many), parent))
    assert any("100 more" in words for words in shown)
    shown = texts(CareReport(style, CheckReport(300, full=True, gone=many[:201]), parent))
    assert any("Ship 200" in words for words in shown)


def test_it_closes_by_its_button(style: Style, parent: QWidget, qtbot: QtBot) -> None:
    dialog = CareReport(style, CheckReport(3, full=True, mended=(LOST,)), parent)
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        button(dialog, "Close").click()
