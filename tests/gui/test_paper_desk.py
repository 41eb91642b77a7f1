"""Files are written off the GUI thread, and a failure is told as any other."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.model.errors import WriteError


def test_it_says_where_the_file_is(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.paper.written) as told:
        desk.paper.write(tmp_path / "ships.pdf", b"%PDF")
    assert told.args == [tmp_path / "ships.pdf"]
    assert (tmp_path / "ships.pdf").read_bytes() == b"%PDF"


def test_a_failure_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.failed) as told:
        desk.paper.write(tmp_path / "nowhere" / "ships.pdf", b"%PDF")
    assert told.args is not None
    assert isinstance(told.args[0], WriteError)
