"""What was read moves no cursor; the program's own signs do."""

import os
import subprocess
import sys

import pytest

from reader.cli.clean_terminal import clean
from reader.library.intake import take_in
from reader.library.library import Library
from tests.proofs.test_kill import ROOT
from tests.world import World, story_html


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ships\n\tat anchor\n", "Ships\n\tat anchor\n"),
        ("\x1b]0;title\x07", "]0;title"),
        ("\x1b[2J\x1b[1;1H", "[2J[1;1H"),
        ("\x9b2J", "2J"),
        ("a\rb\x08c\x7f", "abc"),
        ("\u202egnp.exe\u2069", "gnp.exe"),
        ("\r\x1b[K3 of 5", "\r\x1b[K3 of 5"),
        ("the \x1b[1mships\x1b[0m", "the \x1b[1mships\x1b[0m"),
    ],
)
def test_only_the_programs_own_signs_are_obeyed(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals there")
def test_a_title_says_nothing_to_the_terminal_and_is_whole_in_a_pipe(
    library: Library, world: World
) -> None:
    import pty

    title = "Ships \x9b2J \u202egnp.exe"
    take_in(library, world.page("https://e.org/a", story_html(title)))
    library.store.close()
    folder = str(library.store.path.parent)
    words = [sys.executable, "-m", "reader", "list", "--library", folder]
    ours, theirs = pty.openpty()
    subprocess.run(words, cwd=ROOT, stdout=theirs, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert "Ships 2J gnp.exe" in shown
    piped = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    assert title in piped.stdout.decode()
