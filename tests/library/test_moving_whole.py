"""A large export: every record arrives with every field, once, and undone nothing is left of it.

KIOSQUE_ROWS says how many records there are; 400 without it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.formats.moving import reading
from reader.library import moving_in, saving
from reader.library.library import Library
from reader.library.undoing_imports import undo_import
from reader.model.moving import Entry, Holding
from reader.store import promises
from tests.formats.moving import exports
from tests.library.rows import all_rows

ROWS = int(os.environ.get("KIOSQUE_ROWS", "400"))
TITLES = (
    'Ships; "at" anchor',
    "Two\nlines, and a comma",
    "السفن في الميناء 🚢",
    "a | b \\ c 'd' \u2028 e",
    "",
)


def pocket() -> bytes:
    header = "title,url,time_added,tags,status"
    rows = (
        (_title(n), _url(n), str(1_700_000_000 + n), f"a|b c|{n % 50}🚢|بحر", _either(n))
        for n in range(ROWS)
    )
    return exports.table(header, rows)


def raindrop() -> bytes:
    header = "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite"
    rows = (
        (
            *(str(n), _title(n), f'note; "{n}"\n🚢', "", _url(n), f"News/{n % 9}", f"x, {n % 7}"),
            *("2024-03-05T06:07:08.000Z", "", f"Highlight:the wind {n}\nNote:why, {n}?"),
            str(n % 2 == 0).lower(),
        )
        for n in range(ROWS)
    )
    return exports.turned(exports.table(header, rows))


def pinboard() -> bytes:
    return exports.as_json(
        [
            {
                "href": _url(n),
                "description": _title(n),
                "extended": f"«{n}»\n🚢",
                "time": "2024-03-05T06:07:08Z",
                "toread": "yes",
                "tags": f"بحر {n % 40}",
            }
            for n in range(ROWS)
        ]
    )


FILES = {"pocket": pocket, "raindrop": raindrop, "pinboard": pinboard}


def _title(n: int) -> str:
    return f"{TITLES[n % 5]} {n}" if n % 5 < 4 else ""


def _url(n: int) -> str:
    return f"https://e{n % 300}.example/سفن/{n}?id={n}"


def _either(n: int) -> str:
    return "archive" if n % 3 else "unread"


@pytest.mark.parametrize("name", FILES)
def test_every_record_arrives_with_every_field_and_leaves_without_a_trace(
    library: Library, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(FILES[name]())
    holding = reading.read(name, file.read_bytes())
    assert (len(holding.entries), holding.unread) == (ROWS, ())
    before = all_rows(library)
    [*_, last] = moving_in.move_in(library, file)
    assert (last.so_far.done, last.so_far.links) == (ROWS, ROWS)
    waiting = {item.url: item.title for item in saving.waiting(library)}
    assert waiting == {entry.url: entry.title or None for entry in holding.entries}
    assert list(_promised(library)) == list(_told(holding))
    between = all_rows(library)
    [*_, again] = moving_in.move_in(library, file)
    assert (again.so_far.links, again.so_far.altered) == (0, 0)
    assert all_rows(library) == between
    undo_import(library, again.so_far.number)
    undo_import(library, last.so_far.number)
    assert all_rows(library) == before


def _promised(library: Library) -> Iterator[Entry]:
    """Yield what each story will be given when it comes, in the order of the file."""
    with library.store.reading() as db:
        kept = [promises._entry(row[0]) for row in db.execute("SELECT entry FROM promise")]
    yield from sorted(kept, key=lambda entry: entry.place)


def _told(holding: Holding) -> Iterator[Entry]:
    """Yield of each entry what is not for the outbox's line."""
    for entry in holding.entries:
        yield Entry(
            entry.place,
            entry.url,
            saved_at=entry.saved_at,
            state=entry.state,
            favourite=entry.favourite,
            progress=entry.progress,
            tags=entry.tags,
            passages=entry.passages,
            note=entry.note,
        )
