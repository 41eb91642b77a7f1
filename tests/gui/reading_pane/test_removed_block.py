"""A removed block: grey, with its words, and a way back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.removed_block import RemovedBlock
from reader.gui.receipt_words import BlockWords
from reader.gui.style import THEMES, Style
from tests.gui.tools import colour_at, picture

WORDS = BlockWords("Share bar", "share-2", "9 words", "The page calls it “share”.")
TEXT = "Share · Post · Send"


def block(style: Style, qtbot: QtBot, text: str = TEXT, **changes: object) -> RemovedBlock:
    made = RemovedBlock(style, WORDS, text, can_go_back=bool(changes.get("can_go_back", True)))
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    made.show()
    return made


def test_it_says_when_it_is_to_be_put_back(style: Style, qtbot: QtBot) -> None:
    made = block(style, qtbot)
    assert made.button is not None
    with qtbot.waitSignal(made.put_back):
        qtbot.mouseClick(made.button, Qt.MouseButton.LeftButton)


def test_it_is_spoken_whole(style: Style, qtbot: QtBot) -> None:
    made = block(style, qtbot)
    assert made.accessibleName() == (
        "Share bar. 9 words. Share · Post · Send. The page calls it “share”."
    )
    assert made.button is not None
    assert made.button.accessibleName() == "Put back: Share bar"


def test_what_cannot_go_back_has_no_button(style: Style, qtbot: QtBot) -> None:
    assert block(style, qtbot, can_go_back=False).button is None


def test_two_lines_of_its_text_are_shown_at_most(style: Style, qtbot: QtBot) -> None:
    one, many = block(style, qtbot), block(style, qtbot, "Share and post and send. " * 400)
    assert one.height() < many.height() <= one.height() + 19
    assert len(many.accessibleName()) < 800


@pytest.mark.parametrize("theme", THEMES)
def test_it_is_grey_with_a_hatched_edge(style: Style, qtbot: QtBot, theme: str) -> None:
    style.choose(theme)
    image = picture(block(style, qtbot))
    assert colour_at(image, -4, 60) == style.hex("receipt").lower()
    assert len({colour_at(image, 3, y) for y in range(20, 40)}) > 2


def test_right_to_left_it_is_mirrored(style: Style, qtbot: QtBot) -> None:
    made = block(style, qtbot, "مشاركة · نشر")
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(601, made.height())
    assert made.button is not None
    assert made.button.x() < 40
    image = picture(made)
    assert len({colour_at(image, -4, y) for y in range(20, 40)}) > 2
