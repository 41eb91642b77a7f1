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
    assert name_of(fromstring("<div class=a></div>")) == "a"
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
        *("related", "relates", "relate", "relatedPost", "relatedStory", "relatedarticle"),
        *("relatedNews", "relatedContent", "relatedStories", "relatedLinks", "relatedItem"),
        *("postRelated", "newsRelated", "storyRelated", "contentRelated", "articleRelated"),
        *("relacionado", "similar", "similares", "similars", "similaires", "connexes"),
        *("verwandte-artikel", "yarpp", "onward", "gerelateerd", "correlati", "correlate"),
        *("ilgili", "terkait", "read-next", "seeAlso", "voir-aussi", "also-read", "up-next"),
        *("more-on", "moreOn", "linked-article", "lea-tambien", "lee-tambien", "leer-tambien"),
        *("ver-tambien", "leia-tambem", "veja-tambem", "zum-thema", "lees-ook", "leggi-anche"),
        *("czytaj-tez", "czytaj-takze"),
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
    names = (
        *("newsletter", "share-bar", "social", "comment-list", "outbrain", "taboola", "sponsored"),
        *("advert", "breadcrumbs", "navbar", "cookie", "footer", "sitefooter", "global-footer"),
        *("x footer", "footer x", "footer-nav", "footer-group", "footer-legal", "footer-links"),
        *("footer-link", "footer-menu", "footer-inner-nav", "area services-footer"),
    )
    assert [name for name in names if not is_named_service(name)] == []
    lists = (
        *("most-read", "mostViewed", "most-shared", "widget-popular", "trending", "latest"),
        *("recent-posts", "promo", "promo-box", "menu", "tag", "post-tags", "products", "topic"),
        *("topics-list", "author", "byline", "toc", "the toc_list", "tag list", "product box"),
    )
    assert [name for name in lists if not is_named_other(name)] == []
    stories = ("promoted", "tagline", "productive", "topical", "stockholm", "protocol", "tocsin")
    assert [name for name in stories if is_named_other(name)] == []
    assert is_named_service("site-footer")
    assert not is_named_service("article-footer__more")
    assert not is_named_service("article-footer-nav")
    assert not is_named_service("footer-stories")
    assert is_named_other("widget-popular")
    assert is_named_other("comment-list")
    assert not is_named_other("card")


def test_ways_through_the_site() -> None:
    names = (
        *("mainmenu", "megaMenu", "submenu", "topnav", "sidenav", "offcanvasmenu", "mobilemenu"),
        *("sitenavigation", "navmenu", "navigationmenu", "navbar", "nav", "navigation", "menu_x"),
    )
    assert [name for name in names if not is_named_menu(name)] == []
    assert is_named_menu("mega-menu open")
    assert is_named_menu("c-header main-nav")
    assert not is_named_menu("omenus")
    assert not is_named_menu("canavas")
