"""Messages on the browser's pipe: what is taken, and what is refused before it is read."""

import io
import json
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.native_host import message
from reader.native_host.message import LARGEST_BYTES, MessageError, number_of, read, text_of, write


def framed(data: bytes) -> bytes:
    return struct.pack("=I", len(data)) + data


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text()))
def test_what_is_written_is_read(value: dict[str, Any]) -> None:
    pipe = io.BytesIO()
    write(pipe, value)
    pipe.seek(0)
    assert read(pipe) == value
    assert read(pipe) is None


@given(st.binary(max_size=200))
def test_whatever_comes_is_a_message_an_end_or_a_refusal(data: bytes) -> None:
    pipe = io.BytesIO(data)
    for _ in range(60):
        try:
            if read(pipe) is None:
                return
        except MessageError as error:
            if error.ends:
                return


class Endless(io.BytesIO):
    """A pipe on which as much comes as is asked for; asked: the largest number of bytes."""

    asked = 0

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        self.asked = max(self.asked, size)
        return super().read(size).ljust(size)


def test_of_100_mb_nothing_is_taken_into_memory() -> None:
    pipe = Endless(struct.pack("=I", 100_000_000))
    with pytest.raises(MessageError, match="100000000 bytes") as caught:
        read(pipe)
    assert caught.value.ends
    assert pipe.asked == 4


def test_as_large_as_may_be_is_taken() -> None:
    pipe = Endless(struct.pack("=I", LARGEST_BYTES) + b'{"kind": "hello"}')
    assert read(pipe) == {"kind": "hello"}


@pytest.mark.parametrize("cut", range(20))
def test_a_pipe_that_breaks_off_is_at_its_end(cut: int) -> None:
    assert read(io.BytesIO(framed(b'{"kind": "hello"}')[:cut])) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe", b"[]", b'"page"', b"7", b"[" * 100_000, b"9" * 10_000, b"{}x"],
)
def test_what_is_no_json_object_is_refused_and_the_next_is_read(data: bytes) -> None:
    pipe = io.BytesIO(framed(data) + framed(b'{"kind": "hello"}'))
    with pytest.raises(MessageError) as caught:
        read(pipe)
    assert not caught.value.ends
    assert read(pipe) == {"kind": "hello"}


def test_half_a_sign_becomes_a_question_mark() -> None:
    assert text_of(json.loads('{"text": "a\\ud83d"}'), "text", 10) == "a?"


@pytest.mark.parametrize("value", [7, None, [], "too long"])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(MessageError):
        text_of({"text": value}, "text", 7)


@pytest.mark.parametrize("value", [-1, 8, 1.0, True, "1", None])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(MessageError):
        number_of({"number": value}, "number", 7)


def test_an_answer_is_in_ascii() -> None:
    pipe = io.BytesIO()
    message.write(pipe, {"title": "جريدة 😀"})
    assert pipe.getvalue()[4:].isascii()
