"""What a screen reader is told of Kiosque, as JSON: run by a Python that has AT-SPI's bindings.

`python3 heard.py NAME…`: waits until something in the program's tree is called by each of these,
then prints the tree, a list of {depth, role, name, description, states, text}.
"""

import importlib
import json
import sys
import time
from typing import Any

_SECONDS = 60
_MOST = 3_000
_STATES = ("FOCUSED", "FOCUSABLE", "SHOWING", "SELECTED", "CHECKED", "ENABLED", "EDITABLE")


def main() -> int:
    """Print what is heard; 1 if one of the names is not heard in a minute."""
    gi = importlib.import_module("gi")
    gi.require_version("Atspi", "2.0")
    atspi = importlib.import_module("gi.repository.Atspi")
    end = time.monotonic() + _SECONDS
    heard: list[dict[str, Any]] = []
    while time.monotonic() < end:
        heard = _heard(atspi)
        names = [each["name"] for each in heard]
        if all(any(wanted in name for name in names) for wanted in sys.argv[1:]):
            sys.stdout.write(json.dumps(heard, ensure_ascii=False))
            return 0
        time.sleep(0.5)
    sys.stdout.write(json.dumps(heard, ensure_ascii=False))
    return 1


def _heard(atspi: Any) -> list[dict[str, Any]]:
    desktop = atspi.get_desktop(0)
    found: list[dict[str, Any]] = []
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and "kiosque" in (application.get_name() or "").lower():
            _walk(atspi, application, 0, found)
    return found


def _walk(atspi: Any, node: Any, depth: int, found: list[dict[str, Any]]) -> None:
    if len(found) >= _MOST:
        return
    states = node.get_state_set()
    has = [name for name in _STATES if states.contains(getattr(atspi.StateType, name))]
    text = ""
    if "Text" in node.get_interfaces():
        text = atspi.Text.get_text(node, 0, min(200, atspi.Text.get_character_count(node)))
    found.append(
        {
            "depth": depth,
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "states": has,
            "text": text,
        }
    )
    if depth and "SHOWING" not in has and node.get_role_name() != "application":
        return
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            _walk(atspi, child, depth + 1, found)


if __name__ == "__main__":
    sys.exit(main())
