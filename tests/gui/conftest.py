"""What the tests of the window share: style, tasks, desk, a whole window, and a way to settle.

Nothing here outlives its test but the application. What Qt is to delete is deleted
before the next test begins: the garbage collector might else end it on a worker's thread.
"""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.start import make_application
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.gui.window_parts import complete
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.tools import CountedTasks, end, flush
from tests.world import World, story_html

SIZE = (1280, 820)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Return the program's own application, with its fonts, in English."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    QLocale.setDefault(QLocale("en_GB"))
    return make_application(["kiosque"])


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    """Give the light theme."""
    style = Style(qapp, "light")
    yield style
    end(style)


@pytest.fixture(autouse=True)
def clean_application(qapp: QApplication) -> Iterator[None]:
    """Leave no widget, no mirrored direction and no other locale to the next test."""
    locale = QLocale()
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)
    flush()


@pytest.fixture
def right_to_left(qapp: QApplication) -> None:
    """Let windows run from right to left; name it before the widgets."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def zone() -> Iterator[Callable[[str], None]]:
    """Return a call that puts the user into a time zone, by its name."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set from here")

    with pytest.MonkeyPatch.context() as system:

        def move(name: str) -> None:
            system.setenv("TZ", name)
            time.tzset()

        yield move
    time.tzset()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[CountedTasks]:
    """Give tasks whose end `settle` can wait for."""
    tasks = CountedTasks()
    yield tasks
    tasks.close()
    end(tasks)


@pytest.fixture
def settle(tasks: CountedTasks) -> Callable[[], None]:
    """Return a call that waits until no verb is under way and every answer has been taken."""
    return tasks.settle


@pytest.fixture
def desk(library: Library, tasks: Tasks) -> Iterator[Desk]:
    """Give a desk that has not been started; a window made with it takes it along."""
    desk = Desk(library, tasks, paths.resource("samples"), gather_ms=0)
    desk.reading.set_pauses(keep_ms=0, look_ms=0)
    yield desk
    tasks.close()
    end(desk)


@pytest.fixture
def stories(library: Library, world: World) -> list[ArticleId]:
    """Put three stories into the library, newest first; name it before `window` to see them there.

    "Ships at anchor" is the newest and offers "The lighthouse stays lit", which is saved, and
    "The ferry comes back", which is not.
    """
    pages = {
        "https://e.org/lighthouse": story_html("The lighthouse stays lit"),
        "https://e.org/market": story_html("The market"),
        "https://e.org/ships": story_html(
            "Ships at anchor",
            related={
                "The lighthouse stays lit": "https://e.org/lighthouse",
                "The ferry comes back": "https://e.org/ferry",
            },
        ),
    }
    kept = [take_in(library, world.page(url, html)).id for url, html in pages.items()]
    return kept[::-1]


@pytest.fixture
def window(
    style: Style, desk: Desk, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None]
) -> Iterator[MainWindow]:
    """Give the whole window: shown, active, its desk started and settled."""
    window = MainWindow(style, desk.lists)
    complete(window, style, desk)
    window.resize(*SIZE)
    window.splitter.setSizes([224, 392, 10_000])
    window.show_place(Place.ALL)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.start()
    settle()
    yield window
    tasks.close()
    window.close()
    end(window)
