"""The reader's rules of a site: what they mean on its other pages, and what they leave alone."""

import pytest
from msgspec.structs import replace

from reader.extract.article import extract
from reader.extract.choosing import choose
from reader.extract.ruling import elements_of, names_of, words_around_links, words_in
from reader.model.article import Article, FoundBy
from reader.model.article import ChromeKind as Kind
from reader.model.page import Page
from reader.model.site_rule import LINK, Effect, Pointed, SiteRule
from tests.extract.pages_of_ours import blocks_in
from tests.world import PARAGRAPH, World

LONG_LINE = (
    "Whoever wants to know more of this finds it in our long read of that year, which we called "
)
LINES = [f"{PARAGRAPH}This was seen from pier {number}." for number in range(6)]
PARAGRAPHS = [f"<p class=entry-text>{line}</p>" for line in LINES]


def page(*, before: str = "", within: str = "", behind: str = "", title: str = "Ships") -> Page:
    """Return a page of the site with markup above, in the middle and at the end of its story."""
    story = "".join(PARAGRAPHS[:3]) + within + "".join(PARAGRAPHS[3:])
    return World().page(
        "https://e.org/ships",
        f"<html lang=en><head><title>{title} in the harbour</title></head><body>{before}"
        f"<article><h1>{title} in the harbour</h1>{story}</article>{behind}</body></html>",
    )


def ruled(given: Page, *rules: SiteRule) -> Article:
    return extract(replace(given, rules=rules))


def removing(given: Page, *lines: str) -> tuple[SiteRule, ...]:
    return choose(given, Pointed(Effect.REMOVE, lines)).rules


def keeping(given: Page, *lines: str) -> tuple[SiteRule, ...]:
    return choose(given, Pointed(Effect.KEEP, lines)).rules


@pytest.mark.parametrize(
    ("here", "line", "next_one"),
    [
        (
            "<div class=offer-strip><p>Get the paper for 5 a month</p></div>",
            "Get the paper for 5 a month",
            "<div class='offer-strip wide'><p>Autumn is here: read on for nothing</p></div>",
        ),
        (
            "<p class='entry-text'>" + LONG_LINE + "<a href=/a>The wind has turned</a></p>",
            LONG_LINE + "The wind has turned",
            "<p class='entry-text'>" + LONG_LINE + "<a href=/b>Forty more ships</a></p>",
        ),
        (
            "<p>This was read 1,204 times since 9 May.</p>",
            "This was read 1,204 times since 9 May.",
            "<p>This was read 77,310 times since 21 May.</p>",
        ),
        (
            "<div class=Strip_box__3xYz9><p>Join our club tonight</p></div>",
            "Join our club tonight",
            "<div class=Strip_box__9aBc1><p>The club has a table for you</p></div>",
        ),
        (
            "<ul class=perks><li>No adverts at all on it</li><li>A letter at noon</li></ul>",
            "No adverts at all on it|A letter at noon",
            "<ul class=perks><li>Three games a day, and more</li></ul>",
        ),
    ],
    ids=["named box", "label before a link", "numbers", "build marks", "list"],
)
def test_what_is_removed_here_goes_on_the_sites_next_page(
    here: str, line: str, next_one: str
) -> None:
    first, second = page(within=here), page(within=next_one, title="Wind")
    lines = tuple(line.split("|"))
    assert all(each in extract(first).text for each in lines)
    rules = removing(first, *lines)
    assert len(rules) == 1
    assert ruled(first, *rules).text == "\n".join(LINES)
    assert extract(second).text != "\n".join(LINES)
    assert ruled(second, *rules).text == "\n".join(LINES)


def test_what_a_rule_removes_is_in_the_receipt_at_its_place() -> None:
    given = page(within="<div class=offer-strip><p>Get the paper for 5 a month</p></div>")
    article = ruled(given, *removing(given, "Get the paper for 5 a month"))
    assert [(each.by, each.after) for each in article.removed] == [(FoundBy.RULE, 3)]


def test_a_paragraph_of_a_common_name_is_told_by_its_words() -> None:
    given = page()
    (rule,) = removing(given, LINES[1])
    assert rule.path == ""
    assert ruled(given, rule).text.split("\n") == [LINES[0], *LINES[2:]]
    assert ruled(given, rule).removed[0].by is FoundBy.RULE


def test_a_rule_never_takes_most_of_a_page() -> None:
    given = page()
    rule = SiteRule("e.org", Effect.REMOVE, "article", "", Kind.OTHER)
    assert ruled(given, rule).text == extract(given).text


def test_a_rule_never_takes_most_of_a_story_by_its_words() -> None:
    rule = SiteRule("e.org", Effect.REMOVE, "", words_in(LINES[0]), Kind.OTHER)
    assert ruled(page(), rule).text == "\n".join(LINES)


def test_what_was_trimmed_anyway_is_not_removed_again() -> None:
    given = page(within="<p>Advertisement</p>")
    rule = SiteRule("e.org", Effect.REMOVE, "", "advertisement", Kind.OTHER)
    assert extract(given).removed
    assert ruled(given, rule).removed == extract(given).removed


def test_a_rule_that_is_off_does_nothing() -> None:
    given = page(within="<div class=offer-strip><p>Get the paper for 5 a month</p></div>")
    (rule,) = removing(given, "Get the paper for 5 a month")
    assert ruled(given, replace(rule, enabled=False)) == extract(given)


SHARE = "<div class=share-bar><p>Send this to a friend who sails</p></div>"


def test_what_is_put_back_here_comes_back_on_the_sites_next_page() -> None:
    first = page(within=SHARE)
    second = page(within="<div class=share-bar><p>Tell it to others</p></div>", title="Wind")
    assert "friend" not in extract(first).text
    rules = keeping(first, "Send this to a friend who sails")
    lines = ruled(second, *rules).text.split("\n")
    assert lines == [*LINES[:3], "Tell it to others", *LINES[3:]]
    assert "<p>Tell it to others</p>" in ruled(second, *rules).html
    assert ruled(second, *rules).removed == ()


def test_what_is_put_back_however_long_leaves_the_story_where_it_was() -> None:
    comments = "".join(f"<p>{PARAGRAPH * 3}says reader {number}.</p>" for number in range(40))
    given = page(behind=f"<section class=comments>{comments}</section>")
    assert extract(given).text == "\n".join(LINES)
    texts = [f"{PARAGRAPH * 3}says reader {number}." for number in range(40)]
    article = ruled(given, *keeping(given, *texts))
    assert article.text.split("\n") == [*LINES, *texts]


def test_a_line_that_was_trimmed_is_put_back_by_its_words() -> None:
    rule = SiteRule("e.org", Effect.KEEP, "", "advertisement", Kind.OTHER)
    lines = ruled(page(within="<p>Advertisement</p>"), rule).text.split("\n")
    assert lines == [*LINES[:3], "Advertisement", *LINES[3:]]


def test_what_was_left_over_can_be_put_back() -> None:
    behind = "<div class=tide-table><div>High tide at noon</div></div>"
    given = page(behind=behind)
    assert "tide" not in extract(given).text
    rules = keeping(given, "High tide at noon")
    assert [rule.path for rule in rules] == ["div.tide-table"]
    assert ruled(given, *rules).text.split("\n") == [*LINES, "High tide at noon"]


@pytest.mark.parametrize(
    ("path", "back"),
    [
        ("div.share-bar", ["Send this to a friend who sails"]),
        ("figcaption.note", ["The pier at noon"]),
    ],
    ids=["with its picture", "alone"],
)
def test_a_caption_is_put_back_as_text_only_if_it_is_meant(path: str, back: list[str]) -> None:
    picture = (
        "<figure><img src=/a.png><figcaption class=note>The pier at noon</figcaption></figure>"
    )
    given = page(within=SHARE.replace("<p>", f"{picture}<p>"))
    rule = SiteRule("e.org", Effect.KEEP, path, "", Kind.OTHER)
    assert ruled(given, rule).text.split("\n") == [*LINES[:3], *back, *LINES[3:]]


def test_one_of_several_alike_is_put_back_alone() -> None:
    given = page(within=SHARE + SHARE.replace("friend", "sailor"))
    article = ruled(given, *keeping(given, "Send this to a friend who sails"))
    assert "friend" in article.text
    assert "sailor" not in article.text


@pytest.mark.parametrize(
    "within", ["<div class=offer-strip><p>Get the paper</p></div>", "<p>Get the paper</p>"]
)
def test_to_put_back_what_a_rule_removed_is_to_undo_the_rule(within: str) -> None:
    given = page(within=within)
    (rule,) = removing(given, "Get the paper")
    again = replace(given, rules=(replace(rule, id=7),))
    chosen = choose(again, Pointed(Effect.KEEP, ("Get the paper",)))
    assert (chosen.rules, chosen.against) == ((), (7,))


def test_to_remove_what_a_rule_kept_is_to_undo_the_rule() -> None:
    given = page(within=SHARE)
    (rule,) = keeping(given, "Send this to a friend who sails")
    again = replace(given, rules=(replace(rule, id=7),))
    chosen = choose(again, Pointed(Effect.REMOVE, ("Send this to a friend who sails",)))
    assert (chosen.rules, chosen.against) == ((), (7,))


def test_a_picture_is_removed_by_its_box_or_its_address() -> None:
    boxed = page(within="<div class=house-logo><img src=/logo.png></div>")
    bare = page(within="<p><img src=/logo.png></p>")
    pointed = Pointed(Effect.REMOVE, (), "https://e.org/logo.png")
    for given, path in ((boxed, "div.house-logo"), (bare, "img")):
        assert "logo.png" in extract(given).html
        (rule,) = choose(given, pointed).rules
        assert rule.path == path
        assert "logo.png" not in ruled(given, rule).html
        assert ruled(given, rule).text == "\n".join(LINES)


def test_what_the_page_does_not_show_makes_no_rule() -> None:
    assert not choose(page(), Pointed(Effect.REMOVE, ("Nobody said this",)))
    assert not choose(page(), Pointed(Effect.KEEP, ("Nobody said this",)))


def test_the_place_of_a_block_is_counted_in_blocks_of_the_text() -> None:
    given = page(before="<nav>Home</nav>", within=SHARE, behind="<div class=x>Tides</div>")
    places = {each.where: each.after for each in extract(given).removed}
    assert places == {"nav": 0, "share-bar": 3, "x": 6}


def test_related_stories_that_are_gone_already_are_not_removed_again() -> None:
    titles = ("Twenty more ships lie in the harbour", "The pilot went home with the light")
    links = "".join(f"<li><a href=/s/{title[:6]}>{title}</a></li>" for title in titles)
    given = page(behind=f"<aside class=more-ships><h3>Related stories</h3><ul>{links}</ul></aside>")
    rule = SiteRule("e.org", Effect.REMOVE, "aside.more-ships", "", Kind.OTHER)
    article = ruled(given, rule)
    assert [each.title for each in article.related] == list(titles)
    assert article.removed == extract(given).removed


@pytest.mark.parametrize("effect", Effect)
def test_a_rule_of_names_and_words_means_no_block_of_the_words_alone(effect: Effect) -> None:
    given = page(within=SHARE + "<p>Get the paper</p>")
    for words in ("send this to a friend who sails", "get the paper"):
        rule = SiteRule("e.org", effect, "div.offer-strip", words, Kind.OTHER)
        assert ruled(given, rule).text == extract(given).text


@pytest.mark.parametrize(
    ("told", "lasting"),
    [
        ("Offer-strip__3xYz9", {"offer-strip"}),
        ("Promo_box__3xYz9", {"promo_box"}),
        ("offer-300x250", {"offer-0x0"}),
        ("promo-Content", {"promo-content"}),
        ("strip-300", {"strip-0"}),
        ("a promo", {"promo"}),
    ],
    ids=[
        "mark of a build",
        "mark behind a short word",
        "a size",
        "a word with a capital",
        "numbers",
        "a letter",
    ],
)
def test_of_an_elements_names_only_what_lasts_counts(told: str, lasting: set[str]) -> None:
    outline = blocks_in(f"<body><div class='{told}'>x</div>").outline
    assert names_of(outline, outline.tags.index("div")) == lasting


def test_each_link_is_one_sign_among_the_words_round_it() -> None:
    blocks = blocks_in("<body><p>See <a href=/a>the <b>old</b> wind</a> and <a href=/b>x</a> now.")
    assert words_around_links(blocks.all[0], blocks.outline) == f"see {LINK} and {LINK} now"


def test_what_lies_within_what_a_rule_means_is_not_looked_at() -> None:
    outline = blocks_in("<body><div class=strip><div class=strip>x</div></div>").outline
    rule = SiteRule("e.org", Effect.REMOVE, "div.strip", "", Kind.OTHER, id=7)
    assert elements_of(outline, [rule], None) == {outline.tags.index("div"): 7}
