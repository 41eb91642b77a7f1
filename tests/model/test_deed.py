"""A deed says what it altered."""

from reader.model.article import ArticleId, State
from reader.model.change import Change
from reader.model.deed import Deed, DeedKind, Standing


def test_what_a_deed_altered_is_whom_it_concerned() -> None:
    before = Standing(ArticleId(7), State.READ, favourite=False, trashed_at=None, trashed_from=None)
    assert Deed(DeedKind.STAR, (before,)).change == Change(articles=frozenset({ArticleId(7)}))
    assert not Deed(DeedKind.STAR, ()).change
