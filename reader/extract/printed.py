"""Pages that a text browser has printed: lynx, html2text, Firefox's "Save as text".

The site's menus stand above the story, and no mark tells the title from them.
"""

import re

#: How such a print begins, and no letter or note does: with a link, a button, an empty field.
_BEGINS = re.compile(r"<[^>]*>$|\[[^\]]*\]$|#\S|\(BUTTON\)|\*\s|IFRAME:")
#: A line that is a link, a button, an item of a list, a rule.
_FURNITURE = re.compile(r"[*+o•]\s|\[|\(BUTTON\)|IFRAME:|.*<https?://[^>]*>$|[\W_]*$")
#: html2text's first heading: "****** Ships at anchor ******".
_MARKED = re.compile(r"\*{6}\s+(\S.*?)\s+\*{6}$")
_PROSE_CHARS = 150
_FURNITURE_LINES = 8
_SHORTEST = 15
_DIGITS = 0.15  # of a date and a time


def title_in_print(paragraphs: list[str]) -> tuple[str, int] | None:
    """Return the title and the number of the paragraph behind it; None if this is no such print.

    paragraphs: squeezed, not empty.
    """
    if not _BEGINS.match(paragraphs[0]):
        return None
    prose = next((at for at, line in enumerate(paragraphs) if len(line) >= _PROSE_CHARS), None)
    above = paragraphs[:prose]
    if sum(_FURNITURE.match(line) is not None for line in above) < _FURNITURE_LINES:
        return None
    for at, line in enumerate(above):
        if marked := _MARKED.match(line):
            return marked.group(1), at + 1
    for at in reversed(range(prose or 0)):
        if _may_be_title(above[at]):
            return above[at], at + 1
    return None


def _may_be_title(line: str) -> bool:
    digits = sum(sign.isdigit() for sign in line)
    return (
        len(line) > _SHORTEST
        and not _FURNITURE.match(line)
        and digits < _DIGITS * len(line)
        and not line.endswith((".", ":", ","))
    )
