"""The typefaces in which articles are set: which families a choice stands for, and their fonts."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.gui.style import Script
from reader.settings import Typography

#: The system's own, by the names they have in the settings.
SERIF, SANS = "serif", "sans"
#: The faces that are offered first; the system's own follow.
OURS: dict[Script, tuple[str, ...]] = {
    "latin": ("Literata", "Atkinson Hyperlegible Next"),
    "arabic": ("Amiri", "Noto Sans Arabic"),
}
_SANS_OURS = frozenset((SANS, "Atkinson Hyperlegible Next", "Noto Sans Arabic"))
#: What our faces lack; one sign of Chinese is drawn otherwise in Japan and Korea. Serif and sans
#: serif of each system.
_BY_LANGUAGE = {
    "he": (
        ("Frank Ruehl CLM", "Noto Serif Hebrew", "New Peninim MT", "David"),
        ("Noto Sans Hebrew",),
    ),
    "ja": (("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho"), ("Noto Sans CJK JP",)),
    "ko": (("Noto Serif CJK KR", "AppleMyungjo", "Batang"), ("Noto Sans CJK KR",)),
    "zh-hant": (("Noto Serif CJK TC", "Songti TC", "PMingLiU"), ("Noto Sans CJK TC",)),
    "zh": (("Noto Serif CJK SC", "Songti SC", "SimSun"), ("Noto Sans CJK SC",)),
}
_SAME = {"iw": "he", "yi": "he"}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


def families_of(typography: Typography, script: Script, lang: str | None) -> tuple[str, ...]:
    """Return the families for an article in this script and language, the best first."""
    chosen = typography.arabic if script == "arabic" else typography.latin
    other = typography.latin if script == "arabic" else typography.arabic
    sans = chosen in _SANS_OURS
    # Last the system's own, so that a script that none of them has is at least of the same kind.
    found = (*_of_language(lang or "", sans=sans), _family(other), _family(SANS if sans else SERIF))
    return tuple(dict.fromkeys((_family(chosen), *found)))


@lru_cache(maxsize=128)
def face(families: tuple[str, ...], px: int, weight: int = 400) -> QFont:
    """Return a font of this size in pixels, not to be changed."""
    made = QFont()
    made.setFamilies(list(families))
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def installed(script: Script) -> list[str]:
    """Return the families of this system that have the script's letters, in order."""
    system = QFontDatabase.WritingSystem
    wanted = system.Arabic if script == "arabic" else system.Latin
    ours = tuple(name for names in OURS.values() for name in names)
    found = {
        name.partition(" [")[0]  # Qt names the foundry where two have made one of that name
        for name in QFontDatabase.families(wanted)
        if QFontDatabase.isSmoothlyScalable(name) and not name.startswith(ours)
    }
    return sorted(found, key=str.casefold)


def _family(name: str) -> str:
    if name == SANS:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if name == SERIF:
        made = QFont()
        made.setStyleHint(QFont.StyleHint.Serif)
        return made.defaultFamily()
    return name


def _of_language(lang: str, *, sans: bool) -> Sequence[str]:
    tag = "zh-hant" if lang.startswith(_TRADITIONAL) else lang[:2]
    with_serifs, without = _BY_LANGUAGE.get(_SAME.get(tag, tag), ((), ()))
    return (*without, *with_serifs) if sans else (*with_serifs, *without)
