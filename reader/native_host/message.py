"""Messages on the browser's pipe: JSON behind its length, checked.

As in "Native messaging" of Chromium and Mozilla: four bytes of length in the machine's own order,
then so many bytes of UTF-8.
"""

import json
import struct
from typing import IO, Any

#: A part of a page is at most 512 k signs, of up to six bytes each; Chromium takes no answer
#: over 1 MB.
LARGEST_BYTES = 4_000_000

_LENGTH = struct.Struct("=I")

Message = dict[str, Any]


class MessageError(Exception):
    """A message that cannot be understood; str() is an English sentence.

    ends: what follows cannot be told apart from it any more.
    """

    def __init__(self, sentence: str, *, ends: bool = False) -> None:
        super().__init__(sentence)
        self.ends = ends


def read(pipe: IO[bytes]) -> Message | None:
    """Return the next message, None at the end of the pipe or in the middle of a message.

    Never takes more than 4 MB into memory, whatever length is claimed. Raises MessageError.
    """
    prefix = pipe.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(prefix)
    if length > LARGEST_BYTES:
        raise MessageError(f"The message claims to be {length} bytes long", ends=True)
    data = pipe.read(length)
    if len(data) < length:
        return None
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MessageError("The message is no JSON") from error
    if not isinstance(message, dict):
        raise MessageError("The message is no JSON object")
    return message


def write(pipe: IO[bytes], message: Message) -> None:
    """Send the message at once. Raises OSError if nobody listens any more."""
    data = json.dumps(message).encode()
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def text_of(message: Message, name: str, largest: int) -> str:
    """Return the message's text of this name, "" if there is none. Raises MessageError.

    largest: in signs. What UTF-8 cannot hold (half a surrogate pair) becomes "?".
    """
    value = message.get(name, "")
    if not isinstance(value, str) or len(value) > largest:
        raise MessageError(f"The message's {name} is no text, or too long")
    return value.encode("utf-8", "replace").decode()


def number_of(message: Message, name: str, largest: int) -> int:
    """Return the message's number of this name, 0 to `largest`. Raises MessageError."""
    value = message.get(name)
    if type(value) is not int or not 0 <= value <= largest:
        raise MessageError(f"The message's {name} is no number, or out of range")
    return value
