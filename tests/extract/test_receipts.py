"""What a removed block is called: by what it is, not by what betrayed it."""

import pytest
from lxml.html import document_fromstring

from reader.extract.chrome import strip_chrome
from reader.extract.outline import Outline
from reader.extract.receipts import are_mostly_links, slimmed, written
from reader.model.article import ChromeKind as Kind
from tests.world import PARAGRAPH

STORY = f"<article><p>{PARAGRAPH * 3}</p><p>{PARAGRAPH * 3}</p></article>"
LINKS = "<a href=/a>Home</a> <a href=/b>Harbour</a> <a href=/c>Weather</a>"


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<footer>The Ledger, Pier 3</footer>", Kind.FOOTER),
        ("<div class=site-footer>The Ledger, Pier 3</div>", Kind.FOOTER),
        ("<div id=colophon>The Ledger, Pier 3</div>", Kind.FOOTER),
        ("<footer class=entry-footer><a href=/a>Ships</a></footer>", Kind.TAGS),
        ("<footer class=post-foot>12 May, Ann Reed</footer>", Kind.BYLINE),
        ("<div class=sidebar>Weather</div>", Kind.SIDEBAR),
        ("<footer class=newsletter>Letters</footer>", Kind.NEWSLETTER),
        ("<div class=entry-meta>12 May, Ann Reed</div>", Kind.BYLINE),
        ("<span itemprop=datePublished>12 May</span>", Kind.BYLINE),
        ("<div class=photo-credit>Ann Reed</div>", Kind.CREDITS),
        ("<div class=slick-slider>1 of 9</div>", Kind.GALLERY),
        ("<div class=star-rating>4 of 5</div>", Kind.POLL),
        ("<div class=cta-box>Buy now</div>", Kind.ADVERTISEMENT),
        ("<button>Menu</button>", Kind.CONTROL),
        ("<form>State <select></select></form>", Kind.CONTROL),
        ("<form class=comment-form>Say</form>", Kind.COMMENT_FORM),
        ("<div hidden class=cookie-law>Cookies</div>", Kind.COOKIE_NOTICE),
        ("<div hidden class=share>Share</div>", Kind.SHARE_BAR),
        ("<div hidden class=paywall>Subscribe</div>", Kind.HIDDEN),
        ("<div hidden>Once more</div>", Kind.HIDDEN),
        (f"<div hidden>{LINKS}</div>", Kind.NAVIGATION),
        (f"<div class=is-hidden><p class=hidden>{LINKS}</p></div>", Kind.NAVIGATION),
        (f"<div class=d-print-none>{LINKS}</div>", Kind.NAVIGATION),
        ("<div class=d-print-none>Once more</div>", Kind.OTHER),
        ("<div class=print-button>Print</div>", Kind.SHARE_BAR),
        ("<textarea>Say it here</textarea>", Kind.CONTROL),
        ("<label>Your name</label>", Kind.CONTROL),
        ("<form>Find</form>", Kind.CONTROL),
        ("<div class=d-print-none>Find <input></div>", Kind.CONTROL),
        ("<div class=d-print-none>Find <select></select></div>", Kind.CONTROL),
        ("<div class=d-print-none>Find <textarea></textarea></div>", Kind.CONTROL),
        (f"<div hidden>{PARAGRAPH}{LINKS}</div>", Kind.HIDDEN),
        ("<div class=noprint>Once more</div>", Kind.OTHER),
    ],
)
def test_a_block_is_called_by_what_it_is(block: str, kind: Kind) -> None:
    assert kinds_in(block) == [kind]


#: Names that themes and players give what is not the story.
NAMES = {
    Kind.BYLINE: "entry-meta post-date post-time timestamp-1 datetime-box pubdate dateline"
    " post-author",
    Kind.GALLERY: "gallery-item galleries-list carousel-inner slideshow-1 slick-track swiper-slide"
    " playlist-1 player-box jwplayer-1 videoplayer-1 brightcove-1",
    Kind.CREDITS: "photo-credit credits-list copyright-line disclaimer-1 disclosure-1"
    " privacy-policy terms-of-use",
    Kind.POLL: "rating-stars ratings-box vote-up votes-total poll-box survey-box quiz-box",
    Kind.FOOTER: "site-footer colophon-inner foot-note rodape-site fusszeile-unten piedepagina-1",
}


@pytest.mark.parametrize("kind", NAMES)
def test_a_block_is_called_by_its_names(kind: Kind) -> None:
    found = {name: kinds_in(f"<div class={name}>Ann Reed</div>") for name in NAMES[kind].split()}
    assert [name for name, kinds in found.items() if kinds != [kind]] == []


@pytest.mark.parametrize("part", ["entry", "post", "article", "story", "single"])
def test_the_foot_of_a_story_is_not_that_of_the_site(part: str) -> None:
    assert kinds_in(f"<footer class={part}-footer>12 May, Ann Reed</footer>") == [Kind.BYLINE]
    assert kinds_in("<footer class=wide-footer>12 May, Ann Reed</footer>") == [Kind.FOOTER]


def kinds_in(block: str) -> list[Kind]:
    """Return what the blocks are called that are taken out of a page with a story."""
    body = document_fromstring(f"<body>{STORY}{block}</body>").find("body")
    assert body is not None
    return [each.kind for each in strip_chrome(Outline.of(body), None)]


# ---- long blocks ---------------------------------------------------------------------------------


def line(number: int, quote: str = '"') -> str:
    style = f"style={quote}top: 0{quote}"
    return f'<li class={quote}a b{quote} id=x><a {style} href="/{number}">{number}</a>'


def test_a_block_is_kept_as_it_is() -> None:
    markup = "".join(map(line, range(900)))
    assert slimmed(markup) == markup


@pytest.mark.parametrize("quote", ['"', "'"])
def test_of_a_long_block_tags_words_and_links_are_kept(quote: str) -> None:
    markup = "".join(line(number, quote) for number in range(1_500))
    slim = "".join(f'<li><a href="/{number}">{number}</a>' for number in range(1_500))
    assert slimmed(markup.replace(" id=x", "")) == slim


@pytest.mark.parametrize("text", ["<b>Ship</b>" * 10_000, f"<b>{'Ships ' * 20_000}"])
def test_of_a_very_long_block_the_beginning_is_kept_and_no_half_of_a_tag(text: str) -> None:
    kept = slimmed(text)
    assert text.startswith(kept)
    assert 99_900 < len(kept) <= 100_000
    assert kept.count("<") == kept.count(">")


@pytest.mark.parametrize(
    ("links", "linked", "size", "are"),
    [(3, 50, 60, True), (2, 50, 60, False), (3, 30, 60, False)],
    ids=["a menu", "two links", "text beside them"],
)
def test_some_links_and_little_else_are_a_way_through_the_site(
    links: int, linked: int, size: int, *, are: bool
) -> None:
    assert are_mostly_links(links, linked, size) is are


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="box"><i></i><b class="icon"></b><p>a</p></div>',
        '<div><br><img src="a.jpg?x=1&amp;y=2" alt="/&gt;">1 &lt; 2 /&gt; 3</div>',
        "<hr>",
    ],
    ids=["nothing in it", "no end tag", "only that"],
)
def test_a_block_is_written_as_html(markup: str) -> None:
    [block] = next(document_fromstring(f"<body>{markup}").iterchildren("body"))
    assert written(block) == markup
