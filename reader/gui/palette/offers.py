"""What the palette offers, and which of it fits what was typed."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtGui import QIcon

from reader.gui.matching import match


class Offer(Struct, frozen=True):
    """One thing to do or to go to.

    name: tells it from all others, and is remembered. words: what is shown and searched. hint: what
    stands at the end: its keys, or what kind of place it is.
    """

    name: str
    words: str
    call: Callable[[], None]
    icon: QIcon | None = None
    hint: str = ""


class Found(Struct, frozen=True):
    """An offer that fits. places: the letters that were asked for, in its words."""

    offer: Offer
    places: tuple[int, ...]


def fitting(asked: str, offers: Sequence[Offer], recent: Sequence[str]) -> list[Found]:
    """Return the offers that fit, the best first; of equals those that were chosen lately.

    For "" all are returned: the recent ones, then the others in their order.
    """
    rank = {name: place for place, name in enumerate(recent)}
    found = [
        (each.cost, rank.get(offer.name, len(rank)), order, Found(offer, each.places))
        for order, offer in enumerate(offers)
        if (each := match(asked, offer.words)) is not None
    ]
    return [each[-1] for each in sorted(found, key=lambda one: one[:3])]
