"""Saved stories that are alike: by the rare words and names that they share."""

import sqlite3
from collections.abc import Iterator

import pytest

from reader.model.article import ArticleId, State
from reader.store import alike, articles, indexing
from reader.store.packing import packed
from reader.store.store import Connection, Store
from tests.store.stories import story
from tests.world import NOON

KIRBY = (
    "Au Pentagone, John Kirby a dit hier que l’Otan attendait une réponse de Valcombe. "
    "Le porte-parole a rappelé que John Kirby avait vu la lettre avant le conseil de l’Otan."
)
AGAIN = (
    "Une lettre est arrivée mardi : selon John Kirby, elle a été lue au Pentagone avant midi. "
    "Pour l’Otan, c’est la troisième depuis le printemps, et Valcombe ne dit rien."
)
SNOW = (
    "Les moniteurs emmènent les enfants vers le refuge, où Paul Berthier a tracé six sentiers. "
    "La fontaine coule toute l’année à Hautecombe, ce que personne n’avait vu depuis longtemps."
)
CHINESE = "国防部长董军周二在北京会见了来访的乌兹别克斯坦代表团。双方讨论了边境水库的安全问题。"
CHINESE_AGAIN = "乌兹别克斯坦代表团离开后,董军视察了边境水库,并听取了水库安全的汇报。"
CHINESE_OTHER = "昨天的足球比赛下雨了,观众很少,主队以一比零获胜,教练对记者表示满意。"
ARABIC = (
    "عاد صيادو المرفأ القديم إلى البحر بعد إصلاح الرصيف الحجري الذي هدّته عاصفة الخريف في سيدي منصور"
)
ARABIC_AGAIN = "عاصفة الخريف هدّت الرصيف الحجري في المرفأ القديم، وأهل سيدي منصور ينتظرون الإصلاح"
ARABIC_OTHER = "قرية جبلية تستغني عن الثلج الاصطناعي للعام الثاني وحسابات البلدية متوازنة"


@pytest.fixture
def db(store: Store) -> Iterator[Connection]:
    with store.writing() as db:
        yield db


def put(db: Connection, text: str, lang: str | None = "fr", title: str = "") -> ArticleId:
    words = len(text.split()) if lang != "zh" else len(text) // 2
    shown = story(title or text[:30], text=text, url=None, lang=lang, words=words)
    number, _ = articles.put(db, shown, saved_at=NOON, sample=False)
    indexing.catch_up(db)
    return number


def found(db: Connection, number: ArticleId, *besides: ArticleId) -> list[ArticleId]:
    return [each.id for each in alike.find(db, number, besides=besides, most=5)]


def test_a_story_of_the_same_names_is_alike_and_one_of_others_is_not(db: Connection) -> None:
    one, other, snow = put(db, KIRBY), put(db, AGAIN), put(db, SNOW)
    [like] = alike.find(db, one, besides=(), most=5)
    assert like.id == other
    assert set(like.shared) == {"John Kirby", "Pentagone", "Otan", "Valcombe"}
    assert found(db, snow) == []


@pytest.mark.parametrize(
    ("lang", "text", "again", "other", "shared"),
    [
        ("zh", CHINESE, CHINESE_AGAIN, CHINESE_OTHER, "乌兹别克斯坦代表"),
        ("ar", ARABIC, ARABIC_AGAIN, ARABIC_OTHER, "الرصيف"),
    ],
    ids=["chinese", "arabic"],
)
def test_scripts_without_capitals_and_without_blanks_have_stories_alike(
    db: Connection, lang: str, text: str, again: str, other: str, shared: str
) -> None:
    one, two, three = (put(db, each, lang) for each in (text, again, other))
    [like] = alike.find(db, one, besides=(), most=5)
    assert like.id == two
    assert shared in like.shared
    assert found(db, three) == []


def test_those_that_are_not_wanted_are_left_out(db: Connection) -> None:
    one, other = put(db, KIRBY), put(db, AGAIN)
    assert found(db, one, other) == []
    articles.set_state(db, [other], State.TRASHED)
    assert found(db, one) == []


def test_no_more_than_asked_for_are_found_the_most_alike_first(db: Connection) -> None:
    one = put(db, KIRBY)
    near = put(db, AGAIN)
    for number in range(3):
        put(
            db,
            f"{SNOW} {number}. Une lettre de John Kirby au Pentagone sur l’Otan.",
            title=f"N{number}",
        )
    assert len(found(db, one)) == 4
    assert found(db, one)[0] == near
    assert len(alike.find(db, one, besides=(), most=2)) == 2


def test_another_language_is_not_alike(db: Connection) -> None:
    one = put(db, KIRBY)
    put(db, AGAIN, "en")
    unknown = put(db, AGAIN + " Le conseil se réunira de nouveau.", None, "Lettre")
    assert found(db, one) == [unknown]


def test_the_same_story_in_nearly_the_same_words_is_not_alike(db: Connection) -> None:
    long = " ".join([KIRBY, SNOW, AGAIN])
    one = put(db, long)
    put(db, long + " Mis à jour à midi.", title="La même")
    assert found(db, one) == []


def test_words_that_stand_in_many_articles_tell_nothing(db: Connection) -> None:
    one = put(db, KIRBY)
    put(db, AGAIN)
    for number in range(40):
        put(db, f"Note {number} : à Rodez{number}, le Pentagone, John Kirby et l’Otan, Valcombe.")
    assert found(db, one) == []


def test_a_story_without_text_or_with_a_damaged_one_has_none_alike(db: Connection) -> None:
    one, other = put(db, KIRBY), put(db, AGAIN)
    empty = put(db, "", title="Rien")
    assert found(db, empty) == []
    db.execute("UPDATE body SET text = ? WHERE article_id = ?", [packed("x")[:4], other])
    assert found(db, one) == []
    assert found(db, other) == []
    assert alike.read(db, ArticleId(99)) is None


def test_languages_are_counted_as_articles_come_change_and_go(db: Connection) -> None:
    one = put(db, KIRBY, "pt-br")
    put(db, AGAIN, "pt")
    put(db, SNOW, None)
    assert counted(db) == {"pt": 2, "": 1}
    db.execute("UPDATE article SET lang = 'fil' WHERE id = ?", [one])
    assert counted(db) == {"fil": 1, "pt": 1, "": 1}
    db.execute("DELETE FROM article WHERE lang IS NULL")
    assert counted(db) == {"fil": 1, "pt": 1}


def counted(db: sqlite3.Connection) -> dict[str, int]:
    rows = db.execute("SELECT name, articles FROM language WHERE articles > 0")
    return dict(rows.fetchall())
