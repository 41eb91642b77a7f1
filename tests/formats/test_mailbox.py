"""A folder of mails in one file: each of them is read, and which one could not be is said."""

from email.message import EmailMessage

import pytest

from reader.model.errors import FormatError
from tests.formats.samples import all_in, page_in, pages_in
from tests.world import PARAGRAPH


def letter(number: int, text: str = PARAGRAPH) -> bytes:
    made = EmailMessage()
    made["From"] = "The Harbour Ledger <news@ledger.example>"
    made["To"] = "a@e.org"
    made["Subject"] = f"Letter {number}"
    made.set_content(text)
    return made.as_bytes()


def mailbox(*letters: bytes, end: bytes = b"\n") -> bytes:
    line = b"From a@e.org Wed Apr  2 10:00:00 2025"
    body = b"\n".join(line + b"\n" + each for each in letters)
    return body.replace(b"\n", end)


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_each_letter_is_a_page(end: bytes) -> None:
    pages = all_in("news.mbox", mailbox(letter(1), letter(2), letter(3), end=end))
    texts = [page.body.decode() for page in pages_in(pages)]
    assert [text.split("\n")[0].strip() for text in texts] == ["Letter 1", "Letter 2", "Letter 3"]
    assert all("The harbour was full" in text for text in texts)


def test_which_one_cannot_be_read_is_said() -> None:
    tangled = letter(3).replace(b"To:", b"X-a: " + b"boundary= " * 300 + b"\nTo:")
    found = all_in("news.mbox", mailbox(letter(1), letter(2, ""), tangled, letter(4)))
    assert len(pages_in(found)) == 2
    assert [str(each) for each in found if isinstance(each, FormatError)] == [
        "Could not read news.mbox, mail 2: there is no text in it",
        "Could not read news.mbox, mail 3: it is too tangled",
    ]


def test_a_line_of_a_letter_that_begins_so_ends_it_not() -> None:
    text = f"From here on:\n\nFrom the quay it was seen.\n\n>From there, too. {PARAGRAPH}"
    found = pages_in(all_in("news.mbox", mailbox(letter(1, text), letter(2))))
    assert len(found) == 2
    assert b"\nFrom there, too." in found[0].body


def test_one_letter_alone_is_a_mail() -> None:
    assert b"The harbour" in page_in("news.mbox", mailbox(letter(1))).body
