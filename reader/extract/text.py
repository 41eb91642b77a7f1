"""Plain text: words, reading time, excerpt."""

import re
from collections.abc import Iterable
from html import escape

_NO_LETTERS = re.compile(r"\W+")
_ASCII_SIGNS = bytes(sign for sign in range(128) if _NO_LETTERS.match(chr(sign)))
_WORDS_A_MINUTE = 230
#: Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin.
RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
#: The signs of Chinese, Japanese and Korean, for a pattern.
CJK_SIGNS = r"\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
CJK = re.compile(f"[{CJK_SIGNS}]")
#: The first bytes of them in UTF-8, and of few others.
_CJK_LEADS = bytes((*range(0xE3, 0xEE), 0xEF))
_WORD = re.compile(r"[\w’'-]*\w")
_SENTENCE_END = re.compile(r"[.!?…؟。！？][\"'”’»)]*(?=\s|$)|[。！？]")
_EXCERPT_CHARS = 200


def squeezed(text: str) -> str:
    """Return the text with every run of blanks as one space."""
    return " ".join(text.split())


def key_of(text: str) -> str:
    """Return what two spellings of one title have in common: its letters and digits."""
    lower = text.lower()
    if lower.isascii():  # by its bytes: a tenth of the time
        return lower.encode().translate(None, _ASCII_SIGNS).decode()
    return _NO_LETTERS.sub("", lower)


def has_any(text: str, stems: Iterable[str]) -> bool:
    """Return whether one of the stems is in the text: cheaper than most patterns."""
    for stem in stems:  # noqa: SIM110 any() takes twice as long
        if stem in text:
            return True
    return False


def paragraphs_of(lines: Iterable[str]) -> str:
    """Return html with a paragraph for each of the lines."""
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)


def count_cjk(text: str) -> int:
    """Return how many signs of Chinese, Japanese and Korean are in the text."""
    if text.isascii():
        return 0
    encoded = text.encode("utf-8", "replace")  # by its bytes: a quarter of the time
    has_some = len(encoded.translate(None, _CJK_LEADS)) < len(encoded)
    return len(CJK.findall(text)) if has_some else 0


def count_words(text: str) -> int:
    """Return the number of words; Chinese, Japanese and Korean count characters / 2."""
    characters = count_cjk(text)
    if not characters:
        return len(text.split())
    return len(_WORD.findall(CJK.sub(" ", text))) + characters // 2


def reading_minutes(words: int) -> int:
    """Return the minutes that reading takes: at least 1 if there is a word."""
    return max(1, round(words / _WORDS_A_MINUTE)) if words else 0


def excerpt_of(text: str) -> str | None:
    """Return the first sentences, about 200 characters, cut at a sentence or a word."""
    start = squeezed(text[:1_000])
    if not start:
        return None
    if len(start) <= _EXCERPT_CHARS:
        return start
    ends = [match.end() for match in _SENTENCE_END.finditer(start, 0, _EXCERPT_CHARS + 20)]
    if ends and ends[-1] > _EXCERPT_CHARS // 2:
        return start[: ends[-1]]
    cut = start.rfind(" ", 0, _EXCERPT_CHARS)
    return start[: cut if cut > _EXCERPT_CHARS // 2 else _EXCERPT_CHARS].rstrip(" ,;:–—-") + "…"
