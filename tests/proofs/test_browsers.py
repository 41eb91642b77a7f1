"""Real browsers save the page before them, when its server has gone, by the installed extension.

The button is pressed as a user presses it; nothing of the extension is replaced.
"""

import importlib.util
import json
import os
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from reader.library import browsers, finding, pages, picturing, reading, saving
from reader.library.library import utc_now
from reader.library.opening import opened_library
from reader.model.query import Query
from tests.proofs import chromium, firefox
from tests.proofs.site import Answer, Site
from tests.world import PARAGRAPH

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the browsers are Linux's")

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "packaging" / "browser" / "build.py"
SECRET = "hunter2"
IDLE = ("Save this page to Kiosque", "Saving…")
_PATIENCE = 60.0
_STRICT = (
    "default-src 'none'; connect-src 'self'; img-src *; script-src 'unsafe-inline';"
    " style-src 'unsafe-inline'; require-trusted-types-for 'script'"
)


class Browser(Protocol):
    """A running browser with the extension in it."""

    def open(self, url: str) -> None:
        """Open a page and wait for it."""

    def run(self, script: str) -> Any:
        """Return what an expression gives in the page."""

    def press(self) -> None:
        """Press the extension's button."""

    def tip(self) -> str:
        """Return what the button says."""

    def save_link(self, url: str) -> None:
        """Save the target of the link with this address that stands in the page."""


class OnChromium:
    """Chromium with the extension, as tests use it."""

    def __init__(self, browser: chromium.Chromium, folder: Path) -> None:
        self._browser = browser
        self._extension = browser.load(folder)
        self._url = self._session = ""

    def open(self, url: str) -> None:
        self._url, self._session = url, self._browser.open(url)

    def run(self, script: str) -> Any:
        return self._browser.run(self._session, script)

    def press(self) -> None:
        self._browser.press(self._extension, self._url)

    def tip(self) -> str:
        script = (
            "chrome.tabs.query({}).then((tabs) => chrome.action.getTitle({tabId: tabs.at(-1).id}))"
        )
        tip: str = self._browser.run(self._browser.worker(self._extension), script)
        return tip

    def save_link(self, url: str) -> None:
        """Call what the menu calls: the protocol has no hand for the browser's own menu."""
        page = self._browser.open(f"chrome-extension://{self._extension}/options.html")
        call = f"saveLink({json.dumps(url)}, 'A link', await chrome.tabs.getCurrent())"
        self._browser.run(page, f"import('./saving.js').then(async ({{saveLink}}) => {call})")


class OnFirefox:
    """Firefox with the extension, as tests use it."""

    def __init__(self, browser: firefox.Firefox, folder: Path) -> None:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self._browser = browser
        self._extension: str = manifest["browser_specific_settings"]["gecko"]["id"]
        browser.load(folder)

    def open(self, url: str) -> None:
        self._browser.open(url)

    def run(self, script: str) -> Any:
        return self._browser.run(f"return {script}")

    def press(self) -> None:
        self._browser.press(self._extension)

    def tip(self) -> str:
        return self._browser.tip(self._extension)

    def save_link(self, url: str) -> None:
        self._browser.choose_in_menu(f'a[href="{url}"]', "Save the link's page to Kiosque later")


@dataclass(frozen=True)
class Desk:
    """A user with a browser and a library. installed: the browsers can start the program."""

    home: Path
    library: Path
    browser: Browser

    def save(self, url: str) -> str:
        """Press the button; return what it says when it is done."""
        self.browser.press()
        return self.heard()

    def heard(self) -> str:
        """Return what the button says when it is done."""
        end = time.monotonic() + _PATIENCE
        while (tip := self.browser.tip()) in IDLE:
            assert time.monotonic() < end, tip
        return tip

    def article(self, title: str) -> tuple[str, str]:
        """Return the text of the article, and the html of the page as it was kept."""
        with opened_library(self.library) as library:
            rows = finding.rows(library, finding.find(library, Query()))
            [row] = [row for row in rows if row.title == title]
            text = reading.open_article(library, row.id).saved.article.text
        with closing(sqlite3.connect(self.library / "library.db")) as db:
            found = db.execute(
                "SELECT body FROM page JOIN article_page USING (hash) WHERE article_id = ?",
                [row.id],
            )
            return text, zlib.decompress(found.fetchone()[0]).decode()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the extension's folder by family of browsers."""
    spec = importlib.util.spec_from_file_location("build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    folder = tmp_path_factory.mktemp("built")
    return {family: tool.build(family, folder) for family in tool.FAMILIES}


@contextmanager
def at_desk(family: str, folder: Path, extension: Path) -> Iterator[Desk]:
    """Give a user with this browser, for whom `kiosque browser install` was run."""
    home, library = folder / "home", folder / "library"
    with ExitStack() as stack:
        if family == "chromium":
            profile = home / ".config" / "chromium"
            profile.mkdir(parents=True)
            install(home, library)
            running = stack.enter_context(chromium.running(home, profile))
            yield Desk(home, library, OnChromium(running, extension))
        else:
            (home / ".mozilla" / "firefox").mkdir(parents=True)
            install(home, library)
            fox = stack.enter_context(firefox.running(home, folder / "profile"))
            yield Desk(home, library, OnFirefox(fox, extension))


def environment_of(home: Path) -> dict[str, str]:
    unwanted = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "KIOSQUE_LIBRARY")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def install(home: Path, library: Path) -> None:
    words = ["browser", "install", "--library", str(library)]
    done = subprocess.run(
        [sys.executable, "-m", "reader", *words],
        cwd=ROOT,
        env=environment_of(home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "installed" in done.stdout) == (0, True), done.stderr


def wanted(family: str) -> str:
    """Return the family; skip the test if there is no such browser."""
    if not {"chromium": chromium.PROGRAM, "firefox": firefox.PROGRAM}[family]:
        pytest.skip(f"{family} is not installed")
    return family


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def family(request: pytest.FixtureRequest) -> str:
    return wanted(request.param)


@pytest.fixture(scope="module")
def desk(
    family: str, built: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    with at_desk(family, tmp_path_factory.mktemp(family), built[family]) as found:
        yield found


def photograph(seed: int) -> bytes:
    """Return a picture of 320 by 240 with some noise in it, as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    noise = random.Random(seed).randbytes(320 * 3)  # noqa: S311 no secret
    lines = zlib.compress((b"\0" + noise) * 240)
    head = struct.pack(">IIBBBBB", 320, 240, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def story(title: str, inside: str, script: str = "") -> Answer:
    """Return a page that forbids nearly everything; the script runs in it."""
    html = (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title></head><body>"
        f"<nav><a href=/>Home</a></nav><article><h1>{title}</h1>"
        + f"<p>{title}: {PARAGRAPH}</p>" * 3
        + f"{inside}</article><footer>All rights reserved</footer><script>{script}</script></body>"
    )
    return Answer(html.encode(), headers={"Content-Security-Policy": _STRICT})


def open_without_network(desk: Desk, path: str, answers: dict[str, Answer]) -> str:
    """Open a page of a site, then stop the site; return the page's address."""
    with Site(answers) as site:
        desk.browser.open(site.url(path))
        return site.url(path)


_MADE = """
const made = document.createElement('p');
made.textContent = 'The lighthouse was lit by a script, and Ça va 😀 was read there by everyone.';
document.querySelector('article').append(made);
const root = document.querySelector('story-end').attachShadow({mode: 'open'});
const inside = [['style', 'p { color: red }'], ['p', 'In the shadow of the mole there lay a boat'
  + ' that nobody had seen come in, and it was gone by morning.'], ['slot', '']];
for (const [name, text] of inside) {
  const child = document.createElement(name);
  child.textContent = text;
  root.append(child);
}
"""


def test_saved_as_it_is_shown_when_its_server_has_gone(desk: Desk) -> None:
    inside = (
        "<story-end><p>And last of all the keeper went down to the quay himself.</p></story-end>"
    )
    url = open_without_network(desk, "/a", {"/a": story("Lit by a script", inside, _MADE)})
    assert desk.save(url) == "Saved: Lit by a script"
    text, html = desk.article("Lit by a script")
    lines = text.splitlines()
    assert any("was lit by a script, and Ça va 😀" in line for line in lines)
    shadow = next(n for n, line in enumerate(lines) if "In the shadow of the mole" in line)
    assert "And last of all the keeper" in lines[shadow + 1]
    assert "color: red" not in html
    assert "<script" not in html


def test_its_pictures_come_along_those_of_other_servers_too(desk: Desk) -> None:
    own, other = photograph(1), photograph(2)
    with Site({"/other.png": Answer(other, "image/png")}) as elsewhere:
        src = elsewhere.url("/other.png", "localhost")
        inside = f'<figure><img src="/own.png"></figure><p>{PARAGRAPH}</p>'
        inside += f'<figure><img src="{src}"></figure><p>{PARAGRAPH}</p>'
        inside += '<figure><img src="/missing.png?a=1&amp;b=2"></figure>'
        answers = {"/b": story("Seen twice", inside), "/own.png": Answer(own, "image/png")}
        url = open_without_network(desk, "/b", answers)
    assert desk.save(url) == "Saved: Seen twice"
    with opened_library(desk.library) as library:
        [article_id] = finding.find(library, Query(("twice",)))
        shown = reading.open_article(library, article_id).pictures
        kept = [picturing.picture(library, each.digest) if each.digest else None for each in shown]
    assert len(shown) == 3
    assert kept[0] == own
    assert kept[1] is not None
    assert kept[1].startswith((b"\x89PNG", b"\xff\xd8\xff"))
    assert (shown[2].url, kept[2]) == (url.replace("/b", "/missing.png?a=1&b=2"), None)


_TYPED = f"""
for (const field of document.querySelectorAll('input, textarea')) {{
  field.value = '{SECRET}';
  field.setAttribute('value', '{SECRET}');
}}
document.querySelector('[role=textbox]').textContent = '{SECRET}';
document.querySelector('form').setAttribute('onsubmit', 'send("{SECRET}")');
"""


def test_what_was_typed_is_not_saved(desk: Desk) -> None:
    inside = (
        "<form action=/login><label>Name <input name=user></label>"
        "<input type=password name=password><input type=hidden name=token>"
        "<textarea name=note></textarea><select><option selected>One</select>"
        '<div role=textbox contenteditable=true></div><button value="go">Sign in</button></form>'
    )
    url = open_without_network(desk, "/c", {"/c": story("Signed in", inside, _TYPED)})
    assert desk.browser.run("document.querySelector('[type=password]').value") == SECRET
    assert desk.save(url).endswith(": Signed in")
    _, html = desk.article("Signed in")
    assert SECRET not in html
    assert 'type="password"' in html
    assert "hidden" not in html


def test_a_page_of_5_mb_comes_whole(desk: Desk) -> None:
    line = "السفينة 😀 in the harbour, "
    many = "".join(f"<p>{n} {line * 40}</p>" for n in range(3_000))
    assert len(many.encode()) > 3_000_000
    inside = f"{many}<!-- {'x' * 2_000_000} --><p>{'y' * 1_700_000}</p>"
    url = open_without_network(desk, "/d", {"/d": story("Long and heavy", inside)})
    assert ": Long and heavy" in desk.save(url)
    _, html = desk.article("Long and heavy")
    assert len(html.encode()) > 5_000_000
    assert re.findall(r"<p>(\d+) ", html) == [str(n) for n in range(3_000)]
    assert html.count(line) == 3_000 * 40
    assert "\ufffd" not in html


def test_only_what_is_selected(desk: Desk) -> None:
    inside = (
        "<p>Before it nothing was said.</p><p id=first>Away with this! The pilot came aboard at"
        " four in the morning and asked for coffee.</p><p>He drank it standing, and looked at the"
        " sky for a long time.</p><p id=last>Then he said that we would sail. Not that, though.</p>"
    )
    url = open_without_network(desk, "/e", {"/e": story("A pilot", inside)})
    desk.browser.run(
        "getSelection().setBaseAndExtent(document.getElementById('first').firstChild, 16,"
        " document.getElementById('last').firstChild, 32)"
    )
    assert desk.save(url).endswith(": A pilot")
    text, html = desk.article("A pilot")
    assert text.splitlines() == [
        "The pilot came aboard at four in the morning and asked for coffee.",
        "He drank it standing, and looked at the sky for a long time.",
        "Then he said that we would sail.",
    ]
    assert "Before it" not in html


def test_a_page_of_the_browser_s_own_is_said_to_be_closed(desk: Desk, family: str) -> None:
    page = {"chromium": "chrome://version/", "firefox": "about:support"}[family]
    desk.browser.open(page)
    assert desk.save(page) == "Not saved: the browser lets no extension read this page."


def test_a_link_s_target_waits_in_the_outbox(desk: Desk) -> None:
    link = "https://e.example/later"
    url = open_without_network(
        desk, "/f", {"/f": story("With a link", f'<p><a href="{link}">Later</a></p>')}
    )
    assert url
    desk.browser.save_link(link)
    assert desk.heard() == f"In the outbox: {link}"
    with opened_library(desk.library) as library:
        assert [item.url for item in saving.waiting(library)] == [link]


def test_saved_into_the_window_that_is_open(desk: Desk, family: str, tmp_path: Path) -> None:
    library = tmp_path / "library"
    install(desk.home, library)
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.proofs.watching", str(library)],
        cwd=ROOT,
        env=environment_of(desk.home),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        url = open_without_network(desk, "/g", {"/g": story("Seen at once", "")})
        assert desk.save(url) == "Saved: Seen at once"
        shown, _ = window.communicate(timeout=_PATIENCE)
        assert "Seen at once" in shown
        assert window.returncode == 0
    finally:
        window.kill()
        window.wait()
        install(desk.home, desk.library)


def test_another_extension_is_refused_and_its_page_goes_into_a_file(
    family: str, built: dict[str, Path], tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign"
    shutil.copytree(built[family], foreign)
    manifest = json.loads((foreign / "manifest.json").read_text(encoding="utf-8"))
    manifest.pop("key", None)
    if family == "firefox":
        manifest["browser_specific_settings"]["gecko"]["id"] = "other@e.example"
    (foreign / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with at_desk(family, tmp_path, foreign) as desk:
        url = open_without_network(desk, "/h", {"/h": story("Kept: in a file?", "")})
        assert "The page is in the folder Kiosque" in desk.save(url)
        assert not desk.library.exists()
        [file] = (desk.home / "Downloads" / "Kiosque").iterdir()
    page = pages.read_file(utc_now(), file)
    assert (file.name, page.url) == ("Kept in a file.html", url)


def launched(home: Path, library: Path) -> "subprocess.Popen[bytes]":
    """Start what `kiosque browser install` has written, as Chromium starts it."""
    (home / ".config" / "chromium").mkdir(parents=True, exist_ok=True)
    install(home, library)
    [manifest] = home.rglob(f"{browsers.HOST_NAME}.json")
    launcher = json.loads(manifest.read_text(encoding="utf-8"))["path"]
    return subprocess.Popen(
        [launcher, f"chrome-extension://{browsers.CHROMIUM_IDS[0]}/"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=home,
        env=environment_of(home),
    )


def framed(title: str) -> bytes:
    """Return the messages that bring a page."""
    head = {"kind": "page", "url": f"https://e.org/{title[-1]}", "title": "", "parts": 1}
    part = {"kind": "part", "number": 0, "text": story(title, "").body.decode()}
    data = [json.dumps(message).encode() for message in (head, part)]
    return b"".join(struct.pack("=I", len(each)) + each for each in data)


def kept_whole(library: Path) -> list[str]:
    """Return the titles in a library, which is sound."""
    with closing(sqlite3.connect(library / "library.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with opened_library(library) as opened:
        rows = finding.rows(opened, finding.find(opened, Query()))
        return [
            row.title for row in rows if reading.open_article(opened, row.id).saved.article.text
        ]


@pytest.mark.parametrize("flaw", [b"{broken", b" " * 100_000_000], ids=["broken", "100 MB"])
def test_a_message_that_makes_no_sense_loses_nothing(tmp_path: Path, flaw: bytes) -> None:
    host = launched(tmp_path, tmp_path / "library")
    answers, _ = host.communicate(framed("Kept before 1") + struct.pack("=I", len(flaw)) + flaw)
    assert re.findall(rb'"kind": "(\w+)"', answers) == [b"saved", b"failed"]
    assert kept_whole(tmp_path / "library") == ["Kept before 1"]


def test_what_was_acknowledged_is_kept_at_whatever_moment_it_is_killed(tmp_path: Path) -> None:
    dice, told = random.Random(1), set[str]()  # noqa: S311 no secret
    for number in range(8):
        with launched(tmp_path, tmp_path / "library") as host:
            assert host.stdin is not None
            assert host.stdout is not None
            host.stdin.write(framed(f"Killed {number}"))
            host.stdin.flush()
            with suppress(subprocess.TimeoutExpired):
                host.wait(dice.uniform(0.1, 1.5))
            host.kill()
            told |= {
                title.decode() for title in re.findall(rb'"title": "(.*?)"', host.stdout.read())
            }
    kept = kept_whole(tmp_path / "library")
    assert told <= set(kept)
    assert len(kept) == len(set(kept))
