"""Words for dates and numbers, in the language of the window."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import Qt

ISOLATE = "\u2068{}\u2069"

#: Signs that turn what follows them, until another sign that may never come (Unicode UAX 9 §2).
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """Return the text in the language of the window: QObject.tr() for what is no object of Qt.

    comment: for the translator. number: takes the place of %n, and chooses the plural.
    """
    return QCoreApplication.translate("", text, comment, number)


def minutes(number: int) -> str:
    """Return the reading time as a reader says it."""
    return tr("%n min", "", number)


def percent(number: int) -> str:
    """Return so many percent as the language of the window writes them."""
    return tr("{number} %").format(number=QLocale().toString(number))


def day(published: str | None, saved_at: datetime | None = None) -> str:
    """Return the day of publication, else of saving, short: for lists.

    published: ISO 8601. A day of this year is said without the year. "" if there is neither.
    """
    when = _date(published, saved_at)
    if when is None:
        return ""
    this_year = when.year() == QDate.currentDate().year()
    return QLocale().toString(when, tr("d MMM") if this_year else tr("d MMM yyyy"))


def whole_day(published: str | None) -> str:
    """Return the day in full: for the head of an article. "" if it is unknown."""
    when = _date(published, None)
    return QLocale().toString(when, tr("d MMMM yyyy")) if when else ""


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
    """Return the text so that it keeps its own direction among others (Unicode UAX 9, FSI).

    What stands in it turns nothing round it.
    """
    return ISOLATE.format(_TURNING.sub("", text))


def plain(text: str) -> str:
    """Return a hint that shows the text as it is written, even if Qt would take it for html."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape  # noqa: PLC0415 it brings the names of 2,000 signs

    return f"<qt>{escape(text)}</qt>"
