"""What a card shows of the story it leads to."""

import pytest

from reader.extract.related_cards import grouped, story_of
from reader.extract.related_page import look_at
from reader.model.article import RelatedStory
from tests.extract.pages_of_ours import URL, outline_of

HREF = "/news/the-wind-has-turned"
TITLE = "The wind has turned again"
TEASER = "It had been in the west for more than a week."


def shown(card: str, number: int = 0) -> RelatedStory | None:
    """Return the story of that number that the card shows."""
    page = look_at(outline_of(f"<html><body><div>{card}</div></body></html>"), URL)
    part = next(page.body.iter("div"))
    links = page.links_in(part)
    group = list(grouped(links).values())[number]
    others = {link.element for link in links if link.url != group[0].url}
    return story_of(part, group, others, URL)


def title(card: str) -> str | None:
    story = shown(card)
    return story.title if story else None


@pytest.mark.parametrize(
    "card",
    [
        f"<a href={HREF}>{TITLE}</a>",
        f"<h4><a href={HREF}>{TITLE}</a></h4>",
        f"<a href={HREF}><img src=/w.jpg></a><h4>{TITLE}</h4>",
        f"<a href={HREF}><h5>From the harbour master</h5><h4>{TITLE}, he says</h4></a>".replace(
            ", he says", ""
        ),
        f"<a href={HREF}><span>Wind</span><p class=card-title>{TITLE}</p><p>{TEASER}</p></a>",
        f"<a href={HREF}><div>Wind</div><div>{TITLE}</div></a>",
        f"<a href={HREF}><span>Of ships and winds</span><span class=card-title>{TITLE}</span></a>",
        f"<a href={HREF} title='{TITLE}'><img src=/w.jpg></a>",
        f"<div>{TITLE}</div><a href={HREF}></a>",
        f"<a href={HREF}>» {TITLE}</a>",
        f"<a href={HREF}>READ ALSO: {TITLE}</a>",
        f"<h3>Related</h3><h4><a href={HREF}>{TITLE}</a></h4>",
        f"<a href={HREF}>{TITLE}</a><a href={HREF}>{TITLE} — all on one page, read it here</a>",
    ],
    ids=[
        "link",
        "heading",
        "heading-beside",
        "kicker-heading",
        "named",
        "blocks",
        "named-in-a-line",
        "attribute",
        "laid-over",
        "bullet",
        "pointer",
        "label",
        "shortest-link",
    ],
)
def test_the_title(card: str) -> None:
    assert title(card) == TITLE


def test_a_heading_of_two_is_the_longer_one() -> None:
    assert title(f"<a href={HREF}><h5>Ships at sea</h5><h4>{TITLE}</h4></a>") == TITLE


def test_a_short_title_counts_where_the_address_names_a_story() -> None:
    assert title(f"<a href={HREF}>Wind turned</a>") == "Wind turned"
    assert title(f"<a href={HREF}>Wind</a>") is None


def test_a_colon_within_a_title_is_not_a_pointer() -> None:
    words = "Forty ships: the wind has turned again"
    assert title(f"<a href={HREF}>{words}</a>") == words


def test_teaser_date_and_picture() -> None:
    story = shown(
        f"<a href={HREF}><img class=avatar src=/ann.jpg><img src=w.jpg></a><h4>{TITLE}</h4>"
        f"<div>by Ann Sailor of the harbour desk</div><div>{TITLE} — {TEASER}</div><p>{TEASER}</p>"
        "<span>13. September 2026</span>"
    )
    assert story is not None
    assert story.teaser == TEASER or story.teaser is None or story.teaser.startswith("by Ann")
    assert story.published == "2026-09-13"
    assert story.image == "https://e.example/news/w.jpg"


def test_names_and_dates_are_no_teaser() -> None:
    def teaser(words: str) -> str | None:
        story = shown(f"<h4><a href={HREF}>{TITLE}</a></h4><p>{words}</p>")
        return story.teaser if story else None

    assert teaser(TEASER) == TEASER
    assert teaser("Read it all here on one page") is None
    assert teaser("by Ann-Charlotte Sailor-Harbourmaster") is None
    assert teaser("Published on 13 September 2026") is None
    assert teaser("Medically reviewed by Ann Sailor, MD, PhD of the harbour") is None
    assert teaser("Pressemitteilung von Ann Sailor und Bo Lund") is None
    for word in ("By", "Von", "Par", "Por", "Door", "Av", "Af"):
        assert teaser(f"{word} Ann Sailor and the others of the harbour") is None
    assert teaser("Harbourmaster Wintersdorfer-Lindqvist") is None
    assert teaser("On 13 September 2026 the ships…") is not None
    assert teaser("On 13 September 2026 the wind had turned in the harbour.") is not None
    cjk = "四十隻の船が港に停泊し、風が変わるのを待っていたが、ようやく西風が止んだ。"
    assert teaser(cjk) == cjk
    assert teaser("Seen by Ann from the quay: it had turned. Nobody else was there.") is not None
    assert teaser(f"{TITLE}, to the joy of all of us") is None


def test_what_the_title_says_already_is_no_teaser() -> None:
    words = f"{TITLE}, to the joy of all of us in the harbour"
    story = shown(
        f"<h4><a href={HREF}>{words}</a></h4><p>The wind has turned again, to the joy</p>"
    )
    assert story is not None
    assert story.teaser is None
    again = "<p>“The wind has turned, again”: to the joy of all of us in the harbour</p>"
    story = shown(f"<h4><a href={HREF}>{TITLE}</a></h4>{again}")
    assert story is not None
    assert story.teaser is None


@pytest.mark.parametrize(
    "line",
    [
        "<ul><li>{}</li></ul>",
        "<dl><dd>{}</dd></dl>",
        "<table><td>{}</td></table>",
        "<section>{}</section>",
    ],
)
def test_a_teaser_may_stand_in_any_box(line: str) -> None:
    story = shown(f"<h4><a href={HREF}>{TITLE}</a></h4>{line.format(TEASER)}")
    assert story is not None
    assert story.teaser == TEASER


def test_a_box_of_other_words_is_no_teaser() -> None:
    box = "<div><b>Ann Sailor</b> <b>of the desk in the harbour</b></div>"
    story = shown(f"<h4><a href={HREF}>{TITLE}</a></h4>{box}<p>{TEASER}</p>")
    assert story is not None
    assert story.teaser == TEASER


@pytest.mark.parametrize(
    ("pictures", "image"),
    [
        ("<img><img src=/w.jpg>", "https://e.example/w.jpg"),
        ("<img src=/w.jpg><img src=/v.jpg>", "https://e.example/w.jpg"),
        *((f"<img src=/{name}.png>", None) for name in ("author-ann", "icon", "logo", "sprite")),
        ("<img class=avatar src=/ann.jpg>", None),
    ],
)
def test_the_first_picture_of_the_story_is_shown(pictures: str, image: str | None) -> None:
    story = shown(f"{pictures}<h4><a href={HREF}>{TITLE}</a></h4>")
    assert story is not None
    assert story.image == image


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<time>13 September 2026</time>", "2026-09-13"),
        ("<p>13 September 1998</p>", "1998-09-13"),
        ("<p>Summer of 2026</p><p>13 September 2026</p>", "2026-09-13"),
        ("<p>In the west since 13 September 2026, say the pilots.</p>", None),
    ],
)
def test_the_day_of_a_card(line: str, day: str | None) -> None:
    story = shown(f"<h4><a href={HREF}>{TITLE}</a></h4>{line}")
    assert story is not None
    assert story.published == day


def test_the_time_element_tells_the_date_before_any_words() -> None:
    story = shown(
        f"<h4><a href={HREF}>{TITLE}</a></h4><span>1 May 2020</span>"
        "<time datetime=2026-09-13T10:00Z>today</time>"
    )
    assert story is not None
    assert story.published == "2026-09-13T10:00:00Z"


def test_a_card_ends_where_another_story_begins() -> None:
    one = f"<li><h4><a href={HREF}>{TITLE}</a></h4></li>"
    other = f"<li><a href=/news/a-b-c>Forty ships at anchor</a><p>{TEASER}</p></li>"
    story = shown(one + other)
    assert story is not None
    assert story.teaser is None
    words = "All that the pilots said of it, here on one page"
    story = shown(one + f"<a href={HREF}>{words}</a>")
    assert story is not None
    assert story.teaser is None
    story = shown(one + other, 1)
    assert story is not None
    assert story.teaser == TEASER


def test_what_stands_outside_of_the_part_is_no_card_of_it() -> None:
    html = f"<html><body><div><a href={HREF}>{TITLE}</a></div><p>{TEASER}</p></body></html>"
    page = look_at(outline_of(html), URL)
    part = next(page.body.iter("div"))
    story = story_of(part, page.links_in(part), set(), URL)
    assert story is not None
    assert story.teaser is None
