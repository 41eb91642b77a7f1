"""Hostile pages by the whole road: `python -m tests.proofs.hostile_road LIB COUNT SEED [FOLDER]`.

Each is saved from its bytes, read in the guard's child, stored, opened, and shown in a real pane
that paints it. They are pages of the forge, and of our own that it has spoiled; with a FOLDER of
others' attacks, pages round COUNT at most of each of its lists. What was found is printed as JSON.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtGui import QTextBlock

from reader.gui.reading_pane.link_marks import BOOKMARK
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.sheet import page_of
from reader.gui.start import make_application
from reader.gui.style import Style
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.reading import open_article
from reader.model.errors import ReaderError
from reader.model.page import Page
from reader.model.url import Url
from tests.active import active, is_web
from tests.hostile import Forge
from tests.world import NOON

CORPORA = ("dompurify", "html5lib-tokenizer", "blns")
_LOT = 500
_OWN = Path(__file__).resolve().parents[1] / "pages"
#: What the story of every page of the forge says.
_STORY = "nobody on the quay"


def main(folder: Path, count: int, seed: int, corpora: Path | None) -> int:
    """Send the pages along the road; return the exit code."""
    application = make_application(["kiosque"])
    style = Style(application, "light")
    pane = ReadingPane(style)
    pane.resize(900, 700)
    pane.show()
    tally: Counter[str] = Counter()
    found: list[str] = []
    numbered = enumerate(pages(count, seed, corpora))
    while lot := list(islice(numbered, _LOT)):
        # Each lot has a library of its own: all the stories are alike, and are compared.
        with opened_library(folder / str(lot[0][0])) as library:
            for number, (kind, body) in lot:
                tally[kind] += 1
                try:
                    found += seen(library, pane, style, number, body, tally)
                except ReaderError as error:
                    tally[f"refused: {type(error).__name__}"] += 1
    pane.deleteLater()
    sys.stdout.write(json.dumps({"tally": tally, "found": found}) + "\n")
    return 0


def pages(count: int, seed: int, corpora: Path | None) -> Iterator[tuple[str, bytes]]:
    """Yield the pages, each with what kind it is of."""
    forge = Forge(seed)
    if corpora is None:
        yield from _forged(forge, count)
        return
    for name in CORPORA:
        texts = json.loads((corpora / f"{name}.json").read_text(encoding="utf-8"))
        for text in islice(texts, 0, None, -(-len(texts) // count)):
            yield name, forge.around(text)


def _forged(forge: Forge, count: int) -> Iterator[tuple[str, bytes]]:
    own = [
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(_OWN.glob("*/page.html"))
    ]
    for number in range(count):
        if number % 2:
            yield "own pages, spoiled", forge.spoiled(own[number // 2 % len(own)])
        else:
            yield "forged pages", forge.page()


def seen(
    library: Library,
    pane: ReadingPane,
    style: Style,
    number: int,
    body: bytes,
    tally: Counter[str],
) -> list[str]:
    """Return what of the page is active in the pane. Raises ReaderError."""
    page = Page(body, NOON, Url(f"https://e.org/{number}"), None, "text/html")
    kept = take_in(library, page)
    opened = open_article(library, kept.id)
    pane.show_article(opened)
    pane.grab()
    tally["stories"] += _STORY in opened.saved.article.text
    tally["incomplete"] += opened.saved.article.incomplete is not None
    html = page_of(opened, style)
    found = active(html.partition("<body")[2].partition(">")[2].removesuffix("</body></html>"))
    for address, is_picture in addresses(pane):
        tally["pictures" if is_picture else "links"] += 1
        ours = address == BOOKMARK if is_picture else address.startswith(("mailto:", "#"))
        good = ours or is_web(address)
        found += [] if good else [address]
    return [f"{number}: {each}" for each in found]


def addresses(pane: ReadingPane) -> Iterator[tuple[str, bool]]:
    """Give the addresses in the pane's document, and whether each is a picture's."""
    block: QTextBlock = pane.document().begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            form = piece.fragment().charFormat()
            if form.isImageFormat():
                yield form.toImageFormat().name(), True
            elif form.isAnchor() and form.anchorHref():
                yield form.anchorHref(), False
            piece += 1
        block = block.next()


if __name__ == "__main__":
    where, how_many, dice, *others = sys.argv[1:]
    sys.exit(main(Path(where), int(how_many), int(dice), Path(others[0]) if others else None))
