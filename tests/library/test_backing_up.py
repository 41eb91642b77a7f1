"""A library as JSON lines, read back into an empty one: the same, row by row."""

import gzip
import json
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import (
    checking,
    exporting,
    highlighting,
    merging,
    organizing,
    reading,
    saving,
    searches,
)
from reader.library.delivering import deliver
from reader.library.exporting import Outcome
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.annotation import Colour
from reader.model.article import ArticleId
from reader.model.change import Kept
from reader.model.deed import DeedKind
from reader.model.errors import FormatError, NotAPageError, StoreError, WriteError
from reader.model.outgoing import Exported, Form, Step
from reader.model.page import Page, Resource
from reader.model.reading_place import ReadingPlace
from reader.model.url import Url
from reader.store import articles, pictures, tags
from reader.store.store import Store
from tests.formats.outgoing_stories import png
from tests.library.library_rows import rows_of
from tests.world import PARAGRAPH, World, story_html

#: 1,000 for the whole proof.
_ARTICLES = int(os.environ.get("KIOSQUE_EXPORT_ARTICLES", "30"))


@pytest.fixture
def other(tmp_path: Path, library: Library) -> Iterator[Library]:
    """An empty library."""
    store = Store(tmp_path / "other" / "library.db")
    yield replace(library, store=store)
    store.close()


def fill(library: Library, world: World, count: int) -> list[ArticleId]:
    """Put stories into the library with all that can hang on one."""
    ids = []
    for number in range(count):
        world.time += timedelta(minutes=1)
        url = f"https://e{number % 7}.org/ship-{number}"
        text = f'{PARAGRAPH}<img src="/p{number}.png"><img src="/late{number}.png">' * 2
        related = {f"A ship that came after number {number}": f"{url}-next"}
        html = story_html(f"Ship {number} \u0627 \U0001f600", related=related, text=text)
        page = replace(
            world.page(url, html),
            resources=(Resource(Url(f"https://e{number % 7}.org/p{number}.png"), png(number % 9)),),
        )
        ids.append(take_in(library, page).id)
    return ids


def rich(library: Library, world: World, count: int = _ARTICLES) -> list[ArticleId]:
    """Return the articles of a library that has something in each of its tables."""
    ids = fill(library, world, count)
    longer = story_html("Ship 0", text=PARAGRAPH * 3)
    take_in(library, world.page("https://e0.org/ship-0", longer))  # its text before is a version
    with library.store.writing() as db:
        tags.give(db, "Sea", ids[:10])
        tags.give(db, "Wind \u0627", ids[1:3])
    organizing.do(library, DeedKind.ARCHIVE, ids[4:6])
    organizing.do(library, DeedKind.TRASH, ids[6:7])
    organizing.do(library, DeedKind.STAR, ids[2:3])
    text = reading.get(library, ids[1]).article.text
    marked = highlighting.highlight(library, ids[1], text, 4, 30, Colour.GREEN)
    assert marked is not None
    assert marked.annotation is not None
    highlighting.write_note(library, marked.annotation.id, "Why? \u0627")
    highlighting.note_article(library, ids[6], "On the whole")
    merging.merge(library, ids[8], ids[1])
    merging.merge(library, ids[9], ids[8])
    merging.merge(library, ids[10], ids[11])
    merging.unmerge(library, ids[11])
    reading.keep_place(library, ids[3], ReadingPlace("the wind", 40, 55))
    searches.keep(library, "Winds", "wind* tag:sea")
    saving.save(library, "https://e.org/waits")
    saving.save(library, "https://e.org/paper.pdf")
    world.error = NotAPageError(
        "https://e.org/paper.pdf", "a PDF", b"%PDF-\xff", "application/pdf", "p"
    )
    list(deliver(library))
    world.error = None
    return ids


def exported(outcomes: Iterator[Outcome]) -> Exported:
    """Return how it ended; nothing may have gone wrong on the way."""
    *steps, end = outcomes
    assert all(isinstance(step, Step) for step in steps)
    assert isinstance(end, Exported)
    return end


def test_read_back_it_is_the_same_library(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    rich(library, world)
    file = tmp_path / "all.jsonl"
    assert exported(exporting.export_all(library, file)).articles == _ARTICLES
    outcomes = list(exporting.read_back(other, file))
    assert [type(each) for each in outcomes] == [Kept] * _ARTICLES
    before, after = rows_of(library), rows_of(other)
    assert before.keys() == after.keys()
    for table, rows in before.items():
        assert after[table] == rows, table
    assert checking.look_over(other.store.path, full=True).damages == ()
    filled = {table for table, rows in before.items() if rows}
    assert filled >= {"version", "merged", "apart", "kept_file", "picture", "annotation"}


def test_read_twice_it_adds_nothing(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    rich(library, world, 12)
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    list(exporting.read_back(other, file))
    before = rows_of(other)
    again = list(exporting.read_back(other, file))
    assert not any(isinstance(each, Kept) and (each.is_new or each.change) for each in again)
    assert rows_of(other) == before


def test_one_that_was_stopped_goes_on(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    rich(library, world, 25)
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    broken_off = exporting.read_back(other, file)
    next(broken_off)
    broken_off.close()
    list(exporting.read_back(other, file))
    assert rows_of(other) == rows_of(library)


def test_a_name_with_gz_is_compressed(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    fill(library, world, 2)
    file = tmp_path / "all.jsonl.gz"
    exported(exporting.export_all(library, file))
    assert b'"kiosque"' in gzip.decompress(file.read_bytes()).splitlines()[0]
    assert len(list(exporting.read_back(other, file))) == 2
    assert rows_of(other) == rows_of(library)


def test_a_selection_takes_along_what_was_merged_and_nothing_else(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    ids = rich(library, world, 12)
    file = tmp_path / "some.jsonl"
    assert exported(exporting.export(library, [ids[9]], Form.JSONL, file, title="")).articles == 3
    list(exporting.read_back(other, file))
    after = rows_of(other)
    assert len(after["article"]) == 3
    assert len(after["merged"]) == 2
    assert not after["outbox"]
    assert not after["apart"]


def test_in_a_library_with_other_stories_numbers_give_way(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    mine = take_in(other, world.page("https://e.org/mine", story_html("Mine"))).id
    theirs = rich(library, world, 12)
    assert mine == theirs[0]
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    list(exporting.read_back(other, file))
    with other.store.reading() as db:
        assert articles.get(db, mine).article.title == "Mine"
        moved = articles.find_by_urls(db, [Url("https://e0.org/ship-0")])
        assert tags.of_article(db, moved["https://e0.org/ship-0"].id) == ["Sea"]
    assert len(rows_of_table(other, "article")) == 13


def rows_of_table(library: Library, table: str) -> list[object]:
    with library.store.reading() as db:
        return list(db.execute(f"SELECT * FROM {table}"))  # noqa: S608


def test_what_is_here_stays_as_it_is(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    fill(library, world, 1)
    world.time += timedelta(days=1)
    take_in(other, world.page("https://e0.org/ship-0", story_html("Ship 0", text=PARAGRAPH)))
    before = rows_of(other)
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    [kept] = exporting.read_back(other, file)
    assert isinstance(kept, Kept)
    assert not kept.is_new
    assert rows_of(other) == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda line: line[: len(line) // 2],
        lambda line: line.replace('"title"', '"titel"', 1),
        lambda line: _with(line, "kept", "saved_at", "noon"),
        lambda line: _with(line, "kept", "saved_at", None),
        lambda line: _with(line, "kept", "state", "lost"),
        lambda line: _with(line, "kept", "progress", 1 << 70),
        lambda line: _with(line, "kept", "progress", "far"),
        lambda line: _with(line, "story", "title", 7),
        lambda line: _with(line, "story", "words", "many"),
        lambda line: _with(line, "story", "dir", "up"),
        lambda line: _with(line, "story", "byline", [1]),
        lambda line: _with(line, "rows", "reading_place", [{"article_id": 1, "quote": None}]),
        lambda line: _with(line, None, "article", 0),
        lambda line: _with(line, None, "article", 1 << 63),
        lambda line: _with(line, None, "pages", [{"name": "a"}]),
        lambda line: _with(line, None, "pages", [{"body": {"base64": "?"}}]),
        lambda line: _with(line, None, "pages", [{"body": {"text": "a"}}]),
        lambda line: _with(line, None, "versions", [{"text": "a"}]),
        lambda line: _with(line, None, "tags", [[]]),
        lambda line: _with(line, None, "rows", {"Robert'); DROP TABLE article": []}),
        lambda _: "[" * 100_000,
        lambda _: "[]",
        lambda _: '{"table": "saved_search", "row": {"id": 1, "name": [], "text": ""}}',
        lambda _: '{"table": "saved_search", "row": {"id": 1, "name": null, "text": ""}}',
    ],
)
def test_a_damaged_line_loses_one_article(
    library: Library,
    other: Library,
    world: World,
    tmp_path: Path,
    damage: Callable[[str], str],
) -> None:
    ids = fill(library, world, 3)
    reading.keep_place(library, ids[1], ReadingPlace("the wind", 40, 55))
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    lines = file.read_text("utf-8").split("\n")
    at = next(n for n, line in enumerate(lines) if f'"article":{ids[1]},' in line)
    lines[at] = damage(lines[at])
    file.write_text("\n".join(lines), "utf-8")
    outcomes = list(exporting.read_back(other, file))
    assert sum(isinstance(each, Kept) for each in outcomes) == 2
    assert sum(isinstance(each, FormatError) for each in outcomes) == 1
    assert len(rows_of_table(other, "article")) == 2


def _with(line: str, part: str | None, name: str, value: object) -> str:
    whole = json.loads(line)
    (whole if part is None else whole[part])[name] = value
    return json.dumps(whole)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "no export"),
        (b"<html>", "no export"),
        (b"[1]\n", "no export"),
        (b'{"kiosque": 99}\n', "later version"),
        (b"\x1f\x8bnothing", "damaged"),
    ],
)
def test_a_file_of_another_kind_is_refused(
    library: Library, tmp_path: Path, body: bytes, reason: str
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(body)
    with pytest.raises(FormatError, match=reason):
        list(exporting.read_back(library, file))


def test_an_export_is_known_by_its_first_line(
    library: Library, world: World, tmp_path: Path
) -> None:
    fill(library, world, 1)
    for name in ("a.jsonl", "a.jsonl.gz"):
        exported(exporting.export_all(library, tmp_path / name))
        assert exporting.is_export(tmp_path / name)
    for body in (b"", b"<html>", b"\x1f\x8b\x08", b'{"a": 1}\n'):
        (tmp_path / "b").write_bytes(body)
        assert not exporting.is_export(tmp_path / "b")
    assert not exporting.is_export(tmp_path / "nothing")


def test_a_file_that_is_not_there_is_an_error(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="No such file"):
        list(exporting.read_back(library, tmp_path / "a.jsonl"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_not_waited_for(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FormatError, match="it is no ordinary file"):
        list(exporting.read_back(library, tmp_path / "pipe"))


def test_columns_of_a_later_version_are_passed_over(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    fill(library, world, 1)
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    lines = file.read_text("utf-8").split("\n")
    lines[1] = _with(lines[1], "kept", "mood", "fine")
    lines.insert(1, '{"table": "moods", "row": {"name": "fine"}}')
    file.write_text("\n".join(lines), "utf-8")
    [kept] = exporting.read_back(other, file)
    assert isinstance(kept, Kept)
    assert rows_of(other) == rows_of(library)


def test_what_is_damaged_is_told_and_the_rest_goes_along(
    library: Library, world: World, tmp_path: Path
) -> None:
    ids = fill(library, world, 4)
    with library.store.writing() as db:
        db.execute("UPDATE body SET text = x'00' WHERE article_id = ?", [ids[0]])
        db.execute(
            "UPDATE page SET body = x'00' WHERE hash IN"
            " (SELECT hash FROM article_page WHERE article_id = ?)",
            [ids[1]],
        )
        [shown, _] = pictures.of(db, ids[2])
        db.execute(
            "UPDATE picture SET body = x'00' WHERE hash = ?", [bytes.fromhex(shown.digest or "")]
        )
    outcomes = list(exporting.export_all(library, tmp_path / "all.jsonl"))
    assert sum(isinstance(each, StoreError) for each in outcomes) == 3
    assert outcomes[-1] == Exported(tmp_path / "all.jsonl", 1)


def test_one_whose_earlier_text_is_damaged_is_told(
    library: Library, world: World, tmp_path: Path
) -> None:
    rich(library, world, 12)
    with library.store.writing() as db:
        db.execute("UPDATE version SET text = x'00'")
    outcomes = list(exporting.export_all(library, tmp_path / "all.jsonl"))
    [error] = [each for each in outcomes if isinstance(each, StoreError)]
    assert "an earlier text of article 1 is damaged" in str(error)


def test_one_that_was_merged_into_what_is_not_there_stands_for_itself(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    ids = rich(library, world, 12)
    file = tmp_path / "all.jsonl"
    exported(exporting.export_all(library, file))
    lines = file.read_text("utf-8").split("\n")
    file.write_text(
        "\n".join(line for line in lines if f'"article":{ids[9]},' not in line), "utf-8"
    )
    outcomes = list(exporting.read_back(other, file))
    assert all(isinstance(each, Kept) for each in outcomes)
    with other.store.reading() as db:
        assert [row[0] for row in db.execute("SELECT merged_into FROM article")] == [None] * 11


def test_stopped_it_leaves_nothing(library: Library, world: World, tmp_path: Path) -> None:
    fill(library, world, 3)
    run = exporting.export_all(library, tmp_path / "out" / "all.jsonl")
    next(run)
    run.close()
    assert list((tmp_path / "out").iterdir()) == []


def test_an_existing_file_is_not_written_over_unasked(
    library: Library, world: World, tmp_path: Path
) -> None:
    fill(library, world, 1)
    file = tmp_path / "all.jsonl"
    file.write_text("mine")
    with pytest.raises(WriteError, match="already"):
        list(exporting.export_all(library, file))
    assert file.read_text() == "mine"
    exported(exporting.export_all(library, file, overwrite=True))
    assert file.read_text() != "mine"


def test_a_page_that_is_no_text_comes_back_to_the_byte(
    library: Library, other: Library, world: World, tmp_path: Path
) -> None:
    body = story_html("Caf\u00e9").encode("latin-1")
    take_in(library, Page(body, world.time, Url("https://e.org/c"), "latin-1", "text/html"))
    exported(exporting.export_all(library, tmp_path / "a.jsonl"))
    list(exporting.read_back(other, tmp_path / "a.jsonl"))
    assert rows_of(other) == rows_of(library)
