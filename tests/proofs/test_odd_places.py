"""A folder that may only be read, and a clock that was set back."""

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from reader.library import finding, saving
from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.change import Kept
from reader.model.query import Query
from tests.proofs.test_kill import ROOT
from tests.world import World, story_html

SHIPS = "https://e.org/ships"


def test_a_folder_that_may_only_be_read_is_read_and_saving_is_a_sentence(
    library: Library, world: World, tmp_path: Path
) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare")
    take_in(library, world.page(SHIPS, story_html("Ships")))
    folder = library.store.path.parent
    library.store.close()
    before = library.store.path.read_bytes()
    mount = f"mount --bind {folder} {folder} && mount -o remount,bind,ro {folder}"
    inside = ["unshare", "-rm", "sh", "-c"]
    tried = subprocess.run([*inside, mount], check=False, capture_output=True, text=True)
    if tried.returncode != 0:
        pytest.skip(f"no folder can be made read-only here: {tried.stderr.strip()}")

    def run(words: str) -> subprocess.CompletedProcess[str]:
        program = f"{sys.executable} -m reader {words} --library {folder}"
        command = [*inside, f"{mount} && {program}"]
        return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)

    saved = run(f"save {SHIPS}")
    assert (saved.returncode, saved.stdout) == (1, "")
    assert saved.stderr.startswith("Nothing can be saved or changed: ")
    read = run("show 1 --text")
    assert (read.returncode, read.stderr) == (0, "")
    assert "nobody on the quay" in read.stdout
    assert [path.name for path in folder.iterdir()] == [library.store.path.name]
    assert library.store.path.read_bytes() == before


def test_a_clock_set_back_loses_and_delays_nothing(library: Library, world: World) -> None:
    world.pages = {SHIPS: story_html("Ships"), "https://e.org/boats": story_html("Boats")}
    take_in(library, world.page("https://e.org/quay", story_html("Quay")))
    saving.save(library, SHIPS)
    world.time -= timedelta(days=365)
    saving.save(library, "https://e.org/boats")
    came = [each.title for each in deliver(library) if isinstance(each, Kept)]
    assert sorted(came) == ["Boats", "Ships"]
    assert len(finding.find(library, Query())) == 3
    assert saving.waiting(library) == []
