"""What a browser gives when a whole page is copied: one line for each line of the page."""

from reader.extract.plain_lines import Line, lines_of

MENU = "Home\nNews\nSport\nCulture\nWeather\nShop\nJobs\nLog in"
TITLE = "The harbour waits until the wind has turned"
DATE = "3 October 2026 at 10:15"
CREDITS = f"By Ada Marin\n{DATE}"
STORY = (
    "The harbour was full of ships when the wind turned at noon, and nobody wanted to leave it.",
    "Pilots had told the captains in the morning that the wind would keep them in until evening.",
    "By night the first of them had gone, and the quay lay as empty as it does in the winter.",
)
FOOTER = "About us\nContact\nPrivacy\nTerms of use\nJobs with us\nAll our letters"


def page(*parts: str) -> list[Line]:
    """Return the lines of these parts, with a blank line between each two."""
    return lines_of("\n\n".join(parts))


def copied(*, above: str = "", among: str = "", below: str = "") -> str:
    """Return a whole copied page. above: over the title. among: in the story. below: behind it."""
    first, *rest = STORY
    parts = (MENU, above, f"{TITLE}\n{CREDITS}", first, among, *rest, below, FOOTER)
    return "\n\n".join(part for part in parts if part)
