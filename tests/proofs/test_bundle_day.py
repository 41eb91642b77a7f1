"""A person's day as one story, from outside: what is shown by its name, mouse and keys.

The story of tests/gui/test_day.py on the program as it is started, from its sources, or from the
bundle or the installed package whose program KIOSQUE_BUNDLE names. It takes half a minute, and so
runs only where that is set, or KIOSQUE_DAY.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.gui.listening.voices import FakeVoice
from tests.proofs.desk import program
from tests.proofs.outside import ROOT, Outside, environment_of, outside
from tests.proofs.screen import launcher, python_with_atspi, qt_opens, unseen_display
from tests.proofs.site import Answer, Site
from tests.world import PARAGRAPH, story_html

SHIPS, LIGHTHOUSE, FERRY, WIND = (
    "Ships at anchor in the bay",
    "The lighthouse stays lit all night",
    "The ferry comes back at noon",
    "The wind has turned at last",
)
TEXTS = {
    LIGHTHOUSE: "The lamp is lit each evening by the keeper, who climbs two hundred steps. ",
    FERRY: "Passengers waited on the pier with their boxes, and no one sold them tea. ",
    WIND: "Flags that hung for nine days stand straight again above the market hall. ",
}
OFFER = "<div class=offer-strip><p>{}</p></div>"
OFFERED, OFFERED_NEXT = "Get the paper for 5 a month", "Autumn is here: read on for nothing"
WORDS = "kept them in"


def page(title: str, offered: str = "", **related: str) -> Answer:
    """Return a page of the site, longer than the pane, with an offer behind its first words."""
    html = story_html(title, related=related, text=TEXTS.get(title, PARAGRAPH) * 4)
    inside = OFFER.format(offered) if offered else ""
    return Answer(html.replace("</p>", f"</p>{inside}", 1).encode())


@dataclass(frozen=True)
class Day:
    """The window on a library with two stories, the site they are of, and a voice."""

    me: Outside
    home: Path
    site: Site
    voice: FakeVoice
    environment: dict[str, str]

    def command(self, *words: str) -> str:
        """Run a command of the program on the library; return what it prints."""
        return run(self.environment, self.home, *words)

    def listed(self) -> list[str]:
        """Return the titles in the list, from top to bottom."""
        return [each.name.split(". ")[0] for each in self.me.shown("table cell")]

    def sees(self, title: str) -> None:
        """Wait for an article to be shown."""
        self.me.find("frame", f"{title} – Kiosque")
        self.me.wait(lambda: self.me.article().text.startswith(title), title)


def run(environment: dict[str, str], home: Path, *words: str) -> str:
    done = subprocess.run(
        [*program(), *words, "--library", home / "library"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def voice_in(folder: Path) -> FakeVoice:
    """Make a folder with nothing in it but a program that is called as a voice is."""
    folder.mkdir()
    voice = FakeVoice(folder)
    voice.made()
    (folder / "voice").rename(folder / "espeak-ng")
    return voice


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    if not (os.environ.get("KIOSQUE_BUNDLE") or os.environ.get("KIOSQUE_DAY")):
        pytest.skip("neither KIOSQUE_BUNDLE nor KIOSQUE_DAY is set")
    python, bus = python_with_atspi(), launcher()
    tools = [each for each in ("xdotool", "dbus-daemon") if shutil.which(each) is None]
    if python is None or bus is None or tools:
        pytest.skip("xdotool, dbus, at-spi2-core or python3-gi with Atspi is not installed")
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    voice = voice_in(tmp_path / "voices")
    pages: dict[str, Answer] = {}
    with unseen_display() as display, Site(pages) as site:
        if not qt_opens(display):
            pytest.skip("Qt cannot open a window under X: a library of xcb's is missing")
        environment = environment_of(home, display)
        environment["PATH"] = f"{voice.folder}:{environment['PATH']}"
        related = {LIGHTHOUSE: site.url("/lighthouse"), FERRY: site.url("/ferry")}
        pages["/lighthouse"] = page(LIGHTHOUSE)
        pages["/ships"] = page(SHIPS, OFFERED, **related)
        pages["/ferry"] = page(FERRY)
        pages["/wind"] = page(WIND, OFFERED_NEXT)
        run(environment, home, "save", site.url("/lighthouse"))
        run(environment, home, "save", site.url("/ships"))
        words = [*program(), "--library", str(home / "library")]
        with outside(words, environment, python, bus) as me:
            yield Day(me, home, site, voice, environment)


def test_a_day(day: Day) -> None:
    find_and_read(day)
    follow_and_queue(day)
    highlight_and_quote(day)
    put_in_order(day)
    remove_and_go_on(day)
    listen(day)


def find_and_read(day: Day) -> None:
    # A story is searched for and found, and the search is left.
    me = day.me
    me.wait(lambda: day.listed() == [SHIPS, LIGHTHOUSE], "two stories")
    me.click("text", "Search the articles")
    me.type("anchor")
    me.wait(lambda: day.listed() == [SHIPS], "what was searched for")
    me.press("Escape", "Escape")
    me.wait(lambda: day.listed() == [SHIPS, LIGHTHOUSE], "all again")
    # It is opened and read to its end.
    assert me.find("table cell", SHIPS).name.endswith("unread")
    me.click("table cell", SHIPS)
    day.sees(SHIPS)
    me.turn_to_end()
    me.wait(lambda: not me.find("table cell", SHIPS).name.endswith("unread"), "it is read")


def follow_and_queue(day: Day) -> None:
    # A related story is followed; the way back leads to the same place.
    me = day.me
    before = me.find("push button", LIGHTHOUSE).box
    me.click("push button", LIGHTHOUSE)
    day.sees(LIGHTHOUSE)
    me.click("push button", "Back")
    day.sees(SHIPS)
    me.wait(lambda: me.find("push button", LIGHTHOUSE).box == before, "the same place")
    # Another one is queued, fetched, and in the list.
    me.click("push button", f"Save: {FERRY}")
    me.find("table cell", FERRY)


def highlight_and_quote(day: Day) -> None:
    # A passage is marked and quoted.
    me = day.me
    me.bring(WORDS)
    me.drag(WORDS)
    me.click("check box", "Yellow")
    me.wait(lambda: WORDS in day.command("highlights"), "the highlight is kept")
    me.click("push button", "Copy as a quotation with its source")
    quote = f"“{WORDS}” — {SHIPS}, The Harbour Ledger, {day.site.url('/ships')}"
    me.wait(lambda: me.clipboard() == quote, quote)
    me.press("Escape")


def put_in_order(day: Day) -> None:
    # The story is tagged, put into the archive, and taken back.
    me = day.me
    me.click("push button", "Tags…")
    me.find("text", "Find or add a tag")
    me.type("harbour")
    me.click("push button", "Add “harbour”")
    me.press("Escape")
    me.wait(lambda: not me.shown("text", "Find or add a tag"), "the tags are done with")
    me.find("check box", "harbour, 1")
    me.click("check box", "Put into the archive")
    me.wait(lambda: SHIPS in day.command("list", "is:archived"), "it is in the archive")
    me.click("push button", "Undo")
    me.wait(lambda: SHIPS not in day.command("list", "is:archived"), "it is back")
    assert SHIPS in day.command("list", "tag:harbour")


def remove_and_go_on(day: Day) -> None:
    # What the site left in it is removed, and gone on the next page of that site.
    me = day.me
    me.click("table cell", SHIPS)
    day.sees(SHIPS)
    me.bring(OFFERED)
    x, y, _, height = me.spots(OFFERED)[0]
    me.click_at((x + 2, y + height // 2), button=3)
    me.press("Down")  # a screen reader hears of a menu when something in it has the focus
    me.click("menu item", "Remove this")
    me.wait(lambda: OFFERED not in me.article().text, "the offer is gone")
    day.command("save", day.site.url("/wind"))
    me.click("table cell", WIND)
    day.sees(WIND)
    assert TEXTS[WIND].strip() in me.article().text
    assert OFFERED_NEXT not in me.article().text


def listen(day: Day) -> None:
    # It is read aloud, until that is stopped.
    me = day.me
    day.voice.hold()
    me.click("push button", "Read aloud")
    me.wait(lambda: len(day.voice.said()) == 1, "the first sentence")
    assert day.voice.said()[0].startswith(WIND)
    me.click("push button", "Stop")
    me.wait(lambda: not me.shown("push button", "Stop"), "silence")
