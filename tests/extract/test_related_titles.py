"""The title of a card, among all the words in it."""

import pytest
from lxml.etree import SubElement
from lxml.html import fromstring

from reader.extract.related_cards import grouped, story_of
from reader.extract.related_links import Link
from reader.extract.related_page import look_at
from reader.extract.related_titles import is_named_title, title_in
from reader.model.url import canonical
from tests.extract.pages_of_ours import URL, outline_of, tree

HREF = "/news/the-wind-has-turned"
TITLE = "The wind has turned again"
TEASER = "It had been in the west for more than a week, and the pilots had long given up hope."

#: Without blanks, as Japanese is written.
LONG_LINE = "港に停泊していた四十隻の船がようやく出港できるようになった"


def title(card: str) -> str | None:
    """Return the title of the first story that the card shows."""
    page = look_at(outline_of(f"<html><body><div>{card}</div></body></html>"), URL)
    part = next(page.body.iter("div"))
    group = next(iter(grouped(page.links_in(part)).values()))
    others = {link.element for link in page.links_in(part) if link.url != group[0].url}
    story = story_of(part, group, others, URL)
    return story.title if story else None


def link(words: str, attributes: str = "") -> str:
    return f"<a href={HREF} {attributes}>{words}</a>"


@pytest.mark.parametrize(
    "card",
    [
        link(f"<h3><span class=card__overline>Ships</span> <span>{TITLE}</span></h3>"),
        f"<h3>{link(f'<span class=kicker>Ships in the harbour</span><span>{TITLE}</span>')}</h3>",
        link(f"<strong>Ships</strong> <span>{TITLE}</span>"),
        link(f"<span class=off-screen>Video</span> {TITLE}"),
        link(f"<time>13 Sept</time> {TITLE}"),
        link(f"<figure>Forty pictures</figure><span>{TITLE}</span>"),
        f"<h3><span>Updated</span>{link(TITLE)}</h3>",
    ],
    ids=["overline", "kicker", "word", "unseen", "date", "figure", "flag"],
)
def test_what_stands_over_or_beside_the_title_is_left_out(card: str) -> None:
    assert title(card) == TITLE


def test_what_ends_with_a_colon_begins_the_title() -> None:
    words = f"<span class=kicker>Harbour:</span> <span>{TITLE}</span>"
    assert title(f"<h3>{link(words)}</h3>") == f"Harbour: {TITLE}"


def test_a_heading_says_more_than_the_link_in_it() -> None:
    assert title(f"<h3>Of the west: {link(TITLE)}</h3>") == f"Of the west: {TITLE}"


@pytest.mark.parametrize(
    "words",
    [
        f"<span>Ships at sea</span><span>{TITLE}</span>",
        f"<span class=subtitle>Ships at sea</span> {TITLE}",
    ],
    ids=["unnamed", "named"],
)
def test_two_lines_of_a_title_are_parted_by_a_sign(words: str) -> None:
    assert title(link(words)) == f"Ships at sea: {TITLE}"


def test_two_words_alike_in_their_markup_are_no_kicker_and_title() -> None:
    assert title(link(f"<b>Gales</b> <b>{TITLE}</b>")) == f"Gales {TITLE}"
    named = f"<b class=line-title>Gales</b><span>{TITLE}</span>"
    assert title(link(named)) == f"Gales: {TITLE}"


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        (f"Old <b>Ships</b> <span>{TITLE}</span>", f"Old Ships {TITLE}"),
        (f"<b>Ships</b> and <span>{TITLE}</span>", f"Ships and {TITLE}"),
        (f"<h4>Ships</h4><span>{TITLE}</span>", f"Ships: {TITLE}"),
        (f"<b>1. FC Harbour</b> <span>{TITLE}</span>", f"1. FC Harbour {TITLE}"),
        (f"<b>{LONG_LINE}</b> <span>{TITLE}</span>", f"{LONG_LINE} {TITLE}"),
        (f"<b>Ships</b><i></i><span>{TITLE}</span>", TITLE),
    ],
    ids=["text before", "text between", "heading", "words", "a long one", "an empty element"],
)
def test_a_kicker_is_one_word_and_stands_alone_over_the_title(words: str, whole: str) -> None:
    assert title(link(words)) == whole


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        (f"<span>Ships at sea</span> <span>{TITLE}</span>", f"Ships at sea {TITLE}"),
        ("<span>All about area 5</span><span>G</span> networks", "All about area 5G networks"),
        ("<b>One</b> of the harbour<i>masters</i>", "One of the harbourmasters"),
        ("<span>Ships at sea</span><span>, and a wind</span>", "Ships at sea, and a wind"),
        (f"<span>Ships at sea!</span><i>{TITLE}</i>", f"Ships at sea! {TITLE}"),
        ("<span>The semi-</span><i>final of the cup today</i>", "The semi-final of the cup today"),
        (f"{TITLE} <b class=subtitle>in the west</b>, too", f"{TITLE} in the west, too"),
        (f"<b class=subtitle>Ships at sea!</b> {TITLE}", f"Ships at sea! {TITLE}"),
    ],
    ids=[
        "a blank",
        "a letter",
        "a word",
        "a comma",
        "a sign",
        "half a word",
        "named but behind",
        "named with a sign",
    ],
)
def test_where_no_two_lines_meet_no_sign_parts_them(words: str, whole: str) -> None:
    assert title(link(words)) == whole


def test_what_all_is_called_an_aside_is_the_title() -> None:
    heading = f"<h3><span class=label>{TITLE}</span></h3>"
    assert title(f"{heading}{link('All of it in pictures')}") == TITLE


@pytest.mark.parametrize(
    "name",
    [
        *("kicker", "overline", "eyebrow", "dachzeile", "spitzmarke", "topline", "roofline"),
        *("supertitle", "surtitre", "volanta", "antetitulo", "cintillo", "chapeu", "badge"),
        *("sr-only", "screen-reader-text", "visually-hidden", "flag", "card_updated", "post-label"),
        *("tags", "icon", "category", "rubric", "date", "byline", "author", "comments", "count"),
        *("duration", "'meta small'", "'card tag'"),
    ],
)
def test_what_themes_call_the_words_beside_a_title(name: str) -> None:
    assert title(link(f"<span class={name}>Forty pictures</span> {TITLE}")) == TITLE


def test_a_word_in_a_longer_name_is_no_such_name() -> None:
    for name in ("flagship", "tagline", "candidate"):
        words = f"<span class={name}>Forty pictures</span> {TITLE}"
        assert title(link(words)) == f"Forty pictures {TITLE}"


@pytest.mark.parametrize("name", ["subtitle", "sub-line", "subhead"])
def test_what_stands_over_a_title_begins_it(name: str) -> None:
    assert (
        title(link(f"<span class={name}>Ships at sea</span> {TITLE}")) == f"Ships at sea: {TITLE}"
    )


@pytest.mark.parametrize("tag", ["picture", "button", "svg", "figcaption"])
def test_what_is_never_part_of_a_title(tag: str) -> None:
    assert title(link(f"<{tag}>Forty pictures</{tag}> <span>{TITLE}</span>")) == TITLE


@pytest.mark.parametrize("size", range(1, 7))
def test_a_heading_of_any_size_may_be_the_title(size: int) -> None:
    assert title(f"<h{size}>{link(TITLE)}</h{size}>") == TITLE


def test_a_large_first_letter_is_part_of_its_word() -> None:
    words = f"<span>{TITLE[0]}</span><span>{TITLE[1:]}</span>"
    assert title(link(words)) == TITLE


def test_a_nest_without_end_is_read_as_plain_text() -> None:
    anchor = fromstring(f"<a href={HREF}></a>")
    inner = anchor
    for _ in range(3_000):
        inner = SubElement(inner, "b")
    inner.text = TITLE
    link_to = Link(anchor, canonical(f"https://e.example{HREF}"), TITLE, True, True)
    assert title_in([], [], [], [link_to]) == TITLE


def test_of_two_headings_the_larger_one_is_the_title() -> None:
    small = "<h4>Of what the pilots of the harbour say</h4>"
    assert title(link(f"{small}<h3>{TITLE}</h3>")) == TITLE
    assert title(link(f"<h3>{TITLE}</h3>{small}")) == TITLE
    assert title(f"<h2>{TEASER[:60]}</h2><h3>{link(TITLE)}</h3>") == TITLE


def test_the_link_that_the_theme_calls_a_title_has_it() -> None:
    beside = link("Pilots out at sea")
    assert title(f"{beside}<div class=entry-title>{link(TITLE)}</div>") == TITLE
    assert title(f"{beside}{link(TITLE, 'class=rp_title')}") == TITLE
    card = f"<div class=title>{TITLE}</div><div>It had been in the west for weeks.</div>"
    assert title(link(card)) == TITLE
    box = f"<div class=title-box>{link('The pilots are all out at sea')}<p>{TEASER}</p></div>"
    assert title(f"{box}{link(TITLE)}") == TITLE


def test_a_link_with_words_enough_is_the_title_before_a_shorter_one() -> None:
    assert title(f"{link('Harbour 02')}<p>{link(TITLE)}</p>") == TITLE


def test_a_short_title_counts_if_it_is_set_as_one() -> None:
    assert title(f"<h3>{link('Gales')}</h3><p>{TEASER}</p>") == "Gales"
    card = f"<p>13. September 2026 | 4 Kommentare</p><h4>»Wind«</h4><p>{TEASER}</p>"
    assert title(link(card, "title='»Wind«'")) == "»Wind«"
    assert title(link(f"<div class=tile__title>Gales</div><div>{TEASER * 2}</div>")) == "Gales"
    assert title(link(f"<div class=tile__title>Read more</div><div>{TEASER * 2}</div>")) != "Gales"


@pytest.mark.parametrize("other", ["", "24", "Read more"])
def test_beside_a_short_title_what_says_nothing_is_none(other: str) -> None:
    named = f"<div class=tile__title>Gales</div><div class=title>{other}</div>"
    assert title(link(f"{named}<div>{TEASER * 2}</div>")) == "Gales"


def test_two_words_that_are_called_a_title_are_it_without_the_link() -> None:
    assert title(f"<p class=title>Wind up</p>{link('<img src=a>')}<p>{TEASER}</p>") == "Wind up"


def test_a_short_heading_that_is_the_link_wins_over_a_longer_link() -> None:
    assert title(f"<h3>{link('Gales')}</h3>{link(TEASER)}") == "Gales"
    assert title(f"<h3>{link('Older entries')}</h3>{link(TITLE)}") == TITLE


@pytest.mark.parametrize("words", ["Wind up", "Commentaries", "13.09.2026 15:32"])
def test_a_link_of_a_word_is_no_title(words: str) -> None:
    assert title(link(words)) is None


def test_where_the_address_names_no_story_two_words_over_it_are_no_title() -> None:
    assert title(f"<h4>Wind rises</h4><a href=/harbour>{TITLE}</a>") == TITLE
    assert title(f"<h4>Wind rises</h4>{link('<img src=a>')}") == "Wind rises"


def test_a_title_without_blanks_is_one() -> None:
    assert title(link("風が再び変わりました")) == "風が再び変わりました"


def test_the_section_over_a_card_is_no_short_title() -> None:
    assert title(f"<h4>Harbour</h4>{link('<img src=/w.jpg>')}<p>{TEASER}</p>") == TEASER


def test_of_a_whole_card_that_is_a_link_the_title_is_what_its_attribute_repeats() -> None:
    card = f"<span>Ships</span> <span>{TITLE}</span> <span>{TEASER}</span>"
    assert title(link(card, f"title='{TITLE}'")) == TITLE
    assert title(link(card, "title='Read this'")) != "Read this"
    assert title(link(card, "title='Other words of the card'")) != "Other words of the card"
    assert title(link(f"{TITLE} in the west", f"title='{TITLE}'")) == f"{TITLE} in the west"


@pytest.mark.parametrize(
    ("words", "attributes", "whole"),
    [
        ("The wind has turned…", f"title='{TITLE}'", TITLE),
        ("The wind has tur ...", f"aria-label='{TITLE}'", TITLE),
        ("The wind has turned aga...", f"title='{TITLE}'", TITLE),
        ("The wind has turned…", f"title='{TITLE} (Photo: Ann Sailor)'", TITLE),
        ("The wind has turned…", "title='Forty ships lie at anchor'", "The wind has turned…"),
        ("The wind has turned…", f"title='{TITLE} {TEASER * 3}'", "The wind has turned…"),
        ("The wind has turned", f"title='{TITLE}'", "The wind has turned"),
        ("The wind has turned…", "title='The wind has turned . . .'", "The wind has turned…"),
    ],
    ids=[
        *("attribute", "told", "two letters cut", "credit", "other", "teaser", "not-cut"),
        "cut, too",
    ],
)
def test_a_title_that_was_cut_for_the_card_is_made_whole(
    words: str, attributes: str, whole: str
) -> None:
    assert title(link(words, attributes)) == whole


def test_the_words_of_a_picture_make_a_title_whole() -> None:
    card = f"{link(f'<img src=/w.jpg alt={TITLE!r}>')}<h4>{link('The wind has turned…')}</h4>"
    assert title(card) == TITLE


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        (f"{TITLE} →", TITLE),
        ("»The wind« has turned", "»The wind« has turned"),
        (f"Top 10: {TITLE}", f"Top 10: {TITLE}"),
        (f"Video: {TITLE}", TITLE),
        (f": {TITLE}", TITLE),
    ],
    ids=["arrow", "quotes", "count", "kind", "rest of a kicker"],
)
def test_signs_round_a_title(words: str, plain: str) -> None:
    assert title(link(words)) == plain


def test_a_date_is_no_title() -> None:
    assert title(link("13. September 2026")) is None
    assert title(f"{link('13. September 2026')}{link(TITLE)}") == TITLE


def test_a_link_laid_over_its_card_tells_its_title() -> None:
    assert title(f"<a href={HREF} aria-label='{TITLE}'></a>") == TITLE


def test_names_of_titles() -> None:
    def named(name: str) -> bool:
        return is_named_title(next(tree(f"<b class={name}></b>").iter("b")))

    names = ("entry-title", "headline", "card__titre", "titulo", "teaser-titel", "heading-2")
    assert [name for name in names if not named(name)] == []
    assert [name for name in ("subtitle", "card") if named(name)] == []


LONG = (
    f"{TITLE} in the harbour, say pilots who have seen it turn for more than forty years of autumns"
)


@pytest.mark.parametrize(
    ("card", "words"),
    [
        (f"<h3>{link(LONG)}</h3>", LONG),
        (link(LONG), LONG),
        (link(f"{LONG} {TEASER}", f"title='{LONG}'"), LONG),
        (link("<img src=a>", f"title='{TITLE}'"), TITLE),
        (link("Open", f"title='{TITLE}'"), TITLE),
        (f"<h4 class=title>Wind turns</h4>{link('<img src=a>')}", "Wind turns"),
        (f"<p class=title>Other words of the card</p>{link(TITLE)}", TITLE),
        (link(f"<p>Related stories on it</p><p>{TITLE}</p>"), TITLE),
    ],
    ids=[
        *("long heading", "long link", "long link with a teaser"),
        *("attribute of a picture", "attribute of a button"),
        *("short and named", "named beside the link", "label in the link"),
    ],
)
def test_a_title_is_taken_from_where_it_reads_best(card: str, words: str) -> None:
    assert title(card) == words


@pytest.mark.parametrize(
    "words", ["2026", "Read more", "Share", "Read also", "Find out more", "Dowiedz się więcej"]
)
def test_a_heading_without_a_title_is_none(words: str) -> None:
    assert title(f"<h3>{link(words)}</h3>") is None


def test_a_label_that_is_all_a_card_says_is_no_title() -> None:
    assert title(f"<p>More stories that you may like</p>{link('<img src=a>')}") is None


def test_a_word_over_a_picture_is_no_title() -> None:
    assert title(f"<h3>Wind</h3>{link('<img src=a>')}") is None


@pytest.mark.parametrize(
    "heading",
    ["Of the harbour and the sea", "More from the harbour", "Read the whole story", "... "],
)
def test_the_heading_that_is_the_link_wins_over_others(heading: str) -> None:
    assert title(f"<h3>{heading}</h3>{link(f'<h3>{TITLE}</h3>')}") == TITLE
    assert title(f"<h3>{heading}</h3><h3>{link(TITLE)}</h3>") == TITLE


@pytest.mark.parametrize("heading", ["Related stories", "Read more", "... "])
def test_a_label_over_the_link_is_not_its_title(heading: str) -> None:
    assert title(f"<h3>{heading}</h3>{link(TITLE)}") == TITLE


OTHER = "<a href='/news/ships'>the sea</a>"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"They sail, {link('come wind or rain')}", "They sail, come wind or rain"),
        (f"{link('Where the wind was')} seen last", "Where the wind was seen last"),
        (f"Also read {link('how to turn with the wind')}", "how to turn with the wind"),
        (f"{link(TITLE)} by Ada Marin", TITLE),
        (f"{link(TITLE)} – 4 min", TITLE),
        (f"{link('the wind that turned')} {TEASER * 3}", "the wind that turned"),
        (f"They sail, <b>{link('come wind or rain')}</b>", "They sail, come wind or rain"),
        (f"They sail, {link('Come Wind or Rain')}", "Come Wind or Rain"),
        (f"We ask: {link('come wind or rain')}", "come wind or rain"),
        (f"They sail, {link('come wind or rain')} and {OTHER}", "come wind or rain"),
        (f"{link(TITLE)}(video)", TITLE),
        (f"{link('Where the wind was')} {'seen last ' * 50}", "Where the wind was"),
    ],
    ids=[
        *("runs up", "runs on", "label", "byline", "note", "teaser", "in bold letters"),
        *("a title", "behind a colon", "two links", "a note that touches it", "a paragraph"),
    ],
)
def test_a_link_on_some_words_of_a_sentence_has_all_of_it_as_its_title(
    line: str, words: str
) -> None:
    assert title(f"<ul><li>{line}</li></ul>") == words


@pytest.mark.parametrize(("tag", "is_line"), [("p", True), ("div", False)])
def test_entries_and_paragraphs_are_lines(tag: str, is_line: bool) -> None:
    words = "They sail, come wind or rain" if is_line else "come wind or rain"
    line = f"They sail, {link('come wind or rain')}"
    assert title(f"<section><{tag}>{line}</{tag}></section>") == words
