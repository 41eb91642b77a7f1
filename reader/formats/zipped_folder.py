"""A zip of pages: SingleFile's, .htz, or a folder that somebody has packed.

Each html file is a page, but for frames, for those that only send the reader on, and for those in
the folders that browsers make beside a page; saved pages of other kinds are read as such.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from reader.formats.archived import page_address
from reader.formats.heads import no_later
from reader.formats.tags import frames_of
from reader.formats.zipped import Archive
from reader.formats.zipped_html import is_html_name, page_at, path_of, sent_on_to
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.url import Url

Outcomes = Iterator[Page | FormatError]
#: Reads the bytes of a file within, whatever kind of saved page it is.
Inner = Callable[[str, bytes], Outcomes]

_SAVED_SUFFIXES = (
    *(".mhtml", ".mht", ".eml", ".webarchive", ".warc", ".arc", ".warc.gz", ".arc.gz", ".har"),
    *(".maff", ".htz", ".wacz", ".zip"),
)
_TEXT_SUFFIXES = (".txt", ".text", ".md")
_LONGEST_SUFFIX = 14  # of "page_files", "page-Dateien", "page.files"
_MOST_PAGES = 5_000


def read(
    name: str, archive: Archive, got_at: datetime, inner: Inner, url: Url | None = None
) -> Outcomes:
    """Yield the pages, index.html first, the others in order; then those of other kinds.

    url: where its one page came from, if somebody said so.
    """
    origin, when = _manifest(archive)
    paths = _pages(archive)[:_MOST_PAGES]
    is_one = len(paths) == 1
    own = url or page_address(origin) if is_one else None
    for path in paths:
        page = page_at(archive, path, name if is_one else path, no_later(when, got_at), own)
        if page is not None:
            yield page
    for path in _of_other_kinds(archive, none_yet=not paths)[:_MOST_PAGES]:
        if body := archive.get(path):
            yield from inner(PurePosixPath(path).name, body)


def _pages(archive: Archive) -> list[str]:
    """Return the paths of the html files that are pages."""
    frames: set[str] = set()
    targets: dict[str, str | None] = {}
    for path in _not_beside([name for name in archive.names if is_html_name(name)]):
        if body := archive.get(path):
            targets[path] = sent_on_to(path, body)
            frames |= {path_of(path, source) for source in frames_of(body)} - {path}
    kept = [path for path, target in targets.items() if target is None and path not in frames]
    # Where nothing but such a page leads to one, as to a frame, that one is meant.
    meant = [target for target in targets.values() if target in targets and target not in kept]
    return sorted(dict.fromkeys([*kept, *filter(None, meant)]), key=lambda p: p != "index.html")


def _of_other_kinds(archive: Archive, *, none_yet: bool) -> list[str]:
    """Return the paths of saved pages that are no html; of texts where there is nothing else."""
    saved = [name for name in archive.names if name.lower().endswith(_SAVED_SUFFIXES)]
    if saved or not none_yet:
        return saved
    return [name for name in archive.names if name.lower().endswith(_TEXT_SUFFIXES)]


def _manifest(archive: Archive) -> tuple[str | None, str | None]:
    """Return the address and date in SingleFile's manifest.json, None where there is none."""
    try:
        told: Any = json.loads(archive.get("manifest.json") or b"{}")
    except (ValueError, RecursionError):
        told = None
    fields = told if isinstance(told, dict) else {}
    url, when = fields.get("originalUrl"), fields.get("archiveTime")
    return url if isinstance(url, str) else None, when if isinstance(when, str) else None


def _not_beside(names: list[str]) -> list[str]:
    """Return the html files but for those in the folder that a browser made for another's files."""
    stems = {re.sub(r"\.\w+$", "", name) for name in names}
    return [name for name in names if not any(_is_beside(f, stems) for f in _folders(name))]


def _folders(name: str) -> Iterator[str]:
    folder = name.rpartition("/")[0]
    while folder:
        yield folder
        folder = folder.rpartition("/")[0]


def _is_beside(folder: str, stems: set[str]) -> bool:
    lengths = range(2, min(_LONGEST_SUFFIX, len(folder)))
    return any(folder[-n] in "_-." and folder[:-n] in stems for n in lengths)
