"""Pages of the tour that show how a text is set: footnotes, every direction, every block."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from reader.library.intake import take_in
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON, PARAGRAPH

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.tour import Tour

ARABIC = (
    "أعلنت وزارة البيئة (Environment) أنّ حملة التشجير ستبدأ في 12 أكتوبر، وتشمل 3,500 شجرة في "
    "المرحلة الأولى؛ وقال المهندس سامر الحلبي: «لن نزرع شجرة واحدة لا نستطيع سقيها». وكانت منظمة "
    "WWF قد نشرت تقريرًا بعنوان “Trees in dry lands” في عام 2025 (الصفحة 14)."
)
HEBREW = (
    "העירייה הודיעה כי פרויקט הנטיעות יחל ב-12 באוקטובר ויכלול 3,500 עצים בשלב הראשון; המהנדסת "
    "נועה לוי אמרה: ״לא ניטע עץ שאיננו יכולים להשקות״. ארגון WWF פרסם דוח בשם “Trees in dry "
    "lands” (עמוד 14)."
)
JAPANESE = (
    "港町の灯台守は、今年の夏も一日も欠かさず記録をつけた。「風が強い日ほど、"
    "字がきれいになるんです」"
    "と彼は笑う。WWFの2025年の報告書『Trees in dry lands』（14ページ）によれば、"
    "沿岸の木々は3,500本に減った。"
)
CHINESE = (
    "港口的守灯人今年夏天一天也没有中断记录。“风越大的日子，字写得越好，”他笑着说。根据WWF二〇二五年的"
    "报告《Trees in dry lands》（第14页），沿岸的树木已减少到3,500棵。"
)


def _item(text: str) -> str:
    return re.split("[，،、;]", text, maxsplit=1)[0]


def every_block(text: str, code: str = "print('kiosque')  # done") -> str:
    """Return a text with all kinds of blocks: lists in lists, quotes, a table, code, a caption."""
    short = _item(text)
    row = "".join(f"<td>{cell}</td>" for cell in (short[:18], "1,240", "12.5 %"))
    return (
        f"<p>{text}</p><ol><li>{short}</li><li>{short}<ul><li>{short[:30]}</li>"
        f"<li>C++, {short[:20]}</li></ul></li><li>{text}</li></ol>"
        f"<blockquote><p>{text}</p><p>{short}</p></blockquote>"
        f"<p>{text}</p><h2>{short[:40]}</h2><table><tr>{row}</tr><tr>{row}</tr></table><p>{text}</p>"
        f"<pre>{code}</pre><p>{text}</p><ul><li>{short}</li><li>{text}</li></ul>"
        "<p>An English paragraph stands in between: “Trees in dry lands”, page 14, and it is long "
        f"enough to break its lines (twice, at least) before it ends.</p><p>{text}</p>"
    )


def page(title: str, lang: str, direction: str, body: str) -> bytes:
    """Return a story's page."""
    return (
        f'<html lang="{lang}" dir="{direction}"><head><title>{title}</title></head><body><article>'
        f"<h1>{title}</h1>{body}</article></body></html>"
    ).encode()


def _show(tour: "Tour", name: str, html: bytes) -> None:
    kept = take_in(
        tour.library, Page(html, NOON, Url(f"https://e.org/{name}"), "utf-8", "text/html")
    )
    tour.desk.open(kept.id)
    tour.settle()


def text_in(lang: str, place: float = 0.0) -> "Callable[[Tour], None]":
    """Return an act that opens a text in a language, scrolled to a place."""
    title, direction, text = {
        "ar": ("حملة تشجير: 3,500 شجرة في المرحلة الأولى", "rtl", ARABIC),
        "he": ("3,500 עצים יינטעו בעיר", "rtl", HEBREW),
        "ja": ("灯台守の夏——3,500本の木々とともに", "ltr", JAPANESE),
        "zh": ("守灯人的夏天：3,500棵树", "ltr", CHINESE),
    }[lang]

    def act(tour: "Tour") -> None:
        _show(tour, lang, page(title, lang, direction, every_block(text)))
        tour.scroll(place)

    return act


def footnote(tour: "Tour") -> None:
    """Press the mark of a footnote."""
    notes = (
        '<ol><li id="n1">Minutes of the harbour committee, 12 September 2026, <a href="https://e.org'
        '/minutes">page 4</a>. The figure leaves out the night ferry. <a href="#r1">↩</a></li>'
        f'<li id="n2">{PARAGRAPH} <a href="#r2">↩</a></li></ol>'
    )
    marked = PARAGRAPH.replace(". ", '.<sup id="r1"><a href="#n1">1</a></sup> ', 1)
    body = f"<p>{PARAGRAPH}</p><p>{marked}</p>" + f"<p>{PARAGRAPH}</p>" * 6 + notes
    body = body.replace("</p><ol>", '<sup id="r2"><a href="#n2">2</a></sup></p><ol>')
    _show(tour, "notes", page("Ships lie at anchor", "en", "ltr", body))
    tour.window.pane.anchorClicked.emit(QUrl("#n1"))
    tour.settle()
