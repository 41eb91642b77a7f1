"""Places in a text as Qt counts them, in UTF-16, and as Python does: an emoji is two, or one."""


def units(text: str, at: int) -> int:
    """Return how many units of UTF-16 stand before the character at this place."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, at: int) -> int:
    """Return how many characters stand before this unit of UTF-16."""
    if text.isascii():
        return at
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * at]
    return len(before.decode("utf-16-le", "replace"))
