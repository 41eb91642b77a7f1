"""The language and the direction of a text: by its script, by its letters, by its small words."""

import re
from collections import Counter

from reader.extract.language_words import OWN_LETTERS, OWN_SHARE, SMALL_WORDS
from reader.extract.text import RTL
from reader.model.article import Direction

_LETTER = re.compile(r"[^\W\d_]")
_BEYOND_LATIN = re.compile(r"[\u0370-\u1dff\u2c00-\ua7ff\ua900-\uffef]")
_FEWEST_LETTERS = 40
_FEWEST_WORDS = 40
_LONGEST = 2_000
#: How many times as many small words tell one language from another of its family.
_CLEARLY = 1.5
_SPEAKERS = {
    word: tuple(lang for lang, words in SMALL_WORDS.items() if word in words)
    for word in frozenset().union(*SMALL_WORDS.values())
}
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (lang, re.compile(f"[{letters}]"))
    for lang, letters in (
        # Japanese first: it writes Chinese letters too.
        ("ja", "\u3040-\u30ff"),
        ("ko", "\uac00-\ud7af"),
        ("zh", "\u3400-\u9fff"),
        ("ar", "\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff"),
        ("ru", "\u0400-\u04ff"),
        ("el", "\u0370-\u03ff\u1f00-\u1fff"),
        ("he", "\u0590-\u05ff"),
        ("hi", "\u0900-\u097f"),
        ("th", "\u0e00-\u0e7f"),
        ("bn", "\u0980-\u09ff"),
        ("pa", "\u0a00-\u0a7f"),
        ("gu", "\u0a80-\u0aff"),
        ("or", "\u0b00-\u0b7f"),
        ("ta", "\u0b80-\u0bff"),
        ("te", "\u0c00-\u0c7f"),
        ("kn", "\u0c80-\u0cff"),
        ("ml", "\u0d00-\u0d7f"),
        ("si", "\u0d80-\u0dff"),
        ("lo", "\u0e80-\u0eff"),
        ("my", "\u1000-\u109f"),
        ("km", "\u1780-\u17ff"),
        ("ka", "\u10a0-\u10ff"),
        ("hy", "\u0530-\u058f"),
        ("am", "\u1200-\u137f"),
        ("bo", "\u0f00-\u0fff"),
    )
)
#: Languages that share a script: which of them it is, letters may not tell and the page must say.
_OF_ONE_SCRIPT = {
    "ru": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "uz", "ba", "cv"),
    "ar": ("ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug", "pa", "ks", "az", "arz", "prs"),
    "hi": ("hi", "mr", "ne", "sa", "mai", "bho", "kok"),
    "he": ("he", "yi", "iw"),
    "zh": ("zh", "yue", "wuu", "cmn"),
    "am": ("am", "ti"),
    "bn": ("bn", "as"),
}
#: Languages so alike in small words that the page's own word for it stands.
_ALIKE = (
    frozenset(("da", "no", "nb", "nn")),
    frozenset(("hr", "sr", "bs", "sh", "me", "cnr")),
    frozenset(("id", "ms")),
    frozenset(("cs", "sk")),
    frozenset(("zu", "xh", "ss", "nr", "nd")),
    frozenset(("st", "tn", "nso")),
    frozenset(("pt", "gl")),
    frozenset(("es", "gl")),
    frozenset(("es", "ca")),
    frozenset(("nl", "af", "fy")),
    frozenset(("tl", "fil", "ceb")),
)


def language_of(text: str, declared: str | None) -> str | None:
    """Return the language of the text, as BCP 47 in lower case; None if nothing tells.

    By its script where that decides; else the declared one is believed, unless the text speaks
    clearly another. declared: what the page says, in lower case.
    """
    text = text[:_LONGEST]
    base = (declared or "").split("-")[0]
    if _BEYOND_LATIN.search(text):
        letters = len(_LETTER.findall(text))
        for lang, pattern in _SCRIPTS:
            if len(pattern.findall(text)) > 0.3 * letters:
                return _of_script(lang, text, letters, base) or declared
    spoken = _by_small_words(text, base)
    return spoken or declared


def direction_of(text: str) -> Direction | None:
    """Return the direction of the text's script; None if there is too little of it."""
    text = text[:_LONGEST]
    if not RTL.search(text):
        return "ltr" if sum(map(str.isalpha, text[:200])) >= _FEWEST_LETTERS else None
    letters = len(_LETTER.findall(text))
    if letters < _FEWEST_LETTERS:
        return None
    return "rtl" if len(RTL.findall(text)) > 0.4 * letters else "ltr"


def _of_script(script: str, text: str, letters: int, declared: str) -> str | None:
    """Return the language among those of one script, None if it is the declared one."""
    own = OWN_LETTERS.get(script, ())
    told = next((lang for lang, signs in own if _share(text, signs, letters)), None)
    if told == declared:
        return None
    if told and letters >= _FEWEST_LETTERS * 3:
        return told
    return None if declared in _OF_ONE_SCRIPT.get(script, (script,)) else told or script


def _share(text: str, signs: str, letters: int) -> bool:
    lower = text.lower()
    return sum(lower.count(sign) for sign in signs) > OWN_SHARE * letters


def _by_small_words(text: str, declared: str) -> str | None:
    """Return the language whose small words the text is full of, None if the declared one fits."""
    words = text.lower().replace("’", "'").split()
    if len(words) < _FEWEST_WORDS:
        return None
    own = SMALL_WORDS.get(declared, frozenset())
    if sum(map(own.__contains__, words)) > 0.25 * len(words):
        return None  # nothing could be clearer
    counts: Counter[str] = Counter()
    for word, count in Counter(words).items():
        for lang in _SPEAKERS.get(word, ()):
            counts[lang] += count
    shares = {lang: count / len(words) for lang, count in counts.most_common(2)}
    best, second = (*shares, "", "")[:2]
    mine = counts[declared] / len(words)
    if not best or _alike(best, declared) or shares[best] < _CLEARLY * mine:
        return None
    # Of a language we know no words of, only a text full of another's convicts the page.
    if declared and declared not in SMALL_WORDS:
        return best if shares[best] > 0.2 else None
    # Tongues that join their small words to others have few of them: then they must be far ahead.
    next_best = mine if _alike(best, second) else shares.get(second, 0.0)
    alone = shares[best] > 0.06 and shares[best] > _CLEARLY * next_best
    return best if shares[best] > 0.15 or alone else None


def _alike(one: str, other: str) -> bool:
    return any({one, other} <= alike for alike in _ALIKE)
