"""What class and id say of a block."""

import pytest
from lxml.html import fromstring

from reader.extract.related_names import (
    is_named_menu,
    is_named_other,
    is_named_service,
    name_of,
    named_related,
)


def test_class_and_id_are_the_name() -> None:
    assert name_of(fromstring("<div class='a b' id=c></div>")) == "a b c"
    assert name_of(fromstring("<div id=c></div>")) == "c"
    assert name_of(fromstring("<div></div>")) == ""


@pytest.mark.parametrize(
    "name",
    [
        "jp-relatedposts",
        "RELATED_POSTS",
        "article-related",
        "relatedArticles",
        "m-related_stories",
        "check-also",
        "lire-aussi",
        "notas-relacionadas",
        "c-recirc-module",
        "baca-juga",
    ],
)
def test_names_that_themes_give(name: str) -> None:
    assert named_related(["page", name, "footer"]) == [name]


@pytest.mark.parametrize(
    "name",
    [
        *("correlated-axis relative", "unrelated", "nextstory", "related most-read"),
        *("related-tags", "related_products suits"),
    ],
)
def test_names_that_say_something_else(name: str) -> None:
    assert named_related(["page", name]) == []


def test_a_name_is_found_whatever_letters_stand_before_it() -> None:
    assert named_related(["İ" * 20, "related", "page"]) == ["related"]


def test_services_and_lists_of_the_site() -> None:
    assert is_named_service("comment-list")
    assert is_named_service("site-footer")
    assert not is_named_service("article-footer__more")
    assert is_named_other("widget-popular")
    assert is_named_other("comment-list")
    assert not is_named_other("card")


def test_ways_through_the_site() -> None:
    assert is_named_menu("mega-menu open")
    assert is_named_menu("c-header main-nav")
    assert not is_named_menu("omenus")
    assert not is_named_menu("canavas")
