"""What was done is said in words, with its number."""

import pytest

from reader.gui.deed_words import deed_words
from reader.model.article import ArticleId, State
from reader.model.deed import Deed, DeedKind, Standing

ONE = Standing(ArticleId(7), State.READ, favourite=False, trashed_at=None, trashed_from=None)


@pytest.mark.parametrize("kind", list(DeedKind))
def test_every_deed_has_words_of_its_own_with_the_number(kind: DeedKind) -> None:
    said = deed_words(Deed(kind, (ONE, ONE, ONE), "water"))
    assert "3" in said
    assert ("water" in said) == (kind in (DeedKind.TAG, DeedKind.UNTAG))
    others = {deed_words(Deed(other, (ONE, ONE, ONE), "water")) for other in DeedKind} - {said}
    assert len(others) == len(DeedKind) - 1
