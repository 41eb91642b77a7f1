"""Pictures are kept once, claimed once, and go with the last article that shows them."""

import hashlib
from datetime import timedelta

import pytest

from reader.model.article import ArticleId
from reader.model.errors import StoreError
from reader.model.page import EMBEDDED_HOST
from reader.model.url import Url
from reader.store import articles, pictures
from reader.store.store import Store
from tests.picture_makers import png
from tests.store.stories import OTHER, story
from tests.world import NOON

PIER, BOAT = Url("https://e.org/pier.png"), Url("https://e.org/boat.png")
SEA = png(640, 480)
DIGEST = hashlib.sha256(SEA).hexdigest()


@pytest.fixture
def ships(store: Store) -> ArticleId:
    """An article in the store."""
    with store.writing() as db:
        return articles.put(db, story(), saved_at=NOON, sample=False)[0]


@pytest.fixture
def court(store: Store) -> ArticleId:
    """Another article in the store."""
    other = story("The court has ruled", text=OTHER, url=Url("https://e.org/court"))
    with store.writing() as db:
        return articles.put(db, other, saved_at=NOON, sample=False)[0]


def bytes_kept(store: Store) -> int:
    with store.reading() as db:
        count: int = db.execute("SELECT count(*) FROM picture").fetchone()[0]
    return count


def test_what_came_along_is_here_and_the_rest_is_due(store: Store, ships: ArticleId) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER, BOAT, PIER], {BOAT: SEA}, NOON, private=False)
        pier, boat = pictures.of(db, ships)
        assert (pier.url, pier.digest, pier.width, pier.given_up) == (PIER, None, 0, False)
        assert (boat.url, boat.digest, boat.width, boat.height) == (BOAT, DIGEST, 640, 480)
        assert pictures.get(db, DIGEST) == SEA
        assert pictures.get(db, "00" * 32) is None
        missing = pictures.claim(db, NOON)
        assert missing == pictures.Missing(ships, PIER, Url("https://e.org/ships"), False, 1)
        assert pictures.claim(db, NOON) is None


def test_one_that_never_had_an_address_is_not_asked_for(store: Store, ships: ArticleId) -> None:
    embedded = Url(f"https://{EMBEDDED_HOST}/{DIGEST}")
    with store.writing() as db:
        pictures.put(db, ships, [embedded], {}, NOON, private=False)
        pictures.make_due(db, ships, NOON)
        assert pictures.claim(db, NOON + timedelta(days=9)) is None
        assert [picture.given_up for picture in pictures.of(db, ships)] == [True]


def test_the_same_bytes_are_kept_once_and_go_with_the_last_that_shows_them(
    store: Store, ships: ArticleId, court: ArticleId
) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {PIER: SEA}, NOON, private=False)
        pictures.put(db, court, [BOAT], {BOAT: SEA}, NOON, private=False)
    assert bytes_kept(store) == 1
    with store.writing() as db:
        db.execute("DELETE FROM article WHERE id = ?", [ships])
    assert bytes_kept(store) == 1
    with store.writing() as db:
        pictures.put(db, court, [PIER], {}, NOON, private=False)
        assert [picture.url for picture in pictures.of(db, court)] == [PIER]
    assert bytes_kept(store) == 0


def test_what_is_here_stays_when_the_page_is_saved_again(store: Store, ships: ArticleId) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER, BOAT], {PIER: SEA}, NOON, private=False)
        pictures.put(db, ships, [BOAT, PIER], {}, NOON, private=False)
        boat, pier = pictures.of(db, ships)
        assert (boat.digest, pier.digest) == (None, DIGEST)
        claimed = pictures.claim(db, NOON)
        assert claimed is not None
        assert claimed.url == BOAT
        assert pictures.claim(db, NOON) is None


def test_a_failure_waits_longer_each_time_and_is_given_up_in_the_end(
    store: Store, ships: ArticleId
) -> None:
    now, waits = NOON, []
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {}, NOON, private=False)
        while (missing := pictures.claim(db, now)) is not None:
            pictures.fail(db, missing, "the site does not answer in time", final=False)
            [row] = db.execute("SELECT due_at, tries FROM article_picture").fetchall()
            waits.append(row["tries"])
            now += timedelta(hours=13)
        assert waits == [1, 2, 3, 4, 5, 6]
        assert [picture.given_up for picture in pictures.of(db, ships)] == [True]
        pictures.make_due(db, ships, now)
        again = pictures.claim(db, now)
        assert again is not None
        assert again.tries == 1


def test_a_refusal_is_final(store: Store, ships: ArticleId) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {}, NOON, private=True)
        missing = pictures.claim(db, NOON, [ships])
        assert missing is not None
        assert missing.private is True
        pictures.fail(db, missing, "the site answered 404", final=True)
        assert pictures.claim(db, NOON + timedelta(days=30)) is None


def test_a_try_without_network_counts_for_nothing(store: Store, ships: ArticleId) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {}, NOON, private=False)
        missing = pictures.claim(db, NOON)
        assert missing is not None
        pictures.give_back(db, missing, NOON)
        assert pictures.claim(db, NOON) == missing


def test_only_one_article_s_pictures_are_claimed_if_so_wished(
    store: Store, ships: ArticleId, court: ArticleId
) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {}, NOON, private=False)
        pictures.put(db, court, [BOAT], {}, NOON, private=False)
        claimed = pictures.claim(db, NOON, [court])
        assert claimed is not None
        assert claimed.url == BOAT
        assert pictures.claim(db, NOON, [court]) is None


def test_a_picture_that_comes_too_late_is_not_kept(store: Store, ships: ArticleId) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {}, NOON, private=False)
        db.execute("DELETE FROM article WHERE id = ?", [ships])
        assert pictures.keep(db, ships, PIER, SEA) is False
    assert bytes_kept(store) == 0


def test_a_damaged_picture_is_noticed(store: Store, ships: ArticleId) -> None:
    with store.writing() as db:
        pictures.put(db, ships, [PIER], {PIER: SEA}, NOON, private=False)
        db.execute("UPDATE picture SET body = ?", [SEA + b"!"])
        with pytest.raises(StoreError, match="a picture in it is damaged"):
            pictures.get(db, DIGEST)


def test_a_row_has_the_first_picture_that_is_here_and_no_ornament(
    store: Store, ships: ArticleId
) -> None:
    face, quay = Url("https://e.org/face.png"), Url("https://e.org/quay.png")
    came = {face: png(48, 48), BOAT: SEA, quay: png(800, 600)}
    with store.writing() as db:
        assert articles.rows(db, [ships])[0].picture is None
        pictures.put(db, ships, [PIER, face, BOAT, quay], came, NOON, private=False)
        assert articles.rows(db, [ships])[0].picture == DIGEST
