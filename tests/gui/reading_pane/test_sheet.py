"""The page of an article: what its head says, in which words, sizes and colours."""

import re
from html import unescape
from typing import Any

import pytest
from msgspec.structs import replace

from reader.gui import words
from reader.gui.reading_pane.document import ACCOUNT, ArticleDocument
from reader.gui.reading_pane.setting import set_page
from reader.gui.reading_pane.sheet import head_blocks, measures_of, page_of
from reader.gui.style import THEMES, Style
from reader.model.article import ChromeKind, OpenArticle, Removed
from reader.model.url import Url
from reader.settings import Typography
from tests.gui.reading_pane.opened import opened, saved
from tests.world import NOON

REMOVED = (Removed(ChromeKind.SHARE_BAR, "<div>"), Removed(ChromeKind.NEWSLETTER, "<div>"))


def line(page: str, name: str) -> str:
    """Return the words of a line of the head, without marks of direction."""
    found = re.search(rf'<p class="k-{name}">(.*?)</p>', page)
    assert found, f"no {name}"
    return unescape(re.sub(r"<[^>]+>|[\u2066-\u2069]", "", found[1]))


def test_the_head_says_section_title_names_site_and_day(style: Style) -> None:
    article = opened(
        section="Port",
        title="Ships lie at anchor",
        byline=("Ada Marin", "Jo Quay"),
        site_name="The Harbour Ledger",
        published="2026-09-14T08:00:00+01:00",
    )
    page = page_of(article, style)
    assert line(page, "kicker") == "Port"
    assert line(page, "title") == "Ships lie at anchor"
    assert (
        line(page, "byline")
        == "By Ada Marin and Jo Quay · The Harbour Ledger · 14\u00a0September\u00a02026"
    )


def test_what_is_not_known_leaves_no_gap(style: Style) -> None:
    page = page_of(opened(section=None, byline=(), published=None, url=None), style)
    assert "k-kicker" not in page.partition("</style>")[2]
    assert "k-byline" not in page.partition("</style>")[2]


def test_without_a_name_of_the_site_its_host_is_said(style: Style) -> None:
    page = page_of(opened(url=Url("https://www.e.org/ships"), site_name=None), style)
    assert line(page, "byline") == "e.org"


def test_a_paper_that_is_its_own_author_is_named_once(style: Style) -> None:
    page = page_of(
        opened(
            byline=("The harbour ledger", "Ada"), site_name="The Harbour Ledger", published=None
        ),
        style,
    )
    assert line(page, "byline") == "By Ada · The Harbour Ledger"


def test_of_many_names_four_are_said(style: Style) -> None:
    page = page_of(opened(byline=("A", "B", "C", "D", "E"), url=None), style)
    assert line(page, "byline") == "By A, B, C and D"


def test_the_account_says_minutes_and_the_day_it_was_saved(style: Style) -> None:
    page = page_of(opened(reading_minutes=3), style)
    assert line(page, "account") == f"3 min · saved {words.day(None, NOON)}"


def test_the_account_says_how_many_blocks_were_removed(style: Style) -> None:
    for removed, said in ((REMOVED[:1], "1 block"), (REMOVED, "2 blocks")):
        page = page_of(opened(removed=removed), style)
        assert f" · {said} of the site removed · saved " in line(page, "account")


def test_a_sample_is_said_to_be_one(style: Style) -> None:
    whole = opened()
    sample = OpenArticle(saved(sample=True), whole.safe_html, (), ())
    assert line(page_of(sample, style), "account").endswith(" · sample")
    assert not line(page_of(whole, style), "account").endswith("sample")


def test_what_a_page_said_of_itself_is_text_and_never_html(style: Style) -> None:
    bad = "<img src=x><b>&"
    page = page_of(
        opened(title=bad, section=bad, byline=(bad,), site_name=f"{bad}!", published=bad), style
    )
    body = page.partition("</style>")[2]
    assert "<img" not in body
    assert (line(page, "title"), line(page, "kicker")) == (bad, bad)
    assert line(page, "byline") == f"By {bad} · {bad}!"


def test_the_text_stands_under_the_head_as_it_was_cleaned(style: Style) -> None:
    page = page_of(opened("<p>The <em>harbour</em> was full.</p>"), style)
    assert page.endswith("</p><p>The <em>harbour</em> was full.</p></body></html>")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_page_runs_in_the_direction_of_its_article(style: Style, direction: str) -> None:
    page = page_of(opened(dir=direction), style)
    assert page.startswith(f'<html dir="{direction}">')
    assert f'<body dir="{direction}">' in page


@pytest.mark.parametrize(
    "whose", [{}, {"byline": (), "site_name": None, "url": None, "published": None}]
)
@pytest.mark.parametrize("section", ["Port", None])
@pytest.mark.parametrize("excerpt", ["The wind turned.", None])
def test_the_head_has_as_many_blocks_as_it_says(
    style: Style, section: str | None, excerpt: str | None, whose: dict[str, Any]
) -> None:
    article = opened("<p>Text.</p>", section=section, excerpt=excerpt, **whose)
    document = ArticleDocument()
    set_page(document, page_of(article, style), article.saved, measures_of(article.saved))
    assert document.findBlockByNumber(head_blocks(article.saved)).text() == "Text."
    account = document.findBlockByNumber(head_blocks(article.saved) - 1)
    assert account.userState() == ACCOUNT
    assert account.blockFormat().textIndent() > 16  # its sign stands there


def test_what_the_page_says_of_its_story_stands_under_the_title(style: Style) -> None:
    page = page_of(opened(title="Ships", excerpt="The wind & the port."), style)
    assert line(page, "dek") == "The wind & the port."
    assert page.index('k-title">') < page.index('k-dek">') < page.index('k-byline">')


def test_what_the_text_says_anyway_is_not_said_twice(style: Style) -> None:
    text = "The wind turned at noon and kept them in."
    for excerpt in (text, "The wind turned at noon…", "The wind turned ...", None, ""):
        page = page_of(opened(text=text, excerpt=excerpt), style)
        assert 'class="k-dek"' not in page


@pytest.mark.parametrize("theme", THEMES)
def test_every_value_of_the_sheet_is_filled_in_by_the_theme(style: Style, theme: str) -> None:
    style.choose(theme)
    sheet = page_of(opened(), style).partition("</style>")[0]
    assert re.findall(r"@\{(?!name\})", sheet) == []
    assert f"body {{ color: {style.hex('text')}; }}" in sheet
    assert f"a {{ color: {style.hex('link')};" in sheet


def test_arabic_is_set_larger_and_wider_apart_than_latin(style: Style) -> None:
    latin, arabic = measures_of(saved()), measures_of(saved(dir="rtl", lang="ar"))
    assert arabic.body_px > latin.body_px
    assert arabic.body_line > latin.body_line
    assert arabic.body.families()[0] == "Amiri"
    assert latin.body.families()[0] == "Literata"
    assert not arabic.is_latin


@pytest.mark.parametrize("lang", ["zh-cn", "ja", "ko"])
def test_chinese_japanese_and_korean_lines_stand_wider_apart(style: Style, lang: str) -> None:
    assert measures_of(saved(lang=lang)).body_line > measures_of(saved(lang="fr")).body_line


def test_the_column_holds_about_66_letters(style: Style) -> None:
    assert 500 < measures_of(saved()).column < 720
    assert measures_of(saved(dir="rtl")).column == 612


def test_lines_are_equally_far_apart_whatever_font_their_signs_are_of(style: Style) -> None:
    """A share of the font's own height would differ from line to line, and be far more in Amiri."""
    for article in (opened(), opened(dir="rtl", lang="ar")):
        measures = measures_of(article.saved)
        found = re.search(
            r"\np \{[^}]*line-height: (\d+)px; -qt-line-height-type: fixed", page_of(article, style)
        )
        assert found
        assert int(found[1]) == pytest.approx(measures.body_px * measures.body_line, abs=0.5)


def test_a_text_in_parts_says_so_at_the_end_of_each_with_the_ways_on(style: Style) -> None:
    whole = opened()
    said = [line(page_of(replace(whole, part=part, parts=3), style), "parts") for part in range(3)]
    assert all(f"This is part {part + 1} of 3." in words for part, words in enumerate(said))
    ways = [words.partition(" of 3.")[2] for words in said]
    assert ways == [
        "Go on with part 2",
        "Back to part 1 · Go on with part 3",
        "Back to part 2",
    ]
    assert "k-parts" not in page_of(whole, style).partition("</style>")[2]


# ---- as the user likes it ------------------------------------------------------------------------


def test_size_line_column_and_gap_are_those_that_were_chosen(style: Style) -> None:
    usual = measures_of(saved())
    liked = measures_of(saved(), Typography(px=24, line=2.0, letters=80, gap=1.5))
    assert (liked.body_px, liked.body_line, liked.gap) == (24, 2.0, 36)
    assert liked.column == pytest.approx(usual.column * 24 / 19 * 80 / 66, rel=0.02)


def test_arabic_grows_with_the_size_and_its_other_face_is_set_smaller(style: Style) -> None:
    arabic = saved(dir="rtl", lang="ar")
    amiri = measures_of(arabic, Typography(px=24))
    noto = measures_of(arabic, Typography(px=24, arabic="Noto Sans Arabic"))
    assert amiri.body_px > noto.body_px > 24
    assert noto.body.families()[0] == "Noto Sans Arabic"


def test_only_what_runs_from_left_to_right_is_justified(style: Style) -> None:
    assert measures_of(saved()).justified
    assert not measures_of(saved(), Typography(justified=False)).justified
    assert not measures_of(saved(dir="rtl")).justified
    assert not measures_of(saved(lang="ja")).justified


def test_hebrew_has_the_measures_and_the_figures_of_latin(style: Style) -> None:
    hebrew, latin = measures_of(saved(dir="rtl", lang="he")), measures_of(saved())
    assert (hebrew.body_px, hebrew.column) == (latin.body_px, latin.column)
    assert hebrew.body.families()[0] == "Literata"
    assert any("Hebrew" in name for name in hebrew.body.families())
    assert not hebrew.slants


@pytest.mark.parametrize(
    ("direction", "wanted"), [("ltr", "5px 12px 5px 0"), ("rtl", "0 5px 12px")]
)
def test_the_cells_of_a_table_stand_off_at_the_end_of_their_lines(
    style: Style, direction: str, wanted: str
) -> None:
    assert f"{wanted}; border-bottom" in page_of(opened(dir=direction), style)


def test_an_excerpt_that_runs_over_the_ends_of_blocks_is_no_dek(style: Style) -> None:
    article = opened(
        text="港町の灯台守は。\n\n今年の夏も。", excerpt="港町の灯台守は。 今年の夏も。"
    )
    assert 'class="k-dek"' not in page_of(article, style)


@pytest.mark.parametrize(
    ("fields", "slants"), [({"lang": "fr"}, True), ({"lang": "ja"}, False), ({"dir": "rtl"}, False)]
)
def test_what_has_no_italic_is_not_drawn_aslant(
    style: Style, fields: dict[str, str], slants: bool
) -> None:
    page = page_of(opened(**fields), style)  # type: ignore[arg-type]
    assert ("font-style: italic" in page) is slants


def test_pictures_can_be_left_out_and_their_captions_stay(style: Style) -> None:
    html = '<div><img src="https://e.org/a.png" alt="a > b"></div><p class="k-caption">A quay</p>'
    assert "<img" in page_of(opened(html), style)
    page = page_of(opened(html), style, Typography(pictures=False))
    assert page.endswith('<div></div><p class="k-caption">A quay</p></body></html>')


def test_words_are_broken_only_where_lines_are_justified(style: Style) -> None:
    html = "<p>gou\u00adver\u00adne\u00adment</p>"
    assert html in page_of(opened(html), style)
    assert "<p>gouvernement</p>" in page_of(opened(html), style, Typography(justified=False))


def test_where_no_room_parts_paragraphs_their_first_lines_stand_back(style: Style) -> None:
    assert "text-indent: 0px; }\na" in page_of(opened(), style)
    assert "text-indent: 23px; }\na" in page_of(opened(), style, Typography(gap=0.0))


def test_another_line_may_stand_under_the_byline(style: Style) -> None:
    page = page_of(opened(), style, account="e.org")
    assert line(page, "account") == "e.org"
