"""A shelf in the sidebar: what it says, and how it is painted."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.item import HEIGHT, Item
from reader.gui.style import Style

WIDTH = 200


def made(style: Style, qtbot: QtBot, *, alert: bool = False) -> Item:
    item = Item(style, "inbox", "Unread", alert=alert)
    item.resize(WIDTH, HEIGHT)
    qtbot.addWidget(item)
    item.show()
    return item


def picture(item: Item) -> QImage:
    return item.grab().toImage()


def has(image: QImage, colour: QColor, columns: range) -> bool:
    """Return whether the colour stands somewhere in these columns."""
    return any(
        image.pixelColor(x, y) == colour for x in columns for y in range(4, image.height() - 4)
    )


def test_it_speaks_its_name_and_its_count(style: Style, qtbot: QtBot) -> None:
    item = made(style, qtbot)
    assert item.accessibleName() == "Unread"
    item.show_count(7)
    assert item.accessibleName() == "Unread, 7"
    assert item.count == 7


def test_folded_it_tells_in_a_tip_what_it_no_longer_shows(style: Style, qtbot: QtBot) -> None:
    item = made(style, qtbot)
    item.show_count(7)
    assert item.toolTip() == ""
    item.fold(True)
    assert item.toolTip() == "Unread, 7"


def test_what_stays_as_it_is_is_not_painted_again(style: Style, qtbot: QtBot) -> None:
    painted: list[QEvent.Type] = []

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(event.type())
            return False

    item = made(style, qtbot)
    eye = Eye(item)
    item.installEventFilter(eye)
    item.update()
    qtbot.waitUntil(lambda: bool(painted), timeout=10_000)
    QCoreApplication.processEvents()
    painted.clear()
    item.fold(False)
    item.show_count(0)
    QCoreApplication.processEvents()
    assert painted == []
    item.fold(True)
    qtbot.waitUntil(lambda: bool(painted), timeout=10_000)


def test_the_chosen_one_has_the_colour_of_what_is_chosen(style: Style, qtbot: QtBot) -> None:
    item = made(style, qtbot)
    assert picture(item).pixelColor(WIDTH // 2, 4) != style.colour("selected")
    item.setChecked(True)
    assert picture(item).pixelColor(WIDTH // 2, 4) == style.colour("selected")


@pytest.mark.parametrize("alert", [True, False], ids=["waits", "does not wait"])
def test_what_waits_is_counted_on_amber(style: Style, qtbot: QtBot, alert: bool) -> None:
    item = made(style, qtbot, alert=alert)
    item.show_count(3)
    assert has(picture(item), style.colour("waiting_bg"), range(WIDTH - 30, WIDTH - 4)) is alert


def test_from_right_to_left_the_count_stands_at_the_left(
    right_to_left: None, style: Style, qtbot: QtBot
) -> None:
    item = made(style, qtbot, alert=True)
    item.show_count(3)
    amber = style.colour("waiting_bg")
    image = picture(item)
    assert has(image, amber, range(4, 30))
    assert not has(image, amber, range(WIDTH - 30, WIDTH - 4))


def test_folded_it_shows_no_words_but_a_dot_where_something_waits(
    style: Style, qtbot: QtBot
) -> None:
    item = made(style, qtbot, alert=True)
    item.resize(40, HEIGHT)
    item.fold(True)
    assert not has(picture(item), style.colour("star"), range(20, 40))
    item.show_count(2)
    assert has(picture(item), style.colour("star"), range(20, 40))


def test_the_ring_is_for_the_keyboard(style: Style, qtbot: QtBot) -> None:
    item = made(style, qtbot)
    with qtbot.waitActive(item):
        item.activateWindow()
    item.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not has(picture(item), style.colour("focus"), range(4))
    item.clearFocus()
    item.setFocus(Qt.FocusReason.TabFocusReason)
    assert has(picture(item), style.colour("focus"), range(4))
