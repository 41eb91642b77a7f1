"""The card with a footnote."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.footnotes import Note, note_behind
from reader.gui.reading_pane.note_card import NoteCard
from reader.gui.style import Style
from tests.gui.tools import colours_in, picture

TEXT = '<p>Ships<a href="#n">7</a>.</p><p id="n">By the <a href="https://e.org/log">log</a>.</p>'


@pytest.fixture
def room(qtbot: QtBot) -> QTextBrowser:
    """Give a text with a note, which has the focus."""
    made = QTextBrowser()
    qtbot.addWidget(made)
    made.setHtml(TEXT)
    made.resize(600, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def card(style: Style, room: QTextBrowser) -> NoteCard:
    """Give the card, hidden."""
    return NoteCard(style, room.viewport())


def show(card: NoteCard, room: QTextBrowser, mark: QRect | None = None) -> Note:
    note = note_behind(room.document(), "n", 0)
    assert note is not None
    card.show_note(room.document(), note, QFont(), mark or QRect(100, 20, 10, 20))
    return note


def test_it_says_the_note_and_takes_the_focus(card: NoteCard, room: QTextBrowser) -> None:
    show(card, room)
    assert card.text.toPlainText() == "By the log."
    assert card.text.hasFocus()
    assert (card.text.accessibleName(), card.text.accessibleDescription()) == (
        "Note 7",
        "By the log.",
    )


def test_a_note_with_a_mere_sign_has_no_number(card: NoteCard, room: QTextBrowser) -> None:
    room.setHtml(TEXT.replace(">7<", ">†<"))
    show(card, room)
    assert card.accessibleName() == "Note"


def test_esc_closes_it_and_gives_the_focus_back(card: NoteCard, room: QTextBrowser) -> None:
    show(card, room)
    QTest.keyClick(card.text, Qt.Key.Key_Escape)
    assert card.isHidden()
    assert QApplication.focusWidget() is room


def test_tab_goes_through_its_links_to_the_button_and_back_and_other_keys_do_nothing(
    card: NoteCard, room: QTextBrowser
) -> None:
    show(card, room)
    focused: QWidget = card.text
    for wanted in (card.text, card.go, card.text):  # the first Tab is at the link
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert wanted.hasFocus()
        focused = wanted
    QTest.keyClick(card, Qt.Key.Key_A)
    assert card.isVisible()


def test_the_button_asks_for_the_place_of_the_note(
    card: NoteCard, room: QTextBrowser, qtbot: QtBot
) -> None:
    note = show(card, room)
    with qtbot.waitSignal(card.wanted) as wanted:
        card.go.click()
    assert wanted.args == [note.name]
    assert card.isHidden()


def test_a_link_in_it_is_told(card: NoteCard, room: QTextBrowser, qtbot: QtBot) -> None:
    show(card, room)
    with qtbot.waitSignal(card.pressed) as pressed:
        card.text.anchorClicked.emit(QUrl("https://e.org/log"))
    assert pressed.args == [QUrl("https://e.org/log")]


@pytest.mark.parametrize(
    ("mark", "above"), [(QRect(5, 20, 10, 20), False), (QRect(580, 370, 10, 20), True)]
)
def test_it_lies_beside_the_mark_and_within_the_text(
    card: NoteCard, room: QTextBrowser, mark: QRect, above: bool
) -> None:
    show(card, room, mark)
    assert room.viewport().rect().contains(card.geometry())
    assert (card.geometry().bottom() < mark.top()) == above
    assert not card.geometry().intersects(mark)


def test_it_is_of_one_colour(card: NoteCard, room: QTextBrowser, style: Style) -> None:
    show(card, room)
    ground = style.hex("surface").lower()
    image = picture(card)
    spots = (card.text.geometry().bottomRight() - QPoint(4, 4), QPoint(card.width() // 2, 6))
    assert [colours_in(image, spot.x(), spot.y(), 2, 2) for spot in spots] == [{ground}, {ground}]


def test_a_press_and_the_wheel_on_it_stay_with_it(card: NoteCard, room: QTextBrowser) -> None:
    room.setHtml(TEXT + "<p>More.</p>" * 80)
    show(card, room)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    turn = QWheelEvent(
        QPointF(4, 4),
        QPointF(card.mapToGlobal(QPoint(4, 4))),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(card, turn)
    assert card.isVisible()
    assert room.verticalScrollBar().value() == 0


def test_without_the_focus_it_closes_and_takes_none(
    card: NoteCard, room: QTextBrowser, qtbot: QtBot
) -> None:
    other = QWidget(room)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    show(card, room)
    other.setFocus()
    card.leave()
    assert other.hasFocus()
