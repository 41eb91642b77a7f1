"""A program that shares its library with others: it writes links and articles, and reads them.

    python -m tests.proofs.crowding FOLDER NAME WRITES

It prints each link that is on the disk.
"""

import sys
from pathlib import Path

from reader.library import finding, saving
from reader.library.intake import take_in
from reader.model.query import parse
from tests.proofs import corrupting
from tests.world import World, story_html

_ARTICLE_EVERY = 50


def main(folder: Path, name: str, writes: int) -> None:
    """Write so many links, all with this name in them."""
    library, world = corrupting.opened(folder / "library.db"), World()
    for number in range(writes):
        url = f"https://{name}.example/{number}"
        if number % _ARTICLE_EVERY == 0:
            kept = take_in(library, world.page(url, story_html(f"Pier {number} of {name}")))
            if kept.id not in finding.find(library, parse(f"{name} {number}")):
                sys.exit(f"{url} is not found")
        else:
            saving.save(library, url)
        sys.stdout.write(f"{url}\n")
        sys.stdout.flush()
    library.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
