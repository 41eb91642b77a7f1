"""Files and links that come as events, as they do on macOS."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from reader.gui.application import Application
from reader.gui.main_window import MainWindow
from tests.gui.start.program import Run, has_rows, page

LINK = "https://e.org/read/harvest"


def open_with(application: Application, *files: str) -> None:
    for file in files:
        application.sendEvent(application, QFileOpenEvent(file))


@pytest.fixture
def application(qapp: Application) -> Iterator[Application]:
    yield qapp
    qapp.give_to(lambda _: None)
    qapp.give_to(None)


def test_what_is_opened_is_given_at_once(application: Application) -> None:
    given = list[str]()
    application.give_to(given.extend)
    open_with(application, "/pages/one.html", "/pages/two.mhtml")
    assert given == ["/pages/one.html", "/pages/two.mhtml"]


def test_a_link_is_given_as_it_is(application: Application) -> None:
    given = list[str]()
    application.give_to(given.extend)
    application.sendEvent(application, QFileOpenEvent(QUrl(LINK)))
    assert given == [LINK]


def test_what_is_opened_before_there_is_a_window_waits_for_it(application: Application) -> None:
    given = list[list[str]]()
    open_with(application, "/pages/one.html", "/pages/two.html")
    application.give_to(given.append)
    assert given == [["/pages/one.html", "/pages/two.html"]]
    application.give_to(None)
    application.give_to(given.append)
    assert len(given) == 1


def test_an_event_that_names_nothing_is_no_source(application: Application) -> None:
    given = list[str]()
    application.give_to(given.extend)
    open_with(application, "")
    assert given == []


def test_a_page_opened_while_the_program_runs_becomes_an_article(
    run: Run, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = page(tmp_path, "Harvest late"), page(tmp_path, "Rain at last")
    open_with(application, first)

    def act(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=10_000)
        open_with(application, second)
        qtbot.waitUntil(has_rows(window, 2), timeout=10_000)

    assert run(act, tmp_path / "library") == 0
