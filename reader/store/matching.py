"""Which saved article tells the story that has come, and which of the two is better."""

import sqlite3

from msgspec.structs import replace

from reader.model.article import Article, Incomplete
from reader.model.story_key import is_dressed, story_key
from reader.model.url import Url
from reader.store.folding import title_key
from reader.store.packing import readable
from reader.store.sameness import is_telling, nearly_equal, same_story

_FIELDS = "article.id, url, canonical, url_key, canonical_key, incomplete, words, merged_into, text"
_FROM = f"SELECT {_FIELDS} FROM article JOIN body ON body.article_id = article.id"  # noqa: S608
_MUCH_SHORTER = 0.5  # a teaser that nothing gives away is half of its story at most
_MUCH_LONGER = 1.1
_SHORT = 40  # words: too few to be a story that may not be shortened


def find_same(db: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    """Return the article that tells the same story; of merged ones the one that was kept.

    The row has what is_poorer() and at_its_address() want.
    """
    found = _by_address(db, article) or _by_title(db, article)
    while found is not None and found["merged_into"] is not None:
        found = db.execute(f"{_FROM} WHERE article.id = ?", [found["merged_into"]]).fetchone()
    return found


def is_poorer(article: Article, old: sqlite3.Row) -> bool:
    """Return whether what is saved is better than the article that has come.

    A whole story is better than a part, a part better than a page that stood in for it or gave
    nothing. Of two wholes or two parts the later one is better, but for one that is much shorter,
    has no address, or comes from another form of the page, as AMP, and is not longer. A text that
    is damaged is only better than none.
    """
    mine, theirs = _wholeness(article.incomplete), _wholeness(_incomplete(old))
    if readable(old["text"]) is None:
        return mine == 0
    bare = article.url is None and old["url"] is not None
    if mine != theirs:
        return mine < theirs
    if bare:
        return True
    if mine == 0:
        return False
    words: int = old["words"]
    if _puts_on_dress(article, old):
        return article.words <= words * _MUCH_LONGER
    return words >= _SHORT and article.words < words * _MUCH_SHORTER


def at_its_address(article: Article, old: sqlite3.Row) -> Article:
    """Return the article with the addresses to keep: the old ones if it has none of its own."""
    if article.url is None:  # the whole text of a page that gave a part of it
        return replace(article, url=_url(old["url"]), canonical=_url(old["canonical"]))
    if _puts_on_dress(article, old):
        return replace(article, url=_url(old["url"]))
    return article


def text_of(row: sqlite3.Row) -> str:
    """Return a stored text for comparison; a damaged one is like no other."""
    return readable(row["text"]) or ""


def _by_address(db: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    keys = [story_key(address) for address in (article.url, article.canonical) if address]
    marks = ", ".join("?" * len(keys))
    row: sqlite3.Row
    for row in db.execute(
        f"{_FROM} WHERE url_key IN ({marks}) OR canonical_key IN ({marks})"
        " ORDER BY url IS ? DESC, saved_at DESC, article.id DESC",
        [*keys, *keys, article.url],
    ):
        if _has_address_of(article, row) or same_story(text_of(row), article.text):
            return row
    return None


def _by_title(db: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    row: sqlite3.Row
    for row in db.execute(
        f"{_FROM} WHERE title_key = ? AND (url IS NULL OR ?)"
        " ORDER BY url IS NULL DESC, saved_at DESC",
        [title_key(article.title), article.url is None],
    ):
        if _has_text_of(article, row):
            return row
    return None


def _has_address_of(article: Article, row: sqlite3.Row) -> bool:
    """Return whether one of the two stands in for the story at the other's address.

    A cookie wall or an error shares no word with the story: where either is incomplete, the
    address decides. A canonical that both name is not enough: it may be that of a login page.
    """
    if article.incomplete is None and row["incomplete"] is None:
        return False
    mine = {story_key(address) for address in (article.url, article.canonical) if address}
    theirs = {row["url_key"], row["canonical_key"]}
    return (article.url is not None and story_key(article.url) in theirs) or (
        row["url_key"] is not None and row["url_key"] in mine
    )


def _has_text_of(article: Article, row: sqlite3.Row) -> bool:
    text = text_of(row)
    whole = article.incomplete is None and row["incomplete"] is None
    # Two error pages are much alike, and tell nothing of which story they stand for.
    return nearly_equal(text, article.text) and (
        whole or (is_telling(text) and is_telling(article.text))
    )


def _puts_on_dress(article: Article, old: sqlite3.Row) -> bool:
    """Return whether the article is another form of the page that the old one came from."""
    return (
        article.url is not None
        and old["url"] is not None
        and is_dressed(article.url)
        and not is_dressed(old["url"])
    )


def _wholeness(incomplete: Incomplete | None) -> int:
    """Return 2 for a whole story, 1 for a part of it, 0 for what is none of it."""
    if incomplete is None:
        return 2
    return int(not incomplete.stands_in and incomplete is not Incomplete.NO_TEXT)


def _incomplete(row: sqlite3.Row) -> Incomplete | None:
    return None if row["incomplete"] is None else Incomplete(row["incomplete"])


def _url(text: str | None) -> Url | None:
    return None if text is None else Url(text)
