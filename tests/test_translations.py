"""The translations are whole, and of today's words."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.gui.start import speak
from reader.gui.words import minutes, tr

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr", "ar")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> list[tuple[str, list[str], bool]]:
    """Return source, translations (one, or one per plural) and whether they are finished."""
    found = []
    for message in etree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        whole = translation.get("type") is None
        found.append((message.findtext("source") or "", forms or [translation.text or ""], whole))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_window_is_missing(tool: ModuleType, tmp_path: Path, language: str) -> None:
    kept = FOLDER / f"kiosque_{language}.ts"
    fresh = tmp_path / kept.name
    fresh.write_bytes(kept.read_bytes())
    tool.gather(fresh, language)
    found = messages(fresh)
    assert [source for source, _, whole in found if not whole] == []
    assert {source for source, _, _ in found} == {source for source, _, _ in messages(kept)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_empty_or_loses_a_name(language: str) -> None:
    for source, forms, _ in messages(FOLDER / f"kiosque_{language}.ts"):
        names = sorted(re.findall(r"\{\w*\}", source))
        for form in forms:
            assert form.strip(), source
            assert sorted(re.findall(r"\{\w*\}", form)) == names, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_was_made_of_today_s_words(
    tool: ModuleType, tmp_path: Path, language: str
) -> None:
    made = tmp_path / "made.qm"
    tool.compile_to(FOLDER / f"kiosque_{language}.ts", made)
    assert made.read_bytes() == (FOLDER / f"kiosque_{language}.qm").read_bytes()


@pytest.mark.parametrize(
    ("language", "back", "three", "rtl"),
    [("en", "Back", "3 min", False), ("fr", "Retour", "3 min", False), ("ar", "رجوع", "٣ د", True)],
)
def test_the_window_speaks_the_language_of_the_user(
    qapp: QApplication, language: str, back: str, three: str, rtl: bool
) -> None:
    try:
        speak(qapp, QLocale(language))
        assert tr("Back") == back
        assert minutes(3) == three
        assert qapp.isRightToLeft() is rtl
    finally:
        speak(qapp, QLocale("en_GB"))
