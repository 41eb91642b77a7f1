"""What stands on the pages of a PDF that Qt has written: just enough of ISO 32000-1 for that."""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_PAGE = re.compile(rb"/Type /Page\b.*?/Contents (\d+) 0 R", re.DOTALL)
_SHOWN = re.compile(rb"/F(\d+) |<([0-9a-fA-F]+)>")
_RANGE = re.compile(rb"<(\w+)> <\w+> (?:<(\w+)>|\[([^\]]*)\])")


def words_on_pages(pdf: bytes) -> list[str]:
    """Return the letters of each page, in the order in which they were written, blanks left out.

    A glyph that stands for no single letter (a ligature, a shaped Arabic letter) is "?".
    """
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    pages = [found[1] for body in objects.values() if (found := _PAGE.search(body))]
    return [_words(objects, _stream(objects[int(contents)])) for contents in pages]


def fonts_in(pdf: bytes) -> set[str]:
    """Return the names of the fonts that are in it."""
    return {name.decode() for name in re.findall(rb"/BaseFont /(\S+)", pdf)}


def _words(objects: dict[int, bytes], content: bytes) -> str:
    signs: dict[int, str] = {}
    shown = []
    for font, text in _SHOWN.findall(content):
        if font:
            signs = _signs(objects, int(font))
        else:
            codes = (int(text[at : at + 4], 16) for at in range(0, len(text), 4))
            shown += [signs.get(code, "?") for code in codes]
    return re.sub(r"[\s\u00ad\0]", "", "".join(shown))


def _signs(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """Return what each code of a font stands for."""
    found = re.search(rb"/ToUnicode (\d+) 0 R", objects[font])
    assert found, "a font without its letters"
    table = _stream(objects[int(found[1])])
    signs = {}
    for first, one, several in _RANGE.findall(table):
        letters = [one] if one else re.findall(rb"<(\w+)>", several)
        for step, letter in enumerate(letters):
            signs[int(first, 16) + step] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    return signs


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]
