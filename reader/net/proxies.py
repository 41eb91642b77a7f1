"""Which proxy the system wants between us and a site."""

from ipaddress import ip_address, ip_network
from urllib.request import getproxies, proxy_bypass

from urllib3.exceptions import LocationParseError
from urllib3.util import Url as Address
from urllib3.util import parse_url

from reader.model.errors import FetchError
from reader.model.url import Url

_DEFAULT_PORT = 80
_OWN_MACHINE = frozenset(("localhost", "127.0.0.1", "::1"))


def proxy_for(url: Url, scheme: str, host: str, port: int) -> Address | None:
    """Return the proxy through which to ask a host; None if none.

    As told by the environment (http_proxy, https_proxy, all_proxy, no_proxy), else by the settings
    of Windows or macOS. This machine is never asked through one. Raises FetchError if the proxy is
    of a kind that we cannot use; url is for the error.
    """
    proxies = getproxies()
    excepted = proxy_bypass(f"{host}:{port}") or proxy_bypass(host)
    if host in _OWN_MACHINE or excepted or _is_in_networks(host, proxies.get("no", "")):
        return None
    named = proxies.get(scheme) or proxies.get("all")
    if not named:
        return None
    try:
        proxy = parse_url(named if "://" in named else f"http://{named}")
    except LocationParseError as error:
        raise FetchError(url, "the system names no proxy that can be used") from error
    if proxy.scheme != "http" or not proxy.host:
        raise FetchError(url, "the system names no proxy that can be used")
    return proxy if proxy.port else proxy._replace(port=_DEFAULT_PORT)


def _is_in_networks(host: str, exceptions: str) -> bool:
    """Return whether a host is an address in a network that no_proxy names, as 10.0.0.0/8."""
    for exception in exceptions.split(","):
        try:
            if ip_address(host) in ip_network(exception.strip(), strict=False):
                return True
        except ValueError:
            continue
    return False
