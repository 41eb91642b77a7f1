"""All commands are listed once, by what they are for; a word that is near one is put right."""

import re

import pytest

from reader.cli.grouped import GroupedCommands
from reader.cli.main import commands, run_command
from tests.cli.conftest import Run


def test_each_command_is_listed_once_with_its_whole_sentence(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert run_command(["--help"]) == 0
    told = capfd.readouterr().out
    listed = re.findall(r"^  ([a-z][a-z-]+)  ", told, re.MULTILINE)
    assert sorted(listed) == sorted(commands.commands)
    assert "Others" not in told
    assert "..." not in told.replace("SOURCE...", "").replace("[ARGS]...", "")


def test_a_command_of_no_section_is_listed_too(capfd: pytest.CaptureFixture[str]) -> None:
    group = GroupedCommands("kiosque")
    group.command(name="other")(lambda: None)
    group.main(["--help"], standalone_mode=False)
    assert "Others" in capfd.readouterr().out


def test_a_word_that_is_near_a_command_is_put_right(kiosque: Run) -> None:
    code, _, complaint = kiosque("serch", "ships")
    assert code == 2
    assert "Did you mean 'search'?" in complaint
    assert "Did you mean" not in kiosque("xyz")[2]
