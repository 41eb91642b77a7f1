"""Page: the bytes of a web page and how they came to us."""

from dataclasses import dataclass
from datetime import datetime

from reader.model.url import Url


@dataclass(frozen=True, slots=True)
class Page:
    """One web page or text, unread.

    body: as sent or as on disk, undecoded.
    got_at: aware UTC.
    url: where it came from; None if nobody said (a file, a paste).
    charset: as the server said it; None if it said nothing.
    media_type: "text/html", "text/plain", …, lower case, without parameters; None if unknown.
    name: what to call it in a sentence when it has no url (the file's name), "" if nothing fits.
    sample: it came with the program.
    """

    body: bytes
    got_at: datetime
    url: Url | None = None
    charset: str | None = None
    media_type: str | None = None
    name: str = ""
    sample: bool = False

    @property
    def where(self) -> str:
        """What to call the page in a sentence."""
        return self.url or self.name or "the text"
