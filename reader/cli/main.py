"""The commands.

Exit codes: 0 done, 1 something the user can mend (one sentence on stderr), 2 wrong usage, 130
ended by Ctrl-C.
"""

import errno
import io
import json
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from reader import __version__, paths
from reader.cli import caring, delivery, feeds, organizing, printing
from reader.cli.browser import browser
from reader.cli.clean_terminal import CleanTerminal
from reader.cli.delivery import wishes
from reader.cli.exporting import digest, export, read_back
from reader.cli.grouped import GroupedCommands
from reader.cli.highlights import highlights
from reader.cli.jsonl import extract_lines
from reader.cli.library_option import library_option
from reader.cli.moving import imports, undo_import
from reader.cli.output import Output
from reader.cli.printing import say, tell
from reader.cli.relating import related_stories
from reader.cli.rules import clean, rules
from reader.cli.searching import list_articles, search
from reader.cli.sources import NamedPath, hint, is_address, path_of, piped
from reader.cli.taking import import_and_tell, import_command, is_whole, related_option, watch
from reader.library import kept_files, merging, pages, reading, saving
from reader.library.extracting import extract_page
from reader.library.gathering import save_related
from reader.library.guard import Guard
from reader.library.library import Library, utc_now
from reader.library.named import is_folder
from reader.library.opening import opened_library
from reader.library.papers import Press
from reader.model.article import ArticleId
from reader.model.article_json import described
from reader.model.change import Kept
from reader.model.errors import NotFoundError, ReaderError, UrlError
from reader.model.url import Url, canonical

log = logging.getLogger(__name__)


class _AddressType(click.ParamType[Url]):
    """A web address on the command line."""

    name = "url"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Url:
        """Return the address in its one spelling."""
        try:
            return canonical(str(value))
        except UrlError as error:
            self.fail(str(error), param, ctx)


_ADDRESS = _AddressType()
_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def run_command(words: Sequence[str], press: Callable[[], Press] | None = None) -> int:
    """Run the command that the words name; print its failure as one sentence; return the code.

    press: gives what sets type for a PDF, which takes Qt; None: there is none.
    """
    return told(lambda: _run(words, press), words[0] if words else "")


def told(run: Callable[[], int], name: str) -> int:
    """Run what prints; print its failure, also a bug, as one sentence; return the exit code.

    name: for the log.
    """
    _make_ready()
    try:
        code = run()
        if sys.stdout is not None:
            sys.stdout.flush()
    except ReaderError as error:
        return _say(str(error))
    except BrokenPipeError:  # the reader of our output has gone: `kiosque list | head`
        sys.stderr.close()
        return 0
    except Exception as error:
        if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
            return _say("The system lets Kiosque open no more files")
        log.exception("a bug in: %s", name)
        return _say(f"Kiosque has made a mistake; its log tells more: {paths.log_file()}")
    return code


def _make_ready() -> None:
    """Let what is printed be UTF-8, and let nothing that was read rule a terminal."""
    for which in ("stdout", "stderr"):
        stream = getattr(sys, which)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
            if stream.isatty():
                setattr(sys, which, CleanTerminal(stream))
            elif which == "stdout":
                sys.stdout = Output(stream)


def _run(words: Sequence[str], press: Callable[[], Press] | None) -> int:
    try:
        result = commands.main(
            args=list(words), prog_name=paths.program(), standalone_mode=False, obj=press
        )
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.UsageError as error:
        error.show()
        return 2
    except click.Abort:  # Ctrl-C
        return delivery.INTERRUPTED
    return result if isinstance(result, int) else 0


def _say(sentence: str) -> int:
    say(sentence)
    return 1


@click.group(cls=GroupedCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosque", message="%(prog)s %(version)s")
def commands() -> None:
    """Kiosque, the offline news reader.

    Without a command the window opens; with files or links it opens with them. `kiosque COMMAND
    --help` tells more of a command.
    """


for command in (
    *(
        browser,
        clean,
        digest,
        export,
        highlights,
        import_command,
        list_articles,
        read_back,
        related_stories,
        rules,
        search,
        watch,
    ),
    *organizing.COMMANDS,
    *(imports, undo_import),
    *caring.COMMANDS,
    *feeds.COMMANDS,
):
    commands.add_command(command)


@commands.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--url", type=_ADDRESS, default=None, help="Where the file or text came from.")
@related_option
@library_option
def save(
    sources: tuple[str, ...], url: Url | None, whole: bool | None, library: Path | None
) -> int:
    """Save links, files, folders, or what is piped in (-).

    Of a folder all saved pages in it are taken in, as `import` does. A file may be a saved page of
    any kind; one that holds several pages gives as many articles. A link saved without a network
    waits in the outbox.
    """
    if url is not None and len(sources) > 1:
        raise click.UsageError("--url goes with one SOURCE only.")
    if "" in sources:  # "$PAGE" where nothing is called so: not all that lies here
        raise click.UsageError("A SOURCE is empty.")
    whole = is_whole(whole)
    code, links = 0, list[Url]()
    with opened_library(library or paths.library_folder(), wishes=wishes()) as opened:
        for source in sources:
            if source != "-" and is_folder(path_of(source)):
                done, urls = import_and_tell(opened, path_of(source), whole=whole)
                code = max(code, done)
                links += urls
                if done == delivery.INTERRUPTED:
                    return done
                continue
            for outcome in _taken(opened, source, url, whole=whole):
                if isinstance(outcome, ReaderError):
                    code = max(code, _say(f"{outcome}{hint(source)}"))
                else:
                    links.append(outcome)
        return max(code, delivery.fetch(opened, links))


def _taken(
    library: Library, source: str, url: Url | None, *, whole: bool
) -> Iterator[Url | ReaderError]:
    """Take what one word names; yield the links that are to be fetched, and what failed."""
    if is_address(source):
        try:
            yield Url(saving.save(library, source, whole=whole).url)
        except ReaderError as error:
            yield error
        return
    if source == "-":
        found = pages.all_from_bytes(library.now(), piped(), url=url)
    else:
        found = pages.read_pages(library.now(), path_of(source), url=url)
    for outcome in saving.keep_all(library, found):
        if isinstance(outcome, Kept):
            tell(outcome)
            if whole:
                yield from save_related(library, outcome.id).urls
        else:
            yield outcome


@commands.command(name="deliver")
@click.option("--now", is_flag=True, help="Also what is to be tried later; not what was given up.")
@library_option
def deliver_outbox(now: bool, library: Path | None) -> int:
    """Fetch what waits in the outbox.

    The exit code is 1 if something did not come, 130 after Ctrl-C.
    """
    with opened_library(library or paths.library_folder(), wishes=wishes()) as opened:
        if now:
            saving.make_due(opened)
        tally = delivery.run_delivery(opened)
        delivery.summarize(opened, tally)
    return tally.code


@commands.command()
@click.argument("article_id", type=int, metavar="ID")
@click.option("--json", "form", flag_value="json", help="Print all fields as JSON.")
@click.option("--text", "form", flag_value="text", help="Print the clean text only.")
@click.option("--html", "form", flag_value="html", help="Print the clean html only.")
@click.option("--versions", is_flag=True, help="List the texts it has had, latest first.")
@click.option("--version", type=int, default=None, metavar="N", help="Print its text number N.")
@library_option
def show(
    article_id: int, form: str | None, versions: bool, version: int | None, library: Path | None
) -> None:
    """Print one saved article and its related stories."""
    wanted = _article_id(article_id)
    with opened_library(library or paths.library_folder()) as opened:
        if versions:
            printing.print_versions(reading.versions(opened, wanted), as_json=form == "json")
            return
        if version is not None:
            print(reading.text_of_version(opened, wanted, version))
            return
        article = reading.open_article(opened, wanted)
    saved = article.saved
    match form:
        case "json":
            value = described(saved.article, saved=saved, offered=article.offered)
            _print_json({**value, "html": article.safe_html})
        case "text":
            print(saved.article.text)
        case "html":
            print(article.safe_html)
        case _:
            printing.print_article(article)


def _article_id(number: int) -> ArticleId:
    if not 0 < number < 1 << 63:
        raise NotFoundError(number)
    return ArticleId(number)


@commands.command()
@click.argument("article_id", type=int, required=False, metavar="[ID]")
@_json_option
@library_option
def twins(article_id: int | None, as_json: bool, library: Path | None) -> None:
    """List stories that are saved twice, by their texts; with ID those of one article."""
    with opened_library(library or paths.library_folder()) as opened:
        merging.take_fingerprints(opened)
        pairs = list(
            merging.all_twins(opened)
            if article_id is None
            else merging.twins(opened, _article_id(article_id))
        )
    printing.print_twins(pairs, as_json=as_json)


@commands.command()
@click.argument("keep", type=int)
@click.argument("other", type=int)
@library_option
def merge(keep: int, other: int, library: Path | None) -> int:
    """Let article KEEP stand for OTHER too; `kiosque unmerge OTHER` undoes it."""
    with opened_library(library or paths.library_folder()) as opened:
        done = merging.merge(opened, _article_id(keep), _article_id(other))
    if not done:
        return _say(f"{keep} and {other} are one article already")
    print(f"Merged {other} into {keep}. To part them again: kiosque unmerge {other}")
    return 0


@commands.command()
@click.argument("other", type=int)
@library_option
def unmerge(other: int, library: Path | None) -> int:
    """Part article OTHER from the one it was merged into; both are as before."""
    with opened_library(library or paths.library_folder()) as opened:
        done = merging.unmerge(opened, _article_id(other))
    if not done:
        return _say(f"Article {other} is merged into none")
    print(f"Parted {other}.")
    return 0


@commands.command()
@_json_option
@click.option(
    "--save-file",
    type=(_ADDRESS, NamedPath()),
    default=None,
    metavar="URL PATH",
    help="Write the file that came instead of a page, as a PDF, to PATH or into that folder.",
)
@library_option
def outbox(as_json: bool, save_file: tuple[Url, Path] | None, library: Path | None) -> int:
    """List the links that wait for the network, or write out a file that came of one."""
    with opened_library(library or paths.library_folder()) as opened:
        if save_file is None:
            printing.print_outbox(saving.waiting(opened), as_json=as_json)
            return 0
        url, target = save_file
        file = kept_files.find(opened, url)
    if file is None:
        return _say(f"No file is kept of {url}")
    print(f"Written: {kept_files.write(file, target)}")
    return 0


@commands.command()
@click.argument("file", required=False)
@click.option("--url", type=_ADDRESS, default=None, help="Where the file came from.")
@_json_option
@click.option("--jsonl", is_flag=True, help="One JSON request a line on stdin, one answer each.")
@library_option
def extract(
    file: str | None, url: Url | None, as_json: bool, jsonl: bool, library: Path | None
) -> None:
    """Print the article in FILE (- for stdin), without saving it."""
    del library  # every command takes it; this one needs none
    if jsonl:
        extract_lines(sys.stdin.buffer, sys.stdout.buffer, utc_now)
        return
    if file is None:
        raise click.UsageError("Missing argument 'FILE'.")
    page = (
        pages.from_bytes(utc_now(), piped(), url=url)
        if file == "-"
        else pages.read_file(utc_now(), path_of(file), url=url)
    )
    with Guard() as guard:
        article = extract_page(guard, page).article
    if as_json:
        _print_json(described(article))
    else:
        printing.print_extracted(article)


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
