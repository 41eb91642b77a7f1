"""`kiosque import` and `kiosque watch`: what they print, how they are stopped, how they end."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.world import story_html

ROOT = Path(__file__).resolve().parents[2]
SHIPS, WIND = "Ships lie in the harbour", "The wind has turned at noon"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, title in (("a.html", SHIPS), ("b.html", WIND)):
        (folder / name).write_text(story_html(title), encoding="utf-8")
    return folder


def started(*words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "reader", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("word", ["import", "save"])
def test_a_folder_is_taken_in_and_counted(kiosque: Run, folder: Path, word: str) -> None:
    assert kiosque(word, str(folder)) == (0, "2 of 2 files: 2 new.\n", "")
    assert kiosque(word, str(folder)) == (0, "2 of 2 files: 2 here already.\n", "")
    assert SHIPS in kiosque("list")[1]


def test_what_was_not_read_is_said_and_counts(kiosque: Run, folder: Path) -> None:
    (folder / "c.html").write_bytes(b"%PDF-1.7")
    code, out, err = kiosque("import", str(folder))
    assert (code, out) == (1, "3 of 3 files: 2 new, 1 not read.\n")
    assert err == "Could not read c.html: it is a PDF, not a page.\n"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
@pytest.mark.parametrize("word", ["import", "save"])
def test_a_name_of_odd_bytes_stops_nothing(kiosque: Run, folder: Path, word: str) -> None:
    odd = os.fsdecode(b"\xe9t\xe9.html")
    (folder / "a.html").rename(folder / odd)
    assert kiosque(word, str(folder)) == (0, "2 of 2 files: 2 new.\n", "")
    assert kiosque("save", str(folder / odd))[0] == 0
    assert kiosque("check", "--full")[1] == "2 articles: all is well\n"


def test_an_empty_folder_is_no_failure(kiosque: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert kiosque("import", str(tmp_path / "none")) == (0, "0 of 0 files: nothing new.\n", "")


@pytest.mark.parametrize("word", ["import", "watch"])
def test_a_folder_that_is_not_there_is_wrong_usage(kiosque: Run, tmp_path: Path, word: str) -> None:
    code, _, err = kiosque(word, str(tmp_path / "nowhere"))
    assert code == 2
    assert "does not exist" in err


@pytest.mark.skipif(sys.platform == "win32", reason="another process cannot press Ctrl-C there")
def test_ctrl_c_stops_an_import_which_then_goes_on(kiosque: Run, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    (folder / "000.html").write_bytes(b"%PDF-1.7")
    for number in range(1, 120):
        text = story_html(f"Story number {number} of the harbour")
        (folder / f"{number:03}.html").write_text(text, encoding="utf-8")
    words = ("import", str(folder), "--library", str(tmp_path / "library"))
    with started(*words) as running:
        assert running.stderr is not None
        assert "is a PDF" in running.stderr.readline()  # it is under way
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, "")
    assert out.endswith("Stopped. The same command goes on from here.\n")
    code, out, _ = kiosque("import", str(folder))
    assert code == 1
    assert "120 of 120 files: " in out
    assert len(kiosque("list")[1].splitlines()) == 119


@pytest.mark.skipif(sys.platform == "win32", reason="another process cannot press Ctrl-C there")
def test_what_is_put_into_a_watched_folder_is_saved_until_ctrl_c(
    tmp_path: Path, folder: Path
) -> None:
    words = ("watch", str(folder), "--after", "move", "--library", str(tmp_path / "library"))
    with started(*words) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == f"Watching {folder}. Ctrl-C ends it.\n"
        assert {running.stdout.readline()[9:] for _ in range(2)} == {f"{SHIPS}\n", f"{WIND}\n"}
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (0, "", "")
    assert [path.name for path in folder.iterdir()] == ["Read in"]


@pytest.mark.skipif(sys.platform == "win32", reason="another process cannot press Ctrl-C there")
def test_without_a_name_the_usual_folder_is_made_and_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOWNLOAD_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    with started("watch", "--library", str(tmp_path / "library")) as running:
        assert running.stdout is not None
        said = running.stdout.readline()
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=60)
    assert said == f"Watching {tmp_path / 'Kiosque'}. Ctrl-C ends it.\n"
    assert (tmp_path / "Kiosque").is_dir()


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("word", ["import", "save"])
def test_related_stories_of_all_pages_in_a_folder_are_saved_too(
    kiosque: Run, folder: Path, word: str
) -> None:
    ferry = "https://e.org/ferry-in-the-morning"
    page = story_html("The ferry is late", related={"The ferry in the morning": ferry})
    (folder / "c.html").write_text(page, encoding="utf-8")
    code, out, err = kiosque(word, str(folder), "--with-related")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "3 of 3 files: 3 new.",
        f"{ferry} waits in the outbox: there is no network.",
    ]
    assert kiosque(word, str(folder), "--without-related")[0] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="another process cannot press Ctrl-C there")
def test_a_watched_folder_saves_related_stories_too(kiosque: Run, folder: Path) -> None:
    page = story_html(
        "The ferry is late", related={"The quay is closed at night": "http://127.0.0.1:9/the-quay"}
    )
    (folder / "a.html").write_text(page, encoding="utf-8")
    where = ("--library", str(folder.parent / "library"))
    with started("watch", str(folder), "--with-related", *where) as running:
        assert running.stderr is not None
        assert "http://127.0.0.1:9/the-quay" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=60)
    assert "127.0.0.1:9" in kiosque("outbox")[1]
