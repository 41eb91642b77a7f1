"""The files that addresses gave instead of a page: written out to where the user wants them."""

from pathlib import Path

from reader.library.library import Library
from reader.model.errors import WriteError
from reader.model.outbox import KeptFile
from reader.model.url import Url
from reader.store import kept_files


def find(library: Library, url: str) -> KeptFile | None:
    """Return the file that the address gave instead of a page, None if none is kept."""
    with library.store.reading() as db:
        return kept_files.find(db, Url(url))


def write(file: KeptFile, target: Path) -> Path:
    """Write the file to this place and return it. Raises WriteError.

    A file that stands there is written over. In a folder it gets the name that the site gave, or
    one like it that is free: the site chooses none of the user's files.
    """
    place = _free(target / safe_name(file)) if target.is_dir() else target
    try:
        place.write_bytes(file.body)
    except OSError as error:
        raise WriteError(str(place), error.strerror or "it cannot be made") from error
    return place


def safe_name(file: KeptFile) -> str:
    """Return a name for it that ends as files of its kind do: by the end the system chooses."""
    import mimetypes  # noqa: PLC0415 the window starts sooner

    kind = mimetypes.guess_extension(file.media_type) or ".bin"
    stem = file.name.removesuffix(kind).strip(". ")[:80] or "file"
    return f"{stem}{kind}"


def _free(place: Path) -> Path:
    found, number = place, 1
    while found.exists():
        number += 1
        found = place.with_stem(f"{place.stem} ({number})")
    return found
