"""Text as the search index sees it: what a reader would not tell apart is spelled alike.

Beyond the tokenizer's own removal of diacritics: ß is ss, œ is oe, đ is d; Arabic without vowel
signs and tatweel and with one alef; Chinese, Japanese and Korean as pairs of characters, since no
blank parts their words.
"""

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"}
)
_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": None}
    | {chr(code): None for code in (*range(0x064B, 0x0660), 0x0670)}
)
_CJK = r"\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_CJK_RUN = re.compile(f"[{_CJK}]+")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str | None) -> str:
    """Return the text as it is indexed; None gives ""."""
    if not text:
        return ""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS).translate(_ARABIC)
    return _CJK_RUN.sub(_pairs, plain)


def words_of(text: str) -> list[str]:
    """Return the words to look for, folded; CJK words longer than a pair give several."""
    if text.isascii():  # a tenth of the time
        return _WORD.findall(text.lower())
    bare = "".join(c for c in unicodedata.normalize("NFKD", fold(text)) if not _is_mark(c))
    return _WORD.findall(unicodedata.normalize("NFC", bare))


def title_key(title: str) -> str:
    """Return what two spellings of one title have in common: its folded letters and digits."""
    return "".join(words_of(title))


def _pairs(match: re.Match[str]) -> str:
    run = match.group()
    pairs = [run[i : i + 2] for i in range(len(run) - 1)] or [run]
    return f" {' '.join(pairs)} "


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn" and not "\u3099" <= character <= "\u309a"
