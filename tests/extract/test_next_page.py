"""A story that goes on on another page of its address is told from lists and comments that do."""

import pytest

from reader.extract.next_page import goes_on
from reader.model.article import Incomplete
from tests.extract.pages_of_ours import PROSE, article

STORY = "https://e.example/news/ships-in-the-harbour"


@pytest.mark.parametrize(
    ("url", "href"),
    [
        (STORY, f"{STORY}/2"),
        (f"{STORY}/", f"{STORY}/2/"),
        (STORY, f"{STORY}/page/2/"),
        (f"{STORY}.html", "/news/ships-in-the-harbour-2.html"),
        (f"{STORY}.html", "ships-in-the-harbour,seite-2.html"),
        (f"{STORY}.html", "ships-in-the-harbour_2.html"),
        (STORY, f"{STORY}?page=2"),
        (STORY, "?page=2"),
        (f"{STORY}?id=7", f"{STORY}?id=7&amp;page=2"),
        (f"{STORY}/page/3", f"{STORY}/page/4"),
        (f"{STORY}?p=2", f"{STORY}?p=3"),
        (f"{STORY}?part=one", f"{STORY}?part=one&amp;page=2"),
        ("https://www.e.example/news/ships-in-the-harbour", f"{STORY}/2"),
    ],
)
def test_a_further_page(url: str, href: str) -> None:
    number = href.rstrip("/").removesuffix(".html")[-1]
    assert goes_on(url, f'<p>Pages: 1 <a href="{href}">{number}</a></p>')
    assert goes_on(url, f"<link rel=next href='{href}'>")


@pytest.mark.parametrize(
    "name",
    [
        *("page", "paged", "pag", "pg", "p", "pagina", "página", "seite", "sida"),
        *("side", "sivu", "sayfa", "strona", "strana", "str", "teil", "part"),
    ],
)
def test_what_a_page_is_called_in_an_address(name: str) -> None:
    assert goes_on(STORY, f'<a href="{STORY}?{name}=2">2</a>')
    assert goes_on(f"{STORY}?{name}=2", f'<a href="{STORY}?{name}=3">3</a>')


@pytest.mark.parametrize(
    "name",
    ["class=comments", "id=comments", "id=disqus_thread", "class=replies", "class=respond"],
)
def test_the_pager_of_comments_is_none_of_the_story(name: str) -> None:
    key, _, value = name.partition("=")
    pager = f'<a href="{STORY}?page=2">2</a>'
    assert not goes_on(STORY, f'<ul {key}="x-{value}"><li>{pager}</ul>')
    assert goes_on(STORY, f'<ul title="x-{value}"><li>{pager}</ul>')


@pytest.mark.parametrize(
    "label",
    [
        *("2", "Page 2", "Next", "Next page »", "Suivante", "Nächste Seite", "Siguiente", "Avanti"),
        *("Volgende", "Następna", "Далее", "التالي", "次へ", "下一页", "Sonraki"),
    ],
)
def test_the_link_says_so_itself(label: str) -> None:
    assert goes_on(STORY, f'<a class="x" href="{STORY}/2"><span>{label}</span></a>')


@pytest.mark.parametrize(
    ("url", "html"),
    [
        (STORY, f'<a href="{STORY}/2">Ships at anchor, the second day</a>'),
        (STORY, f'<a href="{STORY}/2"><img></a>'),
        (STORY, f'<a href="{STORY}/3">3</a>'),
        (STORY, f'<a href="{STORY}-2">The wind</a>'),
        (STORY, f'<a href="{STORY}/2">Read these 2 stories of the day</a>'),
        (STORY, f'<a href="{STORY}/comment-page-2">2</a>'),
        (STORY, f'<a href="{STORY}?page=2#comments">2</a>'),
        (STORY, f'<ul class="comments-pager"><li><a href="{STORY}?page=2">2</a></ul>'),
        (STORY, '<a href="https://e.example/news/wind-over-the-harbour/2">2</a>'),
        (STORY, '<a href="https://f.example/news/ships-in-the-harbour/2">2</a>'),
        (STORY, '<a href="https://e.example/news/page/2">2</a>'),
        (STORY, f'<img src="{STORY}-2.jpg" alt="2">'),
        (STORY, f'<p data-x="{STORY}/2">2</p>'),
        (f"{STORY}/page/3", f'<a href="{STORY}/page/2">2</a>'),
        ("https://e.example/", '<a href="https://e.example/page/2">2</a>'),
        (STORY, f'<a href="http://[{STORY}/2">2</a>'),
        (STORY, f'<a href="{STORY}/2'),
        (f"{STORY}-3", f'<a href="{STORY}-4">4</a>'),
    ],
    ids=[
        *("a title", "no words", "not the next", "a story named alike", "a number in words"),
        *("comments", "comments by their anchor", "their pager"),
        *("another story", "another site", "the list", "a picture", "no link", "the page before"),
        *("the front page", "no address", "cut off", "a number of its own"),
    ],
)
def test_what_is_no_further_page(url: str, html: str) -> None:
    assert not goes_on(url, html)


def test_the_story_of_a_page_that_goes_on_is_not_whole() -> None:
    html = f"<html><body><h1>Ships</h1>{PROSE * 4}<p><a href='{STORY}/2'>2</a></p></body></html>"
    assert article(html, url=STORY).incomplete is Incomplete.MORE_PAGES
    assert article(html, url=None).incomplete is None
    canonical = f"<head><link rel=canonical href='{STORY}'></head><body>"
    assert article(html.replace("<body>", canonical), url=None).incomplete is Incomplete.MORE_PAGES
