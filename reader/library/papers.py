"""Articles leave as paper: the sheets of each, as whoever can set type makes them."""

from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path

from reader.library import highlighting, picturing, reading
from reader.library.exporting import Outcome
from reader.library.library import Library
from reader.library.new_files import names_in, new_file
from reader.model.annotation import Placed
from reader.model.article import ArticleId, OpenArticle
from reader.model.errors import NotFoundError, StoreError, WriteError
from reader.model.file_name import Names, safe_stem
from reader.model.outgoing import Exported, Step

SUFFIX = ".pdf"

#: Finds the article's highlights in its text as it is set.
Find = Callable[[str], Sequence[Placed]]
#: Makes a PDF of an article, of the pictures that are here by their digests, and its highlights.
Press = Callable[[OpenArticle, dict[str, bytes], Find], bytes]


def print_out(
    library: Library,
    ids: Sequence[ArticleId],
    target: Path,
    press: Press,
    *,
    overwrite: bool = False,
) -> Generator[Outcome, None, None]:
    """Write a PDF of each article, yielding after each; at last Exported.

    They go into a folder; one article goes into a file, if the name of target ends with .pdf. What
    is damaged is yielded as an error, and the others go on. A text in parts is set part by part.
    Raises WriteError; also where a file would be written over, unless overwrite is True.
    """
    is_file = target.suffix.lower() == SUFFIX
    if is_file and len(ids) > 1:
        raise WriteError(str(target), "a PDF holds one article; name a folder for several")
    names, done = Names(set() if overwrite or is_file else names_in(target)), 0
    for number, article_id in enumerate(ids, 1):
        try:
            opened = reading.open_article(library, article_id, 0)
            parts = [opened, *_further(library, opened)]
            find = partial(highlighting.place, library, article_id)
            bodies = [press(each, _pictures(library, each), find) for each in parts]
        except (NotFoundError, StoreError) as error:
            yield error
            continue
        for at, body in enumerate(bodies, 1):
            stem = safe_stem(opened.saved.article.title) + (f" {at}" if len(bodies) > 1 else "")
            place = target if is_file and at == 1 else _beside(target, names, stem, is_file=is_file)
            with new_file(place, overwrite=overwrite) as file:
                file.write(body)
        done += 1
        yield Step(number, len(ids))
    yield Exported(target, done)


def _further(library: Library, opened: OpenArticle) -> list[OpenArticle]:
    return [reading.open_article(library, opened.saved.id, part) for part in range(1, opened.parts)]


def _beside(target: Path, names: Names, stem: str, *, is_file: bool) -> Path:
    folder = target.parent if is_file else target
    return folder / names.new(stem, SUFFIX)


def _pictures(library: Library, opened: OpenArticle) -> dict[str, bytes]:
    found = (
        (each.digest, picturing.picture(library, each.digest))
        for each in opened.pictures
        if each.digest is not None
    )
    return {digest: body for digest, body in found if body is not None}
