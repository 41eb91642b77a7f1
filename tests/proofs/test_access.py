"""What a screen reader hears of the window, over AT-SPI, under Xvfb, on a bus of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.library.intake import take_in
from reader.library.opening import opened_library
from tests.proofs.screen import launcher, python_with_atspi, qt_opens, unseen_display
from tests.world import World, story_html

ROOT = Path(__file__).resolve().parents[2]
STORIES = ("The lighthouse stays lit", "The market", "Ships at anchor")


@dataclass(frozen=True)
class Node:
    """One thing that is told. states: as AT-SPI calls them."""

    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with unseen_display() as name:
        yield name


@pytest.fixture(scope="module")
def heard(display: str, tmp_path_factory: pytest.TempPathFactory) -> list[Node]:
    """Return the tree of the window with an article open, as the bus tells it."""
    python, bus = python_with_atspi(), launcher()
    if python is None or bus is None or shutil.which("dbus-run-session") is None:
        pytest.skip("at-spi2-core, dbus-run-session or python3-gi with Atspi is not installed")
    folder = tmp_path_factory.mktemp("access")
    if not qt_opens(display):
        pytest.skip("Qt cannot open a window under X: a library of xcb's is missing")
    _fill(folder / "library")
    script = folder / "session.sh"
    script.write_text(
        f"{bus} --launch-immediately &\n"
        'mkfifo "$1/end"\n'
        f"{sys.executable} -m tests.proofs.access_window"
        ' "$1/library" < "$1/end" > "$1/told" &\n'
        'exec 3> "$1/end"\n'
        f"{python} {ROOT / 'tests/proofs/heard.py'}"
        ' "Ships at anchor – Kiosque" "Related stories" > "$1/heard"\n'
        "exec 3>&-\nwait %2\n"
    )
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": str(ROOT),
        "NO_AT_BRIDGE": "0",
    }
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(folder / name.lower())
    environment.pop("WAYLAND_DISPLAY", None)
    folder.chmod(0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", str(script), str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    told = (folder / "heard").read_text(encoding="utf-8")
    assert told, done.stderr
    nodes: list[dict[str, Any]] = json.loads(told)
    return [Node(**{**node, "states": frozenset(node["states"])}) for node in nodes]


def _fill(library: Path) -> None:
    world = World()
    related = {
        STORIES[0]: "https://e.org/lighthouse",
        "The ferry comes back": "https://e.org/ferry",
    }
    texts = ("The lamp is lit each night. ", "Fish and bread are sold at six. ", "")
    with opened_library(library) as opened:
        for title, text in zip(STORIES, texts, strict=True):
            address = f"https://e.org/{title.split()[1].lower()}"
            offered = {} if text else related
            html = story_html(title, related=offered, text=text * 9)
            take_in(opened, world.page(address, html.replace(" - The Harbour Ledger<", "<")))


def one(heard: list[Node], role: str, name: str) -> Node:
    """Return the node of this role whose name begins so."""
    [found] = [node for node in heard if node.role == role and node.name.startswith(name)]
    return found


def under(heard: list[Node], node: Node) -> list[Node]:
    """Return what lies in a node, down to the last."""
    start = heard.index(node) + 1
    rest = heard[start:]
    end = next((at for at, each in enumerate(rest) if each.depth <= node.depth), len(rest))
    return rest[:end]


def test_the_window_is_called_by_the_open_article(heard: list[Node]) -> None:
    assert [node.name for node in heard if node.role == "frame"] == ["Ships at anchor – Kiosque"]


def test_the_list_is_a_table_whose_rows_are_sentences(heard: list[Node]) -> None:
    table = one(heard, "table", "All articles")
    cells = [node for node in under(heard, table) if node.role == "table cell"]
    assert [cell.name.split(". ")[0] for cell in cells] == list(STORIES[::-1])
    assert all("The Harbour Ledger, " in cell.name for cell in cells)
    assert all(cell.name.endswith("unread") for cell in cells[1:])
    assert {"FOCUSED", "SELECTED"} <= cells[0].states
    assert not any("SELECTED" in cell.states for cell in cells[1:])


def test_the_article_is_there_to_be_read(heard: list[Node]) -> None:
    article = next(node for node in heard if node.name == "Article")
    assert article.text.startswith("Ships at anchor")


def test_related_stories_are_buttons_that_say_how_they_stand(heard: list[Node]) -> None:
    strip = under(heard, one(heard, "filler", "Related stories"))
    buttons = [node.name.strip() for node in strip if node.role == "push button"]
    assert "The lighthouse stays lit. Saved" in buttons
    assert "The ferry comes back. Not saved" in buttons
    assert "Save: The ferry comes back" in buttons
    assert all("FOCUSABLE" in node.states for node in strip if node.role == "push button")


def test_the_shelves_say_what_is_chosen_and_how_many_they_hold(heard: list[Node]) -> None:
    shelf = one(heard, "check box", "All articles, 3")
    assert "CHECKED" in shelf.states
    assert "CHECKED" not in one(heard, "check box", "Unread, 3").states


def test_the_search_field_says_what_it_is(heard: list[Node]) -> None:
    assert "EDITABLE" in one(heard, "text", "Search the articles").states


def test_whatever_can_be_reached_has_a_name(heard: list[Node]) -> None:
    shown = [node for node in heard if {"FOCUSABLE", "SHOWING"} <= node.states]
    assert len(shown) > 15
    assert [node for node in shown if not node.name.strip()] == []
