"""The one way to an article, and what is left when it dies of a page."""

from reader.library.extracting import extract_page
from reader.library.guard import Extracted, Guard
from reader.model.article import Article
from reader.model.errors import ExtractError
from reader.model.page import Page
from tests.world import World


class DyingGuard(Guard):
    """A guard whose child dies of every page, but can salvage."""

    def extract(self, page: Page, *, salvage: bool = False) -> Extracted:
        """Die, or salvage."""
        if not salvage:
            raise ExtractError(page.where, "the page is too large or too tangled")
        return Extracted(Article("salvaged", "a", "<p>a</p>"), 0.0)


def test_a_page_that_kills_the_child_gives_its_bare_text(world: World) -> None:
    page = world.page("https://e.org/a", "<p>a")
    assert extract_page(DyingGuard(), page).article.title == "salvaged"
