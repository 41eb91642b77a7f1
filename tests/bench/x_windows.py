"""Notice when a program's window appears on an X display: what `windows.py` asks."""

import ctypes
import ctypes.util

_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing")),
        ("planes", ctypes.c_ulong),
        ("pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_events", "your_events", "no_propagate")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


class Screen:
    """An X display without a window manager: its windows are children of the root."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        display = self._x.XOpenDisplay(name.encode())
        if display is None:
            raise OSError(f"There is no display {name}.")
        self._display = ctypes.c_void_p(display)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._root = self._x.XDefaultRootWindow(self._display)
        # Without this a window that goes while it is looked at would end the bench.
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(_ignored)
        self._x.XSetErrorHandler(self._ignore)

    def windows(self) -> set[int]:
        """Return all windows, shown or not."""
        children = ctypes.POINTER(ctypes.c_ulong)()
        count, ids = ctypes.c_uint(), (ctypes.c_ulong(), ctypes.c_ulong())
        self._x.XQueryTree(
            self._display,
            ctypes.c_ulong(self._root),
            *(ctypes.byref(each) for each in (*ids, children, count)),
        )
        found = {children[number] for number in range(count.value)}
        if found:
            self._x.XFree(children)
        return found

    def is_shown(self, window: int, width: int, height: int) -> bool:
        """Return whether the window can be seen, and is as large as a main window at least."""
        found = _Attributes()
        answered = self._x.XGetWindowAttributes(
            self._display, ctypes.c_ulong(window), ctypes.byref(found)
        )
        large = found.width >= width and found.height >= height
        return bool(answered) and found.map_state == _VIEWABLE and large

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)


def _ignored(display: int, event: int) -> int:
    return 0
