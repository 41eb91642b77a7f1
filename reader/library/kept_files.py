"""The files that addresses gave instead of a page: written out to where the user wants them."""

from pathlib import Path

from reader.library.library import Library
from reader.library.named import is_folder
from reader.library.writing_out import write_out
from reader.model.file_name import safe_stem
from reader.model.outbox import KeptFile
from reader.model.url import Url
from reader.store import kept_files

#: Files that are looked at, heard, or read, by whichever program the system has for them.
_SHOWN = ("image/", "audio/", "video/", "font/")
_ACTING = ("image/svg+xml",)
_OFFICE = "application/vnd.openxmlformats-officedocument."
_READ = frozenset(
    (
        *("application/pdf", "application/postscript", "application/epub+zip", "application/rtf"),
        *("application/zip", "application/gzip", "application/json", "text/csv", "text/plain"),
        *(
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
        ),
        *(f"{_OFFICE}wordprocessingml.document", f"{_OFFICE}spreadsheetml.sheet"),
        f"{_OFFICE}presentationml.presentation",
    )
)


def find(library: Library, url: str) -> KeptFile | None:
    """Return the file that the address gave instead of a page, None if none is kept."""
    with library.store.reading() as db:
        return kept_files.find(db, Url(url))


def write(file: KeptFile, target: Path) -> Path:
    """Write the file to this place and return it. Raises WriteError.

    A file that stands there is written over. In a folder it gets the name that the site gave, or
    one like it that is free: the site chooses none of the user's files.
    """
    place = _free(target / safe_name(file)) if is_folder(target) else target
    return write_out(place, file.body)


def safe_name(file: KeptFile) -> str:
    """Return a name for it that ends as files of its kind do: by the end the system chooses.

    What the system might run has an end by which it runs nothing.
    """
    kind = _ending(file.media_type)
    name = file.name.removesuffix(kind).strip(". ")
    return f"{safe_stem(name) if name else 'file'}{kind}"


def _ending(media_type: str) -> str:
    import mimetypes  # noqa: PLC0415 the window starts sooner

    is_shown = media_type.startswith(_SHOWN) and media_type not in _ACTING
    may_be_opened = is_shown or media_type in _READ
    return (mimetypes.guess_extension(media_type) if may_be_opened else None) or ".bin"


def _free(place: Path) -> Path:
    found, number = place, 1
    while found.exists() or found.is_symlink():
        number += 1
        found = place.with_stem(f"{place.stem} ({number})")
    return found
