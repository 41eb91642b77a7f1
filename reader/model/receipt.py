"""Receipt: what was taken out of an article's page, as it is shown to the reader."""

from msgspec import Struct

from reader.model.article import ArticleId, ChromeKind, FoundBy


class RemovedText(Struct, frozen=True):
    """A removed block in words.

    lines: its texts as they are pointed at to be put back. text: the same in one line. words: how
    many. after, by, where: as in Removed.
    """

    kind: ChromeKind
    lines: tuple[str, ...]
    text: str
    words: int
    after: int | None
    by: FoundBy | None
    where: str


class Receipt(Struct, frozen=True):
    """What was taken out of one article, in the order of its page. site: "" if it is not known."""

    id: ArticleId
    site: str
    blocks: tuple[RemovedText, ...]
