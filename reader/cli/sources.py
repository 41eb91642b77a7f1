"""What a word on the command line names: a file, a folder, or an address."""

import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import click

from reader.library.named import is_there
from reader.library.pages import read_piped
from reader.model.errors import FormatError


class NamedPath(click.Path):
    """A path on the command line: not "", which is what "$FOLDER" says where it was never set."""

    def __init__(self, *, file_okay: bool = True, dir_okay: bool = True) -> None:
        super().__init__(file_okay=file_okay, dir_okay=dir_okay, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path; it need not be there."""
        if str(value) == "":
            self.fail("It is empty.", param, ctx)
        return super().convert(value, param, ctx)


def is_address(source: str) -> bool:
    """Return whether a word is meant as a web address: also one that is none, as ftp://e.org."""
    return "://" in source and not source.startswith("file://") and not is_there(Path(source))


def path_of(source: str) -> Path:
    """Return the file or folder that a word names, by its path or as a file: address (RFC 8089)."""
    if not source.startswith("file://"):
        try:
            return Path(source).expanduser()
        except RuntimeError:  # a ~ with a name that is nobody's
            return Path(source)
    path = unquote(urlsplit(source).path)
    return Path(path.lstrip("/") if sys.platform == "win32" else path)


def piped() -> bytes:
    """Return what is piped in. Raises FormatError, also if nothing can be."""
    body = b""
    try:
        if sys.stdin is not None:  # a program that was started without one has none
            body = read_piped(sys.stdin.buffer)
    except OSError as error:
        raise FormatError("-", error.strerror or "it cannot be read") from error
    if not body:
        raise FormatError("-", "nothing is piped in")
    return body


def hint(source: str) -> str:
    """Return what to say more of a word that is no file but looks like an address, "" of others."""
    host, slash, _ = source.partition("/")
    may_be_site = "." in host.strip(".") and (slash or host.startswith("www."))
    is_bare = may_be_site and "://" not in source and not is_there(path_of(source))
    return ". A link begins with https://" if is_bare else ""
