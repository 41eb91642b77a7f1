"""Dates as pages write them, to ISO 8601."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

from reader.extract.dates_words import MONTHS

_YEAR = re.compile(r"\d{4}")
_CLOCK = r"(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?"
_ISO = re.compile(rf"(?<!\d)(\d{{4}})[-/.](\d\d?)[-/.](\d\d?)(?!\d)(?:[T\s,–-]+{_CLOCK})?")
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?")
_SECONDS = re.compile(r"^(1\d{9})(?:\d{3})?(?:\.\d+)?$")
_MAIL = re.compile(r"\s*[A-Za-z]{3},\s+\d")
#: As date(1) and Java print it: "Fri Mar 13 21:30:09 EST 2026".
_UNIX = re.compile(r"\b([A-Z][a-z]{2})\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:[A-Z+\d:-]{1,9}\s+)?(\d{4})\b")
_GAP = r"(?:\s*[./-]\s*|\s+|,\s*)"
#: The name of a month, with the marks of Thai and Hindi; in the Levant some have two words, and
#: Arab papers write both names: "14 أيلول/سبتمبر 2026".
_NAME = r"(?:كانون|تشرين)\s+\w+|[^\W\d_][^\s\d_.,/|()-]*"
_DAY_FIRST = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:(\.)|er|st|nd|rd|th|[º°])?"
    rf"{_GAP}(?:de\s+|of\s+|d['’])?({_NAME})\.?(?:\s*/\s*(?:{_NAME}))?"
    rf"{_GAP}(?:de[l]?\s+)?(\d{{4}})(?!\d)"
)
#: The month of "10. listopada 2023."; Poles write no dot, and mean the next one.
_IN_CROATIAN = {"listopada": 10}
_MONTH_FIRST = re.compile(
    rf"(?<!\w)({_NAME})\.?{_GAP}(\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{{4}})(?!\d)"
)
_YEAR_FIRST = re.compile(
    r"(?<!\d)(\d{4})\.?\s+(?:m\.\s+|gada\s+)?(\d{1,2}\.\s+)?([^\W\d_]\w*)\.?(?:\s+(\d{1,2})(?![\d:]))?"
)
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_NUMBERS = re.compile(r"(?<![\d:.])(\d{1,2})\s*([./|-])\s*(\d{1,2})\s*\2\s*(\d{4})(?![\d.])")
_IN_URL = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})|(\d\d)(\d\d)(?:\d{6})?)(?=[/_.-]|$)"
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
#: Years of Iran's calendar and of Thailand's, far from ours.
_JALALI_YEARS = range(1369, 1411)
_BUDDHIST_YEARS = range(2533, 2644)
_JALALI_LEAPS = (1, 5, 9, 13, 17, 22, 26, 30)
_NOWRUZ_1370 = date(1991, 3, 21)


def iso_of(text: str | None) -> str | None:
    """Return the first date in the text as ISO 8601, with time and zone if it has them.

    Digits of any script; years of the solar Hijri and the Buddhist calendar are turned into ours.
    None if there is none, or no day that can have been.
    """
    if not text or not _YEAR.search(text):
        return None
    bare = text.strip()
    found = _ISO.search(bare)
    if found:
        return _checked(*found.groups())
    compact = _COMPACT.match(bare)
    if compact and (when := _checked(*compact.groups())):
        return when
    seconds = _SECONDS.match(bare)
    if seconds:
        when_ = datetime.fromtimestamp(int(seconds.group(1)), UTC)
        return when_.replace(tzinfo=None).isoformat() + "Z"
    if _MAIL.match(bare):
        try:
            return parsedate_to_datetime(bare).isoformat()
        except (ValueError, TypeError):
            pass
    return _in_words(bare)


def date_in_url(url: str | None) -> str | None:
    """Return the day that an address names (/2026/09/14/, -20260914-), None if it names none."""
    path = (url or "").split("?", 1)[0]
    for found in _IN_URL.finditer(path):
        year, month, day = (part for part in found.groups() if part)
        number = month if month.isdigit() else str(_month_of(month) or 0)
        if when := _checked(year, number, day):
            return when
    return None


def is_month(word: str) -> bool:
    """Return whether this is the name of a month."""
    return word.lower().rstrip(".") in MONTHS


def _month_of(name: str) -> int | None:
    return MONTHS.get("-".join(name.lower().split()))


def _in_words(text: str) -> str | None:
    cjk = _CJK.search(text)
    if cjk:
        return _checked(*cjk.groups())
    return _with_month(text) or _in_numbers(text)


def _with_month(text: str) -> str | None:
    for match in _DAY_FIRST.finditer(text):
        day, dot, month, year = match.groups()
        croatian = _IN_CROATIAN.get(month.lower()) if dot else None
        if number := croatian or _month_of(month):
            return _checked(year, str(number), day)
    for pattern in (_MONTH_FIRST, _UNIX):
        for match in pattern.finditer(text):
            month, day, year = match.groups()
            if number := _month_of(month):
                return _checked(year, str(number), day)
    for match in _YEAR_FIRST.finditer(text):
        year, before, month, after = match.groups()
        if (number := _month_of(month)) and (before or after):
            return _checked(year, str(number), (before or after).strip(". "))
    return None


def _in_numbers(text: str) -> str | None:
    numbers = _NUMBERS.search(text)
    if not numbers:
        return None
    day, _, month, year = numbers.groups()  # day first, as everywhere but in one country
    return _checked(year, month, day) or _checked(year, day, month)


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
        when = _our_day(int(year), int(month), int(day))
        if not _FIRST_YEAR <= when.year <= _LAST_YEAR:
            return None
        if hour is None or minute is None:
            return when.isoformat()
        time = datetime(*when.timetuple()[:3], int(hour), int(minute), int(second or 0))  # noqa: DTZ001 the zone is text
    except (ValueError, OverflowError):
        return None
    return time.isoformat() + _zone(zone)


def _zone(zone: str | None) -> str:
    if not zone or zone in ("Z", "UTC", "GMT"):
        return "Z" if zone else ""
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"


def _our_day(year: int, month: int, day: int) -> date:
    """Return the day of our calendar; raises ValueError if there is none."""
    if year in _BUDDHIST_YEARS:
        return date(year - 543, month, day)
    if year in _JALALI_YEARS:
        return _from_jalali(year, month, day)
    return date(year, month, day)


def _from_jalali(year: int, month: int, day: int) -> date:
    """Return a day of the solar Hijri calendar in ours; raises ValueError if there is none.

    By the round of 33 years with 8 leap years, which agrees with the sky from 1244 to 1530.
    """
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise ValueError(month)
    before = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    return _NOWRUZ_1370 + timedelta(
        days=365 * (year - 1370) + _leaps_before(year) - _leaps_before(1370) + before + day - 1
    )


def _leaps_before(year: int) -> int:
    return year // 33 * 8 + sum(leap < year % 33 for leap in _JALALI_LEAPS)
