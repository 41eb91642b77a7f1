"""`kiosque check`, `backup` and `tidy`, and backups put back: the library looked after."""

import json
from pathlib import Path

import click
from msgspec import to_builtins

from reader import paths, settings
from reader.cli.counted import counted
from reader.cli.library_option import library_option
from reader.cli.printing import say
from reader.cli.sources import NamedPath
from reader.library import backups, checking, repairing, tidying
from reader.library.library import utc_now
from reader.library.opening import library_file, opened_library
from reader.model.damage import CheckReport, Damage, DamageKind

_MEGABYTE = 1_000_000
_WORDS = {
    DamageKind.STRUCTURE: "the file's structure",
    DamageKind.INDEX: "the search index",
    DamageKind.COUNTERS: "counters",
    DamageKind.WORDS: "title, names or links",
    DamageKind.TEXT: "text",
    DamageKind.VERSION: "earlier text",
    DamageKind.PAGE: "raw page",
    DamageKind.PICTURE: "picture",
    DamageKind.ROW: "entry",
}


@click.command()
@click.option("--full", is_flag=True, help="Read every byte; needs room for a copy.")
@click.option("--no-mend", is_flag=True, help="Only say what is damaged.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@library_option
def check(full: bool, no_mend: bool, as_json: bool, library: Path | None) -> int:
    """Look whether the disk has damaged the library, and mend it.

    Search, counters and texts are made anew from what is kept. Where the file itself is broken, a
    new one is made of all that can be read, and the old one is kept beside it. What cannot be had
    again is named. The exit code is 1 if something is lost, or damaged and not mended.
    """
    path = library_file(library or paths.library_folder())
    found = checking.look_closely(path, full=full)
    if found.damages and not no_mend:
        report = _mended(path, found)
    else:
        report = CheckReport(found.looked_at, found.full, left=found.damages)
    _print(report, as_json=as_json)
    return 0 if not (report.gone or report.left) else 1


def _mended(path: Path, found: checking.Found) -> CheckReport:
    spare = [each.path for each in backups.backups_of(path, _backup_folder(path))]
    return repairing.mended(path, found, spare, utc_now())


@click.command()
@click.argument("folder", required=False, type=NamedPath(file_okay=False))
@library_option
def backup(folder: Path | None, library: Path | None) -> None:
    """Copy the library into FOLDER, or to where its daily backups lie.

    Of the library's backups there one of each of 7 days, 4 weeks and 12 months stays.
    """
    with opened_library(library or paths.library_folder()) as opened:
        made = backups.back_up(opened, folder or _backup_folder(opened.store.path))
    assert made is not None  # noqa: S101 nobody can stop it
    print(f"Written: {made.path}")


def put_back(file: Path, library: Path | None) -> int:
    """Put the backup in the library's place, and say where the library that stood there is kept."""
    path = library_file(library or paths.library_folder())
    aside = backups.restore(path, file, utc_now())
    print(f"Restored: {file}")
    if aside is not None:
        print(f"What stood there before is kept: {aside}")
    return 0


@click.command()
@click.option(
    "--versions",
    type=click.IntRange(0),
    default=None,
    metavar="N",
    help="Keep only the last N earlier texts of each article.",
)
@library_option
def tidy(versions: int | None, library: Path | None) -> None:
    """Give back the disk space that the library no longer needs.

    No article goes, and nothing that you wrote.
    """
    with opened_library(library or paths.library_folder()) as opened:
        done = tidying.tidy(opened, versions)
    unneeded = counted(done.unneeded, "unused part")
    print(f"{done.bytes / _MEGABYTE:.1f} MB given back, {unneeded} removed")
    if versions is not None:
        print(f"{counted(done.versions, 'earlier text')} removed")


def _backup_folder(path: Path) -> Path:
    """Return the folder that the user has chosen for backups, else the one beside the library."""
    chosen = settings.load(paths.settings_file()).backup_folder
    is_own = path.parent == paths.library_folder()
    return Path(chosen) if chosen and is_own else backups.backup_folder(path)


def _print(report: CheckReport, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(to_builtins(report, enc_hook=str), ensure_ascii=False, indent=1))
        return
    if report.is_sound:
        print(f"{counted(report.looked_at, 'article')}: all is well")
    for heading, damages in (
        ("Mended", report.mended),
        ("Lost", report.gone),
        ("Damaged", report.left),
    ):
        for damage in dict.fromkeys(_line(damage) for damage in damages):
            print(f"{heading}: {damage}")
    if report.kept_aside is not None:
        say(f"The damaged file is kept: {report.kept_aside}")


def _line(damage: Damage) -> str:
    """Return what is damaged, and of which article, in one line."""
    whose = ": ".join(
        part for part in (str(damage.article_id or ""), damage.title, damage.url or "") if part
    )
    return f"{_WORDS[damage.kind]} of {whose}" if whose else _WORDS[damage.kind]


COMMANDS = (backup, check, tidy)
