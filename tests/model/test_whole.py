"""An article with all that hangs on it."""

from reader.model.article import Article
from reader.model.whole import LooseRow, Whole


def test_nothing_hangs_on_it_unless_it_is_said() -> None:
    whole = Whole(7, Article("A", "a", "<p>a</p>"), {"state": "unread"})
    assert [whole.tags, whole.pages, whole.pictures, whole.versions] == [()] * 4
    assert whole.rows == {}
    assert whole.merged_into is None


def test_rows_are_the_same_if_their_fields_are() -> None:
    assert LooseRow("outbox", {"url": "a"}) == LooseRow("outbox", {"url": "a"})
