"""What many tests share: a real library on a disk, and no way to the network."""

import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything of the window is imported

from reader.extract.article import extract
from reader.library.library import Library
from reader.store.store import Store
from tests.world import World

_settrace = sys.settrace


def settrace_in_turn(function: Any) -> None:
    """Set the trace of this thread, after another thread has set its own.

    Python 3.11 refuses it while another does, and the thread that coverage is to measure would end
    before it has begun.
    """
    for _ in range(1000):
        try:
            return _settrace(function)
        except RuntimeError:
            time.sleep(0.001)
    return _settrace(function)


sys.settrace = settrace_in_turn
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Run in the background, where Ctrl-C says nothing; the programs that tests start listen to it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
settings.register_profile("no clock", deadline=None)  # no test is about time
settings.load_profile("no clock")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def library(tmp_path: Path, world: World) -> Iterator[Library]:
    store = Store(tmp_path / "library" / "library.db")
    yield Library(
        store,
        world.fetch,
        world.fetch_picture,
        extract,
        world.now,
        fetch_feed=world.fetch_feed,
    )
    store.close()


@pytest.fixture
def forbid_writing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Return a call after which the system says that nothing may be written into a folder.

    It is asked before anything is written; where root runs the tests, rights would say nothing.
    """
    may = os.access

    def forbid(folder: Path) -> None:
        def ask(path: Any, mode: int, **how: Any) -> bool:
            is_inside = Path(os.fsdecode(path)).is_relative_to(folder)
            return not (is_inside and mode & os.W_OK) and may(path, mode, **how)

        monkeypatch.setattr(os, "access", ask)

    return forbid


@pytest.fixture
def only_read(library: Library, forbid_writing: Callable[[Path], None]) -> Callable[[], None]:
    """Return a call after which the library may only be read."""

    def forbid() -> None:
        forbid_writing(library.store.path.parent)
        library.store.open_anew()

    return forbid


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test reach beyond this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in (
            "127.0.0.1",
            "::1",
        ):
            raise AssertionError(f"a test went to the network: {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def no_unexpected_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which the program logged a bug of its own."""
    yield
    bugs = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.ERROR and record.name.startswith("reader")
    ]
    assert not bugs, bugs
