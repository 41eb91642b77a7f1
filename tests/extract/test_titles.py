"""The title as a reader would say it."""

import pytest

from reader.extract.sites import site_of
from reader.extract.text import key_of
from reader.extract.titles import Title, title_of
from reader.extract.witnesses import hear
from tests.extract.pages_of_ours import PROSE, tree

STORY = "Ships lie at anchor"
SITE = "<meta property=og:site_name content='The Ledger'>"


def titled(head: str, body: str, path: str = "/x") -> Title:
    root = tree(f"<html><head>{head}</head><body>{body}</body></html>")
    seen = hear(root, f"https://ledger.example{path}")
    return title_of(seen, site_of(seen).keys)


def tab(text: str) -> str:
    return f"<title>{text}</title>"


def og(text: str) -> str:
    return f"<meta property=og:title content='{text}'>"


def headline(text: str) -> str:
    return f'<script type=application/ld+json>{{"@type":"Article","headline":"{text}"}}</script>'


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (tab(f"{STORY} - The Ledger"), f"<h1>{STORY}</h1>"),
        (tab(f"{STORY} | World | The Ledger"), f"<h1>{STORY}</h1>"),
        (tab(f"The Ledger: {STORY}"), "<h1>The Ledger</h1>"),
        (og(f"{STORY} - The Ledger") + SITE, ""),
        (og(f"The Ledger | {STORY}") + SITE, ""),
        (tab(f"{STORY} | ledger"), ""),
        ("", f"<h1>{STORY}</h1>"),
        (SITE, f"<h1>{STORY} | The Ledger</h1>"),
    ],
    ids=["suffix", "section", "prefix", "og", "og-prefix", "host", "shown", "in-heading"],
)
def test_without_the_names_of_site_and_section(head: str, body: str) -> None:
    assert titled(head, body).text == STORY


@pytest.mark.parametrize(
    ("greeting", "name", "title"),
    [
        ("Welcome to the Harbour Museum page", "Harbour Museum", "Harbour Museum"),
        ("Bienvenue sur le site du Musée du port", "Musée du port", "Musée du port"),
        ("Willkommen im Hafenmuseum Ostkai", "Hafenmuseum Ostkai", "Hafenmuseum Ostkai"),
        ("Welcome to the harbour", "Welcome to the harbour", "Welcome to the harbour"),
        ("Welcome to the harbour", "Port and quay", "Welcome to the harbour"),
        ("Welcome to the harbour", "***", "Welcome to the harbour"),
        ("Bienvenido al Museo del puerto", "Museo del puerto", "Museo del puerto"),
        ("Bem-vindos ao Museu do porto", "Museu do porto", "Museu do porto"),
        ("Benvenuti nel Museo del porto", "Museo del porto", "Museo del porto"),
        ("Welkom bij het Havenmuseum", "Het Havenmuseum", "Het Havenmuseum"),
        ("Välkommen till Hamnmuseet i staden", "Hamnmuseet i staden", "Hamnmuseet i staden"),
        ("Velkommen til Havnemuseet i byen", "Havnemuseet i byen", "Havnemuseet i byen"),
        ("Witamy w Muzeum portu i morza", "Muzeum portu i morza", "Muzeum portu i morza"),
        ("Добро пожаловать в Музей порта", "Музей порта", "Музей порта"),
        ("مرحبا بكم في متحف الميناء", "متحف الميناء", "متحف الميناء"),
        ("أهلا وسهلا بكم في متحف الميناء", "متحف الميناء", "متحف الميناء"),
        ("欢迎来到 港口博物馆 参观 游览", "港口博物馆", "港口博物馆"),
        ("歡迎光臨 港口博物館 參觀 遊覽", "港口博物館", "港口博物館"),
        ("ようこそ 港の博物館 の ページへ", "港の博物館", "港の博物館"),
        ("Welcome to the harbour", "", "Welcome to the harbour"),
        ("A warm welcome to the pilots", "Pilots", "A warm welcome to the pilots"),
    ],
)
def test_a_greeting_is_no_title_where_the_page_tells_its_name(
    greeting: str, name: str, title: str
) -> None:
    found = titled(tab(name), f"<h1>{greeting}</h1>", "/museum/a.html")
    assert found.text == title
    assert found.element is not None


def test_a_short_heading_is_found_in_a_long_tab() -> None:
    long = tab("Ships lie ashore | When, where, why, and all that readers ask")
    assert titled(long, "<h1>Ships lie ashore</h1><h1>Log in</h1>").text == "Ships lie ashore"


def test_a_title_with_a_date_behind_it_is_not_the_date() -> None:
    assert titled(tab(f"{STORY}: 14.09.2026, 6.20 Uhr"), f"<h1>{STORY}</h1>").text == STORY


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>The Ledger</h1><h1>{STORY}</h1>",
        f"<h1>Log in</h1><h1>{STORY}</h1>",
        f"<h1>News</h1><h1>{STORY}</h1>",
    ],
    ids=["site", "dialog", "section"],
)
def test_the_heading_that_is_borne_out_wins(body: str) -> None:
    assert titled(SITE + og(STORY) + tab("News - The Ledger"), body).text == STORY


@pytest.mark.parametrize("path", ["/", "/index.html", "/~ada/", "/~ada/index.htm"])
def test_a_front_page_is_titled_by_its_tab(path: str) -> None:
    told = "The Ledger | All of the harbour"
    assert titled(tab(told), f"<h1>{STORY}</h1><h2>Wind</h2>", path).text == told


def test_a_story_that_stands_at_a_front_page_keeps_its_own() -> None:
    assert titled(tab("Home") + headline(STORY), f"<h1>{STORY}</h1>", "/").text == STORY
    assert titled("", f"<h1>{STORY}</h1>", "/").text == STORY


def test_the_heading_wins_over_what_is_told_otherwise() -> None:
    shown = "Ships lie at anchor because of the wind"
    assert titled(og("Wind keeps ships in port"), f"<h1>{shown}</h1>").text == shown
    told = og("Wind keeps ships in port") + headline("Nobody sails") + tab("No ship leaves")
    assert titled(told, f"<h1>{shown}</h1><h1>More from the harbour today</h1>").text == shown


def test_of_several_headings_none_wins_over_what_all_else_agrees_on() -> None:
    told = og(STORY) + headline(STORY) + tab(STORY)
    assert titled(told, "<h1>More from the harbour</h1><h1>Write to the editor</h1>").text == STORY


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        (f"<span>World</span> {STORY}", STORY),
        (f"World | {STORY}", STORY),
        (f"{STORY} <small>Posted on 14 September</small>", STORY),
        (f"<span>Harbour:</span> {STORY}", f"Harbour: {STORY}"),
        (f"The {STORY}", f"The {STORY}"),
        (f"<b>The</b> {STORY} again", f"The {STORY} again"),
        (f"{STORY} | Part two", f"{STORY} | Part two"),
    ],
    ids=["kicker", "stroke", "date", "colon", "longer", "longer in markup", "another stroke"],
)
def test_what_is_set_apart_and_told_by_nobody_else_goes(heading: str, title: str) -> None:
    assert titled(og(STORY) + headline(STORY), f"<h1>{heading}</h1>").text == title


def test_the_sites_name_as_the_only_heading_is_no_title() -> None:
    site = "The Old Harbour Ledger"
    told = f"<meta property=og:site_name content='{site}'>" + og(STORY)
    assert titled(told, f"<h1>{site}</h1>").text == STORY


def test_a_kicker_that_others_do_not_leave_out_stays() -> None:
    assert titled(og(STORY), f"<h1><span>World</span> {STORY}</h1>").text == f"World {STORY}"
    told = og(f"World {STORY}") + headline(STORY)
    assert titled(told, f"<h1><span>World</span> {STORY}</h1>").text == f"World {STORY}"


def test_a_section_told_as_the_title_is_none_where_a_heading_says_more() -> None:
    told = og("World") + headline("World")
    heading = "<span>World</span> Ships lie at anchor"
    assert titled(told, f"<h1>{heading}</h1>").text == f"World {STORY}"


LONG = "Ships lie at anchor because of the wind that turned at noon on the first Monday"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (STORY, f"{STORY} because of the wind that has turned"),
        (LONG, f"Nobody on the quay knows why: {LONG}, and will lie there for days"),
    ],
    ids=["short", "cut at its start"],
)
def test_of_titles_that_differ_the_first_is_taken(first: str, second: str) -> None:
    assert titled(headline(first) + og(second), "").text == first


def test_a_headline_that_was_cut_is_taken_whole() -> None:
    whole = (
        "Ships lie at anchor because of a wind that turned at noon and nobody on the quay knows why"
    )
    assert titled(headline(whole[:80]) + og(whole), "").text == whole


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        (f"<div><p>World</p></div><div>{STORY}</div>", "div"),
        ("<p>x</p><h2><b>Ships</b> lie at anchor</h2>", "h2"),
        (f"<a>{STORY}</a>", None),
        (f"<p>x</p><h1>{STORY}</h1>", "h1"),
        ("<h2>World</h2><h3><b>Ships</b> lie at anchor</h3>", "h3"),
    ],
    ids=["own-text", "heading", "link", "first-order", "second heading"],
)
def test_where_the_title_is_shown(body: str, tag: str | None) -> None:
    element = titled(og(STORY), body).element
    assert (element.tag if element is not None else None) == tag


def test_where_there_is_no_title_no_sign_shows_it() -> None:
    assert titled("", "<p>***</p>").element is None


@pytest.mark.parametrize(
    ("house", "told", "title"),
    [
        ("The Ledger", "The Ledger", "The Ledger"),
        ("The Ledger", "The Ledger | The Ledger", "The Ledger | The Ledger"),
        ("HL", f"{STORY} - HL", STORY),
        ("HL", f"{STORY} - Hlinka sails again", f"{STORY} - Hlinka sails again"),
        ("The Ledger", f"{STORY} - The Ledger, all of the sea", STORY),
    ],
    ids=["alone", "twice", "short", "begins a word", "with its motto"],
)
def test_names_of_the_house(house: str, told: str, title: str) -> None:
    assert titled(f"<meta property=og:site_name content='{house}'>" + tab(told), "").text == title


def test_a_section_that_is_shown_is_not_the_title() -> None:
    told = tab(f"World | {STORY} | The Ledger")
    assert titled(SITE + told, "<h1>World</h1>").text == f"World | {STORY}"


def test_every_spelling_is_known() -> None:
    head = og(f"{STORY}!") + tab(f"{STORY} - The Ledger")
    keys = titled(head, f"<h1>News: {STORY}</h1><h1>Part one</h1>").keys
    assert keys == {"shipslieatanchor", "shipslieatanchortheledger", "newsshipslieatanchor"}


def test_a_heading_as_long_as_a_paragraph_is_no_title() -> None:
    assert titled(tab(STORY), f"<h1>{f'{STORY} in the harbour. ' * 30}</h1>").text == STORY


def test_where_nothing_else_is_said_the_only_heading_is_the_title() -> None:
    assert titled("", "<h1>Ledger</h1>").text == "Ledger"


def test_a_heading_with_the_sites_name_is_known_with_it_too() -> None:
    assert key_of(f"{STORY} | The Ledger") in titled(SITE, f"<h1>{STORY} | The Ledger</h1>").keys


def test_another_heading_that_says_the_title_is_a_spelling_of_it() -> None:
    body = f"<h1>{STORY}</h1><h1>{STORY} at noon</h1><h1>The weather of the week</h1>"
    keys = titled(tab(STORY), body).keys
    assert key_of(f"{STORY} at noon") in keys
    assert key_of("The weather of the week") not in keys


def test_a_page_from_nowhere_has_a_title() -> None:
    seen = hear(tree(f"<html><head>{tab(STORY)}</head><body></body></html>"), None)
    assert title_of(seen, site_of(seen).keys).text == STORY


WEATHER = "The weather of the week to come"


@pytest.mark.parametrize(
    ("told", "headings", "title"),
    [
        (STORY, [f"{STORY} at noon", STORY], STORY),
        (STORY, [WEATHER, f"{STORY}, in so dry a sea"], f"{STORY}, in so dry a sea"),
        ("Ships", [WEATHER, "Ships and more of them in the sea"], WEATHER),
        ("At anchor lie ships", [WEATHER, STORY], STORY),
        (STORY, ["Anchor at lie ships now", f"{STORY} so"], f"{STORY} so"),
        (STORY, [WEATHER, "At"], WEATHER),
        ("The Ledger of the sea", [f"{WEATHER}, " * 8], "The Ledger of the sea"),
    ],
    ids=[
        *("to the letter", "with more behind it", "a word of it", "in another order"),
        *("contained before the same words", "a small word", "a paragraph"),
    ],
)
def test_what_the_tab_says_bears_a_heading_out(told: str, headings: list[str], title: str) -> None:
    body = "".join(f"<h1>{heading}</h1>" for heading in headings)
    assert titled(tab(told), body).text == title


def test_a_heading_in_markup_is_where_the_title_is_shown_however_short() -> None:
    assert titled(tab("Gales"), "<h1><b>Ga</b>les</h1>").element is not None


def test_the_only_heading_wins_over_what_the_page_tells_alike() -> None:
    told = og("All about ships") + tab("All about ships")
    assert titled(told, f"<h1>{WEATHER}</h1>").text == WEATHER


BLOG = "<h1>The Quay: all of our port</h1>"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (f"{BLOG}<h2>{STORY}</h2>", STORY),
        (f"{BLOG}<p>x</p><p>y</p><h2>{STORY}</h2>", STORY),
        (f"{BLOG}<h2>Wind turns at the quay</h2>", "The Quay: all of our port"),
        (f"{BLOG}{PROSE * 3}<h2>{STORY}</h2>", "The Quay: all of our port"),
        (
            f"<h1>Ships lie at anchor, and wait</h1><h2>{STORY}</h2>",
            "Ships lie at anchor, and wait",
        ),
    ],
    ids=["below", "after lines", "another", "in the text", "borne out"],
)
def test_below_the_name_of_a_blog_the_title_is_a_heading_of_the_second_order(
    body: str, title: str
) -> None:
    found = titled(og(STORY) + tab("Why ships wait, and how - The Ledger"), body)
    assert found.text == title
    assert found.element is not None
    assert found.element.tag == ("h2" if title == STORY else "h1")


def test_what_stands_beside_a_heading_of_the_second_order_is_no_part_of_the_title() -> None:
    assert titled(tab(f"{STORY} - ports"), f"<h1>Quay</h1><h2>{STORY}</h2>").text == STORY


def test_the_name_of_the_site_is_no_title_though_it_is_a_heading() -> None:
    told = tab("Ships : the quay - The Harbour Ledger") + SITE.replace("The", "The Harbour")
    found = titled(told, "<h2>The Harbour Ledger</h2><h1>Ships : the quay</h1>")
    assert found.text == "Ships : the quay"
    assert "theharbourledger" not in found.keys


def test_a_headline_with_a_site_behind_it_was_not_cut() -> None:
    long = "Ships lie at anchor in the harbour of the old town, and the crews have not been paid"
    assert titled(og(long) + tab(f"{long} | Port"), "").text == long
    assert titled(headline(long) + og(f"{long} | Port"), "").text == long


def test_the_address_of_the_site_is_no_title() -> None:
    body = f"<h1>HarbourLedger.com</h1><h1>{STORY}</h1>{PROSE}"
    assert titled(tab(f"PORTS: {STORY} | World | HarbourLedger.com"), body).text == STORY
