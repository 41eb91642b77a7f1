"""What names of class and id say."""

import pytest

from reader.extract.chrome_words import Verdict, judge, names_story
from reader.model.article import ChromeKind as Kind


@pytest.mark.parametrize(
    ("name", "kind", "strong"),
    [
        ("authorBox", Kind.AUTHOR_BOX, True),
        ("author_box", Kind.AUTHOR_BOX, True),
        ("post__share--large", Kind.SHARE_BAR, True),
        ("entry-meta", Kind.OTHER, False),
        ("ad-300x250", Kind.ADVERTISEMENT, False),
        ("ad sidebar", Kind.SIDEBAR, True),
        ("sidebar ad", Kind.SIDEBAR, True),
        ("ad-sidebar", Kind.SIDEBAR, True),
        ("elementor-widget-share-buttons", Kind.SHARE_BAR, True),
        ("et_pb_comments_module", Kind.COMMENTS, True),
        ("share-embedded comments", Kind.COMMENTS, True),
        ("menu-widget", Kind.NAVIGATION, True),
        ("hidden", Kind.HIDDEN, False),
    ],
)
def test_words_and_pairs(name: str, kind: Kind, strong: bool) -> None:
    assert judge(name) == Verdict(kind, strong)


@pytest.mark.parametrize(
    "name",
    ["story", "article-body share", "no-comments", "has-sidebar", "header", "shadow", ""],
)
def test_names_that_say_nothing(name: str) -> None:
    assert judge(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "story-lead teaser",
        "elementor-section-comments",
        "story--share",
        "hidden-xs",
        "col overflow-hidden",
        "hidden md:flex",
        "social-embed",
        "promo-widget",
        "sidebar-enabled--false",
    ],
    ids=[
        "lead",
        "builder",
        "modifier",
        "small screens",
        "overflow",
        "wide screens",
        "embed",
        "weak when last",
        "switch",
    ],
)
def test_names_that_mislead_say_nothing(name: str) -> None:
    assert judge(name) is None


def test_names_of_the_storys_body() -> None:
    assert names_story("wide article-body")
    assert names_story("articleBody")
    assert not names_story("article-bodyguard")
    assert not names_story("share")
    assert names_story("article-body-wide")
    assert not names_story("article-body-share")


def test_the_share_bar_of_a_body_is_a_share_bar() -> None:
    assert judge("article-body-share") == Verdict(Kind.SHARE_BAR, strong=True)
