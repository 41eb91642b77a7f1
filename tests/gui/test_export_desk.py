"""What leaves the library, off the GUI thread; and a folder that is kept in step."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui import export_desk
from reader.gui.export_desk import ExportDesk, Wish
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.model.errors import WriteError
from reader.model.outgoing import Exported, Form
from tests.gui.tools import CountedTasks, end

Settle = Callable[[], None]


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    end(owner)


@pytest.fixture
def export(library: Library, tasks: CountedTasks, owner: QObject) -> ExportDesk:
    return ExportDesk(library, tasks, owner, pause_ms=0)


def run(export: ExportDesk, qtbot: QtBot, wish: Wish, target: Path) -> Exported | None:
    with qtbot.waitSignal(export.ended, timeout=10_000) as caught:
        export.export(wish, target, "All", overwrite=False)
    return caught.args[0] if caught.args else None


@pytest.mark.parametrize(
    ("wish", "name", "count"),
    [
        (Wish(None, Form.JSONL), "a.jsonl", 3),
        (Wish(None, Form.CSV), "a.csv", 3),
        (Wish((ArticleId(1),), Form.JSONL), "a.jsonl", 1),
        (Wish((ArticleId(1), ArticleId(2)), Form.TEXT), "out", 2),
        (Wish(None, Form.TEXT, keep=True), "out", 3),
    ],
)
def test_what_is_wished_is_written(
    stories: list[ArticleId],
    export: ExportDesk,
    qtbot: QtBot,
    tmp_path: Path,
    wish: Wish,
    name: str,
    count: int,
) -> None:
    assert len(stories) == 3
    target = tmp_path / name
    assert run(export, qtbot, wish, target) == Exported(target, count)
    assert target.exists()


def test_why_it_ended_is_told(
    stories: list[ArticleId], export: ExportDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("mine")
    with qtbot.waitSignal(export.failed) as caught:
        assert run(export, qtbot, Wish(None, Form.CSV), tmp_path / "a.csv") is None
    assert caught.args is not None
    assert isinstance(caught.args[0], WriteError)


def test_stopped_it_leaves_nothing(
    stories: list[ArticleId], export: ExportDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    export.stop()
    with qtbot.waitSignal(export.ended, timeout=10_000) as caught:
        export.export(Wish(None, Form.EPUB), tmp_path / "a.epub", "All", overwrite=False)
        export.stop()
    assert caught.args == [None]
    assert list(tmp_path.glob("*.epub")) == []


def test_of_very_many_not_each_step_is_told(
    stories: list[ArticleId],
    export: ExportDesk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(export_desk, "_MOST_STEPS", 2)
    steps: list[int] = []
    export.stepped.connect(lambda done, _: steps.append(done))
    run(export, qtbot, Wish(None, Form.CSV), tmp_path / "a.csv")
    assert steps == [2]


def test_a_folder_follows_the_library(
    stories: list[ArticleId],
    export: ExportDesk,
    tasks: CountedTasks,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "notes"
    with qtbot.waitSignal(export.in_step, timeout=10_000) as caught:
        export.keep(folder, Form.TEXT)
    assert caught.args == [Exported(folder, 3)]
    settle()
    with qtbot.waitSignal(export.in_step, timeout=10_000) as caught:
        tasks.changed.emit(Change(articles=frozenset(stories[:1])))
    assert caught.args == [Exported(folder, 0)]
    settle()
    tasks.changed.emit(Change(outbox=True))
    export.keep(folder, Form.TEXT)
    export.keep(None, Form.TEXT)
    export.look()
    export._bring_into_step()
    settle()
    assert len(list(folder.glob("*.txt"))) == 3


def test_it_waits_its_turn(
    stories: list[ArticleId], export: ExportDesk, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    export.export(Wish(None, Form.TEXT), tmp_path / "a", "All", overwrite=False)
    export.keep(tmp_path / "b", Form.TEXT)
    with qtbot.waitSignal(export.in_step, timeout=10_000):
        export._bring_into_step()
    settle()
    assert len(list((tmp_path / "b").glob("*.txt"))) == 3


def test_that_it_cannot_be_kept_is_told_where_errors_are(
    stories: list[ArticleId],
    export: ExportDesk,
    tasks: CountedTasks,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(tasks.failed, timeout=10_000) as caught:
        export.keep(tmp_path / "file", Form.TEXT)
    assert caught.args is not None
    assert isinstance(caught.args[0], WriteError)
    settle()


def test_articles_come_as_markdown(
    stories: list[ArticleId], export: ExportDesk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(export.copied) as caught:
        export.copy_as_markdown(stories[:1])
    assert caught.args is not None
    assert caught.args[0].startswith("# ")
