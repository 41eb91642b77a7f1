"""Commands that put saved articles in order: tags, archive, favourites, the trash."""

from pathlib import Path

import click

from reader import paths
from reader.cli.caring import put_back
from reader.cli.counted import counted
from reader.cli.library_option import library_option
from reader.cli.printing import say
from reader.cli.sources import path_of
from reader.library import organizing
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.model.errors import NotFoundError
from reader.model.tag import tag_name

_ids = click.argument("ids", nargs=-1, required=True, type=int, metavar="ID...")


@click.command()
@click.argument("name")
@_ids
@library_option
def tag(name: str, ids: tuple[int, ...], library: Path | None) -> int:
    """Give the tag NAME to articles."""
    return _do(library, DeedKind.TAG, ids, f"tagged {_checked(name)}", name)


@click.command()
@click.argument("name")
@_ids
@library_option
def untag(name: str, ids: tuple[int, ...], library: Path | None) -> int:
    """Take the tag NAME from articles."""
    return _do(library, DeedKind.UNTAG, ids, f"no longer tagged {_checked(name)}", name)


@click.command(name="rename-tag")
@click.argument("old")
@click.argument("new")
@library_option
def rename_tag(old: str, new: str, library: Path | None) -> int:
    """Give the tag OLD the name NEW; if there is one of that name, they become one."""
    with opened_library(library or paths.library_folder()) as opened:
        change = organizing.rename_tag(opened, old, _checked(new))
    if not change:
        say(f"Nothing is tagged {old}")
        return 1
    print(f"{counted(len(change.articles), 'article')} tagged {tag_name(new)}")
    return 0


@click.command()
@_ids
@click.option("--undo", is_flag=True, help="Take them out of the archive again.")
@library_option
def archive(ids: tuple[int, ...], undo: bool, library: Path | None) -> int:
    """Put articles into the archive: they are done with, and stay."""
    if undo:
        return _do(library, DeedKind.UNARCHIVE, ids, "taken out of the archive")
    return _do(library, DeedKind.ARCHIVE, ids, "archived")


@click.command()
@_ids
@click.option("--undo", is_flag=True, help="They are no favourites any more.")
@library_option
def star(ids: tuple[int, ...], undo: bool, library: Path | None) -> int:
    """Make articles favourites."""
    if undo:
        return _do(library, DeedKind.UNSTAR, ids, "no longer favourites")
    return _do(library, DeedKind.STAR, ids, "made favourites")


@click.command()
@click.argument("ids", nargs=-1, type=int, metavar="[ID...]")
@click.option("--empty", is_flag=True, help="Remove for good what is in the trash.")
@library_option
def trash(ids: tuple[int, ...], empty: bool, library: Path | None) -> int:
    """Move articles to the trash, where they stay for 30 days, or empty it."""
    if empty == bool(ids):
        raise click.UsageError("Name articles by their numbers, or give --empty.")
    if not empty:
        return _do(library, DeedKind.TRASH, ids, "moved to the trash")
    with opened_library(library or paths.library_folder()) as opened:
        gone = sum(len(change.articles) for change in organizing.empty_trash(opened))
    print(f"{counted(gone, 'article')} removed for good")
    return 0


@click.command()
@click.argument("what", nargs=-1, required=True, metavar="ID... | FILE")
@library_option
def restore(what: tuple[str, ...], library: Path | None) -> int:
    """Bring articles back from the trash; or put a backup in the library's place.

    The library that stood there is kept beside it. It must not be open in a window.
    """
    if all(word.isdecimal() for word in what):
        ids = tuple(int(word) for word in what)
        return _do(library, DeedKind.RESTORE, ids, "restored")
    if len(what) > 1:
        raise click.UsageError("Name articles by their numbers, or one backup.")
    return put_back(path_of(what[0]), library)


def _do(
    library: Path | None, kind: DeedKind, ids: tuple[int, ...], said: str, name: str = ""
) -> int:
    missing = [number for number in ids if not 0 < number < 1 << 63]
    if missing:
        raise NotFoundError(missing[0])
    with opened_library(library or paths.library_folder()) as opened:
        deed = organizing.do(opened, kind, [ArticleId(number) for number in ids], name)
    print(f"{counted(len(deed.before), 'article')} {said}")
    return 0


def _checked(name: str) -> str:
    if not tag_name(name):
        raise click.UsageError("A tag has letters.")
    return tag_name(name)


COMMANDS = (tag, untag, rename_tag, archive, star, trash, restore)
