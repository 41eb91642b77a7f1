"""Move in from another reader: what its file holds, brought into the library; undone by one word.

What has its content in the file becomes an article as it is. What has none waits in the outbox, and
is given its tags, dates, state and highlights when its page has come.
"""

import hashlib
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from msgspec import Struct, field

from reader.library import giving
from reader.library.intake import keep_ready, page_of
from reader.library.library import Library
from reader.library.named import name_of
from reader.library.pages import read_bytes
from reader.model.article import Article, ArticleId, State
from reader.model.change import Change
from reader.model.errors import FormatError
from reader.model.moving import Entry, Holding, Import, Moved, Preview, Unread
from reader.model.url import Url
from reader.store import imports, matching, outbox, promises, standings
from reader.store.imports import Here, Step, StepKind
from reader.store.store import Connection

#: In one transaction; others want to write in between. An article costs some milliseconds.
_ENTRIES_AT_ONCE, _ARTICLES_AT_ONCE = 200, 20
_ASKED_AT_ONCE = 500


def is_export(file: Path) -> bool:
    """Return whether the file is another reader's: by its content."""
    try:
        _read(file, read_bytes(file))
    except FormatError:
        return False
    return True


def preview(library: Library, file: Path) -> Preview:
    """Return what would become of the file; nothing is stored. Raises FormatError, StoreError."""
    holding = _read(file, read_bytes(file))
    entries = holding.entries
    with library.store.reading() as db:
        urls = [entry.url for entry in entries if entry.url]
        here = _known(db, urls)
        texts = {entry.place for entry in entries if not entry.url and _has_text(db, entry)}
    seen, counted = set[Url](), _Counted()
    for entry in entries:
        if entry.url is None or entry.url not in seen:
            counted.add(entry, is_here=entry.url in here or entry.place in texts)
        if entry.url is not None:
            seen.add(entry.url)
    dates = [entry.saved_at for entry in entries if entry.saved_at]
    return Preview(
        holding.source,
        len(entries),
        counted.articles,
        counted.links,
        counted.here,
        tags=len({tag.casefold() for entry in entries for tag in entry.tags}),
        passages=sum(len(entry.passages) for entry in entries),
        notes=sum(bool(entry.note) for entry in entries),
        favourites=sum(entry.favourite for entry in entries),
        archived=sum(entry.state is State.ARCHIVED for entry in entries),
        unread=holding.unread,
        unknown=holding.unknown,
        earliest=min(dates, default=None),
        latest=max(dates, default=None),
    )


def move_in(library: Library, file: Path) -> Generator[Moved, None, None]:
    """Bring in what the file holds, yielding how far it is; the first and the last time, too.

    An import of the same file that was stopped goes on where it was. Closing the iterator stops
    it between two lots. Raises FormatError, StoreError.
    """
    body = read_bytes(file)
    holding, digest = _read(file, body), hashlib.sha256(body).digest()
    with library.store.writing() as db:
        begun = imports.begin(db, holding, name_of(file), digest, library.now())
    yield Moved(begun, Change())
    for lot in _lots(holding, begun.done):
        ready = [_ready(entry) for entry in lot.entries]
        with library.store.writing() as db:
            done = _Lot(library, db)
            for entry, article in ready:
                done.bring(entry, article, begun.number)
            imports.note(db, begun.number, done.steps)
            imports.advance(
                db,
                begun.number,
                lot.end,
                articles=done.articles,
                links=done.links,
                altered=len(done.altered),
            )
            so_far = imports.get(db, begun.number)
        yield Moved(so_far, Change(frozenset(done.touched), outbox=done.links > 0))


def all_imports(library: Library) -> list[Import]:
    """Return all imports, the latest first."""
    with library.store.reading() as db:
        return imports.all_of(db)


def report(library: Library, number: int) -> tuple[Import, list[Unread]]:
    """Return an import as it stands, and what it could not read in the order of its file.

    Raises NoImportError.
    """
    with library.store.reading() as db:
        return imports.get(db, number), imports.unread(db, number)


# ---- the work ------------------------------------------------------------------------------------


def _read(file: Path, body: bytes) -> Holding:
    # Few files are exports: the window's start pays for no reader of them.
    from reader.formats.moving import reading  # noqa: PLC0415

    return reading.read(str(file), body)


class _Counted(Struct):
    articles: int = 0
    links: int = 0
    here: int = 0

    def add(self, entry: Entry, *, is_here: bool) -> None:
        if is_here:
            self.here += 1
        elif entry.html:
            self.articles += 1
        else:
            self.links += 1


class _Entries(Struct, frozen=True):
    """Entries that go together. end: how many of the file are done with them."""

    entries: Sequence[Entry]
    end: int


def _lots(holding: Holding, done: int) -> Iterator[_Entries]:
    lot: list[Entry] = []
    contents = 0
    for end, entry in enumerate(holding.entries[done:], done + 1):
        lot.append(entry)
        contents += bool(entry.html)
        if len(lot) == _ENTRIES_AT_ONCE or contents == _ARTICLES_AT_ONCE:
            yield _Entries(lot, end)
            lot, contents = [], 0
    if lot:
        yield _Entries(lot, len(holding.entries))


def _ready(entry: Entry) -> tuple[Entry, Article | None]:
    """Return the entry with the article that its content makes, None if it makes none."""
    from reader.extract.as_it_is import filled  # noqa: PLC0415 lxml comes with the first article

    if not entry.html:
        return entry, None
    head = Article(
        entry.title,
        "",
        "",
        entry.url,
        byline=entry.byline,
        published=entry.published,
        lang=entry.lang,
        site_name=entry.site_name,
        image=entry.image,
        excerpt=entry.excerpt,
    )
    article = filled(head, entry.html)
    return entry, article if article.text else None


class _Lot(Struct):
    """What is done in one transaction. touched: all articles that were added or altered."""

    library: Library
    db: Connection
    steps: list[Step] = field(default_factory=list)
    articles: int = 0
    links: int = 0
    altered: set[ArticleId] = field(default_factory=set)
    touched: set[ArticleId] = field(default_factory=set)

    def bring(self, entry: Entry, article: Article | None, number: int) -> None:
        """Bring one entry into the library, or into the outbox."""
        here = self._here(entry, article)
        if here is not None:
            if here.state is not State.TRASHED:  # else the user has thrown it away
                self._add(here.id, entry)
        elif article is not None:
            self._keep(entry, article)
        elif entry.url is not None:
            self._queue(entry, entry.url, number)

    def _here(self, entry: Entry, article: Article | None) -> Here | None:
        found = imports.find_here(self.db, [entry.url]) if entry.url else {}
        if entry.url in found:
            return found[entry.url]
        same = matching.find_same(self.db, article) if article is not None else None
        stands = standings.of(self.db, [ArticleId(same["id"])]) if same is not None else []
        return Here(stands[0].id, stands[0].state) if stands else None

    def _add(self, article_id: ArticleId, entry: Entry) -> None:
        steps = giving.add(self.library, self.db, article_id, entry)
        if steps:
            self.steps += steps
            self.altered.add(article_id)
            self.touched.add(article_id)

    def _keep(self, entry: Entry, article: Article) -> None:
        page = page_of(self.library, article)
        article_id = keep_ready(self.library, self.db, article, page)
        self.steps.append(giving.settle(self.library, self.db, article_id, entry))
        self.articles += 1
        self.touched.add(article_id)

    def _queue(self, entry: Entry, url: Url, number: int) -> None:
        if outbox.address_of(self.db, url) is None:
            outbox.put(self.db, url, self.library.now(), entry.title or None)
            waits = outbox.address_of(self.db, url) or url
            self.steps.append(Step(StepKind.LINK, None, waits))
            self.links += 1
        if not promises.is_known(self.db, url, entry):
            promises.put(self.db, number, url, entry)


def _known(db: Connection, urls: Sequence[Url]) -> set[Url]:
    """Return of which of the addresses the stories are here, or wait."""
    found = set[Url]()
    for start in range(0, len(urls), _ASKED_AT_ONCE):
        lot = urls[start : start + _ASKED_AT_ONCE]
        found.update(imports.find_here(db, lot))
        found.update(url for url in lot if outbox.address_of(db, url) is not None)
    return found


def _has_text(db: Connection, entry: Entry) -> bool:
    """Return whether a text that came from no page is in the library."""
    _, article = _ready(entry)
    return article is not None and matching.find_same(db, article) is not None
