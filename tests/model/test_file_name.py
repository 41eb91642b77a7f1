"""Names of files that every system takes, whatever a story is called."""

import pytest

from reader.model.file_name import Names, key, safe_stem


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Ships and winds", "Ships and winds"),
        ("السفن والرياح", "السفن والرياح"),
        ("a/b\\c", "a-b-c"),
        ('<>:"|?*', "article"),
        ("", "article"),
        ("...", "article"),
        ("../../etc/passwd", "-..-etc-passwd"),
        (".hidden.", "hidden"),
        ("con", "_con"),
        ("LPT1.backup", "_LPT1.backup"),
        ("com¹", "_com¹"),
        ("console", "console"),
        ("two\nlines\ttab\0nul", "two lines tab nul"),
        ("turned \u202egnp.exe", "turned gnp.exe"),
        ("half \ud83d", "half"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_title_becomes_a_name(title: str, stem: str) -> None:
    assert safe_stem(title) == stem


def test_a_long_title_is_cut_between_characters() -> None:
    stem = safe_stem("é" * 300)
    assert len(stem.encode()) <= 120
    assert set(stem) == {"é"}


def test_it_ends_in_no_dot_where_it_was_cut() -> None:
    assert not safe_stem("a" * 118 + ". b").endswith((".", " "))


def test_names_that_some_system_takes_for_one_are_told_apart() -> None:
    names = Names({"Ships.md"})
    assert names.new("ships", ".md") == "ships (2).md"
    assert names.new("SHIPS", ".md") == "SHIPS (3).md"
    assert names.new("cafe\u0301", ".md") == "cafe\u0301.md"
    assert names.new("café", ".md") == "café (2).md"
    assert names.new("Winds", ".md") == "Winds.md"


def test_a_key_knows_one_name_in_two_spellings() -> None:
    assert key("Straße") == key("STRASSE")
