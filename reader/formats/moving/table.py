"""A table of values apart by signs (RFC 4180 and its many dialects), read by its header."""

import csv
import sys
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from msgspec import Struct

from reader.formats.moving.text import text_in

Row = dict[str, str]

_SIGNS = ",;\t|"
_HEAD = 4_000
_SHOWN = 200
_TOO_BROKEN = "the table is broken here"
# An article's text may stand in one field: the module's limit is 128 kB.
csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


class Table(Struct, frozen=True):
    """A table. names: of its columns, lower case, as the header has them."""

    names: tuple[str, ...]
    sign: str
    text: str

    def rows(self) -> Iterator[tuple[int, Row | str]]:
        """Yield each row with the line that it begins on, from 2; a text for a broken one.

        A row that is blank is left out. Fields beyond the header are dropped, missing ones are "".
        A quote that is never closed breaks its line; those below are read without it.
        """
        lines = list(_lines(self.text))
        head = csv.reader(lines, delimiter=self.sign)
        next(head, None)
        start = head.line_num
        while start < len(lines):
            begin = start
            for fields, end in self._rows_from(lines, start):
                if end == len(lines) and self._is_open(lines[begin:end]):
                    yield begin + 1, _TOO_BROKEN
                    start = begin + 1
                    break
                if any(field.strip() for field in fields):
                    yield begin + 1, dict.fromkeys(self.names, "") | _named(self.names, fields)
                begin = end
            else:
                return

    def line(self, number: int) -> str:
        """Return a line of the file, from 1, as it can be shown."""
        text = " ".join(next(islice(_lines(self.text), number - 1, None), "").split())
        return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"

    def _rows_from(self, lines: list[str], start: int) -> Iterator[tuple[list[str], int]]:
        """Yield the rows from a line on, each with the line where the next one begins."""
        reader = csv.reader(lines[start:], delimiter=self.sign)
        for fields in reader:
            yield fields, start + reader.line_num

    def _is_open(self, lines: list[str]) -> bool:
        """Return whether the last row of the file ends within quotes."""
        try:
            list(csv.reader(lines, delimiter=self.sign, strict=True))
        except csv.Error as error:
            return "unexpected end" in str(error)
        return False


def _named(names: tuple[str, ...], fields: list[str]) -> Row:
    return dict(zip(names, fields, strict=False))


def table_in(body: bytes) -> Table | None:
    """Return the table in a file, None if its first line is no header of several columns."""
    text = text_in(body).lstrip("\n\r ")
    found = max((_header(text, sign) for sign in _SIGNS), key=lambda each: len(each[0]))
    names, sign = found
    return Table(names, sign, text) if len(names) > 1 or names == ("url",) else None


def _lines(text: str) -> StringIO:
    """Return the lines of the text: a line separator of Unicode ends none."""
    return StringIO(text, newline="")


def _header(text: str, sign: str) -> tuple[tuple[str, ...], str]:
    fields = next(csv.reader(_lines(text[:_HEAD]), delimiter=sign), [])
    return tuple(" ".join(field.split()).lower() for field in fields), sign
