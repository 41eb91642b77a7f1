"""The direction of each block of a text, where pages say but that of the whole.

In an Arabic article a quotation in English runs from left to right: else its full stop stands
before its first word.
"""

import re

from lxml.html import HtmlElement

from reader.extract.text import RTL
from reader.model.article import Direction

_BLOCKS = frozenset(("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt"))
_LEAST = 12  # letters: a name or a figure alone takes the direction of the article
_FROM_LEFT = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u058f\u0900-\u1fff\u3040-\ud7af]")


def turn_foreign(root: HtmlElement, direction: Direction) -> None:
    """Say the direction of each block whose letters all run against that of the article.

    What the page says of a block itself stays.
    """
    own, other = (RTL, _FROM_LEFT) if direction == "rtl" else (_FROM_LEFT, RTL)
    if not any(map(other.search, root.itertext())):
        return
    for block in root.iter(*_BLOCKS):
        if block.get("dir"):
            continue
        text = block.text_content()
        if not own.search(text) and len(other.findall(text)) >= _LEAST:
            block.set("dir", "ltr" if direction == "rtl" else "rtl")
