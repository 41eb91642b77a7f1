"""Searches under their names."""

from reader.model.saved_search import SavedSearch, SearchId
from reader.store import saved_searches
from reader.store.store import Store


def test_kept_renamed_removed_and_put_back(store: Store) -> None:
    with store.writing() as db:
        first = saved_searches.put(db, "Water", "tag:water")
        second = saved_searches.put(db, "Short", "minutes:<5")
        assert saved_searches.put(db, "Water", "tag:water is:unread") == first
        saved_searches.rename(db, second, "Brief")
        water = saved_searches.find(db, first)
        assert water == SavedSearch(first, "Water", "tag:water is:unread")
        saved_searches.remove(db, first)
        assert saved_searches.find(db, first) is None
        saved_searches.put_back(db, water)
        assert [each.name for each in saved_searches.all_of(db)] == ["Water", "Brief"]


def test_a_name_belongs_to_one_search(store: Store) -> None:
    with store.writing() as db:
        saved_searches.put(db, "Water", "tag:water")
        second = saved_searches.put(db, "Short", "minutes:<5")
        saved_searches.rename(db, second, "Water")
        assert saved_searches.all_of(db) == [SavedSearch(SearchId(2), "Water", "minutes:<5")]
