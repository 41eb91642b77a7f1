"""A block removed or put back on one page is so on all pages of its site, and can be undone."""

import json

import pytest
from msgspec.structs import replace

from reader.library import reading, ruling
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, ChromeKind, FoundBy
from reader.model.errors import FormatError, NoPageError, NotFoundError, RuleError, UrlError
from reader.model.site_rule import Effect, Pointed, SiteRule
from tests.library.sites import LINES, OFFER, OTHER_OFFER, SHARE, SHIPS, WIND, site_page
from tests.world import World

REMOVED = Pointed(Effect.REMOVE, ("Get the paper for 5 a month",))
PUT_BACK = Pointed(Effect.KEEP, ("Send this to a friend who sails",))
RULE = SiteRule("e.org", Effect.REMOVE, "div.offer-strip", "", ChromeKind.OTHER, "Get it")


@pytest.fixture
def ships(library: Library, world: World) -> ArticleId:
    return take_in(library, world.page(SHIPS, site_page("Ships", OFFER + SHARE))).id


def lines_of(library: Library, article_id: ArticleId) -> list[str]:
    return reading.get(library, article_id).article.text.split("\n")


def test_what_is_removed_goes_at_once_and_on_the_next_page_of_the_site(
    library: Library, world: World, ships: ArticleId
) -> None:
    assert "Get the paper for 5 a month" in lines_of(library, ships)
    decided = ruling.decide(library, ships, REMOVED)
    assert decided.change.articles == {ships}
    assert lines_of(library, ships) == LINES
    removed = reading.get(library, ships).article.removed
    assert [each.by for each in removed if "paper" in each.html] == [FoundBy.RULE]
    wind = take_in(library, world.page(WIND, site_page("The wind", OTHER_OFFER))).id
    assert lines_of(library, wind) == LINES


def test_another_site_is_left_alone(library: Library, world: World, ships: ArticleId) -> None:
    ruling.decide(library, ships, REMOVED)
    other = take_in(library, world.page("https://f.org/a", site_page("Gulls", OTHER_OFFER))).id
    assert "Autumn is here: read on for nothing" in lines_of(library, other)


def test_a_page_without_address_is_under_the_rules_of_the_site_it_names(
    library: Library, world: World, ships: ArticleId
) -> None:
    ruling.decide(library, ships, REMOVED)
    html = site_page("The wind", OTHER_OFFER)
    named = html.replace("</head>", f'<link rel=canonical href="{WIND}"></head>')
    assert lines_of(library, take_in(library, world.page(None, named)).id) == LINES


def test_what_is_put_back_comes_back_at_once_and_on_the_next_page(
    library: Library, world: World, ships: ArticleId
) -> None:
    ruling.decide(library, ships, PUT_BACK)
    assert "Send this to a friend who sails" in lines_of(library, ships)
    again = SHARE.replace("Send this to a friend who sails", "Tell a gull")
    wind = take_in(library, world.page(WIND, site_page("The wind", again))).id
    assert lines_of(library, wind) == [LINES[0], "Tell a gull", *LINES[1:]]


def test_a_decision_can_be_taken_back(library: Library, ships: ArticleId) -> None:
    before = reading.get(library, ships)
    decided = ruling.decide(library, ships, REMOVED)
    assert len(reading.versions(library, ships)) == 2
    assert ruling.undo(library, decided).articles == {ships}
    assert reading.get(library, ships) == before
    assert ruling.rules(library) == ()
    assert len(reading.versions(library, ships)) == 1


def test_to_put_back_what_a_rule_removed_drops_the_rule(library: Library, ships: ArticleId) -> None:
    first = ruling.decide(library, ships, REMOVED)
    second = ruling.decide(library, ships, replace(REMOVED, effect=Effect.KEEP))
    assert (second.made, second.dropped) == ((), first.made)
    assert ruling.rules(library) == ()
    assert "Get the paper for 5 a month" in lines_of(library, ships)
    ruling.undo(library, second)
    assert ruling.rules(library) == first.made
    assert lines_of(library, ships) == LINES


def test_what_hangs_on_the_article_stays(library: Library, ships: ArticleId) -> None:
    reading.mark_read(library, ships)
    stood = reading.get(library, ships)
    ruling.decide(library, ships, REMOVED)
    now = reading.get(library, ships)
    assert (now.id, now.state, now.saved_at) == (stood.id, stood.state, stood.saved_at)


def test_what_nothing_tells_makes_no_rule(library: Library, ships: ArticleId) -> None:
    with pytest.raises(RuleError, match="nothing tells this"):
        ruling.decide(library, ships, Pointed(Effect.REMOVE, ("It was never there",)))
    assert ruling.rules(library) == ()


def test_a_page_of_no_site_has_no_rules(library: Library, world: World) -> None:
    number = take_in(library, world.page(None, site_page("Ships", OFFER))).id
    with pytest.raises(RuleError, match="which site"):
        ruling.decide(library, number, REMOVED)


def test_without_its_page_an_article_cannot_be_made_anew(
    library: Library, ships: ArticleId
) -> None:
    with library.store.writing() as db:
        db.execute("DELETE FROM article_page")
    with pytest.raises(NoPageError, match=f"article {ships} "):
        ruling.decide(library, ships, REMOVED)
    with pytest.raises(NotFoundError):
        ruling.decide(library, ArticleId(99), REMOVED)


def test_rules_are_listed_by_site_switched_and_removed(library: Library) -> None:
    one, two = ruling.add(library, [RULE, replace(RULE, site="f.org")])
    assert [rule.id for rule in ruling.rules(library)] == [one, two]
    assert [rule.id for rule in ruling.rules(library, "f.org")] == [two]
    ruling.switch(library, one, enabled=False)
    assert [rule.enabled for rule in ruling.rules(library)] == [False, True]
    assert ruling.remove(library, [one, 77]) == 1
    assert [rule.id for rule in ruling.rules(library)] == [two]


def test_a_rule_that_is_off_does_nothing(library: Library, world: World) -> None:
    ruling.add(library, [replace(RULE, enabled=False)])
    number = take_in(library, world.page(SHIPS, site_page("Ships", OFFER))).id
    assert "Get the paper for 5 a month" in lines_of(library, number)


def test_the_same_rule_again_is_one(library: Library) -> None:
    assert ruling.add(library, [RULE]) == ruling.add(library, [RULE])


def test_rules_come_back_from_their_export(library: Library) -> None:
    [number] = ruling.add(library, [RULE])
    text = ruling.export(library)
    ruling.remove(library, [number])
    assert ruling.import_rules(library, "rules.json", text) == 1
    [rule] = ruling.rules(library)
    assert replace(rule, id=0) == RULE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": "x", "rules": []}',
        '{"format": "kiosque site rules", "rules": [{}]}',
        json.dumps(
            {
                "format": "kiosque site rules",
                "rules": [
                    {"site": "", "effect": "keep", "path": "p", "words": "", "kind": "other"}
                ],
            }
        ),
    ],
    ids=["nothing", "a list", "another file", "no rule", "no site"],
)
def test_what_is_no_file_of_rules_is_refused(library: Library, text: str) -> None:
    with pytest.raises(FormatError, match="Could not read"):
        ruling.import_rules(library, "a.json", text)


def test_a_site_is_named_by_any_of_its_addresses() -> None:
    assert ruling.site_named("www.e.org") == ruling.site_named(SHIPS) == "e.org"
    with pytest.raises(UrlError):
        ruling.site_named("no site at all")
