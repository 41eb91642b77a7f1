"""What goes into the bundle and what stays out, and why; the PyInstaller spec asks here.

PyInstaller takes whatever a Qt module might load. Of Qt's plugins only those of the list come
along, then every library that nothing needs any more goes too.
"""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

#: A file of the bundle as PyInstaller lists it: its place in it, where it comes from, its kind.
Entry = tuple[str, str, str]

#: Modules that others name but the program never reaches.
EXCLUDED = (
    "tkinter", "unittest", "pydoc", "doctest", "test", "setuptools", "pip", "IPython",
    "lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib",
)  # fmt: skip

#: The plugins of Qt that are used; of other folders nothing is.
PLUGINS = {
    # offscreen is for the tests of the bundle
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    # what a picture in an article may be; PNG is in Qt itself
    "imageformats": {"jpeg", "gif", "webp", "svg"},
    "iconengines": {"svgicon"},
    # whether there is a network; the attempt decides
    "networkinformation": {"glib", "networkmanager", "networklistmanager", "scnetworkreachability"},
    # how Japanese, Chinese, Korean and accents are typed
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    # dialogs of the desktop, also from within a Flatpak; the one of GTK brings all of GTK along
    "platformthemes": {"xdgdesktopportal"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"modernwindowsstyle", "macstyle"},
}

#: The window's languages: in another one its own words are English, and so are Qt's then.
_LANGUAGES = ("ar", "en", "fr")
_SOURCES = (".c", ".h", ".pyx", ".pxd", ".pxi", ".pyi", ".cpp")
#: What every desktop has: two copies of one of these in a process do not get on with each other.
_HOSTS = (
    "libglib-2.0", "libgobject-2.0", "libgio-2.0", "libgmodule-2.0", "libgthread-2.0", "libmount",
    "libblkid", "libselinux", "libsystemd", "libgcrypt", "libgpg-error", "libcap", "libdbus-1",
    "libfontconfig", "libfreetype", "libexpat", "libpng16", "libX11", "libX11-xcb", "libXau",
    "libXdmcp", "libcups", "libbsd", "libmd", "libstdc++", "libgcc_s",
)  # fmt: skip
#: Drawing by software for OpenGL and Direct3D, which a window of widgets does not ask for.
_UNUSED = ("opengl32sw.dll", "d3dcompiler_47.dll")


def is_wanted(name: str) -> bool:
    """Return whether a file belongs into the bundle. name: its place in it."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name in _UNUSED or path.suffix in _SOURCES or path.name.split(".so")[0] in _HOSTS:
        return False
    if "plugins" in path.parts and "PySide6" in path.parts:
        wanted = PLUGINS.get(path.parent.name, set())
        return _plain_name(path) in wanted
    if path.suffix == ".qm" and "PySide6" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in _LANGUAGES}
    return True


def _plain_name(path: PurePosixPath) -> str:
    """Return the name of a plugin: "xcb" of libqxcb.so, "windows" of qwindows.dll."""
    return path.name.split(".")[0].removeprefix("lib").removeprefix("q")


def needed(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without the libraries that no other needs.

    imports: the names of the libraries that a file names as needed.
    """
    kept = [entry for entry in entries if is_wanted(entry[0])]
    by_name: dict[str, list[Entry]] = {}
    for entry in kept:
        by_name.setdefault(Path(entry[0]).name, []).append(entry)
    asked: set[str] = set()
    waiting = [entry for entry in kept if not is_library(entry)]
    while waiting:
        _, source, kind = waiting.pop()
        if kind not in ("BINARY", "EXTENSION"):
            continue
        for library in imports(source):
            library_name = Path(library).name
            if library_name not in asked:
                asked.add(library_name)
                waiting += by_name.get(library_name, [])
    return [each for each in kept if not is_library(each) or Path(each[0]).name in asked]


def is_library(entry: Entry) -> bool:
    """Return whether an entry is there for others only, which need it by its name.

    Modules of Python and plugins of Qt are loaded for themselves; so is Python's own library.
    """
    name, _, kind = entry
    path = PurePosixPath(name.replace("\\", "/"))
    if kind == "SYMLINK":
        return ".so" in path.name
    if kind != "BINARY" or "plugins" in path.parts or path.name.startswith(("libpython", "python")):
        return False
    return ".so." in path.name or path.suffix in (".dll", ".dylib") or path.name.startswith("Qt6")
