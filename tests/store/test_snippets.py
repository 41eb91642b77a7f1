"""The part of a text that was found, in its own spelling."""

from typing import Any

from reader.model.article import ArticleId
from reader.model.found import Found
from reader.model.query import parse
from reader.model.terms import Words
from reader.model.url import Url
from reader.store import articles, snippets
from reader.store.sought import finder, sought
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON

FIRST = ArticleId(1)
FILLER = "The quay was empty that night and nobody spoke a word of it. " * 6


def found(store: Store, words: str) -> dict[ArticleId, Found]:
    with store.reading() as db:
        return snippets.found(db, [FIRST], parse(words))


def put(store: Store, text: str, **changes: Any) -> None:
    with store.writing() as db:
        articles.put(db, story(text=text, **changes), saved_at=NOON, sample=False)


def parts(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_title_and_text_are_marked(store: Store) -> None:
    put(
        store, f"{FILLER}\nThen the lock-keepers of l’État came. {FILLER}", title="A lock, the État"
    )
    one = found(store, "lock etat ")[FIRST]
    assert parts("A lock, the État", one.title) == ["lock", "État"]
    assert one.snippet.startswith("Then the lock-keepers of l’État came.") is False
    assert one.snippet.startswith("…Then the lock-keepers of l’État")
    assert parts(one.snippet, one.hits) == ["lock", "État"]


def test_the_part_with_most_of_the_words_is_shown(store: Store) -> None:
    put(store, f"A gale rose. {FILLER} A gale and a storm rose. {FILLER}")
    one = found(store, "storm gale ")[FIRST]
    assert parts(one.snippet, one.hits) == ["gale", "storm"]


def test_the_beginning_is_shown_where_the_text_has_none_of_the_words(store: Store) -> None:
    put(store, FILLER, title="Ships", excerpt="Of ships and quays.")
    one = found(store, "ships ")[FIRST]
    assert (one.snippet, parts(one.snippet, one.hits)) == ("Of ships and quays.", ["ships"])
    assert found(store, "title:ships by:ada ")[FIRST].title == ((0, 5),)
    assert found(store, "title:ships")[FIRST].snippet == "Of ships and quays."


def test_without_words_there_is_nothing_to_mark(store: Store) -> None:
    put(store, FILLER)
    assert found(store, "is:unread -ships by:ada ") == {}


def test_a_damaged_text_shows_its_excerpt(store: Store) -> None:
    put(store, FILLER, url=Url("https://e.org/a"))
    with store.writing() as db:
        db.execute("UPDATE body SET text = x'00ff'")
    assert found(store, "quay ")[FIRST] == Found()


def snippet(text: str, words: str) -> Found:
    places = finder(sought(Words(words)))(text)
    return Found((), *snippets.snippet_of(text, places))


def test_a_line_break_is_a_blank_and_long_words_are_cut() -> None:
    assert snippet("A storm\nand\xa0rain", "storm").snippet == "A storm and rain"
    text = "x" * 400 + "-storm " + "y" * 400
    one = snippet(text, "storm")
    assert parts(one.snippet, one.hits) == ["storm"]
    assert one.snippet.startswith("…x")
    assert one.snippet.endswith("-storm…")
    assert snippet("storm " * 60, "storm").snippet.endswith("storm…")


def test_signs_of_print_change_nothing_but_themselves() -> None:
    printed = snippet("“A storm”, he said – the keeper’s off-shore storm…", "storm")
    typed = snippet('"A storm", he said - the keeper\'s off-shore storm.', "storm")
    assert (printed.hits, len(printed.snippet)) == (typed.hits, len(typed.snippet))
    assert parts(printed.snippet, printed.hits) == ["storm", "storm"]
