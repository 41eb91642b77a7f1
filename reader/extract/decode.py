"""Bytes to text, as a browser would read them: BOM, HTTP header, <meta>, a guess."""

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

from reader.extract.latin_charsets import latin_charset
from reader.model.page import Page

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: A browser looks for the declaration in the first 1,024 bytes; many sites have it further down.
_HEAD_BYTES = 8_192
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([A-Za-z0-9_.-]+)")
#: Names under which browsers read a wider set, by the Encoding Standard (whatwg.org, table 4.2).
_WIDER = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "x-mac-roman": "mac-roman",
}
#: Signs that no page means: what is left of a NUL or a broken download.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_CONTROL_BYTES = bytes((*range(9), 11, 12, *range(14, 32), 127))
_GUESSED_BYTES = 200_000
#: So many bytes beyond one a sign that fit UTF-8 by chance are in no other charset.
_NO_CHANCE = 10
#: What pages without a true declaration are in, but for Latin letters; the rare ones are guessed
#: too often.
_GUESSES = [
    *("cp1251", "cp1253", "cp1255", "cp1256", "koi8_r"),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]
#: A word, or half of one, of letters none of which is ASCII; a row of blanks is none.
_FOREIGN = re.compile(rb"[\x80-\x9f\xa1-\xff]{4,}")
_MOST_FOREIGN = 0.3


class Decoded(NamedTuple):
    """A page's text. utf8: its bytes in UTF-8 if the page has come so, None if not."""

    text: str
    utf8: bytes | None = None


def decode(page: Page) -> Decoded:
    """Return the page's text; bytes that fit no charset become U+FFFD. Never raises."""
    text, utf8 = _decoded(page)
    # Looking for each in the bytes is quicker by far than going through the text sign by sign.
    is_clean = not any(map(page.body.__contains__, _CONTROL_BYTES))
    if is_clean and "\ufffe" not in text and "\uffff" not in text:
        return Decoded(text, utf8)
    return Decoded(_CONTROLS.sub("", text))


def _decoded(page: Page) -> Decoded:
    body = page.body
    for mark, name in _BOMS:
        if body.startswith(mark):
            return Decoded(body[len(mark) :].decode(name, "replace"))
    for named in (page.charset, *_declared(body)):
        codec = _codec(named)
        if codec is None:
            continue
        # A page that was saved anew, or is sent by a proxy, may still declare what it was in.
        if codec != "utf-8" and (saved := _in_utf8(body)) is not None:
            return Decoded(saved, body)
        try:
            return Decoded(body.decode(codec), body if codec == "utf-8" else None)
        except UnicodeDecodeError:
            text = body.decode(codec, "replace")
            # A stray byte or two in a long page is the page's fault, not a wrong declaration.
            if text.count("\ufffd") <= 3 + len(text) // 2_000:
                return Decoded(text)
    return Decoded(_guessed(body))


def _in_utf8(body: bytes) -> str | None:
    """Return the text of bytes that can only be UTF-8, None if they may be anything else."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if len(body) - len(text) >= _NO_CHANCE else None


def _declared(body: bytes) -> list[str]:
    head = body[:_HEAD_BYTES]
    found = [
        match.group(1).decode("ascii") for match in (_XML.match(head), _META.search(head)) if match
    ]
    # A page whose own declaration can be read byte by byte is not in 16-bit characters.
    return ["utf-8" if name.lower().startswith("utf-16") else name for name in found]


def _codec(name: str | None) -> str | None:
    if not name:
        return None
    lower = name.strip().lower()
    try:
        return codecs.lookup(_WIDER.get(lower, lower)).name
    except (LookupError, ValueError):
        return None


def _guessed(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(_guessed_charset(body[:_GUESSED_BYTES]), "replace")


def _guessed_charset(sample: bytes) -> str:
    """Return what bytes that are not UTF-8 are most likely in.

    Letters beyond a to z stand apart in all that is written in Latin letters. Few as they are, a
    guess by statistics takes a quote and a dash for half of a Chinese sign.
    """
    high = len(sample.translate(None, bytes(range(128))))
    if sum(map(len, _FOREIGN.findall(sample))) < _MOST_FOREIGN * high:
        return latin_charset(sample) or "cp1252"
    best = from_bytes(sample, cp_isolation=_GUESSES).best()
    return _codec(best.encoding if best else None) or "cp1252"
