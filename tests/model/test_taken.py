"""What became of a file."""

from pathlib import Path

from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.taken import Taken


def test_it_altered_what_its_pages_altered() -> None:
    first = Kept(ArticleId(1), "One", True, Change(frozenset({ArticleId(1)})))
    second = Kept(ArticleId(2), "Two", False, Change(frozenset({ArticleId(2)}), outbox=True))
    assert Taken(Path("a.warc"), (first, second)).change == Change(
        frozenset({ArticleId(1), ArticleId(2)}), outbox=True
    )
    assert not Taken(Path("a.html"), already=True).change
