"""The window's sentence for each error, date and number: what the model says in English only."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.model.errors import (
    ExtractError,
    FetchError,
    FormatError,
    NotFoundError,
    OfflineError,
    ReaderError,
    RefusedError,
    StoreError,
    UrlError,
)

ISOLATE = "\u2068{}\u2069"


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("words", text, "", number)


def sentence(error: ReaderError) -> str:
    """Return what to tell the user of the error."""
    for kind, words in _sentences().items():
        if type(error) is kind:
            return words.format_map(vars(error))
    return str(error)


def _sentences() -> dict[type[ReaderError], str]:
    """Return the sentence of each error, with the names of its fields in braces."""
    return {
        OfflineError: _tr("There is no network. The link waits in the outbox."),
        RefusedError: _tr("The site does not give this page: {reason}."),
        FetchError: _tr("The page did not come: {reason}. It will be tried again."),
        UrlError: _tr("This is not a web address: {text}"),
        ExtractError: _tr("No article could be made of {where}: {reason}."),
        FormatError: _tr("{name} could not be read: {reason}."),
        NotFoundError: _tr("This article is no longer in the library."),
        StoreError: _tr("The library cannot be used: {reason}."),
    }


def minutes(number: int) -> str:
    """Return the reading time as a reader says it."""
    return _tr("%n min", number)


def day(published: str | None, saved_at: datetime | None = None) -> str:
    """Return the day of publication, else of saving, short: for lists.

    published: ISO 8601. A day of this year is said without the year. "" if there is neither.
    """
    when = _date(published, saved_at)
    if when is None:
        return ""
    this_year = when.year() == QDate.currentDate().year()
    return QLocale().toString(when, _tr("d MMM") if this_year else _tr("d MMM yyyy"))


def whole_day(published: str | None) -> str:
    """Return the day in full: for the head of an article. "" if it is unknown."""
    when = _date(published, None)
    return QLocale().toString(when, _tr("d MMMM yyyy")) if when else ""


def _date(published: str | None, saved_at: datetime | None) -> QDate | None:
    when: date | None = None
    if published:
        try:
            when = date.fromisoformat(published[:10])
        except ValueError:
            when = None
    if when is None and saved_at is not None:
        when = saved_at.astimezone().date()
    return QDate(when.year, when.month, when.day) if when else None


def isolated(text: str) -> str:
    """Return the text so that it keeps its own direction among others (Unicode UAX 9, FSI)."""
    return ISOLATE.format(text)
