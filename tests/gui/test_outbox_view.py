"""What waits is said with its reason and its next try; each link can be tried or removed."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui import words
from reader.gui.outbox_row import OutboxRow
from reader.gui.outbox_view import OutboxView
from reader.gui.start import speak
from reader.gui.style import THEMES, Style
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.gui.tools import button, colour_at, colours_in, end, picture, texts
from tests.world import NOON

NO, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
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
    view = OutboxView(style, lambda: NOON)
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
    view.stopped.connect(lambda: said.append(("stop", "")))
    view.corrected.connect(lambda url: said.append(("correct", url)))
    view.opened.connect(lambda url: said.append(("open", url)))
    view.exported.connect(lambda url: said.append(("export", url)))
    view.revived.connect(lambda urls: said.append(("revive", " ".join(urls))))
    view.arranged.connect(lambda urls: said.append(("arrange", " ".join(urls))))
    return said


def press(view: OutboxView, words: str) -> None:
    QTest.mouseClick(button(view, words), Qt.MouseButton.LeftButton)


def buttons(view: OutboxView) -> list[str]:
    """Return the spoken names of the buttons that can be seen."""
    found = view.findChildren(QAbstractButton)
    return [each.accessibleName() or each.text().strip() for each in found if each.isVisible()]


def down_the_page(view: OutboxView) -> list[str]:
    """Return the words of all labels that can be seen, from top to bottom."""
    QCoreApplication.processEvents()
    found = [each for each in view.findChildren(QLabel) if each.text() and each.isVisible()]
    found.sort(key=lambda each: each.mapTo(view, QPoint()).y())
    return [each.text() for each in found]


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
        "\u2068e.org/ships\u2069 · saved 12:00",
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
    assert "The site answered 503. Next try in 2 min." in texts(view)


def test_the_clock_is_the_users_own(view: OutboxView, zone: Callable[[str], None]) -> None:
    zone("Asia/Kolkata")
    view.show_items([TRIED])
    assert "\u2068e.org/ships\u2069 · saved 17:30" in texts(view)
    view.show_items([replace(TRIED, due_at=NOON + timedelta(hours=2))])
    assert "The site answered 503. Next try at 19:30." in texts(view)
    view.show_items([replace(TRIED, due_at=NOON + timedelta(hours=12))])
    assert "The site answered 503. Next try at 15 Sept, 05:30." in texts(view)


def test_what_was_given_up_stands_in_its_own_group(view: OutboxView) -> None:
    view.show_items([GIVEN_UP, SHIPS, replace(TRIED, url=Url("https://f.org/"))])
    shown = down_the_page(view)
    groups = [shown.index(name) for name in ("Waiting", "Could not be fetched")]
    assert [shown[place + 1] for place in groups] == ["2", "1"]
    assert groups[0] < shown.index("Ships at anchor") < groups[1] < shown.index("The market")
    assert "The site answered 410 Gone." in shown[groups[1] :]
    assert "Failed" in shown[groups[1] :]


def test_after_a_change_of_order_tab_goes_down_the_page(view: OutboxView) -> None:
    ships = [replace(SHIPS, url=Url(f"https://{n}.org/"), title=f"Ship {n}") for n in range(3)]
    view.show_items(ships)
    view.show_items([ships[2], replace(ships[0], tries=1, last_error="it is slow"), ships[1]])
    view.activateWindow()
    rows = sorted(view.findChildren(OutboxRow), key=lambda row: row.mapTo(view, QPoint()).y())
    assert [row.item.title for row in rows] == ["Ship 2", "Ship 0", "Ship 1"]
    rows[0].setFocus()
    came = []
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        came.append(focused.accessibleName())
    assert came == [
        *("Try now: Ship 2", "Remove: Ship 2", "More: Ship 2"),
        "Ship 0. It is slow. Next try in 1 min.",
        *("Try now: Ship 0", "Remove: Ship 0", "More: Ship 0"),
        "Ship 1. Fetched as soon as there is a network.",
    ]


def test_a_name_from_a_page_is_no_markup(view: OutboxView) -> None:
    view.show_items([replace(SHIPS, title="<b>Ships</b> & <img src=a>")])
    found = label(view, "<b>Ships</b> & <img src=a>")
    assert found.textFormat() == Qt.TextFormat.PlainText


def test_a_long_name_makes_no_wider_window(view: OutboxView) -> None:
    view.show_items([replace(SHIPS, title="Ships at anchor " * 40)])
    QCoreApplication.processEvents()
    assert view.area.horizontalScrollBar().maximum() == 0
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
    assert buttons(view) == [
        "Try all now",
        "Try now: Ships at anchor",
        "Remove: Ships at anchor",
        "More: Ships at anchor",
    ]


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
    view.area.verticalScrollBar().setValue(700)
    view.show_items([replace(many[0], last_error="the site answered 503"), *many[1:]])
    QCoreApplication.processEvents()
    assert view.area.verticalScrollBar().value() == 700


# ---- progress --------------------------------------------------------------------------------


def test_a_delivery_says_how_far_it_is_and_can_be_stopped(
    view: OutboxView, said: list[tuple[str, str]]
) -> None:
    view.show_items([SHIPS])
    view.show_progress(3, 20)
    assert "Fetching: 3 of 20 done" in texts(view)
    press(view, "Stop")
    assert said == [("stop", "")]
    view.end_progress(True)
    shown = texts(view)
    assert "Fetching: 3 of 20 done" not in shown
    assert "Stopped. The links wait until you try them again." in shown
    view.show_progress(0, 1)
    assert "Stopped. The links wait until you try them again." not in texts(view)


def test_the_time_to_the_next_try_is_kept_up(style: Style, qtbot: QtBot) -> None:
    now = [NOON]
    view = OutboxView(style, lambda: now[0])
    view.show_items([replace(TRIED, due_at=NOON + timedelta(minutes=8))])
    assert "The site answered 503. Next try in 8 min." in texts(view)
    now[0] += timedelta(minutes=5)
    [timer] = [each for each in view.findChildren(QTimer) if each.interval() == 30_000]
    timer.timeout.emit()
    assert "The site answered 503. Next try in 3 min." in texts(view)
    end(view)


# ---- by keys, and by dragging ----------------------------------------------------------------


@pytest.fixture
def three(view: OutboxView) -> list[OutboxRow]:
    """Show three links that wait and one that was given up; return their lines."""
    waiting = [replace(SHIPS, url=Url(f"https://{n}.org/"), title=f"Ship {n}") for n in range(3)]
    view.show_items([*waiting, GIVEN_UP])
    QCoreApplication.processEvents()
    return view.findChildren(OutboxRow)


@pytest.mark.parametrize(
    ("line", "key", "modifier", "wish"),
    [
        (1, Qt.Key.Key_Return, NO, ("try", "https://1.org/")),
        (1, Qt.Key.Key_Delete, NO, ("remove", "https://1.org/")),
        (1, Qt.Key.Key_F2, NO, ("correct", "https://1.org/")),
        (1, Qt.Key.Key_Up, ALT, ("arrange", "https://1.org/ https://0.org/ https://2.org/")),
        (1, Qt.Key.Key_Down, ALT, ("arrange", "https://0.org/ https://2.org/ https://1.org/")),
        (3, Qt.Key.Key_Enter, NO, ("try", "https://e.org/gone")),
    ],
)
def test_a_line_is_used_by_keys(
    three: list[OutboxRow],
    said: list[tuple[str, str]],
    line: int,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    wish: tuple[str, str],
) -> None:
    QTest.keyClick(three[line], key, modifier)
    assert said == [wish]


@pytest.mark.parametrize(
    ("line", "key"), [(0, Qt.Key.Key_Up), (2, Qt.Key.Key_Down), (3, Qt.Key.Key_Up)]
)
def test_a_line_that_cannot_go_further_stays(
    three: list[OutboxRow], said: list[tuple[str, str]], line: int, key: Qt.Key
) -> None:
    QTest.keyClick(three[line], key, ALT)
    assert said == []


def test_up_and_down_go_from_line_to_line(view: OutboxView, three: list[OutboxRow]) -> None:
    view.activateWindow()
    three[0].setFocus()
    for line in (1, 2, 3, 3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        assert three[line].hasFocus()
    QTest.keyClick(three[3], Qt.Key.Key_Up)
    assert three[2].hasFocus()


def test_the_focus_goes_to_the_next_line_when_one_leaves(
    view: OutboxView, three: list[OutboxRow]
) -> None:
    view.activateWindow()
    three[1].setFocus()
    view.show_items([three[0].item, three[2].item])
    [_, last] = [row for row in view.findChildren(OutboxRow) if row.isVisible()]
    assert last.hasFocus()


def test_a_line_is_dragged_to_its_place(
    three: list[OutboxRow], said: list[tuple[str, str]]
) -> None:
    def spot(row: OutboxRow) -> QPoint:
        return three[0].mapFromGlobal(row.mapToGlobal(row.rect().bottomLeft()))

    QTest.mousePress(three[0], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(three[0], spot(three[1]))
    assert said == []
    QTest.mouseRelease(three[0], Qt.MouseButton.LeftButton, pos=spot(three[1]))
    assert said == [("arrange", "https://1.org/ https://0.org/ https://2.org/")]


def test_the_menu_has_it_all(three: list[OutboxRow], said: list[tuple[str, str]]) -> None:
    menu = three[1].menu()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [
        *("Try now", "Remove", "Correct the address…", "Copy the link", "Open in the browser"),
        *("Move up", "Move down"),
    ]
    for action in menu.actions():
        action.trigger()
    assert [wish for wish, _ in said] == [
        *("try", "remove", "correct", "browser", "arrange", "arrange")
    ]
    assert QGuiApplication.clipboard().text() == "https://1.org/"


def test_a_line_says_how_it_stands(three: list[OutboxRow]) -> None:
    assert three[0].accessibleName() == "Ship 0. Fetched as soon as there is a network."
    assert three[3].accessibleName() == "The market. The site answered 410 Gone."


def test_what_is_being_fetched_says_so_and_is_not_tried(
    view: OutboxView, said: list[tuple[str, str]]
) -> None:
    view.show_items([replace(SHIPS, trying=True, tries=1)])
    assert "It is being fetched." in texts(view)
    [row] = view.findChildren(OutboxRow)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert said == []


# ---- files, and what was given up ------------------------------------------------------------


@pytest.mark.parametrize("kind", ["application/pdf", "application/x-executable"])
def test_a_kept_file_is_opened_if_it_is_for_showing_or_saved(
    view: OutboxView, said: list[tuple[str, str]], kind: str
) -> None:
    reason = "it is a PDF, not a page"
    file = replace(GIVEN_UP, last_error=reason, file="tariff.pdf", file_type=kind)
    view.show_items([file])
    assert "Files instead of pages" in texts(view)
    assert f"It is a PDF, not a page. The file is kept: {words.isolated('tariff.pdf')}" in texts(
        view
    )
    press(view, "Save as…: The market")
    assert ("Open: The market" in buttons(view)) == (kind == "application/pdf")
    assert said == [("export", file.url)]


def test_those_that_were_given_up_are_tried_again_together(
    view: OutboxView, said: list[tuple[str, str]]
) -> None:
    other = replace(GIVEN_UP, url=Url("https://e.org/other"))
    view.show_items([GIVEN_UP, other])
    assert "Try all now" not in buttons(view)
    press(view, "Try these again")
    assert said == [("revive", "https://e.org/gone https://e.org/other")]


def test_who_named_a_link_is_said(view: OutboxView) -> None:
    view.show_items([replace(SHIPS, origin="https://e.org/port/")])
    assert "\u2068e.org/ships\u2069 · saved 12:00 · named by \u2068e.org/port\u2069" in texts(view)


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Speak a language while the view is made and used."""
    speak(qapp, QLocale(request.param))
    yield
    speak(qapp, QLocale("en_GB"))


@pytest.mark.parametrize("width", [480, 560, 670, 700, 760])
@pytest.mark.parametrize("language", ["en", "fr", "ar"], indirect=True)
def test_there_is_room_for_all_in_a_narrow_window(
    language: None, view: OutboxView, width: int
) -> None:
    view.resize(width, 600)
    file = replace(GIVEN_UP, url=Url("https://f.org/"), file="a.pdf", file_type="application/pdf")
    view.show_items([SHIPS, GIVEN_UP, file])
    QCoreApplication.processEvents()
    content = view.area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= view.area.viewport().width()


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
    for said in ("Ships at anchor", "\u2068e.org/ships\u2069 · saved 12:00"):
        image = picture(label(view, said))
        half = image.width() // 2
        assert len(colours_in(image, 0, 0, half, image.height())) == 1
        assert len(colours_in(image, half, 0, half, image.height())) > 1
    try_now, remove = (button(view, f"{act}: Ships at anchor") for act in ("Try now", "Remove"))
    assert remove.mapTo(view, remove.rect().center()).x() < 200
    assert try_now.x() > remove.x()
