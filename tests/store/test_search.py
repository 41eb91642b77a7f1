"""Words find their stories, in every script; no words can break the search."""

import json
import random
import sqlite3
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.article import State
from reader.model.query import Query, Shelf, parse
from reader.model.url import Url
from reader.store import articles, removal, search, shelves, tags
from reader.store.asking import Asked, asked
from reader.store.store import Store
from tests.shared_data import shared
from tests.store.stories import OTHER, story
from tests.world import NOON

TEXT = (
    "L’état de la Straße: 東京大学で話す. مُدَرِّسَة في المدرسة. Đà Nẵng œuvre Ærø naïve e-mail covid 19"
    " İstanbul Ὀδυσσεύς ｆｕｌｌ soft\u00adhyphen שָׁלוֹם สวัสดี"
)


def found(store: Store, words: str, shelf: Shelf = Shelf.ALL) -> list[int]:
    with store.reading() as db:
        *_, ids = search.find(db, parse(words, shelf))
        return list(ids)


@pytest.fixture
def filled(store: Store) -> Store:
    with store.writing() as db:
        articles.put(db, story("Ships", text=TEXT, byline=("Ada",)), saved_at=NOON, sample=False)
        other = story("Digue", text=OTHER, url=Url("https://e.org/b"), site_name="Le Courrier")
        articles.put(db, other, saved_at=NOON, sample=False)
    return store


@pytest.mark.parametrize(
    "words",
    [
        *("état", "L'ETAT", "l’état", '"état de la"', "straße", "email", "e-mail", "covid-19"),
        *("istanbul", "ISTANBUL", "οδυσσευς", "ΟΔΥΣΣΕΎΣ", "full", "softhyphen", "שלום", "วัส"),
        *(
            "東",
            "学",
            "で",
            "話す",
            "大学で",
            "東京大学で話す",
            '"京大学"',
            "-zeppelin",
            "nai*",
            "title:shi",
        ),
        *("etat", "l'état", "strasse", "STRASSE", "東京", "大学", "京大", "مدرسة", "المدرسه"),
        *("da nang", "oeuvre", "aero", "naive", "shi", "ada ships", "e.org etat"),
    ],
)
def test_words_that_find_it(filled: Store, words: str) -> None:
    assert 1 in found(filled, words)


@pytest.mark.parametrize(
    "words",
    [
        *("zeppelin", "etat zeppelin", "hips", "***", "(", "AND", "etat AND ships", "京東", "学大"),
        *('"de état"', "-etat", "-ships", '-"l\'etat" ships', "title:etat", "nai ", "19-covid"),
    ],
)
def test_words_that_do_not(filled: Store, words: str) -> None:
    assert 1 not in found(filled, words)


def test_shelves_and_sites(filled: Store) -> None:
    assert found(filled, "courrier") == [2]
    with filled.writing() as db:
        articles.set_state(db, [shelves.ids(db, Query())[0]], State.TRASHED)
    assert found(filled, "digue") == []
    assert found(filled, "etat", Shelf.UNREAD) == [1]


def test_a_title_counts_for_more_than_a_word_in_the_text(filled: Store) -> None:
    with filled.writing() as db:
        more = story("Jugement sur la digue", text="Ships " * 50, url=Url("https://e.org/c"))
        articles.put(db, more, saved_at=NOON, sample=False)
    assert found(filled, "jugement") == [3, 2]


def test_an_updated_article_is_found_by_its_new_words_only(filled: Store) -> None:
    with filled.writing() as db:
        articles.put(db, story("Boats", text=TEXT + " gale"), saved_at=NOON, sample=False)
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    assert found(filled, "gale") == [1]
    assert found(filled, "ships") == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_words_can_break_it(filled: Store, text: str) -> None:
    with filled.reading() as db:
        list(search.find(db, parse(text)))


def test_the_words_of_a_damaged_text_are_forgotten_when_it_heals(filled: Store) -> None:
    with filled.writing() as db:
        db.execute("UPDATE body SET text = x'00ff' WHERE article_id = 1")
        healed = story("Ships", text="Nothing but gulls", byline=("Ada",))
        articles.put(db, healed, saved_at=NOON, sample=False)
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    assert (found(filled, "gulls"), found(filled, "strasse")) == ([1], [])
    assert found(filled, "digue") == [2]


def test_samples_go_though_one_is_damaged(store: Store) -> None:
    with store.writing() as db:
        articles.put(db, story("Ships", text=TEXT), saved_at=NOON, sample=True)
        db.execute("UPDATE body SET text = x'00ff'")
        removal.remove_samples(db)
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    assert found(store, "strasse") == []


def test_short_beginnings_are_of_words_in_titles(filled: Store) -> None:
    assert found(filled, "s") == [1]  # Ships
    assert found(filled, "str") == []
    assert found(filled, "str*") == [1]
    assert found(filled, "stra") == [1]
    assert found(filled, "ships na") == []
    assert found(filled, "tribunal di") == [2]
    assert found(filled, "de") == [1]  # a whole word


def test_words_of_nothing_but_signs_find_nothing_alone(filled: Store) -> None:
    assert found(filled, '& "') == []
    assert found(filled, "ships &") == [1]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        *[("is:unread", [2]), ("is:starred", [1]), ("-is:starred", [2]), ("is:incomplete", [2])],
        *[("is:read", [1]), ("is:archived", [1]), ("is:trashed", []), ("lang:fr", [2])],
        *[("lang:pt", [1]), ("-lang:pt", [2]), ("minutes:<5", [2]), ("minutes:5-10", [1])],
        *[("after:2026-06", [1]), ("before:2026-06", [2]), ("after:2025-12-31", [1, 2])],
        *[("section:port", [1]), ("-section:port", [2]), ("by:ada", [1]), ("-by:ada", [2])],
        *[("site:courrier", [2]), ("site:e.org courr", [2]), ("has:picture", [])],
        *[("has:highlight", []), ("has:note", []), ("-has:note -ships", [2])],
        *[("-has:picture -ships", [2]), ("by:ada title:sh", [1]), ("by:bob", [])],
        *[("is:unread -digue", []), ("-digue", [1]), ('-"la digue du nord"', [1])],
    ],
)
def test_qualities(filled: Store, words: str, ids: list[int]) -> None:
    with filled.writing() as db:
        db.execute(
            "UPDATE article SET favourite = 1, lang = 'pt-br', reading_minutes = 9,"
            " section = 'Port', state = 'archived', published = '2026-06-01T08:00' WHERE id = 1"
        )
        db.execute(
            "UPDATE article SET lang = 'fr', reading_minutes = 2, incomplete = 'paywall',"
            " published = '2026-05' WHERE id = 2"
        )
        search.rebuild(db)
    assert sorted(found(filled, words)) == ids


def test_tags(filled: Store) -> None:
    with filled.writing() as db:
        tags.give(db, "Haute mer", [1])  # type: ignore[list-item]
    assert found(filled, 'tag:"haute  MER"') == [1]
    assert found(filled, '-tag:"haute mer"') == [2]
    assert found(filled, "tag:nothing") == []


def test_trashed_articles_are_found_when_they_are_asked_for(filled: Store) -> None:
    with filled.writing() as db:
        articles.set_state(db, [shelves.ids(db, Query())[0]], State.TRASHED)
    assert found(filled, "is:trashed digue") == [2]
    assert found(filled, "digue") == []


def test_what_is_new_comes_before_what_is_as_good(store: Store) -> None:
    with store.writing() as db:
        for number in range(3):
            article = story(
                "Ships", text=f"{TEXT} {number}" * 9, url=Url(f"https://e.org/{number}")
            )
            articles.put(db, article, saved_at=NOON - timedelta(days=400 * number), sample=False)
    assert found(store, "naive") == [1, 2, 3]


def test_many_come_newest_first_and_then_all(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_MOST_RANKED", 2)
    with store.writing() as db:
        for number in range(6):
            title = f"Ship {number}" + " ship" * (number == 0)
            article = story(title, text=f"{number} " * 60, url=Url(f"https://e.org/{number}"))
            articles.put(db, article, saved_at=NOON + timedelta(days=number), sample=False)
    with store.reading() as db:
        assert list(search.find(db, parse("ship "))) == [[6, 5, 4], [6, 5, 4, 3, 2, 1]]
        assert list(search.find(db, parse("sh"))) == [[6, 5, 4], [6, 5, 4, 3, 2, 1]]
        assert list(search.find(db, parse("is:unread"))) == [[6, 5, 4], [6, 5, 4, 3, 2, 1]]
        assert list(search.find(db, parse("ship -4 -2 -1 -5"))) == [[1, 4]]


@pytest.mark.parametrize("words", ["tide ship ", "tide sh"])
def test_a_word_that_many_have_does_not_tell_which_is_best(
    store: Store, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    with store.writing() as db:
        texts = ["Tide, tide and tide again", "A tide that is low", "Nothing to be told"]
        for number, text in enumerate(texts):
            put = story("Ships and a ship", text=text, url=Url(f"https://e.org/{number}"))
            articles.put(db, put, saved_at=NOON + timedelta(days=number), sample=False)
    ranked = found(store, words)
    monkeypatch.setattr(search, "_MOST_TELLING", 2)  # "ship" stands in three
    assert found(store, words) == ranked == [1, 2]


@pytest.mark.parametrize("words", ["digue ", "ship", "digue sh"])
def test_rows_are_looked_up_as_the_index_gives_them(filled: Store, words: str) -> None:
    with filled.reading() as db:
        question = asked(parse(words))
        assert question is not None
        for select, values, _ in search._selects(db, question, shelves.condition(db, Query())):
            plan = db.execute(f"EXPLAIN QUERY PLAN {select}", values).fetchall()
            steps = [row["detail"] for row in plan]
            assert steps[0].startswith("SCAN search")
            assert steps[1] == "SEARCH article USING INTEGER PRIMARY KEY (rowid=?)"
            assert not any("TEMP B-TREE" in step for step in steps)


def test_one_word_is_ranked_as_it_is_found(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(6)  # noqa: S311 it plays
    with store.writing() as db:
        for number in range(80):
            text = " ".join(dice.choices(["tide", "ship", "quay", "storm", "gale"], k=60))
            put = story(text[:12], text=text, url=Url(f"https://e.org/{number}"))
            when = NOON - timedelta(hours=dice.randrange(20_000))
            state = State.TRASHED if number % 9 == 0 else State.UNREAD
            articles.set_state(db, [articles.add(db, put, when, sample=False)], state)
    words = ["tide ", "shi", "stor", "gale -quay ", "is:unread quay ", "tide ship ", "title:gale "]
    ranked = [found(store, each) for each in words]
    monkeypatch.setattr(Asked, "is_ranked_as_found", property(lambda _: False))
    assert [found(store, each) for each in words] == ranked
    assert len({*map(tuple, ranked)}) > 3


def test_titles_that_are_looked_at_are_those_that_the_index_gives(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    dice = random.Random(5)  # noqa: S311 it plays
    letters = "aéÉßœñ’' -–_\u00ad\u0301东京でがガ한국مُةأשָׁस्तส์ı1½ﬁ👩."
    with store.writing() as db:
        for number in range(150):
            title = "".join(dice.choices(letters, k=dice.randrange(1, 12)))
            put = story(title, text=f"Tide {number} " * 30, url=Url(f"https://e.org/{number}"))
            articles.add(db, put, NOON + timedelta(days=number), sample=False)
    asked = [f"tide {a}{b}" for a in letters for b in ("", *dice.choices(letters, k=4))]
    looked = [found(store, words) for words in asked]
    monkeypatch.setattr(search, "_FEW_TITLES", 0)
    assert [found(store, words) for words in asked] == looked
    monkeypatch.setattr(search, "_MOST_TELLING", 0)
    assert [sorted(found(store, words)) for words in asked] == [*map(sorted, looked)]
    assert sum(map(bool, looked)) > 40


def test_a_search_that_is_wanted_no_more_ends(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_STEPS", 1)
    with filled.reading() as db:
        assert list(search.find(db, parse("digue"), lambda: False)) == []
        assert list(search.find(db, parse("digue"), lambda: True)) == [[2]]


def test_a_failure_of_the_index_is_not_hidden(filled: Store) -> None:
    with filled.writing() as db:
        db.execute("DROP TABLE search_head")
    with filled.reading() as db, pytest.raises(sqlite3.OperationalError, match="search_head"):
        list(search.find(db, parse("by:ada")))


NAUGHTY = [
    *("undefined", "1;DROP TABLE search", "' OR 1=1 --", "NEAR(a b)", "title:", "{title}: x"),
    *(
        "a*b*",
        '""""',
        '"a" "',
        "^x",
        "a + b",
        "\x00",
        "\ud800",
        "﷽",
        "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎",
        "👩‍👩‍👧‍👧",
        "%s%n",
        "-" * 99,
    ),
]


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_strings_are_words(filled: Store, text: str) -> None:
    for words in (text, f"-{text}", f"{text}*", f'"{text}"', f"by:{text}", f"tag:{text}"):
        with filled.reading() as db:
            list(search.find(db, parse(words)))


def test_the_big_list_of_naughty_strings(filled: Store) -> None:
    strings = json.loads(shared("hostile/blns.json").read_text(encoding="utf-8"))
    assert len(strings) == 515
    for text in strings:
        with filled.reading() as db:
            ids = [ids for words in (text, f"-{text}") for ids in search.find(db, parse(words))]
            assert ids
