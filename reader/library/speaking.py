"""The programs that can read aloud, and how each is asked: words, never a shell; text by stdin."""

import re
from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

#: How fast, as a multiple of the usual speed.
SLOWEST, FASTEST = 0.5, 3.0

_USUAL_WORDS = 175  # a minute: espeak-ng's own, and about that of the others
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
#: Of these languages espeak-ng has voices for regions; of the others one each.
_REGIONS = ("en-gb", "en-us", "fr-be", "fr-ch", "pt-br", "es-419")
_RENAMED = {"zh": "cmn", "no": "nb", "iw": "he", "in": "id"}
#: The voices that come with macOS, by language; of others it is asked for the system's own.
_OF_MACOS = {
    "ar": "Majed",
    "de": "Anna",
    "en": "Samantha",
    "en-gb": "Daniel",
    "es": "Mónica",
    "fr": "Thomas",
    "fr-ca": "Amélie",
    "he": "Carmit",
    "it": "Alice",
    "ja": "Kyoko",
    "ko": "Yuna",
    "nl": "Xander",
    "pl": "Zosia",
    "pt": "Joana",
    "pt-br": "Luciana",
    "ru": "Milena",
    "sv": "Alva",
    "tr": "Yelda",
    "zh": "Tingting",
}
_POWERSHELL = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; $l = '{lang}'; "
    "if ($l) {{ $v = $s.GetInstalledVoices() | Where-Object {{ $_.Enabled -and "
    "$_.VoiceInfo.Culture.Name.ToLower().StartsWith($l) }} | Select-Object -First 1; "
    "if (-not $v) {{ exit 3 }}; $s.SelectVoice($v.VoiceInfo.Name) }}; "
    "$s.Rate = {rate}; $s.Speak([Console]::In.ReadToEnd())"
)


class Kind(StrEnum):
    """The programs, by the name under which they are looked for."""

    ESPEAK_NG = "espeak-ng"
    ESPEAK = "espeak"
    SAY = "say"
    SPD_SAY = "spd-say"
    POWERSHELL = "powershell"


class Voice(Struct, frozen=True):
    """A program that reads aloud what comes on its stdin, as UTF-8, and ends when it is said.

    program: its file.
    """

    kind: Kind
    program: str

    def command(self, lang: str | None, speed: float) -> list[str]:
        """Return the words that start it. lang: BCP 47, None if unknown.

        A language that it does not know makes it end with a code other than 0.
        """
        speed = max(SLOWEST, min(speed, FASTEST))
        rate, language = str(round(_USUAL_WORDS * speed)), _language(lang)
        match self.kind:
            case Kind.ESPEAK_NG | Kind.ESPEAK:
                voice = ["-v", _espeak_voice(language)] if language else []
                return [self.program, "--stdin", "-b", "1", "-s", rate, *voice]
            case Kind.SAY:
                name = _OF_MACOS.get(language) or _OF_MACOS.get(language.partition("-")[0])
                return [self.program, "-r", rate, *(["-v", name] if name else []), "-f", "-"]
            case Kind.SPD_SAY:
                voice = ["-l", language.partition("-")[0]] if language else []
                return [self.program, "--wait", "-e", "-r", str(_percent(speed)), *voice]
            case Kind.POWERSHELL:
                script = _POWERSHELL.format(
                    lang=language.partition("-")[0], rate=round(_percent(speed) / 10)
                )
                return [self.program, "-NoProfile", "-NonInteractive", "-Command", script]

    @property
    def silence(self) -> list[str]:
        """The words that make it fall silent where ending it is not enough; none where it is."""
        return [self.program, "--stop"] if self.kind is Kind.SPD_SAY else []


def find_voice(which: Callable[[str], str | None]) -> Voice | None:
    """Return the first program there is that reads aloud, None if there is none.

    which: the file of a program of this name on the user's PATH, None if there is none.
    """
    for kind in Kind:
        program = which(kind)
        if program is not None:
            return Voice(kind, program)
    return None


def _language(lang: str | None) -> str:
    """Return the language as it is safe to hand on, "" for none."""
    plain = (lang or "").lower().replace("_", "-")
    return plain if _LANGUAGE.fullmatch(plain) else ""


def _espeak_voice(language: str) -> str:
    if language in _REGIONS:
        return language
    plain = language.partition("-")[0]
    return _RENAMED.get(plain, plain)


def _percent(speed: float) -> int:
    """Return the speed as speech-dispatcher counts it: -100 to 100, 0 is usual."""
    return round((speed - 1) * 50 if speed > 1 else (speed - 1) * 200)
