"""Which program reads aloud, and what it is asked."""

import pytest

from reader.library.speaking import Kind, Voice, find_voice


def test_the_best_program_there_is_is_taken() -> None:
    here = {Kind.SPD_SAY: "/usr/bin/spd-say", Kind.ESPEAK: "/usr/bin/espeak"}
    assert find_voice(lambda name: here.get(Kind(name))) == Voice(Kind.ESPEAK, "/usr/bin/espeak")
    assert find_voice(lambda name: "/usr/bin/say" if name == "say" else None) == Voice(
        Kind.SAY, "/usr/bin/say"
    )
    assert find_voice(lambda _: None) is None


@pytest.mark.parametrize(
    ("lang", "voice"),
    [
        ("fr-fr", ["-v", "fr"]),
        ("en-gb", ["-v", "en-gb"]),
        ("pt_BR", ["-v", "pt-br"]),
        ("zh-hant", ["-v", "cmn"]),
        ("ar", ["-v", "ar"]),
        (None, []),
        ("--help", []),
        ("en'; rm", []),
    ],
)
def test_espeak_is_asked_for_the_language(lang: str | None, voice: list[str]) -> None:
    words = Voice(Kind.ESPEAK_NG, "espeak-ng").command(lang, 1.0)
    assert words == ["espeak-ng", "--stdin", "-b", "1", "-s", "175", *voice]


@pytest.mark.parametrize(
    ("speed", "rate"), [(0.5, "88"), (1.5, "262"), (3.0, "525"), (9.0, "525"), (0.1, "88")]
)
def test_speed_is_bounded(speed: float, rate: str) -> None:
    assert Voice(Kind.ESPEAK, "espeak").command("en", speed)[5] == rate


def test_macos_is_asked_for_a_voice_of_the_language() -> None:
    say = Voice(Kind.SAY, "say")
    assert say.command("fr-be", 1.0) == ["say", "-r", "175", "-v", "Thomas", "-f", "-"]
    assert say.command("pt-br", 1.0)[4] == "Luciana"
    assert say.command("eo", 1.0) == ["say", "-r", "175", "-f", "-"]


def test_speech_dispatcher_waits_and_is_silenced_by_itself() -> None:
    voice = Voice(Kind.SPD_SAY, "spd-say")
    assert voice.command("de-at", 2.0) == ["spd-say", "--wait", "-e", "-r", "50", "-l", "de"]
    assert voice.command(None, 0.5) == ["spd-say", "--wait", "-e", "-r", "-100"]
    assert voice.silence == ["spd-say", "--stop"]
    assert Voice(Kind.ESPEAK, "espeak").silence == []


def test_windows_speaks_by_its_own_voices() -> None:
    words = Voice(Kind.POWERSHELL, "powershell").command("fr-FR", 3.0)
    assert words[:4] == ["powershell", "-NoProfile", "-NonInteractive", "-Command"]
    assert "$l = 'fr'" in words[4]
    assert "$s.Rate = 10" in words[4]
    assert "{" in words[4]
    assert "{{" not in words[4]
