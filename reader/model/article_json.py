"""Articles as JSON values, as the command line prints them and a backup keeps them.

The field names are those of Article; absent values are null.
"""

from typing import Any

from msgspec import to_builtins
from msgspec.structs import asdict

from reader.model.article import (
    Article,
    ChromeKind,
    FoundBy,
    Incomplete,
    RelatedLink,
    RelatedStory,
    Removed,
    SavedArticle,
)
from reader.model.url import Url


def to_json(article: Article) -> dict[str, Any]:
    """Return all of the article, ready for json.dumps; from_json() reads it back."""
    value: dict[str, Any] = to_builtins(article)
    return value


def from_json(value: dict[str, Any]) -> Article:
    """Return the article that to_json() gave. Raises KeyError or TypeError for anything else."""
    fields = dict(value)
    fields["byline"] = tuple(fields["byline"])
    fields["links"] = tuple(Url(url) for url in fields["links"])
    fields["related"] = tuple(
        RelatedStory(**{**story, "url": _url(story["url"])}) for story in fields["related"]
    )
    fields["removed"] = tuple(map(removed_from_json, fields["removed"]))
    incomplete = fields["incomplete"]
    fields["incomplete"] = None if incomplete is None else Incomplete(incomplete)
    return Article(**{**fields, "url": _url(fields["url"]), "canonical": _url(fields["canonical"])})


def removed_from_json(value: dict[str, Any]) -> Removed:
    """Return the removed block of which these are the fields; earlier versions kept fewer."""
    by = value.get("by")
    return Removed(
        ChromeKind(value["kind"]),
        value["html"],
        value["where"],
        value.get("after"),
        None if by is None else FoundBy(by),
    )


def described(
    article: Article,
    *,
    saved: SavedArticle | None = None,
    offered: tuple[RelatedLink, ...] | None = None,
) -> dict[str, Any]:
    """Return what `show --json` and `extract --json` print.

    saved, offered: None for an article that is in no library; its id, saved_at and state are null.
    "complete" is false where "incomplete" says why.
    """
    links = offered or tuple(RelatedLink(story) for story in article.related)
    value = asdict(article)
    del value["removed"]
    return {
        "id": saved.id if saved else None,
        **value,
        "complete": article.incomplete is None,
        "saved_at": saved.saved_at.isoformat() if saved else None,
        "state": saved.state.value if saved else None,
        "favourite": saved.favourite if saved else None,
        "related": [_described_link(link) for link in links],
    }


def _described_link(link: RelatedLink) -> dict[str, Any]:
    story = link.story
    return {
        "title": story.title,
        "url": story.url,
        "teaser": story.teaser,
        "published": story.published,
        "saved_id": link.saved.id if link.saved else None,
        "waiting": link.waiting,
    }


def _url(text: str | None) -> Url | None:
    return None if text is None else Url(text)
