"""A process is known by its name, and whether it lives."""

import subprocess
import sys

import pytest

from reader.library.holder import is_gone, this_holder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be asked")


def test_this_process_lives() -> None:
    assert not is_gone(this_holder())


def test_a_process_that_has_ended_is_gone() -> None:
    machine = this_holder().rpartition(":")[0]
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert not is_gone(f"{machine}:{child.pid}")
        child.communicate(b"\n")
    assert is_gone(f"{machine}:{child.pid}")


def test_of_another_machine_nothing_is_known() -> None:
    assert not is_gone("elsewhere:999999999")
