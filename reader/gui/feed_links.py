"""Tell by its address alone whether a link is likely a feed's, not a page's."""

import re
from urllib.parse import urlsplit

#: As browsers once handed feeds over: "feed:https://e.org/rss" and "feed://e.org/rss".
SCHEME = "feed:"
_ENDINGS = (".rss", ".atom", ".rdf")
_NAMES = re.compile(
    r"(feeds?|rss2?|atom|index|news|blog|main|all)[._-]?(rss|atom|feed)?\.(xml|json)"
    r"|feeds?|rss2?|atom|rss\.php",
    re.IGNORECASE,
)


def is_feed_link(address: str) -> bool:
    """Return whether the address is written as those of feeds are."""
    if address.lower().startswith(SCHEME):
        return True
    path = urlsplit(address).path.rstrip("/")
    last = path.rpartition("/")[2]
    return path.lower().endswith(_ENDINGS) or bool(last and _NAMES.fullmatch(last))
