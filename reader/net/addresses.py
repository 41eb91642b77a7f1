"""Which addresses belong to a home or to this machine, and who may ask them.

What the user typed may be private. What a page names may not, but for its own origin: a public page
must not reach the router, the printer or a program of this machine through us.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

from msgspec import Struct

#: IANA's IPv4 special-purpose registry, multicast and class E.
_PRIVATE_V4 = tuple(
    map(
        ip_network,
        (
            *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
            *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"),
            *("198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        ),
    )
)
#: Of IPv6 only 2000::/3 is global unicast (RFC 4291); these within it are not.
_GLOBAL_V6 = ip_network("2000::/3")
_PRIVATE_V6 = tuple(map(ip_network, ("2001::/23", "2001:db8::/32", "3fff::/20")))
_NAT64 = ip_network("64:ff9b::/96")
_COMPATIBLE = ip_network("::/96")
_PRIVATE_NAMES = frozenset(("localhost", "local", "lan", "internal", "home.arpa"))
#: No name server knows them, by RFC 6761 and RFC 7686; they are not asked.
_NO_NAMES = frozenset(("invalid", "onion"))
_DEFAULT_PORTS = {"http": 80, "https": 443}


class Origin(Struct, frozen=True):
    """The page for whose sake something is fetched.

    private: its own answer came from a private address, as Page.private says. A name alone proves
    nothing: it may be public when the page is fetched, and private when its picture is.
    """

    url: str
    private: bool


def is_private(address: str) -> bool:
    """Return whether an IP address is not of the public internet; what cannot be read is not.

    An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo) is judged by itself.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return True
    return _is_private_v4(found) if isinstance(found, IPv4Address) else _is_private_v6(found)


def is_private_name(host: str) -> bool:
    """Return whether a host is private by its spelling: localhost, a home's name, an address.

    A name that says nothing may lead to a private address all the same.
    """
    bare = host.rstrip(".").lower()
    if ":" in bare or bare.replace(".", "").isdigit():
        return is_private(bare)
    return "." not in bare or _ends_in(bare, _PRIVATE_NAMES)


def is_no_name(host: str) -> bool:
    """Return whether no name server may be asked for this host."""
    return _ends_in(host.rstrip(".").lower(), _NO_NAMES)


def same_origin(one: str, other: str) -> bool:
    """Return whether two addresses share scheme, host and port (RFC 6454)."""
    try:
        return _origin(one) == _origin(other)
    except ValueError:
        return False


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS.get(parts.scheme)


def _ends_in(host: str, names: frozenset[str]) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in names)


def _is_private_v4(address: IPv4Address) -> bool:
    return any(address in network for network in _PRIVATE_V4)


def _is_private_v6(address: IPv6Address) -> bool:
    embedded = _embedded(address)
    if embedded is not None:
        return any(map(_is_private_v4, embedded))
    return address not in _GLOBAL_V6 or any(address in network for network in _PRIVATE_V6)


def _embedded(address: IPv6Address) -> tuple[IPv4Address, ...] | None:
    """Return the IPv4 addresses to which packets for this one are led; None if there are none."""
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address.sixtofour is not None:
        return (address.sixtofour,)
    if address.teredo is not None:
        return address.teredo
    if address in _NAT64 or address in _COMPATIBLE:
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    return None
