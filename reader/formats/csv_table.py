"""Stories as a table for spreadsheets: nothing in it is ever taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable

from reader.model.outgoing import Outgoing

#: Spreadsheets tell by it that a file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"
_COLUMNS = (
    *("id", "title", "url", "site", "author", "published", "saved", "state", "favourite", "tags"),
    *("language", "section", "words", "minutes", "excerpt", "highlights"),
)
#: What begins a formula, also after blanks, and in full width (OWASP: CSV Injection).
_FORMULA = re.compile(r"[\s\ufeff\u200b]*[=+\-@\t\r\n|%＝＋－＠]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def head() -> str:
    """Return the line with the names of the columns."""
    return _line(_COLUMNS)


def row(story: Outgoing) -> str:
    """Return the story's line, which ends as RFC 4180 §2 asks for."""
    article = story.article
    return _line(
        (
            *(str(story.id), story.title, article.url or "", article.site_name or ""),
            *("; ".join(article.byline), article.published or "", story.saved_at.isoformat()),
            *(story.state.value, "1" if story.favourite else "0", "; ".join(story.tags)),
            *(article.lang or "", article.section or "", str(article.words)),
            *(str(article.reading_minutes), article.excerpt or ""),
            "\n".join(each.text or each.note for each in story.passages),
        )
    )


def _line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(map(_safe, cells))
    return out.getvalue()


def _safe(cell: str) -> str:
    text = _CONTROLS.sub("", cell)
    return f"'{text}" if _FORMULA.match(text) else text
