"""The command line, run in this process on a library of its own."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.main import run_command

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def kiosque(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command; return its exit code, what it printed, and what it complained of."""

    def run(*words: str) -> tuple[int, str, str]:
        code = run_command([*words, "--library", str(tmp_path / "library")])
        done = capfd.readouterr()
        return code, done.out, done.err

    return run


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no name be found, as without a network."""

    def no_answer(*_: object, **__: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", no_answer)
