"""The watched folder is watched from login on if that is asked, and no longer when not."""

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from reader.library.autostart import is_on, switch_off, switch_on
from reader.library.browser_places import Place
from reader.model.errors import WriteError

WORDS = ("/opt/ki osque/kiosque", "watch", 'a"b$c`d\\e%f')


def place(folder: Path, system: str) -> Place:
    return Place(system, folder, folder / "config", folder / "local", folder / "roaming")


class Registry:
    """The Run key of a Windows that is not there."""

    def __init__(self) -> None:
        self.values = dict[str, str]()

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, command: str) -> None:
        self.values[name] = command

    def remove(self, name: str) -> None:
        self.values.pop(name, None)


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_it_is_switched_on_and_off(tmp_path: Path, system: str) -> None:
    here = place(tmp_path, system)
    assert not is_on(here, None)
    switch_on(here, WORDS, None)
    assert is_on(here, None)
    switch_off(here, None)
    switch_off(here, None)
    assert not is_on(here, None)


def test_linux_has_a_file_that_is_valid_and_names_the_program(tmp_path: Path) -> None:
    switch_on(place(tmp_path, "linux"), WORDS, None)
    file = tmp_path / "config" / "autostart" / "kiosque-watch.desktop"
    [line] = [x for x in file.read_text().splitlines() if x.startswith("Exec=")]
    assert line == r'Exec="/opt/ki osque/kiosque" "watch" "a\\"b\\$c\\`d\\\\e%%f"'
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", file], check=True)


def test_macos_has_an_agent(tmp_path: Path) -> None:
    switch_on(place(tmp_path, "darwin"), WORDS, None)
    [file] = (tmp_path / "Library" / "LaunchAgents").iterdir()
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == list(WORDS)
    assert agent["RunAtLoad"] is True
    assert file.stem == agent["Label"]


def test_windows_has_a_value_of_the_run_key(tmp_path: Path) -> None:
    registry, here = Registry(), place(tmp_path, "win32")
    switch_on(here, (r"C:\Program Files\Kiosque\kiosque.exe", "watch"), registry)
    assert registry.values == {"kiosque-watch": r'"C:\Program Files\Kiosque\kiosque.exe" watch'}
    assert is_on(here, registry)
    switch_off(here, registry)
    assert not is_on(here, registry)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(WriteError):
        switch_on(place(tmp_path, "linux"), WORDS, None)
    with pytest.raises(WriteError):
        switch_off(place(tmp_path, "linux"), None)
