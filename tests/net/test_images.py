"""A picture and the page that shows it."""

import socket
import threading

import pytest

from reader.model.errors import FetchError, RefusedError
from reader.model.page import Resource
from reader.model.url import Url
from reader.net.addresses import Origin
from reader.net.images import fetch_picture
from reader.net.manners import Manners
from tests.net.sites import PUBLIC, Internet, Site, no_pauses, response
from tests.picture_makers import MAKERS, png
from tests.world import NOON

STORY = "http://news.example/story"
PNG = png(64, 48)


@pytest.fixture
def cdn(site: Site, internet: Internet) -> Site:
    """Return a public site of pictures."""
    internet.names = {"cdn.example": [[PUBLIC]]}
    return site


def get(url: str, manners: Manners | None = None) -> Resource:
    origin = Origin(STORY, private=False)
    return fetch_picture(Url(url), origin, lambda: NOON, manners=manners or no_pauses())


@pytest.mark.parametrize("name", MAKERS)
def test_a_picture_comes_told_by_its_bytes(cdn: Site, name: str) -> None:
    cdn.answers["/a"] = response(MAKERS[name](64, 48), content_type="text/html")
    url = cdn.url("/a", "cdn.example")
    assert get(url) == Resource(
        Url(url), MAKERS[name](64, 48), f"image/{name.split(maxsplit=1)[0]}"
    )
    assert ["referer" in request.headers for request in cdn.asked] == [False]


@pytest.mark.parametrize("status", ["401 x", "403 x", "404 x"])
def test_a_site_that_wants_to_know_the_page_is_told(cdn: Site, status: str) -> None:
    cdn.answers["/a"] = [response(b"", status), response(PNG)]
    assert get(cdn.url("/a", "cdn.example")).body == PNG
    assert [request.headers.get("referer") for request in cdn.asked] == [None, STORY]


def test_a_site_that_sends_a_page_instead_is_told_the_page(cdn: Site) -> None:
    cdn.answers["/a"] = [response(b"<html>Hotlinking is not allowed"), response(PNG)]
    assert get(cdn.url("/a", "cdn.example")).body == PNG
    assert len(cdn.asked) == 2


def test_what_is_still_refused_is_refused(cdn: Site) -> None:
    cdn.answers["/a"] = response(b"", "403 x")
    with pytest.raises(RefusedError, match="the site answered 403 Forbidden"):
        get(cdn.url("/a", "cdn.example"))
    assert len(cdn.asked) == 2


def test_another_failure_is_not_asked_twice(cdn: Site) -> None:
    cdn.answers["/a"] = response(b"", "503 x", retry_after="60")
    with pytest.raises(FetchError, match="503"):
        get(cdn.url("/a", "cdn.example"))
    assert len(cdn.asked) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<?xml version='1.0'?><svg/>",
        b"%PDF-1.4",
        b"GIF89a",
        png(0, 48),
        b"",
    ],
    ids=["svg", "xml", "pdf", "cut", "no width", "nothing"],
)
def test_what_is_no_picture_is_refused(cdn: Site, body: bytes) -> None:
    cdn.answers["/a"] = response(body, content_type="image/png")
    with pytest.raises(RefusedError, match="it is no picture that can be shown"):
        get(cdn.url("/a", "cdn.example"))


def test_a_picture_of_more_than_5_mb_is_refused(cdn: Site) -> None:
    cdn.answers["/a"] = response(PNG + bytes(5_000_000))
    with pytest.raises(RefusedError, match="the picture is larger than 5 MB"):
        get(cdn.url("/a", "cdn.example"))


def test_a_picture_that_unpacks_to_more_than_40_megapixels_is_refused(cdn: Site) -> None:
    cdn.answers["/a"] = response(png(8000, 5001))
    with pytest.raises(RefusedError, match="more than 40 million pixels"):
        get(cdn.url("/a", "cdn.example"))
    cdn.answers["/a"] = response(png(8000, 5000))
    assert get(cdn.url("/a", "cdn.example")).media_type == "image/png"


def test_a_public_page_shows_no_private_picture(site: Site) -> None:
    site.answers["/a"] = response(PNG)
    with pytest.raises(RefusedError, match="it leads into a private network"):
        get(site.url("/a"))
    assert site.asked == []


def test_a_private_page_shows_its_own_pictures(site: Site) -> None:
    site.answers["/a"] = response(PNG)
    origin = Origin(site.url("/story"), private=True)
    url = Url(site.url("/a"))
    assert fetch_picture(url, origin, lambda: NOON, manners=no_pauses()).body == PNG


def test_a_private_page_is_not_told_to_others(cdn: Site) -> None:
    cdn.answers["/a"] = [response(b"", "403 x"), response(PNG)]
    origin = Origin("http://nas/diary", private=True)
    fetch_picture(Url(cdn.url("/a", "cdn.example")), origin, lambda: NOON, manners=no_pauses())
    assert ["referer" in request.headers for request in cdn.asked] == [False, False]


def test_no_name_is_asked_for_what_came_without_an_address(internet: Internet) -> None:
    with pytest.raises(RefusedError, match="there is no site of this name"):
        get("https://embedded.invalid/0123")
    assert internet.called == []


def test_a_host_is_asked_for_two_pictures_at_once(cdn: Site) -> None:
    inside, lock, third = [0], threading.Lock(), threading.Event()

    def slowly(peer: socket.socket) -> None:
        with lock:
            inside[0] += 1
            if inside[0] > 2:
                third.set()
        third.wait(0.1)
        with lock:
            inside[0] -= 1
        peer.sendall(response(PNG))

    cdn.answers["/a"] = slowly
    url, manners = cdn.url("/a", "cdn.example"), no_pauses()
    threads = [threading.Thread(target=get, args=(url, manners)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(cdn.asked) == 6
    assert not third.is_set()
