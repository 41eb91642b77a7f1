"""The pictures of articles: which are shown, and those that are still to come."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from reader.library.library import Library
from reader.library.writing_out import write_out
from reader.model.article import Article, ArticleId
from reader.model.change import Change
from reader.model.errors import FetchError, OfflineError, PatienceError, WriteError
from reader.model.page import Resource
from reader.model.picture import picture_type
from reader.model.url import Url, host_of
from reader.store import pictures
from reader.store.pictures import Missing

#: More are no story's.
_MOST = 60
#: A host is asked for no more at once (see net/manners.py).
_OF_A_HOST = 2


def shown_in(article: Article) -> list[Url]:
    """Return the addresses of the pictures that the pane shows with the article, in order."""
    # The parser comes with the first article: the first window does not wait for it.
    from reader.extract.images import pictures_of  # noqa: PLC0415

    return pictures_of(article)[:_MOST]


def picture(library: Library, digest: str) -> bytes | None:
    """Return the bytes of a picture, None if it is not here. Raises StoreError."""
    with library.store.reading() as db:
        return pictures.get(db, digest)


def save_picture(library: Library, digest: str, file: Path) -> None:
    """Write a picture to a file as it came; a name without an end gets that of its kind.

    Raises WriteError, also if the picture is not here; StoreError.
    """
    body = picture(library, digest)
    if body is None:
        raise WriteError(str(file), "the picture is not here any more")
    kind = (picture_type(body) or "").rpartition("/")[2]
    if not file.suffix and kind:
        file = file.with_suffix(f".{kind}")
    write_out(file, body)


def ask_again(library: Library, article_id: ArticleId) -> None:
    """Let all pictures that the article lacks be asked for at once, given up or not."""
    with library.store.writing() as db:
        pictures.make_due(db, article_id, library.now())


class Wanted:
    """The pictures that a delivery fetches: two of a host at once, those of an article together.

    of: the articles whose pictures are wanted; None: all that are due. What fails is kept with its
    reason and asked for again later; of a host that does not answer no second picture is asked for
    in this round. From several threads or processes at once: no picture is fetched by two.
    """

    def __init__(self, library: Library, of: set[ArticleId] | None) -> None:
        self._library, self._of = library, of
        self._silent: set[str] = set()
        self._left_alone: dict[str, datetime] = {}  # hosts, and until when they are
        self._out: list[Missing] = []
        self._got: set[ArticleId] = set()

    @property
    def out(self) -> int:
        """How many are being fetched."""
        return len(self._out)

    def add(self, article_id: ArticleId) -> None:
        """Want the pictures of this article too."""
        if self._of is not None:
            self._of.add(article_id)

    def take(self) -> tuple[Missing, Callable[[], Resource]] | None:
        """Claim the next one; return it with the call that fetches it, None if there is no more."""
        library = self._library
        if not library.wishes().pictures:
            return None
        while True:
            hosts = Counter(host_of(missing.url) for missing in self._out)
            busy = {host for host, count in hosts.items() if count >= _OF_A_HOST}
            with library.store.writing() as db:
                missing = pictures.claim(db, library.now(), self._of, busy)
            if missing is None:
                return None
            host = host_of(missing.url)
            if host in self._left_alone:
                self.abandon(missing, self._left_alone[host])
            elif host in self._silent:
                self._note(missing, "the site did not give another picture", final=False)
            else:
                self._out.append(missing)
                return missing, _fetching(library, missing)

    def land(self, missing: Missing, came: Callable[[], Resource]) -> Change:
        """Keep what came, or why nothing did; return what is to be shown anew.

        An article is told of when all of its pictures that are on their way have come. Raises
        OfflineError, which leaves everything as it was.
        """
        self._out.remove(missing)
        try:
            body = came().body
        except OfflineError:
            self.abandon(missing)
            raise
        except PatienceError as error:
            until = self._library.now() + (error.retry_after or timedelta())
            self._left_alone[host_of(missing.url)] = until
            self.abandon(missing, until)
        except FetchError as error:
            if error.retry:
                self._silent.add(host_of(missing.url))
            self._note(missing, error.reason, final=not error.retry)
        else:
            with self._library.store.writing() as db:
                if pictures.keep(db, missing.article_id, missing.url, body):
                    self._got.add(missing.article_id)
        done = self._got - {each.article_id for each in self._out}
        self._got -= done
        return Change(articles=frozenset(done))

    def abandon(self, missing: Missing, until: datetime | None = None) -> None:
        """Undo a claim: it is as if it had not been tried. until: when it may be; None: now."""
        with self._library.store.writing() as db:
            pictures.give_back(db, missing, until or self._library.now())

    def _note(self, missing: Missing, reason: str, *, final: bool) -> None:
        with self._library.store.writing() as db:
            pictures.fail(db, missing, reason, final=final)


def _fetching(library: Library, missing: Missing) -> Callable[[], Resource]:
    return lambda: library.fetch_picture(missing.url, missing.page, missing.private)
