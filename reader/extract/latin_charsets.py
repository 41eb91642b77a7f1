"""Which of the code pages for Latin letters a text is in: by the alphabets of its languages.

Those of Western, Central and Southern Europe and of the Baltic share most of their bytes. Read in
the wrong one, a text has letters that no one language has all of: "ý" is Czech and Icelandic, "þ"
Icelandic, "ç" neither.
"""

from collections import Counter

#: code page -> letters beyond a to z, a text a language; the first is taken where nothing tells.
_ALPHABETS = {
    "cp1252": (
        *("àâæçèéêëîïôùûüÿœ", "äöüß", "áéíñóúüªº¿¡", "àáâãçéêíóôõúüªº", "àèéìíòóùú", "áäèéêëïóöüú"),
        *("åäöæøéèüôáà", "áéíóúýþæðö", "àçèéíïòóúü", "ëç", "áàâçéêèïíîôóöúûü"),
    ),
    "cp1254": ("çğıöşüâîûİ",),
    "cp1250": (
        *("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ"),
        *("čćđšž", "čšž"),
    ),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž"),
}
#: How much more of a text the letters of another page must be.
_CLEARLY = 1.02


def _bytes_of(letters: str, page: str) -> frozenset[int]:
    both = {*letters, *letters.upper()} if page != "cp1254" else {*letters, *"ÇĞIÖŞÜÂÎÛ"}
    return frozenset(b"".join(each.encode(page, "ignore") for each in both))


_BYTES = [
    (page, _bytes_of(letters, page)) for page, texts in _ALPHABETS.items() for letters in texts
]
#: What is a letter in at least one of them.
_LETTERS = frozenset().union(*(known for _, known in _BYTES)) - frozenset(range(128))


def latin_charset(body: bytes) -> str | None:
    """Return the code page of one of whose languages the text has the letters; None if of none.

    For bytes that are known to be in one of them.
    """
    high = Counter(body.translate(None, bytes(range(128))))
    counts = {byte: count for byte, count in high.items() if byte in _LETTERS}
    best, most = None, 0.0
    for page, known in _BYTES:
        covered = sum(count for byte, count in counts.items() if byte in known)
        if covered > _CLEARLY * most or (best == page and covered > most):
            best, most = page, float(covered)
    return best
