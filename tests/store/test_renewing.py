"""A text made anew, and the step back."""

from datetime import timedelta

import pytest

from reader.model.article import ArticleId, ChromeKind, FoundBy, Removed
from reader.model.errors import NotFoundError
from reader.store import articles, renewing, versions
from reader.store.store import Store
from tests.store.stories import TEXT, story
from tests.world import NOON

REMOVED = Removed(ChromeKind.SHARE_BAR, "<div>", "share", 3, FoundBy.NAME)
LATER = NOON + timedelta(hours=3)


def test_a_text_made_anew_can_be_taken_back_to_the_letter(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        stood = articles.get(db, number)
        before = renewing.renew(db, number, story(text=TEXT + " More.", words=281), LATER)
        assert [each.number for each in versions.of(db, number)] == [2, 1]
        assert before is not None
        renewing.undo(db, before)
        assert articles.get(db, number) == stood
        assert [each.text_at for each in versions.of(db, number)] == [NOON]


def test_where_only_the_receipt_is_another_the_text_keeps_its_date(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        assert renewing.renew(db, number, story(removed=(REMOVED,)), LATER) is not None
        assert [each.text_at for each in versions.of(db, number)] == [NOON]


def test_the_same_again_is_nothing(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        assert renewing.renew(db, number, story(), LATER) is None


def test_a_page_without_address_leaves_the_article_its_own(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        url = articles.get(db, number).article.url
        renewing.renew(db, number, story(url=None, canonical=None, title="Anew"), LATER)
        assert articles.get(db, number).article.url == url is not None


def test_an_article_that_is_gone_is_not_made_anew(store: Store) -> None:
    with store.writing() as db, pytest.raises(NotFoundError):
        renewing.renew(db, ArticleId(9), story(), LATER)
    with store.writing() as db, pytest.raises(NotFoundError):
        renewing.is_poorer(db, ArticleId(9), story())
