"""Articles leave: into one file, or a folder with a file for each, in many forms."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from reader.formats.story_markdown import markdown_story
from reader.library import backing_up
from reader.library.backing_up import write_backup
from reader.library.library import Library
from reader.library.named import is_there
from reader.library.new_files import names_in, new_file
from reader.library.outgoing import outgoing
from reader.library.sheets import as_file, put_pictures, sheet_of
from reader.model.article import ArticleId
from reader.model.change import Kept
from reader.model.errors import NotFoundError, ReaderError, StoreError, WriteError
from reader.model.file_name import Names, safe_stem
from reader.model.outgoing import Exported, Form, Outgoing, Step

#: What an export yields: how far it is, what could not go along, and at last what was written.
Outcome = Step | ReaderError | Exported

_WITH_PICTURES = frozenset((Form.HTML, Form.MARKDOWN, Form.EPUB))


def export(
    library: Library,
    ids: Sequence[ArticleId],
    form: Form,
    target: Path,
    *,
    title: str,
    overwrite: bool = False,
) -> Generator[Outcome, None, None]:
    """Write the articles to `target`, in this order, yielding after each; at last Exported.

    HTML, Markdown and text go into a folder, with a file for each article, unless the name of
    target has their ending: then all go into that file. title: of what holds several. What is
    damaged is yielded as an error, and the others go on. Closing the iterator ends it: of a file
    nothing is left then, of a folder what was finished. Raises WriteError; also where a file would
    be written over, unless overwrite is True.
    """
    if form is Form.JSONL:
        yield from write_backup(library, ids, target, overwrite=overwrite)
    elif form.may_be_folder and target.suffix.lower() != form.suffix:
        yield from _write_folder(library, ids, form, target, overwrite=overwrite)
    else:
        yield from _write_file(library, ids, form, target, title, overwrite=overwrite)


def export_all(
    library: Library, target: Path, *, overwrite: bool = False
) -> Generator[Outcome, None, None]:
    """Write the whole library as JSON lines: all shelves, the trash, the outbox, the searches.

    read_back() makes the same library of it. A name that ends with .gz is written compressed.
    """
    yield from write_backup(library, None, target, overwrite=overwrite)


def read_back(library: Library, file: Path) -> Generator[Kept | ReaderError, None, None]:
    """Take in what export_all(), or export() as JSON lines, has written; yield what became of each.

    In an empty library the same library comes of it, to the number. A story that is here already
    stays as it is. Closing the iterator ends it; the same call goes on. Raises FormatError if the
    file is no such export.
    """
    yield from backing_up.read_back(library, file)


def is_export(file: Path) -> bool:
    """Return whether read_back() can take the file, by its first line."""
    return backing_up.is_export(file)


def as_markdown(library: Library, ids: Sequence[ArticleId]) -> str:
    """Return the articles as Markdown, for the clipboard; pictures stay where they came from."""
    stories = [outgoing(library, each, with_pictures=False) for each in ids]
    return "\n---\n\n".join(markdown_story(each, "") for each in stories)


def _write_folder(
    library: Library, ids: Sequence[ArticleId], form: Form, folder: Path, *, overwrite: bool
) -> Iterator[Outcome]:
    names, done = Names(set() if overwrite else names_in(folder)), 0
    for story in _stories(library, ids, form):
        if isinstance(story, Outgoing):
            body, pictures = as_file(story, form)
            put_pictures(folder, pictures)
            _put(body, folder, names, story.title, form, overwrite=overwrite)
            done += 1
        else:
            yield story
    yield Exported(folder, done)


def _put(
    body: bytes, folder: Path, names: Names, title: str, form: Form, *, overwrite: bool
) -> None:
    """Write the file of a story, under another name if somebody has just taken that one."""
    while True:
        target = folder / names.new(safe_stem(title), form.suffix)
        try:
            with new_file(target, overwrite=overwrite) as file:
                file.write(body)
        except WriteError:
            if overwrite or not is_there(target):
                raise
        else:
            return


def _write_file(
    library: Library,
    ids: Sequence[ArticleId],
    form: Form,
    target: Path,
    title: str,
    *,
    overwrite: bool,
) -> Iterator[Outcome]:
    done = 0
    with (
        new_file(target, overwrite=overwrite) as file,
        closing(sheet_of(library, form, file, target, title, ids)) as sheet,
    ):
        for story in _stories(library, ids, form):
            if isinstance(story, Outgoing):
                sheet.add(story)
                done += 1
            else:
                yield story
        sheet.end()
    yield Exported(target, done)


def _stories(
    library: Library, ids: Sequence[ArticleId], form: Form
) -> Iterator[Outgoing | Step | ReaderError]:
    """Yield each story, then how far that is; or why it cannot go along."""
    for done, article_id in enumerate(ids, 1):
        try:
            yield outgoing(library, article_id, with_pictures=form in _WITH_PICTURES)
        except (NotFoundError, StoreError) as error:
            yield error
        yield Step(done, len(ids))
