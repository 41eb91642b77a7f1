"""Many mails in one file, as mail programs keep and export a folder of them: mbox (RFC 4155)."""

import re
from collections.abc import Iterator
from datetime import datetime

from reader.formats import mail
from reader.model.errors import FormatError
from reader.model.page import Page

#: The line before each mail: at the file's start or after a blank line, with a header below it.
_FROM = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{1,500}\n(?=[!-9;-~]+[ \t]*:)")
#: Such a line in a mail was marked.
_MARKED = re.compile(rb"^>(>*From )", re.MULTILINE)


def is_it(body: bytes) -> bool:
    """Return whether there is more than one mail in the file."""
    return body.startswith(b"From ") and len(_FROM.findall(body)) > 1


def read(name: str, body: bytes, got_at: datetime) -> Iterator[Page | FormatError]:
    """Yield the letter in each mail, or by its number which one could not be read."""
    for number, letter in enumerate(_FROM.split(body)[1:], 1):
        for outcome in _letter(name, _MARKED.sub(rb"\1", letter), got_at):
            if isinstance(outcome, FormatError):
                yield FormatError(f"{name}, mail {number}", outcome.reason)
            else:
                yield outcome


def _letter(name: str, body: bytes, got_at: datetime) -> Iterator[Page | FormatError]:
    try:
        yield from mail.read(name, body, got_at)
    except FormatError as error:
        yield error
