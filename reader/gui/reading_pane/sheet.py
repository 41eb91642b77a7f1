"""The article's page as html for the pane: head, text, and the style sheet of both."""

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetricsF

from reader import paths
from reader.gui import words
from reader.gui.style import Script, Style, font
from reader.gui.words import tr
from reader.model.article import Article, OpenArticle, SavedArticle
from reader.model.url import host_of

#: The place that the account of what was removed leads to: no place in the text.
RECEIPT = "kiosque-receipt"

#: Of the links to other parts of a vast text. No page has a link of this scheme.
PART_SCHEME = "part"
_CJK = ("zh", "ja", "ko")
#: As the gate writes it: what stands in quotes holds no ">".
_PICTURE = re.compile(r"<img[^>]*>")


@dataclass(frozen=True, slots=True)
class Measures:
    """How an article is set: sizes in pixels, line heights as multiples of the size."""

    script: Script
    body_px: int
    body_line: float
    title_px: int
    title_line: float
    dek_px: int
    byline_px: int

    @property
    def body(self) -> QFont:
        """The font of the text."""
        return font(self.body_px, reading=True, script=self.script)

    @property
    def column(self) -> int:
        """The width of the text: about 66 letters of it."""
        sample = "the quick brown fox jumps over the lazy dog and then it goes home."
        return round(QFontMetricsF(self.body).horizontalAdvance(sample)) if self.is_latin else 612

    @property
    def is_latin(self) -> bool:
        """Whether the measure is counted in Latin letters."""
        return self.script == "latin"


def measures_of(saved: SavedArticle) -> Measures:
    """Return how this article is set, by its script and language."""
    if saved.article.dir == "rtl":
        return Measures("arabic", 23, 1.75, 38, 1.45, 23, 18)
    line = 1.7 if (saved.article.lang or "")[:2] in _CJK else 1.56
    return Measures("latin", 19, line, 34, 1.18, 20, 15)


def page_of(opened: OpenArticle, style: Style, *, pictures: bool = True) -> str:
    """Return the whole page: safe, since all but the cleaned html is escaped here.

    pictures: False leaves them out; their captions stay.
    """
    measures = measures_of(opened.saved)
    rtl = opened.saved.article.dir == "rtl"
    direction = "rtl" if rtl else "ltr"
    text = opened.safe_html if pictures else _PICTURE.sub("", opened.safe_html)
    return (
        f'<html dir="{direction}"><head><style>{_css(style, measures)}</style></head>'
        f'<body dir="{direction}">{_head(opened)}{text}{_parts(opened)}</body></html>'
    )


def head_blocks(saved: SavedArticle) -> int:
    """Return how many blocks the head of the page has.

    Section, title, dek, byline, account: without section and dek where there is none.
    """
    article = saved.article
    return 3 + bool(article.section) + bool(_dek(article))


def _head(opened: OpenArticle) -> str:
    saved, article = opened.saved, opened.saved.article
    dek = _dek(article)
    kicker = f'<p class="k-kicker">{_text(article.section)}</p>' if article.section else ""
    under = f'<p class="k-dek">{_text(dek)}</p>' if dek else ""
    return (
        f'{kicker}<p class="k-title">{_text(article.title)}</p>{under}'
        f'<p class="k-byline">{_byline(saved)}</p><p class="k-account">{_account(opened)}</p>'
    )


def _parts(opened: OpenArticle) -> str:
    """Return what is said under a part of a vast text, with the ways to the others."""
    if opened.parts == 1:
        return ""
    number = QLocale().toString
    said = tr("This text is so long that it is shown in parts. This is part {part} of {parts}.")
    ways = [
        f'<a href="{PART_SCHEME}:{part}">{_text(name.format(part=number(part + 1)))}</a>'
        for part, name in (
            (opened.part - 1, tr("Back to part {part}")),
            (opened.part + 1, tr("Go on with part {part}")),
        )
        if 0 <= part < opened.parts
    ]
    where = said.format(part=number(opened.part + 1), parts=number(opened.parts))
    return f'<p class="k-parts">{_text(where)}<br>{" · ".join(ways)}</p>'


def _dek(article: Article) -> str:
    """Return the line under the title: what the page says of its story and the text does not."""
    excerpt = article.excerpt or ""
    return "" if excerpt.rstrip("…. ") in article.text else excerpt


def _byline(saved: SavedArticle) -> str:
    article = saved.article
    names = QLocale().createSeparatedList([f"<b>{_text(name)}</b>" for name in article.byline[:4]])
    by = tr("By {names}").format(names=names) if names else ""
    site = _text(article.site_name or host_of(article.url or ""))
    when = words.whole_day(article.published)
    parts = [by, site, words.isolated(when) if when else ""]
    return " · ".join(part for part in parts if part)


def _account(opened: OpenArticle) -> str:
    """Return the line that says what was done: minutes, what was removed, what is lacking."""
    saved, article = opened.saved, opened.saved.article
    parts = [escape(words.minutes(article.reading_minutes))] if article.reading_minutes else []
    if article.incomplete:
        parts.append(escape(tr("incomplete")))
    if article.removed:
        removed = tr("%n block(s) of the site removed", "", len(article.removed))
        parts.append(f'<a class="k-account" href="#{RECEIPT}">{escape(removed)}</a>')
    missing = [picture for picture in opened.pictures if picture.digest is None]
    to_come = sum(not picture.given_up for picture in missing)
    if to_come:
        parts.append(escape(tr("%n picture(s) still to come", "", to_come)))
    if len(missing) > to_come:
        parts.append(escape(tr("%n picture(s) could not be had", "", len(missing) - to_come)))
    when = words.day(None, saved.saved_at)
    parts.append(escape(tr("saved {day}").format(day=words.isolated(when))))
    if saved.sample:
        parts.append(escape(tr("sample")))
    return " · ".join(words.isolated(part) for part in parts)


def _css(style: Style, measures: Measures) -> str:
    sheet = paths.resource("pane.css").read_text(encoding="utf-8")
    body = measures.body
    title = font(measures.title_px, 700, reading=True, script=measures.script)
    byline = font(measures.byline_px, reading=True, script=measures.script)
    dek = font(measures.dek_px, reading=True, script=measures.script)
    values = {
        "text": style.hex("text"),
        "text2": style.hex("text2"),
        "text3": style.hex("text3"),
        "accent": style.hex("accent"),
        "link": style.hex("link"),
        "line": style.hex("line"),
        "code": style.hex("receipt"),
        "mark": style.hex("hl_yellow"),
        "body-line": str(_line(body, measures.body_line)),
        "body-gap": str(round(measures.body_px * 0.8)),
        "title-px": str(measures.title_px),
        "title-line": str(_line(title, measures.title_line)),
        "dek-px": str(measures.dek_px),
        "dek-line": str(_line(dek, 1.42 if measures.is_latin else 1.6)),
        "byline-px": str(measures.byline_px),
        "byline-line": str(_line(byline, 1.45)),
        "h2-px": str(round(measures.body_px * 1.26)),
        "h3-px": str(round(measures.body_px * 1.06)),
        "head-line": str(_line(font(24, 700, reading=True, script=measures.script), 1.3)),
        "small-px": str(round(measures.body_px * 0.75)),
    }
    for name, value in values.items():
        sheet = sheet.replace(f"@{{{name}}}", value)
    return sheet


def _line(face: QFont, factor: float) -> int:
    """Return the line height in percent: Qt takes it of the font's own height, not of its size."""
    return round(100 * factor * face.pixelSize() / QFontMetricsF(face).lineSpacing())


def _text(text: str | None) -> str:
    return escape(text or "")
