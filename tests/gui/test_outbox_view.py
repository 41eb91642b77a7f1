"""What waits is said with its reason and its next try; each link can be tried or removed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.outbox_view import OutboxView
from reader.gui.style import THEMES, Style
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.gui.tools import button, colour_at, colours_in, end, picture, texts
from tests.world import NOON

SHIPS = OutboxItem(Url("https://e.org/ships/"), NOON, NOON, title="Ships at anchor")
TRIED = replace(
    SHIPS, tries=1, due_at=NOON + timedelta(minutes=2), last_error="the site answered 503"
)
GIVEN_UP = OutboxItem(
    Url("https://e.org/gone"),
    NOON,
    None,
    tries=1,
    title="The market",
    last_error="the site answered 410 Gone",
)


@pytest.fixture
def view(style: Style, qtbot: QtBot, zone: Callable[[str], None]) -> Iterator[OutboxView]:
    """Give an empty outbox on the screen, at a place whose clocks show UTC."""
    zone("Africa/Abidjan")
    view = OutboxView(style)
    view.resize(900, 600)
    view.show()
    yield view
    end(view)


@pytest.fixture
def said(view: OutboxView) -> list[tuple[str, str]]:
    """Return what the view will have asked for: signal and address."""
    said: list[tuple[str, str]] = []
    view.tried.connect(lambda url: said.append(("try", url)))
    view.cancelled.connect(lambda url: said.append(("remove", url)))
    view.browser.connect(lambda url: said.append(("browser", url)))
    view.left.connect(lambda: said.append(("left", "")))
    return said


def press(view: OutboxView, words: str) -> None:
    QTest.mouseClick(button(view, words), Qt.MouseButton.LeftButton)


def buttons(view: OutboxView) -> list[str]:
    """Return the spoken names of the buttons that can be seen."""
    found = view.findChildren(QAbstractButton)
    return [each.accessibleName() or each.text().strip() for each in found if each.isVisible()]


def label(view: OutboxView, words: str) -> QLabel:
    """Return the one label with these words."""
    [found] = [each for each in view.findChildren(QLabel) if each.text() == words]
    return found


# ---- what it says ----------------------------------------------------------------------------


def test_an_empty_outbox_says_what_it_is_for(view: OutboxView) -> None:
    assert texts(view) == [
        "Outbox",
        "Nothing waits. A link that you save without a network waits here.",
    ]
    assert buttons(view) == []


def test_a_link_that_waits_says_its_name_where_it_leads_and_since_when(view: OutboxView) -> None:
    view.show_items([SHIPS])
    assert texts(view) == [
        "Outbox",
        "Links you saved that are not yet on this disk.",
        "Waiting",
        "1",
        "Ships at anchor",
        "e.org/ships · saved 12:00",
        "Fetched as soon as there is a network.",
        "Waiting",
    ]


def test_a_link_without_a_name_is_called_by_its_address(view: OutboxView) -> None:
    view.show_items([replace(SHIPS, title=None)])
    shown = texts(view)
    assert shown[4:6] == ["e.org/ships", "saved 12:00"]
    assert "Remove: https://e.org/ships/" in buttons(view)


def test_a_failure_says_its_reason_and_the_next_try(view: OutboxView) -> None:
    view.show_items([TRIED])
    assert "The site answered 503. Next try at 12:02." in texts(view)


def test_the_clock_is_the_users_own(view: OutboxView, zone: Callable[[str], None]) -> None:
    zone("Asia/Kolkata")
    view.show_items([TRIED])
    assert "e.org/ships · saved 17:30" in texts(view)
    assert "The site answered 503. Next try at 17:32." in texts(view)


def test_what_was_given_up_stands_in_its_own_group(view: OutboxView) -> None:
    view.show_items([GIVEN_UP, SHIPS, TRIED])
    shown = texts(view)
    groups = [shown.index(name) for name in ("Waiting", "Could not be fetched")]
    assert [shown[place + 1] for place in groups] == ["2", "1"]
    assert groups[0] < groups[1] < shown.index("The market")
    assert shown[-2:] == ["The site answered 410 Gone.", "Failed"]


def test_a_name_from_a_page_is_no_markup(view: OutboxView) -> None:
    view.show_items([replace(SHIPS, title="<b>Ships</b> & <img src=a>")])
    found = label(view, "<b>Ships</b> & <img src=a>")
    assert found.textFormat() == Qt.TextFormat.PlainText


def test_a_long_name_makes_no_wider_window(view: OutboxView) -> None:
    view.show_items([replace(SHIPS, title="Ships at anchor " * 40)])
    QCoreApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0
    remove = button(view, f"Remove: {'Ships at anchor ' * 40}")
    assert view.rect().contains(remove.rect().translated(remove.mapTo(view, QPoint())))


def test_no_network_is_said_while_something_waits(view: OutboxView) -> None:
    words = "No network. The links are fetched by themselves when it returns."
    view.show_offline(True)
    assert words not in texts(view)
    view.show_items([SHIPS])
    assert words in texts(view)
    view.show_offline(False)
    assert words not in texts(view)


def test_it_says_what_it_is(view: OutboxView) -> None:
    assert view.accessibleName() == "Outbox"


# ---- what can be done ------------------------------------------------------------------------


def test_each_link_can_be_tried_or_removed(view: OutboxView, said: list[tuple[str, str]]) -> None:
    other = replace(SHIPS, url=Url("https://e.org/market"), title="The market")
    view.show_items([SHIPS, other])
    press(view, "Try now: The market")
    press(view, "Remove: Ships at anchor")
    assert said == [("try", "https://e.org/market"), ("remove", "https://e.org/ships/")]


def test_what_was_given_up_can_be_opened_in_the_browser(
    view: OutboxView, said: list[tuple[str, str]]
) -> None:
    view.show_items([GIVEN_UP])
    press(view, "Open in the browser: The market")
    press(view, "Try now: The market")
    assert said == [("browser", "https://e.org/gone"), ("try", "https://e.org/gone")]


def test_what_waits_is_not_offered_to_the_browser(view: OutboxView) -> None:
    view.show_items([SHIPS])
    assert buttons(view) == ["Try all now", "Try now: Ships at anchor", "Remove: Ships at anchor"]


def test_all_can_be_tried_at_once(view: OutboxView, said: list[tuple[str, str]]) -> None:
    view.show_items([SHIPS, GIVEN_UP])
    press(view, "Try all now")
    assert said == [("try", "")]


def test_where_no_sidebar_leads_away_there_is_a_way_back(
    view: OutboxView, said: list[tuple[str, str]]
) -> None:
    assert "Back" not in buttons(view)
    view.set_narrow(True)
    press(view, "Back")
    assert said == [("left", "")]
    view.set_narrow(False)
    assert "Back" not in buttons(view)


def test_what_left_the_outbox_is_no_longer_shown(view: OutboxView) -> None:
    view.show_items([SHIPS, GIVEN_UP])
    view.show_items([GIVEN_UP])
    assert "Ships at anchor" not in texts(view)
    view.show_items([])
    assert buttons(view) == []


def test_the_scroll_place_stays_when_a_line_changes(view: OutboxView) -> None:
    many = [replace(SHIPS, url=Url(f"https://e.org/{n}"), title=f"Ship {n}") for n in range(40)]
    view.show_items(many)
    QCoreApplication.processEvents()
    view.verticalScrollBar().setValue(700)
    view.show_items([replace(many[0], last_error="the site answered 503"), *many[1:]])
    QCoreApplication.processEvents()
    assert view.verticalScrollBar().value() == 700


# ---- what it looks like ----------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES)
def test_it_follows_the_theme(view: OutboxView, style: Style, theme: str) -> None:
    view.show_items([SHIPS, GIVEN_UP])
    style.choose(theme)
    QCoreApplication.processEvents()
    image = picture(view)
    colours = colours_in(image, 0, 0, image.width(), image.height())
    assert colour_at(image, 3, -3) == style.hex("page").lower()
    for token in ("surface", "line", "waiting_bg", "error_bg"):
        assert style.hex(token).lower() in colours


def test_from_right_to_left_the_lines_begin_at_the_right(
    right_to_left: None, view: OutboxView
) -> None:
    view.show_items([SHIPS])
    QCoreApplication.processEvents()
    for words in ("Ships at anchor", "e.org/ships · saved 12:00"):
        image = picture(label(view, words))
        half = image.width() // 2
        assert len(colours_in(image, 0, 0, half, image.height())) == 1
        assert len(colours_in(image, half, 0, half, image.height())) > 1
    try_now, remove = (button(view, f"{act}: Ships at anchor") for act in ("Try now", "Remove"))
    assert remove.mapTo(view, remove.rect().center()).x() < 200
    assert try_now.x() > remove.x()
