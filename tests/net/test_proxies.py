"""The system's proxies, by the environment."""

import pytest

from reader.model.errors import FetchError
from reader.model.url import Url
from reader.net.proxies import proxy_for

E = Url("http://e.org/")


def proxy(host: str = "e.org", scheme: str = "http", port: int = 80) -> str | None:
    found = proxy_for(E, scheme, host, port)
    return found.url if found else None


def test_without_one_sites_are_asked_directly() -> None:
    assert proxy() is None


def test_each_scheme_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://one:3128")
    monkeypatch.setenv("https_proxy", "two")
    assert proxy() == "http://one:3128"
    assert proxy(scheme="https", port=443) == "http://two:80"


def test_one_may_be_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "http://one:3128")
    assert proxy(scheme="https", port=443) == "http://one:3128"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_this_machine_is_asked_directly(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setenv("http_proxy", "http://one:3128")
    assert proxy(host) is None


@pytest.mark.parametrize(
    ("exceptions", "host", "port", "direct"),
    [
        ("e.org", "e.org", 80, True),
        (".e.org", "www.e.org", 80, True),
        ("e.org:8080", "e.org", 8080, True),
        ("e.org:8080", "e.org", 80, False),
        ("*", "f.org", 80, True),
        ("e.org", "notme.org", 80, False),
        ("f.org, 10.0.0.0/8", "10.1.2.3", 80, True),
        ("10.0.0.0/8", "11.1.2.3", 80, False),
        ("fd00::/8,", "fd00::7", 80, True),
        ("10.0.0.0/8", "e.org", 80, False),
    ],
)
def test_some_hosts_may_be_excepted(
    monkeypatch: pytest.MonkeyPatch, exceptions: str, host: str, port: int, direct: bool
) -> None:
    monkeypatch.setenv("http_proxy", "http://one:3128")
    monkeypatch.setenv("no_proxy", exceptions)
    assert (proxy(host, port=port) is None) is direct


@pytest.mark.parametrize("named", ["socks5://one:1080", "https://one", "http://", "http://[x"])
def test_one_that_we_cannot_use_is_said_so(monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    monkeypatch.setenv("http_proxy", named)
    with pytest.raises(FetchError, match="the system names no proxy that can be used"):
        proxy()
