"""A book of stories as EPUB 3 (W3C EPUB 3.3): contents, pictures, both directions of writing."""

import uuid
import zipfile
from collections import Counter
from datetime import UTC, datetime
from typing import IO

from msgspec import Struct, field

from reader.formats.legal_markup import language, text_of
from reader.formats.story_markup import STYLE, lang_attributes, story_markup, words_for
from reader.model.outgoing import Outgoing

#: What every e-reader shows (§3.2); others have a picture in their stead that says nothing.
_CORE = frozenset(("image/jpeg", "image/png", "image/gif"))
_MOST_NAMES = 20
_NOTHING_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)
_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf"
  media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_PAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{attributes}>
<head><title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>{body}</body>
</html>
"""
#: Names of the same book are the same, on every machine.
_NAMESPACE = uuid.UUID("3b7e7c1e-51d5-5ac2-9d6b-0a4a2f6f6f01")


class _Chapter(Struct, frozen=True):
    """What the package document wants of a story that is written; its text is let go."""

    file: str
    title: str
    lang: str | None
    is_rtl: bool
    names: tuple[str, ...]
    key: str


class _Written(Struct):
    """What is written so far. pictures: their media types by name."""

    chapters: list[_Chapter] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)


class Book:
    """A book that is being written; one story's pictures are held at a time.

    title: of the whole. now: aware.
    """

    def __init__(self, target: IO[bytes], title: str, now: datetime) -> None:
        self._title, self._now, self._book = title, now, _Written()
        self._archive = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)
        self._archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        self._archive.writestr("META-INF/container.xml", _CONTAINER)
        self._archive.writestr("book/style.css", STYLE)

    def add(self, story: Outgoing) -> None:
        """Add the story as the next chapter."""
        _add(self._archive, self._book, story)

    def end(self) -> None:
        """Write the contents; nothing can be added any more, but close() is wanted yet."""
        book, lang = self._book, _language(self._book)
        if any(media_type not in _CORE for media_type in book.pictures.values()):
            self._archive.writestr("book/pictures/none.png", _NOTHING_PNG)
        self._archive.writestr("book/nav.xhtml", _contents(book, self._title, lang))
        self._archive.writestr("book/package.opf", _package(book, self._title, lang, self._now))

    def close(self) -> None:
        """Close the archive, whole or not; its file is still open."""
        self._archive.close()


def _add(archive: zipfile.ZipFile, book: _Written, story: Outgoing) -> None:
    for picture in story.pictures:
        if picture.name not in book.pictures:
            book.pictures[picture.name] = picture.media_type
            archive.writestr(f"book/pictures/{picture.name}", picture.body, zipfile.ZIP_STORED)
    inside: dict[str, str] = {each.url: f"pictures/{each.name}" for each in story.pictures}
    name = f"story{len(book.chapters) + 1}.xhtml"
    body = story_markup(story, inside)
    page = _PAGE.format(
        attributes=lang_attributes(story), title=text_of(story.title), body=f"\n{body}\n"
    )
    archive.writestr(f"book/{name}", page)
    article = story.article
    key = f"{article.url} {story.saved_at}"
    chapter = _Chapter(
        name, story.title, language(article.lang), article.dir == "rtl", article.byline, key
    )
    book.chapters.append(chapter)


def _language(book: _Written) -> str:
    """Return the language of most stories."""
    found = Counter(each.lang for each in book.chapters if each.lang is not None)
    return found.most_common(1)[0][0] if found else "und"


def _is_rtl(book: _Written) -> bool:
    return 2 * sum(each.is_rtl for each in book.chapters) > len(book.chapters)


def _contents(book: _Written, title: str, lang: str) -> str:
    items = "".join(
        f'<li><a href="{each.file}"><bdi>{text_of(each.title)}</bdi></a></li>\n'
        for each in book.chapters
    )
    heading = f"<h2>{words_for(lang).contents}</h2>"
    listed = f'<nav epub:type="toc" id="toc">{heading}<ol>\n{items}</ol></nav>'
    return _PAGE.format(
        attributes=f' lang="{lang}" xml:lang="{lang}" dir="{"rtl" if _is_rtl(book) else "ltr"}"',
        title=text_of(title),
        body=f"<h1>{text_of(title)}</h1>{listed}",
    )


def _package(book: _Written, title: str, lang: str, now: datetime) -> str:
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        *(
            f'<item id="story{n}" href="{each.file}" media-type="application/xhtml+xml"/>'
            for n, each in enumerate(book.chapters, 1)
        ),
        *_picture_items(book),
    ]
    spine = "".join(f'<itemref idref="story{n}"/>\n' for n in range(1, len(book.chapters) + 1))
    names = dict.fromkeys(name for each in book.chapters for name in each.names if name.strip())
    creators = "".join(
        f"<dc:creator>{text_of(name)}</dc:creator>\n" for name in list(names)[:_MOST_NAMES]
    )
    direction = ' page-progression-direction="rtl"' if _is_rtl(book) else ""
    listed = "\n".join(items)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"
  xml:lang="{lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{_identifier(book, title)}</dc:identifier>
<dc:title>{text_of(title)}</dc:title>
<dc:language>{lang}</dc:language>
{creators}<dc:date>{now.astimezone(UTC):%Y-%m-%d}</dc:date>
<meta property="dcterms:modified">{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</meta>
</metadata>
<manifest>
{listed}
</manifest>
<spine{direction}>
<itemref idref="nav"/>
{spine}</spine>
</package>
"""


def _picture_items(book: _Written) -> list[str]:
    items = []
    for number, (name, media_type) in enumerate(book.pictures.items(), 1):
        instead = "" if media_type in _CORE else ' fallback="none"'
        place = f'id="picture{number}" href="pictures/{name}"'
        items.append(f'<item {place} media-type="{media_type}"{instead}/>')
    if any(media_type not in _CORE for media_type in book.pictures.values()):
        items.append('<item id="none" href="pictures/none.png" media-type="image/png"/>')
    return items


def _identifier(book: _Written, title: str) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, "\n".join((title, *(each.key for each in book.chapters))))
