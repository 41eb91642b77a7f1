"""A page in: extracted, stored, linked, out of the outbox. Every way in ends here."""

from html import escape

from msgspec.structs import replace

from reader.library import giving
from reader.library.feed_arrivals import arrived
from reader.library.feed_texts import better_of
from reader.library.library import Library
from reader.library.picturing import shown_in
from reader.library.ruling import site_of, with_rules
from reader.model.article import Article, ArticleId
from reader.model.change import Change, Kept
from reader.model.page import Page
from reader.model.url import Url
from reader.store import articles, outbox, pages, pictures
from reader.store.store import Connection


def take_in(library: Library, page: Page, *, asked: Url | None = None) -> Kept:
    """Keep the page and the story in it, in one transaction; extraction comes before it.

    asked: the address in the outbox that this page answers, where redirects led elsewhere. A page
    that does not give its whole story is kept like any other. Raises ExtractError if it is no page
    at all, StoreError.
    """
    article = _extracted(library, page)
    if asked is not None and article.incomplete is not None and article.incomplete.stands_in:
        article = replace(article, url=asked)  # a redirect led away from the story
    article = better_of(library, article, [url for url in (asked, page.url, article.url) if url])
    with library.store.writing() as db:
        article_id, is_new = articles.put(db, article, saved_at=library.now(), sample=page.sample)
        taken = articles.shows(db, article_id, article)
        pages.put(db, article_id, page, article.incomplete, taken=taken)
        kept = articles.get(db, article_id).article  # what stood there before may be better
        came = {resource.url: resource.body for resource in page.resources}
        # No site of a sample is out there: a picture that did not come with it never will.
        shown = list(came) if page.sample else shown_in(kept)
        pictures.put(db, article_id, shown, came, library.now(), private=page.private)
        addresses = [url for url in (asked, page.url, article.url, article.canonical) if url]
        giving.fulfil(library, db, article_id, addresses, is_new=is_new)
        feeds = arrived(db, article_id, addresses, is_new=is_new)
        [row] = articles.rows(db, [article_id])
        left = [outbox.remove_story(db, url) for url in {asked, page.url, article.canonical} if url]
    change = Change(articles=frozenset({article_id}), outbox=any(left), feeds=bool(feeds))
    return Kept(article_id, row.title, is_new, change, row.incomplete, not taken, feeds=feeds)


def keep_ready(library: Library, db: Connection, article: Article, page: Page) -> ArticleId:
    """Keep a new article that needs no extraction, with its page; in a writing transaction.

    Its pictures are fetched when there is a network.
    """
    article_id, _ = articles.put(db, article, saved_at=library.now(), sample=False)
    pages.put(db, article_id, page)
    pictures.put(db, article_id, shown_in(article), {}, library.now(), private=False)
    return article_id


def page_of(library: Library, article: Article) -> Page:
    """Return an article that came without its page as a page, to be read and cleaned like any."""
    lang = f' lang="{escape(article.lang)}"' if article.lang else ""
    body = (
        f'<!DOCTYPE html><html{lang}><head><meta charset="utf-8"><title>{escape(article.title)}'
        f"</title></head><body><article><h1>{escape(article.title)}</h1>{article.html}</article>"
        "</body></html>"
    )
    return Page(body.encode(), library.now(), article.url, "utf-8", "text/html")


def confirm(library: Library, asked: Url) -> Kept | None:
    """Note that the site has nothing newer than the page that is kept: the outbox is done with it.

    None if its article has gone meanwhile: the link waits as before.
    """
    with library.store.writing() as db:
        row = articles.find_by_urls(db, [asked]).get(asked)
        if row is None:
            return None
        feeds = arrived(db, row.id, [asked], is_new=False)
        outbox.remove_story(db, asked)
    change = Change(outbox=True, feeds=bool(feeds))
    return Kept(row.id, row.title, False, change, row.incomplete, unchanged=True, feeds=feeds)


def _extracted(library: Library, page: Page) -> Article:
    """Return the story in the page, by what the reader has decided about its site.

    A page without an address may say its own.
    """
    with library.store.reading() as db:
        ruled = with_rules(db, page, site_of(page.url))
    article = library.extract(ruled)
    if page.url is None and article.canonical is not None:
        with library.store.reading() as db:
            ruled = with_rules(db, page, site_of(article.canonical))
        return library.extract(ruled) if ruled.rules else article
    return article
