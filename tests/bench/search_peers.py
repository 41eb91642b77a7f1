"""Ranked search beside others: the same words in the same texts.

Kiosque: what it shows first, rows and snippets of a screen. tantivy (optional, `pip install
tantivy`): the same of the same fields and weights, but in its own words and order: the best of a
screen that are not trashed, their rows, and the hits in title and text. ripgrep: which of the
files, one for each article, have it. FTS5, bare: the best of a screen in the same index and
weights, their ids alone; below that no search by SQLite can come.

Each is asked for all words, once before it is timed: so each finds its pages in memory. But not
twice in a row: tantivy would find the texts unpacked that it has unpacked for the same word.
"""

import random
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import finding
from reader.library.library import Library
from reader.model.query import parse
from tests.bench.languages import ENGLISH
from tests.bench.spread import Spread, Stopwatch
from tests.bench.stories import Story, stories

if TYPE_CHECKING:
    import tantivy

TOP = 12  # a screen
#: What the words are looked for in, and how much more a hit there counts.
WEIGHTS = {"title": 8.0, "byline": 4.0, "site": 2.0, "section": 2.0, "text": 1.0}
_SHOWN = ("url", "published", "saved", "excerpt", "language", "direction", "state")
_SNIPPET = 220  # characters, as ours
#: Words that stand in so many articles: from, below.
BANDS = {"rare": (2, 50), "middling": (50, 0.02), "common": (0.02, 0.2)}
_PER_FOLDER = 1_000
ROUNDS = 3  # in which each is asked for all words


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
    peers: dict[str, Callable[[str], object]] = {
        "Kiosque": partial(_ours, library),
        "bare FTS5": partial(_bare, library),
    }
    if find_spec("tantivy"):
        peers["tantivy"] = _tantivy(folder / "tantivy-rows", size, words)
    if files and shutil.which("rg"):
        _write_files(folder / "files", size, words)
    bands = words_by_band(library, size, each)
    _ask_in_turns(Stopwatch(), peers, bands)
    watch = Stopwatch()
    for _ in range(ROUNDS):
        _ask_in_turns(watch, peers, bands)
    for band, chosen in bands.items() if files and shutil.which("rg") else ():
        for word in chosen[:4]:
            watch.time(f"{band} words, ripgrep", partial(_ripgrep, folder / "files", word))
    return watch.spreads()


def _ask_in_turns(
    watch: Stopwatch,
    peers: Mapping[str, Callable[[str], object]],
    bands: Mapping[str, Sequence[str]],
) -> None:
    for band, chosen in bands.items():
        for word in chosen:
            for name, ask in peers.items():
                watch.time(f"{band} words, {name}", partial(ask, word))


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

    index = _tantivy_index(folder, size, words)
    index.reload()
    searcher = index.searcher()
    trashed = tantivy.Query.term_query(index.schema, "state", "trashed")

    def ask(word: str) -> list[tuple[dict[str, list[object]], str, str]]:
        query = index.parse_query(word, list(WEIGHTS), WEIGHTS)
        kept = [(tantivy.Occur.Must, query), (tantivy.Occur.MustNot, trashed)]
        best = searcher.search(tantivy.Query.boolean_query(kept), TOP).hits
        titles, texts = (
            tantivy.SnippetGenerator.create(searcher, query, index.schema, field)
            for field in ("title", "text")
        )
        texts.set_max_num_chars(_SNIPPET)
        found = [searcher.doc(address) for _, address in best]
        return [
            (
                one.to_dict(),
                titles.snippet_from_doc(one).to_html(),
                texts.snippet_from_doc(one).to_html(),
            )
            for one in found
        ]

    return ask


def _tantivy_index(folder: Path, size: int, words: int) -> "tantivy.Index":
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", stored=True)
    for name in WEIGHTS:
        builder.add_text_field(name, stored=True)
    for name in _SHOWN:
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    is_new = not (folder / "meta.json").exists()
    folder.mkdir(parents=True, exist_ok=True)
    index = tantivy.Index(builder.build(), path=str(folder))
    if is_new:
        writer = index.writer(heap_size=200_000_000, num_threads=1)
        for story in stories(range(1, size + 1), size, words):
            writer.add_document(tantivy.Document(**_document(story)))
        writer.commit()
        writer.wait_merging_threads()
    return index


def _document(story: Story) -> dict[str, object]:
    return {
        "id": story.number,
        "title": story.title,
        "byline": story.byline,
        "site": f"{story.site} {story.host}",
        "section": story.section,
        "text": story.text,
        "url": story.url,
        "published": story.published,
        "saved": story.saved_at.isoformat(),
        "excerpt": story.text[:160],
        "language": story.language.name,
        "direction": story.language.dir,
        "state": story.state,
    }


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
