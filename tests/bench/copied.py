"""How good a copied page comes out: `python -m tests.bench.copied --measure FILE`.

A Chromium without scripts and without a network opens each page with known answers, and gives its
text as "Select all, copy" does; that is extracted as plain text. Printed are the scores beside
those of the copy as it is, and how many titles are those that the page itself gives.

    --measure FILE   the tool that scores an extractor on pages with known answers
    --every N        take every Nth page only
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from reader.extract.article import extract
from reader.extract.text import key_of
from reader.model.article import Article
from reader.model.errors import ExtractError
from reader.model.page import Page
from reader.model.url import Url
from tests.bench.passes import SETS, Key, Scored
from tests.bench.report import print_setting, print_table
from tests.proofs.chromium import running
from tests.world import NOON

_NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND"
_NO_SCRIPTS = "--blink-settings=scriptEnabled=false"
_LOADED = "document.readyState === 'complete' && location.href !== 'about:blank'"
_PATIENCE = 20.0


def main(words: list[str]) -> int:
    """Print the table; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1)
    asked = parser.parse_args(words)
    print_setting()
    scored = Scored(asked.measure)
    chosen = dict(list(scored.pages.items())[:: asked.every])
    copies = dict(copied({key: Path(file) for key, (file, _) in chosen.items()}))
    stories = {key: _story(copy) for key, copy in copies.items()}
    texts = {key: story.text if story else "" for key, story in stories.items()}
    titles = sum(_has_its_title(chosen[key], story) for key, story in stories.items())
    figures = (("the copy as it is", copies), ("its story", texts))
    print_table(
        ("text", *SETS, "clean pages"),
        [(name, *(f"{figure:.3f}" for figure in scored.figures(of))) for name, of in figures],
    )
    print(f"{len(copies)} pages; {titles} titles are those that the pages themselves give.")
    return 0


def copied(pages: dict[Key, Path]) -> Iterator[tuple[Key, str]]:
    """Give the text of each page as a browser copies it; pages that it cannot open are left out."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with running(home, home / "profile", _NO_NETWORK, _NO_SCRIPTS) as browser:
            sheet = home / "page.html"
            for key, page in pages.items():
                sheet.write_bytes(page.read_bytes())
                target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
                session = browser.attached(target)
                browser.ask("Page.enable", session)
                browser.ask("Page.navigate", session, url=sheet.as_uri())
                try:
                    browser.until(session, _LOADED, _PATIENCE)
                    text = browser.run(session, "document.body.innerText")
                except AssertionError as error:
                    print(f"{key}: {error}", file=sys.stderr)
                else:
                    yield key, text
                browser.ask("Target.closeTarget", targetId=target)


def _story(copy: str) -> Article | None:
    try:
        return extract(Page(copy.encode(), NOON, media_type="text/plain"))
    except ExtractError:
        return None


def _has_its_title(page: tuple[str, str], story: Article | None) -> bool:
    file, url = page
    try:
        whole = extract(Page(Path(file).read_bytes(), NOON, Url(url)))
    except ExtractError:
        return False
    return story is not None and key_of(story.title) == key_of(whole.title)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
