"""Where the text of an article links, and who is found by it."""

from reader.model.url import Url
from reader.store import articles, links, text_links
from reader.store.store import Store
from tests.store.stories import OTHER, story
from tests.world import NOON

WIND, TIDE = Url("https://e.org/wind"), Url("https://e.org/tide")


def test_links_of_the_text_are_kept_with_the_article_in_their_order(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(links=(WIND, TIDE)), saved_at=NOON, sample=False)
        assert articles.get(db, number).article.links == (WIND, TIDE)
        articles.put(
            db, story(links=(TIDE,), text=story().text + " More."), saved_at=NOON, sample=False
        )
        assert text_links.of(db, number) == (TIDE,)


def test_who_links_in_its_text_is_found_by_every_form_of_the_address(store: Store) -> None:
    with store.writing() as db:
        one, _ = articles.put(db, story(links=(WIND,)), saved_at=NOON, sample=False)
        other = story(
            "The tide", url=TIDE, text=OTHER, links=(Url("https://e.org/wind?utm_source=x"),)
        )
        two, _ = articles.put(db, other, saved_at=NOON, sample=False)
        assert links.linking_to(db, [Url("http://www.e.org/wind/")], title="") == [two, one]
        assert links.linking_to(db, [TIDE], title="") == []
