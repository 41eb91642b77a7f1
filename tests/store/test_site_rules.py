"""The rules of sites, as they are kept."""

from msgspec.structs import replace

from reader.model.article import ChromeKind
from reader.model.site_rule import Effect, SiteRule
from reader.store import articles, site_rules
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON

RULE = SiteRule("e.org", Effect.KEEP, "p.a", "", ChromeKind.SHARE_BAR, "Send it")


def test_a_rule_comes_back_as_it_was_kept(store: Store) -> None:
    with store.writing() as db:
        [number] = site_rules.put(db, [RULE])
        assert site_rules.of(db, "e.org") == (replace(RULE, id=number),)
        assert site_rules.of(db, "sub.e.org") == ()


def test_one_that_was_removed_can_come_back_under_its_number(store: Store) -> None:
    with store.writing() as db:
        [number] = site_rules.put(db, [RULE])
        kept = site_rules.every(db)
        site_rules.remove(db, [number])
        assert site_rules.put(db, kept) == [number]


def test_one_that_comes_again_is_switched_as_it_comes(store: Store) -> None:
    with store.writing() as db:
        [number] = site_rules.put(db, [replace(RULE, enabled=False)])
        assert site_rules.put(db, [RULE]) == [number]
        assert site_rules.every(db)[0].enabled


def test_the_rules_of_a_site_are_found_by_an_index(store: Store) -> None:
    with store.reading() as db:
        plan = db.execute("EXPLAIN QUERY PLAN SELECT * FROM site_rule WHERE site = 'e.org'")
        assert "USING INDEX" in plan.fetchone()["detail"]


def test_a_site_is_all_hosts_of_its_house(store: Store) -> None:
    with store.writing() as db:
        for url, text in (("https://m.e.org/a", "One."), ("https://le.org/a", "Two.")):
            told = story(url=url, canonical=None, text=text * 80, html="<p>")
            articles.put(db, told, saved_at=NOON, sample=False)
        assert len(site_rules.articles_of(db, "e.org")) == 1
        assert site_rules.address_of(db, site_rules.articles_of(db, "e.org")[0])
