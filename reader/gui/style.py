"""Fonts, colours and icons: light, sepia, dark and black, from resources/themes.json."""

import json
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from reader import paths

Script = Literal["latin", "arabic"]

_UI = ["Atkinson Hyperlegible Next", "Noto Sans Arabic"]
_READING = {"latin": ["Literata", "Amiri"], "arabic": ["Amiri", "Literata"]}
_DARK = frozenset(("dark", "black", "contrast_dark"))
THEMES = ("light", "sepia", "dark", "black")


def load_fonts() -> None:
    """Make the fonts of resources/fonts known to Qt; after QApplication."""
    for file in sorted(paths.resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=64)
def font(px: int, weight: int = 400, *, reading: bool = False, script: Script = "latin") -> QFont:
    """Return a font of this size in pixels, not to be changed. reading: that of articles."""
    made = QFont()
    made.setFamilies(_READING[script] if reading else _UI)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=512)
def drawn(name: str, px: int, colour: str, ratio: float) -> QPixmap:
    """Return an icon drawn at the screen's own resolution. ratio: device pixels per pixel."""
    svg = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.9"')
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=16)
def program_icon(px: int, ratio: float) -> QPixmap:
    """Return the program's own icon. ratio: device pixels per pixel."""
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(str(paths.resource("icons/kiosque.svg"))).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _IconEngine(QIconEngine):
    """An icon that takes the theme's colour of the moment."""

    def __init__(self, style: "Style", name: str, token: str) -> None:
        super().__init__()
        self._style, self._name, self._token = style, name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "text3" if mode == QIcon.Mode.Disabled else self._token
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            rect.topLeft(), drawn(self._name, rect.width(), self._style.hex(token), ratio)
        )

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        token = "text3" if mode == QIcon.Mode.Disabled else self._token
        return drawn(self._name, size.width(), self._style.hex(token), scale)

    def clone(self) -> QIconEngine:
        # As in icon(): Qt takes the copy, and Python must not forget it.
        copy = _IconEngine(self._style, self._name, self._token)
        self._style.keep(copy)
        return copy


class Style(QObject):
    """The theme of the moment; it follows the system unless one was chosen.

    wants_contrast: whether the user wishes the system for high contrast.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        chosen: str = "system",
        wants_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(application)
        self._wants_contrast = wants_contrast or _system_wants_contrast
        self._application = application
        self._themes: dict[str, dict[str, str]] = json.loads(
            paths.resource("themes.json").read_text(encoding="utf-8")
        )
        self.chosen = chosen if chosen in THEMES else "system"
        self._icons: list[QIconEngine] = []
        application.setStyle("Fusion")
        application.setFont(font(13))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._apply()

    @property
    def name(self) -> str:
        """The theme that is shown: one of THEMES, "contrast" or "contrast_dark"."""
        if self.chosen != "system":
            return self.chosen
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._wants_contrast():
            return "contrast_dark" if is_dark else "contrast"
        return "dark" if is_dark else "light"

    def choose(self, name: str) -> None:
        """Show the theme of this name, or follow the system ("system")."""
        self.chosen = name if name in THEMES else "system"
        self._apply()

    def hex(self, token: str) -> str:
        """Return the colour of a token as "#rrggbb"."""
        return self.hex_of(self.name, token)

    def hex_of(self, theme: str, token: str) -> str:
        """Return the colour of a token in a theme that need not be the one that is shown."""
        return self._themes[theme][token][:7]

    def colour(self, token: str) -> QColor:
        """Return the colour of a token."""
        return QColor(self.hex(token))

    def icon(self, name: str, token: str = "text2") -> QIcon:
        """Return an icon for buttons and menus; it follows the theme by itself."""
        engine = _IconEngine(self, name, token)
        self.keep(engine)
        return QIcon(engine)

    def keep(self, engine: QIconEngine) -> None:
        """Keep the engine of an icon: Qt owns it, but Python must not forget its class."""
        self._icons.append(engine)

    def paint_back(self, widget: QWidget, token: str) -> None:
        """Give the widget's own background this colour; again at each change of the theme."""
        self._paint(widget, widget.backgroundRole(), token)

    def paint_words(self, widget: QWidget, token: str) -> None:
        """Give the widget's words this colour; again at each change of the theme."""
        self._paint(widget, widget.foregroundRole(), token)

    def _paint(self, widget: QWidget, role: QPalette.ColorRole, token: str) -> None:
        palette = widget.palette()
        palette.setColor(role, self.colour(token))
        widget.setPalette(palette)

    def pixmap(self, name: str, px: int, token: str, ratio: float) -> QPixmap:
        """Return an icon for painting. ratio: device pixels per pixel."""
        return drawn(name, px, self.hex(token), ratio)

    def _follow_system(self) -> None:
        if self.chosen == "system":
            self._apply()

    def _apply(self) -> None:
        self._application.setPalette(self._palette())
        self._application.setStyleSheet(self._sheet())
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for which, token in {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "field",
            role.AlternateBase: "list",
            role.Text: "text",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "error",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.PlaceholderText: "text3",
            role.Link: "link",
            role.LinkVisited: "link",
            role.ToolTipBase: "surface",
            role.ToolTipText: "text",
            role.Mid: "line",
            role.Dark: "control",
            role.Light: "surface",
            role.Accent: "accent",
        }.items():
            palette.setColor(which, self.colour(token))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.colour("text3"))
        return palette

    def _sheet(self) -> str:
        sheet = paths.resource("window.qss").read_text(encoding="utf-8")
        for token in sorted(self._themes[self.name], key=len, reverse=True):
            sheet = sheet.replace(f"@{token};", f"{self.hex(token)};")
        shade = "dark" if self.name in _DARK else "light"
        sheet = sheet.replace("@check;", paths.resource(f"icons/check-{shade}.svg").as_posix())
        handle = self.colour("control")
        return sheet.replace(
            "@handle;", f"rgba({handle.red()}, {handle.green()}, {handle.blue()}, 60%);"
        )


def _system_wants_contrast() -> bool:
    """Return whether the system asks for high contrast; where Qt cannot tell, no."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # since Qt 6.10
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
