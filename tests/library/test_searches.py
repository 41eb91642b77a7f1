"""Searches are kept under a name, renamed, removed and had again."""

from reader.library import searches
from reader.library.library import Library
from reader.model.change import Change


def names(library: Library) -> list[tuple[str, str]]:
    return [(each.name, each.text) for each in searches.saved(library)]


def test_kept_and_replaced(library: Library) -> None:
    assert searches.keep(library, " To  read ", " is:unread ") == Change(searches=True)
    searches.keep(library, "To read", "is:unread minutes:<5")
    assert names(library) == [("To read", "is:unread minutes:<5")]


def test_without_a_name_or_words_nothing_is_kept(library: Library) -> None:
    assert not searches.keep(library, "  ", "ships")
    assert not searches.keep(library, "Ships", " ")
    assert names(library) == []


def test_renamed_removed_and_put_back(library: Library) -> None:
    searches.keep(library, "Water", "tag:water")
    searches.keep(library, "Short", "minutes:<5")
    [water, _] = searches.saved(library)
    assert searches.rename(library, water.id, "Rivers")
    assert not searches.rename(library, water.id, " ")
    removed = searches.remove(library, water.id)
    assert removed is not None
    assert removed.change == Change(searches=True)
    assert searches.remove(library, water.id) is None
    assert names(library) == [("Short", "minutes:<5")]
    assert searches.put_back(library, removed)
    assert names(library) == [("Rivers", "tag:water"), ("Short", "minutes:<5")]
