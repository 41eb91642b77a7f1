"""Pictures get their real addresses."""

import pytest

from reader.extract.images import absolute, make_real, pictures_of
from reader.model.article import Article
from tests.extract.pages_of_ours import PROSE, article, tree


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='real.jpg'>",
        "<img src='data:image/gif;base64,R0' data-src='real.jpg'>",
        "<img src='/img/placeholder.gif' data-lazy-src='real.jpg'>",
        "<img src='blank.gif' srcset='small.jpg 300w, real.jpg 1200w, huge.jpg 4000w'>",
        "<img src='blank.gif' srcset='blank.gif 900w, real.jpg 300w'>",
        "<img src='blank.gif' srcset='real.jpg'>",
        "<img src='blank.gif' srcset='real.jpg 1x, huge.jpg 3x'>",
        "<picture><source srcset='real.jpg 1x'><img src='data:,'></picture>",
        "<p><img src='data:,'></p><noscript><img src='real.jpg'></noscript>",
        "<noscript><img src='real.jpg'></noscript>",
        "<p><img src='real.jpg'></p><noscript><img src='other.jpg'></noscript>",
        "<img src='real.jpg' data-src='{{src}}'>",
        """<img src='real.jpg' data-src='["a.jpg"]'>""",
        "<picture><source data-srcset='real.jpg 1x'><img src='data:,'></picture>",
        "<picture><source srcset=''><source srcset='real.jpg 1x'><img src='data:,'></picture>",
        "<img src='blank.gif' srcset='real.jpg .w'>",
        "<img src='small.jpg 300w, real.jpg 1200w'>",
        "<img src='small.jpg%20300w,%20real.jpg%201200w'>",
        "<img src='real.jpg 1.5x'>",
    ],
    ids=[
        "plain",
        "data-src",
        "placeholder",
        "srcset",
        "set of a placeholder",
        "set of one",
        "dense",
        "picture",
        "noscript-twin",
        "noscript",
        *("a real twin", "template", "list", "lazy set", "an empty set", "broken set"),
        *("a set for an address", "a set with coded blanks", "a set of one for an address"),
    ],
)
def test_the_real_picture(markup: str) -> None:
    root = tree(f"<html><body><div>{markup}</div></body></html>")
    make_real(root)
    twins = {i for n in root.iter("noscript") for i in n.iter("img")}
    shown = [i.get("src") for i in root.iter("img") if i not in twins]
    assert shown == ["real.jpg"]


def test_a_noscript_picture_without_an_address_is_none() -> None:
    root = tree(
        "<html><body><p><img src=real.jpg></p><noscript><img alt=x></noscript></body></html>"
    )
    make_real(root)
    assert [image.get("src") for image in root.iter("img")] == ["real.jpg"]


@pytest.mark.parametrize(
    "name",
    [
        *("data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-url"),
        *("data-large-file", "data-url", "data-hi-res-src", "data-image"),
        *("data-pagespeed-lazy-src", "data-srcset", "data-lazy-srcset"),
    ],
)
def test_the_address_waits_under_many_names(name: str) -> None:
    root = tree(f"<html><body><img src='blank.gif' {name}='real.jpg'></body></html>")
    make_real(root)
    assert [image.get("src") for image in root.iter("img")] == ["real.jpg"]


@pytest.mark.parametrize(
    "markup",
    [
        *("<img width=1 src='count.gif'>", "<img height=0 src='count.gif'>"),
        *("<img src='data:,'>", "<img srcset='blank.gif 2x'>"),
    ],
)
def test_counting_pixels_and_empty_pictures_go(markup: str) -> None:
    root = tree(f"<html><body><p>a{markup}b</p></body></html>")
    make_real(root)
    assert list(root.iter("img")) == []
    assert root.text_content() == "ab"


def test_addresses_that_are_none() -> None:
    assert absolute("b.jpg", "https://e.org/a/") == "https://e.org/a/b.jpg"
    assert absolute("javascript:x()", "https://e.org/") is None
    assert absolute("b.jpg", None) is None
    assert absolute("/b.jpg", None) is None
    assert absolute("http://[", "https://e.org/") is None


def test_a_placeholder_whose_twin_has_no_address_is_no_picture() -> None:
    root = tree("<p><img src='data:,'></p><noscript><img alt=x></noscript><p>Ships</p>")
    make_real(root)
    assert [image for image in root.iter("img") if image.get("src")] == []


def test_a_picture_whose_name_holds_such_a_word_in_the_middle_is_real() -> None:
    root = tree("<p><img src='/img/thegreyship.jpg'></p>")
    make_real(root)
    assert len(list(root.iter("img"))) == 1


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("/a/../b.jpg", "https://e.example/b.jpg"),
        ("ftp://e.example/a.jpg", None),
        ("https://:80/a.jpg", None),
    ],
    ids=["dots", "no web", "no host"],
)
def test_only_an_address_that_a_browser_would_open(address: str, whole: str | None) -> None:
    assert absolute(address, "https://e.example/news/ships") == whole


def test_the_pictures_of_an_article_are_those_in_its_text_each_once() -> None:
    one, two = "https://e.org/a.jpg", "https://e.org/b.jpg"
    html = f"<p><img src='{one}'><img src='{two}'><img><img src='/c.jpg'><img src='{one}'></p>"
    assert pictures_of(Article("A", "", html, image="https://e.org/d.jpg")) == [one, two]


@pytest.mark.parametrize("host", ["Images.e.org", "pictures_1.e.org", "صور.example"])
def test_pictures_are_told_by_their_address_however_its_host_is_written(host: str) -> None:
    picture = f"https://{host}/a.jpg"
    assert pictures_of(Article("A", "", f"<p><img src='{picture}'></p>")) == [picture]


def test_an_article_without_a_picture_has_the_one_that_presents_it() -> None:
    given = Article("A", "", "<p>Ships</p>", image="https://e.org/d.jpg")
    assert pictures_of(given) == ["https://e.org/d.jpg"]
    assert pictures_of(Article("A", "", "<p>Ships</p>")) == []


@pytest.mark.parametrize("name", ["greyhound.jpg", "loading-docks.jpg", "lazy-sunday.jpg"])
def test_a_picture_that_is_named_almost_as_a_placeholder_is_one_of_the_story(name: str) -> None:
    assert (
        f'src="https://e.org/{name}"'
        in article(
            f"<html><body><article><h1>Ships lie</h1>{PROSE * 3}<img src='https://e.org/{name}'>"
            f"{PROSE}</article></body></html>"
        ).html
    )


@pytest.mark.parametrize(
    "name",
    [
        *("grey.gif", "lazyload-img.png", "loading_2x.svg", "blank-16.png", "spacer.gif"),
        *("placeholder.jpg", "pixel.jpeg", "transparent-2.png", "1x1.gif", "lazyloader.gif"),
        *("lazyloading.gif", "lazyplaceholder.gif", "lazy_image.gif", "loading-icon.gif"),
        *("loading-gif.png", "lazy-bg.png", "lazy-ph.png", "greypixel.gif", "loading-spinner.svg"),
    ],
)
def test_a_placeholder_without_another_address_is_no_picture(name: str) -> None:
    assert (
        name
        not in article(
            f"<html><body><article><h1>Ships lie</h1>{PROSE * 3}<img src='https://e.org/{name}'>"
            f"{PROSE}</article></body></html>"
        ).html
    )


def shown(html: str) -> list[str | None]:
    root = tree(f"<html><body>{html}</body></html>")
    make_real(root)
    silent = {image for noscript in root.iter("noscript") for image in noscript.iter("img")}
    return [image.get("src") for image in root.iter("img") if image not in silent]


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<img src=/a-332x221.jpg> <img src=/a-1044x696.jpg>", ["/a-1044x696.jpg"]),
        ("<img src=/a-1044x696.jpg><img src=/a-332x221.jpg>", ["/a-1044x696.jpg"]),
        ("<img src=/a.jpg?w=2 width=300><img src=/a.jpg?w=1 width=90>", ["/a.jpg?w=2"]),
        ("<img src=/a.jpg width=332><img src=/a.jpg width=617>", ["/a.jpg"]),
        ("<img src=/a_thumb.png><img src=/a.png>", ["/a.png"]),
        (
            "<img src=/a-9x8.jpg><img src=/a-90x80.jpg><img src=/a-900x800.jpg>",
            ["/a-9x8.jpg", "/a-900x800.jpg"],
        ),
        (
            "<img src=/a-90x80.jpg><img src=/a-900x800.jpg><img src=/a-91x80.jpg>",
            ["/a-900x800.jpg"],
        ),
        ("<noscript><img src=/a.jpg></noscript><img src=/a.jpg>", ["/a.jpg"]),
        ("<noscript><img src=/a.jpg></noscript><img src='data:,' class=lazy>", ["/a.jpg"]),
    ],
)
def test_of_one_picture_in_two_sizes_the_larger_is_shown(html: str, left: list[str]) -> None:
    assert shown(html) == left


@pytest.mark.parametrize(
    "html",
    [
        "<img src=/star.png><img src=/star.png><img src=/star.png>",
        "<img src=/a-332x221.jpg>, <img src=/a-1044x696.jpg>",
        "<img src=/a-332x221.jpg><br><img src=/a-1044x696.jpg>",
        "<img src=/a-332x221.jpg><img src=/b-1044x696.jpg>",
        "<img src=/1-2.jpg><img src=/1-3.jpg>",
        "<noscript><img src=/a.jpg></noscript>Ships<img src=/b.jpg>",
    ],
    ids=["stars", "a comma between", "a line between", "two", "numbers", "words behind noscript"],
)
def test_other_pictures_side_by_side_are_all_shown(html: str) -> None:
    assert len(shown(html)) == html.count("<img")


BLURRED = "<img src=/max/60/pier.png?q=20 width=900 height=600>"
SHARP = "<img src=/max/1080/pier.png width=900 height=600>"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (f"<figure><div>{BLURRED}</div><div>{SHARP}</div></figure>", ["/max/1080/pier.png"]),
        (f"<figure><div>{SHARP}</div><div>{BLURRED}</div></figure>", ["/max/1080/pier.png"]),
        (
            "<figure><p><img src=/750/422/a.jpg width=750><p><img src=/750/562/a.jpg width=750>",
            ["/750/422/a.jpg"],
        ),
        (
            "<figure><p><img src=/750/422/a.jpg width=750><p><img src=/300/562/a.jpg width=900>",
            ["/300/562/a.jpg"],
        ),
        (
            "<figure><p><img src=/a/one-300x200.jpg></p><p><img src=/a/one.jpg width=900></p>",
            ["/a/one.jpg"],
        ),
        (
            "<figure><p><img src=/a/one.jpg></p><p><img src=/b/one.jpg></p></figure>",
            ["/a/one.jpg", "/b/one.jpg"],
        ),
        (
            "<figure><p><img src=/a/star.png></p><p><img src=/a/star.png></p></figure>",
            ["/a/star.png", "/a/star.png"],
        ),
        (
            "<figure><p><img src=/60/a.png></figure><figure><p><img src=/900/a.png></figure>",
            ["/60/a.png", "/900/a.png"],
        ),
        ("<p><img src=/60/a.png></p><p><img src=/900/a.png></p>", ["/60/a.png", "/900/a.png"]),
    ],
    ids=[
        *(
            "blurred first",
            "blurred behind",
            "of one width",
            "drawn large",
            "named",
            "other folders",
        ),
        *("stars", "two figures", "no figure"),
    ],
)
def test_of_a_picture_in_two_sizes_in_a_figure_the_larger_is_kept(
    html: str, shown: list[str]
) -> None:
    root = tree(html)
    make_real(root)
    assert [image.get("src") for image in root.iter("img")] == shown


def test_an_address_with_a_comma_is_no_set() -> None:
    root = tree("<img src='/w_562,c_fill/real.jpg'>")
    make_real(root)
    assert [image.get("src") for image in root.iter("img")] == ["/w_562,c_fill/real.jpg"]
