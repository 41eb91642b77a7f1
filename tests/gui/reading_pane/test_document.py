"""The document under the pane: it reads nothing from anywhere, and sets what rich text cannot."""

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextBlock, QTextDocument
from PySide6.QtNetwork import QHostAddress, QTcpServer

from reader.gui.reading_pane.document import ACCOUNT, ArticleDocument, is_quote
from reader.gui.reading_pane.picture_room import Room
from reader.gui.reading_pane.sheet import page_of
from reader.gui.style import Style
from reader.model.page import EMBEDDED_HOST
from reader.model.picture import TO_COME
from tests.gui.reading_pane.opened import opened
from tests.gui.tools import colours_in

LOUD = "#ff00ff"
WIDTH = 500
BOLD = '<p style="font-weight: 700; font-size: 34px">'
LONG = "The harbour was full of ships, and the wind kept them in. " * 6


class Outside(NamedTuple):
    """What a page may point to: a picture and a style sheet, both LOUD, on disk and in data."""

    picture: QUrl
    sheet: QUrl
    data: str
    port: int


@pytest.fixture
def knocks() -> list[str]:
    """Return who has asked the server of `outside` for anything."""
    return []


@pytest.fixture
def outside(tmp_path: Path, knocks: list[str]) -> Iterator[Outside]:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor(LOUD))
    assert image.save(str(tmp_path / "loud.png"))
    (tmp_path / "loud.css").write_text(f"p {{ background-color: {LOUD}; }}", encoding="utf-8")
    server = QTcpServer()
    server.newConnection.connect(lambda: knocks.append("knock"))
    assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
    yield Outside(
        QUrl.fromLocalFile(tmp_path / "loud.png"),
        QUrl.fromLocalFile(tmp_path / "loud.css"),
        base64.b64encode((tmp_path / "loud.png").read_bytes()).decode(),
        server.serverPort(),
    )
    server.close()


def _headed(head: str) -> str:
    return f"<html><head>{head}</head><body><p>Port</p></body></html>"


#: Each way in which html names something that lies elsewhere.
WAYS = {
    "picture by file:": '<img src="{file}">',
    "picture by path": '<img src="{path}">',
    "picture in data:": '<img src="data:image/png;base64,{data}">',
    "picture behind a table": '<table background="{file}"><tr><td>Port</td></tr></table>',
    "picture behind a paragraph": '<p style="background-image: url({file})">Port</p>',
    "style sheet by link": _headed('<link rel="stylesheet" type="text/css" href="{css}">'),
    "style sheet by import": _headed("<style>@import url({css});</style>"),
    "style sheet by quoted import": _headed('<style>@import "{css}";</style>'),
    "style sheet in data:": _headed(
        '<link rel="stylesheet" type="text/css" href="data:text/css,p{{background-color:%23f0f}}">'
    ),
}


def written(way: str, outside: Outside) -> str:
    """Return the html of one of WAYS."""
    return way.format(
        file=outside.picture.toString(),
        path=outside.picture.toLocalFile(),
        css=outside.sheet.toString(),
        data=outside.data,
    )


def colours(document: QTextDocument) -> set[str]:
    """Return every colour that is painted of the document."""
    document.setTextWidth(200)
    size = document.size().toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return colours_in(image, 0, 0, size.width(), size.height())


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_nothing_that_lies_elsewhere_is_read(way: str, outside: Outside, style: Style) -> None:
    """Each way is tried on Qt's own document first: where that shows it, ours must not."""
    html = written(way, outside)
    stock, ours = QTextDocument(), ArticleDocument()
    stock.setHtml(html)
    ours.setHtml(html)
    assert LOUD in colours(stock)
    assert LOUD not in colours(ours)


def test_an_article_full_of_foreign_addresses_is_its_words_and_nothing_else(
    outside: Outside, style: Style, knocks: list[str]
) -> None:
    """As if the gate before the pane had let all of it through."""
    site = f"http://127.0.0.1:{outside.port}"
    remote = (
        f'<img src="{site}/a.png"><link rel="stylesheet" href="{site}/a.css">'
        f"<style>@import url({site}/b.css);</style><table background='{site}/c.png'></table>"
    )
    near = "".join(written(way, outside) for way in WAYS.values())
    html = f"<p>The harbour.</p>{near}{remote}"
    page = page_of(opened(html), style)
    stock, document = QTextDocument(), ArticleDocument()
    stock.setHtml(page)
    document.setHtml(page)
    assert LOUD in colours(stock)
    assert LOUD not in colours(document)
    assert "The harbour." in document.toPlainText()
    QCoreApplication.processEvents()  # a request would go out, and be heard, now
    assert knocks == []


@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType), ids=lambda kind: kind.name)
def test_no_kind_of_resource_has_anything_of_a_file_in_it(
    kind: QTextDocument.ResourceType, outside: Outside, style: Style
) -> None:
    for url in (outside.picture, outside.sheet):
        found = ArticleDocument().resource(kind.value, url)
        if isinstance(found, QImage):
            assert found.pixelColor(0, 0).alpha() == 0
        else:
            assert not found


# ---- what rich text has no words for -------------------------------------------------------------


def shaped(html: str, *, rtl: bool = False) -> ArticleDocument:
    """Return an article with this text, and with "Port", a title, a byline and an account."""
    head = f"<p>Port</p>{BOLD}Ships at anchor</p><p>By Ada</p><p>3 min</p>"
    document = ArticleDocument()
    document.setHtml(head + html)
    document.shape(justified=not rtl, head_blocks=4)
    return document


MISSING = f'<img src="https://{EMBEDDED_HOST}/{TO_COME}/300x200" width="300" height="200">'


def block(document: ArticleDocument, words: str) -> QTextBlock:
    """Return the one block that begins so."""
    [found] = [each for each in document.blocks() if each.text().startswith(words)]
    return found


def is_justified(found: QTextBlock) -> bool:
    return bool(found.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify)


def test_blocks_come_in_order(style: Style) -> None:
    words = [each.text() for each in shaped("<p>One</p><p>Two</p>").blocks()]
    assert words == ["Port", "Ships at anchor", "By Ada", "3 min", "One", "Two"]


def test_long_paragraphs_are_justified_and_short_ones_are_not(style: Style) -> None:
    document = shaped(f"<p>{LONG}</p><p>Short.</p>")
    assert is_justified(block(document, "The harbour"))
    assert not is_justified(block(document, "Short"))


@pytest.mark.parametrize(
    "html",
    [f"<ul><li>{LONG}</li></ul>", f"<table><tr><td>{LONG}</td></tr></table>"],
    ids=["list", "table"],
)
def test_lists_and_tables_are_not_justified(html: str, style: Style) -> None:
    assert not is_justified(block(shaped(html), "The harbour"))


def test_the_line_under_the_title_is_not_justified(style: Style) -> None:
    document = ArticleDocument()
    document.setHtml(f"{BOLD}Ships</p><p>A dek. {LONG}</p><p>3 min</p><p>{LONG}</p>")
    document.shape(justified=True, head_blocks=3)
    assert not is_justified(block(document, "A dek"))
    assert is_justified(block(document, "The harbour"))


def test_nothing_is_justified_from_right_to_left(style: Style) -> None:
    assert not is_justified(block(shaped(f"<p>{LONG}</p>", rtl=True), "The harbour"))


def test_headings_have_their_level_for_those_who_jump_by_them(style: Style) -> None:
    document = shaped(
        f"{BOLD}The quay</p><p>Ships <b>lie</b>.</p>"
        f'<ul><li style="font-weight: 700">A point</li></ul>{BOLD}{LONG}</p>'
    )
    levels = {
        each.text()[:10]: each.blockFormat().headingLevel()
        for each in document.blocks()
        if each.blockFormat().headingLevel()
    }
    assert levels == {"Ships at a": 1, "The quay": 2}


def test_the_account_is_marked_for_the_line_above_it(style: Style) -> None:
    document = shaped("<p>One</p>")
    assert [b.text() for b in document.blocks() if b.userState() == ACCOUNT] == ["3 min"]


def test_quotes_are_known(style: Style) -> None:
    document = shaped("<blockquote><p>A quote</p></blockquote><p>No quote</p>")
    assert is_quote(block(document, "A quote"))
    assert not is_quote(block(document, "No quote"))


# ---- the title, broken in lines of like length ---------------------------------------------------


def titled(title: str, *, rtl: bool = False) -> ArticleDocument:
    """Return an article with this title, laid out in WIDTH."""
    document = ArticleDocument()
    option = document.defaultTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    document.setHtml(f"{BOLD}{title}</p><p>3 min</p>")
    document.shape(justified=not rtl, head_blocks=2)
    document.setTextWidth(WIDTH)
    return document


def lines_of_title(document: ArticleDocument) -> list[float]:
    """Return the widths of the title's lines."""
    document.size()  # lays it out
    layout = document.firstBlock().layout()
    return [layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount())]


def test_a_title_is_broken_into_lines_of_like_length(style: Style) -> None:
    document = titled("A town votes to keep its lighthouse lit today")
    ragged = lines_of_title(document)
    document.balance_title(WIDTH)
    balanced = lines_of_title(document)
    assert len(balanced) == len(ragged) == 2
    assert max(balanced) - min(balanced) < max(ragged) - min(ragged)


def test_a_title_of_one_line_is_left_alone(style: Style) -> None:
    document = titled("Ships")
    document.balance_title(WIDTH)
    assert document.firstBlock().blockFormat().rightMargin() == 0
    assert len(lines_of_title(document)) == 1


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_the_room_that_a_title_spares_is_at_the_end_of_its_lines(rtl: bool, style: Style) -> None:
    words = "صيّادو المرفأ القديم يعودون إلى البحر" if rtl else "Ships lie at anchor in the old port"
    document = titled(words, rtl=rtl)
    document.balance_title(WIDTH)
    made = document.firstBlock().blockFormat()
    spared, kept = (
        (made.leftMargin(), made.rightMargin()) if rtl else (made.rightMargin(), made.leftMargin())
    )
    assert spared > 20
    assert kept == 0


def test_where_there_is_no_title_there_is_nothing_to_balance(style: Style) -> None:
    document = ArticleDocument()
    document.setHtml("<p>Short.</p>")
    document.balance_title(WIDTH)
    assert document.firstBlock().blockFormat().rightMargin() == 0


def test_the_text_keeps_away_from_the_edges(style: Style) -> None:
    document = shaped("<p>One</p>")
    document.set_margins(40, 34, 120)
    document.setTextWidth(WIDTH)
    bare = shaped("<p>One</p>")
    bare.setTextWidth(WIDTH)
    assert document.size().height() == bare.size().height() + 34 + 120
    layout = document.documentLayout()
    first = layout.blockBoundingRect(document.firstBlock())
    assert (first.left(), first.top(), first.width()) == (40, 34, WIDTH - 80)


# ---- lists, quotes, first lines ------------------------------------------------------------------


def test_every_paragraph_of_a_quote_is_one(style: Style) -> None:
    document = shaped(
        "<blockquote><p>One</p><p>Two</p><p>Three</p></blockquote><p>Four</p>"
        '<p style="margin-left: 30px">Five</p>'
    )
    quotes = [each.text() for each in document.blocks() if is_quote(each)]
    assert quotes == ["One", "Two", "Three"]


def test_the_point_stands_behind_the_number_from_right_to_left(style: Style) -> None:
    html = "<ol><li>واحد</li><li>اثنان</li></ol><ul><li>نقطة</li></ul>"
    document = ArticleDocument()
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setHtml(f'<html dir="rtl"><body dir="rtl"><p>3 min</p>{html}</body></html>')
    document.shape(justified=False, head_blocks=1)
    found = block(document, "اثنان")
    assert found.textList().itemText(found) == "2."  # drawn from the right: the point comes last


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_code_is_as_wide_as_the_text_and_a_table_where_it_would_begin_on_the_wrong_side(
    direction: str, style: Style
) -> None:
    document = ArticleDocument()
    option = document.defaultTextOption()
    rtl = direction == "rtl"
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    table = "<table><tr><td>One</td><td>Two</td></tr></table>"
    code = "<table><tr><td><pre>code</pre></td></tr></table>"
    document.setHtml(f"<p>3 min</p><p>Text.</p>{table}<p>Text.</p>{code}<p>Text.</p>")
    document.shape(justified=False, head_blocks=1)
    tables = document.rootFrame().childFrames()
    wide = [each.frameFormat().width().rawValue() == 100 for each in tables]
    assert wide == [rtl, True]


def test_a_small_heading_is_of_the_third_level(style: Style) -> None:
    document = ArticleDocument()
    font = document.defaultFont()
    font.setPixelSize(20)
    document.setDefaultFont(font)
    bold = '<p style="font-weight: 700; font-size: {}px">{}</p>'
    document.setHtml(f"<p>3 min</p>{bold.format(26, 'Large')}{bold.format(21, 'Small')}")
    document.shape(justified=True, head_blocks=1)
    levels = [each.blockFormat().headingLevel() for each in document.blocks()]
    assert levels == [0, 2, 3]


def test_after_head_and_headings_a_paragraph_begins_at_the_edge(style: Style) -> None:
    back = '<p style="text-indent: 20px">'
    document = shaped(f"{back}One</p>{back}Two</p>{BOLD}The quay</p>{back}Three</p>")
    indents = {each.text(): each.blockFormat().textIndent() for each in document.blocks()}
    assert (indents["One"], indents["Two"], indents["Three"]) == (0, 20, 0)


def test_a_picture_has_the_height_that_it_needs(style: Style) -> None:
    document = ArticleDocument()
    picture = QImage(100, 60, QImage.Format.Format_RGB32)
    document.give("a" * 64, picture)
    fixed = "line-height: 30px; -qt-line-height-type: fixed"
    document.setHtml(f'<p style="{fixed}"><img src="https://{EMBEDDED_HOST}/{"a" * 64}"></p>')
    document.fit_pictures(Room(WIDTH), {})
    document.setTextWidth(WIDTH)
    assert document.size().height() >= 60
    document.fit_pictures(Room(WIDTH, 30), {})
    image = next(fragment for _, fragment in document._images())
    made = image.charFormat().toImageFormat()
    assert (made.width(), made.height()) == (50, 30)
    assert list(document.pictures) == ["a" * 64]


def test_a_picture_that_is_not_here_takes_no_room_on_paper(style: Style) -> None:
    document = ArticleDocument()
    document.setHtml(f'<p><img src="https://{EMBEDDED_HOST}/{"a" * 64}"></p>')
    sizes, heights = {"a" * 64: (100, 60)}, []
    for room_for_all in (True, False):
        document.fit_pictures(Room(WIDTH), sizes, room_for_all=room_for_all)
        image = next(fragment for _, fragment in document._images())
        heights.append(image.charFormat().toImageFormat().height())
    assert heights == [60, 0]


def test_text_stands_off_from_a_picture_without_a_caption(style: Style) -> None:
    document = ArticleDocument()
    picture = f'<p style="margin-left: 5px"><img src="https://{EMBEDDED_HOST}/{"a" * 64}"></p>'
    for look, room in (("top: 0", True), ("left: 5px", False), ("left: 9px", True)):
        document.setHtml(f'{picture}<p style="margin-top: 6px; margin-{look}">The quay.</p>')
        document.fit_pictures(Room(WIDTH), {})
        assert (document.begin().blockFormat().bottomMargin() == 20) is room


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_a_picture_that_is_still_to_come_has_its_place_in_the_column(
    rtl: bool, style: Style
) -> None:
    document = ArticleDocument()
    option = document.defaultTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    document.setTextWidth(500)
    document.setHtml(f"<p>3 min</p><p>{MISSING}</p><p>Text.</p>")
    document.fit_pictures(Room(400), {})
    places = [box for each in document.blocks() for box, _ in document.empty_places(each)]
    [box] = places
    assert (box.width(), box.height()) == (300, 200)
    margin = document.documentMargin()
    assert (box.left(), box.right()) == (
        (200 - margin, 500 - margin) if rtl else (margin, 300 + margin)
    )


@pytest.mark.parametrize(
    ("pictures", "alone"),
    [
        (MISSING, True),
        (f"{MISSING} {MISSING}", True),
        (f'<a href="https://e.org/"> {MISSING} </a>', True),
        (f"{MISSING} Ships", False),
    ],
    ids=["one", "two", "in a link", "beside words"],
)
def test_the_text_stands_off_from_pictures_without_a_caption(
    pictures: str, alone: bool, style: Style
) -> None:
    document = ArticleDocument()
    document.setTextWidth(500)
    document.setHtml(f"<div>{pictures}</div><p style='margin-top: 0'>Text.</p>")
    document.fit_pictures(Room(400), {})
    assert (document.begin().blockFormat().bottomMargin() > 0) is alone


@pytest.mark.parametrize(
    ("inside", "between"), [(MISSING * 2, 8), (MISSING, 0), (f"{MISSING} and {MISSING}", 0)]
)
def test_pictures_of_a_gallery_stand_apart(inside: str, between: int, style: Style) -> None:
    document = ArticleDocument()
    document.setHtml(f"<p>{inside}</p>")
    document.fit_pictures(Room(400), {})
    assert document.begin().blockFormat().lineHeight() == between


def test_a_picture_in_a_table_has_the_room_of_its_cell(style: Style) -> None:
    document = ArticleDocument()
    row = f"<tr><td>{MISSING}</td><td>b</td></tr>"
    wide = f"<tr><td colspan='2'>{MISSING}</td></tr>"
    document.setHtml(f"<table>{row}{wide}</table>")
    document.fit_pictures(Room(201), {})
    widths = [each.charFormat().toImageFormat().width() for _, each in document._images()]
    assert widths == [100, 200]


@pytest.mark.parametrize(
    ("html", "width"),
    [
        (f"<p>{MISSING}</p>", 200),
        (f"<p style='margin-left: 20px; margin-right: 30px'>{MISSING}</p>", 150),
        (f"<ul><li>{MISSING}</li></ul>", 160),
        (f"<ul><li>a<ul><li>{MISSING}</li></ul></li></ul>", 120),
    ],
    ids=["text", "quote", "list", "list in a list"],
)
def test_a_picture_does_not_run_out_of_what_it_stands_in(
    html: str, width: int, style: Style
) -> None:
    document = ArticleDocument()
    document.setHtml(html)
    document.fit_pictures(Room(201), {})
    [(_, image)] = document._images()
    assert image.charFormat().toImageFormat().width() == width
