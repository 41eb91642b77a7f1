"""Text as the search index sees it: what a reader would not tell apart is spelled alike.

Case, accents and points do not count, nor how a sign is encoded: ß is ss, œ is oe, đ is d, ı is i,
full-width is plain; Arabic has no vowel signs and no tatweel, and one alef, yeh and heh; Hebrew has
no points and no final letters; digits are 0 to 9. Soft hyphens and what has no width are not there.
A text whose words no blank parts (Chinese, Japanese, Korean; Thai, Lao, Burmese, Khmer) is indexed
as pairs of characters and the last one of each run, so that any part of it is found.

Text is folded word by word: so a hit in the folded text is a hit in the word it came from.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache, lru_cache

from reader.model.patterns import later

#: Raised whenever fold() or title_key() gives another value for the same text.
VERSION = 1

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h"}
    | {"ŧ": "t", "ŋ": "ng", "ƒ": "f", "ə": "e", "ς": "σ"}
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ہ": "ه", "ە": "ه", "ک": "ك", "ـ": None}
    | {"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ"}
    | {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966) for digit in range(10)}
)
# Where scripts of India and the South East have marks that are part of a letter, from and to.
_SIGNED = ((0x900, 0x1100), (0x1700, 0x1A00), (0x1B00, 0x1C00), (0xA800, 0xAC00))
# Marks that are not.
_ACCENTS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    r"\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0730-\u074a"
    r"\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
_WIDTHLESS = r"\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_VOICED = "\u3099\u309a"  # of kana; composed again


@cache
def _signs() -> str:
    codes = (code for start, end in _SIGNED for code in range(start, end))
    return "".join(chr(code) for code in codes if unicodedata.category(chr(code)).startswith("M"))


def _in_word() -> str:
    return rf"\w{_signs()}{_ACCENTS}{_WIDTHLESS}{_VOICED}"


_ASCII_WORD = re.compile("[0-9a-z]+")
_WORD = later(lambda: f"[{_in_word()}]+")
#: A word that has a character beyond ASCII, from its beginning.
_NOT_ASCII = later(
    lambda: rf"(?<![0-9A-Za-z])[0-9A-Za-z]*+(?![\x00-\x7f])[{_in_word()}][{_in_word()}]*+"
)
_COMPOUND = later(lambda: f"[{_in_word()}]++(?:-[{_in_word()}]++)++")
_LONGEST_COMPOUND = 60
_DROPPED = later(f"[{_ACCENTS}{_WIDTHLESS}]+")
#: Letters by their name, marks in print: O’Hara, l’état, ‘okina.
_NOT_LETTERS = "_ʼʻʽʾʿˈˮ״׳"
#: What most often keeps a text from being ASCII, and is part of no word.
_PRINTED = "’“”–—…‘«»\u00a0"
_NO_BLANKS = (
    r"\u3005-\u3007\u3040-\u309a\u309d-\u30fa\u30fc-\u312f\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
    r"\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u1780-\u17d3"
)
_PART = later(lambda: rf"[{_NO_BLANKS}]+|(?:(?![{_NO_BLANKS}])[\w{_signs()}])+")
_RUN = later(f"[{_NO_BLANKS}]+")
_PIECE = 200_000  # characters


def fold(text: str | None) -> str:
    """Return the text as it is indexed, its words parted by blanks; None gives "".

    What a hyphen joins stands once more at the end in one word: "email" finds "e-mail".
    """
    if not text:
        return ""
    folded = [" ".join(_folded(piece)) for piece in _pieces(text)]
    return " ".join(folded + [joined for joined, _, _ in compounds(text)])


def _pieces(text: str) -> Iterator[str]:
    """Give the text in pieces that part no word: those of a vast one take ten times its room."""
    start = 0
    while (end := text.find(" ", start + _PIECE)) >= 0:
        yield text[start:end]
        start = end
    yield text[start:]


def _folded(text: str) -> list[str]:
    bare = plain(text)
    if bare.isascii():
        return _ASCII_WORD.findall(bare.lower())
    words: list[str] = _WORD.findall(bare)
    found: list[str] = []
    for word in words:
        if word.isascii():  # most are, and asking a cache takes longer
            found.append(word.lower())
        else:
            found += _tokens(word)
    return found


def parts_of(text: str) -> list[str]:
    """Return the folded words, and the runs of characters between which no blank stands."""
    return [part for word in _WORD.findall(plain(text)) for part in _parts(word)]


def words_of(text: str) -> list[str]:
    """Return the words to look for in what fold() gives; a run as its pairs."""
    return [
        word for part in parts_of(text) for word in (pairs_of(part) if is_run(part) else [part])
    ]


def is_run(part: str) -> bool:
    """Return whether a part is of a script that puts no blank between words."""
    return bool(_RUN.match(part))


def pairs_of(run: str) -> list[str]:
    """Return the pairs of characters of a run; of a single one that one."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def tokens_of(part: str) -> list[str]:
    """Return what a part is in the index: itself, or the pairs of a run and its last character."""
    if not is_run(part):
        return [part]
    return [*pairs_of(part), part[-1]] if len(part) > 1 else [part]


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the tokens of the text in order, each with where it stands there: start and end.

    A pair of characters of a run is found in its place if folding kept the length of the run's
    word; else it is the whole word, as any other token is.
    """
    for match in _WORD.finditer(plain(text)):
        yield from _spans_in(match.group(), *match.span())


def spans_beginning(text: str, beginnings: Collection[str]) -> Iterator[tuple[str, int, int]]:
    """Yield of spans(), in whatever order, at least those that begin with one of these.

    beginnings: folded, each of ASCII letters and digits. Most words are never looked at: it takes a
    tenth of the time of spans().
    """
    bare = plain(text)
    small = bare.lower()
    if len(small) != len(bare):  # İ becomes two
        yield from spans(text)
        return
    for beginning in beginnings:
        at = small.find(beginning)
        while at >= 0:
            word = _WORD.match(bare, at)
            begins = at == 0 or _WORD.match(bare, at - 1, at) is None
            if begins and word is not None and word.group().isascii():
                yield word.group().lower(), at, word.end()
            at = small.find(beginning, at + 1)
    if not bare.isascii():
        for match in _NOT_ASCII.finditer(bare):
            yield from _spans_in(match.group(), *match.span())


def _spans_in(word: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield the tokens of a word that stands there."""
    tokens = _tokens(word)
    if len(tokens) == 1:  # nearly always
        yield tokens[0], start, end
        return
    parts = _parts(word)
    exact = len(parts) == 1 and len(parts[0]) == len(word) and is_run(parts[0])
    for place, token in enumerate(tokens):
        if exact:
            at = min(place, len(word) - 1)
            yield token, start + at, start + at + len(token)
        else:
            yield token, start, end


def compounds(text: str) -> list[tuple[str, int, int]]:
    """Return what hyphens join, folded into one word, each once and where it first stands."""
    found: dict[str, tuple[int, int]] = {}
    for match in _hyphenated(plain(text)):
        parts = [part for word in match.group().split("-") for part in _parts(word)]
        joined = "".join(parts)
        if len(joined) <= _LONGEST_COMPOUND and not any(map(is_run, parts)):
            found.setdefault(joined, match.span())
    return [(joined, *span) for joined, span in found.items()]


def _hyphenated(bare: str) -> Iterator[re.Match[str]]:
    """Give what hyphens join: but for what stands between two blanks with them nothing is read."""
    bare = bare.replace("\u2010", "-").replace("\u2011", "-")
    end, hyphen = 0, bare.find("-")
    while hyphen >= 0:
        start = max(end, bare.rfind(" ", end, hyphen))
        end = bare.find(" ", hyphen)
        end = len(bare) if end < 0 else end
        yield from _COMPOUND.finditer(bare, start, end)
        hyphen = bare.find("-", end)


def title_key(title: str) -> str:
    """Return what two spellings of one title have in common: its folded letters and digits."""
    return "".join(parts_of(title))


def plain(text: str) -> str:
    """Return the text with a blank for what is no letter though Unicode says so; as long.

    A text that has but signs of print beyond ASCII comes out as ASCII.
    """
    if text.isascii():
        return text.replace("_", " ")
    for sign in _NOT_LETTERS + _PRINTED:  # str.translate() takes a hundred times as long
        text = text.replace(sign, " ")
    return text


@lru_cache(maxsize=1 << 15)
def _tokens(word: str) -> tuple[str, ...]:
    return tuple(token for part in _parts(word) for token in tokens_of(part))


@lru_cache(maxsize=1 << 15)
def _parts(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word.lower(),)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    bare = _DROPPED.sub("", plain).translate(_LETTERS)
    return tuple(_PART.findall(unicodedata.normalize("NFC", bare)))
