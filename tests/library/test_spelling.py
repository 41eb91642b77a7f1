"""What a search with a slip was meant to be, by the words of the library."""

import pytest

from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.spelling import meant, slips
from reader.model.query import Query, Shelf, parse
from tests.world import World, story_html

TITLES = (
    *("Harbour lights", "Harbour walls", "Le réchauffement de la mer", "أخبار المدرسة الجديدة"),
    *("Корабли в гавани", "東京大学で話す", "Harpoons"),
)


@pytest.fixture
def filled(library: Library, world: World) -> Library:
    for number, title in enumerate(TITLES):
        page = world.page(f"https://e.org/{number}", story_html(title))
        assert take_in(library, page).is_new
    return library


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("harbuor", "harbour"),
        ("Harbuor ligths", "Harbour lights"),
        ("hrabour lights", "harbour lights"),
        ("arbour", "harbour"),
        ("garbour", "harbour"),
        ("harrbor is:unread", "harbour is:unread"),
        ("title:harbuor -storms", "title:harbour -storms"),
        ('"harbuor lights"', '"harbour lights"'),
        ("rechaufement", "réchauffement"),
        ("réchaufemant mer", "réchauffement mer"),
        ("المدرصة", "المدرسة"),
        ("المدسرة أخبار", "المدرسة أخبار"),
        ("корбали", "корабли"),
    ],
)
def test_a_slip_is_mended(filled: Library, text: str, better: str) -> None:
    assert meant(filled, text, parse(text)) == better


@pytest.mark.parametrize(
    "text",
    [
        *("zeppelin", "harbour zeppelin", "harbour mer", "hab", "harbu*", "-harbuor", "東京学", ""),
        *("h4rbour", "harbuor is:starred"),
    ],
)
def test_where_nothing_near_would_find_anything_nothing_is_meant(
    filled: Library, text: str
) -> None:
    assert meant(filled, text, parse(text)) == ""


def test_only_what_is_looked_through_counts(filled: Library) -> None:
    assert meant(filled, "harbuor", Query(parse("harbuor").terms, Shelf.ARCHIVE)) == ""


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        *(("ship", "ship", 0), ("shp", "ship", 1), ("shipp", "ship", 1), ("shop", "ship", 1)),
        *(("hsip", "ship", 1), ("hsipp", "ship", 2), ("", "ship", 4), ("mast", "ship", 4)),
    ],
)
def test_slips_are_counted_as_a_hand_makes_them(one: str, other: str, number: int) -> None:
    assert slips(one, other) == slips(other, one) == number
