"""A choice of face stands for families: ours, the system's, and those a language asks for."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo

from reader.gui.faces import OURS, SANS, SERIF, face, families_of, installed
from reader.gui.style import Style
from reader.settings import Typography


def test_the_chosen_face_comes_first_and_the_other_script_has_its_own(style: Style) -> None:
    liked = Typography(latin="Atkinson Hyperlegible Next", arabic="Noto Sans Arabic")
    assert families_of(liked, "latin", "fr")[:2] == (liked.latin, liked.arabic)
    assert families_of(liked, "arabic", "ar")[:2] == (liked.arabic, liked.latin)


@pytest.mark.parametrize("name", [SERIF, SANS])
def test_the_faces_of_the_system_are_installed_families(style: Style, name: str) -> None:
    family = families_of(Typography(latin=name), "latin", None)[0]
    assert family in QFontDatabase.families()
    assert family not in (SERIF, SANS)


@pytest.mark.parametrize(
    ("lang", "wanted"),
    [("ja", "JP"), ("ko-kr", "KR"), ("zh-cn", "SC"), ("zh-tw", "TC"), ("zh-hant", "TC")],
)
def test_each_language_that_writes_chinese_signs_has_its_own(
    style: Style, lang: str, wanted: str
) -> None:
    serif = families_of(Typography(), "latin", lang)
    assert serif[1] == f"Noto Serif CJK {wanted}"
    sans = families_of(Typography(latin=SANS), "latin", lang)
    assert sans[1] == f"Noto Sans CJK {wanted}"


def test_others_have_none(style: Style) -> None:
    assert not [name for name in families_of(Typography(), "latin", "fr") if "CJK" in name]


@pytest.mark.parametrize(
    ("family", "words"),
    [("Literata", "Гавань была полна"), ("Literata", "Το λιμάνι ήταν"), ("Amiri", "كان المرفأ")],
)
def test_our_faces_have_the_letters_of_the_scripts_they_are_for(
    style: Style, family: str, words: str
) -> None:
    from PySide6.QtGui import QRawFont

    raw = QRawFont.fromFont(face((family,), 19))
    assert raw.familyName() == family
    assert all(raw.supportsCharacter(ord(letter)) for letter in words if letter != " ")


def test_a_face_has_size_and_weight(style: Style) -> None:
    info = QFontInfo(face(("Literata",), 34, 700))
    assert (info.family(), info.pixelSize(), info.weight()) == ("Literata", 34, 700)


def test_installed_are_those_that_are_not_offered_already(style: Style) -> None:
    names = installed("latin")
    assert names == sorted(names, key=str.casefold)
    assert not [each for each in names if each.startswith(OURS["latin"]) or "[" in each]
