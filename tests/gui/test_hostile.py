"""Nothing that a page holds is active in the window: the whole way, from its bytes to the pane.

KIOSQUE_PAGES says how many forged pages there are (400 if it says nothing), KIOSQUE_SEED which.
`pytest --log-cli-level=INFO` shows the figures.
"""

import logging
import os
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextTable

from reader.extract.article import extract
from reader.extract.bounds import MOST_CELLS
from reader.extract.sanitize import sanitize
from reader.extract.typeset import typeset
from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.sheet import page_of
from reader.gui.style import Style
from reader.model.article import Article, ArticleId, OpenArticle, SafeHtml, SavedArticle, State
from reader.model.page import Page
from reader.model.url import Url
from tests.active import active, is_web
from tests.hostile import Forge
from tests.world import NOON

PAGES = int(os.environ.get("KIOSQUE_PAGES", "400"))
SEED = int(os.environ.get("KIOSQUE_SEED", "1"))

log = logging.getLogger(__name__)


class Witness(ArticleDocument):
    """The pane's document, which notes what it is asked to load."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.asked.append(QUrl(name).toString())
        return super().loadResource(kind, name)

    def links(self) -> Iterator[str]:
        """Give the addresses of all links in the text."""
        for block in self.blocks():
            piece = block.begin()
            while not piece.atEnd():
                made = piece.fragment().charFormat()
                if made.isAnchor() and made.anchorHref():
                    yield made.anchorHref()
                piece += 1


def extracted(body: bytes) -> Article:
    return extract(Page(body, NOON, Url("https://e.org/ships"), None, "text/html"))


def as_shown(article: Article, html: str) -> SafeHtml:
    return sanitize(typeset(html, lang=article.lang, direction=article.dir))


def page_shown(article: Article, style: Style) -> str:
    """Return all that the pane is given."""
    saved = SavedArticle(ArticleId(1), article, NOON, State.UNREAD, favourite=False, sample=False)
    return page_of(OpenArticle(saved, as_shown(article, article.html), (), ()), style)


def foreign_addresses(article: Article) -> list[str]:
    """Return the addresses told by the article's fields that are none of the web."""
    stories = [address for story in article.related for address in (story.url, story.image)]
    fields = (article.canonical, article.image, *stories)
    return [address for address in fields if address is not None and not is_web(address)]


def is_followed(address: str) -> bool:
    return is_web(address) or address.startswith(("mailto:", "#"))


def inside(page: str) -> str:
    """Return what stands in the body of the pane's page."""
    return page.partition("<body")[2].partition(">")[2].removesuffix("</body></html>")


def test_no_forged_page_leaves_anything_active(style: Style) -> None:
    forge = Forge(SEED)
    found: list[str] = []
    counts: Counter[str] = Counter()
    for _ in range(PAGES):
        article = extracted(forge.page())
        counts["stories read"] += "nobody on the quay" in article.text
        counts["blocks of the receipt"] += len(article.removed)
        page = page_shown(article, style)
        found += active(inside(page))
        found += foreign_addresses(article)
        for block in article.removed:
            found += active(as_shown(article, block.html))
        document = Witness()
        document.setHtml(page)
        document.size()  # only then are pictures asked for
        found += document.asked
        found += [address for address in document.links() if not is_followed(address)]
        counts["links"] += sum(1 for _ in document.links())
    log.info("%d pages: %s", PAGES, dict(counts))
    assert found == []
    assert counts["stories read"] > 0.7 * PAGES
    assert counts["blocks of the receipt"] > PAGES
    assert counts["links"] > PAGES / 2


def test_the_document_is_asked_for_what_was_not_cleaned(style: Style) -> None:
    document = Witness()
    document.setHtml("<img src='file:///etc/passwd'><a href='javascript:alert(1)'>a</a>")
    document.size()
    assert set(document.asked) == {"file:///etc/passwd"}
    assert [is_followed(address) for address in document.links()] == [False]


def test_no_table_takes_more_memory_than_its_words_are_worth(style: Style) -> None:
    wide = "<tr>" + "<td>a</td>" * 1_000 + "</tr>" + "<tr><td>a</td></tr>" * 1_000
    spans = "<tr><td colspan=9999 rowspan=9999>a</td></tr>" * 300
    for table in (wide, spans):
        document = Witness()
        document.setHtml(sanitize(f"<p>wind</p><table>{table}</table><p>ships</p>"))
        frames = document.rootFrame().childFrames()
        assert (
            sum(f.rows() * f.columns() for f in frames if isinstance(f, QTextTable)) <= MOST_CELLS
        )
        assert "ships" in document.toPlainText()
