"""The manual page, made of the command line's own help."""

import shutil
import subprocess

import click
import pytest
from builders import manual

from reader.cli.main import commands


def names(group: click.Group, before: str = "") -> list[str]:
    found = []
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            found += names(command, f"{before}{name} ")
        else:
            found.append(f"{before}{name}")
    return found


def test_every_command_and_option_stands_in_it() -> None:
    page = manual.page()
    told = {line.replace(r"\-", "-") for line in page.splitlines() if line.startswith(".SS ")}
    missing = [name for name in names(commands) if not any(f".SS {name} " in each for each in told)]
    assert missing == []
    assert r"\fB\-\-library DIRECTORY\fR" in page


def test_no_line_of_the_help_is_taken_for_a_command_of_roff() -> None:
    known = (".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".br")
    lines = [line for line in manual.page().splitlines() if line.startswith((".", "'"))]
    assert [line for line in lines if line.split()[0] not in known] == []


def test_man_shows_it_without_a_warning() -> None:
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    done = subprocess.run(
        ["man", "--warnings", "--local-file", "-"],
        input=manual.page(),
        capture_output=True,
        text=True,
        check=True,
        env={"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin"},
    )
    assert done.stderr == ""
    assert "kiosque - save news articles" in done.stdout
