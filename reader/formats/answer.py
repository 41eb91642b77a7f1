"""What a server answered, as archives and `curl -i` keep it: status, headers, body (RFC 9112)."""

import re
from collections.abc import Mapping
from email.message import Message
from io import BytesIO

from msgspec import Struct
from warcio.bufferedreaders import ChunkedDataReader
from warcio.statusandheaders import StatusAndHeadersParser

from reader.formats.kinds import is_answer
from reader.formats.unpacking import decoded

_LAST_CHUNK = re.compile(rb"(?:\A|\n)0+[ \t]*(?:;[^\n]*)?\r?\n")
_END_BYTES = 2_000
_PARSER = StatusAndHeadersParser(["HTTP/"], verify=False)


class Answer(Struct, frozen=True):
    """An answer with its body unpacked.

    headers: by names in lower case. whole: False if the body is cut off, damaged or too large.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    whole: bool = True

    @property
    def media_type(self) -> str | None:
        """The media type that the server told, lower case, None if none."""
        told = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return told or None

    @property
    def charset(self) -> str | None:
        """The charset that the server told, None if none."""
        return charset_in(self.headers.get("content-type", ""))


def charset_in(content_type: str) -> str | None:
    """Return the charset parameter of a Content-Type, None if there is none."""
    message = Message()
    message["Content-Type"] = " ".join(content_type.split())
    told = message.get_param("charset")
    return told.strip("'\" ") or None if isinstance(told, str) else None


def answer_in(data: bytes, most_bytes: int) -> Answer:
    """Return the answer in the bytes, which begin as one does."""
    return _answer(BytesIO(data), data, most_bytes)


def last_answer_in(data: bytes, most_bytes: int) -> Answer:
    """Return the last answer in the bytes: curl keeps those of proxies and redirects before it."""
    stream, answer = BytesIO(data), Answer(200, {}, data)
    while is_answer(data[stream.tell() :][:20]):
        answer = _answer(stream, data, most_bytes)
    return answer


def _answer(stream: BytesIO, data: bytes, most_bytes: int) -> Answer:
    """Return the answer whose head begins where the stream of the data stands; read its head."""
    head = _PARSER.parse(stream)
    body = data[stream.tell() :]
    headers = {name.lower(): value for name, value in reversed(head.headers)}
    status = head.get_statuscode()
    whole = True
    if headers.get("transfer-encoding", "").strip().lower() == "chunked":
        joined = ChunkedDataReader(BytesIO(body)).read()
        # An archive may have put the chunks together already, and kept the header.
        ended = _LAST_CHUNK.search(body, max(0, len(body) - _END_BYTES)) is not None
        whole, body = joined == body or ended, joined
    done = decoded(body, headers.get("content-encoding", ""), most_bytes)
    return Answer(int(status) if status.isdigit() else 0, headers, done.body, whole and done.whole)
