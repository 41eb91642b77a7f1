"""The commands: what they print, and how they end."""

import errno
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import __version__, paths
from reader.cli.main import run_command, told
from reader.library import saving
from reader.library.opening import opened_library
from reader.model.outbox import KeptFile
from reader.model.url import Url
from reader.store import kept_files, outbox
from tests.cli.conftest import Run
from tests.formats.samples import answer, record
from tests.world import NOON, story_html

SHIPS = "https://e.org/ships-in-the-harbour"
WIND = "https://e.org/wind-in-the-harbour"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "ships.html"
    related = {"The wind in the harbour has turned": WIND}
    file.write_text(story_html("Ships lie in the harbour", related=related), encoding="utf-8")
    return file


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_command(["--version"]) == 0
    assert capfd.readouterr().out.strip() == f"kiosque {__version__}"


def test_save_list_show_search(kiosque: Run, page: Path) -> None:
    code, out, _ = kiosque("save", str(page), "--url", SHIPS)
    assert (code, out) == (0, "Saved 1: Ships lie in the harbour\n")
    assert "Ships lie in the harbour" in kiosque("list")[1]
    assert [row["id"] for row in json.loads(kiosque("list", "quay", "--json")[1])] == [1]
    assert kiosque("search", "zeppelin")[1] == ""
    shown = json.loads(kiosque("show", "1", "--json")[1])
    assert (shown["id"], shown["url"], shown["state"]) == (1, SHIPS, "unread")
    assert shown["related"][0]["saved_id"] is None
    assert "nobody on the quay" in kiosque("show", "1", "--text")[1]
    assert kiosque("show", "1", "--html")[1].startswith("<")
    assert "[not saved]" in kiosque("show", "1")[1]


def test_saved_again_it_says_so(kiosque: Run, page: Path) -> None:
    kiosque("save", str(page), "--url", SHIPS)
    assert kiosque("save", str(page), "--url", SHIPS)[1].startswith("Updated 1:")


def test_a_page_that_is_not_the_whole_story_says_so(kiosque: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone.html"
    gone.write_text("<html><body><h1>Page not found</h1></body></html>", encoding="utf-8")
    code, out, _ = kiosque("save", str(gone), "--url", WIND)
    assert (code, out) == (0, "Saved 1: Page not found (incomplete: error page)\n")
    shown = json.loads(kiosque("show", "1", "--json")[1])
    assert (shown["complete"], shown["incomplete"]) == (False, "error page")
    assert json.loads(kiosque("extract", str(gone), "--json")[1])["incomplete"] == "error page"


def test_what_is_saved_whole_stays_and_its_title_is_told(
    kiosque: Run, page: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.html"
    gone.write_text("<html><body><h1>Page not found</h1></body></html>", encoding="utf-8")
    kiosque("save", str(page), "--url", SHIPS)
    assert kiosque("save", str(gone), "--url", SHIPS)[1] == (
        "Kept as it was, 1: Ships lie in the harbour\n"
    )


def test_extract_and_save_give_the_same_text(kiosque: Run, page: Path) -> None:
    code, out, _ = kiosque("extract", str(page), "--url", SHIPS, "--json")
    kiosque("save", str(page), "--url", SHIPS)
    saved = json.loads(kiosque("show", "1", "--json")[1])
    extracted = json.loads(out)
    assert code == 0
    assert extracted["text"] == saved["text"]
    assert (extracted["id"], extracted["saved_at"]) == (None, None)
    assert set(extracted) == set(saved)


def test_extract_for_people(kiosque: Run, page: Path) -> None:
    assert "Related stories" in kiosque("extract", str(page), "--url", SHIPS)[1]


def test_a_link_without_network_waits(kiosque: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def no_answer(*_: object, **__: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", no_answer)
    code, out, _ = kiosque("save", "https://e.example/ships?utm_source=x")
    assert code == 0
    assert "waits in the outbox: there is no network" in out
    assert "https://e.example/ships" in kiosque("outbox")[1]
    assert [item["tries"] for item in json.loads(kiosque("outbox", "--json")[1])] == [0]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["show", "7"], 1, "There is no article 7 in the library."),
        (["save", "/nowhere/a.html"], 1, "there is no such file."),
        (["save", "https://"], 1, "not a web address"),
        (["save", "ftp://e.org/a"], 1, "This is not a web address: ftp://e.org/a."),
        (["save", "e.org/ships"], 1, "there is no such file. A link begins with https://."),
        (["save", "file:///nowhere/a.html"], 1, "there is no such file.\n"),
        (["show", "x"], 2, "not a valid integer"),
        (["save"], 2, "Missing argument"),
        (["save", ""], 2, "A SOURCE is empty"),
        (["extract"], 2, "Missing argument"),
        (["nonsense"], 2, "No such command"),
        (["save", "a", "b", "--url", SHIPS], 2, "one SOURCE only"),
        (["save", "a", "--url", "nothing at all"], 2, "not a web address"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    kiosque: Run, words: list[str], code: int, sentence: str
) -> None:
    done = kiosque(*words)
    assert done[0] == code
    assert sentence in done[2]
    assert "Traceback" not in done[2]


def test_one_bad_source_does_not_stop_the_others(kiosque: Run, page: Path) -> None:
    code, out, err = kiosque("save", "/nowhere/a.html", str(page))
    assert code == 1
    assert "Saved 1" in out
    assert "no such file" in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk")
@pytest.mark.parametrize("word", ["list", "--version"])
def test_an_output_that_takes_nothing_is_a_sentence(tmp_path: Path, word: str) -> None:
    words = [sys.executable, "-m", "reader", word]
    words += [] if word == "--version" else ["--library", str(tmp_path), "--json"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT
        )
    assert done.returncode == 1
    assert done.stderr == "Could not write the output: No space left on device.\n"


def test_piped_in(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "save", "-", "--url", SHIPS, "--library", str(tmp_path)],
        input=story_html("Ships lie in the harbour"),
        capture_output=True,
        text=True,
        check=False,
        cwd=paths.resource("..").resolve(),
    )
    assert (done.returncode, done.stdout) == (0, "Saved 1: Ships lie in the harbour\n")


def test_a_file_of_several_pages_gives_them_all_and_says_what_is_lost(
    kiosque: Run, tmp_path: Path
) -> None:
    titles = ("Ships lie in the harbour", "The wind has turned at noon")
    records = [
        record(f"https://e.org/{n}", answer(story_html(title, text=f"{title}. " * 30).encode()))
        for n, title in enumerate(titles)
    ]
    file = tmp_path / "two.warc"
    file.write_bytes(b"".join((*records, b"noise")))
    code, out, err = kiosque("save", str(file))
    assert (code, out) == (1, f"Saved 1: {titles[0]}\nSaved 2: {titles[1]}\n")
    assert err == "Could not read two.warc: a part of it is damaged or missing.\n"
    assert json.loads(kiosque("extract", str(file), "--json")[1])["title"] == titles[0]


def test_a_bug_is_a_sentence_and_goes_into_the_log(
    kiosque: Run, page: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(saving, "keep_all", lambda *_: 1 // 0)
    code, _, err = kiosque("save", str(page))
    assert (code, "has made a mistake" in err, "Traceback" in err) == (1, True, False)
    assert any(record.exc_info for record in caplog.records)
    caplog.clear()


def test_a_story_saved_twice_is_listed_merged_and_parted(kiosque: Run, page: Path) -> None:
    quay = "https://e.org/quay/harbour-of-ships"
    kiosque("save", str(page), "--url", SHIPS)
    assert kiosque("twins")[1] == ""
    kiosque("save", str(page), "--url", quay)
    assert kiosque("twins")[1].count("Ships lie in the harbour") == 2
    [[one, other]] = json.loads(kiosque("twins", "2", "--json")[1])
    assert (one["id"], other["id"]) == (2, 1)
    assert kiosque("merge", "1", "2")[:2] == (
        0,
        "Merged 2 into 1. To part them again: kiosque unmerge 2\n",
    )
    assert [row["id"] for row in json.loads(kiosque("list", "--json")[1])] == [1]
    assert json.loads(kiosque("show", "2", "--json")[1])["id"] == 1
    assert kiosque("merge", "2", "1")[0] == 1
    assert kiosque("unmerge", "2")[:2] == (0, "Parted 2.\n")
    assert [row["id"] for row in json.loads(kiosque("list", "--json")[1])] == [2, 1]
    assert kiosque("unmerge", "2")[2] == "Article 2 is merged into none.\n"
    assert kiosque("merge", "1", "7")[2] == "There is no article 7 in the library.\n"


def test_the_texts_a_story_has_had(kiosque: Run, page: Path, tmp_path: Path) -> None:
    later = tmp_path / "later.html"
    later.write_text(story_html("Ships have left"), encoding="utf-8")
    kiosque("save", str(page), "--url", SHIPS)
    kiosque("save", str(later), "--url", SHIPS)
    lines = kiosque("show", "1", "--versions")[1].splitlines()
    assert [line.split()[0] for line in lines] == ["2", "1"]
    assert lines[0].endswith("words  Ships have left  (shown)")
    assert lines[1].endswith("words  Ships lie in the harbour")
    found = json.loads(kiosque("show", "1", "--versions", "--json")[1])
    assert [(each["number"], each["title"]) for each in found] == [
        (2, "Ships have left"),
        (1, "Ships lie in the harbour"),
    ]
    assert "Ships lie in the harbour:" in kiosque("show", "1", "--version", "1")[1]
    assert "Ships have left:" in kiosque("show", "1", "--version", "2")[1]
    assert kiosque("show", "1", "--version", "3")[:1] == (1,)


def test_a_file_that_came_of_a_link_is_written_out(kiosque: Run, tmp_path: Path) -> None:
    url = "https://e.org/tariff.pdf"
    with opened_library(tmp_path / "library") as library, library.store.writing() as db:
        outbox.put(db, Url(url), NOON, None)
        kept_files.put(db, Url(url), KeptFile("tariff.pdf", "application/pdf", b"%PDF-"), NOON)
    place = tmp_path / "tariff.pdf"
    assert kiosque("outbox", "--save-file", url, str(tmp_path)) == (0, f"Written: {place}\n", "")
    assert place.read_bytes() == b"%PDF-"
    nowhere = tmp_path / "nowhere" / "a.pdf"
    said = f"Could not write {nowhere}: No such file or directory.\n"
    assert kiosque("outbox", "--save-file", url, str(nowhere)) == (1, "", said)
    none = "No file is kept of https://e.org/other.\n"
    assert kiosque("outbox", "--save-file", "e.org/other", str(place)) == (1, "", none)


def test_a_file_may_be_given_as_an_address(kiosque: Run, page: Path) -> None:
    spaced = page.rename(page.with_name("ships at anchor é.html"))
    assert kiosque("save", spaced.as_uri()) == (0, "Saved 1: Ships lie in the harbour\n", "")


@pytest.mark.parametrize("more", [[], ["gone.html"]], ids=["one", "two"])
def test_files_to_open_that_are_not_there_are_no_unknown_command(
    tmp_path: Path, more: list[str]
) -> None:
    words = ["--library", str(tmp_path / "library"), "./nowhere.html", *more]
    done = subprocess.run(
        [sys.executable, "-m", "reader", *words], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    names = ["nowhere.html", *more]
    assert done.stderr == "".join(
        f"Could not read {name}: there is no such file.\n" for name in names
    )


def test_who_reads_is_told_why_nothing_is_listed(
    kiosque: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = ("list", "outbox", "feeds", "highlights", "twins", "imports")
    assert {kiosque(command) for command in commands} == {(0, "", "")}
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = [kiosque(command) for command in commands]
    assert {(code, out) for code, out, _ in told} == {(0, "")}
    assert all(complaint.endswith(".\n") or "follow ADDRESS" in complaint for *_, complaint in told)


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE])
def test_too_many_open_files_are_a_sentence(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def run() -> int:
        raise OSError(number, "Too many open files")

    assert told(run, "save") == 1
    assert capsys.readouterr().err == "The system lets Kiosque open no more files.\n"


def test_a_library_that_may_only_be_read_is_read(
    kiosque: Run, page: Path, tmp_path: Path, forbid_writing: Callable[[Path], None]
) -> None:
    kiosque("save", str(page), "--url", SHIPS)
    forbid_writing(tmp_path / "library")
    for line in ("list", "search quay", "show 1"):
        code, out, err = kiosque(*line.split())
        assert (code, "Ships lie in the harbour" in out, err) == (0, True, "")
    for line in ("twins", "check", f"export --format md --output {tmp_path}/out"):
        code, _, err = kiosque(*line.split())
        assert (code, err) == (0, "")
    for line in (f"save {WIND}", f"save {page}", "tag water 1", "trash 1"):
        code, out, err = kiosque(*line.split())
        assert (code, out) == (1, "")
        assert err.startswith("Nothing can be saved or changed: the library")
