"""Receipts are values."""

from reader.model.article import ArticleId
from reader.model.receipt import Receipt


def test_two_receipts_of_the_same_are_equal() -> None:
    assert Receipt(ArticleId(1), "e.org", ()) == Receipt(ArticleId(1), "e.org", ())
