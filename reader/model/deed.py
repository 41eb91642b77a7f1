"""Deed: what was done to articles, so that it can be said and undone."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from reader.model.article import ArticleId, State
from reader.model.change import Change


class DeedKind(StrEnum):
    """What can be done to many articles at once, and undone."""

    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    STAR = "star"
    UNSTAR = "unstar"
    MARK_READ = "mark read"
    MARK_UNREAD = "mark unread"
    TRASH = "trash"
    RESTORE = "restore"
    TAG = "tag"
    UNTAG = "untag"


class Standing(Struct, frozen=True):
    """Where an article stands. trashed_at, trashed_from: None unless the user threw it away."""

    id: ArticleId
    state: State
    favourite: bool
    trashed_at: datetime | None
    trashed_from: State | None


class Deed(Struct, frozen=True):
    """What was done; it altered these articles only, and they stood so before.

    tag: its name, if one was given or taken.
    """

    kind: DeedKind
    before: tuple[Standing, ...]
    tag: str = ""

    @property
    def change(self) -> Change:
        """What doing it altered, and undoing it alters."""
        return Change(articles=frozenset(standing.id for standing in self.before))
