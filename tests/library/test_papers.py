"""Articles leave as paper."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from reader.library import highlighting, reading
from reader.library.exporting import Outcome
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.papers import Find, print_out
from reader.model.annotation import Colour
from reader.model.article import ArticleId, OpenArticle
from reader.model.errors import NotFoundError, WriteError
from reader.model.outgoing import Exported, Step
from tests.world import PARAGRAPH, World, story_html


def press(opened: OpenArticle, pictures: dict[str, bytes], find: Find) -> bytes:
    marks = [each for each in find(opened.saved.article.text) if each.start is not None]
    marked = f" {len(marks)} marked" if marks else ""
    return f"{opened.saved.article.title} {opened.part} {len(pictures)}{marked}".encode()


def keep(library: Library, world: World, title: str, text: str = PARAGRAPH) -> ArticleId:
    html = story_html(title, text=text)
    return take_in(library, world.page(f"https://e.org/{title}", html)).id


def last(outcomes: Iterable[Outcome]) -> Outcome:
    return list(outcomes)[-1]


def test_each_article_has_a_file_of_its_own(library: Library, world: World, tmp_path: Path) -> None:
    ids = [keep(library, world, title) for title in ("Ships", "Wind")]
    folder = tmp_path / "out"
    outcomes = list(print_out(library, ids, folder, press))
    assert outcomes == [Step(1, 2), Step(2, 2), Exported(folder, 2)]
    found = {file.name: file.read_text("utf-8") for file in folder.iterdir()}
    assert found == {"Ships.pdf": "Ships 0 0", "Wind.pdf": "Wind 0 0"}


def test_one_article_may_go_into_a_file(library: Library, world: World, tmp_path: Path) -> None:
    target = tmp_path / "mine.PDF"
    assert last(print_out(library, [keep(library, world, "Ships")], target, press)) == Exported(
        target, 1
    )
    assert target.read_text("utf-8") == "Ships 0 0"


def test_its_highlights_are_found_in_its_text(
    library: Library, world: World, tmp_path: Path
) -> None:
    ids = [keep(library, world, title) for title in ("Ships", "Wind")]
    text = reading.open_article(library, ids[0]).saved.article.text
    highlighting.highlight(library, ids[0], text, 4, 20, Colour.YELLOW)
    list(print_out(library, ids, tmp_path, press))
    assert (tmp_path / "Ships.pdf").read_text("utf-8") == "Ships 0 0 1 marked"
    assert (tmp_path / "Wind.pdf").read_text("utf-8") == "Wind 0 0"


def test_several_do_not_go_into_one_file(library: Library, world: World, tmp_path: Path) -> None:
    ids = [keep(library, world, title) for title in ("Ships", "Wind")]
    with pytest.raises(WriteError, match="name a folder"):
        list(print_out(library, ids, tmp_path / "a.pdf", press))


def test_a_text_in_parts_has_all_of_them(library: Library, world: World, tmp_path: Path) -> None:
    text = "</p><p>".join(f"{PARAGRAPH}{n}" for n in range(4_200))
    article = keep(library, world, "Ships", text)
    list(print_out(library, [article], tmp_path / "mine.pdf", press))
    names = sorted(file.name for file in tmp_path.glob("*.pdf"))
    assert names[0] == "Ships 2.pdf"
    assert names[-1] == "mine.pdf"
    assert (tmp_path / "Ships 2.pdf").read_text("utf-8") == "Ships 1 0"


def test_what_is_not_there_stops_no_other(library: Library, world: World, tmp_path: Path) -> None:
    ids = [ArticleId(77), keep(library, world, "Ships")]
    first, step, done = print_out(library, ids, tmp_path / "out", press)
    assert isinstance(first, NotFoundError)
    assert (step, done) == (Step(2, 2), Exported(tmp_path / "out", 1))


def test_nothing_is_written_over_unasked(library: Library, world: World, tmp_path: Path) -> None:
    target = tmp_path / "mine.pdf"
    target.write_text("mine")
    ids = [keep(library, world, "Ships")]
    with pytest.raises(WriteError):
        list(print_out(library, ids, target, press))
    assert target.read_text() == "mine"
    list(print_out(library, ids, target, press, overwrite=True))
    assert target.read_text("utf-8") == "Ships 0 0"
