"""What the user wishes of the network: pictures or none, a proxy or none, how large a page."""

from datetime import timedelta

from msgspec import Struct

from reader.net.budget import USUAL


class Wishes(Struct, frozen=True):
    """The user's wishes.

    pictures: those of articles are fetched; else they wait. by_proxy: sites are asked through the
    system's proxy, if it names one. largest_page: in bytes, of pages that are fetched.
    refresh_every: so often feeds are asked by themselves; None: never.
    """

    pictures: bool = True
    by_proxy: bool = True
    largest_page: int = USUAL.page_bytes
    refresh_every: timedelta | None = timedelta(hours=1)


def usual() -> Wishes:
    """Return what is wished by one who has said nothing."""
    return Wishes()
