"""`kiosque check`, `backup`, `restore` and `tidy`, as they are typed."""

import json
from pathlib import Path

import pytest

from reader import paths, settings
from reader.settings import Settings
from tests.cli.conftest import Run
from tests.library.test_checking import broken_leaf
from tests.store.test_sealing import without_triggers
from tests.world import story_html


@pytest.fixture
def file(tmp_path: Path, kiosque: Run) -> Path:
    """Return the file of a library with one article."""
    page = tmp_path / "ships.html"
    page.write_text(story_html("Ships"), encoding="utf-8")
    assert kiosque("save", str(page))[0] == 0
    return tmp_path / "library" / "library.db"


def test_a_sound_library(kiosque: Run, file: Path) -> None:
    assert file.exists()
    assert kiosque("check") == (0, "1 article: all is well\n", "")
    code, out, _ = kiosque("check", "--full", "--json")
    assert (code, json.loads(out)["looked_at"]) == (0, 1)


def test_a_library_that_is_not_there(kiosque: Run) -> None:
    code, _, err = kiosque("check")
    assert code == 1
    assert "it is not there" in err


def test_damage_is_told_and_mended(kiosque: Run, file: Path) -> None:
    kiosque("list")  # who reads has what was saved indexed
    without_triggers(file, "UPDATE body SET text = x'00'")
    code, out, _ = kiosque("check", "--full", "--no-mend")
    assert code == 1
    assert "Damaged: text of 1: Ships" in out
    assert "Damaged: the search index" in out
    code, out, _ = kiosque("check", "--full")
    assert code == 0
    assert "Mended: text of 1: Ships" in out
    assert kiosque("check", "--full")[1] == "1 article: all is well\n"


def test_a_quick_look_that_finds_something_looks_at_all(kiosque: Run, file: Path) -> None:
    without_triggers(file, "UPDATE counter SET value = 9")
    without_triggers(file, "UPDATE body SET text = x'00'")
    assert "Mended: text of 1: Ships" in kiosque("check")[1]


def test_a_broken_file_is_kept_beside_the_new_one(kiosque: Run, file: Path) -> None:
    broken_leaf(file, "article")
    code, out, err = kiosque("check", "--json")
    assert code == 0
    aside = Path(json.loads(out)["kept_aside"])
    assert aside.name.startswith("library-damaged-")
    assert aside.exists()
    broken_leaf(file, "article")
    code, out, err = kiosque("check")
    assert "The damaged file is kept" in err
    assert "Ships" in kiosque("list")[1]


def test_what_is_lost_is_told(kiosque: Run, file: Path) -> None:
    without_triggers(file, "UPDATE body SET text = x'00'")
    without_triggers(file, "UPDATE page SET body = x'00'")
    code, out, _ = kiosque("check", "--full")
    assert code == 1
    assert "Lost: text of 1: Ships" in out


def test_a_backup_is_made_and_put_back(kiosque: Run, file: Path, tmp_path: Path) -> None:
    code, out, _ = kiosque("backup", str(tmp_path / "safe"))
    assert code == 0
    made = Path(out.removeprefix("Written: ").strip())
    assert made.parent == tmp_path / "safe"
    assert kiosque("trash", "1")[0] == 0
    code, out, _ = kiosque("restore", str(made))
    assert code == 0
    assert "What stood there before is kept" in out
    assert "Ships" in kiosque("list")[1]
    assert kiosque("backup")[0] == 0
    assert len(list((file.parent / "backups").iterdir())) == 1


def test_articles_and_backups_are_restored_by_one_word(kiosque: Run, file: Path) -> None:
    assert file.exists()
    assert kiosque("trash", "1")[0] == 0
    assert kiosque("restore", "1")[1] == "1 article restored\n"
    assert kiosque("restore", "1", "backup.db")[0] == 2
    code, _, err = kiosque("restore", "backup.db")
    assert (code, "it is not there" in err) == (1, True)


def test_backups_lie_where_the_user_has_chosen(
    kiosque: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSQUE_LIBRARY", str(file.parent))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    chosen = tmp_path / "chosen"
    settings.save(paths.settings_file(), Settings(backup_folder=str(chosen)))
    assert kiosque("backup")[1].startswith(f"Written: {chosen}")


def test_room_is_given_back(kiosque: Run, file: Path) -> None:
    without_triggers(file, "INSERT INTO page VALUES (x'00', x'00')")
    code, out, _ = kiosque("tidy", "--versions", "1")
    assert code == 0
    assert "1 unused part removed" in out
    assert "0 earlier texts removed" in out
