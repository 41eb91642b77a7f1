"""Pages from outside the network: files, and text that was pasted or piped."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Literal
from unicodedata import normalize

from reader.library.named import check_ordinary, is_open_pipe, name_of
from reader.model.errors import FormatError, UrlError
from reader.model.page import Page
from reader.model.url import Url, canonical

_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p|h1)\b[^>]*>", re.IGNORECASE)
_HEAD = 20_000
_LOT = 1 << 20
_LARGEST_BESIDE = 50_000_000
_MOST_LEVELS = 12
#: Some disks keep an accented letter as one sign, some as two.
_FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")


def read_file(now: datetime, path: Path, *, url: Url | None = None) -> Page:
    """Return the first page in a file. url: where it came from, if known. Raises FormatError."""
    return _first(read_pages(now, path, url=url))


def read_fetched(now: datetime, path: Path, url: Url) -> Page:
    """Return the page in a file as the network gave it: what lies beside is not its own.

    Raises FormatError.
    """
    # The readers of files come with the first file: the first window does not wait for them.
    from reader.formats import saved_page  # noqa: PLC0415

    return _first(saved_page.read(name_of(path), read_bytes(path), now, url))


def read_pages(
    now: datetime, path: Path, *, url: Url | None = None
) -> Iterator[Page | FormatError]:
    """Yield all pages in a file, in its order, and an error for each thing that was not read.

    At least one item. url: where its page came from, if known; of a file that holds several pages
    each has its own.
    """
    try:
        body = read_bytes(path)
    except FormatError as error:
        yield error
    else:
        yield from pages_in(now, path, body, url=url)


def read_bytes(path: Path) -> bytes:
    """Return what is in a file. Raises FormatError."""
    from reader.formats import saved_page  # noqa: PLC0415 see above

    try:
        check_ordinary(path)
        if is_open_pipe(path):
            with path.open("rb") as pipe:
                return read_piped(pipe)
        size = path.stat().st_size
        body = path.read_bytes() if size <= saved_page.LARGEST_BYTES else None
    except FileNotFoundError as error:
        raise FormatError(str(path), "there is no such file") from error
    except IsADirectoryError as error:
        raise FormatError(str(path), "it is a folder, not a file") from error
    except ValueError as error:  # a NUL in it
        raise FormatError(str(path), "there is no such file") from error
    except OSError as error:
        raise FormatError(str(path), error.strerror or "the system does not let us") from error
    if body is None:
        raise FormatError(str(path), saved_page.TOO_LARGE)
    return body


def read_piped(pipe: IO[bytes]) -> bytes:
    """Return all that comes through a pipe. Raises FormatError if it is too much, OSError."""
    from reader.formats import saved_page  # noqa: PLC0415 see above

    body = bytearray()
    while lot := pipe.read(_LOT):
        body += lot
        if len(body) > saved_page.LARGEST_BYTES:
            raise FormatError("-", saved_page.TOO_LARGE)
    return bytes(body)


def pages_in(
    now: datetime, path: Path, body: bytes, *, url: Url | None = None
) -> Iterator[Page | FormatError]:
    """Yield all pages in a file whose bytes are these, as read_pages() does."""
    from reader.formats import saved_page  # noqa: PLC0415 see above

    root = _root_of(path, body)
    inner = path.parent.relative_to(root).as_posix()
    folder = "" if inner == "." else f"{inner}/"
    yield from saved_page.read(name_of(path), body, now, url, _Beside(root), folder)


def from_text(now: datetime, text: str, *, url: Url | None = None) -> Page:
    """Return the page in a text that was pasted: html if it has tags, else plain text."""
    media_type = "text/html" if _TAG.search(text[:_HEAD]) else "text/plain"
    return Page(text.encode("utf-8", "replace"), now, url, "utf-8", media_type)


def from_bytes(now: datetime, body: bytes, *, url: Url | None = None) -> Page:
    """Return the first page in what was piped in. Raises FormatError if there is none."""
    return _first(all_from_bytes(now, body, url=url))


def all_from_bytes(
    now: datetime, body: bytes, *, url: Url | None = None
) -> Iterator[Page | FormatError]:
    """Yield all pages in what was piped in, as read_pages() does.

    What is no file of a known kind is html if it has tags, else plain text.
    """
    from reader.formats import saved_page  # noqa: PLC0415 see above

    tagged = _TAG.search(body[:_HEAD].replace(b"\0", b"").decode("latin-1"))
    yield from saved_page.read("piped.html" if tagged else "piped.txt", body, now, url)


def links_in(text: str) -> list[Url]:
    """Return the addresses in a text that is nothing but addresses; [] for any other text.

    One a line, or apart by blanks; each once, in order.
    """
    found: list[Url] = []
    for word in text.split():
        try:
            url = canonical(word)
        except UrlError:
            return []
        if url not in found:
            found.append(url)
    return found


def _first(outcomes: Iterable[Page | FormatError]) -> Page:
    """Return the first page; raise the first error if there is none."""
    errors: list[FormatError] = []
    for outcome in outcomes:
        if isinstance(outcome, Page):
            return outcome
        errors.append(outcome)
    raise errors[0]


def _root_of(path: Path, body: bytes) -> Path:
    """Return the folder that a saved page may take its pictures from: that in which it lies.

    wget and HTTrack copy a site into a folder that has its host's name, with the site's own folders
    in it: there it is that one, if the page itself names the host.
    """
    folder = path.parent
    for above in (folder, *folder.parents)[:_MOST_LEVELS]:
        if Path.home().is_relative_to(above):  # a page may not ask for all that is there
            break
        name = above.name.encode("utf-8", "surrogateescape")
        if b"." in name and b"//" + name + b"/" in body:
            return above
    return folder


class _Beside:
    """What lies beside a page in its folder: a picture by its relative path, as the page names it.

    Nothing outside the folder, by whatever links it is reached.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def __call__(self, relative: str) -> bytes | None:
        """Return the bytes at a path with "/", None if there is no such file that we may read."""
        for form in _FORMS:
            try:
                path = (self._folder / normalize(form, relative)).resolve()
                if path.is_relative_to(self._folder) and path.is_file():
                    return path.read_bytes() if path.stat().st_size <= _LARGEST_BESIDE else None
            except (OSError, ValueError):  # a name that the disk cannot hold
                continue
        return None
