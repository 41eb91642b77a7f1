"""A folder kept in step with the library: a file for each article, for other programs to read.

What was written is noted in the folder itself, so that it may be moved, and shared by a stick. A
file that somebody has changed since is theirs: it is neither written over nor removed.
"""

import hashlib
import json
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from reader.library.library import Library
from reader.library.named import text_in
from reader.library.new_files import alone_in, names_in, new_file
from reader.library.outgoing import outgoing
from reader.library.sheets import PICTURES, as_file, put_pictures
from reader.model.article import ArticleId
from reader.model.errors import NotFoundError, ReaderError, StoreError, WriteError
from reader.model.file_name import Names, safe_stem
from reader.model.outgoing import Exported, Form, Step
from reader.store import stamps

NOTES = ".kiosque.json"
_OFTEN = 100  # files after which the notes are written: a crash forgets no more


class _Written(Struct, frozen=True):
    """What is noted of a file. sum: of its bytes, "" if it is somebody else's now."""

    name: str
    stem: str
    stamp: str
    sum: str
    pictures: tuple[str, ...] = ()


def keep_in_step(
    library: Library, folder: Path, form: Form
) -> Generator[Step | ReaderError | Exported, None, None]:
    """Write what is new or has changed into the folder, and remove what has left the library.

    form: one that may be a folder. Yields after each file; at last Exported, with how many were
    written or removed. Articles in the trash have left. Raises WriteError, also where another one
    keeps this folder at this moment.
    """
    with alone_in(folder):
        yield from _keep(library, folder, form)


def _keep(library: Library, folder: Path, form: Form) -> Iterator[Step | ReaderError | Exported]:
    with library.store.reading() as db:
        wanted = stamps.every(db)
    mirror = _Mirror(library, folder, form)
    gone = [article_id for article_id in mirror.written if article_id not in wanted]
    changed = [each for each, stamp in wanted.items() if mirror.stamp(each) != stamp]
    try:
        for article_id in gone:
            mirror.remove(article_id)
        for done, article_id in enumerate(changed, 1):
            try:
                mirror.write(article_id, wanted[article_id])
            except (NotFoundError, StoreError, _TheirsError) as error:
                yield error
            yield Step(done, len(changed))
            if done % _OFTEN == 0:
                mirror.save()
    finally:
        if gone or changed:
            mirror.save()
    mirror.drop_pictures()
    yield Exported(folder, len(gone) + len(changed))


class _TheirsError(WriteError):
    """Somebody has changed the file: it is not written over."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), "another program has changed it, and it is left as it is")


class _Mirror:
    """The folder and what is noted of it."""

    def __init__(self, library: Library, folder: Path, form: Form) -> None:
        self._library, self._folder, self._form = library, folder, form
        self.written = _noted(folder / NOTES, form)
        self._had = {name for each in self.written.values() for name in each.pictures}
        ours = {each.name for each in self.written.values()}
        self._names = Names(names_in(folder) | ours)

    def stamp(self, article_id: ArticleId) -> str | None:
        """Return the stamp of the article as it was written, None if it never was."""
        known = self.written.get(article_id)
        return known.stamp if known else None

    def write(self, article_id: ArticleId, stamp: str) -> None:
        """Write the article's file, under a new name if it has a new title."""
        known = self.written.get(article_id)
        if known is not None and not self._is_ours(known):
            self.written[article_id] = replace(known, stamp=stamp, sum="")
            if known.sum:  # it is said once
                raise _TheirsError(self._folder / known.name)
            return
        story = outgoing(self._library, article_id, with_pictures=self._form is not Form.TEXT)
        body, pictures = as_file(story, self._form)
        put_pictures(self._folder, pictures)
        stem = safe_stem(story.title)
        name = self._name(known, stem)
        with new_file(self._folder / name, overwrite=known is not None) as file:
            file.write(body)
        if known is not None and known.name != name:
            _remove(self._folder / known.name)
        names = tuple(each.name for each in pictures)
        self.written[article_id] = _Written(name, stem, stamp, _sum(body), names)

    def remove(self, article_id: ArticleId) -> None:
        """Remove the article's file, unless it is somebody else's now."""
        known = self.written.pop(article_id)
        if self._is_ours(known):
            _remove(self._folder / known.name)

    def drop_pictures(self) -> None:
        """Remove the pictures of ours that no file shows any more."""
        shown = {name for each in self.written.values() for name in each.pictures}
        for name in self._had - shown:
            _remove(self._folder / PICTURES / name)

    def save(self) -> None:
        """Write down what was written. Raises WriteError."""
        files = {str(article_id): asdict(each) for article_id, each in self.written.items()}
        value = {"kiosque": 1, "format": self._form.value, "files": files}
        with new_file(self._folder / NOTES, overwrite=True) as file:
            file.write(json.dumps(value, ensure_ascii=False, indent=1).encode())

    def _name(self, known: _Written | None, stem: str) -> str:
        if known is not None and known.stem == stem:
            return known.name
        return self._names.new(stem, self._form.suffix)

    def _is_ours(self, known: _Written) -> bool:
        """Return whether the file is as it was written, or is not there."""
        if not known.sum:
            return False
        try:
            return _sum((self._folder / known.name).read_bytes()) == known.sum
        except FileNotFoundError:
            return True
        except OSError as error:
            raise WriteError(
                str(self._folder / known.name), error.strerror or "it cannot be read"
            ) from error


def _noted(file: Path, form: Form) -> dict[ArticleId, _Written]:
    """Return what is noted of the folder; nothing, if that makes no sense or is of another form."""
    try:
        value = json.loads(text_in(file))
        if value["format"] != form.value:
            return {}
        noted = {ArticleId(int(number)): _read(each) for number, each in value["files"].items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise WriteError(str(file), error.strerror or "it cannot be read") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    return noted


def _read(value: Mapping[str, Any]) -> _Written:
    """Return what is noted of one file. Raises ValueError if it would lie elsewhere."""
    name, stem, stamp, total = (value[each] for each in ("name", "stem", "stamp", "sum"))
    pictures = tuple(value["pictures"])
    for each in (name, *pictures):
        if not isinstance(each, str) or Path(each).name != each or each.startswith("."):
            raise ValueError(each)
    if not all(isinstance(text, str) for text in (stem, stamp, total)):
        raise ValueError("no text")
    return _Written(name, stem, stamp, total, pictures)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(str(file), error.strerror or "it cannot be removed") from error


def _sum(body: bytes) -> str:
    return hashlib.blake2b(body, digest_size=16).hexdigest()
