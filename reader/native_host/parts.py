"""A page that comes in parts: put together, within its bounds."""

from reader.library.rendered import Rendered
from reader.native_host.message import Message, MessageError, number_of, text_of

LARGEST_PAGE_BYTES = 60_000_000
_MOST_PARTS = 1_000
_LARGEST_PART = 1 << 19  # in signs
_LONGEST_ADDRESS = 100_000
_LONGEST_TITLE = 10_000


class Parts:
    """The parts of one page so far.

    head: the message that announced it. Raises MessageError, as take() does.
    """

    def __init__(self, head: Message) -> None:
        self._count = number_of(head, "parts", _MOST_PARTS)
        if not self._count:
            raise MessageError("The page has no parts")
        self._url = text_of(head, "url", _LONGEST_ADDRESS)
        self._title = text_of(head, "title", _LONGEST_TITLE)
        self._is_selection = head.get("selection") is True
        self._texts: list[bytes] = []
        self._bytes = 0

    def take(self, part: Message) -> Rendered | None:
        """Add the next part; return the page when this was its last."""
        if number_of(part, "number", _MOST_PARTS) != len(self._texts):
            raise MessageError("A part of the page is missing")
        text = text_of(part, "text", _LARGEST_PART).encode()
        self._bytes += len(text)
        if self._bytes > LARGEST_PAGE_BYTES:
            raise MessageError("The page is larger than 60 MB")
        self._texts.append(text)
        if len(self._texts) < self._count:
            return None
        body = b"".join(self._texts)
        return Rendered(body, self._url, self._title, is_selection=self._is_selection)
