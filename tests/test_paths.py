"""Files are found, in a checkout as in a wheel."""

import sys
from pathlib import Path

import pytest

from reader import paths


def test_resources_are_there() -> None:
    for name in ("themes.json", "window.qss", "pane.css", "icons/kiosque.svg", "samples"):
        assert paths.resource(name).exists(), name


def test_hints_call_the_program_as_it_was_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSQUE_PROGRAM", raising=False)
    assert paths.program() == "kiosque"
    monkeypatch.setenv("KIOSQUE_PROGRAM", "python3 run.py")
    assert paths.program() == "python3 run.py"


def test_a_library_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSQUE_LIBRARY", str(tmp_path))
    assert paths.library_folder() == tmp_path
    monkeypatch.setenv("KIOSQUE_LIBRARY", "")
    assert paths.library_folder().name == "kiosque"
    monkeypatch.delenv("KIOSQUE_LIBRARY")
    assert paths.library_folder().name == "kiosque"
    assert paths.settings_file().name == "settings.json"
    assert paths.log_file().name == "kiosque.log"


def test_the_native_host_is_started_by_whole_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Path(paths.native_host_command()[0]).is_absolute()
    assert paths.native_host_command()[-1] == paths.NATIVE_HOST
    assert (paths.import_folder() / "reader" / "__main__.py").is_file()
    assert paths.native_host_folder().is_absolute()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert paths.native_host_command() == (sys.executable, paths.NATIVE_HOST)


def test_the_usual_watched_folder_stands_in_the_downloads() -> None:
    assert paths.watched_folder().name == "Kiosque"
    assert not paths.watched_folder().is_relative_to(paths.library_folder())


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a program that is carried about, with a folder for the user's own."""
    monkeypatch.delenv("KIOSQUE_LIBRARY", raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "kiosque"))
    (tmp_path / "kiosque-data").mkdir()
    return tmp_path


def test_a_folder_beside_the_program_holds_all_that_is_the_users(stick: Path) -> None:
    whole = stick / "kiosque-data"
    named = (
        paths.library_folder(),
        paths.settings_file(),
        paths.log_file(),
        paths.log_folder(),
        paths.session_file(Path("mine")),
        paths.native_host_folder(),
    )
    assert [each for each in named if not each.is_relative_to(whole)] == []
    whole.rmdir()
    assert paths.portable_folder() is None
    assert not paths.library_folder().is_relative_to(stick)


def test_an_image_and_a_bundle_are_what_their_user_sees(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    binary = stick / "Kiosque.app" / "Contents" / "MacOS" / "kiosque"
    monkeypatch.setattr("sys.executable", str(binary))
    assert paths.program_folder() == stick
    assert paths.watch_command() == (str(binary), "watch")
    monkeypatch.setenv("APPIMAGE", str(stick / "images" / "Kiosque.AppImage"))
    assert paths.program_folder() == stick / "images"
    assert paths.watch_command() == (str(stick / "images" / "Kiosque.AppImage"), "watch")
    assert paths.native_host_command()[0].endswith(".AppImage")


def test_each_library_has_a_session_of_its_own(tmp_path: Path) -> None:
    assert paths.session_file(tmp_path / "a") != paths.session_file(tmp_path / "b")
    assert paths.session_file(tmp_path / "a") == paths.session_file(tmp_path / "a")
    assert paths.changes_file().is_file()
