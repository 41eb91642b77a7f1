"""What is written for the browsers, and what is said of it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import browsers
from reader.library.browser_places import Place, place_of
from reader.library.browsers import Condition, Program
from reader.model.errors import WriteError

ORIGIN = f"chrome-extension://{browsers.CHROMIUM_IDS[0]}/"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the launcher is a shell's script")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A Linux with a Firefox and a Chromium."""
    for profile in (".mozilla/firefox", ".config/chromium"):
        (tmp_path / profile).mkdir(parents=True)
    return place_of("linux", {}, tmp_path)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program that says how it was called: words, import path, library."""
    folder = tmp_path / "where it's kept"
    folder.mkdir()
    script = folder / "say it"
    script.write_text('#!/bin/sh\nprintf "%s\\n" "$PYTHONPATH" "$PYTHONSAFEPATH" "$@"\n')
    script.chmod(0o755)
    return Program(
        folder / "browser", (str(script), "--native-host"), folder, tmp_path / "my $HOME"
    )


def conditions(states: list[browsers.BrowserState]) -> dict[str, Condition]:
    return {state.name: state.condition for state in states}


def manifests(place: Place) -> list[Path]:
    return sorted(place.home.rglob("kiosque.reader.json"))


def test_at_first_it_is_missing(place: Place, program: Program) -> None:
    missing = {"Firefox": Condition.MISSING, "Chromium": Condition.MISSING}
    assert conditions(browsers.status(place, program)) == missing
    assert manifests(place) == []


def test_installed_for_every_browser(place: Place, program: Program) -> None:
    installed = {"Firefox": Condition.INSTALLED, "Chromium": Condition.INSTALLED}
    assert conditions(browsers.install(place, program)) == installed
    assert conditions(browsers.status(place, program)) == installed
    chromium, firefox = (json.loads(file.read_text()) for file in manifests(place))
    assert chromium["allowed_origins"] == [ORIGIN]
    assert firefox["allowed_extensions"] == [browsers.FIREFOX_ID]
    for manifest in (chromium, firefox):
        assert (manifest["name"], manifest["type"]) == ("kiosque.reader", "stdio")
        assert Path(manifest["path"]).is_absolute()


@POSIX
def test_what_the_browser_starts_is_the_program(place: Place, program: Program) -> None:
    browsers.install(place, program)
    launcher = json.loads(manifests(place)[0].read_text())["path"]
    done = subprocess.run([launcher, ORIGIN], capture_output=True, text=True, check=True)
    said = [str(program.import_path), "1", "--native-host", "--library", str(program.library)]
    assert done.stdout.splitlines() == [*said, ORIGIN]


def test_installed_again_nothing_changes(place: Place, program: Program) -> None:
    def written() -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in place.home.rglob("*") if file.is_file()}

    browsers.install(place, program)
    before = written()
    browsers.install(place, program)
    assert written() == before


def test_a_browser_that_came_later_is_missing_till_it_is_done_again(
    place: Place, program: Program
) -> None:
    browsers.install(place, program)
    (place.config / "vivaldi").mkdir()
    assert conditions(browsers.status(place, program))["Vivaldi"] is Condition.MISSING
    assert conditions(browsers.install(place, program))["Vivaldi"] is Condition.INSTALLED


def test_removed_nothing_is_left(place: Place, program: Program) -> None:
    before = set(place.home.rglob("*"))
    browsers.install(place, program)
    states = browsers.remove(place, program)
    assert set(conditions(states).values()) == {Condition.MISSING}
    left = {path for path in place.home.rglob("*") if path.is_file()} - before
    assert left == set()
    browsers.remove(place, program)


def test_the_manifests_of_others_are_left_alone(place: Place, program: Program) -> None:
    browsers.install(place, program)
    other = manifests(place)[0].with_name("org.other.json")
    other.write_text("{}")
    browsers.remove(place, program)
    assert other.read_text() == "{}"


def broken(place: Place, program: Program) -> str:
    """Return what is said of Chromium, which is broken."""
    [state] = [each for each in browsers.status(place, program) if each.name == "Chromium"]
    assert state.condition is Condition.BROKEN
    return state.why


def test_a_program_that_was_moved_is_said(place: Place, program: Program) -> None:
    browsers.install(place, program)
    Path(program.words[0]).rename(program.folder / "elsewhere")
    assert broken(place, program) == f"{program.words[0]} is not there any more."
    moved = replace(program, words=(str(program.folder / "elsewhere"), "--native-host"))
    assert set(conditions(browsers.install(place, moved)).values()) == {Condition.INSTALLED}


def test_a_launcher_that_is_gone_is_said(place: Place, program: Program) -> None:
    browsers.install(place, program)
    launcher = Path(json.loads(manifests(place)[0].read_text())["path"])
    launcher.unlink()
    assert broken(place, program) == f"{launcher} is not there any more."


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"path": 7}'])
def test_a_manifest_that_is_none_is_said(place: Place, program: Program, text: str) -> None:
    browsers.install(place, program)
    manifests(place)[0].write_text(text)
    assert "cannot be read" in broken(place, program)


def test_a_manifest_for_another_extension_is_said(place: Place, program: Program) -> None:
    browsers.install(place, program)
    file = manifests(place)[0]
    file.write_text(file.read_text().replace(ORIGIN, f"chrome-extension://{'a' * 32}/"))
    assert "another version" in broken(place, program)


def test_one_of_two_manifests_is_not_enough(place: Place, program: Program) -> None:
    (place.config / "opera").mkdir()
    browsers.install(place, program)
    (place.config / "opera" / "NativeMessagingHosts" / "kiosque.reader.json").unlink()
    assert conditions(browsers.status(place, program))["Opera"] is Condition.BROKEN


def test_a_browser_in_a_sandbox_is_said_to_be_out_of_reach(place: Place, program: Program) -> None:
    (place.home / "snap" / "chromium" / "common").mkdir(parents=True)
    [_, _, state] = browsers.install(place, program)
    assert (state.name, state.condition) == ("Chromium", Condition.UNREACHABLE)
    assert "snap" in state.why
    assert list((place.home / "snap").rglob("*.json")) == []


@POSIX
def test_what_cannot_be_written_is_one_sentence(place: Place, program: Program) -> None:
    (place.home / ".mozilla" / "native-messaging-hosts").write_text("a file in the way")
    with pytest.raises(WriteError, match=r"Could not write .*native-messaging-hosts"):
        browsers.install(place, program)


class Keys(dict[str, str]):
    """A registry of Windows in memory."""

    def put(self, key: str, text: str) -> None:
        self[key] = text

    def remove(self, key: str) -> None:
        self.pop(key, None)


def test_on_windows_the_registry_names_the_manifest(tmp_path: Path, program: Program) -> None:
    for profile in ("Local/Google/Chrome/User Data", "Roaming/Mozilla/Firefox"):
        (tmp_path / "AppData" / profile).mkdir(parents=True)
    place, keys = place_of("win32", {}, tmp_path), Keys()
    states = browsers.install(place, program, keys)
    assert set(conditions(states).values()) == {Condition.INSTALLED}
    assert set(keys) == {
        r"Software\Google\Chrome\NativeMessagingHosts\kiosque.reader",
        r"Software\Mozilla\NativeMessagingHosts\kiosque.reader",
    }
    launchers = {json.loads(Path(file).read_text())["path"] for file in keys.values()}
    [launcher] = launchers
    assert launcher.endswith(".bat")
    text = Path(launcher).read_bytes().decode()
    assert f'"{program.words[0]}" "--native-host" "--library"' in text
    assert text.endswith("%*\r\n")
    assert set(conditions(browsers.remove(place, program, keys)).values()) == {Condition.MISSING}
    assert keys == {}


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ([ORIGIN], True),
        ([ORIGIN, "--parent-window=0"], True),
        (["/home/me/.mozilla/kiosque.reader.json", browsers.FIREFOX_ID], True),
        (["/home/me/.mozilla/kiosque.reader.json", "other@e.org"], False),
        (["/home/me/.mozilla/other.json", browsers.FIREFOX_ID], False),
        ([browsers.FIREFOX_ID], False),
        ([ORIGIN.rstrip("/")], False),
        ([ORIGIN + "a"], False),
        (["chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/"], False),
        (["https://e.org/", ORIGIN], False),
        ([], False),
    ],
)
def test_who_calls_is_known(words: list[str], ours: bool) -> None:
    assert browsers.is_ours(words) is ours
