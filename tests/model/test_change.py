"""A change that altered nothing is false."""

from reader.model.article import ArticleId
from reader.model.change import Change


def test_truth() -> None:
    assert not Change()
    assert Change(outbox=True)
    assert Change(articles=frozenset({ArticleId(1)}))


def test_changes_add_up() -> None:
    both = Change(frozenset({ArticleId(1)})).with_(Change(frozenset({ArticleId(2)}), outbox=True))
    assert both == Change(frozenset({ArticleId(1), ArticleId(2)}), outbox=True)
