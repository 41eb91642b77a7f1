"""Fonts are ours, every theme is whole and legible, icons follow it."""

import json
import re
from itertools import chain

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.style import THEMES, Style, drawn, font, load_fonts, program_icon
from tests.gui.tools import colours_in, end, picture, tab_to

SYSTEM = {
    Qt.ColorScheme.Unknown: "light",
    Qt.ColorScheme.Light: "light",
    Qt.ColorScheme.Dark: "dark",
}
COLOURS = ("yellow", "green", "blue", "pink")
ALL_THEMES = json.loads(paths.resource("themes.json").read_text(encoding="utf-8"))


def inks(image: QImage) -> set[str]:
    """Return the colours of the pixels that are wholly covered."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {
        image.pixelColor(x, y).name() for x, y in spots if image.pixelColor(x, y).alpha() == 255
    }


def luminance(colour: str) -> float:
    """Return the relative luminance as in WCAG 2.2."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio as in WCAG 2.2, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


# ---- fonts -----------------------------------------------------------------------------------


def test_fonts_are_the_programs_own(qapp: QApplication) -> None:
    load_fonts()
    assert QFontInfo(font(13)).family() == "Atkinson Hyperlegible Next"
    assert QFontInfo(font(20, reading=True)).family() == "Literata"
    assert QFontInfo(font(20, reading=True, script="arabic")).family() == "Amiri"


def test_a_font_has_the_size_and_weight_asked_for(qapp: QApplication) -> None:
    made = font(17, 600, reading=True)
    assert (made.pixelSize(), made.weight()) == (17, 600)


def test_the_application_is_written_in_it(style: Style) -> None:
    assert QApplication.font().pixelSize() == 13
    assert QFontInfo(QApplication.font()).family() == "Atkinson Hyperlegible Next"


# ---- colours ---------------------------------------------------------------------------------


def test_every_theme_has_the_same_colours() -> None:
    assert set(ALL_THEMES) == {*THEMES, "contrast", "contrast_dark"}
    named = [set(theme) for theme in ALL_THEMES.values()]
    assert all(tokens == named[0] for tokens in named)
    values = set(chain.from_iterable(theme.values() for theme in ALL_THEMES.values()))
    assert [
        value for value in values if not re.fullmatch(r"#[0-9A-F]{6}([0-9A-F]{2})?", value)
    ] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        ("text", "page", 7),
        ("text", "list", 7),
        ("text", "window", 7),
        ("text", "selected", 4.5),
        ("text2", "list", 4.5),
        ("text2", "selected", 4.5),
        ("text3", "list", 4.5),
        ("text3", "selected", 4.5),
        ("text3", "window", 4.5),
        ("link", "page", 4.5),
        ("on_accent", "accent", 4.5),
        ("saved", "saved_bg", 4.5),
        ("waiting", "waiting_bg", 4.5),
        ("error", "error_bg", 4.5),
        ("accent", "list", 3),
        ("focus", "list", 3),
        ("focus", "page", 3),
        ("control", "page", 3),
        *((ink, f"hl_{each}", 4.5) for each in COLOURS for ink in ("text", "text2", "link")),
        *((f"bar_{each}", paper, 3) for each in COLOURS for paper in ("list", "selected", "hover")),
    ],
)
def test_words_are_legible_and_controls_are_seen(
    theme: str, ink: str, paper: str, least: float
) -> None:
    colours = ALL_THEMES[theme]
    assert contrast(colours[ink][:7], colours[paper][:7]) >= least


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_colours_the_whole_application(style: Style, theme: str) -> None:
    style.choose(theme)
    palette = QGuiApplication.palette()
    assert style.name == style.chosen == theme
    assert style.hex("page") == ALL_THEMES[theme]["page"]
    assert style.colour("page") == QColor(ALL_THEMES[theme]["page"])
    assert palette.color(QPalette.ColorRole.Window) == style.colour("window")
    assert palette.color(QPalette.ColorRole.Text) == style.colour("text")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == style.colour("text3")


def test_a_colour_that_lets_light_through_is_given_without_that(style: Style) -> None:
    assert len(ALL_THEMES["light"]["shade"]) == 9
    assert style.hex("shade") == ALL_THEMES["light"]["shade"][:7]


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_of_the_sheet_is_known(style: Style, qapp: QApplication, theme: str) -> None:
    style.choose(theme)
    rules = re.sub(r"/\*.*?\*/", "", qapp.styleSheet(), flags=re.DOTALL)
    assert style.hex("control") in rules
    assert "@" not in rules


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QRadioButton])
def test_the_focus_is_one_ring_and_nothing_inside_it(
    style: Style, qtbot: QtBot, kind: type[QAbstractButton]
) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    for _ in range(2):
        made = kind()
        made.setText("Cancel")
        made.setAutoExclusive(False)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addWidget(made)
    with qtbot.waitActive(window):
        window.show()
    one, other = window.findChildren(QAbstractButton)
    tab_to(one)
    tab_to(other)
    rest, focused = picture(one), picture(other)
    within = QRect(QPoint(4, 4), rest.size() - QSize(8, 8))
    assert focused != rest
    assert focused.copy(within) == rest.copy(within)
    end(window)


def test_a_change_is_announced_when_it_has_been_made(style: Style, qtbot: QtBot) -> None:
    seen: list[str] = []
    style.changed.connect(lambda: seen.append(QGuiApplication.palette().window().color().name()))
    style.choose("dark")
    assert seen == [ALL_THEMES["dark"]["window"].lower()]


# ---- the system ------------------------------------------------------------------------------


@pytest.mark.parametrize("unknown", ["system", "", "mauve"])
def test_what_is_no_theme_follows_the_system(style: Style, unknown: str) -> None:
    style.choose("sepia")
    style.choose(unknown)
    assert style.chosen == "system"
    assert style.name == SYSTEM[QGuiApplication.styleHints().colorScheme()]


@pytest.mark.parametrize(("chosen", "changes"), [("system", 1), ("sepia", 0)])
def test_the_system_is_heard_unless_a_theme_was_chosen(
    style: Style, chosen: str, changes: int
) -> None:
    style.choose(chosen)
    seen: list[str] = []
    style.changed.connect(lambda: seen.append(style.name))
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(seen) == changes


# ---- icons -----------------------------------------------------------------------------------


def test_an_icon_has_the_colour_of_its_token(style: Style) -> None:
    image = style.pixmap("x", 48, "accent", 1.0).toImage()
    assert style.hex("accent").lower() in inks(image)


def test_an_icon_is_drawn_at_the_screens_resolution(style: Style) -> None:
    pixmap = style.pixmap("x", 16, "text", 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_of_a_button_is_drawn_so_too(style: Style, ratio: float) -> None:
    pixmap = style.icon("x").pixmap(QSize(18, 18), ratio)
    assert pixmap.size() == QSize(18, 18) * ratio
    assert pixmap.deviceIndependentSize().toSize() == QSize(18, 18)


def test_an_icon_follows_the_theme_by_itself(style: Style) -> None:
    icon = style.icon("menu", "text2")
    light = icon.pixmap(QSize(48, 48), 1.0).toImage()
    assert style.hex("text2").lower() in inks(light)
    style.choose("dark")
    dark = icon.pixmap(QSize(48, 48), 1.0).toImage()
    assert style.hex("text2").lower() in inks(dark)
    assert inks(light) != inks(dark)


def test_an_icon_that_is_off_is_pale(style: Style) -> None:
    icon = style.icon("menu", "accent")
    off = icon.pixmap(QSize(48, 48), 1.0, QIcon.Mode.Disabled).toImage()
    assert style.hex("text3").lower() in inks(off)
    assert style.hex("accent").lower() not in inks(off)


@pytest.mark.parametrize(
    ("mode", "token"), [(QIcon.Mode.Normal, "accent"), (QIcon.Mode.Disabled, "text3")]
)
def test_an_icon_paints_itself_where_it_is_told(style: Style, mode: QIcon.Mode, token: str) -> None:
    canvas = QImage(100, 70, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    style.icon("menu", "accent").paint(painter, 50, 10, 48, 48, Qt.AlignmentFlag.AlignCenter, mode)
    painter.end()
    assert style.hex(token).lower() in colours_in(canvas, 50, 10, 48, 48)
    assert colours_in(canvas, 0, 0, 50, 70) == {"#ffffff"}


def test_the_programs_icon_is_drawn(qapp: QApplication) -> None:
    pixmap = program_icon(22, 2.0)
    assert pixmap.size() == QSize(44, 44)
    assert len(inks(pixmap.toImage())) > 3


# ---- one widget's own colours ------------------------------------------------------------------


def test_a_widget_can_have_its_own_paper_and_ink(style: Style, qtbot: QtBot) -> None:
    label, paper = QLabel("Ships"), QWidget()
    for widget in (label, paper):
        qtbot.addWidget(widget)
    style.paint_back(paper, "page")
    style.paint_words(label, "error")
    assert paper.palette().color(paper.backgroundRole()) == style.colour("page")
    assert label.palette().color(label.foregroundRole()) == style.colour("error")


def test_an_icon_that_is_altered_leaves_the_other_as_it_was(style: Style) -> None:
    one = style.icon("menu", "accent")
    other = QIcon(one)
    other.addPixmap(drawn("x", 16, "#ff0000", 1.0))
    assert style.hex("accent").lower() in inks(one.pixmap(QSize(48, 48), 1.0).toImage())
