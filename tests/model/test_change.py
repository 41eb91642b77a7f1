"""A change that altered nothing is false."""

from reader.model.article import ArticleId
from reader.model.change import Change


def test_truth() -> None:
    assert not Change()
    assert Change(outbox=True)
    assert Change(articles=frozenset({ArticleId(1)}))
