"""What is worked out of the rows is worked out anew when its rules change."""

import pytest

from reader.model.url import Url
from reader.store import articles, fingerprints, indexing, links, outbox, rules
from reader.store.store import Store
from tests.store.stories import TEXT, story
from tests.store.test_links import WIND
from tests.world import NOON


def test_keys_of_older_rules_are_made_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.writing() as db:
        first, _ = articles.put(
            db,
            story(canonical=Url("https://e.org/c"), related=(WIND,)),
            saved_at=NOON,
            sample=False,
        )
        outbox.put(db, Url("https://e.org/wait"), NOON, None)
        db.execute("UPDATE article SET url_key = 'old', canonical_key = 'old'")
        db.execute("UPDATE link SET key = 'old'")
        db.execute("UPDATE outbox SET key = 'old'")
        db.execute("UPDATE rule SET version = 0 WHERE name = 'story key'")
    with store.reading() as db:
        pass
    Store(store._path).close()
    with store.reading() as db:
        for address in ("https://m.e.org/ships", "https://amp.e.org/c"):
            assert articles.find_by_urls(db, [Url(address)])[address].id == first
        assert links.linking_to(db, [Url("https://www.e.org/wind/")], title="") == [first]
        assert outbox.waiting(db, [Url("https://m.e.org/wait")]) == {"https://m.e.org/wait": False}
        assert fingerprints.missing(db, 9) == []


def test_fingerprints_of_older_rules_are_to_be_taken_anew(store: Store) -> None:
    with store.writing() as db:
        first, _ = articles.put(db, story(text=TEXT), saved_at=NOON, sample=False)
        indexing.catch_up(db)
        db.execute("DELETE FROM rule WHERE name = 'fingerprint'")
    Store(store._path).close()
    with store.reading() as db:
        assert fingerprints.missing(db, 9) == [first]


def test_what_is_of_later_rules_is_left_alone(store: Store) -> None:
    with store.writing() as db:
        articles.put(db, story(), saved_at=NOON, sample=False)
        db.execute("UPDATE rule SET version = 99")
        db.execute("UPDATE article SET url_key = 'later'")
    Store(store._path).close()
    with store.reading() as db:
        assert db.execute("SELECT url_key FROM article").fetchone()[0] == "later"


def test_a_failure_leaves_the_older_ones(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.writing() as db:
        articles.put(db, story(url=Url("https://e.org/ships")), saved_at=NOON, sample=False)
        indexing.catch_up(db)
        db.execute("UPDATE article SET url = 'https://[', url_key = 'old'")
        db.execute("DELETE FROM rule")
    with store.reading() as db:
        db.execute("ROLLBACK")
        with pytest.raises(Exception, match="exception"):
            rules.bring_up_to_date(db)
        db.execute("BEGIN")
        assert db.execute("SELECT url_key FROM article").fetchone()[0] == "old"
