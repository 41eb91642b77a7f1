"""What the user brings: links, texts and files, asked for, dropped, or given at the start."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.dialogs.import_files import ImportDialog
from reader.gui.dialogs.save import SaveDialog
from reader.gui.reception import Reception
from reader.gui.style import Style
from reader.library import finding, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.errors import FormatError, OfflineError, ReaderError, UrlError
from reader.model.query import Query
from tests.gui.tools import button, end, flush, texts
from tests.world import World, story_html

FERRY, GALE = "https://e.org/ferry", "https://e.org/gale"
TEXT = "The gale\n\n" + "It took three roofs and a good many tiles with it. " * 8
Settle = Callable[[], None]


@pytest.fixture
def owner(style: Style, qtbot: QtBot) -> Iterator[QWidget]:
    """Give the window over which dialogs open."""
    QGuiApplication.clipboard().clear()
    owner = QWidget()
    with qtbot.waitActive(owner):
        owner.show()
        owner.activateWindow()
    yield owner
    end(owner)


@pytest.fixture
def reception(style: Style, desk: Desk, owner: QWidget, world: World) -> Reception:
    """Give the reception of a desk without a network."""
    world.error = OfflineError(FERRY)
    return Reception(style, desk, Choices(), owner)


@pytest.fixture
def failures(desk: Desk) -> list[ReaderError]:
    failures: list[ReaderError] = []
    desk.failed.connect(failures.append)
    return failures


def titles(library: Library) -> list[str]:
    return [row.title for row in finding.rows(library, finding.find(library, Query()))]


def waiting(library: Library) -> list[str]:
    return [item.url for item in saving.waiting(library)]


def page(folder: Path, name: str, title: str) -> Path:
    file = folder / name
    file.write_text(story_html(title), encoding="utf-8")
    return file


# ---- asked for --------------------------------------------------------------------------------


def dialog_of(owner: QWidget) -> SaveDialog:
    [dialog] = owner.findChildren(SaveDialog)
    return dialog


def test_links_that_were_asked_for_are_queued(
    reception: Reception, owner: QWidget, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    reception.ask_for_links()
    dialog = dialog_of(owner)
    qtbot.keyClicks(dialog.field, f"{FERRY} {GALE}")
    qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    settle()
    assert waiting(library) == [FERRY, GALE]
    flush()
    assert owner.findChildren(SaveDialog) == []


def test_a_text_that_was_asked_for_becomes_an_article(
    reception: Reception, owner: QWidget, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    reception.ask_for_links()
    dialog = dialog_of(owner)
    dialog.field.setPlainText(TEXT)
    qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    settle()
    assert titles(library) == ["The gale"]


def test_a_dialog_that_is_left_leaves_nothing(
    reception: Reception, owner: QWidget, library: Library, settle: Settle
) -> None:
    reception.ask_for_links()
    dialog = dialog_of(owner)
    dialog.field.setPlainText(FERRY)
    dialog.reject()
    settle()
    assert waiting(library) == []
    flush()
    assert owner.findChildren(SaveDialog) == []


def test_files_that_were_asked_for_become_articles(
    reception: Reception, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    files = [page(tmp_path, "one.html", "Story one"), page(tmp_path, "two.htm", "Story two")]
    own = str(tmp_path / "settings")  # else Qt notes in the user's where the dialog was
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, own)
    reception.ask_for_files()
    [dialog] = owner.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.setDirectory(str(tmp_path))
    [field] = [each for each in dialog.findChildren(QLineEdit) if each.isVisible()]
    field.setText(" ".join(f'"{file.name}"' for file in files))
    button(dialog, "&Open").click()
    settle()
    assert titles(library) == ["Story two", "Story one"]
    flush()
    assert owner.findChildren(QFileDialog) == []


# ---- dropped ----------------------------------------------------------------------------------


def test_dropped_files_and_links_go_each_their_way(
    reception: Reception, library: Library, tmp_path: Path, settle: Settle
) -> None:
    file = page(tmp_path, "a ship & a quay.html", "Story one")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl(FERRY)])
    data.setText("what a browser adds for editors")
    reception.take_drop(data)
    settle()
    assert titles(library) == ["Story one"]
    assert waiting(library) == [FERRY]


@pytest.mark.parametrize(
    ("dropped", "waits", "kept"),
    [(f"{FERRY}\n{GALE}", [FERRY, GALE], []), (TEXT, [], ["The gale"])],
    ids=["links", "a text"],
)
def test_dropped_words_are_links_or_a_text(
    reception: Reception,
    library: Library,
    settle: Settle,
    dropped: str,
    waits: list[str],
    kept: list[str],
) -> None:
    data = QMimeData()
    data.setText(dropped)
    reception.take_drop(data)
    settle()
    assert (waiting(library), titles(library)) == (waits, kept)


# ---- given at the start -----------------------------------------------------------------------


def test_paths_and_addresses_of_files_and_links(
    reception: Reception, library: Library, tmp_path: Path, settle: Settle
) -> None:
    one = page(tmp_path, "one.html", "Story one")
    two = page(tmp_path, "zwei ü.html", "Story two")
    reception.take_sources([str(one), QUrl.fromLocalFile(str(two)).toString(), FERRY])
    settle()
    assert titles(library) == ["Story two", "Story one"]
    assert waiting(library) == [FERRY]


def test_nothing_given_is_nothing_done(
    reception: Reception, library: Library, failures: list[ReaderError], settle: Settle
) -> None:
    reception.take_sources([])
    settle()
    assert (titles(library), waiting(library), failures) == ([], [], [])


@pytest.mark.parametrize("source", ["gone.html", "file:///nowhere/gone.html", "ftp://e.org/a"])
def test_what_cannot_be_read_is_said(
    reception: Reception, failures: list[ReaderError], settle: Settle, source: str
) -> None:
    reception.take_sources([source])
    settle()
    [error] = failures
    assert isinstance(error, FormatError)
    assert error.reason == "there is no such file"


# ---- folders, many files, and what a link asks for --------------------------------------------


@pytest.fixture
def offers(reception: Reception) -> list[tuple[str, str]]:
    offers: list[tuple[str, str]] = []
    reception.offering.connect(lambda why, what, *_: offers.append((why, what)))
    return offers


def imports_of(owner: QWidget) -> ImportDialog:
    [dialog] = owner.findChildren(ImportDialog)
    return dialog


def test_a_folder_that_is_dropped_is_imported(
    reception: Reception, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    folder = tmp_path / "pages"
    (folder / "deeper").mkdir(parents=True)
    page(folder, "one.html", "Story one")
    page(folder / "deeper", "two.html", "Story two")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    reception.take_drop(data)
    settle()
    assert sorted(titles(library)) == ["Story one", "Story two"]
    shown = texts(imports_of(owner))
    assert (shown[0], shown[1]) == ("All files were read", str(folder))


def test_a_folder_that_was_asked_for_is_imported(
    reception: Reception, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    page(folder, "one.html", "Story one")
    own = str(tmp_path / "settings")  # else Qt notes in the user's where the dialog was
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, own)
    reception.ask_for_folder()
    [dialog] = owner.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    [field] = [each for each in dialog.findChildren(QLineEdit) if each.isVisible()]
    field.setText("pages")
    button(dialog, "&Choose").click()
    settle()
    assert titles(library) == ["Story one"]
    assert texts(imports_of(owner))[1] == str(folder)


def test_many_files_show_how_far_they_are(
    reception: Reception, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    files = [page(tmp_path, f"{number}.html", f"Story {number}") for number in range(12)]
    reception.take_sources([str(file) for file in files])
    settle()
    assert "12 of 12 files" in texts(imports_of(owner))
    assert len(titles(library)) == 12


def test_an_import_that_is_not_finished_is_offered_at_the_next_start(
    style: Style, desk: Desk, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    choices = Choices()
    reception = Reception(style, desk, choices, owner)
    folder = tmp_path / "pages"
    folder.mkdir()
    page(folder, "one.html", "Story one")
    reception.import_all([folder])
    assert choices.now.unfinished_import == str(folder)
    offers: list[tuple[str, str, str, Callable[[], None]]] = []
    reception.offering.connect(lambda *offer: offers.append(offer))
    reception.offer_unfinished_import()
    [(_, what, words, act)] = offers
    assert (what, words) == (str(folder), "Continue")
    settle()
    imports_of(owner).accept()
    flush()
    assert choices.now.unfinished_import == ""
    act()
    settle()
    shown = texts(imports_of(owner))
    assert [each for each in shown if each.isdigit()] == ["0", "0", "1", "0"]
    assert titles(library) == ["Story one"]


def test_an_import_is_stopped_by_its_dialog_and_goes_on(
    reception: Reception, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(5):
        page(folder, f"{number}.html", f"Story {number}")
    reception.import_all([folder])
    dialog = imports_of(owner)
    button(dialog, "Stop").click()
    settle()
    assert texts(dialog)[0] == "Stopped; it can go on from here"
    button(dialog, "Continue").click()
    settle()
    assert len(titles(library)) == 5
    assert texts(dialog)[0] == "All files were read"


def test_closed_while_it_runs_it_may_still_speak(
    reception: Reception, owner: QWidget, tmp_path: Path, settle: Settle
) -> None:
    page(tmp_path, "one.html", "Story one")
    reception.import_all([tmp_path])
    imports_of(owner).reject()
    flush()
    settle()
    assert owner.findChildren(ImportDialog) == []


def test_a_link_may_only_offer_a_public_page(
    reception: Reception, library: Library, offers: list[tuple[str, str]], settle: Settle
) -> None:
    reception.take_sources(["kiosque:save?url=https%3A%2F%2Fe.org%2Fferry"])
    settle()
    assert offers == [("A link asks to save this page:", FERRY)]
    assert (waiting(library), titles(library)) == ([], [])


@pytest.mark.parametrize("link", ["kiosque:save?url=http://localhost/", "kiosque:save?url=/etc"])
def test_anything_else_is_refused(
    reception: Reception,
    failures: list[ReaderError],
    offers: list[tuple[str, str]],
    settle: Settle,
    link: str,
) -> None:
    reception.take_sources([link])
    settle()
    assert [type(error) for error in failures] == [UrlError]
    assert offers == []


def test_of_many_links_that_ask_one_is_heard(
    reception: Reception, offers: list[tuple[str, str]], settle: Settle
) -> None:
    reception.take_sources([f"kiosque:save?url=https://e.org/{number}" for number in range(9)])
    settle()
    assert len(offers) == 1


def test_a_copied_link_is_offered_and_not_taken(
    reception: Reception, library: Library, offers: list[tuple[str, str]], settle: Settle
) -> None:
    reception.offer_link(FERRY)
    settle()
    assert offers == [("You copied a link:", FERRY)]
    assert waiting(library) == []


def test_one_that_is_here_or_waits_is_not_offered(
    reception: Reception,
    library: Library,
    world: World,
    offers: list[tuple[str, str]],
    settle: Settle,
) -> None:
    take_in(library, world.page(FERRY, story_html("The ferry comes back")))
    saving.save(library, GALE)
    for url in (FERRY, GALE):
        reception.offer_link(url)
    settle()
    assert offers == []


def test_by_the_setting_all_that_comes_in_takes_its_related_stories_along(
    reception: Reception, desk: Desk, library: Library, settle: Settle, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    imported = story_html("The ships lie still", related={"The ferry comes back": FERRY})
    (folder / "ships.html").write_text(imported, encoding="utf-8")
    pasted = QMimeData()
    pasted.setText(TEXT)
    pasted.setHtml(story_html("The wind has turned", related={"The gale took roofs": GALE}))
    for wanted, waits in ((False, []), (True, [GALE, FERRY])):
        desk.outbox.with_related = wanted
        reception.take_drop(pasted)
        settle()
        reception.import_all([folder])
        settle()
        assert (len(titles(library)), waiting(library)) == (2, waits), wanted
        (folder / "ships.html").write_text(imported + " ", encoding="utf-8")


# ---- feeds ------------------------------------------------------------------------------------


def offer_of(reception: Reception, qtbot: QtBot, act: Callable[[], None]) -> list[object]:
    with qtbot.waitSignal(reception.offering) as told:
        act()
    return list(told.args or [])


@pytest.mark.parametrize("feed", ["https://e.org/rss.xml", "feed:https://e.org/a"])
def test_what_looks_like_a_feed_is_offered_to_be_followed(
    reception: Reception, library: Library, settle: Settle, qtbot: QtBot, feed: str
) -> None:
    data = QMimeData()
    data.setText(feed)
    words, what, button, act = offer_of(reception, qtbot, lambda: reception.take_drop(data))
    settle()
    assert (words, what, button) == ("This looks like a feed:", feed, "Follow")
    assert waiting(library) == []
    assert callable(act)
    with qtbot.waitSignal(reception.feed_came) as told:
        act()
    assert told.args == [feed]


def test_a_feed_that_was_copied_is_offered_so_too(reception: Reception, qtbot: QtBot) -> None:
    feed = "https://e.org/feed"
    _, what, button, _ = offer_of(reception, qtbot, lambda: reception.offer_link(feed))
    assert (what, button) == (feed, "Follow")


def test_among_other_links_it_is_saved_like_them(
    reception: Reception, library: Library, settle: Settle
) -> None:
    reception.take_sources([FERRY, "https://e.org/feed"])
    settle()
    assert sorted(waiting(library)) == ["https://e.org/feed", FERRY]
