"""Under the field it is said what is not understood."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.search_note import SearchNote
from reader.gui.style import Style
from reader.model.query_language import read
from tests.gui.tools import picture


def note_of(style: Style, qtbot: QtBot, text: str) -> SearchNote:
    note = SearchNote(style)
    qtbot.addWidget(note)
    note.resize(360, 60)
    note.explain(read(text).pieces)
    return note


def better(note: SearchNote) -> QAbstractButton:
    return note.findChildren(QAbstractButton)[0]


def test_it_is_hidden_while_all_is_understood(style: Style, qtbot: QtBot) -> None:
    note = note_of(style, qtbot, "is:unread ships")
    assert note.isHidden()
    assert note.words == ""


def test_it_explains_and_offers_what_was_meant(style: Style, qtbot: QtBot) -> None:
    note = note_of(style, qtbot, "is:unread sit:ledger")
    assert "sit:" in note.words
    assert note.accessibleName() == note.words
    with qtbot.waitSignal(note.corrected) as told:
        better(note).click()
    piece, text = told.args
    assert (piece.start, text) == (10, "site:ledger")
    assert picture(note).pixelColor(2, 30) == style.colour("waiting_bg")


def test_where_nothing_is_near_nothing_is_offered(style: Style, qtbot: QtBot) -> None:
    note = note_of(style, qtbot, "after:soon ")
    assert "soon" in note.words
    assert better(note).isHidden()
    note.explain(())
    better(note).click()
    assert note.isHidden()
