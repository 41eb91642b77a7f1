"""The article's page as html for the pane: head, text, and the style sheet of both."""

import re
from functools import cache, lru_cache
from html import escape
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetricsF

from reader import paths
from reader.gui import words
from reader.gui.faces import face, families_of
from reader.gui.reading_pane.dek import dek_of
from reader.gui.style import Script
from reader.gui.words import tr
from reader.model.article import OpenArticle, SavedArticle
from reader.model.url import host_of
from reader.settings import Typography

#: The place that the account of what was removed leads to: no place in the text.
RECEIPT = "kiosque-receipt"

#: Of the links to other parts of a vast text. No page has a link of this scheme.
PART_SCHEME = "part"
_CJK, _HEBREW = ("zh", "ja", "ko"), ("he", "iw", "yi")
_SAMPLE = "the quick brown fox jumps over the lazy dog and then it goes home."
#: Amiri's letters are small on their body: how much larger they are set, and their lines wider.
_LARGER = {"Amiri": 1.21}
_ARABIC_LARGER, _ARABIC_LINE, _CJK_LINE = 1.05, 1.12, 1.09
_ARABIC_LETTER = 0.403  # its width, as a part of the size
_IMAGE = re.compile(r'<img(?:[^>"]|"[^"]*")*>')
_HTML_OF_A_LETTER, _LEAST_SEEN = 1.3, 500  # characters
_SOFT_HYPHEN = "\u00ad"


class Measures(Struct, frozen=True):
    """How an article is set: sizes in pixels, line heights as multiples of the size.

    letters: how many a line has. gap: between paragraphs. slants: the script has an italic.
    from_right: it runs from right to left.
    """

    script: Script
    families: tuple[str, ...]
    body_px: int
    body_line: float
    letters: int
    gap: int
    justified: bool
    slants: bool
    from_right: bool

    @property
    def body(self) -> QFont:
        """The font of the text."""
        return self.face(self.body_px)

    @property
    def column(self) -> int:
        """The width of the text."""
        latin = self.is_latin
        letter = _letter(self.families, self.body_px) if latin else self.body_px * _ARABIC_LETTER
        return round(letter * self.letters)

    @property
    def is_latin(self) -> bool:
        """Whether the measure is counted in Latin letters."""
        return self.script == "latin"

    @property
    def title_line(self) -> float:
        """The height of the title's lines."""
        return 1.18 if self.is_latin else 1.45

    def face(self, px: int, weight: int = 400) -> QFont:
        """Return the font of another size or weight."""
        return face(self.families, px, weight)

    def px(self, factor: float) -> int:
        """Return a size by its ratio to that of the text."""
        return round(self.body_px * factor)


def measures_of(saved: SavedArticle, typography: Typography | None = None) -> Measures:
    """Return how this article is set, by its script and language, and by what the user likes.

    typography: None for how it is at the beginning.
    """
    liked = typography or Typography()
    article = saved.article
    rtl, lang = article.dir == "rtl", (article.lang or "")[:2]
    # Hebrew has the measures of Latin, and its figures and signs are those of the Latin face.
    script: Script = "arabic" if rtl and lang not in _HEBREW else "latin"
    px, line = float(liked.px), liked.line
    if script == "arabic":
        px *= _LARGER.get(liked.arabic, _ARABIC_LARGER)
        line *= _ARABIC_LINE
    cjk = lang in _CJK
    if cjk and not rtl:
        line *= _CJK_LINE
    return Measures(
        script,
        families_of(liked, script, article.lang),
        round(px),
        line,
        liked.letters,
        round(px * liked.gap),
        # From right to left Qt leaves a ragged edge when it justifies; of Chinese and Japanese it
        # would but stretch the few spaces.
        liked.justified and not rtl and not cjk,
        not rtl and not cjk,
        rtl,
    )


@lru_cache(maxsize=16)
def _letter(families: tuple[str, ...], px: int) -> float:
    """Return how wide a Latin letter is, one with another."""
    return QFontMetricsF(face(families, px)).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def seen_at_once(height: int, typography: Typography) -> int:
    """Return how many characters of an article's html, about, fill a view of this height.

    height: in pixels.
    """
    lines = height / (typography.px * typography.line)
    return round(lines * typography.letters * _HTML_OF_A_LETTER) + _LEAST_SEEN


class Colours(Protocol):
    """Where the colours of a page come from: a Style, or ink."""

    def hex(self, token: str) -> str:
        """Return the colour of a token as "#rrggbb"."""
        ...


def page_of(
    opened: OpenArticle,
    style: Colours,
    typography: Typography | None = None,
    *,
    account: str | None = None,
) -> str:
    """Return the whole page: safe, since all but the cleaned html is escaped here.

    typography: None for how it is at the beginning. account: html of the line under the byline, not
    empty; None for that which says what was done.
    """
    liked = typography or Typography()
    measures = measures_of(opened.saved, liked)
    rtl = opened.saved.article.dir == "rtl"
    direction = "rtl" if rtl else "ltr"
    text = _text_of(opened, liked)
    parts = _parts(opened) if opened.whole else ""
    return (
        f'<html dir="{direction}"><head><style>{_css(style, measures)}</style></head>'
        f'<body dir="{direction}">{_head(opened, account)}{text}{parts}</body></html>'
    )


def _text_of(opened: OpenArticle, liked: Typography) -> str:
    html: str = opened.safe_html
    if not liked.pictures:
        html = _IMAGE.sub("", html)
    return html if liked.justified else html.replace(_SOFT_HYPHEN, "")


def head_blocks(saved: SavedArticle) -> int:
    """Return how many blocks the head of the page has.

    Section, title, dek, byline, account: without those that are empty, which Qt would leave out.
    """
    article = saved.article
    parts = (article.section, article.title, dek_of(article), _byline(saved))
    return sum(bool(part) for part in parts) + 1


def _head(opened: OpenArticle, account: str | None) -> str:
    saved, article = opened.saved, opened.saved.article
    dek = dek_of(article)
    kicker = f'<p class="k-kicker">{_text(article.section)}</p>' if article.section else ""
    under = f'<p class="k-dek">{_text(dek)}</p>' if dek else ""
    by = _byline(saved)
    by = f'<p class="k-byline">{by}</p>' if by else ""
    done = _account(opened) if account is None else account
    return (
        f'{kicker}<p class="k-title">{_text(article.title)}</p>{under}{by}'
        f'<p class="k-account">{done}</p>'
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


def _byline(saved: SavedArticle) -> str:
    article = saved.article
    site = article.site_name or host_of(article.url or "")
    others = [name for name in article.byline if name.casefold() != site.casefold()]
    names = QLocale().createSeparatedList([f"<b>{_text(name)}</b>" for name in others[:4]])
    by = tr("By {names}").format(names=names) if names else ""
    when = words.whole_day(article.published).replace(" ", "\u00a0")  # a date is one word
    return " · ".join(words.isolated(part) for part in (by, _text(site), when) if part)


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


#: The colours that the sheet names, each by a token.
_TOKENS = {name: name for name in ("text", "text2", "text3", "accent", "link", "line")}
_TOKENS |= {"code": "receipt", "mark": "hl_yellow"}


def _css(style: Colours, measures: Measures) -> str:
    return _filled_in(tuple(style.hex(token) for token in _TOKENS.values()), measures)


@lru_cache(maxsize=8)
def _filled_in(colours: tuple[str, ...], measures: Measures) -> str:
    """Return the style sheet. colours: in the order of their tokens."""
    sheet = _sheet()
    px = measures.px
    latin = measures.is_latin
    title_px, dek_px = px(1.79 if latin else 1.65), px(1.05 if latin else 1.0)
    byline_px, h2_px, h3_px = px(0.79), px(1.26), px(1.06)
    small_px = px(0.76)
    values = {
        **dict(zip(_TOKENS, colours, strict=True)),
        "body-line": round(measures.body_px * measures.body_line),
        "body-gap": measures.gap,
        "picture-gap": max(8, measures.gap),
        # As in books: where no room parts the paragraphs, their first lines stand back.
        "indent": px(1.2) if measures.gap < px(0.25) else 0,
        "title-px": title_px,
        "title-line": round(title_px * measures.title_line),
        "dek-px": dek_px,
        "dek-line": round(dek_px * (1.42 if latin else 1.6)),
        "byline-px": byline_px,
        "byline-line": round(byline_px * 1.45),
        "h2-px": h2_px,
        "h3-px": h3_px,
        "h2-line": round(h2_px * (1.25 if latin else 1.5)),
        "h3-line": round(h3_px * (1.3 if latin else 1.5)),
        "small-px": small_px,
        "small-line": round(small_px * (1.42 if latin else 1.6)),
        "cell-padding": "5px 0 5px 12px" if measures.from_right else "5px 12px 5px 0",
        "code-px": px(0.84),
        "pre-line": round(small_px * 1.5),
        "quote-px": px(1.05),
        "quote-line": round(px(1.05) * measures.body_line),
        # Only these scripts have an italic of their own: others would be drawn aslant.
        "slant": "italic" if measures.slants else "normal",
        "stress": 400 if measures.slants else 700,
    }
    for name, value in values.items():
        sheet = sheet.replace(f"@{{{name}}}", str(value))
    return sheet


@cache
def _sheet() -> str:
    return paths.resource("pane.css").read_text(encoding="utf-8")


def _text(text: str | None) -> str:
    return escape(text or "")
