"""What tells a block from the others; what the rules then do is in test_ruling.py."""

import pytest

from reader.extract.choosing import choose
from reader.model.article import ChromeKind as Kind
from reader.model.site_rule import Effect, Pointed
from tests.extract.test_ruling import LINES, page


@pytest.mark.parametrize(
    ("within", "path", "words"),
    [
        ("<div class='offer-strip x-2'><p>Get it</p></div>", "div.offer-strip.x-0", ""),
        ("<div class=wp-block-group><p class=teaser>Get it</p></div>", "p.teaser", ""),
        ("<div class='row inner'><p>Get it</p></div>", "", "get it"),
        ("<h2 class=wp-block-heading>Get it!</h2><p>And so on, it is said.</p>", "", "get it"),
        ("<div class=a-box><div class=part><p>Get it</p></div></div>", "div.a-box", ""),
    ],
    ids=["names", "the name that says something", "theme", "heading", "widest box"],
)
def test_a_block_is_told_by_a_name_that_says_something_else_by_its_words(
    within: str, path: str, words: str
) -> None:
    (rule,) = choose(page(within=within), Pointed(Effect.REMOVE, ("Get it",))).rules
    assert (rule.path, rule.words) == (path, words)


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
