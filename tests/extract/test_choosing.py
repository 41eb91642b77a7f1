"""What tells a block from the others; what the rules then do is in test_ruling.py."""

import pytest
from msgspec.structs import replace

from reader.extract.choosing import choose
from reader.model.article import ChromeKind as Kind
from reader.model.site_rule import LINK, Effect, Pointed
from tests.extract.test_ruling import LINES, page
from tests.world import PARAGRAPH

STRIP = "div.offer-strip"


@pytest.mark.parametrize(
    ("within", "path", "words"),
    [
        ("<div class='offer-strip x-2'><p>Get it</p></div>", "div.offer-strip.x-0", ""),
        ("<div class=wp-block-group><p class=teaser>Get it</p></div>", "p.teaser", ""),
        ("<div class='row inner'><p>Get it</p></div>", "", "get it"),
        ("<h2 class=wp-block-heading>Get it!</h2><p>And so on, it is said.</p>", "", "get it"),
        ("<div class=a-box><div class=part><p>Get it</p></div></div>", "div.a-box", ""),
        ("<div class='offer-strip w-1.5'><p>Get it</p></div>", "div.offer-strip", ""),
        ("<div class=post-12><p>Get it</p></div>", "", "get it"),
        ("<div class=offer-strip><p>Get it</p><p>Follow us on Facebook</p></div>", STRIP, ""),
    ],
    ids=[
        *("names", "the name that says something", "theme", "heading", "widest box"),
        *("a point in a name", "theme with a number"),
        "a line beside it that is gone",
    ],
)
def test_a_block_is_told_by_a_name_that_says_something_else_by_its_words(
    within: str, path: str, words: str
) -> None:
    (rule,) = choose(page(within=within), Pointed(Effect.REMOVE, ("Get it",))).rules
    assert (rule.path, rule.words) == (path, words)


#: Of paragraphs, as themes, site builders and style sheets write it.
CLASSES = """
    has-text-align-center aligncenter alignleft alignright alignwide is-style-wide article-body
    article__copy the_content entry-content post-content wp-container-core-group-is-layout-1
    wp-block-columns wp-block-column is-layout-flex css-1dbjc4n text-bold text-italic text-strong
    clearfix col-md-12 col-sm-6 col-lg-8 col-xl-4 col-1-of-2 grid-cell small-12 medium-8
    component-text text-module container-full-width body-default element-p story-para
    article-paragraph content-ul list-item item-even row-odd row-first row-last node-page
    no-padding no-margin with-image size-full img-left picture-right intro-text text-en
    headline-main title-size heading-style inner-wrap wrapper-inner main-section typography-body
    story-part post-type-core content-div blocks-list theme-box
"""


@pytest.mark.parametrize("name", CLASSES.split())
def test_what_themes_call_any_paragraph_tells_nothing(name: str) -> None:
    given = page(within=f"<p class={name}>Get it</p>")
    (rule,) = choose(given, Pointed(Effect.REMOVE, ("Get it",))).rules
    assert (rule.path, rule.words) == ("", "get it")


@pytest.mark.parametrize("tag", ["aside", "nav", "footer", "form", "header", "details", "dialog"])
def test_an_element_that_is_no_paragraph_tells_a_block_without_a_name(tag: str) -> None:
    line = f"{PARAGRAPH * 9}Get it"  # so much that it was taken for the story's
    given = page(within=f"<{tag}><p>{line}</p></{tag}>")
    (rule,) = choose(given, Pointed(Effect.REMOVE, (line,))).rules
    assert (rule.path, rule.words) == (tag, "")


def test_a_name_that_the_story_has_too_tells_nothing() -> None:
    within = "<p class=entry-pitch>Get it</p><p class=entry-pitch>The quay was empty.</p>"
    (rule,) = choose(page(within=within), Pointed(Effect.REMOVE, ("Get it",))).rules
    assert (rule.path, rule.words) == ("", "get it")


def test_numbers_stay_where_only_they_tell_a_line_from_others() -> None:
    (rule,) = choose(page(), Pointed(Effect.REMOVE, (LINES[1],))).rules
    assert rule.words.endswith("from pier 1")


def test_a_rule_has_the_kind_and_the_words_of_its_block() -> None:
    given = page(within="<div class=share-bar>Send it to a friend</div>")
    (rule,) = choose(given, Pointed(Effect.KEEP, ("Send it to a friend",))).rules
    assert (rule.kind, rule.sample) == (Kind.SHARE_BAR, "Send it to a friend")


def test_lines_without_a_box_of_their_own_have_a_rule_each() -> None:
    given = page(within="<p>Get it</p><p>Keep it</p>")
    rules = choose(given, Pointed(Effect.REMOVE, ("Get it", "Keep it"))).rules
    assert [rule.words for rule in rules] == ["get it", "keep it"]


def test_a_name_that_stands_outside_of_the_story_too_still_tells_a_block() -> None:
    given = page(
        within="<div class=offer-strip>Get it</div>", behind="<div class=offer-strip>Tides</div>"
    )
    (rule,) = choose(given, Pointed(Effect.REMOVE, ("Get it",))).rules
    assert (rule.path, rule.words) == (STRIP, "")


def test_a_line_that_was_trimmed_is_put_back_by_its_words() -> None:
    given = page(within="<p>Follow us on Facebook</p>")
    (rule,) = choose(given, Pointed(Effect.KEEP, ("Follow us on Facebook",))).rules
    assert (rule.path, rule.words) == ("", "follow us on facebook")


def test_only_what_is_kept_is_removed_and_only_what_is_gone_put_back() -> None:
    given = page(within="<p>Follow us on Facebook</p>", behind="<div class=x>Tides</div>")
    for line in ("Follow us on Facebook", "Tides"):
        assert not choose(given, Pointed(Effect.REMOVE, (line,)))
    assert not choose(given, Pointed(Effect.KEEP, (LINES[1],)))


def test_a_rule_that_keeps_another_block_is_left_as_it_is() -> None:
    given = page(within="<div class=share-bar><p>Send it to a friend</p></div>")
    (rule,) = choose(given, Pointed(Effect.KEEP, ("Send it to a friend",))).rules
    again = replace(given, rules=(replace(rule, id=7),))
    chosen = choose(again, Pointed(Effect.REMOVE, (LINES[1],)))
    assert chosen.against == ()
    assert len(chosen.rules) == 1


PORTS = " ".join(f"<a href=/{number}>Port {number} at noon</a>" for number in range(200))
NAMES = [f"Port {number} at noon" for number in range(200)]


def test_a_long_block_is_known_by_its_beginning_and_a_short_one_whole() -> None:
    given = page(behind=f"<nav class=ports>{PORTS}</nav>")
    (rule,) = choose(given, Pointed(Effect.KEEP, (" ".join(NAMES[:180]),))).rules
    assert (rule.path, rule.words) == ("nav.ports", "")
    assert not choose(given, Pointed(Effect.KEEP, (NAMES[0],)))
    assert not choose(given, Pointed(Effect.KEEP, (" ".join(NAMES[9:]),)))


def test_of_several_blocks_alike_a_short_one_is_told_by_its_words_too() -> None:
    given = page(
        behind="<nav class=port-list>Ports of the sea</nav>"
        "<nav class=port-list>Tides of the day</nav>"
    )
    (rule,) = choose(given, Pointed(Effect.KEEP, ("Ports of the sea",))).rules
    assert (rule.path, rule.words) == ("nav.port-list", "ports of the sea")
    given = page(
        behind=f"<nav class=port-list>{PORTS}</nav><nav class=port-list>Tides of the day</nav>"
    )
    (rule,) = choose(given, Pointed(Effect.KEEP, (" ".join(NAMES),))).rules
    assert (rule.path, rule.words) == ("nav.port-list", "")


def test_a_rule_shows_how_its_block_begins() -> None:
    (rule,) = choose(page(), Pointed(Effect.REMOVE, (LINES[1],))).rules
    assert (len(rule.sample), rule.sample[-1]) == (140, "…")


def test_a_word_or_two_tell_nothing() -> None:
    given = page(within="<p class=entry-text>Ah.</p>")
    assert not choose(given, Pointed(Effect.REMOVE, ("Ah.",)))


def test_the_whole_story_is_told_by_its_lines() -> None:
    given = page()
    named = replace(given, body=given.body.replace(b"<body>", b"<body class=harbour-news>"))
    rules = choose(named, Pointed(Effect.REMOVE, tuple(LINES))).rules
    assert [rule.path for rule in rules] == [""] * len(rules)


@pytest.mark.parametrize(
    ("within", "effect", "line", "words"),
    [
        ("<p>And see <a href=/b>it go</a></p>", Effect.REMOVE, "And see it go", f"and see {LINK}"),
        ("<p>Now <a href=/a>it turns</a></p>", Effect.KEEP, "Now it turns", "now it turns"),
    ],
    ids=["enough", "too little"],
)
def test_a_link_is_left_open_where_the_words_round_it_tell_enough(
    within: str, effect: Effect, line: str, words: str
) -> None:
    (rule,) = choose(page(within=within), Pointed(effect, (line,))).rules
    assert rule.words == words


@pytest.mark.parametrize(
    ("within", "path"),
    [
        ("<div class=house-logo><img src=/logo.png></div>", "div.house-logo"),
        ("<div class=house-logo><img src=/logo.png><p>The quay was empty.</p></div>", "img"),
        ("<p><img class=house-logo src=/logo.png></p>", "img"),
        (
            "<div class=house-logo><img src=/logo.png></div><div class=house-logo>It is.</div>",
            "img",
        ),
    ],
    ids=["a box of its own", "words in the box", "a name of its own", "two boxes"],
)
def test_a_picture_is_told_by_the_box_that_it_has_for_itself(within: str, path: str) -> None:
    pointed = Pointed(Effect.REMOVE, (), "https://e.org/logo.png")
    (rule,) = choose(page(within=within), pointed).rules
    assert rule.path == path
