"""The words of the search language: qualifiers and their values, in English, French and Arabic."""

import unicodedata

#: The qualifiers in the order in which they are offered.
NAMES = (
    "is",
    "tag",
    "site",
    "feed",
    "by",
    "section",
    "title",
    "lang",
    "has",
    "minutes",
    "after",
    "before",
)
#: Of those whose values are known beforehand, the values.
VALUES = {
    "is": ("unread", "read", "starred", "archived", "incomplete", "trashed"),
    "has": ("highlight", "note", "picture"),
    "minutes": ("<5", "5-10", ">10"),
}
_OTHER_NAMES = {
    "etiquette": "tag",
    "mot": "tag",
    "rubrique": "section",
    "par": "by",
    "auteur": "by",
    "author": "by",
    "langue": "lang",
    "language": "lang",
    "est": "is",
    "avec": "has",
    "avant": "before",
    "apres": "after",
    "titre": "title",
    "flux": "feed",
    "fil": "feed",
    "duree": "minutes",
    "وسم": "tag",
    "خلاصة": "feed",
    "موقع": "site",
    "قسم": "section",
    "بقلم": "by",
    "لغة": "lang",
    "هو": "is",
    "فيه": "has",
    "قبل": "before",
    "بعد": "after",
    "دقائق": "minutes",
    "عنوان": "title",
}
_OTHER_VALUES = {
    "is": {
        "favourite": "starred",
        "favorite": "starred",
        "favori": "starred",
        "مفضل": "starred",
        "non-lu": "unread",
        "nonlu": "unread",
        "lu": "read",
        "غير-مقروء": "unread",
        "مقروء": "read",
        "archive": "archived",
        "مؤرشف": "archived",
        "incomplet": "incomplete",
        "ناقص": "incomplete",
        "corbeille": "trashed",
        "trash": "trashed",
        "محذوف": "trashed",
    },
    "has": {
        "highlights": "highlight",
        "notes": "note",
        "pictures": "picture",
        "image": "picture",
        "passage": "highlight",
        "surlignage": "highlight",
        "photo": "picture",
        "تظليل": "highlight",
        "ملاحظة": "note",
        "صورة": "picture",
    },
    "lang": {
        "english": "en",
        "anglais": "en",
        "french": "fr",
        "francais": "fr",
        "arabic": "ar",
        "arabe": "ar",
        "العربية": "ar",
        "عربي": "ar",
        "german": "de",
        "deutsch": "de",
        "allemand": "de",
        "spanish": "es",
        "espanol": "es",
        "espagnol": "es",
        "italian": "it",
        "italiano": "it",
        "italien": "it",
        "portuguese": "pt",
        "portugais": "pt",
        "chinese": "zh",
        "chinois": "zh",
        "中文": "zh",
        "japanese": "ja",
        "japonais": "ja",
        "日本語": "ja",
        "korean": "ko",
        "한국어": "ko",
        "russian": "ru",
        "russe": "ru",
        "hebrew": "he",
        "עברית": "he",
        "persian": "fa",
        "farsi": "fa",
        "turkish": "tr",
    },
}
_NEAR = 0.6  # of a value: there are few
_ALIKE = 0.75


def qualifier(word: str) -> str | None:
    """Return the English name of the qualifier that this word is, None if it is none."""
    plain = _plain(word)
    return plain if plain in NAMES else _OTHERS.get(plain)


def nearest_name(word: str) -> str | None:
    """Return the qualifier that was most likely meant, None if it is like none."""
    plain = _plain(word)
    if len(plain) < 2:
        return None
    known = [*NAMES, *_OTHERS]
    turned = [name for name in known if sorted(name) == sorted(plain) and len(name) > 2]
    return next(iter(turned or _alike(plain, known, _ALIKE)), None)


def value_of(name: str, word: str) -> str | None:
    """Return the English spelling of a value of "is", "has" or "lang", None if it is none."""
    plain = _plain(word)
    if plain in VALUES.get(name, ()):
        return plain
    return _VALUES[name].get(plain)


def begins_value(name: str, word: str) -> bool:
    """Return whether a value of "is" or "has" begins so."""
    plain = _plain(word)
    return any(each.startswith(plain) for each in (*VALUES[name], *_VALUES[name]))


def nearest_value(name: str, word: str) -> str | None:
    """Return the value that was most likely meant, None if it is like none."""
    known = [*VALUES.get(name, ()), *_VALUES.get(name, ())]
    return next(iter(_alike(_plain(word), known, _NEAR)), None)


def _alike(word: str, known: list[str], least: float) -> list[str]:
    """Return the known word that is most like this one; [] if none is alike enough."""
    from difflib import get_close_matches  # noqa: PLC0415 the first window does not wait for it

    return get_close_matches(word, known, 1, least)


def _plain(word: str) -> str:
    """Return the word without case and accents."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")


_OTHERS = {_plain(word): name for word, name in _OTHER_NAMES.items()}
_VALUES = {
    name: {_plain(word): value for word, value in words.items()}
    for name, words in _OTHER_VALUES.items()
}
