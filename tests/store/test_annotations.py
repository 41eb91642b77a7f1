"""Highlights and notes in the library file, their counts and their index."""

import pytest

from reader.model.annotation import Annotation, AnnotationId, Colour, FoundMark, Sought, TextQuote
from reader.model.article import ArticleId, State
from reader.model.errors import NotFoundError
from reader.store import annotations, articles, merges, removal
from reader.store.store import Connection, Store
from tests.store.stories import OTHER, story
from tests.world import NOON

SHIPS = TextQuote("The harbour held 3 ships", "port. ", " and the wind", 120)


def put(db: Connection, title: str = "Ships lie at anchor", **fields: object) -> ArticleId:
    return articles.put(db, story(title, **fields), saved_at=NOON, sample=False)[0]


def put_two(db: Connection) -> tuple[ArticleId, ArticleId]:
    return put(db), put(db, "La digue du nord", text=OTHER, url=None)


def mark(
    db: Connection,
    article_id: ArticleId,
    exact: str = SHIPS.exact,
    *,
    colour: Colour | None = Colour.YELLOW,
    note: str = "",
    start: int = 0,
) -> Annotation:
    quote = TextQuote(exact, start=start) if exact else None
    new = Annotation(AnnotationId(0), article_id, quote, colour, note, NOON, NOON)
    return annotations.add(db, new)


def tally(db: Connection) -> dict[str, int]:
    found = annotations.counts(db)
    return {**{each: n for each, n in found.colours.items() if n}, "noted": found.noted}


def has_highlights(db: Connection, article_id: ArticleId) -> bool:
    return articles.rows(db, [article_id])[0].has_highlights


def test_highlight_comes_back_as_it_was_put(store: Store) -> None:
    with store.writing() as db:
        new = Annotation(
            AnnotationId(0), put(db), SHIPS, Colour.GREEN, "Who counted?", NOON, NOON, lost=True
        )
        kept = annotations.add(db, new)
        assert annotations.of(db, kept.article_id) == [kept]
        assert annotations.find_one(db, kept.id) == kept
        assert (kept.quote, kept.colour, kept.note, kept.lost) == (
            SHIPS,
            Colour.GREEN,
            "Who counted?",
            True,
        )


def test_nothing_hangs_on_an_article_that_is_not_there(store: Store) -> None:
    with pytest.raises(NotFoundError), store.writing() as db:
        mark(db, ArticleId(9))


def test_note_on_the_whole_comes_first_then_the_order_of_the_text(store: Store) -> None:
    with store.writing() as db:
        ships = put(db)
        late, early = mark(db, ships, "late", start=90), mark(db, ships, "early", start=7)
        whole = mark(db, ships, "", colour=None, note="Read twice.")
        assert annotations.of(db, ships) == [whole, early, late]


def test_counts_follow_every_change(store: Store) -> None:
    with store.writing() as db:
        ships = put(db)
        assert not has_highlights(db, ships)
        one, two = mark(db, ships, note="a"), mark(db, ships, colour=Colour.PINK)
        assert tally(db) == {"yellow": 1, "pink": 1, "noted": 1}
        assert has_highlights(db, ships)
        altered = Annotation(
            two.id, ships, two.quote, Colour.BLUE, "b", two.created_at, two.updated_at
        )
        annotations.alter(db, altered)
        assert tally(db) == {"yellow": 1, "blue": 1, "noted": 2}
        annotations.remove(db, one.id)
        annotations.remove(db, two.id)
        assert tally(db) == {"noted": 0}
        assert not has_highlights(db, ships)
        annotations.put_back(db, one)
        annotations.put_back(db, one)
        assert tally(db) == {"yellow": 1, "noted": 1}


def test_a_note_on_the_whole_is_no_highlight_of_the_article(store: Store) -> None:
    with store.writing() as db:
        ships = put(db)
        mark(db, ships, "", colour=None, note="Read twice.")
        assert tally(db) == {"noted": 1}
        assert not has_highlights(db, ships)


def test_in_the_trash_they_are_neither_counted_nor_found(store: Store) -> None:
    with store.writing() as db:
        ships = put(db)
        kept = mark(db, ships, note="a")
        articles.set_state(db, [ships], State.TRASHED)
        assert (tally(db), annotations.find(db, Sought())) == ({"noted": 0}, [])
        articles.set_state(db, [ships], State.UNREAD)
        assert (tally(db), annotations.find(db, Sought())) == (
            {"yellow": 1, "noted": 1},
            [FoundMark(kept.id, ships)],
        )


def test_of_an_article_that_is_gone_nothing_is_left(store: Store) -> None:
    with store.writing() as db:
        ships = articles.put(db, story(), saved_at=NOON, sample=True)[0]
        kept = mark(db, ships, note="a")
        removal.remove_samples(db)
        assert (tally(db), annotations.find(db, Sought("harbour"))) == ({"noted": 0}, [])
        annotations.put_back(db, kept)
        assert annotations.find_one(db, kept.id) is None


def test_merged_the_kept_article_has_those_of_both_and_parted_its_own(store: Store) -> None:
    with store.writing() as db:
        keep, other = put_two(db)
        kept = mark(db, other)
        merges.merge(db, keep, other)
        assert annotations.of(db, keep) == [kept]
        assert has_highlights(db, keep)
        assert [each.article.id for each in annotations.listed(db, [kept.id])] == [keep]
        assert tally(db) == {"yellow": 1, "noted": 0}
        articles.set_state(db, [keep], State.TRASHED)
        assert tally(db) == {"noted": 0}
        articles.set_state(db, [keep], State.READ)
        merges.unmerge(db, other)
        assert (annotations.of(db, keep), has_highlights(db, keep)) == ([], False)
        assert tally(db) == {"yellow": 1, "noted": 0}


def test_found_by_words_of_passage_or_note_colour_and_note(store: Store) -> None:
    with store.writing() as db:
        ships, dam = put_two(db)
        crane = mark(db, ships, "The crane is rusty", start=9)
        quay = mark(db, ships, "Quai désert", colour=Colour.PINK, note="ask Ilbert", start=2)
        judge = mark(db, dam, "le jugement")
        everything = [quay.id, crane.id, judge.id]

        def find(**fields: object) -> list[AnnotationId]:
            return [each.id for each in annotations.find(db, Sought(**fields))]  # type: ignore[arg-type]

        assert sorted(find()) == sorted(everything)
        assert find(words="desert quai") == [quay.id]
        assert find(words="ilb") == [quay.id]
        assert find(words="…") == []
        assert find(colour=Colour.YELLOW, words="jug") == [judge.id]
        assert find(noted=True) == [quay.id]


def test_those_of_one_article_stand_together_the_newest_article_first(store: Store) -> None:
    with store.writing() as db:
        ships, dam = put_two(db)
        made = [
            Annotation(
                AnnotationId(0),
                article,
                TextQuote(f"passage {start}", start=start),
                Colour.YELLOW,
                "",
                NOON.replace(hour=hour),
                NOON,
            )
            for article, start, hour in ((ships, 80, 9), (dam, 5, 10), (ships, 30, 11))
        ]
        first, second, third = (annotations.add(db, each).id for each in made)
        found = annotations.find(db, Sought())
        assert [each.id for each in found] == [third, first, second]
        assert [each.article_id for each in found] == [ships, ships, dam]


def test_listed_in_the_order_asked_for_without_those_that_are_gone(store: Store) -> None:
    with store.writing() as db:
        ships = put(db)
        one, two = mark(db, ships, "one"), mark(db, ships, "two")
        found = annotations.listed(db, [two.id, AnnotationId(99), one.id])
        assert [each.annotation for each in found] == [two, one]
        assert {each.article.title for each in found} == {"Ships lie at anchor"}


def test_a_lost_passage_is_noted(store: Store) -> None:
    with store.writing() as db:
        kept = mark(db, put(db))
        annotations.note_lost(db, kept.id, lost=True)
        assert annotations.of(db, kept.article_id)[0].lost


def test_lists_are_read_off_an_index(store: Store) -> None:
    with store.reading() as db:
        for where, index in (
            ("shown", "annotation_by_age"),
            ("shown AND colour = 'pink'", "annotation_by_colour"),
            ("article_id = 1", "annotation_by_article"),
        ):
            [plan] = db.execute(
                f"EXPLAIN QUERY PLAN SELECT id FROM annotation WHERE {where}"  # noqa: S608
                " ORDER BY created_at DESC"
            ).fetchmany(1)
            assert index in plan["detail"]
