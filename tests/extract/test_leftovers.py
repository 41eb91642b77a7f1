"""What is left of a page is in the receipt: nothing that was on it is gone without one."""

import re

import pytest
from lxml.html import document_fromstring
from msgspec.structs import replace

from reader.extract.article import extract
from reader.model.article import Article, FoundBy
from reader.model.article import ChromeKind as Kind
from reader.model.site_rule import Effect, SiteRule
from tests.world import PARAGRAPH, World

STORY = "".join(f"<p>{PARAGRAPH}This was seen from pier {number}.</p>" for number in range(5))
LINKS = "<a href=/1>Port</a> <a href=/2>Sea</a> <a href=/3>Sky</a>"
PROSE = f"<article><h1>Ships lie in the harbour</h1>{STORY}</article>"


def article_of(body: str) -> Article:
    html = f"<html lang=en><head><title>Ships lie in the harbour</title></head><body>{body}</body>"
    return extract(World().page("https://e.org/ships", html))


def words_of(html: str) -> list[str]:
    return re.findall(r"\w+", " ".join(document_fromstring(f"<div>{html}</div>").itertext()))


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<div class=strip><div>Tides</div><div>Wind north</div></div>", Kind.OTHER),
        (
            "<div class=x><a href=/1>Port</a> <a href=/2>Sea</a> <a href=/3>Sky</a></div>",
            Kind.NAVIGATION,
        ),
        ("<div class=x><div>By Ann Reed</div></div>", Kind.BYLINE),
        ("<div class=x>Our <a href=/n>newsletter</a> by post</div>", Kind.NEWSLETTER),
    ],
    ids=["words", "links", "byline", "newsletter"],
)
def test_what_stands_beside_the_story_is_in_the_receipt(block: str, kind: Kind) -> None:
    article = article_of(f"<div>{PROSE}</div><div>{block}</div>")
    assert [(each.kind, each.where) for each in article.removed] == [
        (kind, "strip" if kind is Kind.OTHER else "x")
    ]
    assert set(words_of(article.removed[0].html)) == set(words_of(block))


def test_links_of_what_is_left_are_absolute_and_others_are_none() -> None:
    block = "<p>Tides <a href=/t>today</a><br>and <a href='javascript:x'>now</a></p>"
    article = article_of(f"<div>{PROSE}</div><div class=x>{block}</div>")
    assert article.removed[0].html == (
        '<p>Tides <a href="https://e.org/t">today</a> and <a>now</a></p>'
    )


def test_a_box_is_a_block_of_the_receipt_by_itself() -> None:
    boxes = "<div class=tides><p>High at noon</p></div><div class=wind><p>North</p><p>5</p></div>"
    article = article_of(f"<div>{PROSE}</div>{boxes}")
    assert [each.where for each in article.removed] == ["tides", "wind"]
    assert article.removed[1].html == "<p>North</p><p>5</p>"


def test_captions_and_the_line_under_the_title_are_no_loss() -> None:
    dek = "Forty of them have lain there since Monday, and more are on their way."
    head = f'<meta name="description" content="{dek}">'
    figure = "<figure><img src=a.jpg><figcaption>Ships at dawn</figcaption></figure>"
    assert article_of(f"{head}<div class=x><p>{dek}</p></div>{PROSE}").removed == ()
    assert article_of(f"<div class=x>{figure}</div><div>{PROSE}</div>").removed == ()


@pytest.mark.parametrize(
    ("block", "kind", "where"),
    [
        ("<p>High tide</p>", Kind.OTHER, "p"),
        ("<p class=weather-paywall>High tide</p>", Kind.OTHER, "weather-paywall"),
        ("<p class=x>By Ann Reed</p><p class=x>High tide</p>", Kind.OTHER, "x"),
        ("<p class=x>Our newsletter comes by post</p>", Kind.OTHER, "x"),
        (f"<p class=x>{'High tide comes at noon. ' * 3}{LINKS}</p>", Kind.OTHER, "x"),
    ],
    ids=["no name", "paywall", "more than a byline", "no call", "words with links"],
)
def test_what_is_left_is_called_no_more_than_it_is(block: str, kind: Kind, where: str) -> None:
    article = article_of(f"<div>{PROSE}</div><section>{block}</section>")
    assert [(each.kind, each.where, each.by) for each in article.removed] == [
        (kind, where, FoundBy.REST)
    ]


def test_a_box_is_called_what_it_is_named_after() -> None:
    article = article_of(f"<div>{PROSE}</div><section><p class=related>High tide</p></section>")
    assert [(each.kind, each.by) for each in article.removed] == [(Kind.RELATED, FoundBy.REST)]


def test_what_is_lost_has_its_place_among_what_is_kept() -> None:
    lost = "<p>Share this article on Facebook</p><p>High tide</p>"
    article = article_of(f"<div>{PROSE.replace('</article>', lost)}</article></div>")
    assert [each.after for each in article.removed] == [5, 5]


@pytest.mark.parametrize("block", ["<div>High tide</div>", "<div class=share>Share this</div>"])
def test_a_place_before_all_that_is_kept_is_a_number(block: str) -> None:
    article = article_of(PROSE.replace("</h1>", f"</h1>{block}"))
    places = [each.after for each in article.removed]
    assert [(place, type(place)) for place in places] == [(0, int)]


def test_lines_with_a_break_between_them_are_words_apart() -> None:
    article = article_of(f"<div>{PROSE}</div><div class=x>Tides<br>Wind north</div>")
    assert article.removed[0].html == "<p>Tides Wind north</p>"


def test_what_a_rule_of_the_readers_took_out_is_told_so() -> None:
    rule = SiteRule("e.org", Effect.REMOVE, "", "this line goes", Kind.OTHER)
    story = PROSE.replace("<p>", "<p>This line goes.</p><p>", 1)
    html = f"<html lang=en><head><title>Ships lie in the harbour</title></head><body>{story}"
    done = extract(replace(World().page("https://e.org/ships", html), rules=(rule,)))
    assert [(each.html, each.by) for each in done.removed] == [
        ("<p>This line goes.</p>", FoundBy.RULE)
    ]


def test_what_the_story_says_is_no_loss() -> None:
    again = f"<p>Ships lie in the harbour</p><p>{PARAGRAPH}This was seen from pier 1.</p>"
    assert article_of(f"<div>{PROSE}</div><div class=x>{again}</div>").removed == ()


def test_all_words_of_the_page_are_in_the_article_or_its_receipt() -> None:
    page = (
        "<header><a href=/>The Ledger</a> Sunday</header><div>Tides of the day</div>"
        f"<div>{PROSE}<p>Follow us on every sea</p></div><div class=sidebar>Weather</div>"
        f"<div>{LINKS}</div><footer>Pier 3</footer>"
    )
    article = article_of(page)
    kept = words_of(article.title + article.html + "".join(each.html for each in article.removed))
    assert set(words_of(page.replace("><", "> <"))) - set(kept) == set()


def test_a_vast_block_keeps_its_words_and_links_without_its_classes() -> None:
    entries = "".join(
        f'<li class="entry {"x" * 60}" data-a="1"><a class=y href="/{n}">Port {n}</a>'
        for n in range(900)
    )
    article = article_of(f"{PROSE}<nav><ul>{entries}</ul></nav>")
    (block,) = article.removed
    assert block.kind is Kind.NAVIGATION
    assert "class" not in block.html
    assert '<a href="/899">Port 899</a>' in block.html


def test_a_block_without_end_is_cut_between_two_tags() -> None:
    article = article_of(f"{PROSE}<nav>{'<a href=/port></a>Port' * 20_000}</nav>")
    (block,) = article.removed
    assert 99_900 < len(block.html) <= 100_000
    assert block.html.rfind("<") < block.html.rfind(">")
