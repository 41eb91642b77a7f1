"""Names without "By", from what is told and from what is shown."""

import json

import pytest

from reader.extract.credits import credits_of
from reader.extract.people import names_in
from reader.extract.witnesses import hear, look_round
from tests.extract.pages_of_ours import PROSE, tree

HOUSE = frozenset(("harbourledger", "ledger", "harbournews", "hl"))


def names(body: str, head: str = "", *, authors: object = None) -> tuple[str, ...]:
    if authors is not None:
        told = json.dumps({"@type": "NewsArticle", "headline": "Ships", "author": authors})
        head += f'<script type="application/ld+json">{told}</script>'
    seen = hear(tree(f"<html><head>{head}</head><body>{body}</body></html>"), None)
    heading = seen.headings[0].element if seen.headings else None
    return names_in(seen, credits_of(look_round(seen.root, heading)), HOUSE)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p class=byline>By Ada Marin and Bo Lund</p>", ("Ada Marin", "Bo Lund")),
        ("<a rel=author href=/a>Ada Marin</a>", ("Ada Marin",)),
        ("<span itemprop=author>Par Ada Marin</span>", ("Ada Marin",)),
        ("<div class='post-author-name'>Ada Marin | 14 Sept</div>", ("Ada Marin",)),
        ("<address>Ada Marin</address>", ("Ada Marin",)),
        ("<p>Por Ada Marin</p>", ("Ada Marin",)),
        ("<p>By noon</p>", ()),
        ("<p class=byline>admin</p>", ()),
        ("<a class=author href=/a>anna60</a>", ("anna60",)),
        ("<b class=author>Ada Marin</b><b class=author>Bo Lund</b>", ("Ada Marin", "Bo Lund")),
        ("<b class=author>Ada Marin</b><b class=byauthor2>Bo Lund</b>", ("Ada Marin",)),
        ("<div class=comments><b class=author>Ada Marin</b></div>", ()),
        ("<b class='author photo'>Ada Marin</b>", ()),
    ],
)
def test_names_by_the_heading(html: str, expected: tuple[str, ...]) -> None:
    assert names(f"<h1>Ships</h1>{html}") == expected


@pytest.mark.parametrize(
    "authors",
    [
        [{"@type": "Person", "name": "By Ada Marin"}, {"name": "Bo Lund"}],
        {"@type": "Person", "name": ["Ada Marin", "Bo Lund"]},
        {"@list": ["Ada Marin", "Bo Lund"]},
        "Ada Marin; Bo Lund",
    ],
    ids=["persons", "names", "list", "text"],
)
def test_names_told_as_jsonld(authors: object) -> None:
    assert names("<p>x</p>", authors=authors) == ("Ada Marin", "Bo Lund")


def test_names_told_as_meta() -> None:
    assert names("", "<meta name=author content='Ada Marin; Bo Lund'>") == ("Ada Marin", "Bo Lund")
    assert names("", "<meta name=author content='https://e.org/ada'>") == ()


@pytest.mark.parametrize(
    "behind", [" (https://e.org/ada/)", " - http://e.org", " &lt;https://e.org>"]
)
def test_an_address_behind_a_name_is_no_part_of_it(behind: str) -> None:
    assert names("", f"<meta name=author content='Ada Marin{behind}'>") == ("Ada Marin",)


def test_a_byline_with_more_names_wins() -> None:
    body = "<h1>Ships</h1><p class=byline>By Ada Marin and Bo Lund</p>"
    assert names(body, authors="Ada Marin") == ("Ada Marin", "Bo Lund")


def test_what_is_told_wins_where_the_byline_names_no_more() -> None:
    body = "<h1>Ships</h1><p class=byline>By ADA MARIN</p>"
    assert names(body, authors=["Ada B. Marin", "Bo Lund"]) == ("Ada B. Marin", "Bo Lund")


def test_what_is_shown_wins_where_what_is_told_is_in_capitals() -> None:
    body = "<h1>Ships</h1><p class=byline>By Ada Marin</p>"
    assert names(body, authors="ADA MARIN") == ("Ada Marin",)


def test_a_byline_wins_over_who_put_the_story_in() -> None:
    assert names("<h1>Ships</h1><p>By Ada Marin</p>", authors="Bo Lund") == ("Ada Marin",)


def test_a_translator_in_the_byline_does_not() -> None:
    body = "<h1>Ships</h1><p>Von Bo Lund, übersetzt von <b class=author>Ada Marin</b></p>"
    assert names(body, authors="Bo Lund") == ("Bo Lund",)


@pytest.mark.parametrize("account", ["Harbour Ledger", "Harbour L", "Harbour D", "a_marin"])
def test_persons_go_before_offices_and_accounts(account: str) -> None:
    assert names("<h1>Ships</h1><p>By Ada Marin</p>", authors=account) == ("Ada Marin",)
    assert names("<h1>Ships</h1>", authors=[account, "Ada Marin"])[-1:] == ("Ada Marin",)


def test_the_sites_own_name_is_no_name_beside_others() -> None:
    assert names("", authors=["Ada Marin", "Harbour Ledger"]) == ("Ada Marin",)
    assert names("", authors=["Ada Marin", "HL SOUTH"]) == ("Ada Marin",)
    assert names("", authors=["Ada Marin", "Ledger-Süd Port"]) == ("Ada Marin",)
    assert names("", authors="Harbour Ledger") == ("Harbour Ledger",)
    assert names("", authors="harbour.com") == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<p><strong>ADA MARIN</strong></p>", ("ADA MARIN",)),
        ("<p><strong>Ada Marin/Bo Lund</strong></p>", ("Ada Marin", "Bo Lund")),
        ("<p>Ada Marin</p>", ("Harbour Ledger",)),
        ("<p><strong>The Pilots</strong></p>", ("Harbour Ledger",)),
        ("<p><strong>La Barque</strong></p>", ("Harbour Ledger",)),
    ],
    ids=["bold", "two", "plain", "subhead", "subhead-fr"],
)
def test_a_story_put_in_by_the_house_is_signed_above_its_text(
    line: str, expected: tuple[str, ...]
) -> None:
    assert names(f"<h1>Ships</h1>{line}{PROSE * 6}", authors="Harbour Ledger") == expected


def test_an_account_called_after_the_house_is_the_house() -> None:
    body = f"<h1>Ships</h1><p><strong>ADA MARIN</strong></p>{PROSE * 6}"
    assert names(body, authors="Harbour D") == ("ADA MARIN",)


def test_elsewhere_on_the_page_only_marked_names_count() -> None:
    text = f"<h1>Ships</h1>{PROSE * 6}"
    assert names(f"{text}<a rel=author>Ada Marin</a>") == ("Ada Marin",)
    assert names(f"{text}<p class=author-name>Ada Marin</p>") == ("Ada Marin",)
    assert names(f"{text}<p class=author-name>Harbourmaster</p>") == ()
    assert names(f"{text}<div class=related-posts><p class=author>Ada Marin</p></div>") == ()
