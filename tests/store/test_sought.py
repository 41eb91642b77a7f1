"""What is looked for is found in the text as it is written."""

import sqlite3
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.terms import Where, Words
from reader.store.folding import fold
from reader.store.sought import Hit, Sought, finder, sought, united


def hits(wanted: Sequence[Sought], text: str) -> list[Hit]:
    return finder(wanted)(text)


def marked(words: Words, text: str) -> list[str]:
    return [
        text[start:end] for start, end in united([hit[:2] for hit in hits(sought(words), text)])
    ]


@pytest.mark.parametrize(
    ("words", "text", "parts"),
    [
        (Words("etat"), "L’État, l'état", ["État", "état"]),
        (Words("l'etat"), "L’État c’est", ["L’État"]),
        (Words("lock", beginning=True), "The lock-keepers’ LOCKS", ["lock-keepers", "LOCKS"]),
        (Words("lock"), "The lock-keepers’ LOCKS", ["lock"]),
        (Words("lock keep", exact=True, beginning=True), "lock-keepers keep", ["lock-keepers"]),
        (Words("email"), "An e-mail, an email", ["e-mail", "email"]),
        (Words("e-mail"), "An e-mail, an email", ["e-mail", "email"]),
        (Words("大学"), "東京大学で", ["大学"]),
        (Words("大学で"), "東京大学で", ["大学で"]),
        (Words("学"), "東京大学", ["学"]),
        (Words("大"), "東京大学", ["大学"]),
        (Words("東京abc"), "東京abc", ["東京abc"]),
        (Words("مدرسة"), "في المُدَرِّسَة مُدَرِّسَة", ["مُدَرِّسَة"]),
        (Words("strasse"), "Die Straße 👩‍👩 Straße", ["Straße", "Straße"]),
        (Words("zeppelin"), "ships", []),
        (Words("&"), "a & b", []),
    ],
)
def test_hits(words: Words, text: str, parts: list[str]) -> None:
    assert marked(words, text) == parts


def test_what_fts_is_asked() -> None:
    assert [str(each) for each in sought(Words("e-mail"))] == ['("e mail" OR "email")']
    assert [str(each) for each in sought(Words("wa", Where.BY, beginning=True))] == [
        'byline : ("wa" *)'
    ]
    assert [str(each) for each in sought(Words("東京abc"))] == ['("東京")', '("abc")']
    assert [str(each) for each in sought(Words("東京 大学", exact=True))] == ['("東京 京 大学")']


def test_short_beginnings() -> None:
    def short(text: str) -> list[bool]:
        return [each.is_short for each in sought(Words(text, beginning=True))]

    assert (short("wat"), short("wate"), short("東"), short("a-b")) == (
        [True],
        [False],
        [False],
        [False],
    )
    [one] = sought(Words("wa", beginning=True))
    assert (str(one.whole()), str(one.in_title())) == ('("wa")', 'title : ("wa" *)')


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5 (title, byline, site, section, text, tokenize ="
        " \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")"
    )
    yield db
    db.close()


LETTERS = st.sampled_from("aéÉßœñ’' -–_\u00ad\u0301东京大学でがガ한국مُةأשָׁस्तส์ı1½ﬁ👩.")


def is_found(index: sqlite3.Connection, part: Sought, text: str) -> bool:
    index.execute("DELETE FROM search")
    index.execute("INSERT INTO search (text) VALUES (?)", [fold(text)])
    return bool(index.execute("SELECT 1 FROM search WHERE search MATCH ?", [str(part)]).fetchall())


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(LETTERS, max_size=24), words=st.text(LETTERS, max_size=5))
def test_what_the_index_finds_is_marked_and_nothing_else(
    index: sqlite3.Connection, text: str, words: str
) -> None:
    for part in sought(Words(words, beginning=True)):
        marks = hits([part], text)
        assert bool(marks) == is_found(index, part, text)
        assert all(0 <= start < end <= len(text) for start, end, _ in marks)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.sampled_from("abAB01 -_'."), max_size=24),
    words=st.text(st.sampled_from("ab01-"), max_size=3),
    beginning=st.booleans(),
)
def test_in_ascii_the_same_is_marked_as_beside_another_sign(
    index: sqlite3.Connection, text: str, words: str, *, beginning: bool
) -> None:
    for part in sought(Words(words, beginning=beginning)):
        marks = hits([part], text)
        assert marks == hits([part], f"{text} é")
        assert bool(marks) == is_found(index, part, text)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), run=st.text(st.sampled_from("東京大学でがガ한국"), min_size=1, max_size=12))
def test_any_part_of_a_run_is_found_and_marked_in_its_place(
    index: sqlite3.Connection, data: st.DataObject, run: str
) -> None:
    start = data.draw(st.integers(0, len(run) - 1))
    end = data.draw(st.integers(start + 1, len(run)))
    [part] = sought(Words(run[start:end]))
    assert is_found(index, part, f"abc {run} xyz")
    assert any(
        begin <= start + 4 < end + 4 <= finish
        for begin, finish, _ in hits([part], f"abc {run} xyz")
    )
