"""A folder kept in step: what changes is written, what goes is removed, what is theirs stays."""

import json
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import mirroring, organizing
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.model.errors import ReaderError, StoreError, WriteError
from reader.model.outgoing import Exported, Form
from reader.model.page import Resource
from reader.model.url import Url
from tests.formats.outgoing_stories import png
from tests.world import PARAGRAPH, World, story_html


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "notes"


def take(library: Library, world: World, title: str) -> ArticleId:
    url = f"https://e.org/{title.lower()}"
    html = story_html(title, text=f'{PARAGRAPH}<img src="/{title}.png">')
    picture = Resource(Url(f"https://e.org/{title}.png"), png(len(title)))
    return take_in(library, replace(world.page(url, html), resources=(picture,))).id


def step(library: Library, folder: Path, form: Form = Form.MARKDOWN) -> tuple[int, list[str]]:
    """Return how many were written or removed, and what was complained of."""
    *outcomes, end = mirroring.keep_in_step(library, folder, form)
    assert isinstance(end, Exported)
    return end.articles, [str(each) for each in outcomes if isinstance(each, ReaderError)]


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_file()} - {mirroring.NOTES}


def test_what_is_new_is_written_once(library: Library, world: World, folder: Path) -> None:
    take(library, world, "Ships")
    assert step(library, folder) == (1, [])
    stood = (folder / mirroring.NOTES).stat().st_mtime_ns
    assert step(library, folder) == (0, [])
    assert (folder / mirroring.NOTES).stat().st_mtime_ns == stood
    take(library, world, "Winds")
    assert step(library, folder) == (1, [])
    assert names(folder) == {"Ships.md", "Winds.md"}
    assert len(list((folder / "pictures").iterdir())) == 1  # the same bytes


def test_what_changes_is_written_anew(library: Library, world: World, folder: Path) -> None:
    ships = take(library, world, "Ships")
    step(library, folder)
    organizing.do(library, DeedKind.TAG, [ships], "sea")
    assert step(library, folder) == (1, [])
    assert 'tags: ["sea"]' in (folder / "Ships.md").read_text("utf-8")


def test_a_new_title_is_a_new_name(library: Library, world: World, folder: Path) -> None:
    ships = take(library, world, "Ships")
    step(library, folder)
    with library.store.writing() as db:
        db.execute("UPDATE article SET title = 'Boats' WHERE id = ?", [ships])
    assert step(library, folder) == (1, [])
    assert names(folder) == {"Boats.md"}


def test_what_goes_to_the_trash_leaves_with_its_pictures(
    library: Library, world: World, folder: Path
) -> None:
    ships = take(library, world, "Ships")
    take(library, world, "Breezes")
    step(library, folder)
    organizing.do(library, DeedKind.TRASH, [ships])
    assert step(library, folder) == (1, [])
    assert names(folder) == {"Breezes.md"}
    assert len(list((folder / "pictures").iterdir())) == 1


def test_what_somebody_changed_is_left_and_said_once(
    library: Library, world: World, folder: Path
) -> None:
    ships = take(library, world, "Ships")
    step(library, folder)
    (folder / "Ships.md").write_text("mine")
    organizing.do(library, DeedKind.STAR, [ships])
    _, [said] = step(library, folder)
    assert "another program has changed it" in said
    organizing.do(library, DeedKind.UNSTAR, [ships])
    assert step(library, folder) == (1, [])
    organizing.do(library, DeedKind.TRASH, [ships])
    step(library, folder)
    assert (folder / "Ships.md").read_text() == "mine"


def test_one_that_was_thrown_away_by_hand_comes_with_its_next_change(
    library: Library, world: World, folder: Path
) -> None:
    ships = take(library, world, "Ships")
    step(library, folder)
    (folder / "Ships.md").unlink()
    organizing.do(library, DeedKind.STAR, [ships])
    step(library, folder)
    assert names(folder) == {"Ships.md"}


def test_files_of_others_are_not_touched(library: Library, world: World, folder: Path) -> None:
    folder.mkdir()
    (folder / "ships.md").write_text("mine")
    take(library, world, "Ships")
    step(library, folder)
    assert (folder / "ships.md").read_text() == "mine"
    assert names(folder) == {"ships.md", "Ships (2).md"}


def test_a_damaged_one_is_told_and_tried_again(
    library: Library, world: World, folder: Path
) -> None:
    ships = take(library, world, "Ships")
    take(library, world, "Winds")
    with library.store.writing() as db:
        db.execute("UPDATE body SET text = x'00' WHERE article_id = ?", [ships])
    outcomes = list(mirroring.keep_in_step(library, folder, Form.TEXT))
    assert any(isinstance(each, StoreError) for each in outcomes)
    assert names(folder) == {"Winds.txt"}


def test_stopped_it_goes_on(library: Library, world: World, folder: Path) -> None:
    take(library, world, "Ships")
    take(library, world, "Winds")
    run = mirroring.keep_in_step(library, folder, Form.HTML)
    next(run)
    run.close()
    assert step(library, folder, Form.HTML) == (1, [])
    assert names(folder) == {"Ships.html", "Winds.html"}


def _notes(name: object = "a", stem: object = "", pictures: object = ()) -> str:
    file = {"name": name, "stem": stem, "stamp": "", "sum": "", "pictures": pictures}
    return json.dumps({"format": "md", "files": {"9": file}})


@pytest.mark.parametrize(
    "notes",
    [
        "",
        "[]",
        '{"format": "md", "files": 7}',
        '{"format": "html", "files": {}}',
        '{"format": "md", "files": {"x": {}}}',
        _notes(name="../victim"),
        _notes(pictures=["../../victim"]),
        _notes(stem=1),
    ],
)
def test_notes_that_make_no_sense_are_none(
    library: Library, world: World, folder: Path, tmp_path: Path, notes: str
) -> None:
    folder.mkdir()
    (tmp_path / "victim").write_text("stays")
    (folder / mirroring.NOTES).write_text(notes)
    take(library, world, "Ships")
    assert step(library, folder) == (1, [])
    assert (tmp_path / "victim").read_text() == "stays"
    assert json.loads((folder / mirroring.NOTES).read_text())["format"] == "md"


def test_a_folder_that_cannot_be_written_is_an_error(
    library: Library, world: World, folder: Path
) -> None:
    take(library, world, "Ships")
    folder.write_text("a file")
    with pytest.raises(WriteError):
        list(mirroring.keep_in_step(library, folder, Form.TEXT))


def test_what_became_a_folder_is_an_error(library: Library, world: World, folder: Path) -> None:
    ships = take(library, world, "Ships")
    step(library, folder)
    (folder / "Ships.md").unlink()
    (folder / "Ships.md").mkdir()
    organizing.do(library, DeedKind.STAR, [ships])
    with pytest.raises(WriteError):
        list(mirroring.keep_in_step(library, folder, Form.MARKDOWN))
    (folder / mirroring.NOTES).unlink()
    (folder / mirroring.NOTES).mkdir()
    with pytest.raises(WriteError):
        list(mirroring.keep_in_step(library, folder, Form.MARKDOWN))


def test_what_cannot_be_removed_is_an_error(library: Library, world: World, folder: Path) -> None:
    take(library, world, "Ships")
    ships = take(library, world, "Breezes")
    step(library, folder)
    organizing.do(library, DeedKind.TRASH, [ships])
    noted = json.loads((folder / mirroring.NOTES).read_text())
    [picture] = noted["files"][str(ships)]["pictures"]
    (folder / "pictures" / picture).unlink()
    (folder / "pictures" / picture).mkdir()
    with pytest.raises(WriteError):
        list(mirroring.keep_in_step(library, folder, Form.MARKDOWN))


def test_notes_are_written_now_and_then(
    library: Library, world: World, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirroring, "_OFTEN", 1)
    take(library, world, "Ships")
    run = mirroring.keep_in_step(library, folder, Form.TEXT)
    next(run)
    next(run, None)
    assert "Ships" in (folder / mirroring.NOTES).read_text()
    run.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")
def test_a_second_one_at_the_same_time_is_a_sentence(
    library: Library, world: World, folder: Path
) -> None:
    take(library, world, "Ships")
    going = mirroring.keep_in_step(library, folder, Form.MARKDOWN)
    next(going)
    with pytest.raises(WriteError, match="another Kiosque is writing there"):
        step(library, folder)
    going.close()
    assert step(library, folder) == (0, [])
    assert names(folder) == {"Ships.md"}
