"""Many feeds, some of them broken: `python -m tests.proofs.network_feeds DIR COUNT BROKEN STORIES`.

To be run where there is no network (see network.py). All are followed, refreshed, delivered, and
refreshed again; what was seen is printed as JSON.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from reader.library import finding, following
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.reading import open_article
from reader.library.refreshing import Refreshed, refresh
from reader.library.saving import waiting
from reader.model.article import ArticleId
from reader.model.change import Kept
from reader.model.query import Query
from tests.proofs.feed_sites import Sites, serving
from tests.proofs.network import PUBLIC, go_online


def run(folder: Path, count: int, broken: int, stories: int) -> dict[str, Any]:
    """Return what became of all."""
    go_online()
    with serving(PUBLIC) as sites, opened_library(folder) as library:
        sites.stories = stories
        sites.build(count, broken)
        ids = {name: following.follow(library, url).feed.id for name, url in sites.feeds.items()}
        first = _refreshed(library)
        delivered = _delivered(library)
        before = dict(sites.told)
        second = _refreshed(library, [*ids.values()])
        found = {feed.id: feed for feed in following.all_feeds(library)}
        return {
            "first": first,
            "delivered": delivered,
            "second": second,
            "asked again": sites.told["feed 304"] + sites.told["new 304"],
            "read again": sites.told["feed 200"] - before.get("feed 200", 0),
            "reasons": {name: found[each].health.reason for name, each in ids.items()},
            "titles": [feed.shown for feed in found.values()],
            "whole": _whole(library, sites, {name: found[each].id for name, each in ids.items()}),
            "expected": stories * len(sites.good),
            "links": [item for item in _waiting(library) if "example" not in item],
            "bytes": before["bytes"],
        }


def _refreshed(library: Library, wanted: list[Any] | None = None) -> dict[str, Any]:
    begun = last = time.monotonic()
    gap, new, failed = 0.0, 0, 0
    for outcome in refresh(library, wanted):
        gap, last = max(gap, time.monotonic() - last), time.monotonic()
        if isinstance(outcome, Refreshed):
            new, failed = new + outcome.new, failed + (outcome.error is not None)
    return {"seconds": round(last - begun, 2), "gap": round(gap, 2), "new": new, "failed": failed}


def _delivered(library: Library) -> dict[str, Any]:
    begun = time.monotonic()
    kept = sum(isinstance(outcome, Kept) for outcome in deliver(library))
    return {"seconds": round(time.monotonic() - begun, 2), "kept": kept}


def _whole(library: Library, sites: Sites, ids: dict[str, Any]) -> int:
    """Return how many stories of good feeds are here whole, with their pictures."""
    number = 0
    for name in sites.good:
        for article_id in finding.find(library, Query(feed=ids[name])):
            article = open_article(library, article_id).saved.article
            is_whole = article.incomplete is None and "nobody on the quay" in article.text
            number += is_whole and _has_picture(library, article_id)
    return number


def _has_picture(library: Library, article_id: ArticleId) -> bool:
    with library.store.reading() as db:
        row = db.execute(
            "SELECT count(picture_id) FROM article_picture WHERE article_id = ?", [article_id]
        ).fetchone()
    return bool(row[0])


def _waiting(library: Library) -> list[str]:
    return [item.url for item in waiting(library)]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), *map(int, sys.argv[2:]))) + "\n")
