"""A program that fills its disk: run in a namespace of its own, on a small one.

    python -m tests.proofs.filling FOLDER CYCLES

It saves until the disk is full, then looks whether all that it was told is saved is there, makes
a little room, and goes on. It prints how many articles are kept, how many saves there were, how
many were refused, and how many are lost.
"""

import sys
from pathlib import Path

from reader.library import finding, organizing, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.model.errors import StoreError
from reader.model.query import Query
from tests.proofs import corrupting
from tests.proofs.recorded import faults
from tests.proofs.test_kill import seeded, sentences
from tests.world import World, story_html

_BALLAST_BYTES = 1_200_000


def main(folder: Path, cycles: int) -> None:
    """Fill the disk so many times."""
    dice, world, number = seeded(), World(), 0
    kept: dict[ArticleId, str] = {}
    refused = lost = 0
    library = corrupting.opened(folder / "library.db")
    for _ in range(cycles):
        ballast = folder / "ballast"
        _fill(ballast)
        while True:
            number += 1
            html = story_html(f"Pier {number}", text=sentences(dice, 300))
            try:
                done = take_in(library, world.page(f"https://e.org/{number}", html))
            except StoreError:
                refused += 1
                break
            kept[done.id] = done.title
        for article_id, title in kept.items():
            lost += reading.get(library, article_id).article.title != title
        ballast.unlink()
        with library.store.writing() as db:
            assert faults(db) == []
        half = set(finding.find(library, Query())) - kept.keys()
        assert not half, half
    gone = _thrown_away(library, kept)
    assert not gone & set(finding.find(library, Query()))
    library.store.close()
    sys.stdout.write(f"{len(kept)} {number - refused} {refused} {lost}\n")


def _fill(ballast: Path) -> None:
    """Leave so much room as the ballast takes, no more."""
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(65_536))
        except OSError:
            file.truncate(max(0, file.tell() - _BALLAST_BYTES))


def _thrown_away(library: Library, kept: dict[ArticleId, str]) -> set[ArticleId]:
    """Remove half of what was kept, for good, on a disk that has little room; return that half."""
    gone = set(list(kept)[::2])
    organizing.do(library, DeedKind.TRASH, list(gone))
    for _ in organizing.empty_trash(library):
        pass
    return gone


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
