"""The language and the direction of a text: by its script, by its small words."""

import re
from collections import Counter

from reader.model.article import Direction

_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_LETTERS = 40
_FEWEST_WORDS = 60
_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", r"[\u3040-\u30ff]"),
    ("ko", r"[\uac00-\ud7af]"),
    ("zh", r"[\u4e00-\u9fff]"),
    ("el", r"[\u0370-\u03ff]"),
    ("he", r"[\u0590-\u05ff]"),
    ("th", r"[\u0e00-\u0e7f]"),
    ("hi", r"[\u0900-\u097f]"),
    ("ru", r"[\u0400-\u04ff]"),
    ("ar", r"[\u0600-\u06ff]"),
)
#: Small words that run through every text of a language and few of the others.
_SMALL_WORDS: dict[str, frozenset[str]] = {
    lang: frozenset(words.split())
    for lang, words in {
        "en": "the of and to in is that for was with on as by at from his they which this",
        "fr": "le la les des et une est dans qui que pour sur au avec par plus du ce sont",
        "de": "der die und das den von zu mit sich des auf ist für im dem nicht ein eine als",
        "es": "el la los de que y en un por con una las del se para su al más como",
        "it": "il di che è la per un in del della con non sono le dei alla si da nel",
        "pt": "o de que e do da em um para com não uma os no se na por mais dos ao",
        "nl": "de het een van en in is dat op te voor met zijn niet aan er ook bij",
        "pl": "w i na z się do nie to że jest o jak od po za przez które ale",
        "sv": "och i att det som en på är av för med den till har inte om ett men",
        "da": "og i at det er en til på af for med den har ikke som et de der",
        "no": "og i det er på en som til av for med at har ikke den et om de",
        "fi": "ja on ei se että oli hän joka mutta myös kun ovat sen",
        "tr": "ve bir bu için ile da de çok olarak daha olan gibi sonra kadar",
        "cs": "a se na v je že to s z do o i jako za by který ale",
        "hu": "a az és hogy nem is egy ez volt meg csak de már",
        "ro": "de și în la a cu pe care este din pentru nu că mai",
        "tl": "ang ng sa na mga ay at ni para kay",
        "id": "yang dan di dari untuk dengan pada ini itu dalam tidak",
    }.items()
}
#: Languages that share a script: which of them it is, the page must say.
_OF_ONE_SCRIPT = {
    "ru": ("ru", "uk", "bg", "sr", "mk", "be", "kk"),
    "ar": ("ar", "fa", "ur", "ps", "ku"),
    "hi": ("hi", "mr", "ne"),
    "he": ("he", "yi", "iw"),
}


def language_of(text: str, declared: str | None) -> str | None:
    """Return the language of the text, as BCP 47 in lower case; None if nothing tells.

    By its script where that decides; else the declared one is believed, unless the text speaks
    clearly another. declared: what the page says, in lower case.
    """
    letters = len(_LETTER.findall(text))
    for lang, pattern in _SCRIPTS:
        if letters and len(re.findall(pattern, text)) > 0.3 * letters:
            fits = declared is not None and declared[:2] in _OF_ONE_SCRIPT.get(lang, (lang,))
            return declared if fits else lang
    spoken = _by_small_words(text, (declared or "")[:2])
    return spoken or declared


def direction_of(text: str) -> Direction | None:
    """Return the direction of the text's script; None if there is too little of it."""
    letters = len(_LETTER.findall(text))
    if letters < _FEWEST_LETTERS:
        return None
    return "rtl" if len(_RTL.findall(text)) > 0.4 * letters else "ltr"


def _by_small_words(text: str, declared: str) -> str | None:
    """Return the language whose small words the text is full of, None if the declared one fits."""
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    total = sum(words.values())
    if total < _FEWEST_WORDS:
        return None
    shares = {lang: sum(words[w] for w in small) / total for lang, small in _SMALL_WORDS.items()}
    best = max(shares, key=lambda lang: shares[lang])
    clearly = shares[best] > 0.12 and shares[best] > 1.6 * shares.get(declared, 0.0)
    # Of a language we know no words of, only a text full of another's convicts the page.
    unknown = declared and declared not in _SMALL_WORDS and shares[best] < 0.2
    return best if clearly and not unknown else None
