"""When the story appeared, by what the page tells and what it shows."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain

from lxml.html import HtmlElement

from reader.extract import jsonld
from reader.extract.credits import Credits, Line
from reader.extract.dates import date_in_url, iso_of
from reader.extract.text import squeezed
from reader.extract.witnesses import Witnesses, lies_in, pieces_of

_META = (
    *("article:published_time", "og:published_time", "og:article:published_time", "datepublished"),
    *("pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"),
    *("article:published", "article.published", "published_time", "published", "publication_date"),
    *("cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate"),
    *("mediator_published_time", "dc.date.created", "dcterms.created", "date.created"),
    *("rnews:datepublished", "article_date_original", "displaydate", "bt:pubdate", "datecreated"),
    *("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date", "timestamp"),
)
_MODIFIED = ("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified")
_UPDATED = re.compile(
    r"updat|modif|edited|aktualis|geändert|mis\s+à\s+jour|actuali[sz]ad|aggiorna|bijgewerkt|atualiz|oppdater"
    r"|uppdater|opdater|päivitet|aktualiz|güncel|обновлен|оновлен|تحديث|محدث|به‌روز|更新|수정|frissít",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_DATE_NAMES = ("date", "publish", "posted", "time", "datum", "fecha")
_OTHERS = ("comment", "related", "sidebar", "teaser", "popular", "trending")
_LONGEST = 120
_LONGEST_DATE = 40
_TITLE = 25  # letters: a link with fewer is a name or a button


def published_of(seen: Witnesses, beside: Credits) -> str | None:
    """Return when the story appeared, ISO 8601, None if nobody says.

    In the zone of its place, where any witness of the same moment names one. beside: what stands
    round its heading.
    """
    told = (iso for text in _told(seen) if (iso := iso_of(text)))
    first = next(told, None)
    if first:
        return _in_its_zone(first, chain(told, _shown(beside)))
    in_url = date_in_url(seen.url)
    shown = next(_shown(beside), None)
    if in_url and shown and shown[:10] > in_url:
        shown = None  # what is shown later than that was changed
    day = shown or in_url or next(_elsewhere(seen), None)
    if day is None:
        return _changed(seen)
    if len(day) > len("2026-09-14"):
        return day
    return next((d for d in _elsewhere(seen) if d.startswith(day) and len(d) > len(day)), day)


def _told(seen: Witnesses) -> Iterator[str | None]:
    yield jsonld.text_of(seen.article.get("datePublished"))
    for name in _META:
        yield seen.meta.get(name)
    for node in seen.nodes:
        if {"WebPage", "ItemPage"} & set(jsonld.kinds_of(node)):
            yield jsonld.text_of(node.get("datePublished"))
    for name in ("dateCreated", "uploadDate"):
        yield jsonld.text_of(seen.article.get(name))


def _shown(beside: Credits) -> Iterator[str]:
    """Yield the dates that stand round the heading, those of changes last."""
    late = []
    for element in beside.times:
        if found := _of_time(element):
            parent = element.getparent()
            around = squeezed(parent.text_content())[:_LONGEST] if parent is not None else ""
            if _UPDATED.search(_before(around, squeezed(element.text_content()))):
                late.append(found)
            else:
                yield found
    for line in beside.lines:
        if _is_of_other_story(line):
            continue
        is_long = len(line.text) > _LONGEST
        text = line.pieces[0] if is_long else line.text  # buttons may stand behind it
        if (not is_long or len(text) <= _LONGEST_DATE) and (found := iso_of(text)):
            before_date = _DIGIT.split(text, maxsplit=1)[0]
            if _UPDATED.search(before_date):
                late.append(found)
            else:
                yield found
    yield from late


def _is_of_other_story(line: Line) -> bool:
    """Return whether the line is of a list that links another story with its date."""
    if line.element.tag not in ("li", "ul", "ol"):
        return False
    return any(len(squeezed(link.text_content())) >= _TITLE for link in line.element.iter("a"))


def _before(text: str, inner: str) -> str:
    """Return the words right before a date in its line, and the date itself."""
    start, _, _ = text.partition(inner or text)
    return start[-25:] + inner


def _of_time(element: HtmlElement) -> str | None:
    told = (element.get(name) for name in ("datetime", "content", "title"))
    return next(
        (iso for text in (*told, squeezed(element.text_content())) if (iso := iso_of(text))), None
    )


def _elsewhere(seen: Witnesses) -> Iterator[str]:
    """Yield the dates that the page marks as such, but for those of comments and other stories."""
    for element in seen.tagged("time"):
        if (found := _of_time(element)) and not lies_in(element, _OTHERS):
            yield found
    for element in seen.called(_DATE_NAMES):
        found = iso_of(element.get("title")) or iso_of(" ".join(pieces_of(element, _LONGEST)))
        if found and not lies_in(element, _OTHERS):
            yield found
    for element, told in seen.with_property:
        if "datePub" in told and (found := _of_time(element)):
            yield found


def _changed(seen: Witnesses) -> str | None:
    told = (jsonld.text_of(seen.article.get("dateModified")), *map(seen.meta.get, _MODIFIED))
    return next((iso for text in told if (iso := iso_of(text))), None)


def _in_its_zone(told: str, others: Iterable[str]) -> str:
    """Return the time as told, or as another witness of the same moment writes it with a zone."""
    when = _parsed(told)
    if when is None or when.utcoffset():
        return told
    for other in others:
        then = _parsed(other)
        if then is None or not then.utcoffset():
            continue
        same = (
            abs(then - when) < timedelta(minutes=1)
            if when.tzinfo
            else then.replace(tzinfo=None) == when
        )
        if same:
            return other
    return told


def _parsed(iso: str) -> datetime | None:
    if len(iso) < len("2026-09-14T06:20:00"):
        return None
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None
