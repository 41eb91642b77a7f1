"""Each field from several witnesses."""

import pytest

from reader.extract.metadata import Metadata, read_metadata
from tests.extract.pages_of_ours import URL, tree
from tests.world import PARAGRAPH

LONG = "ships-in-the-harbour"
LD = "<script type=application/ld+json>"


def read(head: str = "", body: str = "", html: str = "<html>") -> Metadata:
    return read_metadata(tree(f"{html}<head>{head}</head><body>{body}</body></html>"), URL)


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
        (f"https://other.example/a/{LONG}/", f"https://other.example/a/{LONG}/"),
        (f"https://other.example/a/no-{LONG}/", None),
        ("javascript:x", None),
    ],
)
def test_a_canonical_is_believed_only_if_it_can_be_true(told: str, kept: str | None) -> None:
    assert read(f"<link rel=canonical href='{told}'>").canonical == kept


SECTIONS = """
    tag/x tags/x tags category/x categories/x categorie/x categoria/x section/x topic/x topics/x
    rubrique/x author/x archive archives/x
"""


@pytest.mark.parametrize("path", SECTIONS.split())
def test_a_section_is_no_canonical_of_a_story(path: str) -> None:
    assert read(f"<link rel=canonical href='/{path}'>").canonical is None
    assert read(f"<link rel=canonical href='/x{path}'>").canonical is not None


def test_stories_may_lie_under_what_looks_like_a_section() -> None:
    told = "<link rel=canonical href=https://e.example/archives/ships>"
    root = tree(f"<html><head>{told}</head></html>")
    assert read_metadata(root, "https://e.example/archives/ships?p=1").canonical
    assert not read_metadata(root, URL).canonical


def test_other_links_are_no_canonical() -> None:
    assert (
        read(f"<link rel=stylesheet href=/a.css><link rel=canonical href={URL}>").canonical == URL
    )


def test_og_url_where_the_link_is_wrong() -> None:
    link, other = "<link rel=canonical href=/>", f"<meta property=og:url content={URL}>"
    assert read(link + other).canonical == URL


def test_language_by_text_over_a_wrong_declaration() -> None:
    french = (
        "<p>" + "Le vent a tourné à midi et les bateaux sont restés dans le port. " * 8 + "</p>"
    )
    assert read(body=french, html="<html lang=en>").lang == "fr"
    assert read(body=f"<p>{PARAGRAPH * 3}</p>", html="<html lang=en-GB>").lang == "en-gb"


@pytest.mark.parametrize(
    ("html", "head"),
    [
        ("<html lang=fr_CA>", ""),
        ("<html xml:lang=fr-ca>", ""),
        ("<html lang=french>", "<meta property=og:locale content=fr_CA>"),
        ("<html>", "<meta http-equiv=x name=content-language content='fr-CA, en'>"),
        ("<html>", f'{LD}{{"@type":"Article","inLanguage":"fr-CA"}}</script>'),
    ],
    ids=["lang", "xml", "no-tag", "meta", "jsonld"],
)
def test_declared_languages(html: str, head: str) -> None:
    assert read(head, html=html).lang == "fr-ca"


def test_direction_by_script() -> None:
    arabic = "<p>" + "السفن في المرفأ القديم منذ يوم الاثنين والريح تمنعها من الخروج " * 4 + "</p>"
    assert read(body=arabic).dir == "rtl"
    assert read(body=f"<p>{PARAGRAPH}</p>", html="<html dir=rtl>").dir == "ltr"
    assert read(body="<p>1</p>", html="<html dir=RTL>").dir == "rtl"
    assert read(body="<p>1</p>").dir == "ltr"


def test_picture_and_description() -> None:
    head = (
        "<meta property=og:image content=/a.jpg><meta name=description content='Forty ships lie.'>"
    )
    done = read(head)
    assert done.image == "https://e.example/a.jpg"
    assert done.dek is None  # too short to say anything


@pytest.mark.parametrize(
    "head",
    [
        "<meta property=twitter:image content=/a.jpg>",
        "<link rel=image_src href=/a.jpg>",
        '<script type=application/ld+json>{"@type":"Article","image":{"url":"/a.jpg"}}</script>',
        '<script type=application/ld+json>{"@type":"Article","image":["/a.jpg"]}</script>',
        f'{LD}{{"@type":"Article","image":{{"contentUrl":"/a.jpg"}}}}</script>',
        f'{LD}{{"@type":"Article","image":[]}}</script><link rel=image_src href=/a.jpg>',
    ],
)
def test_pictures_told_in_other_ways(head: str) -> None:
    assert read(head).image == "https://e.example/a.jpg"


def test_the_direction_of_a_short_text_is_the_bodys() -> None:
    root = tree("<html><body dir=rtl><p>x</p></body></html>")
    assert read_metadata(root, URL).dir == "rtl"
    assert read(body="<p>x</p>").dir == "ltr"


def test_of_a_page_from_nowhere_any_canonical_is_believed() -> None:
    root = tree(f"<html><head><link rel=canonical href='{URL}'></head></html>")
    assert read_metadata(root, None).canonical == URL


def test_a_short_name_on_another_site_is_another_page() -> None:
    root = tree(
        "<html><head><link rel=canonical href='https://other.example/a/ships'></head></html>"
    )
    assert read_metadata(root, "https://e.example/news/ships").canonical is None


def test_the_first_of_several_pictures_in_json_ld() -> None:
    picture = '{"@type": "ImageObject", "url": "/a.jpg"}'
    node = f'{{"@type": "Article", "image": [{picture}, "/b.jpg"]}}'
    assert read(f"{LD}{node}</script>").image == "https://e.example/a.jpg"


@pytest.mark.parametrize(
    ("told", "dek"),
    [
        (
            "The &lt;b class=x&gt;ships&lt;/b&gt; of the port lie still.",
            "The ships of the port lie still.",
        ),
        (
            "In the port 3 &lt; 4 ships and 5 &gt; 4 boats.",
            "In the port 3 < 4 ships and 5 > 4 boats.",
        ),
    ],
    ids=["tags", "signs"],
)
def test_a_description_has_no_tags(told: str, dek: str) -> None:
    assert read(f'<meta name=description content="{told}">').dek == dek


def test_the_description_in_json_ld_is_the_storys_own() -> None:
    told = "The wind has kept the ships in the harbour."
    meta = "<meta name=description content='All the news of the harbour, every day.'>"
    node = f'{{"@type": "Article", "description": "{told}"}}'
    assert read(f"{meta}{LD}{node}</script>").dek == told
