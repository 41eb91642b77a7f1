"""What a `kiosque:` link may ask for: a public page, or an article that is here."""

from urllib.parse import quote

import pytest

from reader.library.kiosque_links import AskedToOpen, AskedToSave, asked_by
from reader.model.article import ArticleId
from reader.model.errors import UrlError
from reader.model.url import Url

SHIPS = Url("https://e.org/ships?id=3")


@pytest.mark.parametrize("form", ["kiosque:save?url={}", "kiosque://save/?url={}"])
def test_a_public_page_may_be_offered(form: str) -> None:
    address = quote(f"{SHIPS}&utm_source=x#top", safe="")
    assert asked_by(form.format(address)) == AskedToSave(SHIPS)


@pytest.mark.parametrize("form", ["kiosque:open?id=7", "kiosque://open?id=7"])
def test_an_article_may_be_opened(form: str) -> None:
    assert asked_by(form) == AskedToOpen(ArticleId(7))


@pytest.mark.parametrize(
    "address",
    [
        *("http://localhost/a", "http://127.0.0.1/a", "http://192.168.0.1/", "http://[::1]/"),
        *("http://printer/", "https://box.local/a", "http://2130706433/", "http://10.0.0.1./"),
        *("file:///etc/passwd", "javascript:alert(1)", "ftp://e.org/a", "e.org/a", "", "http://"),
    ],
)
def test_no_file_and_no_address_of_this_home_is_offered(address: str) -> None:
    with pytest.raises(UrlError):
        asked_by(f"kiosque:save?url={quote(address, safe='')}")


@pytest.mark.parametrize(
    "link",
    [
        *(
            "kiosque:",
            "kiosque:save",
            "kiosque:delete?id=7",
            "kiosque:save?url=https://a.org/&url=x",
        ),
        *("kiosque:open?id=0", "kiosque:open?id=-1", "kiosque:open?id=x", "kiosque:open?id=٣"),
        *("kiosque:open?id=" + "9" * 5_000, "kiosque:save?url=https://e.org/" + "a" * 20_000),
        *("kiosque:save?" + "a=1&" * 2_000, "kiosque://[save?url=https://e.org/", "kiosque:/etc"),
    ],
)
def test_nothing_else_is_understood(link: str) -> None:
    with pytest.raises(UrlError):
        asked_by(link)
