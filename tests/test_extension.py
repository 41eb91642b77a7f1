"""The browser's extension: what it is called by others, and what it says."""

import base64
import hashlib
import importlib.util
import json
import re
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.library import browsers

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "browser"
SOURCES = sorted((FOLDER / "extension").glob("*.js"))
LANGUAGES = ("en", "fr", "ar")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build", FOLDER / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> dict[str, Any]:
    file = FOLDER / "extension" / "_locales" / language / "messages.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def id_of(key: str) -> str:
    """Return the id that Chromium makes of a key: its hash, in the letters a to p."""
    digits = hashlib.sha256(base64.b64decode(key)).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digits)


def test_the_host_knows_the_extension_and_the_extension_the_host(tool: ModuleType) -> None:
    assert id_of(tool.manifest_for("chromium")["key"]) in browsers.CHROMIUM_IDS
    gecko = tool.manifest_for("firefox")["browser_specific_settings"]["gecko"]
    assert gecko["id"] == browsers.FIREFOX_ID
    host = (FOLDER / "extension" / "host.js").read_text(encoding="utf-8")
    assert f"const HOST = '{browsers.HOST_NAME}';" in host


@pytest.mark.parametrize("family", ["chromium", "firefox"])
def test_built_for_each_family(tool: ModuleType, tmp_path: Path, family: str) -> None:
    folder = tool.build(family, tmp_path)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest == tool.manifest_for(family)
    named = {*manifest["icons"].values(), *manifest["action"]["default_icon"].values()}
    assert [name for name in named if not (folder / name).read_bytes().startswith(b"\x89PNG")] == []
    with zipfile.ZipFile(folder.with_suffix(".zip")) as archive:
        files = {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}
        assert set(archive.namelist()) == files
        assert "key" not in json.loads(archive.read("manifest.json"))


def test_only_what_it_needs_is_asked_for(tool: ModuleType) -> None:
    asked = {"activeTab", "contextMenus", "downloads", "nativeMessaging", "notifications"}
    chromium, firefox = tool.manifest_for("chromium"), tool.manifest_for("firefox")
    assert set(firefox["permissions"]) == asked | {"scripting"}
    assert set(chromium["permissions"]) == asked | {"scripting", "offscreen", "pageCapture"}
    assert "host_permissions" not in chromium


def test_every_word_is_there_in_every_language() -> None:
    used = set(re.findall(r"__MSG_(\w+)__", (FOLDER / "manifest.json").read_text(encoding="utf-8")))
    code = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES)
    known = set(messages("en"))
    reasons = re.search(r"KNOWN = new Set\(\[(.*?)\]\)", code, re.DOTALL)
    assert reasons is not None
    used |= {f"failed_{reason}" for reason in re.findall(r"'(\w+)'", reasons[1])}
    used |= {"failed_mistake"} | {name for name in known if f"'{name}'" in code}
    assert used == known
    for language in LANGUAGES:
        assert set(messages(language)) == known


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_empty_or_loses_what_it_is_about(language: str) -> None:
    english = messages("en")
    for name, entry in messages(language).items():
        assert entry["message"].strip(), name
        assert ("$WHAT$" in entry["message"]) == ("$WHAT$" in english[name]["message"]), name
        assert entry.get("placeholders") == english[name].get("placeholders"), name


def test_what_a_store_shows_is_not_too_long() -> None:
    for language in LANGUAGES:
        words = messages(language)
        assert len(words["name"]["message"]) <= 45
        assert len(words["description"]["message"]) <= 132


def test_the_host_s_reasons_have_their_words() -> None:
    host = (ROOT / "reader" / "native_host" / "host.py").read_text(encoding="utf-8")
    told = re.search(r"Reasons: ([\w, ]+)\.", host)
    assert told is not None
    assert {f"failed_{reason}" for reason in told[1].split(", ")} <= set(messages("en"))


def test_no_file_is_longer_than_300_lines() -> None:
    assert len(SOURCES) > 10
    long = [file.name for file in SOURCES if len(file.read_text("utf-8").splitlines()) > 300]
    assert long == []
