"""`kiosque follow`, `feeds`, `refresh`, `unfollow`; lists of feeds."""

import json
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from msgspec import to_builtins

from reader import paths
from reader.cli import delivery
from reader.cli.counted import counted
from reader.cli.delivery import INTERRUPTED, wishes
from reader.cli.library_option import library_option
from reader.cli.printing import note, say
from reader.library import following, subscriptions
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.refreshing import Refreshed, refresh
from reader.model.change import Progress
from reader.model.errors import FormatError, NoFeedError, OfflineError
from reader.model.feed import Feed, FeedId, Keeping, Note, Offered

_NOTES = {
    Note.DAMAGED: "it breaks the rules of its format; what could be read was taken",
    Note.TOO_MANY: "only its first 5,000 entries are looked at",
    Note.NO_ENTRIES: "there is nothing in it",
    Note.HELD: "it brings more than 200 new stories a day; the rest wait as headlines"
    " (`refresh --take-all` fetches them)",
    Note.MOVED: "it has moved for good, and is asked for there",
    Note.MOVED_ONTO: "it has moved to where another feed is that you follow",
}
_LINES = ("line that is no feed: kept", "lines that are no feeds: kept")


@click.command()
@click.argument("address")
@click.option("--folder", default="", help="The folder that it goes into, as News/France.")
@click.option("--headlines", is_flag=True, help="Keep headlines only, until you ask for a story.")
@click.option("--all", "every", is_flag=True, help="Follow all feeds that a site offers.")
@library_option
def follow(address: str, folder: str, headlines: bool, every: bool, library: Path | None) -> int:
    """Follow the feed at ADDRESS, or that of the site there, and fetch what is in it.

    Of a site with several feeds the first is followed; the others are told. Without a network the
    feed is looked for when there is one.
    """
    keeping = Keeping.HEADLINES if headlines else Keeping.ALL
    with opened_library(library or paths.library_folder(), wishes=wishes()) as opened:
        chosen = _chosen(opened, address, every=every)
        made = [following.follow(opened, each, folder=folder, keeping=keeping) for each in chosen]
        for each in made:
            already = " already" if each.already else ""
            print(f"Following{already}: {each.feed.shown}  {each.feed.url}")
        return _refresh(opened, [each.feed.id for each in made if not each.already])


def _chosen(library: Library, address: str, *, every: bool) -> list[str | Offered]:
    """Return what is to be followed: what the address offers, or itself without a network."""
    try:
        offers = following.look(library, address)
    except OfflineError:
        return [address]
    if every:
        return [*offers]
    for other in offers[1:]:
        print(f"The site offers, too: {other.title}  {other.url}")
    return [offers[0]]


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@library_option
def feeds(as_json: bool, library: Path | None) -> None:
    """List the feeds that you follow, and how each fares."""
    with opened_library(library or paths.library_folder()) as opened:
        found = following.all_feeds(opened)
    if as_json:
        print(json.dumps([_feed_json(feed) for feed in found], ensure_ascii=False, indent=1))
        return
    if not found:
        note(f"You follow no feed yet. To follow one: {paths.program()} follow ADDRESS")
    for feed in sorted(found, key=lambda each: each.folder.casefold()):
        waiting = f", {counted(feed.headlines, 'headline')}" if feed.headlines else ""
        print(f"{feed.id:>5}  {feed.shown}  ({feed.unread} unread of {feed.articles}{waiting})")
        where = f"  in {feed.folder}" if feed.folder else ""
        print(f"       {feed.url}{where}")
        for sentence in _sentences(feed):
            print(f"       ! {sentence}")


@click.command(name="refresh")
@click.argument("wanted", nargs=-1, metavar="[FEED]...")
@click.option("--due", is_flag=True, help="Only those whose time has come: for cron.")
@click.option("--no-fetch", is_flag=True, help="Leave what is new in the outbox.")
@click.option(
    "--take-all",
    is_flag=True,
    help="Fetch all stories of the named feeds, now and later, also more than 200 a day.",
)
@library_option
def refresh_feeds(
    wanted: tuple[str, ...], due: bool, no_fetch: bool, take_all: bool, library: Path | None
) -> int:
    """Ask your feeds, or each FEED by number, address or name, and fetch what is new.

    The exit code is 1 if a feed, or a story, did not come.
    """
    if take_all and not wanted:
        raise click.UsageError("--take-all wants to know of which FEED.")
    with opened_library(library or paths.library_folder(), wishes=wishes()) as opened:
        ids = [_feed(opened, text).id for text in wanted]
        for feed in ids if take_all else ():
            following.take_all(opened, feed)
        if not wanted and not due:
            ids = [each.id for each in following.all_feeds(opened) if not each.health.is_gone]
        return _refresh(opened, None if due and not wanted else ids, fetch=not no_fetch)


@click.command()
@click.argument("feed")
@library_option
def unfollow(feed: str, library: Path | None) -> int:
    """Follow FEED no more, by its number, address or name. Its articles stay."""
    with opened_library(library or paths.library_folder()) as opened:
        left = following.unfollow(opened, _feed(opened, feed).id)
    print(f"No longer following: {left.feed.shown}  {left.feed.url}")
    return 0


def print_subscriptions(library: Library, file: Path) -> None:
    """Print what a list of feeds holds and what would become of it."""
    held = subscriptions.preview(library, file)
    here = sum(feed.already is not None for feed in held.feeds)
    folders = len({feed.folder for feed in held.feeds if feed.folder})
    print(f"{file.name}: OPML, {counted(len(held.feeds), 'feed')}")
    for number, what in (
        (len(held.feeds) - here, ("new", "new")),
        (here, ("followed already", "followed already")),
        (folders, ("folder", "folders")),
        (sum(not each.is_folder for each in held.outlines), _LINES),
        (len(held.unread), ("cannot be read", "cannot be read")),
    ):
        if number:
            print(f"{number:>8} {what[number > 1]}")


def subscribe_and_tell(library: Library, file: Path) -> int:
    """Follow the feeds of a list and print what became of it; return the code."""
    done = subscriptions.take_in(library, file)
    for each in done.unread:
        say(": ".join(part for part in (str(each.place), each.reason, each.text) if part))
    print(f"{counted(len(done.followed), 'new feed')}, {done.already} followed already.")
    if done.followed:
        print(f"To fetch what is in them: {paths.program()} refresh")
    if done.number is not None:
        print(f"To undo it: {paths.program()} undo-import {done.number}")
    return int(bool(done.unread))


def write_subscriptions(library: Library, target: Path, *, overwrite: bool) -> int:
    """Write the feeds as a list and say so; return the code."""
    number = subscriptions.write(library, target, overwrite=overwrite)
    print(f"{counted(number, 'feed')}: {target}")
    return 0


def _feed(library: Library, text: str) -> Feed:
    found = following.find(library, text)
    if found is None:
        raise NoFeedError(text)
    return found


def _refresh(library: Library, wanted: list[FeedId] | None, *, fetch: bool = True) -> int:
    code = 0
    try:
        with closing(iter(refresh(library, wanted))) as outcomes:
            for outcome in outcomes:
                match outcome:
                    case Progress(done=done, of=of):
                        _show(f"{done} of {of} feeds")
                    case Refreshed():
                        code = max(code, _tell(outcome))
                    case _:
                        _show("")
                        say("There is no network; the feeds wait for one")
                        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    _show("")
    if not fetch:
        return code
    tally = delivery.run_delivery(library)
    delivery.summarize(library, tally)
    return max(code, tally.code)


def _tell(done: Refreshed) -> int:
    """Print what became of a feed, if anything did; return the code."""
    _show("")
    if done.error is not None:
        say(f"{done.feed.shown}: {_reason(done.error)}")
        return 1
    numbers = (
        (done.new, "new"),
        (done.updated, "updated"),
        (done.held, "too many for a day: they wait as headlines"),
    )
    told = ", ".join(f"{number} {word}" for number, word in numbers if number)
    if told:
        print(f"{done.feed.shown}: {told}")
    return 0


def _reason(error: Exception) -> str:
    return error.reason if isinstance(error, FormatError) else str(error)


def _sentences(feed: Feed) -> list[str]:
    health = feed.health
    found = [_NOTES[note] for note in health.notes]
    if health.is_gone:
        found.insert(0, f"{health.reason}; it is asked no more by itself")
    elif health.reason is not None:
        times = f", {health.failures} times in a row" if health.failures > 1 else ""
        found.insert(0, f"{health.reason}{times}")
    return found


def _feed_json(feed: Feed) -> dict[str, object]:
    value: dict[str, Any] = to_builtins(feed, builtin_types=(datetime,))
    value["followed_at"] = feed.followed_at.isoformat() if feed.followed_at else None
    for name in ("asked_at", "answered_at", "next_at"):
        moment = value["health"][name]
        value["health"][name] = moment.isoformat() if moment else None
    return value


def _show(words: str) -> None:
    """Write over the last line of the terminal, if there is one."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)


COMMANDS = (follow, feeds, refresh_feeds, unfollow)
