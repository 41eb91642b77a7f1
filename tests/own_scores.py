"""How good extraction is on our own pages, in four figures between 0 and 1."""

from collections import Counter
from typing import Any

from reader.model.article import Article
from tests.own_pages import OwnPage, told_by

_WORDS = 4
METADATA = ("title", "byline", "published", "section", "lang", "dir", "site_name", "canonical")


def scores_of(pages: list[OwnPage]) -> dict[str, float]:
    """Return the figures over all pages, to four places.

    body: F1 of runs of four words, of each page's text, on average. related: F1 of the addresses
    of all pages together. clean: pages with nothing in their text that must not be there. metadata:
    fields as expected, of all fields.
    """
    both = [(page.article, page.wanted) for page in pages]
    fields = [
        told_by(article, field, wanted[field]) == wanted[field]
        for article, wanted in both
        for field in (*METADATA, "image")
        if field in wanted
    ]
    clean = [told_by(article, "must_not", wanted["must_not"]) for article, wanted in both]
    figures = {
        "body": _mean([_body(article, wanted["text"]) for article, wanted in both]),
        "related": _related(both),
        "clean": _mean([words == w["must_not"] for words, (_, w) in zip(clean, both, strict=True)]),
        "metadata": _mean(fields),
    }
    return {name: round(figure, 4) for name, figure in figures.items()}


def f1_of(found: int, told: int, wanted: int) -> float:
    """Return F1 of what was told, of which `found` was wanted; 1 if nothing was, by either."""
    return 2 * found / (told + wanted) if told + wanted else 1.0


def _body(article: Article, lines: list[str]) -> float:
    told, wanted = _runs(article.text), _runs("\n".join(lines))
    return f1_of((told & wanted).total(), told.total(), wanted.total())


def _runs(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words; languages without blanks count by their characters."""
    words = text.split()
    if len(text) > 12 * len(words):
        words = list("".join(words))
    return Counter(tuple(words[n : n + _WORDS]) for n in range(max(1, len(words) - _WORDS + 1)))


def _related(both: list[tuple[Article, dict[str, Any]]]) -> float:
    told = [{story.url for story in article.related} for article, _ in both]
    wanted = [{story["url"] for story in expected["related"]} for _, expected in both]
    found = sum(len(one & other) for one, other in zip(told, wanted, strict=True))
    return f1_of(found, sum(map(len, told)), sum(map(len, wanted)))


def _mean(values: list[Any]) -> float:
    return float(sum(values) / len(values))
