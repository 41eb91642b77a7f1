"""All addresses of one story have one key; two stories have two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.story_key import house_of, is_dressed, story_key
from reader.model.url import canonical

SHIPS = "e.org/2026/09/ships-in-the-harbour"


@pytest.mark.parametrize(
    "address",
    [
        "https://e.org/2026/09/ships-in-the-harbour",
        "http://www.e.org/2026/09/ships-in-the-harbour/",
        "https://www.e.org//2026/09/ships-in-the-harbour/index.html",
        "https://m.e.org/2026/09/ships-in-the-harbour",
        "https://mobile.e.org/2026/09/ships-in-the-harbour/",
        "https://amp.e.org/2026/09/ships-in-the-harbour",
        "https://www.amp.e.org/2026/09/ships-in-the-harbour",
        "https://e.org/2026/09/ships-in-the-harbour/amp",
        "https://e.org/2026/09/ships-in-the-harbour/amp/?usqp=mq331AQ",
        "https://e.org/2026/09/ships-in-the-harbour/amp/index.html",
        "https://e.org/amp/2026/09/ships-in-the-harbour",
        "https://e.org/2026/amp/09/ships-in-the-harbour",
        "https://e.org/2026/09/ships-in-the-harbour?amp=1",
        "https://e.org/2026/09/ships-in-the-harbour?amp",
        "https://e.org/2026/09/ships-in-the-harbour?outputType=amp",
        "https://e.org/2026/09/ships-in-the-harbour?utm_source=x&fbclid=3&ref=home",
        "https://e.org/2026/09/ships-in-the-harbour;jsessionid=A1B2",
        "https://e.org/2026/09/ships-in-the-harbour/print/",
        "https://e.org/print/2026/09/ships-in-the-harbour",
        "https://e.org/2026/09/ships-in-the-harbour?print=1",
        "https://e.org/2026/09/ships-in-the-harbour?view=print",
        "https://e.org/2026/09/ships-in-the-harbour?tmpl=component&print=1",
        "https://e.org/2026/09/ships-in-the-harbour?page=all",
        "https://e.org/m/2026/09/ships-in-the-harbour",
        "https://www-e-org.cdn.cache.example/c/s/www.e.org/2026/09/ships-in-the-harbour?amp_js_v=1",
        "https://e-org.cdn.cache.example/v/e.org/2026/09/ships-in-the-harbour/amp",
        "https://results.example/amp/s/e.org/2026/09/ships-in-the-harbour",
    ],
)
def test_one_story_has_one_key(address: str) -> None:
    assert story_key(canonical(address)) == SHIPS


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://e.org/ships.amp.html", "e.org/ships.html"),
        ("https://e.org/ships/print.html", "e.org/ships"),
        ("https://e.org/a?b=2&a=1&utm_medium=rss", "e.org/a?a=1&b=2"),
        ("https://en.m.e.org/wiki/Ship", "en.e.org/wiki/Ship"),
        ("https://e.org/%7Eada/%c3%a9t%c3%a9", "e.org/~ada/%C3%A9t%C3%A9"),
        ("https://user:secret@e.org:8443/a", "e.org:8443/a"),
        ("https://e.org./", "e.org/"),
        ("https://e.org/?p=12", "e.org/?p=12"),
        ("https://amp.dev/", "amp.dev/"),
        ("https://e.org/amp/", "e.org/amp"),
        ("https://m.e.co.uk/ships-in-harbour", "e.co.uk/ships-in-harbour"),
        (
            "https://print-house.org/amplifiers/best-guitar-amp",
            "print-house.org/amplifiers/best-guitar-amp",
        ),
    ],
)
def test_the_rest_of_an_address_stays(address: str, key: str) -> None:
    assert story_key(canonical(address)) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.org/a?id=3", "https://e.org/a?id=4"),
        ("https://e.org/a?page=2", "https://e.org/a?page=3"),
        ("https://e.org/Ships", "https://e.org/ships"),
        ("https://a.e.org/ships", "https://b.e.org/ships"),
        ("https://e.org/ships?mobile=nokia", "https://e.org/ships"),
        ("https://e.org/search?q=amp", "https://e.org/search?q=print"),
        ("https://e.org/tag/mobile", "https://e.org/tag"),
        ("https://e.org/best-guitar-amp", "https://e.org/best-guitar"),
        ("https://e.org/c/s/f.org/ships", "https://e.org/ships"),
        ("https://e.org/v/f.org/ships", "https://f.org/ships"),
    ],
)
def test_two_stories_have_two_keys(one: str, other: str) -> None:
    assert story_key(canonical(one)) != story_key(canonical(other))


@given(st.from_regex(r"https?://[a-z.]{1,12}\.org/[a-zA-Z0-9/_%?&=;#+.é-]{0,40}", fullmatch=True))
def test_a_key_read_as_an_address_has_itself_for_a_key(text: str) -> None:
    key = story_key(canonical(text))
    assert story_key(canonical(f"https://{key}")) == key


@pytest.mark.parametrize(
    ("address", "dressed"),
    [
        ("https://www.e.org/ships/?utm_source=x", False),
        ("https://e.org/ships/index.html", False),
        ("https://e.org/ships?source=home", False),
        ("https://m.e.org/ships", True),
        ("https://e.org/ships/amp/", True),
        ("https://e.org/ships.amp.html", True),
        ("https://e.org/ships?print=1", True),
        ("https://e-org.cdn.cache.example/c/s/e.org/ships", True),
    ],
)
def test_what_asks_for_another_form(address: str, dressed: bool) -> None:
    assert is_dressed(canonical(address)) is dressed


def test_hosts_of_one_house() -> None:
    assert house_of("https://news.e.org/a") == house_of("https://www.e.org:8443/b") == "e.org"
    assert house_of("https://news.e.co.uk/a") == "e.co.uk"
    assert house_of("https://news.sea.at/a") == "sea.at"
    assert house_of("https://www-e-org.cdn.cache.example/c/s/www.e.org/a") == "e.org"
