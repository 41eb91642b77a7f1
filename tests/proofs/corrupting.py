"""A library with something in each of its tables, what a person could read of it, and its ruin."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from reader.extract.article import extract
from reader.library import organizing, saving, searches
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.deed import DeedKind
from reader.model.page import Resource
from reader.model.url import canonical
from reader.store.store import Store
from tests.picture_makers import png
from tests.proofs.test_kill import sentences
from tests.world import World, story_html

_BROKEN_BYTES = 64
_WORDS = (
    "SELECT url, canonical, title, byline, published, section, lang, dir, site_name, image,"
    " excerpt, words, reading_minutes, saved_at, state, favourite, incomplete"
    " FROM article WHERE id = ?"
)
_LINKS = "SELECT title, url, teaser, published FROM link WHERE article_id = ? ORDER BY position"
_TEXT = "SELECT text, html, removed FROM body WHERE article_id = ?"
_VERSIONS = "SELECT title, text, html FROM version WHERE article_id = ? ORDER BY id"
_PAGES = "SELECT page.body, url FROM article_page JOIN page USING (hash) WHERE article_id = ?"
_PICTURES = (
    "SELECT article_picture.url, body FROM article_picture JOIN picture"
    " ON picture.id = picture_id WHERE article_id = ? ORDER BY position"
)
_TAGS = "SELECT name FROM tag JOIN article_tag ON tag_id = id WHERE article_id = ? ORDER BY name"
_OF_ARTICLE = {
    "words": _WORDS,
    "links": _LINKS,
    "text": _TEXT,
    "versions": _VERSIONS,
    "pages": _PAGES,
    "pictures": _PICTURES,
    "tags": _TAGS,
}
_OF_LIBRARY = ("SELECT url, title FROM outbox ORDER BY url", "SELECT name, text FROM saved_search")
#: What the article itself is.
STORY = ("words", "links", "text")

#: By article and part; the library's own parts are of the article 0.
Readable = dict[tuple[int, str], object]


def opened(path: Path) -> Library:
    """Return a library whose pages are read in this process."""
    world = World()
    return Library(Store(path), world.fetch, world.fetch_picture, extract, world.now)


def make(path: Path, articles: int, dice: random.Random) -> None:
    """Make a library of so many articles, some of them with pictures, tags, and earlier texts."""
    library, world = opened(path), World()
    for number in range(articles):
        url = f"https://ledger.example/{number}/story"
        picture = f"https://ledger.example/{number}/harbour.png"
        related = {f"Another story of pier {n}": f"https://ledger.example/{n}" for n in range(5)}
        for edition in range(2 if number % 5 == 0 else 1):
            shown = f"<figure><img src='{picture}' width=640 height=480></figure>"
            text = sentences(dice, dice.randrange(4, 40)) + (shown if number % 4 == 0 else "")
            html = story_html(f"Pier {number}, edition {edition}", related=related, text=text)
            page = world.page(url, html)
            body = png(640, 480) + dice.randbytes(8_000)
            page = replace(page, resources=(Resource(canonical(picture), body),))
            kept = take_in(library, page)
            if number % 3 == 0:
                organizing.do(library, DeedKind.TAG, [kept.id], f"Quay {number % 7}")
    for number in range(20):
        saving.save(library, f"https://ledger.example/waits/{number}", title=f"Waits {number}")
    searches.keep(library, "Ships", "title:ships")
    library.store.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")


def ruin(whole: bytes, path: Path, dice: random.Random) -> int:
    """Write the file with a few bytes of it changed; return where."""
    data = bytearray(whole)
    place = dice.randrange(0, len(data) - _BROKEN_BYTES)
    data[place : place + _BROKEN_BYTES] = dice.randbytes(_BROKEN_BYTES)
    path.write_bytes(data)
    return place


def readable(path: Path, articles: int) -> Readable:
    """Return what a person could read of the file, part by part; None where it cannot be read."""
    found: Readable = {}
    with closing(sqlite3.connect(path)) as db:
        db.text_factory = bytes
        for number in range(1, articles + 1):
            for part, question in _OF_ARTICLE.items():
                found[number, part] = _answer(db, question, [number])
        for question in _OF_LIBRARY:
            found[0, question] = _answer(db, question, [])
    return found


def _answer(db: sqlite3.Connection, question: str, values: list[int]) -> object:
    try:
        return db.execute(question, values).fetchall()
    except (sqlite3.DatabaseError, OverflowError, UnicodeDecodeError):
        return None
