"""On paper: the words in order, on white, sheet after sheet, with titles, numbers and pictures."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from reader.gui.reading_pane.paper import Paper, pdf_of
from reader.gui.style import Style
from reader.model.article import OpenArticle
from reader.model.page import EMBEDDED_HOST
from reader.settings import Typography
from tests.gui.reading_pane.opened import FERRY, SAVED, UNSAVED, opened, row
from tests.gui.reading_pane.pdf_words import fonts_in, words_on_pages

DIGEST = "a" * 64
PICTURE = f'<div class="k-figure"><img src="https://{EMBEDDED_HOST}/{DIGEST}"></div>'
LINE = "many sails lay in the bay as noon came round "


def printed(
    article: OpenArticle,
    style: Style,
    typography: Typography | None = None,
    pictures: Mapping[str, QImage] | None = None,
) -> bytes:
    """Return the article as a PDF."""
    paper = Paper(article, style, typography or Typography(), pictures or {})
    return pdf_of(paper, article.saved.article.title)


def bare(words: str) -> str:
    return "".join(words.split())


def long_one() -> OpenArticle:
    html = "".join(f"<p>no. {n}: {LINE * 9}</p>" for n in range(30))
    return opened(html, title="saving our bays", excerpt="")


def test_all_words_are_there_in_their_order(style: Style) -> None:
    pages = words_on_pages(printed(long_one(), style))
    assert len(pages) > 2
    whole = "".join(pages).replace("?", "")
    at = [whole.find(bare(f"no. {n}: {LINE}")) for n in range(30)]
    assert -1 not in at
    assert at == sorted(at)


def test_every_sheet_has_its_number_and_from_the_second_on_the_title(style: Style) -> None:
    pages = words_on_pages(printed(long_one(), style))
    count = len(pages)
    title = bare("saving our bays")
    for number, words in enumerate(pages, 1):
        assert words.startswith(f"{number}/{count}")
        assert words.replace("?", "").count(title) == 1
    assert all(
        words.replace("?", "").startswith(f"{number}/{count}{title}")
        for number, words in enumerate(pages[1:], 2)
    )


def test_the_address_stands_where_the_window_says_what_was_removed(style: Style) -> None:
    [page] = words_on_pages(printed(opened("<p>sails</p>", url=FERRY), style))
    assert FERRY in page
    assert "saved" not in page


def test_related_stories_are_a_list_at_the_end(style: Style) -> None:
    article = opened("<p>sails</p>", offered=(SAVED, UNSAVED), linked_from=(row(9, "on the quay"),))
    [page] = words_on_pages(printed(article, style))
    end = page[page.index("sails") :].replace("?", "")
    assert end.index("Readon") < end.index("lighthouse") < end.index("ferry")
    assert end.index("ferry") < end.index("onthequay")
    assert "Readon" not in words_on_pages(printed(opened("<p>sails</p>"), style))[0]


def test_arabic_is_set_in_its_own_face_from_the_right(style: Style) -> None:
    html = "<p>كان المرفأ ممتلئًا بالسفن والريح أبقتها فيه.</p>" * 40
    pdf = printed(opened(html, title="صيّادو المرفأ", lang="ar", dir="rtl"), style)
    assert "Amiri-Regular" in fonts_in(pdf)
    assert len(words_on_pages(pdf)) > 1


def test_it_is_set_as_the_user_likes(style: Style) -> None:
    small = printed(long_one(), style, Typography(px=12))
    large = printed(long_one(), style, Typography(px=28, latin="Atkinson Hyperlegible Next"))
    assert len(words_on_pages(small)) < len(words_on_pages(large))
    assert "AtkinsonHyperlegibleNext-Regular" in fonts_in(large)
    assert "Literata-Regular" not in fonts_in(large)


@pytest.mark.parametrize("theme", ["light", "black"])
def test_it_is_dark_on_white_whatever_the_theme(style: Style, theme: str) -> None:
    light = printed(opened("<p>sails</p>"), style)
    style.choose(theme)
    same = printed(opened("<p>sails</p>"), style)
    assert words_on_pages(same) == words_on_pages(light)
    assert abs(len(same) - len(light)) < 40  # but for the moment at which it was made


def test_pictures_are_on_it_and_never_higher_than_a_sheet(style: Style) -> None:
    picture = QImage(600, 2_400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    article = opened(f"<p>before</p>{PICTURE}<p>behind</p>")
    without = printed(article, style)
    pdf = printed(article, style, pictures={DIGEST: picture})
    assert pdf.count(b"/Subtype /Image") > without.count(b"/Subtype /Image")
    pages = words_on_pages(pdf)
    assert len(pages) <= 2
    assert "behind" in pages[-1]


def test_no_heading_and_no_first_line_is_left_alone_at_a_foot(style: Style) -> None:
    """Whatever stands above: some height of it would leave the heading on the last line."""
    for above in range(20, 60):
        html = "<p>x</p>" * above + f'<p class="k-h2">on quays</p><p>{LINE * 12}</p>'
        pages = words_on_pages(printed(opened(html), style))
        [sheet] = [words for words in pages if "onquays" in words.replace("?", "")]
        assert bare(LINE) in sheet.replace("?", "")


def test_quotes_have_their_bar_and_tables_and_code_are_on_it(style: Style) -> None:
    html = (
        "<blockquote><p>sail on</p><p>and on</p></blockquote>"
        "<table><tr><td>a ship</td></tr></table>"
        f'<table class="k-pre"><tr><td class="k-pre"><pre>{"run " * 60}</pre></td></tr></table>'
    )
    for direction in ("ltr", "rtl"):
        page = "".join(words_on_pages(printed(opened(html, dir=direction), style)))
        assert page.count("run") == 60  # nothing is cut off at the edge
        assert "sail" in page
        assert "ship" in page


@pytest.mark.parametrize(
    ("place", "size"), [("en_US", QPageSize.PageSizeId.Letter), ("fr_FR", QPageSize.PageSizeId.A4)]
)
def test_the_paper_is_that_of_the_country(
    style: Style, place: str, size: QPageSize.PageSizeId
) -> None:
    QLocale.setDefault(QLocale(place))
    width, height = QPageSize(size).sizePoints().toTuple()
    pdf = printed(opened("<p>sails</p>"), style)
    assert f"/MediaBox [0 0 {width}.000000 {height}.000000]".encode() in pdf


def test_it_fits_the_paper_that_a_printer_has(style: Style, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "small.pdf"))
    writer.setResolution(1200)
    unit = QPageLayout.Unit.Millimeter
    small = QPageSize(QSizeF(90, 140), QPageSize.Unit.Millimeter)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(small, upright, QMarginsF(8, 8, 8, 8), unit))
    article = long_one()
    count = Paper(article, style, Typography(), {}).paint(writer)
    pages = words_on_pages((tmp_path / "small.pdf").read_bytes())
    assert len(pages) == count > 10
