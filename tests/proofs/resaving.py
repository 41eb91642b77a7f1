"""A program to be killed: it saves stories again and again, merges two and parts them.

    python -m tests.proofs.resaving FOLDER

After each step that is on the disk it prints what it has done: "saved N K" for the K-th text of
story N, "merged" and "parted". It goes on where the library stands, and never ends by itself.
"""

import sys
from pathlib import Path

from reader.extract.article import extract
from reader.library import finding, merging, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.store.store import Store
from tests.world import PARAGRAPH, World, story_html

STORIES = 3
PAIR = ("https://e.org/quay/boats", "https://e.org/port/ships")


def address(number: int) -> str:
    """Return where this story stands."""
    return f"https://e.org/story-{number}"


def edition(number: int, count: int) -> str:
    """Return the page of a story as it is after so many changes."""
    words = f"Edition {count} of story {number} lies here. "
    return story_html(f"Story {number}", text=words + PARAGRAPH)


def opened(folder: Path) -> Library:
    """Return the library of the folder; its pages are read in this process."""
    world = World()
    return Library(
        Store(folder / "library.db"), world.fetch, world.fetch_picture, extract, world.now
    )


def found(library: Library, url: str) -> ArticleId | None:
    """Return the article of this address."""
    return finding.find_saved(library, url)


def tell(words: str) -> None:
    """Say a line to whoever waits for it."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(folder: Path) -> None:
    """Save, merge and part until the process is killed."""
    library, world = opened(folder), World()
    for url in PAIR:
        if found(library, url) is None:
            take_in(library, world.page(url, story_html("Ships at anchor")))
    one, other = ArticleId(1), ArticleId(2)
    while True:
        for number in range(STORIES):
            saved = found(library, address(number))
            done = len(reading.versions(library, saved)) if saved else 0
            take_in(library, world.page(address(number), edition(number, done + 1)))
            tell(f"saved {number} {done + 1}")
        if not merging.unmerge(library, other):
            merging.merge(library, one, other)
            tell("merged")
        else:
            tell("parted")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
