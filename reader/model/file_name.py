"""Names for files that every system takes: Windows, macOS, Linux, and a memory stick."""

import re
import unicodedata

_LONGEST = 120  # bytes: with an ending and a number far below the 255 that file systems take
#: What Windows forbids, and slashes.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
#: Controls, marks that turn the direction of writing, halves of characters, private characters.
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
#: Joiners are letters' business: Persian, emoji.
_JOINERS = "\u200c\u200d"
#: Names of devices, with whatever ending (Microsoft: Naming Files, Paths, and Namespaces).
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])( *\..*)?", re.IGNORECASE
)


def safe_stem(title: str) -> str:
    """Return a name without ending for a file of this title.

    >>> safe_stem('AC/DC: "Live" ...')
    'AC-DC- -Live-'
    >>> safe_stem("nul.txt"), safe_stem("../..")
    ('_nul.txt', 'article')
    """
    text = unicodedata.normalize("NFC", title)
    seen = "".join(each if _is_seen(each) else " " for each in text)
    words = " ".join(_FORBIDDEN.sub("-", seen).split())
    short = words.encode()[:_LONGEST].decode(errors="ignore")
    stem = short.strip(". ").strip("-. ") if not short.strip("-. ") else short.strip(". ")
    if not stem:
        return "article"
    return f"_{stem}" if _DEVICE.fullmatch(stem) else stem


def key(name: str) -> str:
    """Return what two names have in common that are one to some file system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())


class Names:
    """The names in one folder: each is given once. taken: those that are there already."""

    def __init__(self, taken: set[str] | None = None) -> None:
        self._taken = {key(name) for name in taken or set()}

    def new(self, stem: str, suffix: str) -> str:
        """Return a name like this one that is free, and take it."""
        name, number = f"{stem}{suffix}", 1
        while key(name) in self._taken:
            number += 1
            name = f"{stem} ({number}){suffix}"
        self._taken.add(key(name))
        return name


def _is_seen(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in _UNSEEN
