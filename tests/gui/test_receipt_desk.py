"""What is wished of receipts, rules and cleaning, off the GUI thread."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.receipt_desk import CleanedSoFar, ReceiptDesk
from reader.gui.tasks import Tasks
from reader.library import reading, ruling
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.errors import FormatError, RuleError, WriteError
from reader.model.site_rule import Effect, Pointed
from tests.library.sites import LINES, OFFER, OTHER_OFFER, SHARE, SHIPS, WIND, site_page
from tests.world import World

OFFERED = Pointed(Effect.REMOVE, ("Get the paper for 5 a month",))

Settle = Callable[[], None]


@pytest.fixture
def desk(library: Library, tasks: Tasks) -> ReceiptDesk:
    return ReceiptDesk(library, tasks, tasks)


@pytest.fixture
def ships(library: Library, world: World) -> ArticleId:
    return take_in(library, world.page(SHIPS, site_page("Ships", OFFER + SHARE))).id


def test_it_brings_a_receipt(desk: ReceiptDesk, ships: ArticleId, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.came, timeout=10_000) as came:
        desk.bring(ships)
    assert [block.text for block in came.args[0].blocks] == ["Send this to a friend who sails"]


def test_a_decision_is_told_and_can_be_taken_back(
    desk: ReceiptDesk,
    tasks: Tasks,
    library: Library,
    ships: ArticleId,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    with qtbot.waitSignals([tasks.changed, desk.decided], timeout=10_000):
        desk.decide(ships, OFFERED)
    assert reading.get(library, ships).article.text.split("\n") == LINES
    decided: list[object] = []
    desk.decided.connect(decided.append)
    [rule] = ruling.rules(library)
    with qtbot.waitSignal(desk.decided, timeout=10_000) as again:
        desk.decide(ships, Pointed(Effect.KEEP, OFFERED.lines))
    assert again.args[0].dropped == (rule,)
    with qtbot.waitSignal(tasks.changed, timeout=10_000):
        desk.undo(again.args[0])
    assert ruling.rules(library) == (rule,)


def test_what_cannot_be_told_is_a_failure(
    desk: ReceiptDesk, tasks: Tasks, ships: ArticleId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tasks.failed, timeout=10_000) as failed:
        desk.decide(ships, Pointed(Effect.REMOVE, ("Nobody said this",)))
    assert isinstance(failed.args[0], RuleError)


def test_rules_are_listed_after_each_change(
    desk: ReceiptDesk, ships: ArticleId, qtbot: QtBot, settle: Settle
) -> None:
    desk.decide(ships, OFFERED)
    settle()
    with qtbot.waitSignal(desk.listed, timeout=10_000) as listed:
        desk.list_rules("e.org")
    [rule] = listed.args[0]
    with qtbot.waitSignal(desk.listed, timeout=10_000) as listed:
        desk.switch(rule.id, enabled=False)
    assert [each.enabled for each in listed.args[0]] == [False]
    with qtbot.waitSignal(desk.listed, timeout=10_000) as listed:
        desk.remove(rule.id)
    assert listed.args == [()]


def test_rules_go_into_a_file_and_come_back(
    desk: ReceiptDesk,
    library: Library,
    ships: ArticleId,
    qtbot: QtBot,
    settle: Settle,
    tmp_path: Path,
) -> None:
    desk.decide(ships, OFFERED)
    settle()
    desk.export(tmp_path / "rules.json")
    settle()
    ruling.remove(library, [rule.id for rule in ruling.rules(library)])
    with qtbot.waitSignals([desk.imported, desk.listed], timeout=10_000):
        desk.import_rules(tmp_path / "rules.json")
    assert len(ruling.rules(library)) == 1


def test_a_file_that_is_none_is_a_failure(
    desk: ReceiptDesk, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(tasks.failed, timeout=10_000) as failed:
        desk.import_rules(tmp_path / "none.json")
    assert isinstance(failed.args[0], FormatError)
    with qtbot.waitSignal(tasks.failed, timeout=10_000) as failed:
        desk.export(tmp_path / "none" / "rules.json")
    assert isinstance(failed.args[0], WriteError)


def test_a_site_is_cleaned_with_word_of_how_far_it_is(
    desk: ReceiptDesk,
    library: Library,
    world: World,
    ships: ArticleId,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    told: list[CleanedSoFar] = []
    desk.progressed.connect(told.append)
    lines = [f"{line} So it was." for line in LINES]
    wind = take_in(library, world.page(WIND, site_page("The wind", OTHER_OFFER, lines))).id
    desk.decide(ships, OFFERED)
    settle()
    with library.store.writing() as db:
        db.execute("DELETE FROM article_page WHERE article_id = ?", [ships])
    with qtbot.waitSignal(desk.ended, timeout=10_000):
        desk.clean_site("e.org")
        desk.clean_site("e.org")  # one at a time
    assert told[-1] == CleanedSoFar(done=2, of=2, changed=1, failed=1)
    assert "Autumn" not in reading.get(library, wind).article.text


def test_a_single_article_that_cannot_be_cleaned_is_counted(
    desk: ReceiptDesk, library: Library, ships: ArticleId, qtbot: QtBot
) -> None:
    with library.store.writing() as db:
        db.execute("DELETE FROM article_page")
    told: list[CleanedSoFar] = []
    desk.progressed.connect(told.append)
    with qtbot.waitSignal(desk.ended, timeout=10_000):
        desk.clean(ships)
    assert told == [CleanedSoFar(1, 1, 0, 1)]


def test_cleaning_stops_when_it_is_told_to(
    desk: ReceiptDesk, library: Library, world: World, ships: ArticleId, qtbot: QtBot
) -> None:
    for number in range(30):
        lines = [f"{line} Day {number * 7}." for line in LINES]
        take_in(library, world.page(f"{SHIPS}/{number}", site_page(f"Day {number}", "", lines)))
    told: list[CleanedSoFar] = []
    desk.stop()
    desk.progressed.connect(told.append)
    desk.progressed.connect(lambda _: desk.stop())
    with qtbot.waitSignal(desk.ended, timeout=10_000):
        desk.clean_site("")
    assert told[-1].done < told[-1].of == 31
