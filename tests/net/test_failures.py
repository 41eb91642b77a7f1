"""Offline or not, and every other failure, told apart."""

import errno
import socket
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from reader.model.errors import FetchError, NoSiteError, OfflineError, RefusedError
from reader.model.url import Url
from reader.net.failures import FOREIGN, broken, retry_after, status_failure
from reader.net.fetch import fetch
from tests.net.namespaces import run_in_namespace
from tests.net.sites import no_pauses
from tests.world import NOON

SHIPS = Url("http://news.example/ships")
#: Prints the class and the reason of the failure to fetch each address.
FETCH_ALL = """
import sys
from datetime import UTC, datetime
from reader.model.errors import FetchError
from reader.net.fetch import fetch
for url in {urls!r}:
    try:
        fetch(url, lambda: datetime(2026, 9, 14, tzinfo=UTC))
    except FetchError as error:
        print(type(error).__name__, error.reason, sep=": ")
"""
OFFLINE = "OfflineError: there is no network"
LO_UP = "ip link set lo up"


def get(url: str = SHIPS) -> None:
    fetch(Url(url), lambda: NOON, manners=no_pauses())


def names(answer: Callable[[str], OSError | None]) -> Callable[..., list[Any]]:
    """Return a getaddrinfo: each name has an address of nobody, or fails by the error given."""

    def lookup(host: str, port: int, *_: object, **__: object) -> list[Any]:
        if error := answer(host):
            raise error
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 9))]

    return lookup


def again(_: str = "") -> OSError:
    return socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


def unknown(_: str = "") -> OSError:
    return socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.mark.parametrize("code", [socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_SYSTEM])
def test_no_name_server_is_no_network(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", names(lambda _: socket.gaierror(code, "x")))
    with pytest.raises(OfflineError, match="there is no network"):
        get()


def test_a_name_whose_own_server_is_broken_is_not_the_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        socket, "getaddrinfo", names(lambda host: again() if host == "news.example" else None)
    )
    with pytest.raises(FetchError, match="its name could not be looked up") as caught:
        get()
    assert type(caught.value) is FetchError


def test_a_name_that_does_not_exist_is_not_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(socket, "getaddrinfo", names(unknown))
    with pytest.raises(NoSiteError, match="there is no site of this name") as caught:
        get()
    assert caught.value.retry


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_no_network_is_told_as_no_such_name_others_are_looked_up(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(socket, "getaddrinfo", names(unknown))
    with pytest.raises(OfflineError):
        get()
    monkeypatch.setattr(
        socket, "getaddrinfo", names(lambda host: unknown() if host == "news.example" else None)
    )
    with pytest.raises(FetchError, match="there is no site of this name"):
        get()


@pytest.mark.parametrize("url", ["http://embedded.invalid/a.png", f"http://{'a' * 70}.org/"])
def test_a_name_that_cannot_be_is_not_looked_up(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    asked: list[str] = []
    real = socket.getaddrinfo

    def lookup(host: str, *args: Any, **kwargs: Any) -> list[Any]:
        asked.append(host)
        return real(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(RefusedError, match="there is no site of this name"):
        get(url)
    assert [host for host in asked if host.endswith("invalid")] == []


@pytest.mark.parametrize(
    "code", [errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL]
)
def test_no_way_anywhere_is_no_network(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def connect(self: socket.socket, address: Any) -> None:
        raise OSError(code, "no way")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(OfflineError):
        get("http://192.168.0.7/")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EHOSTUNREACH, "there is no way to the site"),
        (errno.ECONNREFUSED, "the site refuses the connection"),
        (errno.ETIMEDOUT, "the site does not answer in time"),
        (errno.EACCES, "the system does not let us"),
        (errno.ECONNRESET, "the connection broke off"),
    ],
)
def test_one_site_out_of_reach_is_not_the_network(
    monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def connect(self: socket.socket, address: Any) -> None:
        if self.type == socket.SOCK_STREAM:
            raise OSError(code, "no way")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(FetchError, match=words) as caught:
        get("http://192.168.0.7/")
    assert type(caught.value) is FetchError


@pytest.mark.parametrize("commands", [(), (LO_UP,)], ids=["empty", "lo"])
def test_an_empty_network_is_no_network(commands: tuple[str, ...]) -> None:
    program = FETCH_ALL.format(
        urls=[SHIPS, "https://news.example/", "http://93.184.216.34/", "http://[2606:4700::1]/"]
    )
    assert run_in_namespace(program, *commands) == [OFFLINE] * 4


def test_a_home_without_a_way_out_is_no_network_for_a_public_site() -> None:
    program = FETCH_ALL.format(urls=["http://93.184.216.34/", "http://192.168.5.1:9/"])
    assert run_in_namespace(program, LO_UP, "ip addr add 192.168.5.1/24 dev lo") == [
        OFFLINE,
        "FetchError: the site refuses the connection",
    ]


def test_a_site_without_a_way_in_a_network_with_one_is_not_the_network() -> None:
    program = FETCH_ALL.format(urls=["http://93.184.216.34/", "http://[2606:4700::1]/"])
    commands = (
        "ip addr add 198.41.0.4/32 dev lo",
        "ip route add default dev lo",
        "ip route add unreachable 93.184.216.34/32",
    )
    assert (
        run_in_namespace(program, LO_UP, *commands)
        == ["FetchError: there is no way to the site"] * 2
    )


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("120", timedelta(minutes=2)),
        (" 0 ", timedelta(0)),
        ("9" * 400, timedelta(hours=12)),
        ("Mon, 14 Sep 2026 13:00:00 GMT", timedelta(hours=1)),
        ("Mon, 14 Sep 2026 11:00:00 GMT", timedelta(0)),
        ("Tue, 14 Sep 2027 11:00:00 GMT", timedelta(hours=12)),
        ("Mon, 14 Sep 2026 13:00:00 +0200", timedelta(0)),
        ("soon", None),
        ("-5", None),
        ("Mon, 99 Sep 2026 13:00:00 GMT", None),
        ("", None),
    ],
)
def test_patience_is_asked_for_in_seconds_or_until_a_date(
    said: str, wait: timedelta | None
) -> None:
    assert retry_after({"Retry-After": said}, lambda: NOON) == wait


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *((400, RefusedError), (408, FetchError), (425, FetchError), (451, RefusedError)),
        *((429, FetchError), (500, FetchError), (502, FetchError), (504, FetchError)),
    ],
)
def test_some_answers_stay_and_some_pass(status: int, kind: type[FetchError]) -> None:
    error = status_failure(SHIPS, status, {"Retry-After": "5"}, lambda: NOON)
    assert type(error) is kind
    assert error.retry_after == timedelta(seconds=5)


def test_whatever_the_libraries_raise_has_a_sentence() -> None:
    for kind in FOREIGN:
        assert "\n" not in broken(SHIPS, kind("x")).reason
