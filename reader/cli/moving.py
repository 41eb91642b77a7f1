"""`kiosque imports` and `kiosque undo-import`; what `kiosque import` says of an export."""

import json
import sys
from pathlib import Path

import click
from msgspec.structs import asdict

from reader import paths
from reader.cli.counted import counted
from reader.cli.delivery import INTERRUPTED
from reader.cli.library_option import library_option
from reader.cli.printing import note, say
from reader.library import moving_in, undoing_imports
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.moving import Import, Preview, Source, Unread

_MOST_SAID = 20
_LINKS = {
    False: ("link waits for the network", "links wait for the network"),
    True: ("new feed", "new feeds"),
}
_THEM = "they are, since you have touched them"


def move_and_tell(library: Library, file: Path) -> int:
    """Bring in what another reader has exported and print what became of it; return the code."""
    last: Import | None = None
    try:
        for moved in moving_in.move_in(library, file):
            last = moved.so_far
            _show_progress(last)
    except KeyboardInterrupt:
        _end_progress()
        if last is not None:
            print(_sentence(last))
        print("Stopped. The same command goes on from here.")
        return INTERRUPTED
    _end_progress()
    if last is None:
        return 0
    _say_unread(moving_in.report(library, last.number)[1], last.number)
    print(_sentence(last))
    print(f"To undo it: {paths.program()} undo-import {last.number}")
    return int(last.unread > 0)


def print_preview(preview: Preview, file: Path) -> None:
    """Print what a file holds and what would become of it."""
    print(f"{file.name}: {preview.source}, {counted(preview.entries, 'entry', 'entries')}")
    for number, one, many in (
        (preview.articles, "article with its content", "articles with their content"),
        (preview.links, "link that would wait for the network", ""),
        (preview.here, "here already", "here already"),
        (preview.tags, "tag or folder", "tags and folders"),
        (preview.favourites, "star", ""),
        (preview.archived, "archived", "archived"),
        (preview.passages, "highlight", ""),
        (preview.notes, "note", ""),
        (len(preview.unread), "cannot be read", "cannot be read"),
    ):
        if number:
            figure, _, what = counted(number, one, many).partition(" ")
            print(f"{figure:>8} {what}")
    if preview.earliest and preview.latest:
        print(f"         saved from {preview.earliest:%Y-%m-%d} to {preview.latest:%Y-%m-%d}")
    if preview.unknown:
        print(f"         of no use here: {', '.join(preview.unknown)}")
    for each in preview.unread[:_MOST_SAID]:
        print(f"         {_line(each)}")


@click.command()
@click.argument("number", type=int, required=False, metavar="[N]")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@library_option
def imports(number: int | None, as_json: bool, library: Path | None) -> None:
    """List what was brought in from other readers; with N, what import N could not read."""
    with opened_library(library or paths.library_folder()) as opened:
        if number is not None:
            _, unread = moving_in.report(opened, number)
            _print_unread(unread, as_json=as_json)
            return
        found = moving_in.all_imports(opened)
    if as_json:
        print(json.dumps([_import_json(each) for each in found], ensure_ascii=False, indent=1))
        return
    if not found:
        note("Nothing was brought in from another reader")
    for each in found:
        undone = f"  (undone {each.undone_at.astimezone():%Y-%m-%d})" if each.undone_at else ""
        begun = f"{each.begun_at.astimezone():%Y-%m-%d %H:%M}"
        print(f"{each.number:>5}  {begun}  {each.name}: {_sentence(each)}{undone}")


@click.command(name="undo-import")
@click.argument("number", type=int, metavar="N")
@library_option
def undo_import(number: int, library: Path | None) -> int:
    """Undo import N: what it added goes, unless you have touched it since."""
    with opened_library(library or paths.library_folder()) as opened:
        undone = undoing_imports.undo_import(opened, number)
    gone, waited = counted(undone.articles, "article"), counted(undone.links, "link")
    if undone.feeds:
        print(f"No longer followed: {counted(undone.feeds, 'feed')}.")
    else:
        print(f"Removed: {gone}, {waited} that waited.")
    if undone.left:
        them = "it is, since you have touched it" if undone.left == 1 else _THEM
        print(f"Left as {them}: {counted(undone.left, 'article')}.")
    return 0


def _sentence(each: Import) -> str:
    numbers = (
        (each.articles, "new article", "new articles"),
        (each.links, *_LINKS[each.source is Source.FEEDS]),
        (each.altered, "here was given more", "here were given more"),
        (each.unread, "not read", "not read"),
    )
    told = ", ".join(counted(number, one, many) for number, one, many in numbers if number)
    entries = counted(each.entries, "entry", "entries")
    return f"{each.done} of {entries} of {each.source}: {told or 'nothing new'}."


def _say_unread(unread: list[Unread], number: int) -> None:
    for each in unread[:_MOST_SAID]:
        say(_line(each))
    if len(unread) > _MOST_SAID:
        say(f"{len(unread) - _MOST_SAID} more: {paths.program()} imports {number}")


def _print_unread(unread: list[Unread], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([asdict(each) for each in unread], ensure_ascii=False, indent=1))
        return
    for each in unread:
        print(_line(each))


def _line(unread: Unread) -> str:
    return f"{unread.place}: {unread.reason}" + (f": {unread.text}" if unread.text else "")


def _import_json(each: Import) -> dict[str, object]:
    undone_at = each.undone_at.isoformat() if each.undone_at else None
    return {**asdict(each), "begun_at": each.begun_at.isoformat(), "undone_at": undone_at}


def _show_progress(so_far: Import) -> None:
    if sys.stderr.isatty():
        print(f"\r{_sentence(so_far)}", end="\033[K", file=sys.stderr, flush=True)


def _end_progress() -> None:
    """Leave nothing of the line that shows the progress."""
    if sys.stderr.isatty():
        print("\r", end="\033[K", file=sys.stderr, flush=True)
