"""Options of commands that list articles: of which shelf, tag and site, in which order."""

import functools
from collections.abc import Callable
from typing import Any

import click

from reader.model.query import Order, Query, Shelf, Sort

_RISING = (Sort.TITLE, Sort.SITE, Sort.MINUTES)  # these begin with the least

_OPTIONS = (
    click.option(
        "--shelf",
        type=click.Choice([each.value for each in Shelf]),
        default=Shelf.ALL.value,
        help="Of one shelf.",
    ),
    click.option("--tag", default=None, metavar="NAME", help="What has this tag."),
    click.option("--site", default=None, metavar="HOST", help="What is of this site."),
    click.option(
        "--sort",
        type=click.Choice([each.value for each in Sort]),
        default=Sort.SAVED.value,
        help="The order.",
    ),
    click.option("--reverse", is_flag=True, help="The other way round."),
)


def list_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options; it gets them as `part`, a Query without words."""

    @functools.wraps(command)
    def run(
        *words: Any,
        shelf: str,
        tag: str | None,
        site: str | None,
        sort: str,
        reverse: bool,
        **others: Any,
    ) -> Any:
        by = Sort(sort)
        order = Order(by, ascending=(by in _RISING) != reverse)
        site = site.removeprefix("www.") if site else None
        return command(*words, part=Query((), Shelf(shelf), tag, site, order), **others)

    for option in reversed(_OPTIONS):
        run = option(run)
    return run
