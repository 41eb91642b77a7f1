"""Version: one text of a story that was saved more than once."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a story.

    number: 1 is the oldest; the greatest is the one that is shown. text_at: when it came, aware
    UTC. words: as in Article.
    """

    number: int
    text_at: datetime
    title: str
    words: int
