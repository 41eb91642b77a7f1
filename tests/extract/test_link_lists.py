"""A page whose text belongs to its headlines is a list; one with a text beside them is not."""

import pytest

from reader.extract.link_lists import is_list
from reader.model.article import Article
from reader.model.url import Url
from tests.extract.pages_of_ours import tree

TEASERS = [f"The teaser of story {n} says that the ships of pier {n} stay." for n in range(8)]
LONG = [f"{teaser} {'It is a long post of a blog. ' * 40}" for teaser in TEASERS]


def listing(teasers: list[str], *, aside: str = "") -> str:
    cards = "".join(
        f"<article><h2><a href='/s/{n}'>Story of pier {n}</a></h2><p>{text}</p>"
        f"<a href='/tag/{n}'>Port</a></article>"
        for n, text in enumerate(teasers)
    )
    return f"<html><body><main>{cards}</main>{aside}</body></html>"


def judged(html: str, lines: list[str], *, title: str = "Port", told: bool = False) -> bool:
    story = Article(title, "\n".join(lines), "", url=Url("https://e.example/s/100"))
    return is_list(tree(html), story, told=told)


def test_a_list_of_cards() -> None:
    assert judged(listing(TEASERS), TEASERS)
    assert judged(listing(TEASERS), TEASERS[:2])


def test_buttons_are_no_headlines() -> None:
    assert not judged(listing(TEASERS).replace("'/s/", "'#"), TEASERS)


def test_few_headlines_are_no_list() -> None:
    assert not judged(listing(TEASERS[:5]), TEASERS[:5])


def test_a_text_beside_the_cards_is_a_story() -> None:
    assert not judged(listing(TEASERS), ["The harbour was full of ships. " * 9])


def test_long_posts_are_a_list_only_at_the_address_of_one() -> None:
    assert not judged(listing(LONG), LONG[:1])
    assert judged(listing(LONG), LONG[:1], told=True)


def test_half_of_the_text_in_cards_is_enough_at_the_address_of_a_list() -> None:
    lines = [*TEASERS, "Elsewhere: " + "the wind has turned again. " * 16]
    assert not judged(listing(TEASERS), lines)
    assert judged(listing(TEASERS), lines, told=True)


@pytest.mark.parametrize(
    ("headline", "is_one"),
    [
        ("<h2><a href='/s/{n}'>Pier {n}</a></h2>", True),
        ("<a href='/s/{n}'><h2>Pier {n}</h2></a>", True),
        ("<p><a href='/s/{n}'>Pier {n}</a></p>", False),
        ("<h2><a href='/s/{n}'>Piers</a></h2>", False),
    ],
    ids=["two words in a heading", "a heading in the link", "two words", "one word"],
)
def test_headlines_are_headings_or_of_some_words(headline: str, *, is_one: bool) -> None:
    cards = (
        f"<article>{headline.format(n=n)}<p>{teaser}</p></article>"
        for n, teaser in enumerate(TEASERS)
    )
    assert judged(f"<html><body>{''.join(cards)}</body></html>", TEASERS) is is_one


@pytest.mark.parametrize(
    "link", ["<a href='https://e.example/s/100#x'>To this story</a>", "<a href='/s/9'>Ships</a>"]
)
def test_the_story_s_own_title_is_no_headline_of_another(link: str) -> None:
    text = "The one text of the page says that the harbour was full of ships."
    own = f"<div><h2>{link}</h2><p>{text}</p></div>"
    assert not judged(listing(TEASERS, aside=own), [text], title="Ships")


@pytest.mark.parametrize("tag", ["footer", "nav", "aside", "form"])
def test_menus_and_footers_hold_no_cards(tag: str) -> None:
    text = "The one text of the page says that the harbour was full of ships."
    aside = f"<{tag}><a href='/s/20'>The story of the pier</a> {text}</{tag}>"
    html = listing(TEASERS, aside=aside)
    assert not judged(html, [text])


def test_a_place_without_an_address_is_no_headline() -> None:
    place = "<h2><a name=pier>Story of another pier</a></h2>"
    assert not judged(listing(TEASERS[:5], aside=place), TEASERS[:5])


def test_the_title_of_the_page_is_no_headline_of_another_story() -> None:
    five, title = TEASERS[:5], "The ships of the harbour"
    own = f"<h2><a href='/front'>{title}</a></h2>"
    assert not judged(listing(five, aside=own), five, title=title)
    assert judged(listing(five, aside=own), five, title="Port")
