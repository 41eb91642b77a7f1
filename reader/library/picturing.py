"""The pictures of articles: which are shown, and those that are still to come."""

from collections.abc import Iterator

from reader.extract.images import pictures_of
from reader.library.library import Library
from reader.model.article import Article, ArticleId
from reader.model.change import Change
from reader.model.errors import FetchError, OfflineError
from reader.model.url import Url, host_of
from reader.store import pictures
from reader.store.pictures import Missing

#: More are no story's.
_MOST = 60


def shown_in(article: Article) -> list[Url]:
    """Return the addresses of the pictures that the pane shows with the article, in order."""
    return pictures_of(article)[:_MOST]


def fetch_pictures(library: Library, article_id: ArticleId | None = None) -> Iterator[Change]:
    """Fetch the pictures that are due, yielding a change for each article that got some.

    article_id: only those of this article. What fails is kept with its reason and asked for again
    later; of a host that does not answer no second picture is asked for in this round. Without a
    network it ends at once, and nothing has changed. From several threads or processes at once: no
    picture is fetched by two.
    """
    silent: set[str] = set()
    got: ArticleId | None = None
    while (missing := _claim(library, article_id)) is not None:
        if got is not None and got != missing.article_id:
            yield Change(articles=frozenset({got}))
            got = None
        try:
            if _fetch(library, missing, silent):
                got = missing.article_id
        except OfflineError:
            with library.store.writing() as db:
                pictures.give_back(db, missing, library.now())
            break
    if got is not None:
        yield Change(articles=frozenset({got}))


def picture(library: Library, digest: str) -> bytes | None:
    """Return the bytes of a picture, None if it is not here. Raises StoreError."""
    with library.store.reading() as db:
        return pictures.get(db, digest)


def ask_again(library: Library, article_id: ArticleId) -> None:
    """Let all pictures that the article lacks be asked for at once, given up or not."""
    with library.store.writing() as db:
        pictures.make_due(db, article_id, library.now())


def _claim(library: Library, article_id: ArticleId | None) -> Missing | None:
    with library.store.writing() as db:
        return pictures.claim(db, library.now(), article_id)


def _fetch(library: Library, missing: Missing, silent: set[str]) -> bool:
    """Fetch a picture and keep it, or why it did not come; return whether it came."""
    host = host_of(missing.url)
    if host in silent:
        _note(library, missing, "the site did not give another picture", final=False)
        return False
    try:
        came = library.fetch_picture(missing.url, missing.page, missing.private)
    except OfflineError:
        raise
    except FetchError as error:
        if error.retry:
            silent.add(host)
        _note(library, missing, error.reason, final=not error.retry)
        return False
    with library.store.writing() as db:
        return pictures.keep(db, missing.article_id, missing.url, came.body)


def _note(library: Library, missing: Missing, reason: str, *, final: bool) -> None:
    with library.store.writing() as db:
        pictures.fail(db, missing, reason, final=final)
