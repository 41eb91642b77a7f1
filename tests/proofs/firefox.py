"""A Firefox that tests hold by Marionette, its own protocol for that: `length:[type, id, …]`."""

import json
import os
import select
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox") or ""
_PATIENCE = 60.0
_PREFERENCES = {
    "marionette.port": 0,  # any that is free; it is written into the profile
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.originControls.grantByDefault": True,  # as at an installation by hand
    "intl.locale.requested": "en-US",
}
_EXTENSION = """
const {ExtensionParent} = ChromeUtils.importESModule(
  "resource://gre/modules/ExtensionParent.sys.mjs");
const [id] = arguments;
const extension = ExtensionParent.GlobalManager.getExtension(id);
const button = ExtensionParent.apiManager.global.browserActionFor(extension);
const window = Services.wm.getMostRecentWindow("navigator:browser");
"""
_CHOOSE = """
const [label] = arguments;
const menu = Services.wm.getMostRecentWindow("navigator:browser")
  .document.getElementById("contentAreaContextMenu");
const entry = [...menu.querySelectorAll("menuitem")].find((each) => each.label === label);
if (menu.state !== "open" || !entry) return false;
menu.activateItem(entry);
return true;
"""


class Firefox:
    """A running browser."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._connection.settimeout(_PATIENCE)
        self._number = 0
        self._receive()  # its greeting
        self.ask("WebDriver:NewSession")

    def ask(self, command: str, **values: Any) -> Any:
        """Give a command and return its answer; an error of it is a failure."""
        self._number += 1
        data = json.dumps([0, self._number, command, values]).encode()
        self._connection.sendall(str(len(data)).encode() + b":" + data)
        _, _, error, result = self._receive()
        assert error is None, f"{command}: {error}"
        return result

    def load(self, folder: Path) -> None:
        """Load an extension for as long as the browser runs."""
        self.ask("Addon:Install", path=str(folder), temporary=True)

    def open(self, url: str) -> None:
        """Open a page in the tab that is there, and wait for it."""
        self.ask("WebDriver:Navigate", url=url)

    def run(self, script: str, *words: Any) -> Any:
        """Return what a script in the page gives."""
        return self.ask("WebDriver:ExecuteScript", script=script, args=list(words))["value"]

    def press(self, extension: str) -> None:
        """Press the extension's button."""
        self._run_inside(_EXTENSION + "button.triggerAction(window);", extension)

    def tip(self, extension: str) -> str:
        """Return what the extension's button says of itself in this tab."""
        script = _EXTENSION + (
            "return button.action.getContextData(window.gBrowser.selectedTab).title;"
        )
        tip: str = self._run_inside(script, extension)
        return tip

    def choose_in_menu(self, selector: str, label: str) -> None:
        """Open the menu of an element of the page and choose an entry of it."""
        element = self.ask("WebDriver:FindElement", using="css selector", value=selector)["value"]
        click = [
            {"type": "pointerMove", "origin": element, "x": 0, "y": 0},
            {"type": "pointerDown", "button": 2},
            {"type": "pointerUp", "button": 2},
        ]
        mouse = {"type": "pointer", "id": "mouse", "actions": click}
        self.ask("WebDriver:PerformActions", actions=[mouse])
        end = time.monotonic() + _PATIENCE
        while not self._run_inside(_CHOOSE, label):
            assert time.monotonic() < end, f"there is no {label} in the menu"
            select.select([], [], [], 0.05)

    def _run_inside(self, script: str, *words: Any) -> Any:
        self.ask("Marionette:SetContext", value="chrome")
        try:
            return self.run(script, *words)
        finally:
            self.ask("Marionette:SetContext", value="content")

    def _receive(self) -> Any:
        head = b""
        while not head.endswith(b":"):
            head += self._some(1)
        data = b""
        while len(data) < int(head[:-1]):
            data += self._some(int(head[:-1]) - len(data))
        return json.loads(data)

    def _some(self, most: int) -> bytes:
        data = self._connection.recv(most)
        assert data, "the browser has ended"
        return data


@contextmanager
def running(home: Path, profile: Path) -> Iterator[Firefox]:
    """Run a Firefox with this profile for a user whose home is there, to the end of the block."""
    profile.mkdir(parents=True, exist_ok=True)
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in _PREFERENCES.items())
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    names = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    process = subprocess.Popen(
        [
            *(PROGRAM, "--headless", "--marionette", "-remote-allow-system-access"),
            *("--no-remote", "--profile", str(profile)),
        ],
        env={**environment, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with socket.create_connection(("127.0.0.1", _port(profile, process))) as connection:
            browser = Firefox(connection)
            yield browser
            browser.ask("Marionette:Quit", flags=["eForceQuit"])
    finally:
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _port(profile: Path, process: subprocess.Popen[bytes]) -> int:
    file = profile / "MarionetteActivePort"
    end = time.monotonic() + _PATIENCE
    while not file.exists() or not file.read_text(encoding="ascii").strip():
        assert process.poll() is None, "the browser has ended"
        assert time.monotonic() < end, "the browser did not start"
        select.select([], [], [], 0.05)
    return int(file.read_text(encoding="ascii"))
