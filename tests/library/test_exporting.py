"""Articles leave in every form: into a folder or a file, and nowhere else."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import exporting, highlighting, organizing
from reader.library.exporting import as_markdown
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.model.errors import NotFoundError, StoreError, WriteError
from reader.model.outgoing import Exported, Form, Step
from reader.model.page import Resource
from reader.model.url import Url
from tests.formats.outgoing_stories import png
from tests.shared_data import shared
from tests.world import PARAGRAPH, World, story_html

_BY_FILE = [form for form in Form if form is not Form.JSONL]


@pytest.fixture
def ids(library: Library, world: World) -> list[ArticleId]:
    """Return two articles; the first has a picture, tags and a note."""
    html = story_html("Ships", text=f'{PARAGRAPH}<img src="/a.png">')
    picture = Resource(Url("https://e.org/a.png"), png(1))
    first = take_in(library, replace(world.page("https://e.org/a", html), resources=(picture,))).id
    second = take_in(library, world.page("https://e.org/b", story_html("Winds"))).id
    organizing.do(library, DeedKind.TAG, [first], "sea")
    highlighting.note_article(library, first, "Read again")
    return [first, second]


def export(library: Library, ids: list[ArticleId], form: Form, target: Path) -> Exported:
    *steps, end = exporting.export(library, ids, form, target, title="All")
    assert steps == [Step(n, len(ids)) for n in range(1, len(ids) + 1)]
    assert isinstance(end, Exported)
    return end


@pytest.mark.parametrize("form", [Form.HTML, Form.MARKDOWN, Form.TEXT])
def test_a_folder_has_a_file_for_each(
    library: Library, ids: list[ArticleId], tmp_path: Path, form: Form
) -> None:
    out = tmp_path / "out"
    assert export(library, ids, form, out) == Exported(out, 2)
    names = {each.name for each in out.iterdir() if each.is_file()}
    assert names == {f"Ships{form.suffix}", f"Winds{form.suffix}"}
    text = (out / f"Ships{form.suffix}").read_text("utf-8")
    assert "Read again" in text
    assert "The harbour was full of ships" in text


def test_a_second_export_writes_nothing_over(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    (tmp_path / "ships.txt").write_text("mine")
    export(library, ids, Form.TEXT, tmp_path)
    assert (tmp_path / "ships.txt").read_text() == "mine"
    assert (tmp_path / "Ships (2).txt").exists()


def test_it_does_where_it_is_told_to(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    (tmp_path / "Ships.txt").write_text("mine")
    list(exporting.export(library, ids, Form.TEXT, tmp_path, title="", overwrite=True))
    assert "harbour" in (tmp_path / "Ships.txt").read_text()


@pytest.mark.parametrize("form", _BY_FILE)
def test_a_file_holds_all(
    library: Library, ids: list[ArticleId], tmp_path: Path, form: Form
) -> None:
    target = tmp_path / f"all{form.suffix}"
    assert export(library, ids, form, target) == Exported(target, 2)
    body = target.read_bytes()
    if form is Form.EPUB:
        with zipfile.ZipFile(io.BytesIO(body)) as book:
            body = book.read("book/nav.xhtml")
    assert b"Ships" in body
    assert b"Winds" in body
    with pytest.raises(WriteError, match="already"):
        list(exporting.export(library, ids, form, target, title=""))


def test_one_alone_in_a_file_is_as_in_a_folder(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    export(library, ids[1:], Form.HTML, tmp_path / "a.html")
    export(library, ids[1:], Form.HTML, tmp_path / "out")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "out" / "Winds.html").read_bytes()
    export(library, ids[:1], Form.MARKDOWN, tmp_path / "my a.md")
    text = (tmp_path / "my a.md").read_text("utf-8")
    assert text.startswith('---\ntitle: "Ships"')
    [picture] = (tmp_path / "my a-pictures").iterdir()
    assert f"](my%20a-pictures/{picture.name})" in text


def test_nothing_at_all_makes_an_empty_file(library: Library, tmp_path: Path) -> None:
    for form in (Form.CSV, Form.HTML, Form.BOOKMARKS):
        target = tmp_path / f"{form}.html"
        assert list(exporting.export(library, [], form, target, title="")) == [Exported(target, 0)]


def test_what_is_damaged_or_gone_is_told_and_the_others_go(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    with library.store.writing() as db:
        db.execute("UPDATE body SET text = x'00' WHERE article_id = ?", [ids[0]])
    for target in (tmp_path / "out", tmp_path / "all.txt"):
        wanted = [ids[0], ArticleId(99), ids[1]]
        outcomes = list(exporting.export(library, wanted, Form.TEXT, target, title=""))
        assert [type(each) for each in outcomes if not isinstance(each, Step)] == [
            StoreError,
            NotFoundError,
            Exported,
        ]
        assert outcomes[-1] == Exported(target, 1)


def test_a_place_that_cannot_be_written_is_an_error(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    for target in (tmp_path / "file" / "out", tmp_path / "file" / "a.csv"):
        form = Form.CSV if target.suffix else Form.TEXT
        with pytest.raises(WriteError):
            list(exporting.export(library, ids, form, target, title=""))
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(WriteError, match="folder"):
        list(exporting.export(library, ids, Form.CSV, tmp_path / "a.csv", title=""))


def test_as_markdown_for_the_clipboard(library: Library, ids: list[ArticleId]) -> None:
    text = as_markdown(library, ids)
    assert text.startswith("# Ships\n")
    assert "\n---\n\n# Winds\n" in text
    assert "![" not in text


def _retitled(library: Library, ids: list[ArticleId], titles: list[str]) -> None:
    with library.store.writing() as db:
        for article_id, title in zip(ids, titles, strict=True):
            db.execute(
                "UPDATE article SET title = ?, site_name = ?, excerpt = ? WHERE id = ?",
                [title, title, title, article_id],
            )


def test_naughty_strings_as_titles_leave_their_folder_by_no_name(
    library: Library, world: World, tmp_path: Path
) -> None:
    strings = json.loads(shared("hostile/blns.json").read_text(encoding="utf-8"))
    assert len(strings) == 515
    made = [
        take_in(library, world.page(f"https://e{n}.org/{n}", story_html(f"Ship {n}", text="A. ")))
        for n in range(len(strings))
    ]
    ids = [each.id for each in made]
    assert len(set(ids)) == 515
    _retitled(library, ids, strings)
    out = tmp_path / "naughty"
    before = set(tmp_path.rglob("*"))
    assert export(library, ids, Form.TEXT, out).articles == 515
    assert export(library, ids, Form.CSV, out / "all.csv").articles == 515
    assert export(library, ids, Form.BOOKMARKS, out / "all.html").articles == 515
    found = set(tmp_path.rglob("*")) - before
    assert all(each == out or each.parent == out for each in found)
    assert len(found) == 515 + 3
    folded = {each.name.casefold() for each in found}
    assert len(folded) == len(found)
    rows = list(csv.DictReader(io.StringIO((out / "all.csv").read_text("utf-8-sig"), newline="")))
    assert len(rows) == 515
    assert not [row for row in rows if row["title"].lstrip()[:1] in set("=+-@|%")]


def test_a_name_that_another_export_takes_meanwhile_is_left_to_it(
    library: Library, ids: list[ArticleId], tmp_path: Path
) -> None:
    going = exporting.export(library, ids, Form.TEXT, tmp_path, title="")
    next(going)
    (tmp_path / "Winds.txt").write_text("theirs")
    assert list(going)[-1] == Exported(tmp_path, 2)
    assert (tmp_path / "Winds.txt").read_text() == "theirs"
    assert (tmp_path / "Winds (2).txt").exists()
