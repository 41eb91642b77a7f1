"""What an export writes into: files of several articles, and the file of one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Protocol

from msgspec import Struct

from reader.formats import csv_table, html_page, netscape
from reader.formats.epub import Book
from reader.formats.plain_text import text_file
from reader.formats.story_markdown import markdown_file, markdown_story
from reader.library.library import Library
from reader.library.new_files import new_file
from reader.model.article import ArticleId
from reader.model.outgoing import Form, Outgoing, OutPicture
from reader.store import articles

#: The folder beside the files of a folder.
PICTURES = "pictures"


class Sheet(Protocol):
    """A file that takes one story after the other."""

    def add(self, story: Outgoing) -> None:
        """Write the story."""

    def end(self) -> None:
        """Write what stands at the end."""

    def close(self) -> None:
        """Let go of the file, whether it came to its end or not."""


def sheet_of(
    library: Library,
    form: Form,
    file: IO[bytes],
    target: Path,
    title: str,
    ids: Sequence[ArticleId],
) -> Sheet:
    """Return what writes these articles into the file. target: its place; title: of the whole."""
    match form:
        case Form.EPUB:
            return Book(file, title, library.now())
        case Form.HTML:
            return _HtmlSheet(file, title, _titles(library, ids))
        case Form.MARKDOWN:
            return _MarkdownSheet(file, target, alone=len(ids) == 1)
        case Form.BOOKMARKS:
            return _TextSheet(file, netscape.HEAD, netscape.bookmark, netscape.END)
        case Form.CSV:
            return _TextSheet(file, csv_table.BYTE_ORDER_MARK + csv_table.head(), csv_table.row)
        case _:
            return _TextSheet(file, "", lambda story: f"{text_file(story)}\n\n")


def as_file(story: Outgoing, form: Form) -> tuple[bytes, tuple[OutPicture, ...]]:
    """Return the file of one story, and the pictures that are to lie in `pictures/` beside it."""
    if form is Form.HTML:
        return _bytes(html_page.one_page(story)), ()
    if form is Form.MARKDOWN:
        return _bytes(markdown_file(story, PICTURES)), story.pictures
    return _bytes(text_file(story)), ()


def put_pictures(folder: Path, pictures: Sequence[OutPicture], name: str = PICTURES) -> None:
    """Write the pictures into the folder of this name, each once: its name says what is in it.

    Raises WriteError.
    """
    for picture in pictures:
        place = folder / name / picture.name
        if not place.exists():
            with new_file(place, overwrite=True) as file:  # another one may have just put it
                file.write(picture.body)


class _TextSheet(Struct):
    file: IO[bytes]
    head: str
    write: Callable[[Outgoing], str]
    tail: str = ""

    def add(self, story: Outgoing) -> None:
        head, self.head = self.head, ""
        self.file.write(_bytes(head + self.write(story)))

    def end(self) -> None:
        self.file.write(_bytes(self.head + self.tail))

    def close(self) -> None:
        return


class _HtmlSheet(Struct):
    file: IO[bytes]
    title: str
    names: Sequence[str]
    number: int = 0

    def add(self, story: Outgoing) -> None:
        if len(self.names) == 1:
            self.file.write(_bytes(html_page.one_page(story)))
            return
        if not self.number:
            self.file.write(_bytes(html_page.opening(story, self.title, self.names)))
        self.number += 1
        self.file.write(_bytes(html_page.article(story, f"story{self.number}")))

    def end(self) -> None:
        if self.number:
            self.file.write(_bytes(html_page.END))

    def close(self) -> None:
        return


class _MarkdownSheet(Struct):
    """Front matter describes a file: one that holds several stories has none."""

    file: IO[bytes]
    target: Path
    alone: bool

    def add(self, story: Outgoing) -> None:
        folder = f"{self.target.stem}-pictures"
        write = markdown_file if self.alone else markdown_story
        text = write(story, folder.replace(" ", "%20"))
        self.file.write(_bytes(text if self.alone else f"{text}\n---\n\n"))
        put_pictures(self.target.parent, story.pictures, folder)

    def end(self) -> None:
        return

    def close(self) -> None:
        return


def _titles(library: Library, ids: Sequence[ArticleId]) -> list[str]:
    """Return what the stories are called, as they will come."""
    with library.store.reading() as db:
        return [row.title or row.url or "" for row in articles.rows(db, ids)]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
