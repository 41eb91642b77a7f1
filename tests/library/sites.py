"""Pages of one site, with blocks that are not their stories'."""

from tests.world import PARAGRAPH

SHIPS, WIND = "https://e.org/ships", "https://www.e.org/wind"
OFFER = "<div class=offer-strip><p>Get the paper for 5 a month</p></div>"
OTHER_OFFER = "<div class=offer-strip><p>Autumn is here: read on for nothing</p></div>"
SHARE = "<div class=share-bar><p>Send this to a friend who sails</p></div>"
LINES = [f"{PARAGRAPH}{name} was seen from the pier." for name in ("A boat", "A gull", "A cloud")]


def site_page(title: str, within: str = "", lines: list[str] | None = None) -> str:
    """Return a page of the site; `within` stands behind the first paragraph."""
    first, *rest = (f"<p>{line}</p>" for line in lines or LINES)
    return (
        f"<html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"{first}{within}{''.join(rest)}</article></body></html>"
    )
