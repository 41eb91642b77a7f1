"""Who offers which story."""

from reader.model.article import RelatedStory
from reader.model.url import Url
from reader.store import articles, links
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON

WIND = RelatedStory(
    "The wind", Url("https://e.org/wind"), "It turned.", "2026-09-13", "https://e.org/w"
)
TIDE = RelatedStory("The tide", None)


def test_stories_in_order_and_who_offers_them(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        links.put(db, number, [TIDE, WIND])
        assert links.offered(db, number) == [TIDE, WIND]
        assert links.linking_to(db, [Url("https://e.org/wind")], title="x") == [number]
        assert links.linking_to(db, [], title="THE TIDE") == [number]
        assert links.linking_to(db, [], title="The wind") == []
        links.put(db, number, [TIDE])
        assert links.offered(db, number) == [TIDE]
