"""The earlier texts of a story stay."""

from datetime import timedelta

import pytest

from reader.model.article import ArticleId, Incomplete
from reader.model.errors import NotFoundError, StoreError
from reader.model.version import Version
from reader.store import articles, versions
from reader.store.store import Store
from tests.store.stories import TEXT, story
from tests.world import NOON

LATER = NOON + timedelta(hours=3)
LAST = NOON + timedelta(hours=5)


def test_a_changed_story_keeps_its_earlier_texts(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        for title, words, when in (("Ships sail", 290, LATER), ("Ships have gone", 300, LAST)):
            changed = story(title, text=f"{TEXT} {title}.", html=f"<p>{title}", words=words)
            articles.put(db, changed, saved_at=when, sample=False)
        assert versions.of(db, number) == [
            Version(3, LAST, "Ships have gone", 300),
            Version(2, LATER, "Ships sail", 290),
            Version(1, NOON, "Ships lie at anchor", 280),
        ]
        assert versions.text(db, number, 1) == TEXT
        assert versions.text(db, number, 2) == f"{TEXT} Ships sail."


def test_the_same_text_again_is_no_version(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        articles.put(db, story("Ships again"), saved_at=LATER, sample=False)
        assert [version.number for version in versions.of(db, number)] == [1]


def test_what_was_refused_and_what_stood_in_for_the_story_are_no_versions(store: Store) -> None:
    wall = story("Log in", text="Log in, please, to go on.", words=6, incomplete=Incomplete.CAPTCHA)
    with store.writing() as db:
        number, _ = articles.put(db, wall, saved_at=NOON, sample=False)
        articles.put(db, story(), saved_at=LATER, sample=False)
        articles.put(db, story(text=TEXT[:300], words=55), saved_at=LAST, sample=False)
        assert versions.of(db, number) == [Version(1, LATER, "Ships lie at anchor", 280)]


def test_absence_and_damage_are_sentences(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        articles.put(db, story(text=TEXT + " More."), saved_at=LATER, sample=False)
        for wrong in (0, 2):
            with pytest.raises(NotFoundError, match=f"no text {wrong} of article 1"):
                versions.text(db, number, wrong)
        with pytest.raises(NotFoundError):
            versions.of(db, ArticleId(99))
        db.execute("UPDATE version SET html = x'00'")
        with pytest.raises(StoreError, match="an earlier text of article 1 is damaged"):
            versions.text(db, number, 1)
