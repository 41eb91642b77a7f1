"""Dates as pages write them, to ISO 8601."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?")
#: Month names of the languages that news comes in; an entry a month.
_MONTH_NAMES = (
    (
        "january jan januar janvier enero gennaio janeiro januari styczeń stycznia ocak "
        "января يناير جانفي كانون-الثاني"
    ),
    (
        "february feb februar février fevrier febrero febbraio fevereiro februari luty "
        "lutego şubat февраля فبراير فيفري شباط"
    ),
    "march mar märz mars marzo março maart marca mart марта مارس آذار",
    "april apr avril abril aprile kwietnia nisan апреля أبريل أفريل نيسان",
    "may mai mayo maggio maio mei maja mayıs мая مايو ماي أيار",
    "june jun juni juin junio giugno junho czerwca haziran июня يونيو جوان حزيران",
    "july jul juli juillet julio luglio julho lipca temmuz июля يوليو جويلية تموز",
    "august aug août aout agosto augustus sierpnia ağustos августа أغسطس أوت آب",
    (
        "september sep sept septembre septiembre settembre setembro września eylül "
        "сентября سبتمبر أيلول"
    ),
    ("october oct oktober okt octobre octubre ottobre outubro października ekim октября أكتوبر"),
    "november nov novembre noviembre novembro listopada kasım ноября نوفمبر",
    (
        "december dec dezember dez décembre decembre diciembre dicembre dezembro grudnia "
        "aralık декабря ديسمبر"
    ),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_NUMBERS = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
_IN_URL = re.compile(
    r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)|/((?:19|20)\d\d)(\d\d)(\d\d)[/-]"
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def iso_of(text: str | None) -> str | None:
    """Return the first date in the text as ISO 8601, with time and zone if it has them.

    None if there is none, or no day that can have been.
    """
    if not text:
        return None
    found = _ISO.search(text)
    if found:
        return _checked(*found.groups())
    compact = _COMPACT.match(text.strip())
    if compact:
        year, month, day, *clock = compact.groups()
        return _checked(year, month, day, *clock)
    if re.match(r"\s*[A-Za-z]{3},", text):
        try:
            return parsedate_to_datetime(text).isoformat()
        except (ValueError, TypeError):
            pass
    return _in_words(text)


def date_in_url(url: str | None) -> str | None:
    """Return the day that an address names (/2026/09/14/), None if it names none."""
    found = _IN_URL.search(url or "")
    if not found:
        return None
    year, month, day = [part for part in found.groups() if part]
    return _checked(year, month, day)


def _in_words(text: str) -> str | None:
    for match in _DAY_FIRST.finditer(text):
        day, month, year = match.groups()
        if month.lower() in _MONTHS:
            return _checked(year, str(_MONTHS[month.lower()]), day)
    for match in _MONTH_FIRST.finditer(text):
        month, day, year = match.groups()
        if month.lower() in _MONTHS:
            return _checked(year, str(_MONTHS[month.lower()]), day)
    cjk = _CJK.search(text)
    if cjk:
        return _checked(*cjk.groups())
    numbers = _NUMBERS.search(text)
    if numbers:  # day first, as everywhere but in one country
        day, month, year = numbers.groups()
        return _checked(year, month, day) or _checked(year, day, month)
    return None


def _checked(
    year: str,
    month: str,
    day: str,
    hour: str | None = None,
    minute: str | None = None,
    second: str | None = None,
    zone: str | None = None,
) -> str | None:
    try:
        when = date(int(year), int(month), int(day))
        if not _FIRST_YEAR <= when.year <= _LAST_YEAR:
            return None
        if hour is None or minute is None:
            return when.isoformat()
        time = datetime(*when.timetuple()[:3], int(hour), int(minute), int(second or 0))  # noqa: DTZ001 the zone is text
    except ValueError:
        return None
    if zone and zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return time.isoformat() + (zone or "")
