"""Take one hostile page in, in a process of its own, and tell what it cost: run by test_hostile.

`python -m tests.proofs.guarding NAME` prints a line of JSON: the most memory that this process, the
child's parent, ever held, in MB; and the text that was kept and shown, as far as it is the story's.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from reader.extract.sanitize import sanitize
from reader.extract.typeset import typeset
from reader.library.extracting import extract_page
from reader.library.guard import Guard
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON, PARAGRAPH, story_html

_STORY = story_html("Ships lie in the harbour").encode()
_PARAGRAPH = f"<p>{PARAGRAPH}</p>".encode()
_BODY, _END = _STORY.split(b"</article>")


def _before(markup: bytes) -> bytes:
    """Return the story's page with something in front of the story."""
    return _STORY.replace(b"<main>", b"<main>" + markup)


#: Made when asked for: some have 30 MB.
PAGES: dict[str, Callable[[], bytes]] = {
    "boxes in boxes": lambda: _before(b"<div>" * 200_000),
    "half a million attributes": lambda: _before(
        b"<p " + b" ".join(b"a%d=1" % number for number in range(500_000)) + b">"
    ),
    "a picture of 20 MB": lambda: (
        _BODY + b'<img src="data:image/png;base64,' + b"A" * 20_000_000 + b'"></article>' + _END
    ),
    "paragraphs of 30 MB": lambda: _BODY + _PARAGRAPH * 200_000 + _END,
    "a line of 30 MB": lambda: _BODY + b"<p>" + PARAGRAPH.encode() * 200_000 + _END,
    "a row of cells": lambda: _BODY + b"<table><tr>" + b"<td>x" * 40_000 + b"</table>" + _END,
    "comments never closed": lambda: b"<!--" * 60_000 + _STORY,
    "signs that are none": lambda: _STORY.replace(b" ", b" \0\x01&#2;").decode().encode("utf-16"),
}


def _peak_mb() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) // 1_024


def main(name: str) -> None:
    """Extract the page under the guard, make it ready for the pane, tell what it cost."""
    with Guard() as guard:
        page = Page(PAGES[name](), NOON, Url("https://e.org/ships"), None, "text/html")
        article = extract_page(guard, page).article
    shown = sanitize(typeset(article.html, lang=article.lang, direction=article.dir))
    kept = "nobody on the quay"
    answer = {
        "peak_mb": _peak_mb(),
        "kept": kept in article.text,
        "shown": kept in shown.replace("\u00ad", ""),
    }
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
