"""Moving in on the command line: `import FILE`, `imports`, `undo-import`."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.cli.moving import move_and_tell
from reader.library.library import Library
from tests.cli.conftest import Run
from tests.formats.moving import exports
from tests.world import NOON, story_html


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "part_000000.csv"
    file.write_bytes(exports.POCKET)
    return file


@pytest.fixture
def omnivore(tmp_path: Path) -> Path:
    file = tmp_path / "omnivore.zip"
    file.write_bytes(exports.OMNIVORE)
    return file


def test_an_export_is_brought_in_and_undone(kiosque: Run, export: Path) -> None:
    code, printed, complaint = kiosque("import", str(export))
    assert (code, complaint) == (0, "")
    assert printed.splitlines() == [
        "2 of 2 entries of Pocket: 2 links wait for the network.",
        "To undo it: kiosque undo-import 1",
    ]
    assert exports.URL in kiosque("outbox")[1]
    assert kiosque("import", str(export))[1].startswith("2 of 2 entries of Pocket: nothing new.")
    done = kiosque("undo-import", "1")
    assert done == (0, "Removed: 0 articles, 2 links that waited.\n", "")
    assert kiosque("outbox")[1] == ""
    code, printed, _ = kiosque("imports")
    assert code == 0
    assert printed.splitlines()[0].lstrip().startswith("2  ")
    assert "part_000000.csv: 2 of 2 entries of Pocket" in printed
    assert "(undone " in printed.splitlines()[1]


def test_what_was_not_read_is_said_line_by_line(kiosque: Run, omnivore: Path) -> None:
    code, printed, complaint = kiosque("import", str(omnivore))
    assert (code, complaint) == (1, "2: it has no web address: Lost.\n")
    assert "1 of 1 entry of Omnivore: 1 new article, 1 not read." in printed
    assert kiosque("imports", "1") == (0, "2: it has no web address: Lost\n", "")
    [line] = json.loads(kiosque("imports", "1", "--json")[1])
    assert line == {"place": 2, "reason": "it has no web address", "text": "Lost"}
    [row] = json.loads(kiosque("imports", "--json")[1])
    assert (row["source"], row["articles"], row["undone_at"]) == ("Omnivore", 1, None)


def test_of_many_lines_the_first_are_said_and_where_the_others_are(
    kiosque: Run, tmp_path: Path
) -> None:
    rows = [("A", f"mailto:{n}", "", "", "") for n in range(25)]
    file = tmp_path / "a.csv"
    file.write_bytes(exports.table("title,url,time_added,tags,status", rows))
    _, _, complaint = kiosque("import", str(file))
    assert len(complaint.splitlines()) == 21
    assert complaint.splitlines()[-1] == "5 more: kiosque imports 1."


def test_a_preview_takes_in_nothing(kiosque: Run, omnivore: Path) -> None:
    code, printed, _ = kiosque("import", "--preview", str(omnivore))
    assert code == 0
    lines = [line.strip() for line in printed.splitlines()]
    assert lines == [
        "omnivore.zip: Omnivore, 1 entry",
        *("1 article with its content", "2 tags and folders", "1 archived", "2 highlights"),
        *("1 note", "1 cannot be read", "saved from 2024-03-05 to 2024-03-05"),
        *("of no use here: id, updatedAt", "2: it has no web address: Lost"),
    ]
    assert kiosque("list")[1] == ""
    assert kiosque("imports")[1] == ""


def test_an_article_that_was_touched_is_left_and_said(kiosque: Run, omnivore: Path) -> None:
    kiosque("import", str(omnivore))
    kiosque("tag", "mine", "1")
    printed = kiosque("undo-import", "1")[1]
    assert "Left as it is, since you have touched it: 1 article." in printed


def test_a_saved_page_is_taken_in_as_before(kiosque: Run, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(story_html("Ships lie at anchor"), encoding="utf-8")
    assert kiosque("import", str(page)) == (0, "1 of 1 file: 1 new.\n", "")


def test_an_import_that_never_was_is_no_bug(kiosque: Run) -> None:
    for words in (("undo-import", "7"), ("imports", "7")):
        assert kiosque(*words) == (1, "", "There was no import 7 into this library.\n")


def test_ctrl_c_stops_it_and_the_same_command_goes_on(
    library: Library, export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moments = iter([NOON, NOON])

    def now() -> datetime:
        try:
            return next(moments)
        except StopIteration:
            raise KeyboardInterrupt from None

    assert move_and_tell(replace(library, now=now), export) == 130
    assert capsys.readouterr().out.splitlines() == [
        "0 of 2 entries of Pocket: nothing new.",
        "Stopped. The same command goes on from here.",
    ]
    assert move_and_tell(library, export) == 0
    assert "2 of 2 entries of Pocket: 2 links" in capsys.readouterr().out
