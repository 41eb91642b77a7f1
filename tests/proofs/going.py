"""Save on a drive that goes away: `python -m tests.proofs.going LIBRARY_FILE ARTICLES SEED`.

Each save is told as soon as it is acknowledged, with its number and what it is called; a refused
one with the sentence. Nothing stops it: the drive may come back.
"""

import random
import sys
from pathlib import Path

from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.errors import StoreError
from tests.proofs import corrupting
from tests.proofs.test_kill import sentences
from tests.world import World, story_html


def main(file: Path, count: int, seed: int) -> None:
    """Save so many articles."""
    dice, world = random.Random(seed), World()  # noqa: S311 no secret
    library: Library | None = None
    for number in range(count):
        title = f"Pier {number}"
        html = story_html(title, text=sentences(dice, 20))
        try:
            library = library or corrupting.opened(file)
            done = take_in(library, world.page(f"https://e.org/{number}", html))
        except StoreError as error:
            print(f"refused {error.reason}", flush=True)  # noqa: T201
        else:
            print(f"saved {done.id} {done.title}", flush=True)  # noqa: T201
    if library is not None:
        library.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
