"""A Chromium that tests hold by its devtools protocol, over a pipe: no port, no library."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
_PATIENCE = 60.0
_WORDS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
    *("--remote-debugging-pipe", "--enable-unsafe-extension-debugging", "--lang=en"),
)
#: Becomes the browser, with the two pipes where it looks for them: as descriptors 3 and 4.
_WITH_PIPES = """
import fcntl, os, sys
low, high = (fcntl.fcntl(int(each), fcntl.F_DUPFD, 10) for each in sys.argv[1:3])
os.dup2(low, 3)
os.dup2(high, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Chromium:
    """A running browser. Messages end with a zero byte, as `--remote-debugging-pipe` has it."""

    def __init__(self, asks: int, answers: int) -> None:
        self._asks, self._answers = asks, answers
        self._number = 0
        self._rest = b""

    def ask(self, method: str, session: str | None = None, **values: Any) -> dict[str, Any]:
        """Call a method of the protocol and return what it gives; an error of it is a failure."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": values}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._asks, data) :]
        while (answer := self._next()).get("id") != self._number:
            pass
        assert "error" not in answer, f"{method}: {answer['error']}"
        result: dict[str, Any] = answer["result"]
        return result

    def load(self, folder: Path) -> str:
        """Load an unpacked extension, wait until it listens to its button; return its id."""
        loaded: str = self.ask("Extensions.loadUnpacked", path=str(folder))["id"]
        self.until(self.worker(loaded), "chrome.action.onClicked.hasListeners()")
        return loaded

    def open(self, url: str) -> str:
        """Open a page in a tab of its own; return a session with it."""
        target = self.ask("Target.createTarget", url=url)["targetId"]
        session = self.attached(target)
        self.until(session, "document.readyState === 'complete' && location.href !== 'about:blank'")
        return session

    def attached(self, target: str) -> str:
        """Return a session with a target."""
        session: str = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return session

    def worker(self, extension: str) -> str:
        """Return a session with the extension's service worker."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            for each in self.ask("Target.getTargets")["targetInfos"]:
                if each["type"] == "service_worker" and f"//{extension}/" in each["url"]:
                    session = self.attached(each["targetId"])
                    self.until(session, "Boolean(globalThis.chrome?.action)")
                    return session
            select.select([], [], [], 0.05)
        raise AssertionError("the extension's service worker did not start")

    def press(self, extension: str, url: str) -> None:
        """Press the extension's button in the tab of this page."""
        tabs = self.ask("Target.getTargets", filter=[{"type": "tab"}])["targetInfos"]
        [tab] = [each["targetId"] for each in tabs if each["url"] == url]
        self.ask("Extensions.triggerAction", id=extension, targetId=tab)

    def run(self, session: str, script: str) -> Any:
        """Return what a script gives; a promise is waited for."""
        done = self.ask(
            "Runtime.evaluate",
            session,
            expression=script,
            awaitPromise=True,
            returnByValue=True,
        )
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    def until(self, session: str, script: str, seconds: float = _PATIENCE) -> Any:
        """Wait until a script gives something true; return it."""
        end = time.monotonic() + seconds
        while not (value := self.run(session, script)):
            assert time.monotonic() < end, f"it did not come to be: {script}"
            select.select([], [], [], 0.05)
        return value

    def _next(self) -> dict[str, Any]:
        end = time.monotonic() + _PATIENCE
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._answers], [], [], max(0.0, end - time.monotonic()))
            assert ready, "the browser does not answer"
            data = os.read(self._answers, 1 << 20)
            assert data, "the browser has ended"
            self._rest += data
        message, _, self._rest = self._rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer


@contextmanager
def running(home: Path, profile: Path, *words: str) -> Iterator[Chromium]:
    """Run a Chromium with this profile for a user whose home is there, to the end of the block.

    words: what else its command line has.
    """
    asks_in, asks_out = os.pipe()
    answers_in, answers_out = os.pipe()

    names = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    process = subprocess.Popen(
        [
            *(sys.executable, "-c", _WITH_PIPES, str(asks_in), str(answers_out)),
            *(PROGRAM, *_WORDS, *words, f"--user-data-dir={profile}", "about:blank"),
        ],
        env={**environment, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(asks_in, answers_out),
    )
    os.close(asks_in)
    os.close(answers_out)
    browser = Chromium(asks_out, answers_in)
    try:
        yield browser
        browser.ask("Browser.close")
    finally:
        os.close(asks_out)
        os.close(answers_in)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
