"""The text of a feed's file, whatever its site says of its charset."""

import codecs
import re
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: How "<" or "{" begins without a mark (XML 1.0, appendix F.1).
_UNMARKED = (
    (re.compile(rb"(?:\s\0)*[<{]\0(?!\0)"), "utf-16-le"),
    (re.compile(rb"(?:\0\s)*\0[<{]"), "utf-16-be"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),  # "<?xm" as EBCDIC
)
_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)")
#: Read as what most who say so mean (Encoding Standard, table 4.2).
_WIDER = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_WIDER |= {"gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "iso-8859-9": "cp1254"}
#: Python's own, which no feed is in, and which may take very long.
_NO_CHARSETS = frozenset(("punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined"))
#: XML forbids them, and one of them makes a whole file unreadable.
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_GUESSED_BYTES = 50_000
_FEWEST_SIGNS = 30  # fewer tell nothing
_GUESSES = [*("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r")]
_GUESSES += ["gb18030", "big5", "cp932", "euc_jp", "euc_kr"]
_ESCAPE = b"\x1b"  # ISO-2022: ASCII by its bytes


def text_of(body: bytes, charset: str | None) -> str:
    """Return the text. charset: as its site says, None if it says nothing.

    What is UTF-8 to the last byte is UTF-8, whatever is said: nothing else looks so by chance.
    """
    return _CONTROLS.sub("", _decoded(body, charset))


def _decoded(body: bytes, charset: str | None) -> str:
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    for pattern, name in _UNMARKED:
        if pattern.match(body):
            return body.decode(name, "replace")
    said = [name for name in _said(body, charset) if name != "utf-8"]
    for name in [*([] if _ESCAPE in body else ["utf-8"]), *said]:
        try:
            return body.decode(name)
        except (UnicodeError, LookupError):
            continue
    return body.decode(said[0] if said else _guessed(body), "replace")


def _guessed(body: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 few feeds say nothing true

    if sum(byte > 127 for byte in body[:_GUESSED_BYTES]) < _FEWEST_SIGNS:
        return "cp1252"
    found = from_bytes(body[:_GUESSED_BYTES], cp_isolation=_GUESSES).best()
    return found.encoding if found is not None else "cp1252"


def _said(body: bytes, charset: str | None) -> Iterator[str]:
    """Yield what the file says itself, then what its site says, as far as it is known."""
    declared = _DECLARED.match(body)
    for name in (declared[1].decode() if declared else None, charset):
        try:
            found = codecs.lookup(_WIDER.get(name.lower(), name)) if name else None
            if found is not None and found.name not in _NO_CHARSETS:
                b"a".decode(found.name)  # some are no charsets: of zip, of hex
                yield found.name
        except (LookupError, ValueError):  # nothing of this name, or no charset
            continue
