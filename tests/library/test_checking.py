"""Damage is found, told by title and address, and mended from what is kept."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import backups, checking, finding, picturing, reading
from reader.library.checking import Found
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.damage import CheckReport, DamageKind
from reader.model.errors import StoreError
from reader.model.page import Resource
from reader.model.query import Query
from reader.model.url import Url
from reader.store.store import Store
from tests.store.test_sealing import without_triggers
from tests.world import NOON, World, story_html

PICTURE = Url("https://e.org/harbour.png")
_NO_PAGE = "UPDATE page SET body = x'00'"


@pytest.fixture
def path(library: Library) -> Path:
    return library.store.path


def take(library: Library, world: World, *names: str) -> list[ArticleId]:
    return [
        take_in(library, world.page(f"https://e.org/{name}", story_html(name))).id for name in names
    ]


def look(path: Path) -> Found:
    return checking.look_over(path, full=True)


def kinds(found: Found) -> set[DamageKind]:
    return {damage.kind for damage in found.damages}


def mended(library: Library, spare: Sequence[Path] = ()) -> CheckReport:
    report = checking.mend(library, look(library.store.path), spare)
    again = look(library.store.path)
    if not report.gone:
        assert again.damages == ()
    return report


def test_a_sound_library_is_sound_and_nothing_is_left_of_the_look(
    library: Library, world: World, path: Path
) -> None:
    take(library, world, "Ships", "Boats")
    found = look(path)
    assert (found.looked_at, found.damages, found.needs_new_file) == (2, (), False)
    assert checking.look_over(path).damages == ()
    assert not list(path.parent.glob("*.check*"))
    report = checking.mend(library, found)
    assert report.is_sound
    assert not checking.change_of(report)


def test_a_page_that_is_saved_again_is_no_damage(
    library: Library, world: World, path: Path
) -> None:
    for _ in range(2):
        take(library, world, "Ships")
        take(library, world, "Boats")
    assert look(path).damages == ()


@pytest.mark.parametrize("full", [False, True])
def test_a_library_whose_first_start_was_cut_off_is_sound(tmp_path: Path, full: bool) -> None:
    path = tmp_path / "library.db"
    path.touch()
    assert checking.look_over(path, full=full) == Found(0, (), full)


def test_a_library_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="not there"):
        checking.look_over(tmp_path / "library.db")


def test_a_look_that_is_wanted_no_more_finds_nothing(
    library: Library, world: World, path: Path
) -> None:
    take(library, world, "Ships")
    assert checking.look_over(path, full=True, is_wanted=lambda: False) == Found(0, (), full=True)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE body SET text = x'00' WHERE article_id = 1",
        "DELETE FROM body WHERE article_id = 1",
        "UPDATE article SET title = 'Shipz', byline = '[' WHERE id = 1",
        "UPDATE article SET url = CAST(x'ff' AS TEXT), excerpt = CAST(x'ff' AS TEXT) WHERE id = 1",
    ],
)
def test_an_article_is_made_anew_from_its_page(
    library: Library, world: World, path: Path, statement: str
) -> None:
    [ships, _] = take(library, world, "Ships", "Boats")
    before = reading.get(library, ships)
    without_triggers(path, statement)
    report = mended(library)
    assert {damage.article_id for damage in report.mended} >= {ships}
    assert report.gone == ()
    assert reading.get(library, ships) == before
    assert len(finding.find(library, Query())) == 2
    assert checking.change_of(report).articles == {ships}


def test_what_has_no_page_is_told_by_title_and_address(
    library: Library, world: World, path: Path
) -> None:
    [ships] = take(library, world, "Ships")
    without_triggers(path, "UPDATE body SET text = x'00'")
    without_triggers(path, _NO_PAGE)
    report = mended(library)
    told = {(each.kind, each.article_id, each.title, each.url) for each in report.gone}
    assert (DamageKind.TEXT, ships, "Ships", "https://e.org/Ships") in told


def test_what_has_no_page_comes_back_from_a_backup(
    library: Library, world: World, path: Path, tmp_path: Path
) -> None:
    [ships] = take(library, world, "Ships")
    before = reading.get(library, ships)
    made = backups.back_up(library, tmp_path / "backups")
    assert made is not None
    without_triggers(path, "UPDATE body SET text = x'00'")
    without_triggers(path, _NO_PAGE)
    report = mended(library, [made.path])
    assert report.gone == ()
    assert reading.get(library, ships) == before


def test_a_picture_is_fetched_again_or_taken_from_a_backup(
    library: Library, world: World, path: Path, tmp_path: Path
) -> None:
    html = story_html("Ships", text=f"<img src={PICTURE} width=640 height=480> the ships " * 3)
    page = replace(world.page("https://e.org/a", html), resources=(Resource(PICTURE, b"bytes"),))
    kept = take_in(library, page)
    made = backups.back_up(library, tmp_path / "backups")
    assert made is not None
    without_triggers(path, "UPDATE picture SET body = x'00'")
    assert kinds(look(path)) == {DamageKind.PICTURE}
    assert mended(library, [made.path]).gone == ()
    [picture] = reading.open_article(library, kept.id).pictures
    assert picture.digest is not None
    assert picturing.picture(library, picture.digest) == b"bytes"
    without_triggers(path, "UPDATE picture SET body = x'00'")
    assert mended(library).gone == ()
    [picture] = reading.open_article(library, kept.id).pictures
    assert (picture.digest, picture.given_up) == (None, False)


def test_counters_and_indexes_are_made_anew(library: Library, world: World, path: Path) -> None:
    [ships] = take(library, world, "Ships")
    finding.counts(library)  # who reads has what was saved indexed
    without_triggers(path, "UPDATE counter SET value = 9")
    without_triggers(path, "DELETE FROM search_idx")
    without_triggers(path, "DELETE FROM search_data WHERE id > 10")
    assert kinds(look(path)) >= {DamageKind.COUNTERS, DamageKind.INDEX}
    assert {DamageKind.COUNTERS} <= kinds(checking.look_over(path))
    mended(library)
    assert finding.counts(library).all == 1
    assert finding.find(library, Query()) == [ships]


def test_a_row_that_cannot_be_read_is_made_readable(
    library: Library, world: World, path: Path
) -> None:
    take(library, world, "Ships")
    with library.store.writing() as db:
        db.execute(
            "INSERT INTO outbox (url, title, added_at) VALUES ('https://e.org/a', 'A', ?)",
            [NOON.isoformat()],
        )
    without_triggers(path, "UPDATE outbox SET title = CAST(x'ff' AS TEXT), added_at = 'never'")
    report = mended_once(library)
    assert [damage.title for damage in report.gone] == ["https://e.org/a"]
    with library.store.reading() as db:
        row = db.execute("SELECT title, added_at FROM outbox").fetchone()
        assert tuple(row) == ("\N{REPLACEMENT CHARACTER}", NOON.isoformat())
    assert look(path).damages == ()


def mended_once(library: Library) -> CheckReport:
    return checking.mend(library, look(library.store.path))


def broken_leaf(path: Path, table: str) -> None:
    """Ruin the head of a page of this table's tree."""
    db = Store(path)
    with db.reading() as reader:
        number = reader.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", [table]
        ).fetchone()[0]
        size = reader.execute("PRAGMA page_size").fetchone()[0]
    db.close()
    data = bytearray(path.read_bytes())
    data[(number - 1) * size : (number - 1) * size + 64] = b"\xff" * 64
    path.write_bytes(data)


@pytest.mark.parametrize("table", ["article", "body", "link", "counter", "article_by_state"])
def test_a_broken_tree_gives_a_new_file_with_all_that_is_known(
    library: Library, world: World, path: Path, table: str
) -> None:
    ids = take(library, world, "Ships", "Boats")
    before = [reading.get(library, each).article for each in ids]
    library.store.close()
    broken_leaf(path, table)
    found = look(path)
    assert found.needs_new_file
    aside = checking.make_new_file(path, NOON)
    assert aside.name == "library-damaged-20260914-120000.db"
    again = Library(Store(path), world.fetch, world.fetch_picture, library.extract, world.now)
    report = checking.mend(again, found, kept_aside=aside)
    assert report.gone == ()
    assert report.kept_aside == aside
    assert [reading.get(again, each).article for each in ids] == before
    assert finding.counts(again).all == 2
    again.store.close()
    assert look(path).damages == ()


def test_damage_of_the_file_is_left_while_it_is_in_use(
    library: Library, world: World, path: Path
) -> None:
    take(library, world, "Ships")
    library.store.close()
    broken_leaf(path, "link")
    found = look(path)
    library = Library(Store(path), world.fetch, world.fetch_picture, library.extract, world.now)
    with pytest.raises(StoreError, match="close Kiosque first"):
        checking.make_new_file(path, NOON)
    library.store.close()
    assert found.needs_new_file


def test_what_another_program_or_a_later_version_wrote_is_not_mended(tmp_path: Path) -> None:
    later, foreign = tmp_path / "library.db", tmp_path / "other.db"
    Store(later).close()
    with closing(sqlite3.connect(later, isolation_level=None)) as db:
        db.execute("PRAGMA user_version = 900")
        db.execute("DROP TABLE counter")
    with closing(sqlite3.connect(foreign, isolation_level=None)) as db:
        db.execute("CREATE TABLE album (name TEXT)")
    with pytest.raises(StoreError, match="later version of Kiosque"):
        look(later)
    with pytest.raises(StoreError, match="it is not a library"):
        look(foreign)


@pytest.mark.parametrize("full", [False, True])
def test_a_lock_or_a_folder_in_its_place_is_no_damage(
    library: Library, path: Path, tmp_path: Path, full: bool
) -> None:
    library.store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        db.execute("UPDATE counter SET value = value")
        with pytest.raises(StoreError, match="another program is writing"):
            checking.look_over(path, full=full)
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError, match="it cannot be opened"):
        checking.look_over(tmp_path / "folder", full=full)


def test_where_no_copy_can_be_made_there_is_no_full_look(library: Library, path: Path) -> None:
    path.with_name(f"{path.name}.check").mkdir()
    assert checking.look_over(library.store.path).damages == ()
    with pytest.raises(StoreError, match=r"library\.db\.check cannot be used"):
        look(path)


def test_a_file_without_its_beginning_is_named_broken(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"no library" * 1000)
    assert kinds(look(path)) == {DamageKind.STRUCTURE}
    with pytest.raises(StoreError):
        checking.make_new_file(path, NOON)
    assert path.read_bytes() == b"no library" * 1000
