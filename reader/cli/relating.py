"""The command that lists the stories related to an article, in the window's groups."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from reader import paths
from reader.cli import delivery, printing
from reader.cli.library_option import library_option
from reader.library import reading, related
from reader.library.gathering import save_related
from reader.library.opening import opened_library
from reader.model.article import ArticleId, ArticleRow, Beside, OpenArticle
from reader.model.errors import NotFoundError


@click.command(name="related")
@click.argument("article_id", type=int, metavar="ID")
@click.option("--save", "wanted", is_flag=True, help="Save those that are not here yet.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@library_option
def related_stories(article_id: int, wanted: bool, as_json: bool, library: Path | None) -> int:
    """List the stories related to a saved article, or save them: the whole story, for the train.

    They are: the other parts of its story; those that its page offers; saved ones that are alike,
    with the words of both; saved ones that link to it.
    """
    if not 0 < article_id < 1 << 63:
        raise NotFoundError(article_id)
    number = ArticleId(article_id)
    code = 0
    with opened_library(library or paths.library_folder(), wishes=delivery.wishes()) as opened:
        if wanted:
            code = delivery.fetch(opened, save_related(opened, number).urls)
        article = reading.open_article(opened, number)
        beside = related.beside(opened, article)
    if as_json:
        print(json.dumps(_described(article, beside), ensure_ascii=False, indent=1))
    else:
        _print(article, beside)
    return code


def _print(article: OpenArticle, beside: Beside) -> None:
    """Print each group under its name; what the page offers alone needs none."""
    groups = [group for group in _groups(article, beside) if group[1]]
    for place, (name, lines) in enumerate(groups):
        if place:
            print()
        if name != _OFFERED or len(groups) > 1:
            print(name)
        for line in lines:
            print(line)


_OFFERED = "Offered by its page"


def _groups(article: OpenArticle, beside: Beside) -> Iterator[tuple[str, list[str]]]:
    yield "This story", [_line(row, _day(row)) for row in beside.thread]
    yield _OFFERED, [printing.related_line(link) for link in article.offered]
    alike = [_line(each.row, f"both: {', '.join(each.shared)}") for each in beside.alike]
    yield "From your library", alike
    yield "Link here", [_line(row, _day(row)) for row in article.linked_from]


def _line(row: ArticleRow, note: str) -> str:
    return f"{f'[saved {row.id}]':<15} {row.title}  ({note})"


def _day(row: ArticleRow) -> str:
    return (row.published or row.saved_at.isoformat())[:10]


def _described(article: OpenArticle, beside: Beside) -> dict[str, list[dict[str, Any]]]:
    return {
        "thread": [printing.row_json(row) for row in beside.thread],
        "offered": [printing.link_json(link) for link in article.offered],
        "alike": [{**printing.row_json(each.row), "shared": each.shared} for each in beside.alike],
        "linked_from": [printing.row_json(row) for row in article.linked_from],
    }
