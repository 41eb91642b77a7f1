"""The one way to an article, and what is left when it dies of a page."""

import pytest

from reader.library.extracting import extract_page
from reader.library.guard import Extracted, Guard
from reader.model.article import Article, Incomplete
from reader.model.errors import ExtractError
from reader.model.page import Page
from tests.world import World

URL = "https://e.org/ships"


class DyingGuard(Guard):
    """A guard whose child dies of every page; salvaging gives `left`, or dies or fails too."""

    def __init__(self, left: Article | ExtractError | None) -> None:
        super().__init__()
        self.left = left

    def extract(
        self, page: Page, *, salvage: bool = False, receipt: bool = True
    ) -> Extracted | None:
        """Die, or salvage."""
        if isinstance(self.left, ExtractError) and salvage:
            raise self.left
        return Extracted(self.left, 0.5) if isinstance(self.left, Article) and salvage else None


def test_a_page_that_kills_the_child_gives_its_bare_text_and_says_so(world: World) -> None:
    done = extract_page(DyingGuard(Article("Ships", "a", "<p>a</p>")), world.page(URL, "<p>a"))
    assert (done.article.text, done.article.incomplete) == ("a", Incomplete.TOO_TANGLED)
    assert done.cpu_seconds == 0.5


@pytest.mark.parametrize("left", [None, ExtractError(URL, "there is no text in it")])
@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<TITLE lang=fr>Les  p&ecirc;cheurs\n</TITLE><p>a", "Les pêcheurs"),
        ("<title></title><p>a", URL),
        ("<p>a", URL),
    ],
)
def test_a_page_that_kills_it_twice_is_an_article_without_text(
    world: World, left: ExtractError | None, html: str, title: str
) -> None:
    article = extract_page(DyingGuard(left), world.page(URL, html)).article
    assert article == Article(title, "", "", url=article.url, incomplete=Incomplete.TOO_TANGLED)
    assert article.url == URL
