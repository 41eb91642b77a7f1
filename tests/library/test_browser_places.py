"""Where the browsers look, on each system: checked on paths."""

from pathlib import Path

import pytest

from reader.library.browser_places import Browser, found, place_of


def browsers_of(system: str, home: Path, *profiles: str) -> dict[str, Browser]:
    """Return the browsers found where these folders lie in the home."""
    for profile in profiles:
        (home / profile).mkdir(parents=True)
    place = place_of(system, {}, home)
    return {f"{each.name}{each.sandbox and ' '}{each.sandbox}": each for each in found(place)}


@pytest.mark.parametrize(
    ("profile", "name", "folders"),
    [
        (".mozilla/firefox", "Firefox", [".mozilla/native-messaging-hosts"]),
        (".config/mozilla/firefox", "Firefox", [".mozilla/native-messaging-hosts"]),
        (".config/chromium", "Chromium", [".config/chromium/NativeMessagingHosts"]),
        (".config/google-chrome", "Chrome", [".config/google-chrome/NativeMessagingHosts"]),
        (
            ".config/BraveSoftware/Brave-Browser",
            "Brave",
            [".config/BraveSoftware/Brave-Browser/NativeMessagingHosts"],
        ),
        (".config/microsoft-edge", "Edge", [".config/microsoft-edge/NativeMessagingHosts"]),
        (".config/vivaldi", "Vivaldi", [".config/vivaldi/NativeMessagingHosts"]),
        (
            ".config/opera",
            "Opera",
            [".config/opera/NativeMessagingHosts", ".config/google-chrome/NativeMessagingHosts"],
        ),
    ],
)
def test_on_linux(tmp_path: Path, profile: str, name: str, folders: list[str]) -> None:
    browsers = browsers_of("linux", tmp_path, profile)
    assert list(browsers) == [name]
    assert list(browsers[name].manifests) == [tmp_path / folder for folder in folders]


def test_where_the_settings_lie_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "settings" / "chromium").mkdir(parents=True)
    settings = {"XDG_CONFIG_HOME": str(tmp_path / "settings")}
    [browser] = found(place_of("linux", settings, tmp_path / "home"))
    assert browser.manifests == (tmp_path / "settings" / "chromium" / "NativeMessagingHosts",)


def test_in_a_sandbox(tmp_path: Path) -> None:
    folders = ("snap/firefox/common", ".var/app/com.brave.Browser", ".config/chromium")
    browsers = browsers_of("linux", tmp_path, *folders)
    assert set(browsers) == {"Firefox snap", "Brave flatpak", "Chromium"}
    assert browsers["Firefox snap"].manifests == ()


@pytest.mark.parametrize(
    ("profile", "name", "folder"),
    [
        ("Firefox", "Firefox", "Mozilla/NativeMessagingHosts"),
        ("Chromium", "Chromium", "Chromium/NativeMessagingHosts"),
        ("Google/Chrome", "Chrome", "Google/Chrome/NativeMessagingHosts"),
        ("Microsoft Edge", "Edge", "Microsoft Edge/NativeMessagingHosts"),
        ("Vivaldi", "Vivaldi", "Vivaldi/NativeMessagingHosts"),
        ("com.operasoftware.Opera", "Opera", "com.operasoftware.Opera/NativeMessagingHosts"),
    ],
)
def test_on_a_mac(tmp_path: Path, profile: str, name: str, folder: str) -> None:
    support = "Library/Application Support"
    browsers = browsers_of("darwin", tmp_path, f"{support}/{profile}")
    assert list(browsers) == [name]
    assert browsers[name].manifests == (tmp_path / support / folder,)


@pytest.mark.parametrize(
    ("profile", "name", "key"),
    [
        ("Roaming/Mozilla/Firefox", "Firefox", r"Software\Mozilla\NativeMessagingHosts"),
        ("Local/Chromium/User Data", "Chromium", r"Software\Chromium\NativeMessagingHosts"),
        ("Local/Google/Chrome/User Data", "Chrome", r"Software\Google\Chrome\NativeMessagingHosts"),
        (
            "Local/Microsoft/Edge/User Data",
            "Edge",
            r"Software\Microsoft\Edge\NativeMessagingHosts",
        ),
        (
            "Local/BraveSoftware/Brave-Browser/User Data",
            "Brave",
            r"Software\BraveSoftware\Brave-Browser\NativeMessagingHosts",
        ),
    ],
)
def test_on_windows(tmp_path: Path, profile: str, name: str, key: str) -> None:
    browsers = browsers_of("win32", tmp_path, f"AppData/{profile}")
    assert list(browsers) == [name]
    assert browsers[name].keys[0] == key
    assert browsers[name].manifests == ()


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_where_no_browser_was_started_there_is_none(tmp_path: Path, system: str) -> None:
    assert browsers_of(system, tmp_path) == {}
