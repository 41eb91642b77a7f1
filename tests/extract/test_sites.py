"""What the site is called."""

import pytest

from reader.extract.sites import folded, house_key, site_of
from reader.extract.witnesses import hear
from tests.extract.pages_of_ours import tree

URL = "https://www.ledger.example/world/ships"


def name(head: str, url: str | None = URL) -> str | None:
    return site_of(hear(tree(f"<html><head>{head}</head><body></body></html>"), url)).name


def og(text: str) -> str:
    return f"<meta property=og:site_name content='{text}'>"


def jsonld(text: str) -> str:
    return f"<script type=application/ld+json>{text}</script>"


@pytest.mark.parametrize(
    ("head", "site"),
    [
        (og("The Ledger"), "The Ledger"),
        (og("The Ledger - News of the harbour"), "The Ledger"),
        (og("News of the harbour | The Ledger"), "The Ledger"),
        (og("The Ledger of the harbour " * 3), "ledger.example"),
        (og("ledger.example"), "ledger.example"),
        (og("https://www.ledger.example/"), "ledger.example"),
        (og("@ledger"), "ledger"),
        (og("www.ledger.example") + jsonld('{"@type":"WebSite","name":"Ledger"}'), "Ledger"),
        (og("www.ledger.example"), "ledger.example"),
        (og("@ledger") + "<meta name=application-name content=Ledger>", "Ledger"),
        (og("World") + jsonld('{"@type":"WebSite","name":"The Ledger"}'), "The Ledger"),
        (og("World") + jsonld('{"@type":"WebSite","name":"The Quay"}'), "The Quay"),
        (og("The Ledger") + "<meta name=application-name content=Ledger>", "The Ledger"),
        ("<meta name=dc.publisher content='The Ledger'>", "The Ledger"),
        ("<meta name=dcterms.publisher content='The Ledger'>", "The Ledger"),
        (jsonld('{"@type":"Article","publisher":{"name":"The Ledger"}}'), "The Ledger"),
        ("<meta name=apple-mobile-web-app-title content='The Ledger'>", "The Ledger"),
        (jsonld('{"@type":"WebSite","name":"Home"}'), "ledger.example"),
        ("<title>Ships at anchor - Ledger</title>", "Ledger"),
        ("<title>Ships at anchor - The Pilot</title>", "The Pilot"),
        ("<title>Ships at anchor|The Pilot</title>", "The Pilot"),
        (og("| The Pilot | Ports"), "The Pilot"),
        ("<title>Ships - The Ledger - Read by all who go to sea</title>", "The Ledger"),
        (f"<title>Ships at anchor - {'The Ledger of the harbour ' * 2}</title>", "ledger.example"),
        ("<title>Ships at anchor - ★</title>", "ledger.example"),
        ("<title>Ships at anchor - Read by all who go down to the sea</title>", "ledger.example"),
        ("<title>Ships at anchor | 14.09.2026</title>", "ledger.example"),
        ("<title>Ledger</title>", "Ledger"),
        ("<title>Ships</title>", "ledger.example"),
        ("<title>港の船はまだ出ない！-新港新聞</title>", "新港新聞"),
        ("", "ledger.example"),
    ],
)
def test_the_name_of_the_site(head: str, site: str) -> None:
    assert name(head) == site


@pytest.mark.parametrize(
    ("body", "site"),
    [
        ("<h3>Ships at anchor</h3>", "The Quay"),
        ("<h1>The Quay</h1>", "The Quay"),
        ("<h3>Ships</h3>", "ledger.example"),
        ("<h1>Ships</h1><h3>Ships at anchor</h3>", "ledger.example"),
    ],
    ids=["a lower heading shows the rest", "the first shows the name", "none", "the first another"],
)
def test_a_blog_is_named_before_a_colon(body: str, site: str) -> None:
    html = f"<html><head><title>The Quay: Ships at anchor</title></head><body>{body}</body></html>"
    assert site_of(hear(tree(html), URL)).name == site


@pytest.mark.parametrize(
    ("host", "parts", "site"),
    [
        ("tzonline", "TZ - The harbour", "TZ"),
        ("ledger", "L - The Pilot", "The Pilot"),
        ("ledger", "Ger - The Pilot", "The Pilot"),
        ("ledger", "Daily Ledger - The Pilot", "Daily Ledger"),
    ],
    ids=["its beginning", "one letter", "a few within", "more around"],
)
def test_a_name_is_akin_to_the_host(host: str, parts: str, site: str) -> None:
    url = f"https://www.{host}.example/ships"
    assert name(f"<title>Ships at anchor - {parts}</title>", url) == site


@pytest.mark.parametrize("tab", ["Ships at anchor", "Ships at anchor: 14 September 2026"])
def test_the_storys_title_names_no_site(tab: str) -> None:
    html = f"<html><head><title>{tab}</title></head><body><h1>Ships at anchor</h1></body></html>"
    assert site_of(hear(tree(html), URL)).name == "ledger.example"


def test_a_page_from_nowhere_has_no_site() -> None:
    assert name("", None) is None


def test_a_name_that_is_the_title_is_no_name() -> None:
    title = "<meta property=og:title content='Ships at anchor'>"
    assert name(f"{title}<meta name=application-name content='Ships at anchor'>") == (
        "ledger.example"
    )


def test_all_names_of_the_house() -> None:
    head = og("The Ledger | Harbour | D") + jsonld('{"@type":"WebSite","name":"Le Régistre"}')
    seen = hear(tree(f"<html><head>{head}</head></html>"), "https://news.ledger.co.uk/ships")
    expected = {"theledger", "harbour", "leregistre", "ledger", "newsledgerco"}
    keys = site_of(seen).keys
    assert expected <= keys
    assert "d" not in keys  # D Smith is no house


def test_accents_do_not_count() -> None:
    assert folded("Público, Ünïted!") == "publicounited"


@pytest.mark.parametrize(
    ("name", "key"),
    [("The Ledger", "theledger"), ("www.Ledger.de", "ledger"), ("ledger.news", "ledger")],
)
def test_a_name_and_an_address_of_one_house_have_one_key(name: str, key: str) -> None:
    assert house_key(name) == key
