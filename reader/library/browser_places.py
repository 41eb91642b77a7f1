"""Where each browser looks for the programs that its extensions may talk to.

As in "Native messaging" of developer.chrome.com and "Native manifests" of MDN; each browser built
on Chromium looks in its own folder. Firefox looks in ~/.mozilla even where its profiles lie in
~/.config/mozilla (Mozilla's bug 2005167).
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct


class Family(StrEnum):
    """Whose kind of manifest a browser reads."""

    CHROMIUM = "chromium"
    FIREFOX = "firefox"


class Browser(Struct, frozen=True):
    """A browser that has been used on this machine.

    manifests: the folders in which it looks. keys: on Windows, the keys of the registry, below
    HKEY_CURRENT_USER, under which it looks instead. sandbox: "snap" or "flatpak" if it runs in
    one, from where it can start no program; "" if it does not.
    """

    name: str
    family: Family
    manifests: tuple[Path, ...] = ()
    keys: tuple[str, ...] = ()
    sandbox: str = ""


class Place(Struct, frozen=True):
    """A machine and its user. system: as sys.platform says it.

    config: where the user's settings lie; on Windows local and roaming application data.
    """

    system: str
    home: Path
    config: Path
    local: Path
    roaming: Path


class _Kind(Struct, frozen=True):
    """A browser on any machine: its folders below the places where programs keep their profiles.

    linux and mac: one of several, where it may lie in any. windows: local, or roaming with "~".
    """

    name: str
    family: Family
    linux: tuple[str, ...]
    mac: str
    windows: str
    key: str
    snap: str
    flatpak: str


_KINDS = (
    _Kind(
        *("Firefox", Family.FIREFOX, ("~/.mozilla/firefox", "mozilla/firefox"), "Firefox"),
        *("~/Mozilla/Firefox", "Mozilla", "firefox", "org.mozilla.firefox"),
    ),
    _Kind(
        *("Chromium", Family.CHROMIUM, ("chromium",), "Chromium", "Chromium/User Data"),
        *("Chromium", "chromium", "org.chromium.Chromium"),
    ),
    _Kind(
        *("Chrome", Family.CHROMIUM, ("google-chrome",), "Google/Chrome"),
        *("Google/Chrome/User Data", r"Google\Chrome", "", "com.google.Chrome"),
    ),
    _Kind(
        *("Brave", Family.CHROMIUM, ("BraveSoftware/Brave-Browser",)),
        *("BraveSoftware/Brave-Browser", "BraveSoftware/Brave-Browser/User Data"),
        *(r"BraveSoftware\Brave-Browser", "brave", "com.brave.Browser"),
    ),
    _Kind(
        *("Edge", Family.CHROMIUM, ("microsoft-edge",), "Microsoft Edge"),
        *("Microsoft/Edge/User Data", r"Microsoft\Edge", "", "com.microsoft.Edge"),
    ),
    _Kind(
        *("Vivaldi", Family.CHROMIUM, ("vivaldi",), "Vivaldi", "Vivaldi/User Data"),
        *("Vivaldi", "vivaldi", "com.vivaldi.Vivaldi"),
    ),
    _Kind(
        *("Opera", Family.CHROMIUM, ("opera",), "com.operasoftware.Opera"),
        *("~/Opera Software/Opera Stable", "Opera Software", "opera", "com.opera.Opera"),
    ),
)
_HOSTS = "NativeMessagingHosts"


def place_of(system: str, environment: Mapping[str, str], home: Path) -> Place:
    """Return the machine and user that the environment's variables tell of.

    system: as sys.platform says it.
    """
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    if system == "darwin":
        config = home / "Library" / "Application Support"
    else:
        config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    return Place(system, home, config, local, roaming)


def found(place: Place) -> list[Browser]:
    """Return the browsers that this user has started once: their profiles are there."""
    look = {"win32": _on_windows, "darwin": _on_mac}.get(place.system, _on_linux)
    return [browser for kind in _KINDS for browser in look(place, kind)]


def _on_linux(place: Place, kind: _Kind) -> list[Browser]:
    browsers = []
    profiles = [_below(place, name) for name in kind.linux]
    if any(profile.is_dir() for profile in profiles):
        if kind.family is Family.FIREFOX:
            manifests = [place.home / ".mozilla" / "native-messaging-hosts"]
        else:
            manifests = [profile / _HOSTS for profile in profiles]
            if kind.name == "Opera":  # older ones look where Chrome does
                manifests.append(place.config / "google-chrome" / _HOSTS)
        browsers.append(Browser(kind.name, kind.family, tuple(manifests)))
    if kind.snap and (place.home / "snap" / kind.snap / "common").is_dir():
        browsers.append(Browser(kind.name, kind.family, sandbox="snap"))
    if (place.home / ".var" / "app" / kind.flatpak).is_dir():
        browsers.append(Browser(kind.name, kind.family, sandbox="flatpak"))
    return browsers


def _on_mac(place: Place, kind: _Kind) -> list[Browser]:
    profile = place.config / kind.mac
    if not profile.is_dir():
        return []
    owner = place.config / "Mozilla" if kind.family is Family.FIREFOX else profile
    return [Browser(kind.name, kind.family, (owner / _HOSTS,))]


def _on_windows(place: Place, kind: _Kind) -> list[Browser]:
    roams, name = kind.windows.startswith("~/"), kind.windows.removeprefix("~/")
    if not ((place.roaming if roams else place.local) / name).is_dir():
        return []
    keys = [rf"Software\{kind.key}\{_HOSTS}"]
    if kind.name in ("Opera", "Brave", "Vivaldi"):  # some of their versions look where Chrome does
        keys.append(rf"Software\Google\Chrome\{_HOSTS}")
    return [Browser(kind.name, kind.family, keys=tuple(keys))]


def _below(place: Place, name: str) -> Path:
    return place.home / name[2:] if name.startswith("~/") else place.config / name
