"""Articles, lists and the outbox as people read them in a terminal, or as JSON."""

import json
import shutil
import sys
import textwrap
from typing import Any

from msgspec.structs import asdict

from reader.model.article import Article, ArticleRow, OpenArticle, RelatedLink, State
from reader.model.change import Kept
from reader.model.outbox import OutboxItem
from reader.model.url import host_of
from reader.model.version import Version

_WIDEST = 88


def say(sentence: str) -> None:
    """Say on stderr what went wrong."""
    print(sentence if sentence.endswith((".", "!", "?")) else f"{sentence}.", file=sys.stderr)


def note(sentence: str) -> None:
    """Say on stderr why nothing was printed, if somebody reads it; a script is told nothing."""
    if sys.stderr.isatty():
        say(sentence)


def tell(kept: Kept) -> None:
    """Print what a page has become, at once: a pipe may wait for it."""
    done = "Saved" if kept.is_new else "Kept as it was," if kept.as_it_was else "Updated"
    done = "Nothing new in" if kept.unchanged else done
    lacking = f" (incomplete: {kept.incomplete})" if kept.incomplete else ""
    print(f"{done} {kept.id}: {kept.title}{lacking}", flush=True)


def print_rows(rows: list[ArticleRow], *, as_json: bool) -> None:
    """Print one line per article: number, date, site, minutes, title, why it is not whole.

    Unread ones are marked.
    """
    if as_json:
        _print_json([row_json(row) for row in rows])
        return
    if not rows:
        note("There is no such article")
    for row in rows:
        mark = "•" if row.state is State.UNREAD else " "
        site = row.site_name or host_of(row.url or "") or "-"
        day = (row.published or row.saved_at.isoformat())[:10]
        lacking = f"  ({row.incomplete})" if row.incomplete else ""
        print(
            f"{row.id:>5} {mark} {day}  {row.reading_minutes:>3} min  {site[:24]:<24}"
            f"  {row.title}{lacking}"
        )


def print_twins(pairs: list[tuple[ArticleRow, ArticleRow]], *, as_json: bool) -> None:
    """Print two lines for every two articles that tell the same story, pairs apart by a blank."""
    if as_json:
        _print_json([[row_json(row) for row in pair] for pair in pairs])
        return
    if not pairs:
        note("No story is saved twice")
    for place, pair in enumerate(pairs):
        if place:
            print()
        print_rows(list(pair), as_json=False)


def print_versions(versions: list[Version], *, as_json: bool) -> None:
    """Print one line per text that a story has had: number, when it came, words, title."""
    if as_json:
        _print_json([{**asdict(each), "text_at": each.text_at.isoformat()} for each in versions])
        return
    for place, version in enumerate(versions):
        when = version.text_at.astimezone().strftime("%Y-%m-%d %H:%M")
        shown = "" if place else "  (shown)"
        words = f"{version.words:>6} {'word ' if version.words == 1 else 'words'}"
        print(f"{version.number:>5}  {when}  {words}  {version.title}{shown}")


def print_article(opened: OpenArticle) -> None:
    """Print an article with its head, its text and its related stories with their state."""
    print_extracted(opened.saved.article, opened.offered)


def print_extracted(article: Article, offered: tuple[RelatedLink, ...] | None = None) -> None:
    """Print an article. offered: how its related stories stand, None if it is in no library."""
    width = min(_WIDEST, shutil.get_terminal_size().columns)
    head = " · ".join(
        part
        for part in (
            article.site_name,
            ", ".join(article.byline),
            (article.published or "")[:10],
            f"{article.reading_minutes} min",
        )
        if part
    )
    if article.section:
        print(article.section)
    print(textwrap.fill(article.title, width))
    print(head)
    if article.incomplete:
        print(f"Incomplete: {article.incomplete}")
    for block in article.text.split("\n"):
        print()
        print(textwrap.fill(block, width))
    links = offered or tuple(RelatedLink(story) for story in article.related)
    if links:
        print("\nRelated stories")
        for link in links:
            print(f"  {_state(link):<15} {link.story.title}")


def print_outbox(items: list[OutboxItem], *, as_json: bool) -> None:
    """Print one line per waiting link: its address, how it stands, and when it is tried next."""
    if as_json:
        _print_json([_item_json(item) for item in items])
        return
    if not items:
        note("Nothing waits in the outbox")
    for item in items:
        print(f"{item.url}  ({_standing(item)})")


def related_line(link: RelatedLink) -> str:
    """Return one line for a related story: how it stands here, its title, its address."""
    return f"{_state(link):<15} {link.story.title}  {link.story.url or ''}".rstrip()


def _standing(item: OutboxItem) -> str:
    if item.trying:
        return "is being fetched"
    if item.due_at is None:
        kept = f"; kept as a file: {item.file}" if item.file is not None else ""
        return f"given up: {item.last_error}{kept}"
    if item.last_error is None:
        return "waits for the network"
    return f"{item.last_error}; next try {item.due_at.astimezone():%Y-%m-%d %H:%M}"


def _state(link: RelatedLink) -> str:
    if link.saved:
        return f"[saved {link.saved.id}]"
    if link.waiting:
        return "[given up]" if link.failed else "[waiting]"
    return "[not saved]" if link.story.url else "[no address]"


def row_json(row: ArticleRow) -> dict[str, Any]:
    """Return the line of an article, ready for json.dumps."""
    return {**asdict(row), "saved_at": row.saved_at.isoformat()}


def link_json(link: RelatedLink) -> dict[str, Any]:
    """Return a related story and how it stands here, ready for json.dumps."""
    saved = link.saved.id if link.saved else None
    return {**asdict(link.story), "saved": saved, "waiting": link.waiting, "failed": link.failed}


def _item_json(item: OutboxItem) -> dict[str, Any]:
    return {
        **asdict(item),
        "added_at": item.added_at.isoformat(),
        "due_at": item.due_at.isoformat() if item.due_at else None,
    }


def _print_json(value: list[Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
