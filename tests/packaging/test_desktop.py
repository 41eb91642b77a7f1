"""What the desktop is told: menu entry, types, AppStream. Its own tools judge it where they are."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest
from builders import share
from builders.ground import PACKAGING, ROOT
from lxml import etree

DESKTOP = PACKAGING / "desktop"
ENTRIES = sorted(DESKTOP.glob("*.desktop"))
LANGUAGES = ("fr", "ar")
NS = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def entry(name: str) -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str  # type: ignore[assignment,method-assign]
    found.read(DESKTOP / name, encoding="utf-8")
    return found


def types(name: str) -> set[str]:
    return set(entry(name)["Desktop Entry"]["MimeType"].strip(";").split(";"))


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def checked(*words: str | Path) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("path", ENTRIES, ids=lambda path: path.name)
def test_the_desktops_own_tool_finds_no_fault_in_an_entry(path: Path) -> None:
    assert checked(tool("desktop-file-validate"), path) == ""


@pytest.mark.parametrize("section", ["Desktop Entry", "Desktop Action paste"])
def test_every_word_is_said_in_each_language(section: str) -> None:
    words = entry("kiosque.desktop")[section]
    told = [key for key in ("GenericName", "Comment", "Keywords", "Name") if key in words]
    told = [key for key in told if words[key] != "Kiosque"]
    assert [key for key in told for each in LANGUAGES if f"{key}[{each}]" not in words] == []


def test_every_action_of_the_entry_is_there() -> None:
    found = entry("kiosque.desktop")
    named = found["Desktop Entry"]["Actions"].strip(";").split(";")
    assert [found[f"Desktop Action {each}"]["Exec"] for each in named] == [
        "kiosque --paste",
        "kiosque --outbox",
    ]


def test_what_others_open_by_default_is_offered_by_the_entry_that_comes_last() -> None:
    others = {"text/html", "application/xhtml+xml", "message/rfc822", "text/plain"}
    assert types("zz-kiosque-open.desktop") == others
    assert not types("kiosque.desktop") & others
    assert ENTRIES[-1].name == "zz-kiosque-open.desktop"
    assert entry("zz-kiosque-open.desktop")["Desktop Entry"]["NoDisplay"] == "true"


def test_every_type_of_ours_is_described_in_each_language_and_opened() -> None:
    root = etree.parse(DESKTOP / "mime.xml").getroot()
    described = {
        kind.get("type"): {each.get(LANG) for each in kind.findall(f"{NS}comment")} for kind in root
    }
    described.pop(None, None)
    assert all(languages == {None, "fr", "ar"} for languages in described.values())
    assert set(described) <= types("kiosque.desktop")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder in which the system's types and ours are known."""
    update = tool("update-mime-database")
    shared = Path("/usr/share/mime/packages/freedesktop.org.xml")
    if not shared.exists():
        pytest.skip("shared-mime-info is not installed")
    folder = tmp_path_factory.mktemp("share")
    packages = folder / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(shared, packages)
    shutil.copy(DESKTOP / "mime.xml", packages / "kiosque.xml")
    checked(update, packages.parent)
    return folder


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.webarchive", b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource", "x-safari-webarchive"),
        ("page", b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource", "x-safari-webarchive"),
        ("a.warc", b"WARC/1.0\r\n", "warc"),
        ("page", b"WARC/1.1\r\n", "warc"),
        ("a.warc.gz", b"\x1f\x8b\x08\x00", "warc"),
        ("a.wacz", b"PK\x03\x04", "wacz"),
        ("a.maff", b"PK\x03\x04", "x-maff"),
    ],
)
def test_a_saved_page_is_known_by_its_name_or_its_bytes(
    name: str, head: bytes, kind: str, known: Path, tmp_path: Path
) -> None:
    ask = tool("gio")
    file = tmp_path / name
    file.write_bytes(head)
    told = subprocess.run(
        [ask, "info", "--attributes=standard::content-type", file],
        env={"XDG_DATA_DIRS": str(known), "HOME": str(tmp_path), "GIO_USE_VFS": "local"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert f"application/{kind}\n" in told


def test_the_metainfo_is_filled_in_and_names_pictures_that_are_there() -> None:
    root = etree.fromstring(share.metainfo().encode())
    assert "@" not in share.metainfo().partition("-->")[2]
    pictures = [image.text.rpartition("/")[2] for image in root.iter("image") if image.text]
    assert len(pictures) == 4
    assert [name for name in pictures if not (PACKAGING / "screenshots" / name).exists()] == []


def test_appstreams_own_tool_finds_no_fault_in_the_metainfo(tmp_path: Path) -> None:
    file = tmp_path / "reader.kiosque.Kiosque.metainfo.xml"
    file.write_text(share.metainfo(), encoding="utf-8")
    assert "Validation was successful" in checked(
        tool("appstreamcli"), "validate", "--no-net", file
    )


def test_the_symbolic_icon_has_no_colours_of_its_own() -> None:
    root = etree.parse(ROOT / "resources" / "icons" / "kiosque-symbolic.svg").getroot()
    assert root.get("width") == root.get("height") == "16"
    assert {each.get("fill") for each in root if each.get("fill")} == {"#2e3436"}
