"""Parts of mails and MHTML files, damaged ones too."""

import pytest

from reader.formats import mime
from reader.model.errors import FormatError
from tests.formats.samples import BOUNDARY, mhtml, part

HTML = part(b"<p>Ships", "Content-Type: text/html")
SECOND = part(b"U2hpcHM=", "Content-Type: image/jpeg", "Content-Transfer-Encoding: base64")


def contents(body: bytes) -> list[bytes]:
    return [mime.content(each).rstrip(b"\r\n") for each in mime.leaves(mime.parse("a", body))]


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: body,
        lambda body: body.replace(b"\r\n", b"\n"),
        lambda body: b"\xef\xbb\xbf\r\n" + body,
        lambda body: body.replace(b"MIME-Version", b"a line that is no header\r\nMIME-Version"),
        lambda body: body.replace(f'boundary="{BOUNDARY}"'.encode(), b""),
        lambda body: body.replace(f'boundary="{BOUNDARY}"'.encode(), b"boundary=another"),
        lambda body: body.replace(f"--{BOUNDARY}--".encode(), b""),
        lambda body: b"From a@e.org Mon Aug 12 10:58:47 2002\n" + body,
    ],
    ids=[
        *("whole", "unix lines", "BOM", "a bad line", "no boundary", "another boundary"),
        *("no end", "mbox"),
    ],
)
def test_the_parts_are_found_for_all_damage(damage: object) -> None:
    assert callable(damage)
    assert contents(damage(mhtml(HTML, SECOND))) == [b"<p>Ships", b"Ships"]


def test_binary_parts_keep_every_byte() -> None:
    data = bytes(range(256)) * 3 + b"\r\r\n\n\0--"
    body = mhtml(part(data, "Content-Type: image/png", "Content-Transfer-Encoding: binary"))
    [got] = [mime.content(each) for each in mime.leaves(mime.parse("a", body))]
    assert got == data


def test_nested_without_end_is_refused() -> None:
    bomb = b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(900)
    )
    with pytest.raises(FormatError, match="too tangled"):
        mime.parse("a", bomb)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?utf-8?Q?H=C3=A4fen?= of =?utf-8?B?TWFp?=", "Häfen of Mai"),
        (b"=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", "ab"),
        ("Häfen".encode(), "Häfen"),
        ("Häfen".encode("cp1252"), "Häfen"),
        (b"=?x-none?Q?H=E4fen?=", "Häfen"),
        (b"=?utf-8?B?a?=", "=?utf-8?B?a?="),
        (b"=?iso-2022-jp?B?GyRCOUEbKEI=?=", "港"),
    ],
)
def test_headers_in_any_charset(raw: bytes, text: str) -> None:
    message = mime.parse("a", b"Subject: " + raw + b"\r\nTo: b\r\n\r\nx")
    assert mime.header(message, "subject") == text


def test_an_address_that_was_folded() -> None:
    message = mime.parse("a", b"Content-Location: \r\n https://e.org/a/\r\n b.jpg\r\n\r\n")
    assert mime.address_header(message, "Content-Location") == "https://e.org/a/b.jpg"


@pytest.mark.parametrize(
    ("told", "charset"),
    [
        ("text/html; charset=UTF-8", "utf-8"),
        ("text/html; charset*=utf-8''gbk", "gbk"),
        ("text/html; charset=us-ascii", None),
        ("text/html", None),
    ],
)
def test_the_charset_worth_believing(told: str, charset: str | None) -> None:
    assert mime.charset_of(mime.parse("a", f"Content-Type: {told}\n\nx".encode())) == charset
