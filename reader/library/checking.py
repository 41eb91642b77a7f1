"""Look over the library, and mend what the disk has changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct, field

from reader.library.library import Library
from reader.library.ruling import site_of, with_rules
from reader.model.article import Article, ArticleId
from reader.model.change import Change
from reader.model.damage import CheckReport, Damage, DamageKind
from reader.model.errors import ExtractError, NotFoundError, StoreError
from reader.store import (
    answering,
    articles,
    cares,
    checking,
    copying,
    pages,
    pictures,
    recounting,
    salvaging,
    sanity,
    schema,
    sealing,
    search,
    site_rules,
    spares,
    swapping,
)
from reader.store.store import connect, translated

_CARE, _EVERY = "check", timedelta(days=1)
_OF_AN_ARTICLE = (DamageKind.WORDS, DamageKind.TEXT)


class Found(Struct, frozen=True):
    """What a look has found, before anything is done about it. looked_at: so many articles."""

    looked_at: int
    damages: tuple[Damage, ...]
    full: bool

    @property
    def needs_new_file(self) -> bool:
        """Whether the file cannot be mended in its place."""
        return any(damage.kind is DamageKind.STRUCTURE for damage in self.damages)


def look_over(
    path: Path, *, full: bool = False, is_wanted: Callable[[], bool] = lambda: True
) -> Found:
    """Look over a library file; nothing in it is altered, and others may read and write it.

    full: every byte, in a copy that is made beside it and removed; else its structure and its
    counters. is_wanted: asked now and then; where it says no, it ends early, with what was found.
    Raises StoreError if the file cannot be looked at, or there is no room for the copy.
    """
    if not path.exists():
        raise StoreError(str(path), "it is not there")
    found = _looked_over(path, full=full, is_wanted=is_wanted)
    if found.needs_new_file and not answering.answers(path):
        raise StoreError(str(path), "the disk does not answer")
    return found


def _looked_over(path: Path, *, full: bool, is_wanted: Callable[[], bool]) -> Found:
    with translated(path), closing(connect(path)) as db:
        with suppress(*sanity.UNREADABLE):
            schema.refuse_others(db, str(path))
            if not schema.is_begun(db):
                return Found(0, (), full)
        if not full:
            return _looked(db, full=False)
        with _copy_beside(path) as copy, closing(connect(copy)) as other:
            return _looked_in_copy(db, other, copy, is_wanted)


@contextmanager
def _copy_beside(path: Path) -> Iterator[Path]:
    """Give an empty file for the copy of a library, removed at the end. Raises StoreError."""
    copy = path.with_name(f"{path.name}.check")
    try:
        copy.unlink(missing_ok=True)
        copy.touch(mode=0o600)
    except OSError as error:
        raise StoreError(str(copy), error.strerror or "it cannot be made") from error
    try:
        yield copy
    finally:
        copy.unlink(missing_ok=True)


def look_closely(path: Path, *, full: bool, is_wanted: Callable[[], bool] = lambda: True) -> Found:
    """Look over a library file as look_over(), in full too where a first look finds anything."""
    found = look_over(path, full=full, is_wanted=is_wanted)
    if found.damages and not full:
        return look_over(path, full=True, is_wanted=is_wanted)
    return found


def look_after(
    library: Library,
    backups: Iterable[Path] = (),
    *,
    full: bool,
    is_wanted: Callable[[], bool] = lambda: True,
) -> CheckReport:
    """Look over a library that is open, and mend what can be mended while it is.

    Damage of the file's structure is left: a new file cannot be made under its readers. Raises
    StoreError.
    """
    found = look_closely(library.store.path, full=full, is_wanted=is_wanted)
    if is_wanted():
        with library.store.noting() as db:
            cares.note(db, _CARE, library.now())
    if found.damages and not found.needs_new_file:
        return mend(library, found, backups)
    return CheckReport(found.looked_at, found.full, left=found.damages)


def is_due(library: Library) -> bool:
    """Return whether nobody has looked in the last day, by this clock or one that was ahead."""
    with library.store.reading() as db:
        last = cares.last(db, _CARE)
    return last is None or not library.now() - _EVERY < last <= library.now()


def _looked_in_copy(
    db: copying.Connection,
    other: copying.Connection,
    copy: Path,
    is_wanted: Callable[[], bool],
) -> Found:
    try:
        if not copying.copy_pages(db, other, is_wanted):
            return Found(0, (), full=True)
    except sanity.UNREADABLE as error:
        if answering.is_full(error, copy):
            raise StoreError(str(copy), "the disk is full") from error
        if not sanity.is_damage(error):
            raise
        return Found(0, (Damage(DamageKind.STRUCTURE, str(error)),), full=True)
    return _looked(other, full=True)


def _looked(db: copying.Connection, *, full: bool) -> Found:
    damages = tuple(checking.damage(db, full=full))
    return Found(checking.count(db), damages, full)


def make_new_file(path: Path, now: datetime) -> Path:
    """Make a new library of what can be read of a damaged one; return where the old one is kept.

    What is lost, and what stands in the new one as the disk has changed it, is for mend() to tell.
    Raises StoreError if nobody can read it, or somebody has it open; then all is as it was.
    """
    new = path.with_name(f"{path.name}.new")
    aside = path.with_name(f"{path.stem}-damaged-{now:%Y%m%d-%H%M%S}{path.suffix}")
    new.unlink(missing_ok=True)
    try:
        salvaging.salvage(path, new, now)
        swapping.swap(path, new, aside)
    finally:
        new.unlink(missing_ok=True)
    return aside


class _Outcome(Struct):
    """What became of each damage."""

    mended: list[Damage] = field(default_factory=list)
    gone: list[Damage] = field(default_factory=list)
    left: list[Damage] = field(default_factory=list)

    def put(self, damage: Damage, *, mended: bool) -> None:
        (self.mended if mended else self.gone).append(damage)


def mend(
    library: Library, found: Found, backups: Iterable[Path] = (), kept_aside: Path | None = None
) -> CheckReport:
    """Mend what was found: from kept pages, by today's rules, from backups, or by counting anew.

    backups: newest first. kept_aside: the damaged file, after make_new_file(). Damage of the
    structure is left while there is no new file. Raises StoreError.
    """
    outcome, spare = _Outcome(), list(backups)
    new_file = kept_aside is not None
    own = _of_articles(library, found.damages, after_salvage=new_file)
    made = {number: _made_anew(library, number) for number in own}
    now = library.now()
    with library.store.writing() as db:
        for number, damages in own.items():
            article = made[number]
            if article is not None:
                articles.write_anew(db, number, article, now)
            else:
                sanity.make_readable(db, "article", "id", number, now)
            for damage in damages:
                done = article is not None or _brought_back(db, spare, damage)
                outcome.put(damage, mended=done)
        for damage in found.damages:
            if damage.kind not in (*_OF_AN_ARTICLE, DamageKind.STRUCTURE):
                outcome.put(damage, mended=_mended(db, damage, spare, now))
        if new_file:
            salvaging.settle(db)
            salvaging.give_empty_texts(db)
        elif found.damages:
            recounting.recount(db)
            search.rebuild_all(db)
        sealing.seal_anew(db)
    structure = [each for each in found.damages if each.kind is DamageKind.STRUCTURE]
    (outcome.mended if new_file else outcome.left).extend(structure)
    return CheckReport(
        found.looked_at,
        found.full,
        tuple(outcome.mended),
        tuple(outcome.gone),
        tuple(outcome.left),
        kept_aside,
    )


def change_of(report: CheckReport) -> Change:
    """Return what was altered by mending."""
    touched = [damage.article_id for damage in (*report.mended, *report.gone)]
    return Change(frozenset(each for each in touched if each is not None))


def _of_articles(
    library: Library, damages: Sequence[Damage], *, after_salvage: bool
) -> dict[ArticleId, list[Damage]]:
    """Return by article what was found of its words and its text, and what has been lost since."""
    found: dict[ArticleId, list[Damage]] = {}
    for damage in damages:
        if damage.kind in _OF_AN_ARTICLE and damage.article_id is not None:
            found.setdefault(damage.article_id, []).append(damage)
    if after_salvage:
        with library.store.reading() as db:
            for number in (*salvaging.orphans(db), *salvaging.without_text(db)):
                lost = Damage(DamageKind.TEXT, "it could not be read", number)
                found.setdefault(number, [lost])
    return found


def _made_anew(library: Library, article_id: ArticleId) -> Article | None:
    """Return the article as its kept page gives it; None if there is none that can be read."""
    with library.store.reading() as db:
        try:
            page = pages.get(db, article_id)
        except (NotFoundError, StoreError):
            return None
        page = with_rules(db, page, site_of(page.url or site_rules.address_of(db, article_id)))
    try:
        return library.extract(page)
    except ExtractError:
        return None


def _mended(db: copying.Connection, damage: Damage, backups: Sequence[Path], now: datetime) -> bool:
    if damage.kind in (DamageKind.INDEX, DamageKind.COUNTERS):
        return True  # both are made anew
    if _brought_back(db, backups, damage):
        return True
    if damage.kind is DamageKind.ROW:
        table, _, key = damage.detail.partition(" ")
        sanity.make_readable(db, table, sealing.key_of(table), key, now)
    if damage.kind is DamageKind.PICTURE:
        return pictures.give_up_damaged(db, int(damage.detail), now)
    return False


def _brought_back(db: copying.Connection, backups: Sequence[Path], damage: Damage) -> bool:
    return any(spares.bring_back(db, backup, damage) for backup in backups)
