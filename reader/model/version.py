"""Version: one text of a story that was saved more than once."""

from datetime import datetime

from msgspec import Struct


class Version(Struct, frozen=True):
    """One text of a story.

    number: 1 is the oldest; the greatest is the one that is shown. text_at: when it came, aware
    UTC. words: as in Article.
    """

    number: int
    text_at: datetime
    title: str
    words: int
