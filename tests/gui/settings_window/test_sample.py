"""The lines that show how articles are set."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from reader.gui.settings_window.sample import Sample
from reader.gui.style import Style
from reader.settings import Typography
from tests.gui.tools import colours_in, picture

Show = Callable[[QWidget], None]


def sample(style: Style, show: Show) -> Sample:
    made = Sample(style)
    made.show_typography(Typography())
    show(made)
    return made


def test_another_typography_looks_otherwise(style: Style, show: Show) -> None:
    lines = sample(style, show)
    seen = [picture(lines)]
    for change in (
        {"latin": "Atkinson Hyperlegible Next"},
        {"px": 24},
        {"line": 2.0},
        {"gap": 2.0},
        {"justified": False},
    ):
        lines.show_typography(replace(Typography(), **change))
        seen.append(picture(lines))
    assert all(one != other for n, one in enumerate(seen) for other in seen[:n])


def test_it_has_the_colours_of_the_theme(style: Style, show: Show) -> None:
    lines = sample(style, show)
    for theme in ("sepia", "black"):
        style.choose(theme)
        seen = colours_in(picture(lines), 0, 0, lines.width(), lines.height())
        assert {style.hex("page").lower(), style.hex("text").lower()} <= seen


def test_it_turns_with_the_window(style: Style, show: Show) -> None:
    lines = sample(style, show)
    before = picture(lines)
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(lines) != before
    lines.changeEvent(QEvent(QEvent.Type.FontChange))
    assert lines.accessibleName() == "Sample"
