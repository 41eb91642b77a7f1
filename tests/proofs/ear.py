"""What is told of Kiosque while it is used: run by a Python that has AT-SPI's bindings.

`python3 -m tests.proofs.ear` answers each line of JSON on stdin by one on stdout.
{"role", "name"}: a list of what is shown, of that role, whose name begins so: {role, name, states,
text, box}. With "words" too: the boxes of the first and the last letter of those words in the text
of what is found. A box is [x, y, width, height] in dots of the screen.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

_STATES = ("FOCUSED", "SELECTED", "CHECKED", "ENABLED")
_SOFT_HYPHEN = "\u00ad"


def main() -> int:
    """Answer until stdin ends."""
    gi = importlib.import_module("gi")
    gi.require_version("Atspi", "2.0")
    atspi = importlib.import_module("gi.repository.Atspi")
    glib = importlib.import_module("gi.repository.GLib")
    events = glib.MainContext.default()
    focused: list[Any] = []
    listener = atspi.EventListener.new(lambda event: focused.append(event.source))
    listener.register("object:state-changed:focused")
    for line in sys.stdin:
        while events.pending():
            events.iteration(False)
        del focused[:-1]
        told = None
        while told is None:
            try:
                told = _answer(atspi, focused, **json.loads(line))
            except glib.Error:  # something went while it was told of
                focused.clear()
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 0


def _answer(atspi: Any, focused: list[Any], role: str, name: str, words: str = "") -> list[Any]:
    return [
        _spots(atspi, node, words) if words else _told(atspi, node)
        for window in _windows(atspi, focused)
        for node in _shown(atspi, window)
        if _is(node, role, name)
    ]


def _windows(atspi: Any, focused: list[Any]) -> list[Any]:
    """Return the program's windows; also what popped up, which only the focus leads to."""
    windows = [
        window
        for application in _children(atspi.get_desktop(0))
        if "kiosque" in (application.get_name() or "").lower()
        for window in _children(application)
    ]
    for node in focused:
        top = node
        while (above := top.get_parent()) is not None and above.get_role_name() != "application":
            top = above
        if top not in windows:
            windows.append(top)
    return windows


def _is(node: Any, role: str, name: str) -> bool:
    return node.get_role_name() == role and (node.get_name() or "").strip().startswith(name)


def _shown(atspi: Any, node: Any) -> Iterator[Any]:
    """Give a node and all below it, without what is not shown."""
    if not node.get_state_set().contains(atspi.StateType.SHOWING):
        return
    yield node
    for child in _children(node):
        yield from _shown(atspi, child)


def _children(node: Any) -> Iterator[Any]:
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def _told(atspi: Any, node: Any) -> dict[str, Any]:
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": (node.get_name() or "").strip(),
        "states": [each for each in _STATES if states.contains(getattr(atspi.StateType, each))],
        "text": _text(atspi, node).replace(_SOFT_HYPHEN, ""),
        "box": _box(node.get_extents(atspi.CoordType.SCREEN)),
    }


def _text(atspi: Any, node: Any) -> str:
    if "Text" not in node.get_interfaces():
        return ""
    return str(atspi.Text.get_text(node, 0, atspi.Text.get_character_count(node)))


def _spots(atspi: Any, node: Any, words: str) -> list[list[int]]:
    text = _text(atspi, node)
    places = [at for at, letter in enumerate(text) if letter != _SOFT_HYPHEN]
    start = "".join(text[at] for at in places).index(words)
    ends = places[start], places[start + len(words) - 1]
    screen = atspi.CoordType.SCREEN
    return [_box(atspi.Text.get_character_extents(node, at, screen)) for at in ends]


def _box(extents: Any) -> list[int]:
    return [extents.x, extents.y, extents.width, extents.height]


if __name__ == "__main__":
    sys.exit(main())
