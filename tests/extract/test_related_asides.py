"""Links in a block of related stories that lead to none."""

import pytest

from reader.extract.related_asides import without_asides
from reader.extract.related_cards import grouped
from reader.extract.related_page import look_at
from reader.model.url import Url
from tests.extract.pages_of_ours import URL, outline_of

STORY = "<h3><a href='/news/harbour/the-wind-has-turned'>The wind has turned again</a></h3>"
WIND = "the-wind-has-turned"
LONG = "was the first of all to see the wind turn, as she told us on the quay"


def kept(block: str) -> list[str]:
    """Return the last parts of the addresses that may lead to a story."""
    page = look_at(outline_of(f"<html><body><div>{block}</div></body></html>"), URL)
    part = next(page.body.iter("div"))
    groups = without_asides(grouped(page.links_in(part)), part, [Url(URL)])
    return [url.rsplit("/", 1)[1] for url in groups]


def ann(href: str = "/ann-the-sailor-1234") -> str:
    return f"<a href='{href}'>Ann the Sailor</a>"


@pytest.mark.parametrize(
    "line",
    [
        f"<p class=e-byline>By {ann()}</p>",
        f"<span class=post-categories>{ann()}</span>",
        f"<address>{ann()}</address>",
        f"<p>{ann()} <time>13 Sept</time></p>",
        "<a class=cat-link href='/ann-the-sailor-1234'>Ann the Sailor</a>",
    ],
    ids=["byline", "category", "address", "dated", "named"],
)
def test_a_name_in_the_small_line_of_a_card_is_no_story(line: str) -> None:
    assert kept(f"<article>{STORY}{line}</article>") == [WIND]


@pytest.mark.parametrize(
    "name",
    [
        *("by-line", "post-author", "autor", "contributors", "category", "cats", "kicker"),
        *("eyebrow", "overline", "tag", "topics", "taxonomy-list", "meta", "rubric", "rubriks"),
        *("channel", "label"),
    ],
)
def test_what_themes_call_the_small_line_of_a_card(name: str) -> None:
    assert kept(f"<article>{STORY}<p class={name}>{ann()}</p></article>") == [WIND]


def test_a_picture_in_a_small_line_may_lead_to_a_story() -> None:
    picture = "<p class=meta><a href='/ann-the-sailor-1234'><img src=/ann.jpg></a></p>"
    assert kept(f"<article>{STORY}{picture}</article>") == [WIND, "ann-the-sailor-1234"]


def test_a_line_with_the_date_is_a_story_where_the_other_link_is_shorter() -> None:
    line = f"<div><p>{ann()} <time>13 Sept</time></p><a href='/x-2026'>Ann</a></div>"
    assert kept(f"{STORY}{line}")[:2] == [WIND, "ann-the-sailor-1234"]


@pytest.mark.parametrize(
    "card",
    [
        f"<h4 class=meta>{ann()}</h4>",
        f"<p class=meta><b class=card-title>{ann()}</b></p>",
        f"<div class=meta>{ann()} {LONG}</div>",
        f"<div class=meta>{ann().replace('Sailor', LONG)}</div>",
    ],
    ids=["heading", "title", "words", "long"],
)
def test_what_is_more_than_a_name_in_a_small_line_may_be_a_story(card: str) -> None:
    assert kept(f"<article>{STORY}{card}</article>") == [WIND, "ann-the-sailor-1234"]


def test_a_block_of_one_story_has_no_other_that_it_could_belong_to() -> None:
    assert kept(f"<p class=meta>{ann()}</p>") == ["ann-the-sailor-1234"]


def test_stories_with_their_dates_are_no_small_lines() -> None:
    days = "".join(
        f"<li><a href='/news/wind-on-day-{n}'>The wind, day {n}</a><time>{n} Sept</time></li>"
        for n in range(1, 4)
    )
    assert len(kept(f"<ul>{days}</ul>")) == 3


def test_the_section_under_which_other_stories_lie_is_none() -> None:
    section = "<a href='/news/harbour'>Ships and harbours</a>"
    assert kept(f"<h2>{section}</h2>{STORY}") == [WIND]
    assert kept("<a href='/news/'>News of the day</a>") == []  # so does the page itself
    title = "<a href='/news/harbour'>All that the harbour has seen this year</a>"
    assert kept(f"{title}{STORY}") == ["harbour", WIND]
    assert kept(f"<a href='/news/harbour-2026/'>Harbour 2026</a>{STORY}") == ["", WIND]


HEAD = "<h2><a href='/more-of-the-harbour-2026'>More on the harbour</a></h2>"
PICTURE = "<a href='/more-of-the-harbour-2026'><img src=/harbour.jpg></a>"


@pytest.mark.parametrize(
    ("block", "is_head"),
    [
        (f"\n{HEAD}{STORY}", True),
        (f"{HEAD.replace('h2', 'h3')}{STORY}", False),
        (f"{HEAD.replace('h2', 'p')}{STORY}", False),
        (f"\n<p>Ships</p>{HEAD}{STORY}", False),
        (f"{HEAD}{PICTURE}{STORY}", False),
    ],
    ids=["a size apart", "a heading like others", "no heading", "not the first", "with a picture"],
)
def test_the_label_of_a_block_may_be_a_link(block: str, is_head: bool) -> None:
    assert ("more-of-the-harbour-2026" not in kept(block)) is is_head


def test_a_page_that_does_not_know_its_own_address_has_asides_too() -> None:
    html = f"<div><h2><a href='/news/harbour'>Ships and harbours</a></h2>{STORY}{ann()}</div>"
    page = look_at(outline_of(f"<html><body>{html}</body></html>"), URL)
    groups = grouped(page.links_in(page.body))
    assert [url.rsplit("/", 1)[1] for url in without_asides(groups, page.body, set())] == [
        WIND,
        "ann-the-sailor-1234",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Sign up for all the news of the harbour",
        "Hier unseren Newsletter bestellen",
        "Abonnieren Sie den Hafenfunk noch heute",
        "¡Suscríbete a las noticias del puerto!",
        "Suivez-nous sur tous les quais du port",
        "Reuse this content",
        "Download our harbour app for free",
        "Download the harbour app for free",
        "Sign-up here: the letters of the harbour",
        "Sign up now: the letters of the harbour",
        "Sign up to the letters of the harbour",
        "Subscribe to the letters of the harbour",
        "Subscribe now: the letters of the harbour",
        "Subscribe here: the letters of the harbour",
        "Subscribe today: the letters of the harbour",
        "Abonnez-vous aux lettres du port",
        "Inscrivez-vous aux lettres du port",
        "Jetzt abonnieren: Briefe aus dem Hafen",
        "Inscreva-se nas cartas do porto",
        "Iscriviti alle lettere del porto",
        "Follow us on all the quays of the harbour",
        "Folgen Sie uns auf allen Kais",
        "Folge uns auf allen Kais",
        "Folgt uns auf allen Kais",
        "Síguenos en todos los muelles",
        "Seguici su tutti i moli del porto",
        "Zu unserem Newsletter aus dem Hafen",
        "Unsere Newsletter aus dem Hafen",
        "Get our newsletter of the harbour",
        "Recevez notre newsletter du port",
        "Recibe nuestra newsletter del puerto",
        "Recibe nuestro newsletter del puerto",
        "Republish this story of the harbour",
    ],
)
def test_what_a_house_asks_of_its_readers_is_no_story(words: str) -> None:
    assert kept(f"{STORY}<p><a href='/a-page-of-ours'>{words}</a></p>") == [WIND]


def test_a_story_may_speak_of_newsletters() -> None:
    words = "Why newsletters are back, and who signs up"
    assert kept(f"<a href='/news/why-newsletters-are-back'>{words}</a>") != []


def test_cards_that_the_theme_calls_advertisements_are_none() -> None:
    card = "<a href='/test-our-trends-now'>Test the trends of the year</a>"
    assert kept(f"{STORY}<p class=html-autopromo>{card}</p>") == [WIND]
    assert kept(f"{STORY}<p class=promo-headline>{card}</p>") == [WIND, "test-our-trends-now"]
    names = ("self-promo", "house-promo", "crosspromo", "sponsored", "advertisement")
    assert [name for name in names if kept(f"{STORY}<p class={name}>{card}</p>") != [WIND]] == []
