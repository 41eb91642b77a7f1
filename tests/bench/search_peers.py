"""Ranked search beside others: the same words in the same texts.

tantivy (optional, `pip install tantivy`): an index of titles and texts with the texts kept, the
best of a screen with their snippets. ripgrep: which of the files, one for each article, have it.
Kiosque: what it shows first, rows and snippets of a screen. FTS5, bare: the best of a screen in the
same index and weights, their ids alone; below that no search by SQLite can come.
"""

import random
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from reader.library import finding
from reader.library.library import Library
from reader.model.query import parse
from tests.bench.languages import ENGLISH
from tests.bench.spread import Spread, Stopwatch
from tests.bench.stories import stories

TOP = 12  # a screen
#: Words that stand in so many articles: from, below.
BANDS = {"rare": (2, 50), "middling": (50, 0.02), "common": (0.02, 0.2)}
_PER_FOLDER = 1_000


def words_by_band(library: Library, size: int, each: int) -> dict[str, list[str]]:
    """Return English words of each band, at most so many; a bound below 1 is a share."""
    dice, found = random.Random(8), dict[str, list[str]]()
    bounds = {
        band: [bound * size if bound < 1 else bound for bound in pair]
        for band, pair in BANDS.items()
    }
    pool = ENGLISH.words[:200] + dice.sample(ENGLISH.words[200:20_000], 4_000)
    with library.store.reading() as db:
        for word in pool:
            count: int = db.execute(
                "SELECT count(*) FROM search WHERE search MATCH ?", [f'"{word}"']
            ).fetchone()[0]
            for band, (least, most) in bounds.items():
                if least <= count < most and len(found.setdefault(band, [])) < each:
                    found[band].append(word)
            if len(found) == len(BANDS) and all(len(words) == each for words in found.values()):
                break
    return found


def compare(
    library: Library, size: int, words: int, folder: Path, each: int, *, files: bool
) -> dict[str, Spread]:
    """Time ranked searches in turns: Kiosque's, and those of the peers that are here.

    folder: for tantivy's index and ripgrep's files, made if they are not there. files: ripgrep too.
    """
    watch = Stopwatch()
    peers: dict[str, Callable[[str], object]] = {
        "Kiosque": partial(_ours, library),
        "bare FTS5": partial(_bare, library),
    }
    if find_spec("tantivy"):
        peers["tantivy"] = _tantivy(folder / "tantivy", size, words)
    if files and shutil.which("rg"):
        _write_files(folder / "files", size, words)
    bands = words_by_band(library, size, each)
    for band, chosen in bands.items():
        for word in chosen:
            for name, ask in peers.items():
                ask(word)  # each finds its pages in memory
                watch.time(f"{band} words, {name}", partial(ask, word))
        if files and shutil.which("rg"):
            for word in chosen[:4]:
                watch.time(f"{band} words, ripgrep", partial(_ripgrep, folder / "files", word))
    return watch.spreads()


def _ours(library: Library, word: str) -> object:
    query = parse(f"{word} ")
    ids = next(iter(finding.find_stepwise(library, query, lambda: True)))[:TOP]
    return finding.rows(library, ids), finding.found(library, ids, query)


def _bare(library: Library, word: str) -> object:
    with library.store.reading() as db:
        return db.execute(
            "SELECT rowid FROM search WHERE search MATCH ?"
            f" ORDER BY bm25(search, 8.0, 4.0, 2.0, 2.0, 1.0) LIMIT {TOP}",
            [f'"{word}"'],
        ).fetchall()


def _tantivy(folder: Path, size: int, words: int) -> Callable[[str], object]:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", stored=True)
    builder.add_text_field("title", stored=True)
    builder.add_text_field("text", stored=True)
    is_new = not (folder / "meta.json").exists()
    folder.mkdir(parents=True, exist_ok=True)
    index = tantivy.Index(builder.build(), path=str(folder))
    if is_new:
        writer = index.writer(heap_size=200_000_000, num_threads=1)
        for story in stories(range(1, size + 1), size, words):
            writer.add_document(
                tantivy.Document(id=story.number, title=story.title, text=story.text)
            )
        writer.commit()
        writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(word: str) -> list[tuple[str, str]]:
        query = index.parse_query(word, ["title", "text"])
        snippets = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
        found = (searcher.doc(address) for _, address in searcher.search(query, TOP).hits)
        return [(one["title"][0], snippets.snippet_from_doc(one).to_html()) for one in found]

    return ask


def _write_files(folder: Path, size: int, words: int) -> None:
    if folder.exists():
        return
    for story in stories(range(1, size + 1), size, words):
        part = folder / str(story.number // _PER_FOLDER)
        part.mkdir(parents=True, exist_ok=True)
        file = part / f"{story.number}.txt"
        file.write_text(f"{story.title}\n{story.text}", encoding="utf-8")


def _ripgrep(folder: Path, word: str) -> int:
    command = ["rg", "--files-with-matches", "--ignore-case", "--word-regexp", word, str(folder)]
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode
