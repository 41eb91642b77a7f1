"""Every place has words of its own for when it is empty."""

from reader import paths
from reader.gui.empty_words import empty_words
from reader.gui.sidebar.place import Place

PLACES = (Place.ALL, Place.UNREAD, Place.FAVOURITES, Place.ARCHIVE, Place.TRASH)


def test_no_two_shelves_say_the_same_and_each_has_its_picture() -> None:
    said = [empty_words(place) for place in (*PLACES, Place("tag", "water"), Place("site", "e"))]
    assert len({(words.icon, words.sentence) for words in said}) == len(said)
    assert all(paths.resource(f"icons/{words.icon}.svg").exists() for words in said)


def test_only_where_nothing_is_shown_at_all_something_is_to_be_added() -> None:
    assert [empty_words(place).adds for place in PLACES] == [True, False, False, False, False]
