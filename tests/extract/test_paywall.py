"""What is held back for subscribers is told from what is given whole."""

import json
from collections.abc import Mapping

import pytest

from reader.model.article import Incomplete
from tests.extract.pages_of_ours import PROSE, article
from tests.world import PARAGRAPH

BROKEN = f"<p>{PARAGRAPH}And then the pilot, who had seen the light go out, said that ...</p>"
WHOLE = f"<p>{PARAGRAPH}And then the pilot went home.</p>"
CLOSED = {"@type": "NewsArticle", "headline": "Ships", "isAccessibleForFree": "False"}
ASKS = "<div class='offer'><h2>Subscribe to continue reading</h2><p>One euro a week</p></div>"


def reason(body: str, *, told: Mapping[str, object] | None = None, head: str = "") -> object:
    told_head = f"<script type='application/ld+json'>{json.dumps(told)}</script>" if told else ""
    page = (
        f"<html><head>{told_head}{head}</head><body><main><h1>Ships</h1>{body}</main></body></html>"
    )
    return article(page).incomplete


LINES = {
    "en": "Subscribe to continue reading.",
    "en unlock": "Register to unlock this article",
    "fr": "La suite est réservée à nos abonnés.",
    "fr account": "Pour lire la suite, créez votre compte",
    "de": "Lesen Sie weiter mit Ihrem Zugang",
    "de abo": "Diesen Artikel mit einem Abo lesen",
    "es": "Suscríbete para seguir leyendo",
    "pt": "Conteúdo exclusivo para assinantes",
    "it": "Abbonati per continuare a leggere",
    "nl": "Lees verder met een abonnement",
    "pl": "Zaloguj się, aby czytać dalej",
    "sv": "Logga in för att läsa vidare",
    "da": "Læs videre med et abonnement",
    "no": "Kjøp abonnement og les videre",
    "fi": "Tilaa ja jatka lukemista",
    "ru": "Оформите подписку, чтобы читать дальше",
    "ar": "اشترك لمواصلة القراءة",
    "ja": "この記事は有料会員限定です",
    "zh": "订阅后继续阅读",
    "tr": "Devamını okumak için abone olun: okumaya devam",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_a_text_that_breaks_off_before_a_line_that_asks(line: str) -> None:
    assert reason(f"<div>{BROKEN}</div><div class='box'><p>{line}</p></div>") is Incomplete.PAYWALL


@pytest.mark.parametrize("between", [" ", "<div></div>" * 4])
def test_the_line_may_stand_in_three_pieces(between: str) -> None:
    pieces = ("<b>Already a subscriber?</b>", "<a>Sign in</a>", "<p>To unlock this story.</p>")
    box = f"<div>{between.join(pieces)}</div>"
    assert reason(f"<div>{BROKEN}</div>{box}") is Incomplete.PAYWALL


def test_the_line_may_have_been_taken_for_the_last_of_the_story() -> None:
    assert reason(f"{PROSE * 6}<p>Subscribe now to read the rest.</p>") is Incomplete.PAYWALL
    story = f"The editor says: subscribe now to read the rest. {PARAGRAPH}"
    assert reason(f"{PROSE * 6}<p>{story}</p>") is None


def test_what_stands_behind_is_found_where_the_last_lines_are_too_short_to_be() -> None:
    assert reason(f"<div>{WHOLE}<p>AP</p></div>{ASKS}") is Incomplete.PAYWALL


def test_a_short_text_of_whole_sentences_may_be_a_beginning_too() -> None:
    assert reason(f"<div>{WHOLE}</div>{ASKS}") is Incomplete.PAYWALL


def test_a_short_text_without_a_mark_is_one_where_a_line_asks() -> None:
    page = f"<article>{WHOLE}</article><aside class=offer>{ASKS}</aside>"
    assert reason(page) is Incomplete.PAYWALL


def test_a_page_without_a_text_holds_nothing_back() -> None:
    told = f"<script type='application/ld+json'>{json.dumps(CLOSED)}</script>"
    assert article(f"<html><body>{told}<img src=/a.png></body></html>").incomplete is (
        Incomplete.NO_TEXT
    )


def test_what_a_short_last_line_says_in_the_foot_too_is_looked_for_by_the_line_above() -> None:
    far = "<a href=/a>Port</a><p>.</p>" * 200
    page = f"<div>{WHOLE}<p>AP</p></div>{ASKS}{far}<footer>AP</footer>"
    assert reason(page) is Incomplete.PAYWALL


@pytest.mark.parametrize("kind", ["BlogPosting", "Report", "Review", "OpinionNewsArticle"])
def test_kinds_of_stories_that_tell_they_are_not_free(kind: str) -> None:
    assert reason(BROKEN, told={**CLOSED, "@type": kind}) is Incomplete.PAYWALL
    assert reason(BROKEN, told={**CLOSED, "@type": f"{kind}Page"}) is None


def test_a_long_text_of_whole_sentences_is_whole_whatever_stands_behind_it() -> None:
    assert reason(f"<div>{PROSE * 8}</div>{ASKS}") is None
    assert reason(f"<div>{PROSE * 8}</div><div class='paywall'>{ASKS}</div>") is None


def test_a_long_text_that_breaks_off_before_what_the_theme_calls_a_paywall() -> None:
    long = f"<div>{PROSE * 8}{BROKEN}</div>"
    assert reason(f"{long}<div class='paywall'>{ASKS}</div>") is Incomplete.PAYWALL
    assert reason(f"{long}{ASKS}") is None


@pytest.mark.parametrize("tag", ["script", "style", "svg", "template"])
def test_what_no_reader_sees_may_stand_between(tag: str) -> None:
    silent = f"<{tag}>{'var words = 1; ' * 800}</{tag}>"
    assert reason(f"<div>{BROKEN}</div>{silent}{ASKS}") is Incomplete.PAYWALL


@pytest.mark.parametrize("free", [False, "False", "false", "http://schema.org/False"])
def test_a_page_that_tells_it_is_not_free_and_asks(free: object) -> None:
    told = {**CLOSED, "isAccessibleForFree": free}
    assert reason(f"<div>{PROSE * 8}</div>{ASKS}", told=told) is Incomplete.PAYWALL
    between = "<a href='/a'>Share this story</a><p>Port</p>" * 12
    assert reason(f"<div>{PROSE * 8}</div>{between}{ASKS}", told=told) is None
    assert (
        reason(f"<div>{PROSE * 8}</div>{ASKS}", told={**CLOSED, "isAccessibleForFree": True})
        is None
    )


def test_a_page_that_tells_it_is_not_free_may_be_whole_all_the_same() -> None:
    assert reason(PROSE * 8, told=CLOSED) is None
    assert reason(f"{PROSE * 8}<p>More of this on Monday in the port</p>", told=CLOSED) is None
    assert reason(WHOLE * 4, told={**CLOSED, "wordCount": 130}) is None


def test_a_page_that_is_not_free_and_breaks_off_or_has_next_to_nothing() -> None:
    assert reason(WHOLE * 2 + BROKEN, told=CLOSED) is Incomplete.PAYWALL
    assert reason("<p>The pilot went home at last.</p>", told=CLOSED) is Incomplete.PAYWALL
    assert reason("<p>The pilot went home at last.</p>") is None


def test_a_page_that_tells_of_more_words_than_it_gives() -> None:
    assert reason(PROSE * 4, told={**CLOSED, "wordCount": 900}) is Incomplete.PAYWALL
    open_page = {**CLOSED, "isAccessibleForFree": True, "wordCount": 900}
    assert reason(WHOLE, told=open_page) is None


@pytest.mark.parametrize(("tier", "expected"), [("locked", Incomplete.PAYWALL), ("free", None)])
def test_the_content_tier_of_opengraph(tier: str, expected: Incomplete | None) -> None:
    head = f"<meta property='article:content_tier' content='{tier}'>"
    assert reason(BROKEN, head=head) is expected


@pytest.mark.parametrize(
    "behind",
    [
        "<div><p>Sign up for our newsletter</p></div>",
        "<div><p>Keep reading: the wind turns</p></div>" + "<p>.</p>" * 5 + "<p>Subscribe</p>",
        f"<script>var words = 'Subscribe to continue reading';</script>{PROSE}",
        "<a href='/a'>Port</a><p>.</p>" * 200 + "<p>Subscribe to continue reading</p>",
    ],
    ids=["a newsletter", "two things apart", "a script", "far below"],
)
def test_what_does_not_ask_to_read_on(behind: str) -> None:
    assert reason(f"<article>{BROKEN}</article><aside>{behind}</aside>") is None


def test_marks_of_another_story_s_access_do_not_count() -> None:
    told = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Ships", "author": "Ada", "datePublished": "2026"},
            {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".x"},
        ]
    }
    assert reason(BROKEN, told=told) is None
