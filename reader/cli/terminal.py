"""The main job in a terminal, where there is no display for the window."""

import sys
from pathlib import Path

from reader import paths
from reader.cli.main import run_command, told
from reader.cli.printing import print_article, print_rows, say
from reader.library import finding, reading
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.samples import take_in_samples
from reader.model.article import ArticleId, OpenArticle
from reader.model.errors import ReaderError
from reader.model.query import Query

_SENTENCE = "There is no display for a window here, so Kiosque reads in the terminal."


def run_in_terminal(folder: Path | None, sources: list[str]) -> int:
    """Save the sources, then print the list, one article's text and its related stories.

    folder: None for the default library, which gets the sample stories if it is empty, as the
    window would do. Returns the exit code.
    """
    return told(lambda: _read(folder, sources), "the terminal")


def _read(folder: Path | None, sources: list[str]) -> int:
    print(_SENTENCE, file=sys.stderr)
    code = 0
    if sources:
        where = ["--library", str(folder)] if folder else []
        code = run_command(["save", *where, "--", *sources])
    samples = paths.resource("samples") if folder is None else None
    with opened_library(folder or paths.library_folder(), samples=samples) as library:
        if samples and not finding.counts(library).all:
            for outcome in take_in_samples(library, samples):
                if isinstance(outcome, ReaderError):
                    say(str(outcome))
        _print_library(library)
    return code


def _print_library(library: Library) -> None:
    ids = finding.find(library, Query())
    if not ids:
        print(f"The library is empty. Save a page: {paths.program()} save FILE-OR-LINK")
        return
    print_rows(finding.rows(library, ids), as_json=False)
    print("\n" + "─" * 72 + "\n")
    print_article(_first_with_related(library, ids))
    words = ("show ID", "search WORDS", "save FILE-OR-LINK", "--help")
    print("\nMore: " + ", ".join(f"{paths.program()} {each}" for each in words))


def _first_with_related(library: Library, ids: list[ArticleId]) -> OpenArticle:
    """Return the newest article that offers related stories, else the newest."""
    newest = reading.open_article(library, ids[0])
    if newest.offered:
        return newest
    for article_id in ids[1:20]:
        opened = reading.open_article(library, article_id)
        if opened.offered:
            return opened
    return newest
