"""Deliveries in a terminal: a line for each link, how it ended, the exit code."""

import io
import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.cli import delivery
from reader.cli.delivery import INTERRUPTED, Tally, run_delivery, summarize
from reader.library import saving
from reader.library.library import Library
from reader.model.errors import FetchError, NotAPageError, OfflineError, RefusedError
from reader.model.url import Url
from reader.net.manners import Manners
from tests.cli.conftest import Run
from tests.net.sites import Site, response, serving
from tests.world import World, story_html

SHIPS, MARKET = "https://e.org/ships", "https://f.org/market"
FERRY = "The ferry comes back at noon"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Give a site on this machine, that need not be left alone between two pages."""
    monkeypatch.setattr(Manners, "wait_for_page", lambda *_: None)
    with serving(Site()) as site:
        related = {FERRY: site.url("/ferry")}
        for name, html in {
            "/ships": story_html("Ships at anchor", related=related),
            "/ferry": story_html(FERRY),
        }.items():
            site.answers[name] = response(html.encode(), content_type="text/html")
        yield site


def test_what_came_and_what_did_not_is_told(
    library: Library, world: World, capfd: pytest.CaptureFixture[str]
) -> None:
    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    tally = run_delivery(library)
    saving.save(library, MARKET)
    world.error = RefusedError(MARKET, "the site answered 404 Not Found")
    again = run_delivery(library)
    summarize(library, again)
    done = capfd.readouterr()
    assert done.out.splitlines() == [
        "Saved 1: Ships at anchor",
        "Done: 0 saved, 1 failed, 1 given up.",
    ]
    assert done.err == f"Could not fetch {MARKET}: the site answered 404 Not Found.\n"
    assert (tally.code, again.code) == (0, 1)


def test_without_a_network_the_code_says_so(
    library: Library, world: World, capfd: pytest.CaptureFixture[str]
) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    tally = run_delivery(library)
    summarize(library, tally)
    assert tally.code == 1
    assert capfd.readouterr() == ("Done: 0 saved, 1 still to come, there is no network.\n", "")


def test_in_a_terminal_progress_is_written_over(
    library: Library, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", terminal)
    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    run_delivery(library)
    lines = terminal.getvalue().split("\r\x1b[K")
    assert "Fetching: 0 of 1 done" in lines
    assert lines[-1] == ""


def test_interrupted_what_was_under_way_waits_on(library: Library, world: World) -> None:
    saving.save(library, SHIPS)

    def interrupt(*_: object) -> object:
        raise KeyboardInterrupt

    tally = run_delivery(replace(library, fetch=interrupt))
    assert (tally.interrupted, tally.code) == (True, INTERRUPTED)


@pytest.mark.skipif(sys.platform == "win32", reason="there the signal is another")
def test_ctrl_c_ends_it_in_a_moment_and_counts_no_try(tmp_path: Path) -> None:
    with serving(Site()) as site:
        stuck = site.answers
        asked, gate = threading.Event(), threading.Event()

        def hold(peer: socket.socket) -> None:
            asked.set()
            gate.wait(30)

        stuck["/ships"] = hold
        words = [sys.executable, "-m", "reader"]
        where = ["--library", str(tmp_path / "library")]
        command = subprocess.Popen(
            [*words, "save", *where, site.url("/ships")],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert asked.wait(30)
        command.send_signal(signal.SIGINT)
        out, err = command.communicate(timeout=20)
        gate.set()
        assert (command.returncode, err) == (INTERRUPTED, "")
        assert "waits in the outbox" in out
        listed = subprocess.run(
            [*words, "outbox", *where, "--json"], capture_output=True, text=True, check=True
        )
        assert [(item["tries"], item["trying"]) for item in json.loads(listed.stdout)] == [
            (0, False)
        ]


def test_related_stories_are_saved_with_a_story(kiosque: Run, site: Site) -> None:
    code, out, _ = kiosque("save", "--with-related", site.url("/ships"))
    assert code == 0
    assert out.splitlines() == [
        "Saved 1: Ships at anchor",
        "  1 related story put into the outbox",
        f"Saved 2: {FERRY}",
    ]


def test_related_stories_are_listed_and_saved(kiosque: Run, site: Site) -> None:
    kiosque("save", site.url("/ships"))
    assert kiosque("related", "1") == (0, f"[not saved]     {FERRY}  {site.url('/ferry')}\n", "")
    code, out, _ = kiosque("related", "1", "--save")
    assert (code, out.splitlines()) == (
        0,
        [f"Saved 2: {FERRY}", f"[saved 2]       {FERRY}  {site.url('/ferry')}"],
    )
    [link] = json.loads(kiosque("related", "1", "--json")[1])["offered"]
    assert (link["title"], link["saved"], link["waiting"]) == (FERRY, 2, False)
    assert kiosque("related", "7")[0] == 1


def test_the_outbox_is_delivered_at_once_on_a_wish(
    kiosque: Run, site: Site, tmp_path: Path
) -> None:
    ships = site.answers.pop("/ships")
    site.answers["/ships"] = response(b"", "503 Service Unavailable")
    assert kiosque("save", site.url("/ships"))[0] == 1
    site.answers["/ships"] = ships
    assert kiosque("deliver") == (0, "Done: 0 saved, 1 still to come.\n", "")
    code, out, _ = kiosque("deliver", "--now")
    assert (code, out.splitlines()) == (0, ["Saved 1: Ships at anchor", "Done: 1 saved."])


def test_several_links_wait_together(kiosque: Run, offline: None) -> None:
    code, out, err = kiosque("save", "https://a.example/1", "https://b.example/2")
    assert (code, err) == (0, "")
    assert out.count("waits in the outbox: there is no network.") == 2


def test_what_another_process_is_fetching_is_left_to_it(
    library: Library, world: World, capfd: pytest.CaptureFixture[str]
) -> None:
    saving.save(library, SHIPS)
    delivery.tell_waiting(library, [Url(SHIPS)], offline=False)
    assert "it is their turn later" in capfd.readouterr().out


def test_a_late_failure_is_not_said_twice(
    library: Library, world: World, capfd: pytest.CaptureFixture[str]
) -> None:
    saving.save(library, SHIPS)
    world.error = FetchError(SHIPS, "the site answered 503")
    tally = run_delivery(library)
    capfd.readouterr()
    delivery.tell_waiting(library, [Url(SHIPS)], offline=False)
    assert capfd.readouterr().out == ""
    assert tally.code == 1


def test_a_file_that_is_no_page_is_said_to_be_kept(
    library: Library, world: World, capfd: pytest.CaptureFixture[str]
) -> None:
    saving.save(library, SHIPS)
    world.error = NotAPageError(SHIPS, "it is a PDF, not a page", b"%PDF-", "application/pdf", "a")
    run_delivery(library)
    said = "it is a PDF, not a page. The file is kept in the outbox.\n"
    assert capfd.readouterr().err.endswith(said)


def test_a_tally_of_nothing_is_well() -> None:
    assert Tally().code == 0
