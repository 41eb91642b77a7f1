"""What goes into the bundle and what stays out."""

import pytest
from builders.contents import Entry, is_wanted, needed

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        r"PySide6\plugins\platforms\qwindows.dll",
        f"{QT}/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/imageformats/libqwebp.so",
        f"{QT}/translations/qtbase_ar.qm",
        "pyphen/dictionaries/hyph_fr.dic",
        "resources/pane.css",
        "resources/translations/kiosque_fr.qm",
        "libssl.so.3",
        "libxcb-cursor.so.0",
    ],
)
def test_what_is_used_comes_along(name: str) -> None:
    assert is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/sqldrivers/libqsqlite.so",
        r"PySide6\plugins\tls\qschannelbackend.dll",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qtdeclarative_fr.qm",
        "PySide6/opengl32sw.dll",
        "selectolax/lexbor.c",
        "libglib-2.0.so.0",
        "libX11.so.6",
    ],
)
def test_what_is_not_used_stays_out(name: str) -> None:
    assert not is_wanted(name)


def test_a_library_that_only_an_unwanted_plugin_needs_goes_with_it() -> None:
    needs = {
        "/q/QtGui.abi3.so": ["libQt6Gui.so.6"],
        "/q/libQt6Gui.so.6": ["libicu.so.73"],
        "/q/libqgtk3.so": ["libgtk-3.so.0"],
        "/q/libgtk-3.so.0": ["libpango.so.0"],
    }
    entries: list[Entry] = [
        ("PySide6/QtGui.abi3.so", "/q/QtGui.abi3.so", "EXTENSION"),
        (f"{QT}/lib/libQt6Gui.so.6", "/q/libQt6Gui.so.6", "BINARY"),
        (f"{QT}/lib/libicu.so.73", "/q/libicu.so.73", "BINARY"),
        ("libicu.so.73", f"{QT}/lib/libicu.so.73", "SYMLINK"),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", "/q/libqgtk3.so", "BINARY"),
        ("libgtk-3.so.0", "/q/libgtk-3.so.0", "BINARY"),
        ("libpango.so.0", "/q/libpango.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
    ]
    left = [entry[0] for entry in needed(entries, lambda file: needs.get(file, []))]
    assert left == [
        "PySide6/QtGui.abi3.so",
        f"{QT}/lib/libQt6Gui.so.6",
        f"{QT}/lib/libicu.so.73",
        "libicu.so.73",
        "libpython3.11.so.1.0",
    ]


def test_two_libraries_that_need_each_other_only_are_left_out() -> None:
    needs = {"/a.so.1": ["b.so.1"], "/b.so.1": ["a.so.1"]}
    entries: list[Entry] = [("a.so.1", "/a.so.1", "BINARY"), ("b.so.1", "/b.so.1", "BINARY")]
    assert needed(entries, lambda file: needs[file]) == []
