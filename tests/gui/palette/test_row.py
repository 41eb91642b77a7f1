"""A row shows icon, words and hint; the letters that were asked for are green."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.gui.palette.offers import Found, Offer
from reader.gui.palette.row import FOUND_ROLE, HEIGHT, PaletteRowPainter
from reader.gui.style import Style
from tests.gui.tools import colours_in, end, picture


@pytest.fixture
def view(style: Style, qtbot: QtBot) -> Iterator[QListView]:
    view = QListView()
    view.setObjectName("palette")
    view.resize(400, 120)
    view.setModel(QStandardItemModel(view))
    view.setItemDelegate(PaletteRowPainter(style, view))
    yield view
    end(view)


def painted(view: QListView, offer: Offer | None, *places: int) -> QImage:
    model = view.model()
    assert isinstance(model, QStandardItemModel)
    item = QStandardItem("x")
    if offer is not None:
        item.setData(Found(offer, places), FOUND_ROLE)
    model.appendRow(item)
    view.show()
    return picture(view.viewport())


def test_the_letters_that_were_asked_for_are_green(view: QListView, style: Style) -> None:
    image = painted(view, Offer("a", "MMMM", lambda: None), 0)
    accent = style.hex("accent").lower()
    assert accent in colours_in(image, 40, 0, 15, HEIGHT)
    assert accent not in colours_in(image, 60, 0, 100, HEIGHT)


def test_icon_and_hint_stand_at_either_end(view: QListView, style: Style) -> None:
    offer = Offer("a", "Search", lambda: None, style.icon("search"), "Ctrl+F")
    image = painted(view, offer)
    ground = style.hex("surface").lower()
    assert colours_in(image, 12, 12, 16, 16) != {ground}
    assert colours_in(image, image.width() - 50, 0, 38, HEIGHT) != {ground}
    assert colours_in(image, 150, 0, 100, HEIGHT) == {ground}


def test_from_right_to_left_they_change_places(
    right_to_left: None, view: QListView, style: Style
) -> None:
    offer = Offer("a", "Search", lambda: None, style.icon("search"), "Ctrl+F")
    image = painted(view, offer)
    ground = style.hex("surface").lower()
    assert colours_in(image, image.width() - 28, 12, 16, 16) != {ground}
    assert colours_in(image, 12, 0, 38, HEIGHT) != {ground}
    assert colours_in(image, 100, 0, 100, HEIGHT) == {ground}


def test_what_is_no_offer_is_left_blank(view: QListView, style: Style) -> None:
    assert colours_in(painted(view, None), 0, 0, 300, HEIGHT) == {style.hex("surface").lower()}
