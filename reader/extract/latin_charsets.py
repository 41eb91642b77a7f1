"""Which of the code pages for Latin letters a text is in: by the alphabets of its languages.

Those of Western, Central and Southern Europe and of the Baltic share most of their bytes. Read in
the wrong one, a text has letters that no one language has all of: "ý" is Czech and Icelandic, "þ"
Icelandic, "ç" neither.
"""

from collections import Counter

#: code page -> letters beyond a to z, a text a language; the first is taken where nothing tells.
#: A language all of whose letters another of its page has needs no text; English has signs of money
#: and of parts.
_ALPHABETS = {
    "cp1252": (
        *("àâæçèéêëîïôùûüÿœ", "áéíñóúüªº¿¡", "àáâãçéêíóôõúüªº", "àèéìíòóùú", "áäèéêëïóöüú"),
        *("åäöæøéèüôáà", "áéíóúýþæðö", "àçèéíïòóúü", "£¥§°¼½¾é"),
    ),
    "cp1254": ("çğıöşüâîûİ",),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž"),
}
#: How much more of a text the letters of another page must be.
_CLEARLY = 1.02


def _bytes_of(letters: str, page: str) -> frozenset[int]:
    both = {*letters, *letters.upper()}
    return frozenset(b"".join(each.encode(page, "ignore") for each in both))


_BYTES = {
    page: [_bytes_of(letters, page) for letters in texts] for page, texts in _ALPHABETS.items()
}


def latin_charset(body: bytes) -> str | None:
    """Return the code page of one of whose languages the text has the letters; None if of none.

    For bytes that are known to be in one of them.
    """
    high = Counter(body.translate(None, bytes(range(128))))
    best, most = None, 0.0
    for page, alphabets in _BYTES.items():
        covered = max(sum(map(high.__getitem__, known)) for known in alphabets)
        if covered > _CLEARLY * most:
            best, most = page, covered
    return best
