"""Of a long article the beginning is painted before the whole is set: what was painted stays."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from reader.extract.parts import beginning_of
from reader.extract.sanitize import sanitize
from reader.extract.typeset import typeset
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.sheet import seen_at_once
from reader.model.article import OpenArticle
from reader.model.picture import Picture
from reader.model.url import Url
from reader.settings import Typography
from tests.gui.reading_pane.opened import ALL, PARAGRAPH, opened
from tests.gui.tools import picture
from tests.store.stories import TEXT

_ADDRESS = Url("https://e.org/ship.jpg")
_PICTURE = Picture(_ADDRESS, "ab" * 32, 900, 600)
_FIGURE = f'<figure><img src="{_ADDRESS}"><figcaption>A ship</figcaption></figure>'
_QUOTE = f"<blockquote>{PARAGRAPH * 2}</blockquote>"
_LINK = f'<p>See <a href="https://e.org/ferry">the ferry</a>: {TEXT}</p>'


def begun(markup: str, view: int, rtl: bool) -> tuple[OpenArticle, OpenArticle]:
    """Return an article as it comes: its beginning, and the whole."""
    direction = "rtl" if rtl else "ltr"
    base = replace(opened(offered=ALL, dir=direction, lang="en"), pictures=(_PICTURE,))

    def shown(html: str) -> OpenArticle:
        tree = typeset(html, lang="en", direction=direction, pictures=(_PICTURE,))  # type: ignore[arg-type]
        return replace(base, safe_html=sanitize(tree), whole=html == markup)

    beginning = beginning_of(markup, seen_at_once(view, Typography()))
    assert len(beginning) < len(markup) / 2
    return shown(beginning), shown(markup)


def look(pane: ReadingPane) -> QImage:
    """Return what is seen of the text; its height, and so the scroll bar, is another one."""
    return picture(pane.viewport())


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize(
    "markup",
    [
        PARAGRAPH * 99,
        _FIGURE + _LINK * 99,
        PARAGRAPH + _QUOTE * 50,
        f"<h2>Ships</h2><ul>{f'<li>{TEXT}</li>' * 99}</ul>",
        f"<section><div>{PARAGRAPH * 99}</div></section>",
    ],
    ids=["plain", "picture and links", "quotes", "list", "boxes"],
)
def test_nothing_moves_when_the_whole_is_set(pane: ReadingPane, markup: str, rtl: bool) -> None:
    beginning, whole = begun(markup, pane.viewport().height(), rtl)
    pane.show_article(beginning)
    first = look(pane)
    pane.show_article(whole)
    assert look(pane) == first
    pane._laying.finish()
    assert look(pane) == first
    assert pane.strip is not None
