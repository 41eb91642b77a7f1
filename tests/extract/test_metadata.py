"""Each field from several witnesses."""

import pytest

from reader.extract.metadata import Metadata, read_metadata
from tests.extract.pages_of_ours import URL, tree
from tests.world import PARAGRAPH


def read(head: str = "", body: str = "", html: str = "<html>") -> Metadata:
    return read_metadata(tree(f"{html}<head>{head}</head><body>{body}</body></html>"), URL)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta property=article:published_time content=2026-09-14T06:20:00Z>", ""),
        ("", "<time datetime=2026-09-14T06:20:00Z>yesterday</time>"),
        ("", "<span itemprop=datePublished content=2026-09-14T06:20:00Z></span>"),
        (("<script type=application/ld+json>{\"@type\":\"NewsArticle\","
         "\"datePublished\":\"2026-09-14T06:20:00Z\"}</script>"), ""),
    ],
    ids=["meta", "time", "microdata", "jsonld"],
)  # fmt: skip
def test_the_date(head: str, body: str) -> None:
    assert read(head, body).published == "2026-09-14T06:20:00Z"


def test_the_section_of_the_breadcrumb_wins() -> None:
    crumbs = (
        "<nav class=breadcrumb><a href=/>Home</a> <a href=/w>World</a> <span>Ships</span></nav>"
    )
    assert read("<meta property=article:section content=News>", crumbs).section == "World"
    assert read("<meta property=article:section content=News>").section == "News"


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (URL, URL),
        ("/news/other-spelling-of-it", "https://e.example/news/other-spelling-of-it"),
        ("https://m.e.example/news/ships", "https://m.e.example/news/ships"),
        ("https://e.example/", None),
        ("https://e.example/fr/", None),
        ("https://e.example/category/world/", None),
        ("https://other.example/news/ships", None),
        ("javascript:x", None),
    ],
)
def test_a_canonical_is_believed_only_if_it_can_be_true(told: str, kept: str | None) -> None:
    assert read(f"<link rel=canonical href='{told}'>").canonical == kept


def test_language_by_text_over_a_wrong_declaration() -> None:
    french = (
        "<p>" + "Le vent a tourné à midi et les bateaux sont restés dans le port. " * 8 + "</p>"
    )
    assert read(body=french, html="<html lang=en>").lang == "fr"
    assert read(body=f"<p>{PARAGRAPH * 3}</p>", html="<html lang=en-GB>").lang == "en-gb"


def test_direction_by_script() -> None:
    arabic = "<p>" + "السفن في المرفأ القديم منذ يوم الاثنين والريح تمنعها من الخروج " * 4 + "</p>"
    assert read(body=arabic).dir == "rtl"
    assert read(body=f"<p>{PARAGRAPH}</p>", html="<html dir=rtl>").dir == "ltr"


def test_picture_and_description() -> None:
    head = (
        "<meta property=og:image content=/a.jpg><meta name=description content='Forty ships lie.'>"
    )
    done = read(head)
    assert done.image == "https://e.example/a.jpg"
    assert done.dek is None  # too short to say anything
