"""`kiosque import` and `kiosque watch`: many files by their folder, exports of other readers."""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from msgspec import Struct

from reader import paths, settings
from reader.cli.counted import counted
from reader.cli.delivery import INTERRUPTED, fetch
from reader.cli.exporting import read_back_and_tell
from reader.cli.feeds import print_subscriptions, subscribe_and_tell
from reader.cli.library_option import library_option
from reader.cli.moving import move_and_tell, print_preview
from reader.cli.printing import say, tell
from reader.library import exporting, moving_in, subscriptions
from reader.library.folders import files_in
from reader.library.gathering import save_related
from reader.library.importing import cores, import_files
from reader.library.library import Library
from reader.library.named import is_file, is_folder
from reader.library.opening import opened_library
from reader.library.watching import LOOK_SECONDS, After, Watch, after_named, make_folder
from reader.model.errors import ReaderError
from reader.model.taken import Taken
from reader.model.url import Url

_SOURCE = click.Path(exists=True, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


#: As `save`, so all that takes files.
related_option = click.option(
    "--with-related/--without-related",
    "whole",
    default=None,
    help="Save the related stories of each too; without it, as your settings say.",
)


def is_whole(said: bool | None) -> bool:
    """Return whether related stories are to be saved too. said: on the command line, if it was."""
    return settings.load(paths.settings_file()).with_related if said is None else said


@click.command(name="import")
@click.argument("sources", nargs=-1, required=True, metavar="FOLDER-OR-FILE...", type=_SOURCE)
@click.option("--preview", is_flag=True, help="Say what an export holds; take in nothing.")
@related_option
@library_option
def import_command(
    sources: tuple[Path, ...], preview: bool, whole: bool | None, library: Path | None
) -> int:
    """Take in what another reader has exported, or all saved pages in a folder and below.

    An export of Pocket, Instapaper, Omnivore, wallabag, Readwise, Matter, Raindrop and others, or
    bookmarks, is known by its content; what is not in it waits in the outbox. The feeds of a list
    (OPML) are followed. Ctrl-C stops it; the
    same command goes on where it was stopped. A file that was taken in is not read again, unless
    its article was deleted.
    """
    with opened_library(library or paths.library_folder()) as opened:
        code, links = 0, list[Url]()
        for source in sources:
            if source.is_file() and subscriptions.is_opml(source):
                code = max(code, _subscribe(opened, source, preview=preview))
                continue
            if preview:
                print_preview(moving_in.preview(opened, source), source)
                continue
            if is_file(source) and exporting.is_export(source):
                code = max(code, read_back_and_tell(opened, source))
                continue
            if is_file(source) and moving_in.is_export(source):
                code = max(code, move_and_tell(opened, source))
                if code == INTERRUPTED:
                    return code
                continue
            done, urls = import_and_tell(opened, source, whole=is_whole(whole))
            code = max(code, done)
            links += urls
            if done == INTERRUPTED:
                return code
        return max(code, fetch(opened, links))


def _subscribe(library: Library, source: Path, *, preview: bool) -> int:
    if preview:
        print_subscriptions(library, source)
        return 0
    return subscribe_and_tell(library, source)


def import_and_tell(library: Library, source: Path, *, whole: bool) -> tuple[int, list[Url]]:
    """Import the folder, or the file, and print what became of it; return code and what is to come.

    whole: the related stories of all that was taken in are put into the outbox; none if it was
    interrupted is fetched at once.
    """
    files = files_in(source) if is_folder(source) else [source]
    counted, links = _Counted(len(files)), list[Url]()
    try:
        for taken in import_files(library, files, cores=cores()):
            counted.add(taken)
            _print_errors(taken)
            _show_progress(counted)
            links += _related(library, taken, whole=whole)
    except KeyboardInterrupt:
        _end_progress()
        print(f"{counted.sentence()}\nStopped. The same command goes on from here.")
        return INTERRUPTED, []
    _end_progress()
    print(counted.sentence())
    return int(counted.unread > 0), links


def _related(library: Library, taken: Taken, *, whole: bool) -> list[Url]:
    """Put the related stories into the outbox, if they are wanted; return them."""
    if not whole:
        return []
    return [url for kept in taken.kept for url in save_related(library, kept.id).urls]


@click.command()
@click.argument("folder", required=False, type=_FOLDER)
@click.option(
    "--after",
    type=click.Choice([each.value for each in After]),
    default=None,
    help="What happens to a file that was taken in; without it, as you have set it in the window.",
)
@related_option
@library_option
def watch(folder: Path | None, after: str | None, whole: bool | None, library: Path | None) -> None:
    """Take in what is put into FOLDER, until Ctrl-C; without FOLDER, into your watched folder.

    A file that is still being written is waited for. One that was taken in is left, moved into the
    folder "Read in" there, or deleted; never is it taken in twice.
    """
    chosen = settings.load(paths.settings_file())
    watched = folder or Path(chosen.watched_folder or paths.watched_folder())
    make_folder(watched)
    with opened_library(library or paths.library_folder()) as opened:
        what = after_named(after or chosen.after_taking)
        print(f"Watching {watched}. Ctrl-C ends it.", flush=True)
        try:
            for taken in _all_news(Watch(opened, watched, what, cores=cores())):
                _print_errors(taken)
                for kept in taken.kept:
                    tell(kept)
                links = _related(opened, taken, whole=is_whole(whole))
                if fetch(opened, links) == INTERRUPTED:
                    return
        except KeyboardInterrupt:
            return


def _all_news(watch: Watch) -> Iterator[Taken]:
    trouble = ""
    while True:
        try:
            yield from watch.look()
            trouble = ""
        except ReaderError as error:  # the disk is full, the folder is not there: it may pass
            if str(error) != trouble:
                say(str(error))
            trouble = str(error)
        time.sleep(LOOK_SECONDS)


class _Counted(Struct):
    """How far an import is. unread: files of which something was not read."""

    files: int
    done: int = 0
    new: int = 0
    updated: int = 0
    already: int = 0
    unread: int = 0

    def add(self, taken: Taken) -> None:
        self.done += 1
        self.new += sum(kept.is_new for kept in taken.kept)
        self.updated += sum(not kept.is_new and not kept.as_it_was for kept in taken.kept)
        self.already += taken.already + sum(kept.as_it_was for kept in taken.kept)
        self.unread += bool(taken.errors)

    def sentence(self) -> str:
        numbers = (
            (self.new, "new"),
            (self.updated, "updated"),
            (self.already, "here already"),
            (self.unread, "not read"),
        )
        return f"{self.done} of {counted(self.files, 'file')}: {_listed(numbers)}."


def _listed(numbers: Iterable[tuple[int, str]]) -> str:
    return ", ".join(f"{number} {word}" for number, word in numbers if number) or "nothing new"


def _print_errors(taken: Taken) -> None:
    for error in taken.errors:
        _end_progress()
        say(str(error))


def _show_progress(counted: _Counted) -> None:
    if sys.stderr.isatty():
        print(f"\r{counted.sentence()}", end="\033[K", file=sys.stderr, flush=True)


def _end_progress() -> None:
    """Leave nothing of the line that shows the progress."""
    if sys.stderr.isatty():
        print("\r", end="\033[K", file=sys.stderr, flush=True)
