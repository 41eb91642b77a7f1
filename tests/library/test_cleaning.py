"""Articles are made anew from their kept pages; what is better stays, and so does all else."""

import pytest
from msgspec.structs import replace

from reader.library import cleaning, reading, ruling
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import Article, ArticleId, ChromeKind
from reader.model.errors import ExtractError, NoPageError, NotFoundError, StoreError
from reader.model.page import Page
from reader.model.site_rule import Effect, SiteRule
from tests.library.sites import LINES, OFFER, OTHER_OFFER, SHIPS, WIND, site_page
from tests.world import World

RULE = SiteRule("e.org", Effect.REMOVE, "div.offer-strip", "", ChromeKind.OTHER)


@pytest.fixture
def articles(library: Library, world: World) -> list[ArticleId]:
    """Put two pages of e.org and one of f.org there; newest last."""
    pages = {
        SHIPS: site_page("Ships", OFFER),
        WIND: site_page("The wind", OTHER_OFFER, [f"{line} So it was." for line in LINES]),
        "https://f.org/gulls": site_page("Gulls", OFFER, [f"{line} Ah." for line in LINES]),
    }
    return [take_in(library, world.page(url, html)).id for url, html in pages.items()]


def test_a_rule_is_applied_to_all_that_is_here_of_its_site(
    library: Library, articles: list[ArticleId]
) -> None:
    ruling.add(library, [RULE])
    wanted = cleaning.articles_of(library, "e.org")
    assert set(wanted) == set(articles[:2])
    outcomes = list(cleaning.clean_all(library, wanted))
    assert [isinstance(each, cleaning.Cleaned) and bool(each.change) for each in outcomes] == [
        True,
        True,
    ]
    assert reading.get(library, articles[0]).article.text.split("\n") == LINES
    assert "paper" in reading.get(library, articles[2]).article.text


def test_the_text_that_stood_stays_as_a_version(
    library: Library, articles: list[ArticleId]
) -> None:
    ruling.add(library, [RULE])
    cleaning.clean(library, articles[0])
    assert "Get the paper" in reading.text_of_version(library, articles[0], 1)


def test_what_would_stand_the_same_is_not_written(
    library: Library, articles: list[ArticleId]
) -> None:
    for outcome in cleaning.clean_all(library, cleaning.articles_of(library)):
        assert isinstance(outcome, cleaning.Cleaned)
        assert not outcome.change
    assert len(reading.versions(library, articles[0])) == 1


def test_a_whole_story_is_not_replaced_by_less_of_it(
    library: Library, articles: list[ArticleId]
) -> None:
    def less(page: Page) -> Article:
        article = library.extract(page)
        return replace(article, text=article.text[:60], words=11)

    outcome = cleaning.clean(replace(library, extract=less), articles[0])
    assert outcome.better
    assert not outcome.change
    assert LINES[-1] in reading.get(library, articles[0]).article.text


def test_one_that_fails_leaves_the_others_in_peace(
    library: Library, articles: list[ArticleId]
) -> None:
    with library.store.writing() as db:
        db.execute("DELETE FROM article_page WHERE article_id = ?", [articles[0]])
        db.execute(
            "UPDATE page SET body = x'00' WHERE hash ="
            " (SELECT hash FROM article_page WHERE article_id = ?)",
            [articles[1]],
        )
    ids = [*articles[:2], ArticleId(99), articles[2]]
    kinds = [type(each) for each in cleaning.clean_all(library, ids)]
    assert kinds == [NoPageError, StoreError, cleaning.Cleaned]


def test_a_page_that_gives_nothing_any_more_is_told(
    library: Library, articles: list[ArticleId]
) -> None:
    def nothing(page: Page) -> Article:
        raise ExtractError(page.where, "it is no page of text")

    with pytest.raises(ExtractError):
        cleaning.clean(replace(library, extract=nothing), articles[0])


def test_a_damaged_text_heals(library: Library, articles: list[ArticleId]) -> None:
    with library.store.writing() as db:
        db.execute("UPDATE body SET text = x'00' WHERE article_id = ?", [articles[0]])
    with pytest.raises(StoreError):
        reading.get(library, articles[0])
    cleaning.clean(library, articles[0])
    assert LINES[0] in reading.get(library, articles[0]).article.text


def test_an_article_that_is_not_there_is_no_article(library: Library) -> None:
    with pytest.raises(NotFoundError):
        cleaning.clean(library, ArticleId(99))


def test_the_trash_is_left_alone(library: Library, articles: list[ArticleId]) -> None:
    with library.store.writing() as db:
        db.execute("UPDATE article SET state = 'trashed' WHERE id = ?", [articles[0]])
    assert set(cleaning.articles_of(library)) == set(articles[1:])
    assert cleaning.articles_of(library, "e.org") == [articles[1]]
