"""`kiosque export`, `digest` and `read-back`: articles leave the library, and come back."""

import sys
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import click

from reader import paths
from reader.cli.counted import counted
from reader.cli.delivery import INTERRUPTED
from reader.cli.feeds import write_subscriptions
from reader.cli.library_option import library_option
from reader.cli.printing import say
from reader.cli.sources import NamedPath
from reader.library import exporting, finding, mirroring
from reader.library.exporting import Outcome
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.papers import Press, print_out
from reader.model.errors import ReaderError
from reader.model.outgoing import Exported, Form, Step
from reader.model.query import Query, Shelf
from reader.model.query_language import read

_WORDS = {"ignore_unknown_options": True, "help_option_names": ["--help"]}
_TITLE = "Kiosque"
_overwrite_option = click.option(
    "--overwrite", is_flag=True, help="Write over what stands there already."
)
_output_option = click.option(
    "--output",
    "target",
    type=NamedPath(),
    required=True,
    metavar="PATH",
    help="Where to.",
)


@click.command(context_settings=_WORDS)
@click.argument("query", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice([*(form.value for form in Form), "opml", "pdf"]),
    required=True,
    help="In what form.",
)
@_output_option
@_overwrite_option
@click.option("--keep", is_flag=True, help="Keep the folder PATH in step: write what has changed.")
@click.option("--title", default=_TITLE, help="The title of a book, or of a file of several.")
@library_option
@click.pass_obj
def export(
    press: Callable[[], Press] | None,
    query: tuple[str, ...],
    form: str,
    target: Path,
    overwrite: bool,
    keep: bool,
    title: str,
    library: Path | None,
) -> int:
    """Write articles out: all, or those that QUERY asks for, as `search` does.

    \b
    html, md, txt   into the folder PATH, a file each; into one file if PATH ends so
    pdf             into the folder PATH, a file each; one article into a file
    epub            a book with contents and pictures
    jsonl           all that the library keeps of them; without QUERY the whole library;
                    compressed if PATH ends with .gz; `kiosque read-back PATH` reads it back
    bookmarks, csv  addresses and dates, for browsers and spreadsheets
    opml            the feeds that you follow, for other readers; takes no QUERY
    """  # noqa: D301 click's own sign
    if form == "pdf":
        return _print_out(press, library, query, target, overwrite=overwrite)
    if form == "opml":
        if query or keep:
            raise click.UsageError("opml takes no QUERY and no --keep.")
        with opened_library(library or paths.library_folder()) as opened:
            return write_subscriptions(opened, target, overwrite=overwrite)
    wanted = Form(form)
    if keep and (query or not wanted.may_be_folder):
        raise click.UsageError("--keep goes with html, md or txt, and with no QUERY.")
    with opened_library(library or paths.library_folder()) as opened:
        if keep:
            return _told(mirroring.keep_in_step(opened, target, wanted))
        if wanted is Form.JSONL and not query:
            return _told(exporting.export_all(opened, target, overwrite=overwrite))
        asked = _asked(query)
        return _export(opened, asked, wanted, target, title=title, overwrite=overwrite)


@click.command()
@click.option("--tag", required=True, help="The unread articles of this tag.")
@_output_option
@_overwrite_option
@click.option("--title", default=None, help="The title of the book; without it, tag and day.")
@library_option
def digest(tag: str, target: Path, overwrite: bool, title: str | None, library: Path | None) -> int:
    """Make a book (EPUB) of the unread articles of a tag, for an e-reader.

    For cron: `kiosque digest --tag evening --output ~/reader/evening.epub --overwrite`. Where
    nothing is unread, no book is made.
    """
    with opened_library(library or paths.library_folder()) as opened:
        asked = Query(shelf=Shelf.UNREAD, tag=tag)
        named = title or f"{tag}, {opened.now():%Y-%m-%d}"
        return _export(opened, asked, Form.EPUB, target, title=named, overwrite=overwrite)


@click.command(name="read-back")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@library_option
def read_back(file: Path, library: Path | None) -> int:
    """Take in what `export --format jsonl` has written: articles, pages, tags, highlights, outbox.

    A story that is here already stays as it is. Ctrl-C stops it; the same command goes on.
    """
    with opened_library(library or paths.library_folder()) as opened:
        return read_back_and_tell(opened, file)


def read_back_and_tell(library: Library, file: Path) -> int:
    """Take in an export of ours and print what became of it; return the exit code."""
    new = here = unread = 0
    try:
        with closing(exporting.read_back(library, file)) as outcomes:
            for outcome in outcomes:
                if isinstance(outcome, ReaderError):
                    _show("")
                    say(str(outcome))
                    unread += 1
                else:
                    new, here = new + outcome.is_new, here + (not outcome.is_new)
                _show(counted(new + here, "article"))
    except KeyboardInterrupt:
        return INTERRUPTED
    _show("")
    print(f"{counted(new, 'new article')}, {here} here already, {unread} not read.")
    return int(unread > 0)


def _asked(words: tuple[str, ...]) -> Query:
    reading = read(" ".join(words))
    for mistake in reading.mistakes:
        say(str(mistake))
    return Query(reading.terms)


def _print_out(
    press: Callable[[], Press] | None,
    folder: Path | None,
    query: tuple[str, ...],
    target: Path,
    *,
    overwrite: bool,
) -> int:
    if press is None:
        say("A PDF is made where Qt is: in the window, or by the program itself.")
        return 1
    with opened_library(folder or paths.library_folder()) as opened:
        ids = finding.find(opened, _asked(query))
        if not ids:
            print("There is nothing to export.")
            return 0
        return _told(print_out(opened, ids, target, press(), overwrite=overwrite))


def _export(
    library: Library, asked: Query, form: Form, target: Path, *, title: str, overwrite: bool
) -> int:
    ids = finding.find(library, asked)
    if not ids:
        print("There is nothing to export.")
        return 0
    run = exporting.export(library, ids, form, target, title=title, overwrite=overwrite)
    return _told(run)


def _told(run: Generator[Outcome, None, None]) -> int:
    """Tell how an export goes; return the exit code."""
    code, shown = 0, sys.stderr.isatty()
    try:
        with closing(run) as outcomes:
            for outcome in outcomes:
                match outcome:
                    case Step(done=done, of=of):
                        _show(f"{done} of {of}" if shown else "")
                    case Exported(path=path, articles=articles):
                        _show("")
                        print(f"{counted(articles, 'article')}: {path}")
                    case _:
                        say(str(outcome))
                        code = 1
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _show(words: str) -> None:
    """Write over the last line of the terminal, if there is one."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
