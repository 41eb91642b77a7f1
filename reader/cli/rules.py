"""Rules of sites, and articles cleaned again by them."""

import json
import sys
from pathlib import Path

import click

from reader import paths
from reader.cli.counted import counted
from reader.cli.delivery import INTERRUPTED
from reader.cli.library_option import library_option
from reader.cli.printing import say
from reader.cli.sources import NamedPath
from reader.library import cleaning, ruling
from reader.library.opening import opened_library
from reader.library.pages import read_bytes
from reader.library.writing_out import write_out
from reader.model.article import ArticleId, ChromeKind
from reader.model.errors import FormatError, ReaderError
from reader.model.site_rule import Effect, SiteRule, rule_to_json

_site_option = click.option("--site", default="", metavar="HOST", help="Of this site only.")


@click.group()
def rules() -> None:
    """What is kept or removed on all pages of a site: list, add, remove, export, import."""


@rules.command(name="list")
@_site_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@library_option
def list_rules(site: str, as_json: bool, library: Path | None) -> None:
    """List the rules: number, site, what they do, and with which block."""
    with opened_library(library or paths.library_folder()) as opened:
        found = ruling.rules(opened, ruling.site_named(site) if site else "")
    if as_json:
        print(json.dumps([rule_to_json(rule) for rule in found], ensure_ascii=False, indent=1))
        return
    for rule in found:
        off = "" if rule.enabled else "  (off)"
        block = rule.path if rule.path and not rule.words else f"“{rule.words[:60]}”"
        print(f"{rule.id:>5}  {rule.site:<24} {rule.effect:<6} {block}{off}")


@rules.command(name="add")
@click.argument("site", metavar="HOST")
@click.argument("effect", type=click.Choice([effect.value for effect in Effect]))
@click.option("--path", default="", help="Tag, class and id words of the block: aside.promo")
@click.option("--words", default="", help="The words of the block: numbers as 0, links as □.")
@library_option
def add_rule(site: str, effect: str, path: str, words: str, library: Path | None) -> None:
    """Keep or remove a block on all pages of HOST; `kiosque clean` applies it to what is here."""
    if not (path or words):
        raise click.UsageError("Name the block, by --path or --words.")
    rule = SiteRule(
        ruling.site_named(site), Effect(effect), path, words, ChromeKind.OTHER, words or path
    )
    with opened_library(library or paths.library_folder()) as opened:
        [number] = ruling.add(opened, [rule])
    print(f"Rule {number} for {rule.site}. To apply it: kiosque clean --site {rule.site}")


@rules.command(name="remove")
@click.argument("numbers", type=int, nargs=-1, required=True, metavar="NUMBER...")
@library_option
def remove_rules(numbers: tuple[int, ...], library: Path | None) -> int:
    """Forget rules, by their numbers in the list. The exit code is 1 if there were none."""
    with opened_library(library or paths.library_folder()) as opened:
        gone = ruling.remove(opened, list(numbers))
    if not gone:
        say("There is no rule of that number" if len(numbers) == 1 else "There are no such rules")
        return 1
    print(f"Removed {counted(gone, 'rule')}.")
    return 0


@rules.command(name="export")
@click.argument("file", type=NamedPath(dir_okay=False), default=None, required=False)
@_site_option
@library_option
def export_rules(file: Path | None, site: str, library: Path | None) -> None:
    """Write the rules as JSON to FILE, or print them."""
    with opened_library(library or paths.library_folder()) as opened:
        text = ruling.export(opened, ruling.site_named(site) if site else "")
    if file is None:
        print(text)
        return
    write_out(file, (text + "\n").encode())


@rules.command(name="import")
@click.argument("file", metavar="FILE")
@library_option
def import_rules(file: str, library: Path | None) -> None:
    """Keep the rules in FILE (- for stdin) that `rules export` has written."""
    try:
        text = sys.stdin.read() if file == "-" else read_bytes(Path(file)).decode()
    except (OSError, ValueError) as error:
        raise FormatError(file, "it is no file of rules") from error
    with opened_library(library or paths.library_folder()) as opened:
        count = ruling.import_rules(opened, file, text)
    print(f"Rules: {count}.")


@click.command()
@click.argument("numbers", type=int, nargs=-1, metavar="[ID]...")
@_site_option
@click.option("--all", "everything", is_flag=True, help="The whole library.")
@library_option
def clean(numbers: tuple[int, ...], site: str, everything: bool, library: Path | None) -> int:
    """Clean articles again from their kept pages, without a network; Ctrl-C stops.

    The text that stood stays: `kiosque show ID --versions`. A whole story is never replaced by
    less of it.
    """
    if (bool(numbers) + bool(site) + everything) != 1:
        raise click.UsageError("Name articles by their numbers, or give --site HOST, or --all.")
    changed = failed = done = 0
    with opened_library(library or paths.library_folder()) as opened:
        ids = [ArticleId(number) for number in numbers] or cleaning.articles_of(
            opened, ruling.site_named(site) if site else ""
        )
        try:
            for outcome in cleaning.clean_all(opened, ids):
                done += 1
                if isinstance(outcome, ReaderError):
                    failed += 1
                    say(str(outcome))
                elif outcome.better:
                    print(f"Kept as it was, {outcome.id}: {outcome.title}", flush=True)
                elif outcome.change:
                    changed += 1
                    print(f"Cleaned {outcome.id}: {outcome.title}", flush=True)
        except KeyboardInterrupt:
            print(f"Stopped after {done} of {len(ids)}.", flush=True)
            return INTERRUPTED
    print(f"{done} looked at, {changed} changed.")
    lacking = max(0, len(numbers) - done)
    if lacking:
        say(f"Not in the library: {counted(lacking, 'article')} of those that you named")
    return 1 if failed or lacking else 0
