"""MAFF: each folder a page, as its description says."""

import pytest

from reader.extract.article import extract
from tests.formats.samples import (
    SHIP,
    URL,
    WHEN,
    WIND,
    all_in,
    bodies,
    page_in,
    pages_in,
    rdf,
    reasons_in,
    story,
    zipped,
)


def test_two_pages() -> None:
    body = zipped(
        {
            "1/index.rdf": rdf(URL, "Told"),
            "1/index.html": story("index_files/a.jpg"),
            "1/index_files/a.jpg": SHIP,
            "2/index.rdf": rdf("https://e.org/b", "The second page of it", "b.html"),
            "2/b.html": b"<p>Text <img src=a.jpg>",
            "2/a.jpg": WIND,
        }
    )
    first, second = pages_in(all_in("a.maff", body))
    assert (first.url, first.got_at) == (URL, WHEN)
    assert bodies(first) == {"https://ledger.example/index_files/a.jpg": SHIP}
    assert (second.url, list(bodies(second).values())) == ("https://e.org/b", [WIND])
    assert extract(second).title == "The second page of it"


@pytest.mark.parametrize("description", [b"<RDF", b"", b"\0\0", b"<a/>"])
def test_a_description_that_says_nothing(description: bytes) -> None:
    body = zipped({"1/index.rdf": description, "1/page.html": story(), "1/x/b.html": story()})
    assert page_in("a", body).url is None


def test_a_description_with_a_bare_ampersand_is_mended() -> None:
    body = zipped({"1/index.rdf": rdf("https://e.org/?a=1&b=2", "x"), "1/index.html": story()})
    assert (page_in("a", body).url or "").startswith("https://e.org/?a=1")


def test_a_folder_without_a_page() -> None:
    body = zipped({"1/index.rdf": rdf(URL, "x"), "1/a.jpg": SHIP})
    assert reasons_in(all_in("a", body)) == ["there is no page in it"]


def test_entities_in_a_description_are_not_followed() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + rdf(URL, "&x;")
    assert page_in("a", zipped({"1/index.rdf": bomb, "1/index.html": story()})).body == story()
