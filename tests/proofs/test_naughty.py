"""Naughty strings as titles, tags, notes, searches, rules, file names; and all of it exported.

No error, no file outside its folder, and the strings come back as they were. See tests/naughty.py.
"""

import csv
import io
import json
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from html import escape
from pathlib import Path

import pytest
from lxml import etree, html
from msgspec.structs import replace

from reader.cli.main import run_command
from reader.formats.moving import reading as other_readers
from reader.library import exporting, finding, highlighting, mirroring, organizing, ruling, searches
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.pages import read_pages
from reader.library.reading import get, open_article
from reader.library.saving import keep_all
from reader.model.article import Article, ArticleId, ChromeKind
from reader.model.change import Kept
from reader.model.deed import DeedKind
from reader.model.errors import ReaderError
from reader.model.outgoing import Exported, Form
from reader.model.page import Page
from reader.model.query import Query, parse
from reader.model.site_rule import Effect, SiteRule
from reader.model.tag import tag_name
from reader.model.url import Url
from reader.store.store import Store
from tests.active import active
from tests.naughty import strings
from tests.world import NOON, PARAGRAPH, World, story_html

STRINGS = strings()
_SAMPLE = 200


@pytest.fixture
def ids(library: Library) -> list[ArticleId]:
    """Put an article of each string into the library: all its fields say it."""
    return [named(library, number, text) for number, text in enumerate(STRINGS)]


def named(library: Library, number: int, text: str) -> ArticleId:
    url = Url(f"https://e{number}.org/{number}")
    article = Article(
        title=text,
        text=f"{text}\n{number} {PARAGRAPH}",
        html=f"<h2>{escape(text)}</h2><p title='{escape(text)}'>{number} {PARAGRAPH}</p>",
        url=url,
        byline=(text,),
        site_name=text,
        section=text,
        excerpt=text,
    )
    saying = replace(library, extract=lambda _: article)
    return take_in(saying, Page(f"<p>{number}".encode(), NOON, url, "utf-8", "text/html")).id


def titles(library: Library, ids: list[ArticleId]) -> list[str]:
    return [get(library, each).article.title for each in ids]


def test_as_titles_they_are_kept_found_and_opened(library: Library, ids: list[ArticleId]) -> None:
    assert len(set(ids)) == len(STRINGS)
    assert titles(library, ids) == STRINGS
    assert [row.title for row in finding.rows(library, ids)] == STRINGS
    for article_id, text in zip(ids, STRINGS, strict=True):
        opened = open_article(library, article_id)
        assert opened.saved.article.byline == (text,)
        assert active(opened.safe_html) == []
    assert len(finding.find(library, Query())) == len(STRINGS)


def test_as_searches_they_raise_nothing(library: Library, ids: list[ArticleId]) -> None:
    for text in STRINGS:
        for words in (text, f'"{text}"', f"title:{text}", f"tag:{text}", f"-{text}", f"{text}*"):
            query = parse(words)
            found = finding.find(library, query)
            finding.found(library, found[:5], query)


def test_as_tags_they_come_back(library: Library, ids: list[ArticleId]) -> None:
    for article_id, text in zip(ids, STRINGS, strict=True):
        name = tag_name(text)
        if not name:
            continue
        deed = organizing.do(library, DeedKind.TAG, [article_id], name)
        assert deed.tag.casefold() == name.casefold()
        assert organizing.tags_among(library, [article_id]).get(deed.tag) == 1
        organizing.rename_tag(library, deed.tag, "between")
        organizing.rename_tag(library, "between", name)
        assert organizing.tags_among(library, [article_id]).get(name) == 1
        organizing.do(library, DeedKind.UNTAG, [article_id], name)


def test_as_notes_searches_and_rules_they_come_back(library: Library, ids: list[ArticleId]) -> None:
    for article_id, text in zip(ids, STRINGS, strict=True):
        highlighting.note_article(library, article_id, text)
        notes = [each.note for each in highlighting.of_article(library, article_id)]
        assert notes == ([text.strip()] if text.strip() else [])
        searches.keep(library, text, text)
    kept = {(each.name, each.text) for each in searches.saved(library)}
    wanted = {(" ".join(text.split())[:80], text.strip()) for text in STRINGS}
    last_of_a_name = {name: text for name, text in sorted(wanted) if name}
    assert {name for name, _ in kept} == set(last_of_a_name)
    assert kept <= wanted
    rules = [
        SiteRule(text, Effect.REMOVE, "", text, ChromeKind.OTHER, text) for text in STRINGS if text
    ]
    ruling.add(library, rules)
    assert {(each.site, each.words, each.sample) for each in ruling.rules(library)} >= {
        (each.site, each.words, each.sample) for each in rules
    }
    told = ruling.export(library)
    assert {each["words"] for each in json.loads(told)["rules"]} >= set(STRINGS) - {""}


def test_as_names_of_files_they_are_read(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    here = 0
    for number, text in enumerate(STRINGS):
        path = folder / f"{text}.html"
        try:
            path.write_text(story_html(f"Ship {number}", text=f"{number} {PARAGRAPH}"), "utf-8")
        except (OSError, ValueError):  # no name for a file of this system
            continue
        [kept] = keep_all(library, read_pages(NOON, path))
        assert isinstance(kept, Kept)
        assert kept.title == f"Ship {number}"
        here += 1
    assert here > len(STRINGS) / 3


def written(library: Library, ids: list[ArticleId], form: Form, target: Path) -> Path:
    """Export, with nothing going wrong and nothing lying elsewhere."""
    around = {each for each in target.parents[1].rglob("*") if target.parent not in each.parents}
    outcomes = list(exporting.export(library, ids, form, target, title=STRINGS[-1]))
    assert [each for each in outcomes if isinstance(each, ReaderError)] == []
    assert isinstance(outcomes[-1], Exported)
    after = {each for each in target.parents[1].rglob("*") if target.parent not in each.parents}
    assert {each.name for each in after - around} <= {target.parent.name}
    return target


def test_a_folder_of_files_has_each_within(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    for form in (Form.HTML, Form.MARKDOWN, Form.TEXT):
        folder = written(library, ids, form, tmp_path / "out" / form.value / "files")
        files = sorted(folder.iterdir())
        assert len(files) == len(STRINGS)
        assert len({each.name.casefold() for each in files}) == len(files)
        assert all(each.is_file() and len(each.name.encode()) < 160 for each in files)
        for file in files if form is Form.HTML else ():
            page = html.document_fromstring(file.read_bytes())
            assert len(page.xpath("//h1")) == 1
            assert page.xpath("//script | //@onerror | //@onload") == []
    list(mirroring.keep_in_step(library, tmp_path / "kept", Form.MARKDOWN))
    assert len(list((tmp_path / "kept").glob("*.md"))) == len(STRINGS)


def test_as_json_lines_all_of_it_comes_back(
    library: Library, ids: list[ArticleId], world: World, tmp_path: Path
) -> None:
    for article_id, text in zip(ids, STRINGS, strict=True):
        highlighting.note_article(library, article_id, text)
        searches.keep(library, text, text)
        if tag_name(text):
            organizing.do(library, DeedKind.TAG, [article_id], tag_name(text))
    file = tmp_path / "all.jsonl"
    list(exporting.export_all(library, file))
    with closing(Store(tmp_path / "other" / "library.db")) as store:
        other = replace(library, store=store)
        outcomes = list(exporting.read_back(other, file))
        assert [each for each in outcomes if not isinstance(each, Kept)] == []
        assert titles(other, ids) == STRINGS
        assert searches.saved(other) == searches.saved(library)
        assert organizing.tags_among(other, ids) == organizing.tags_among(library, ids)
        assert all(
            [note.note for note in highlighting.of_article(other, each)]
            == [note.note for note in highlighting.of_article(library, each)]
            for each in ids
        )


def test_as_a_table_no_cell_is_a_formula_and_each_title_is_read_back(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    file = written(library, ids, Form.CSV, tmp_path / "out" / "csv" / "all.csv")
    text = file.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    for row, title in zip(rows, STRINGS, strict=True):
        wanted = as_read(title)
        assert not wanted or as_read(row["title"]) in (wanted, f"'{wanted}")
        assert not any(cell.lstrip()[:1] in set("=+-@|%") for cell in row.values() if cell)


def without_controls(text: str) -> str:
    """Return the text without the controls that no XML and no table holds."""
    return "".join(each for each in text if each in "\t\n\r" or 31 < ord(each) != 127)


def as_read(text: str) -> str:
    """Return the text as html and XML give it back: single blanks, no controls."""
    seen = "".join(each for each in text if each not in "\ufffe\uffff")
    return " ".join(without_controls(seen.replace("\x0b", " ")).split())


def books_titles(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as book:
        assert not any(name.startswith(("/", ".")) or ".." in name for name in book.namelist())
        pages = [name for name in book.namelist() if name.endswith((".xhtml", ".html"))]
        trees = [etree.fromstring(book.read(name)) for name in pages]
    named = {"h": "http://www.w3.org/1999/xhtml"}
    assert not any(tree.xpath("//h:script | //@onerror", namespaces=named) for tree in trees)
    heads = [tree.xpath("//h:h1", namespaces=named) for tree in trees]
    return [as_read("".join(each[0].itertext())) for each in heads if each]


def pages_titles(file: Path) -> list[str]:
    tree = html.document_fromstring(file.read_bytes())
    return [as_read(each.text_content()) for each in tree.xpath("//article//h1 | //h1")]


def bookmarks_titles(file: Path) -> list[str]:
    holding = other_readers.read(file.name, file.read_bytes())
    return [as_read(entry.title or "") for entry in holding.entries]


@pytest.mark.parametrize(
    ("form", "name", "read"),
    [
        (Form.EPUB, "all.epub", books_titles),
        (Form.HTML, "all.html", pages_titles),
        (Form.BOOKMARKS, "marks.html", bookmarks_titles),
    ],
    ids=["EPUB", "html", "bookmarks"],
)
def test_in_one_file_each_title_is_read_back(
    library: Library,
    ids: list[ArticleId],
    tmp_path: Path,
    form: Form,
    name: str,
    read: Callable[[Path], list[str]],
) -> None:
    file = written(library, ids, form, tmp_path / "out" / "one" / name)
    found = set(read(file))
    assert [text for text in STRINGS if as_read(text) and as_read(text) not in found] == []


def test_on_the_command_line_they_are_words(
    library: Library,
    ids: list[ArticleId],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library.store.close()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))  # one of them is "-"
    where = ("--library", str(library.store.path.parent))
    every = (
        1 if len(STRINGS) > _SAMPLE else 4
    )  # six commands each: all of them if all are asked for
    for article_id, text in list(zip(ids, STRINGS, strict=True))[::every]:
        for command in (
            ("search", *where, "--", text),
            ("tag", *where, "--", text, str(article_id)),
            ("list", *where, "--tag", text),
            ("untag", *where, "--", text, str(article_id)),
            ("show", *where, "--", str(article_id)),
            ("save", *where, "--", text),
        ):
            code = run_command(command)
            done = capsys.readouterr()
            assert code in (0, 1, 2)
            assert "has made a mistake" not in done.err
