"""Whom a page may reach, redirect by redirect, directly and through a proxy."""

import base64
import socket
import ssl
from pathlib import Path

import pytest

from reader.model.errors import FetchError, OfflineError, RefusedError
from reader.model.page import Page
from reader.model.url import Url
from reader.net.addresses import Origin
from reader.net.asking import Question, asked
from reader.net.fetch import fetch
from reader.net.manners import Manners
from tests.net.sites import PUBLIC, Internet, Site, no_pauses, response
from tests.world import NOON

NEWS = "http://news.example/"
PRIVATE = ("127.0.0.1", "::1", "10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1", "64:ff9b::7f00:1")


def get(url: str, origin: Origin | None = None) -> Page:
    return fetch(Url(url), lambda: NOON, origin=origin, manners=no_pauses())


def test_what_the_user_typed_may_be_private(site: Site, internet: Internet) -> None:
    internet.names = {"nas": [["127.0.0.1"]]}
    site.answers["/"] = response()
    assert get(site.url("/", "nas")).private


def test_a_public_page_is_none_of_ours(site: Site, internet: Internet) -> None:
    internet.names = {"news.example": [[PUBLIC]]}
    site.answers["/"] = response()
    assert not get(site.url("/", "news.example")).private


@pytest.mark.parametrize("address", PRIVATE)
def test_what_a_public_page_names_may_not_be_private(internet: Internet, address: str) -> None:
    internet.names = {"evil.example": [[address]]}
    for url in ("http://evil.example/", f"http://[{address}]/" if ":" in address else NEWS):
        internet.names["news.example"] = [[address]]
        with pytest.raises(RefusedError, match="private network"):
            get(url, Origin("http://public.example/", private=False))
    assert internet.called == []


@pytest.mark.parametrize("spelling", ["2130706433", "0x7f.1", "127.1", "0177.0.0.1", "0"])
def test_no_spelling_of_an_address_helps(internet: Internet, spelling: str) -> None:
    internet.names = {"0x7f.1": [["127.0.0.1"]]}  # as the system's resolver reads it
    with pytest.raises(RefusedError, match="private network"):
        get(f"http://{spelling}/", Origin(NEWS, private=False))
    assert internet.called == []


def test_of_a_name_with_both_only_the_public_address_is_called(
    site: Site, internet: Internet
) -> None:
    internet.names = {"news.example": [["10.0.0.1", PUBLIC]]}
    site.answers["/"] = response()
    get(site.url("/", "news.example"), Origin(NEWS, private=False))
    assert internet.called == [PUBLIC]


def test_a_public_site_may_not_redirect_to_a_private_one(site: Site, internet: Internet) -> None:
    internet.names = {"news.example": [[PUBLIC]]}
    site.answers["/"] = response(b"", "302 Found", location=site.url("/router"))
    site.answers["/router"] = response()
    with pytest.raises(RefusedError, match="it leads into a private network"):
        get(site.url("/", "news.example"))
    assert [request.target for request in site.asked] == ["/"]
    assert internet.called == [PUBLIC]


def test_a_name_that_turns_private_between_two_redirects_is_refused(
    site: Site, internet: Internet
) -> None:
    internet.names = {"news.example": [[PUBLIC], ["127.0.0.1"]]}
    site.answers["/"] = response(b"", "302 Found", location="/again")
    site.answers["/again"] = response()
    with pytest.raises(RefusedError, match="private network"):
        get(site.url("/", "news.example"))
    assert [request.target for request in site.asked] == ["/"]


def test_a_name_is_looked_up_once_for_a_call(site: Site, internet: Internet) -> None:
    internet.names = {"news.example": [[PUBLIC], ["127.0.0.1"]]}
    site.answers["/"] = response()
    get(site.url("/", "news.example"), Origin(NEWS, private=False))
    assert internet.called == [PUBLIC]
    assert len(internet.names["news.example"]) == 1


def test_a_private_site_may_redirect_to_a_private_or_a_public_one(
    site: Site, internet: Internet
) -> None:
    internet.names = {"nas": [["127.0.0.1"]], "news.example": [[PUBLIC]]}
    site.answers["/"] = response(b"", "302 Found", location=site.url("/on"))
    site.answers["/on"] = response(b"", "302 Found", location=site.url("/page", "news.example"))
    site.answers["/page"] = response()
    page = get(site.url("/", "nas"))
    assert (page.url, page.private) == (site.url("/page", "news.example"), False)


def test_a_private_page_may_fetch_from_its_own_origin_alone(site: Site, internet: Internet) -> None:
    internet.names = {"nas": [["127.0.0.1"]], "printer": [["127.0.0.1"]]}
    site.answers["/"] = response()
    origin = Origin(site.url("/page", "nas"), private=True)
    assert get(site.url("/", "nas"), origin).private
    with pytest.raises(RefusedError, match="private network"):
        get(site.url("/", "printer"), origin)


def test_a_public_page_whose_own_name_turned_private_gets_nothing(
    site: Site, internet: Internet
) -> None:
    internet.names = {"news.example": [["127.0.0.1"]]}
    with pytest.raises(RefusedError, match="private network"):
        get(site.url("/", "news.example"), Origin(site.url("/", "news.example"), private=False))
    assert site.asked == []


@pytest.mark.parametrize(
    ("location", "led_to"),
    [
        ("?page=2", "/a/b?page=2"),
        ("//{host}/x y", "/x%20y"),
        ("../été".encode().decode("latin-1"), "/%C3%A9t%C3%A9"),
        ("/x#part", "/x"),
        ("http://user:secret@{host}/x", "/x"),
    ],
)
def test_a_redirect_may_be_spelled_as_sites_do(site: Site, location: str, led_to: str) -> None:
    where = location.format(host=f"127.0.0.1:{site.port}")
    head = f"HTTP/1.1 301 x\r\nContent-Length: 0\r\nLocation: {where}\r\n\r\n"
    site.answers["/a/b"] = [head.encode("latin-1"), response()]
    site.answers.update({"/x%20y": response(), "/%C3%A9t%C3%A9": response(), "/x": response()})
    assert get(site.url("/a/b")).url == site.url(led_to)
    assert "authorization" not in site.asked[-1].headers


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "mailto:a@e.org", "http://[x", "http://e.org:x/"],
)
def test_a_redirect_to_no_web_address_is_refused(site: Site, location: str) -> None:
    site.answers["/"] = response(b"", "302 Found", location=location)
    with pytest.raises(RefusedError, match="what is no web address"):
        get(site.url("/"))


def test_a_redirect_to_nowhere_is_refused(site: Site) -> None:
    site.answers["/"] = response(b"", "302 Found")
    with pytest.raises(RefusedError, match="sends us on, but not where to"):
        get(site.url("/"))


def test_eight_redirects_are_followed_and_no_more(site: Site) -> None:
    for number in range(8):
        site.answers[f"/{number}"] = response(b"", "307 x", location=f"/{number + 1}")
    site.answers["/8"] = response()
    assert get(site.url("/0")).url == site.url("/8")
    site.answers["/8"] = response(b"", "308 x", location="/9")
    with pytest.raises(RefusedError, match="more than 8 times"):
        get(site.url("/0"))


def test_each_host_on_the_way_has_its_turn_once(site: Site, internet: Internet) -> None:
    internet.names = {"short.example": [[PUBLIC]], "news.example": [[PUBLIC]]}
    site.answers["/s"] = response(b"", "302 x", location=site.url("/a", "news.example"))
    site.answers["/a"] = response(b"", "302 x", location="/b")
    site.answers["/b"] = response()
    pauses: list[float] = []
    manners = Manners(lambda: 100.0, pauses.append)
    for path, host in (("/s", "short.example"), ("/b", "news.example")):
        fetch(Url(site.url(path, host)), lambda: NOON, manners=manners)
    assert pauses == [1.0]


@pytest.mark.parametrize(
    ("page", "private", "told"),
    [
        ("http://news.example/story", False, True),
        ("https://news.example/story", False, False),
        ("http://nas/story", True, False),
    ],
    ids=["in the clear", "secure", "private"],
)
def test_a_page_is_told_only_to_whom_it_may_be(
    site: Site, internet: Internet, page: str, private: bool, told: bool
) -> None:
    internet.names = {"cdn.example": [[PUBLIC]]}
    site.answers["/"] = response()
    question = Question(
        Url(site.url("/", "cdn.example")),
        lambda: NOON,
        no_pauses(),
        Origin(page, private=private),
        {"Referer": page},
    )
    with asked(question) as answer:
        assert answer.status == 200
    assert ("referer" in site.asked[0].headers) is told


@pytest.fixture
def proxied(site: Site, internet: Internet, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Return a site that is the system's proxy."""
    monkeypatch.setenv("http_proxy", f"http://me:pass%20word@127.0.0.1:{site.port}")
    monkeypatch.setenv("https_proxy", f"127.0.0.1:{site.port}")
    return site


def test_a_proxy_is_asked_in_the_sites_stead(proxied: Site, internet: Internet) -> None:
    proxied.answers["http://news.example/"] = response(b"<p>by proxy")
    page = get(NEWS)
    assert (page.body, page.url, page.private) == (b"<p>by proxy", NEWS, False)
    [request] = proxied.asked
    assert base64.b64decode(request.headers["proxy-authorization"][6:]) == b"me:pass word"
    assert request.headers["host"] == "news.example"
    assert internet.called == ["127.0.0.1"]


def test_a_proxy_is_left_alone_where_it_is_not_wished(proxied: Site, internet: Internet) -> None:
    internet.names = {"news.example": [[PUBLIC]]}
    proxied.answers["/"] = response(b"<p>itself")
    itself = Url(f"http://news.example:{proxied.port}/")
    with asked(Question(itself, lambda: NOON, no_pauses(), by_proxy=False)) as answer:
        assert answer.body(100) == b"<p>itself"
    assert internet.called == [PUBLIC]


@pytest.mark.usefixtures("trusted")
def test_a_secure_site_is_reached_through_a_proxys_tunnel(
    proxied: Site, certificate: Path, internet: Internet
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def tunnel(peer: socket.socket) -> None:
        peer.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(peer, server_side=True) as inner:
            inner.recv(65_536)
            inner.sendall(response(b"<p>by tunnel"))

    proxied.answers["ledger.example:443"] = tunnel
    page = get("https://ledger.example/")
    assert (page.body, page.url) == (b"<p>by tunnel", "https://ledger.example/")
    assert "proxy-authorization" not in proxied.asked[0].headers
    assert internet.called == ["127.0.0.1"]


def test_a_proxy_whose_name_nobody_looks_up_is_no_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_answer(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setattr(socket, "getaddrinfo", no_answer)
    with pytest.raises(OfflineError):
        get(NEWS)


def test_a_proxy_that_gives_no_tunnel_is_said_so(proxied: Site) -> None:
    proxied.answers["news.example:443"] = response(b"", "407 Authentication Required")
    with pytest.raises(FetchError, match="the proxy does not let us through"):
        get("https://news.example/")


def test_a_proxy_that_is_not_there_is_said_so(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with pytest.raises(FetchError, match="the proxy does not answer"):
        get(NEWS)


def test_behind_a_proxy_a_private_name_is_refused_before_it_is_asked(
    proxied: Site, internet: Internet
) -> None:
    internet.names = {"evil.example": [["10.0.0.1"]]}
    for url in ("http://evil.example/", "https://evil.example/", "http://10.0.0.1/", "http://nas/"):
        with pytest.raises(RefusedError, match="private network"):
            get(url, Origin(NEWS, private=False))
    assert proxied.asked == []


def test_behind_a_proxy_a_name_that_is_unknown_here_may_be_known_there(proxied: Site) -> None:
    proxied.answers["http://news.example/"] = response()
    assert not get(NEWS, Origin("http://other.example/", private=False)).private


def test_behind_a_proxy_no_redirect_leads_to_a_private_name(
    proxied: Site, internet: Internet
) -> None:
    internet.names = {"evil.example": [["192.168.0.1"]]}
    proxied.answers["http://news.example/"] = response(
        b"", "302 Found", location="http://evil.example/"
    )
    with pytest.raises(RefusedError, match="private network"):
        get(NEWS)
    assert len(proxied.asked) == 1
