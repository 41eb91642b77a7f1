"""What leaves carries nothing active along, whatever page it came from."""

import os
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from msgspec.structs import replace

from reader.extract.article import extract
from reader.library.exporting import export
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.outgoing import Form
from reader.model.page import Page
from reader.model.url import Url
from tests.active import active
from tests.hostile import Forge
from tests.world import NOON

PAGES = int(os.environ.get("KIOSQUE_HOSTILE_EXPORTS", "40"))
NASTY = "<img src=x onerror=alert(1)>[a](javascript:alert(1))</title><script>x</script>"
#: In Markdown (CommonMark §6): spans of code, raw tags and addresses in <>, targets of links.
_CODE = re.compile(
    r"^( *)(`{3,})[^`]*?\n.*?^ *\2`*\s*$|(?<![\\`])(`+)(?!`).+?(?<!`)\3(?!`)",
    re.DOTALL | re.MULTILINE,
)
_TAG = re.compile(r"(?<!\\)<[A-Za-z/!?][^\s>]*")
_PLACE = re.compile(r"(?<!\\)\]\(<?([^)>]*)")
_WEB = ("https://", "http://", "mailto:", "#", "pictures/")
_MARKS = ("<https://", "<http://", "<sup", "</sup", "<sub", "</sub")
_LOADED = ("src", "href", "data", "action", "background", "poster", "srcset", "style")


@pytest.fixture
def ids(library: Library) -> list[ArticleId]:
    """Put forged pages into the library, every third one under a name that is markup."""
    forge = Forge(7)
    return [put(library, number, forge.page()) for number in range(PAGES)]


def put(library: Library, number: int, body: bytes) -> ArticleId:
    url = Url(f"https://e{number}.org/{number}")

    def named(page: Page) -> "object":
        article = extract(page)
        if number % 3:
            return article
        return replace(article, title=NASTY, byline=(NASTY,), site_name=NASTY, excerpt=NASTY)

    saying = replace(library, extract=named)
    return take_in(saying, Page(body, NOON, url, None, "text/html")).id


def test_html_pages_hold_nothing_active(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    folder = tmp_path / "html"
    list(export(library, ids, Form.HTML, folder, title=NASTY))
    list(export(library, ids, Form.HTML, tmp_path / "html" / "all.html", title=NASTY))
    files = list(folder.glob("*.html"))
    assert len(files) == PAGES + 1
    for file in files:
        text = file.read_text("utf-8")
        head, _, body = text.partition("<body")
        assert "<script" not in head.casefold()
        assert head.casefold().count("<style") <= 1
        assert [each for each in active(body.partition(">")[2]) if not is_ours(each)] == []


def is_ours(complaint: str) -> bool:
    """Return whether it is of the frame that the program writes round the text."""
    return re.fullmatch(r"<(article|nav)( [a-z:]+)?>|<\w+ class='[a-z]+'>", complaint) is not None


def test_books_hold_nothing_active(library: Library, ids: list[ArticleId], tmp_path: Path) -> None:
    list(export(library, ids, Form.EPUB, tmp_path / "a.epub", title=NASTY))
    with zipfile.ZipFile(tmp_path / "a.epub") as book:
        pages = [name for name in book.namelist() if name.endswith((".xhtml", ".html"))]
        assert len(pages) > PAGES
        for name in pages:
            for element in etree.fromstring(book.read(name)).iter(etree.Element):
                tag = etree.QName(element).localname
                assert tag not in ("script", "iframe", "object", "embed", "form", "svg", "base")
                for key, value in element.attrib.items():
                    assert not key.casefold().startswith("on")
                    if key in _LOADED and tag != "link":
                        assert (
                            value.startswith(("https://", "http://", "mailto:", "#", "../"))
                            or ":" not in value
                        )


def test_markdown_holds_no_markup_and_no_other_address_than_the_webs(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    list(export(library, ids, Form.MARKDOWN, tmp_path / "md", title=NASTY))
    files = list((tmp_path / "md").glob("*.md"))
    assert len(files) == PAGES
    found = [each for file in files for each in acting(file.read_text("utf-8"))]
    assert found == []


def acting(markdown: str) -> list[str]:
    """Return raw tags, and addresses of links that lead elsewhere than to the web."""
    _, _, text = markdown.partition("\n---\n")
    text = _CODE.sub("", text)
    tags = [each for each in _TAG.findall(text) if not each.startswith(_MARKS)]
    places = [each for each in _PLACE.findall(text) if not each.startswith(_WEB)]
    return tags + places


@pytest.mark.parametrize(
    "text", ["<img src=x>", "[a](javascript:x)", "![a](file:///x)", "<javascript:x>", "</title>"]
)
def test_the_judge_of_markdown_sees_what_acts(text: str) -> None:
    assert acting(f"---\na: b\n---\n{text}") != []
    escaped = "".join(f"\\{each}" if each in "<[]" else each for each in text)
    assert acting(f"---\na: b\n---\n{escaped}") == []
