"""Private or public, in every spelling there is."""

import pytest

from reader.net.addresses import is_no_name, is_private, is_private_name, same_origin


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255"),
        *("192.168.178.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "0.1.2.3"),
        *("224.0.0.251", "239.255.255.250", "240.0.0.1", "255.255.255.255", "198.18.0.1"),
        *("192.0.2.1", "198.51.100.7", "203.0.113.9", "192.88.99.1", "192.0.0.170"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fdff::1", "ff02::fb", "fec0::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1"),
        *("64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1", "2001:0:7f00:1::"),
        *("2001:db8::1", "2001:10::1", "2001:20::1", "3fff::1", "100::1", "5f00::1"),
        "2001:0:5db8:d822:0:0:3f57:fefe",  # Teredo, its client behind 192.168.1.1
    ],
)
def test_private(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize(
    "address",
    [
        *("93.184.216.34", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.255.255"),
        *("100.128.0.1", "192.167.255.255", "223.255.255.255", "2606:4700::1111"),
        *("::ffff:93.184.216.34", "64:ff9b::5db8:d822", "2002:5db8:d822::1"),
    ],
)
def test_public(address: str) -> None:
    assert not is_private(address)


@pytest.mark.parametrize("address", ["", "e.org", "999.1.1.1", "2130706433", "0x7f.1"])
def test_what_is_no_address_is_not_trusted(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize(
    ("host", "private"),
    [
        *(("localhost", True), ("LOCALHOST.", True), ("a.localhost", True), ("printer", True)),
        *(("nas.local", True), ("router.home.arpa", True), ("a.lan", True), ("127.0.0.1", True)),
        *(("127.1", True), ("2130706433", True), ("::1", True), ("8.8.8.8", False)),
        *(("e.org", False), ("localhost.e.org", False), ("mylocalhost.org", False)),
    ],
)
def test_a_name_may_say_that_it_is_private(host: str, private: bool) -> None:
    assert is_private_name(host) is private


@pytest.mark.parametrize(
    ("host", "none"),
    [("embedded.invalid", True), ("INVALID.", True), ("a.onion", True), ("invalid.org", False)],
)
def test_some_names_are_nobodys(host: str, none: bool) -> None:
    assert is_no_name(host) is none


@pytest.mark.parametrize(
    ("other", "same"),
    [
        *(("http://nas:80/b", True), ("http://NAS/b", True), ("https://nas/a", False)),
        *(("http://nas:8080/a", False), ("http://nas.e.org/a", False), ("http://nas:x/", False)),
    ],
)
def test_one_origin_is_scheme_host_and_port(other: str, same: bool) -> None:
    assert same_origin("http://nas/a", other) is same
