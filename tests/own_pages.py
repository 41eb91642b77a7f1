"""Our own pages, with what is expected of each: the samples, and those of tests/pages.

They are written by us in the shapes of real themes, in many languages. What is expected is what a
reader would say, whatever the program says.
"""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from reader import paths
from reader.extract.article import extract
from reader.model.article import Article
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON

FOLDER = Path(__file__).parent / "pages"
#: Where nothing else is said, the page is a whole story that names its own address.
_USUAL: dict[str, Any] = {"incomplete": None, "known": {}}


@dataclass(frozen=True)
class OwnPage:
    """A page of ours. wanted: by field, what is expected of it.

    The fields are those of Article, but for: text, its lines; removed, some of the kinds in the
    receipt; html, pieces that must stand in it; must_not, what must not stand in the text; known,
    the fields that the program is known to get wrong, each with the reason.
    """

    name: str
    file: Path
    wanted: dict[str, Any]

    @cached_property
    def article(self) -> Article:
        """What the program makes of it."""
        url = Url(self.wanted["url"])
        return extract(Page(self.file.read_bytes(), NOON, url, None, "text/html", self.file.name))


def own_pages() -> list[OwnPage]:
    """Return all of them, the samples first."""
    told = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
    samples = [
        OwnPage(name, paths.resource("samples") / name, _whole(wanted))
        for name, wanted in told.items()
    ]
    ours = [
        OwnPage(
            file.parent.name,
            file.with_name("page.html"),
            _whole(json.loads(file.read_text("utf-8"))),
        )
        for file in sorted(FOLDER.glob("*/expected.json"))
    ]
    return samples + ours


def _whole(wanted: dict[str, Any]) -> dict[str, Any]:
    return {**_USUAL, "canonical": wanted["url"], **wanted}


def told_by(article: Article, field: str, wanted: Any) -> Any:
    """Return what an article says of a field, in the form in which it is expected.

    Where a part is expected only, that part if the article has it.
    """
    match field:
        case "lang":
            return (article.lang or "").split("-")[0]
        case "byline":
            return list(article.byline)
        case "text":
            return article.text.split("\n") if article.text else []
        case "related":
            return [
                {"title": story.title, "url": story.url, "teaser": story.teaser}
                for story in article.related
            ]
        case "removed":
            kinds = {block.kind.value for block in article.removed}
            return [kind for kind in wanted if kind in kinds]
        case "html":
            return [piece for piece in wanted if piece in article.html]
        case "must_not":
            return [words for words in wanted if words not in article.text]
    return getattr(article, field)
