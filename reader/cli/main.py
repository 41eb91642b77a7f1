"""The commands.

Exit codes: 0 done, 1 something the user can mend (one sentence on stderr), 2 wrong usage, 130
stopped by Ctrl-C.
"""

import io
import json
import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from reader import __version__, paths
from reader.cli import printing
from reader.cli.browser import browser
from reader.cli.jsonl import extract_lines
from reader.cli.printing import say, tell
from reader.cli.taking import STOPPED, import_and_tell, import_command, watch
from reader.library import finding, merging, pages, reading, saving
from reader.library.delivering import deliver
from reader.library.extracting import extract_page
from reader.library.guard import Guard
from reader.library.library import Library, utc_now
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from reader.model.article_json import described
from reader.model.change import Kept
from reader.model.errors import NotFoundError, OfflineError, ReaderError, UrlError
from reader.model.query import parse
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
_library_option = click.option(
    "--library",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="The folder of the library; without it, your own.",
)
_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def run_command(words: Sequence[str]) -> int:
    """Run the command that the words name; print its failure as one sentence; return the code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        return _run(words)
    except ReaderError as error:
        return _say(str(error))
    except BrokenPipeError:  # the reader of our output has gone: `kiosque list | head`
        sys.stderr.close()
        return 0
    except Exception:
        log.exception("a bug in: %s", words[0] if words else "")
        return _say(f"Kiosque has made a mistake; its log tells more: {paths.log_file()}")


def _run(words: Sequence[str]) -> int:
    try:
        result = commands.main(args=list(words), prog_name=paths.program(), standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.UsageError as error:
        error.show()
        return 2
    except click.Abort:  # Ctrl-C
        return STOPPED
    return result if isinstance(result, int) else 0


def _say(sentence: str) -> int:
    say(sentence)
    return 1


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosque", message="%(prog)s %(version)s")
def commands() -> None:
    """Kiosque, the offline news reader.

    Without a command the window opens; with files or links it opens with them.
    """


for command in (browser, import_command, watch):
    commands.add_command(command)


@commands.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--url", type=_ADDRESS, default=None, help="Where the file or text came from.")
@_library_option
def save(sources: tuple[str, ...], url: Url | None, library: Path | None) -> int:
    """Save links, files, folders, or - for what is piped in.

    Of a folder all saved pages in it are taken in, as `import` does. A file may be a saved page of
    any kind; one that holds several pages gives as many articles. A link saved without a network
    waits in the outbox.
    """
    if url is not None and len(sources) > 1:
        raise click.UsageError("--url goes with one SOURCE only.")
    code = 0
    with opened_library(library or paths.library_folder()) as opened:
        for source in sources:
            if source != "-" and _path(source).is_dir():
                code = max(code, import_and_tell(opened, _path(source)))
                continue
            for error in _save_one(opened, source, url):
                code = max(code, _say(str(error)))
    return code


def _save_one(library: Library, source: str, url: Url | None) -> Iterator[ReaderError]:
    """Save what one word names; yield what failed, as it fails."""
    if source.startswith(("http://", "https://")):
        try:
            _save_link(library, source)
        except ReaderError as error:
            yield error
        return
    if source == "-":
        found = pages.all_from_bytes(library.now(), sys.stdin.buffer.read(), url=url)
    else:
        found = pages.read_pages(library.now(), _path(source), url=url)
    for outcome in saving.keep_all(library, found):
        if isinstance(outcome, Kept):
            tell(outcome)
        else:
            yield outcome


def _path(source: str) -> Path:
    return Path(source.removeprefix("file://")).expanduser()


def _save_link(library: Library, source: str) -> None:
    queued = saving.save(library, source)
    for outcome in deliver(library, only=Url(queued.url)):
        if isinstance(outcome, Kept):
            tell(outcome)
        elif isinstance(outcome, OfflineError):
            print(f"{queued.url} waits in the outbox: there is no network.", flush=True)
        elif isinstance(outcome, ReaderError):
            raise outcome


@commands.command(name="list")
@click.argument("query", nargs=-1)
@_json_option
@_library_option
def list_articles(query: tuple[str, ...], as_json: bool, library: Path | None) -> None:
    """List the saved articles, newest first; those that have all words of QUERY."""
    with opened_library(library or paths.library_folder()) as opened:
        ids = finding.find(opened, parse(" ".join(query)))
        printing.print_rows(finding.rows(opened, ids), as_json=as_json)


@commands.command()
@click.argument("words", nargs=-1, required=True)
@_json_option
@_library_option
def search(words: tuple[str, ...], as_json: bool, library: Path | None) -> None:
    """List the articles that have all WORDS; the last may be the beginning of one."""
    with opened_library(library or paths.library_folder()) as opened:
        ids = finding.find(opened, parse(" ".join(words)))
        printing.print_rows(finding.rows(opened, ids), as_json=as_json)


@commands.command()
@click.argument("article_id", type=int, metavar="ID")
@click.option("--json", "form", flag_value="json", help="Print all fields as JSON.")
@click.option("--text", "form", flag_value="text", help="Print the clean text only.")
@click.option("--html", "form", flag_value="html", help="Print the clean html only.")
@click.option("--versions", is_flag=True, help="List the texts it has had, latest first.")
@click.option("--version", type=int, default=None, metavar="N", help="Print its text number N.")
@_library_option
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
@_library_option
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
@_library_option
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
@_library_option
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
@_library_option
def outbox(as_json: bool, library: Path | None) -> None:
    """List the links that wait for the network."""
    with opened_library(library or paths.library_folder()) as opened:
        printing.print_outbox(saving.waiting(opened), as_json=as_json)


@commands.command()
@click.argument("file", required=False)
@click.option("--url", type=_ADDRESS, default=None, help="Where the file came from.")
@_json_option
@click.option("--jsonl", is_flag=True, help="One JSON request a line on stdin, one answer each.")
@_library_option
def extract(
    file: str | None, url: Url | None, as_json: bool, jsonl: bool, library: Path | None
) -> None:
    """Print the article in FILE (- for stdin), without saving it."""
    del library  # every command takes it; this one needs none
    if jsonl:
        extract_lines(sys.stdin, sys.stdout, utc_now)
        return
    if file is None:
        raise click.UsageError("Missing argument 'FILE'.")
    page = (
        pages.from_bytes(utc_now(), sys.stdin.buffer.read(), url=url)
        if file == "-"
        else pages.read_file(utc_now(), _path(file), url=url)
    )
    with Guard() as guard:
        article = extract_page(guard, page).article
    if as_json:
        _print_json(described(article))
    else:
        printing.print_extracted(article)


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
