"""`kiosque highlights`: what was marked and noted."""

import json
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from reader import paths
from reader.cli.library_option import library_option
from reader.cli.printing import note
from reader.library import highlighting, quoting
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.annotation import Listed, Sought
from reader.model.article import ArticleId
from reader.model.errors import NotFoundError


@click.command()
@click.argument("words", nargs=-1, metavar="[ID|QUERY]")
@click.option("--json", "form", flag_value="json", help="Print JSON.")
@click.option("--markdown", "form", flag_value="markdown", help="Print Markdown.")
@library_option
def highlights(words: tuple[str, ...], form: str | None, library: Path | None) -> None:
    """List highlights and notes: all, of the article ID, or those that have all words of QUERY."""
    with opened_library(library or paths.library_folder()) as opened:
        found = _found(opened, words)
        match form:
            case "json":
                value = [_as_json(each) for each in found]
                print(json.dumps(value, ensure_ascii=False, indent=1))
            case "markdown":
                ids = dict.fromkeys(each.article.id for each in found)
                print("\n".join(quoting.as_markdown(opened, each) for each in ids), end="")
            case _:
                _print(found)


def _found(library: Library, words: tuple[str, ...]) -> list[Listed]:
    if len(words) == 1 and words[0].isascii() and words[0].isdigit():
        return _of_article(library, int(words[0]))
    found = highlighting.find(library, Sought(" ".join(words)))
    return highlighting.listed(library, [each.id for each in found])


def _of_article(library: Library, number: int) -> list[Listed]:
    if not 0 < number < 1 << 63:
        raise NotFoundError(number)
    kept = highlighting.of_article(library, ArticleId(number))
    return highlighting.listed(library, [each.id for each in kept])


def _print(found: list[Listed]) -> None:
    """Print each article's title, then its highlights and notes, apart by a blank line."""
    if not found:
        note("There is no such highlight, and no such note")
    for place, (article, group) in enumerate(groupby(found, key=lambda each: each.article)):
        print(f"{'' if not place else chr(10)}{article.id:>5}  {article.title}")
        for annotation in (each.annotation for each in group):
            lost = "  (no longer in the text)" if annotation.lost else ""
            if annotation.quote is not None:
                print(f"       [{annotation.colour}] {annotation.quote.exact}{lost}")
            for line in annotation.note.splitlines():
                print(f"         {line}")


def _as_json(listed: Listed) -> dict[str, Any]:
    annotation, article, quote = listed.annotation, listed.article, listed.annotation.quote
    return {
        "id": annotation.id,
        "article_id": article.id,
        "title": article.title,
        "url": article.url,
        "exact": quote.exact if quote else None,
        "prefix": quote.prefix if quote else None,
        "suffix": quote.suffix if quote else None,
        "colour": annotation.colour,
        "note": annotation.note,
        "created_at": annotation.created_at.isoformat(),
        "updated_at": annotation.updated_at.isoformat(),
        "lost": annotation.lost,
    }
