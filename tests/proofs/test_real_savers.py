"""Files that real programs save in this very run become the article of the live page."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.extract.article import extract
from reader.library import pages, picturing, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import Article
from reader.model.page import Page
from reader.model.url import Url
from tests.proofs import savers
from tests.proofs.site import Answer, Site, photograph
from tests.world import NOON, PARAGRAPH

NAME = "http://ledger.example"
PATH = "/2026/ships"
WHEN = "2026-09-12T08:30:00+02:00"
LINKED_DATA = json.dumps(
    {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Ships lie in the harbour",
        "datePublished": WHEN,
        "author": [{"@type": "Person", "name": "Ada Quay"}],
    }
)
#: Chromium's snapshots have no scripts, and wget makes the canonical link one of the folder's own.
PAGE = f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>Ships lie in the harbour - The Harbour Ledger</title>
<link rel=canonical href="{NAME}{PATH}"><meta property="og:url" content="{NAME}{PATH}">
<meta property="og:site_name" content="The Harbour Ledger">
<script type="application/ld+json">{LINKED_DATA}</script>
<style>figure {{ margin: 0 }}</style></head><body>
<nav><a href="/">Home</a> <a href="/port">Port</a></nav>
<main><article><h1>Ships lie in the harbour</h1><p class=byline>By Ada Quay,
<time datetime="{WHEN}">12 September 2026</time></p>
<p>Quay, Monday: {PARAGRAPH * 2}</p>
<figure><img src="/quay.png" width=320 height=240 alt="The quay">
<figcaption>The quay at noon, with nobody on it.</figcaption></figure>
<p>The pilot said “not today”: {PARAGRAPH * 2}</p>
<figure><img src="../pictures/mole.png?w=320&amp;q=80" width=320 height=240
srcset="../pictures/mole.png?w=320&amp;q=80 1x, /large/mole.png 2x" alt="The mole"></figure>
<p>Ça va, said the cook 😀: {PARAGRAPH * 2}</p>
<p><img loading=lazy src="mast.png" width=320 height=240 alt="A mast"></p>
<p>At the end of the day: {PARAGRAPH * 2} That was all.</p></article>
<section class=related><h3>Related stories</h3><ul>
<li><a href="/2026/tide">The tide that nobody had foreseen</a></li>
<li><a href="wind?from=west&amp;force=9">A wind from the west, all week</a></li>
<li><a href="{NAME}/2025/pilots">What the pilots of the port are paid</a></li></ul></section></main>
<footer>All rights reserved</footer></body></html>""".encode()
#: What the page shows, in order: each under all addresses under which the site has it.
PICTURES = (
    {"/quay.png": photograph(1)},
    {"/pictures/mole.png?w=320&q=80": photograph(2), "/large/mole.png": photograph(3)},
    {"/2026/mast.png": photograph(4)},
)
ANSWERS = {
    PATH: Answer(PAGE),
    **{path: Answer(body, "image/png") for variants in PICTURES for path, body in variants.items()},
}


def archived(url: str, site: Site, folder: Path) -> Path:
    """Save the page by warcio's writer, with all of its pictures."""
    return savers.warcio_archive(url, site, folder, *(path for each in PICTURES for path in each))


SAVERS: tuple[Callable[[str, Site, Path], Path], ...] = (
    savers.snapshot,
    savers.single_file,
    savers.wget_archive,
    savers.wget_complete,
    savers.httrack_copy,
    archived,
)


@pytest.fixture(scope="module")
def live() -> Article:
    """Return the article that the site's own page gives."""
    return extract(Page(PAGE, NOON, Url(NAME + PATH), "utf-8", "text/html"))


@pytest.fixture(scope="module", params=SAVERS, ids=[saver.__name__ for saver in SAVERS])
def saved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file that holds the page, whose site has gone."""
    with Site(ANSWERS) as site:
        path: Path = request.param(NAME + PATH, site, tmp_path_factory.mktemp("saved"))
    return path


def test_the_live_page_gives_all_that_is_compared(live: Article) -> None:
    assert live.title == "Ships lie in the harbour"
    assert (live.byline, live.published) == (("Ada Quay",), WHEN)
    assert live.canonical == NAME + PATH
    assert [str(story.url) for story in live.related] == [
        f"{NAME}/2026/tide",
        f"{NAME}/2026/wind?from=west&force=9",
        f"{NAME}/2025/pilots",
    ]
    assert live.text.endswith("That was all.")
    assert len(picturing.shown_in(live)) == len(PICTURES)


def test_a_saved_page_is_the_article_of_the_live_one(
    saved: Path, live: Article, library: Library
) -> None:
    [page] = pages.read_pages(NOON, saved)
    assert isinstance(page, Page), page
    article = reading.get(library, take_in(library, page).id).article
    assert (article.title, article.text) == (live.title, live.text)
    assert (article.byline, article.published) == (live.byline, live.published)
    assert [(each.title, each.url) for each in article.related] == [
        (each.title, each.url) for each in live.related
    ]
    assert article.canonical == live.canonical
    assert article.url in (None, live.url)
    assert article.incomplete is None


def test_its_pictures_are_shown_without_the_site(saved: Path, library: Library) -> None:
    [page] = pages.read_pages(NOON, saved)
    assert isinstance(page, Page), page
    shown = reading.open_article(library, take_in(library, page).id).pictures
    kept = [picturing.picture(library, each.digest) if each.digest else None for each in shown]
    assert len(kept) == len(PICTURES)
    for body, variants in zip(kept, PICTURES, strict=True):
        assert body in variants.values()
