"""What lies in a folder: the files that may be pages, and what belongs to each."""

import os
import stat
from pathlib import Path, PurePath

from msgspec import Struct

from reader.formats import kinds

#: What browsers put behind a page's name to name the folder of its pictures, in their languages:
#: Windows' list of connected files, which Firefox and Internet Explorer follow.
_OWN_ENDINGS = frozenset(
    (
        *("_files", ".files", "_fichiers", "-dateien", "-filer", "_archivos", "_arquivos"),
        *("_bestanden", "_bylos", "_datoteke", "_dosyalar", "_elemei", "_failid", "_fails"),
        *("_fajlovi", "_ficheiros", "_file", "_fitxategiak", "_fitxers", "_pliki", "_soubory"),
        "_tiedostot",
    )
)
_HTML = frozenset((".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx", ".jsp"))
_KNOWN = _HTML.union(
    (".mhtml", ".mht", ".webarchive", ".warc", ".arc", ".gz", ".wacz", ".har", ".eml", ".mbox"),
    (".maff", ".htz", ".zip", ".txt", ".text", ".md", ""),
)
_OF_THE_SYSTEM = frozenset(("thumbs.db", "desktop.ini"))
#: Hidden files, and those of a library.
_OF_NOBODY = (".", "library.db")
_HEAD_BYTES = 4_096


def files_in(folder: Path) -> list[Path]:
    """Return the files in a folder and all folders in it, in the order of their paths.

    Left out are hidden ones, and the folders in which a browser has put the pictures of a page. A
    folder that may not be read stands in the list itself, and so does what is no ordinary file, as
    a pipe: they are told of. Links are not followed: whoever has packed a folder does not choose
    among the files of this machine.
    """
    found: list[Path] = []
    closed: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=lambda e: closed.append(Path(e.filename))):
        stems = {PurePath(name).stem.lower() for name in names if _is_html(name)}
        folders[:] = sorted(name for name in folders if not _is_own(name, stems))
        found += (Path(place, name) for name in names if _counts(name))
    return sorted([*closed, *(path for path in found if not _is_link(path))])


class Listing(Struct, frozen=True):
    """What stands in one folder, but not in the folders in it, and not what links lead to.

    files: as files_in() has them. own: the folder of a page's pictures, by the page.
    """

    files: tuple[Path, ...]
    own: dict[Path, Path]


def listing(folder: Path) -> Listing:
    """Return what stands in the folder. Raises OSError."""
    files: list[Path] = []
    folders: dict[str, Path] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            path = Path(entry.path)
            if entry.is_file(follow_symlinks=False) and _counts(entry.name):
                files.append(path)
            elif entry.is_dir(follow_symlinks=False) and (stem := _page_of(entry.name)):
                folders[stem] = path
    pages = [file for file in files if _is_html(file.name) and file.stem.lower() in folders]
    return Listing(tuple(sorted(files)), {page: folders[page.stem.lower()] for page in pages})


def may_be_page(name: str, body: bytes) -> bool:
    """Return whether a file that nobody has pointed at is worth reading as a page or a text.

    Where its name does not say so its bytes must: a style sheet is no article.
    """
    if PurePath(name).suffix.lower() in _KNOWN:
        return True
    head = body[:_HEAD_BYTES].lower()
    archive = any(is_kind(body) for is_kind in (kinds.is_warc, kinds.is_webarchive, kinds.is_mime))
    return archive or kinds.is_answer(body) or b"<html" in head or b"<!doctype html" in head


def _is_link(path: Path) -> bool:
    try:
        return stat.S_ISLNK(path.lstat().st_mode)
    except OSError:  # it is told of
        return False


def _counts(name: str) -> bool:
    lower = name.lower()
    return not lower.startswith(_OF_NOBODY) and lower not in _OF_THE_SYSTEM


def _is_html(name: str) -> bool:
    return PurePath(name).suffix.lower() in _HTML


def _is_own(name: str, stems: set[str]) -> bool:
    return name.startswith(".") or _page_of(name) in stems


def _page_of(folder: str) -> str:
    """Return the stem of the page, in small letters, whose pictures such a folder holds; or ""."""
    small = folder.lower()
    endings = (ending for ending in _OWN_ENDINGS if small.endswith(ending))
    return next((small.removesuffix(ending) for ending in endings), "")
