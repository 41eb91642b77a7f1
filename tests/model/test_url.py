"""Addresses have one spelling, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import UrlError
from reader.model.url import canonical, host_of, is_front_page, registered, same_site


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("HTTPS://E.org/a?utm_source=x&id=3#top", "https://e.org/a?id=3"),
        ("http://e.org", "http://e.org/"),
        ("http://e.org:80/a", "http://e.org/a"),
        ("https://e.org:8443/a", "https://e.org:8443/a"),
        ("e.org/a", "https://e.org/a"),
        ("  https://e.org/a\n", "https://e.org/a"),
        ("https://é.example/ça va".replace(" ", "%20"), "https://xn--9ca.example/%C3%A7a%20va"),
        ("https://e.org/a?x=&y=2", "https://e.org/a?x=&y=2"),
        ("https://e.org/a?fbclid=1", "https://e.org/a"),
        ("https://user:secret@e.org/a", "https://e.org/a"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
    ],
)
def test_one_spelling(given_text: str, kept: str) -> None:
    assert canonical(given_text) == kept


@pytest.mark.parametrize(
    "text",
    [
        *("", "ships", "ftp://e.org/x", "javascript:alert(1)", "https://", "file:///etc/passwd"),
        *("a b.c", "mailto:a@e.org", "a@e.org", "3.x4", "http://[", "http://e.org:99999/"),
        "x" * 9000 + ".org",
    ],
)
def test_only_web_addresses(text: str) -> None:
    with pytest.raises(UrlError, match="not a web address"):
        canonical(text)


@given(st.text(max_size=60))
def test_the_spelling_is_stable_and_nothing_else_is_raised(text: str) -> None:
    try:
        url = canonical(text)
    except UrlError:
        return
    assert canonical(url) == url


@given(st.from_regex(r"https://[a-z]{1,8}\.org/[a-zA-Z0-9/_%?&=#+.é-]{0,40}", fullmatch=True))
def test_the_spelling_of_addresses_is_stable(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


def test_same_site_knows_www_and_mobile() -> None:
    assert same_site("https://www.e.org/a", "https://m.e.org/b")
    assert not same_site("https://e.org/a", "https://f.org/a")
    assert not same_site("nothing", "nothing")


def test_host_without_www() -> None:
    assert host_of("https://www.e.org/a") == "e.org"
    assert host_of("http://[") == ""


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://e.org/", True),
        ("https://e.org/fr/", True),
        ("https://e.org/index.html", True),
        ("https://e.org/?p=12", False),
        ("https://e.org/ships-in-the-harbour", False),
    ],
)
def test_front_pages(url: str, front: bool) -> None:
    assert is_front_page(url) is front


@pytest.mark.parametrize(
    ("host", "house"),
    [
        ("news.e.org", "e.org"),
        ("news.e.co.uk", "e.co.uk"),
        ("e.co.uk", "e.co.uk"),
        ("news.sea.at", "sea.at"),
        ("e.org", "e.org"),
    ],
)
def test_what_the_owner_of_a_host_has_registered(host: str, house: str) -> None:
    assert registered(host) == house
