"""A user at a browser with the extension in it, for whom `kiosque browser install` was run.

The button is pressed as a user presses it; nothing of the extension is replaced. KIOSQUE_BUNDLE may
name the program of a bundle, which is then tried in the place of the sources.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from reader.library import finding, reading
from reader.library.opening import opened_library
from reader.model.query import Query
from tests.proofs import chromium, firefox
from tests.proofs.site import Answer, Site
from tests.world import PARAGRAPH

ROOT = Path(__file__).resolve().parents[2]
IDLE = ("Save this page to Kiosque", "Saving…")
PATIENCE = 60.0
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
        end = time.monotonic() + PATIENCE
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


def program() -> list[str]:
    """Return the words that start the program: the sources, or what KIOSQUE_BUNDLE names."""
    named = os.environ.get("KIOSQUE_BUNDLE")
    return [named] if named else [sys.executable, "-m", "reader"]


def install(home: Path, library: Path) -> None:
    words = ["browser", "install", "--library", str(library)]
    done = subprocess.run(
        [*program(), *words],
        cwd=ROOT,
        env=environment_of(home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "installed" in done.stdout) == (0, True), done.stderr


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
