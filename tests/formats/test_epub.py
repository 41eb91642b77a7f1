"""Books: what epubcheck says of them is nothing."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from lxml import etree
from msgspec.structs import replace

from reader.formats.epub import Book
from reader.model.outgoing import Outgoing
from tests.formats.outgoing_stories import all_stories, story
from tests.world import NOON

_CHECKER = Path("/usr/share/java/epubcheck.jar")


def book_of(stories: Sequence[Outgoing], title: str = "A book & more") -> bytes:
    out = io.BytesIO()
    book = Book(out, title, NOON)
    for each in stories:
        book.add(each)
    book.end()
    book.close()
    return out.getvalue()


def parts_of(body: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        return {
            name: archive.read(name).decode()
            for name in archive.namelist()
            if "/pictures/" not in name
        }


@pytest.mark.skipif(
    not (_CHECKER.exists() and shutil.which("java")), reason="epubcheck is not installed"
)
def test_epubcheck_has_nothing_to_say(tmp_path: Path) -> None:
    odd = story(9, "\x00 ]]> \ud800", "<p>\x0b]]&gt;</p>", lang="not a language")
    stories = [*all_stories(), odd]
    file = tmp_path / "a.epub"
    file.write_bytes(book_of(stories))
    said = subprocess.run(
        ["java", "-Xmx256m", "-jar", str(_CHECKER), str(file)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "0 fatals / 0 errors / 0 warnings / 0 infos" in said.stdout, said.stdout + said.stderr
    assert said.returncode == 0


def test_its_kind_stands_first_and_unpacked() -> None:
    body = book_of(all_stories())
    assert body[30:58] == b"mimetypeapplication/epub+zip"


def test_all_of_it_is_xml() -> None:
    for name, text in parts_of(book_of(all_stories())).items():
        if name.endswith((".xhtml", ".opf", ".xml")):
            etree.fromstring(text.encode())


def test_the_contents_name_each_story() -> None:
    contents = parts_of(book_of(all_stories()))["book/nav.xhtml"]
    assert '<a href="story2.xhtml"><bdi>السفن والرياح</bdi></a>' in contents
    assert contents.count("<li>") == 4


def test_a_book_of_arabic_is_turned_from_right_to_left() -> None:
    parts = parts_of(book_of(all_stories()[1:2]))
    assert 'page-progression-direction="rtl"' in parts["book/package.opf"]
    assert "<dc:language>ar</dc:language>" in parts["book/package.opf"]
    assert 'dir="rtl"' in parts["book/story1.xhtml"]
    assert "المحتويات" in parts["book/nav.xhtml"]


def test_the_same_picture_lies_in_it_once() -> None:
    first = all_stories()[0]
    with zipfile.ZipFile(io.BytesIO(book_of([first, first]))) as archive:
        names = archive.namelist()
    assert len(names) == len(set(names))
    assert sum("/pictures/" in name for name in names) == 3  # two, and the one for none


def test_a_book_has_the_same_name_each_time() -> None:
    assert book_of(all_stories()) == book_of(all_stories())


def test_no_more_names_than_a_catalogue_shows() -> None:
    first = all_stories()[0]
    many = replace(first, article=replace(first.article, byline=tuple(map(str, range(99)))))
    assert parts_of(book_of([many]))["book/package.opf"].count("<dc:creator>") == 20
