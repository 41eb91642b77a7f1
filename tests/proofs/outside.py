"""Kiosque used from outside: a screen reader's ear for what is shown, a hand on mouse and keys.

Nothing of the program is reached into, so a bundle or an installed package does as well.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 60.0
_EVERY = 0.05
_WHEEL_UP, _WHEEL_DOWN = 4, 5  # buttons, to X
_OF_A_TURN = 150  # dots, rather too many: the last turns are made one by one
_MOST_TURNS = 60
_CLIPBOARD = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(application.clipboard().text(), end="")
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that is shown. box: x, y, width, height on the screen."""

    role: str
    name: str
    states: tuple[str, ...]
    text: str
    box: tuple[int, int, int, int]

    @property
    def middle(self) -> tuple[int, int]:
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Outside:
    """A person before the window. Whatever is looked for is waited for."""

    def __init__(self, ear: "subprocess.Popen[str]", environment: dict[str, str]) -> None:
        self._ear, self._environment = ear, environment

    def shown(self, role: str, name: str = "") -> list[Shown]:
        """Return what is shown of a role, and by a name that begins so."""
        return [
            Shown(**{**each, "states": tuple(each["states"]), "box": tuple(each["box"])})
            for each in self._ask(role=role, name=name)
        ]

    def find(self, role: str, name: str = "") -> Shown:
        """Wait for the one thing of this role and name."""
        self.wait(lambda: self.shown(role, name), f"{role} {name}")
        return self.shown(role, name)[0]

    def wait(self, true: Callable[[], object], what: str) -> None:
        """Wait until it is so. what: says it when it does not come."""
        end = time.monotonic() + _PATIENCE
        while not true():
            assert time.monotonic() < end, f"it did not come to be: {what}"
            time.sleep(_EVERY)

    def click(self, role: str, name: str, button: int = 1) -> None:
        """Click into the middle of what is called so."""
        self.click_at(self.find(role, name).middle, button)

    def click_at(self, spot: tuple[int, int], button: int = 1) -> None:
        self.hand("mousemove", *spot, "click", button)

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool calls them."""
        self.hand("key", *keys)

    def type(self, words: str) -> None:
        self.hand("type", words)

    def spots(self, words: str) -> list[tuple[int, int, int, int]]:
        """Return the boxes of the first and last letter of words in the article."""
        [found] = self._ask(role=self.article().role, name="Article", words=words)
        return [(x, y, width, height) for x, y, width, height in found]

    def article(self) -> Shown:
        """Return the pane that the article is read in."""
        return self.find("label", "Article")  # that is how Qt tells a text that one cannot write in

    def drag(self, words: str) -> None:
        """Draw the mouse over words of the article."""
        (x, y, _, high), (last, down, wide, low) = self.spots(words)
        self.hand("mousemove", x + 1, y + high // 2, "mousedown", 1)
        self.hand("mousemove", (x + last) // 2, y + high // 2)
        self.hand("mousemove", last + wide, down + low // 2, "mouseup", 1)

    def bring(self, words: str) -> None:
        """Turn the wheel until the words of the article are well within the pane."""
        article = self.article()
        x, y = article.middle
        reach = article.box[3] // 3
        for _ in range(_MOST_TURNS):
            far = self.spots(words)[0][1] - y
            if abs(far) < reach:
                return
            way, times = (_WHEEL_DOWN if far > 0 else _WHEEL_UP), 1 + abs(far) // _OF_A_TURN
            self.hand("mousemove", x, y, "click", "--repeat", times, "--delay", 5, way)
            time.sleep(_EVERY)
        raise AssertionError(f"no turn of the wheel comes to {words}")

    def turn_to_end(self) -> None:
        """Turn the wheel until nothing moves any more."""
        middle = self.article().middle
        start, before = self.article().text[:9], None
        while (now := self.spots(start)) != before:
            before = now
            self.hand("mousemove", *middle, "click", "--repeat", 20, "--delay", 5, _WHEEL_DOWN)
            time.sleep(_EVERY)

    def clipboard(self) -> str:
        """Return the text that lies on the clipboard."""
        return subprocess.run(
            [sys.executable, "-c", _CLIPBOARD],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def hand(self, *words: str | int) -> None:
        """Do with mouse and keys what xdotool calls so."""
        told = [str(word) for word in words]
        subprocess.run(["xdotool", *told], env=self._environment, check=True)

    def _ask(self, **asked: str) -> Any:
        assert self._ear.stdin is not None
        assert self._ear.stdout is not None
        self._ear.stdin.write(json.dumps(asked) + "\n")
        self._ear.stdin.flush()
        answer = self._ear.stdout.readline()
        assert answer, "the ear is deaf"
        return json.loads(answer)


def environment_of(home: Path, display: str) -> dict[str, str]:
    """Return the environment of a person with this home, on this display."""
    unwanted = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "KIOSQUE_LIBRARY")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    folders = {
        f"XDG_{name}_HOME": str(home / name.lower())
        for name in ("DATA", "CONFIG", "STATE", "CACHE")
    }
    return {
        **kept,
        **folders,
        "DISPLAY": display,
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "NO_AT_BRIDGE": "0",
        "PYTHONPATH": str(ROOT),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(home),
    }


@contextmanager
def outside(
    program: list[str], environment: dict[str, str], python: str, launcher: str
) -> Iterator[Outside]:
    """Start the program, and give a person before its window; at the end it is closed."""
    with ExitStack() as stack:
        bus = stack.enter_context(
            _running(["dbus-daemon", "--session", "--nofork", "--print-address"], environment)
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        stack.enter_context(_running([launcher, "--launch-immediately"], environment))
        stack.enter_context(_running(program, environment))
        ear = stack.enter_context(_running([python, "-m", "tests.proofs.ear"], environment))
        person = Outside(ear, environment)
        person.find("frame")
        yield person


@contextmanager
def _running(words: list[str], environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        words, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True
    ) as process:
        yield process
        process.terminate()
