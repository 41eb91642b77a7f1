"""Whole: an article with all that hangs on it, as a backup carries it."""

from collections.abc import Mapping

from msgspec import Struct, field

from reader.model.article import Article

Value = str | int | float | bytes | None
#: A row of the library by the names of its columns.
Row = Mapping[str, Value]


class Whole(Struct, frozen=True):
    """An article and all that the library keeps of it.

    number: its id in that library. kept: what its row holds besides the article's fields (date of
    saving, state …). merged_into: the number of the article that stands for it. tags: its own.
    pages: the raw pages, "body" among their fields, in the order in which they came; pictures: the
    same, body None while it is not here. versions: its earlier texts, the oldest first. rows: by
    table, what else there is of it.
    """

    number: int
    article: Article
    kept: Row
    merged_into: int | None = None
    tags: tuple[str, ...] = ()
    pages: tuple[Row, ...] = ()
    pictures: tuple[Row, ...] = ()
    versions: tuple[Row, ...] = ()
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)


class LooseRow(Struct, frozen=True):
    """A row of the library that is no single article's: of the outbox, or a search."""

    table: str
    row: Row


#: What a backup holds, in its order.
Entry = Whole | LooseRow
