"""`kiosque list` and `kiosque search`: the search language of the window, in a terminal."""

import json
import shutil
import sys
from pathlib import Path

import click
from msgspec.structs import replace

from reader import paths
from reader.cli.library_option import library_option
from reader.cli.listing import list_options
from reader.cli.printing import note, print_rows, row_json, say
from reader.library import finding, spelling
from reader.library.opening import opened_library
from reader.model.article import ArticleRow
from reader.model.found import Found, Span
from reader.model.query import Query
from reader.model.query_language import read

_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
#: A minus before a word excludes it, so that "-house" is no option; "-h" would be found in it.
_WORDS = {"ignore_unknown_options": True, "help_option_names": ["--help"]}
_INDENT = " " * 8
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@click.command(name="list", context_settings=_WORDS)
@click.argument("query", nargs=-1)
@list_options
@_json_option
@library_option
def list_articles(query: tuple[str, ...], part: Query, as_json: bool, library: Path | None) -> None:
    """List the saved articles, newest first; those that QUERY asks for, as `search` does."""
    _search(" ".join(query), part, library, as_json=as_json, snippets=False)


@click.command(context_settings=_WORDS)
@click.argument("words", nargs=-1, required=True)
@click.option("--snippets", is_flag=True, help="Print the part of each text that was found.")
@_json_option
@library_option
def search(words: tuple[str, ...], snippets: bool, as_json: bool, library: Path | None) -> None:
    """List the articles that have all WORDS; the last may be the beginning of one.

    \b
    "exact words"  -word  beginning*  title:word
    tag: site: section: by: lang:fr
    is:unread|read|starred|archived|incomplete|trashed
    has:highlight|note|picture
    minutes:<5  minutes:5-10  after:2026-06  before:2026-06-14

    A minus before any of them excludes it. The shell takes quotes away: '"exact words"'.
    """  # noqa: D301 click's own sign
    _search(" ".join(words), Query(), library, as_json=as_json, snippets=snippets)


def _search(text: str, part: Query, library: Path | None, *, as_json: bool, snippets: bool) -> None:
    reading = read(text)
    for mistake in reading.mistakes:
        say(str(mistake))
    query = replace(part, terms=reading.terms)
    with opened_library(library or paths.library_folder()) as opened:
        rows = finding.rows(opened, finding.find(opened, query))
        near = "" if rows else spelling.meant(opened, text, query)
        if not snippets or not rows:
            print_rows(rows, as_json=as_json)
            if near:
                note(f"Did you mean {near}?")
            return
        found = finding.found(opened, [row.id for row in rows], query)
    if as_json:
        lines = [_found_json(row, found.get(row.id, Found())) for row in rows]
        print(json.dumps(lines, ensure_ascii=False, indent=1))
        return
    for row in rows:
        print_rows([row], as_json=False)
        _print_snippet(found.get(row.id, Found()))


def _found_json(row: ArticleRow, found: Found) -> dict[str, object]:
    return {**row_json(row), "snippet": found.snippet, "hits": [list(hit) for hit in found.hits]}


def _print_snippet(found: Found) -> None:
    """Print what there is room for in one line; the hits are bold if a terminal shows them."""
    room = max(40, shutil.get_terminal_size().columns - len(_INDENT))
    text = found.snippet[:room].rstrip()
    if text:
        print(_INDENT + (_bold(text, found.hits) if sys.stdout.isatty() else text))


def _bold(text: str, hits: tuple[Span, ...]) -> str:
    parts, at = [], 0
    for start, end in hits:
        parts += [text[at:start], _BOLD, text[start:end], _PLAIN]
        at = max(at, end)
    return "".join([*parts, text[at:]])
