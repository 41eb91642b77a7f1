"""Reading opens no socket and no foreign file, whatever the page names.

The kernel is the witness (strace): Python's audit hook does not see what Qt does.
"""

import base64
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import Article, RelatedStory
from reader.model.page import Page
from reader.model.url import Url
from tests.proofs.tracing import Trace, read, traced
from tests.world import NOON, PARAGRAPH, World

ROAD = "https://ledger.example/the-harbour-road"
ROW = "https://ledger.example/the-harbour-row"
#: One black pixel.
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
#: {file}: a canary by its file: address. {path}: by its bare path.
BAIT_IN_HEAD = """
<style>@import "{file}"; @import url(https://203.0.113.9/b.css); @import url({path});
body, p {{ background: url({file}); list-style-image: url({file}); border-image: url({file}) }}
@font-face {{ font-family: F; src: url({file}) }} p {{ font-family: F; cursor: url({file}), auto }}
</style>
<link rel="stylesheet" href="{file}"><link rel="stylesheet" href="https://203.0.113.9/a.css">
<link rel="icon" href="{file}"><link rel="preload" href="{file}">
<link rel="dns-prefetch" href="//203.0.113.9"><link rel="preconnect" href="//203.0.113.9">
<meta http-equiv="refresh" content="0;url={file}"><base href="{file}"><script src="{file}"></script>
"""
BAIT = """
<img src="{file}" alt="a"><img src="{path}" alt="b"><img src="canary.png" alt="c">
<img src="https://203.0.113.9/a.png" alt="d"><img src="http://203.0.113.9/b.png" alt="e">
<img src="//203.0.113.9/c.png" alt="f"><img src="qrc:{path}" alt="g"><img src=":{path}" alt="h">
<img src="data:image/png;base64,{png}" alt="i"><img data-src="{file}" srcset="{file} 2x" alt="j">
<img src="reader:{path}" alt="k"><img src="FILE:{path}" alt="l"><img src="file:{path}" alt="m">
<picture><source srcset="{file}"><img src="{file}" alt="n"></picture>
<iframe src="{file}"></iframe><iframe srcdoc="<img src='{file}'>"></iframe>
<object data="{file}"></object><embed src="{file}"><input type="image" src="{file}">
<video poster="{file}" src="{file}"></video><audio src="{file}"></audio>
<svg><image href="{file}" xlink:href="{file}"/><use href="{file}#a"/></svg>
<table background="{file}"><tr><td background="{file}" style="background: url({file})">x</td></tr>
</table><p style="background-image: url({file})">A painted paragraph.</p>
<blockquote cite="{file}">A quotation.</blockquote><a href="{file}">A link</a>
"""


@dataclass(frozen=True)
class Stage:
    """Where the window is started, with what it must not find. Nothing of it may be opened."""

    cwd: Path
    home: Path
    library: Path
    canary: Path

    @property
    def allowed(self) -> list[Path]:
        """What the window may open: its library, its folders, the voice, a name that Qt makes up.

        Qt asks fontconfig for ":/non-existent" when it is given a font.
        """
        voice = Path(shutil.which("true") or "/bin/true")  # it stands in for one
        return [self.library, self.home, voice, self.cwd / ":" / "non-existent"]

    def baited(self, markup: str) -> str:
        """Return the markup with the canary's names in it."""
        png = base64.b64encode(PNG).decode()
        return markup.format(file=self.canary.as_uri(), path=self.canary, png=png)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path / "cwd", tmp_path / "home", tmp_path / "lib", tmp_path / "c" / "a.png")
    for folder in (stage.cwd, stage.home, stage.canary.parent):
        folder.mkdir()
    stage.canary.write_bytes(PNG)
    (stage.cwd / "canary.png").write_bytes(PNG)
    return stage


@contextmanager
def made(stage: Stage, world: World) -> Iterator[Library]:
    """Give a new library at the stage's place."""
    from reader.extract.article import extract
    from reader.store.store import Store

    store = Store(stage.library / "library.db")
    yield Library(store, world.fetch, world.fetch_picture, extract, world.now)
    store.close()


def page_with_bait(stage: Stage) -> str:
    """Return a story whose page names the canary in every way there is."""
    paragraphs = "".join(f"<p>In year {n}: {PARAGRAPH * 3}</p>{BAIT}" for n in range(5))
    return stage.baited(
        f"<!DOCTYPE html><html lang=en><head><title>The harbour road</title>{BAIT_IN_HEAD}"
        '</head><body background="{file}"><main><article>'
        f"<h1>The harbour road</h1>{paragraphs}</article>"
        '<section class="related"><h3>Related stories</h3><ul>'
        f'<li><a href="{ROW}">The harbour row</a></li></ul></section></main></body></html>'
    )


def markup_with_bait(stage: Stage) -> str:
    """Return html that never went through any cleaning."""
    return stage.baited(f"<p>{PARAGRAPH * 3}</p>{BAIT}" * 5 + BAIT_IN_HEAD)


def row_with_bait(stage: Stage) -> Article:
    """Return an article with such html: who knows who wrote the row?"""
    return Article(
        title="The harbour row",
        text=PARAGRAPH * 15,
        html=markup_with_bait(stage),
        url=Url(ROW),
        related=(RelatedStory("The harbour road", Url(ROAD)),),
    )


def prepare(stage: Stage, world: World) -> None:
    """Fill the library: the newest story by the whole road, the other as a row of the file."""
    with made(stage, world) as library:
        article = row_with_bait(stage)
        take_in(
            replace(library, extract=lambda _: article), Page(b"<p>row", NOON, Url(ROW), "utf-8")
        )
        take_in(library, world.page(ROAD, page_with_bait(stage)))
        # A picture that is still to come would be delivered while the window is open.
        assert list(deliver(library)) == []


def read_in_window(stage: Stage, world: World) -> Trace:
    prepare(stage, world)
    markup = stage.home / "markup.html"
    markup.write_text(markup_with_bait(stage), encoding="utf-8")
    words = ["tests.proofs.reading", str(stage.library), str(markup)]
    return traced(words, cwd=stage.cwd, home=stage.home)


def test_reading_opens_no_socket_and_no_foreign_file(stage: Stage, world: World) -> None:
    trace = read_in_window(stage, world)
    seen = json.loads(trace.output)
    assert seen["titles"] == ["The harbour road", "The harbour row", "The harbour road"]
    assert {stage.canary.as_uri(), "https://203.0.113.9/a.png"} <= set(seen["pictures"])
    assert str(stage.library / "library.db") in trace.files
    assert trace.internet == ()
    assert [name for name in trace.local if not name.startswith(str(stage.home))] == []
    assert trace.foreign(stage.allowed) == []


def test_a_program_that_leaks_is_caught(stage: Stage) -> None:
    words = ["tests.proofs.leaking", str(stage.canary)]
    trace = traced(words, cwd=stage.cwd, home=stage.home)
    assert trace.foreign(stage.allowed) == [str(stage.canary)]
    assert any("connect(" in call for call in trace.internet)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('7 openat(AT_FDCWD</a>, "b/../c", O_RDONLY) = 3</a/c>', "/a/c"),
        ('7 openat(AT_FDCWD, "/c", O_RDONLY <unfinished ...>', "/c"),
        ('7 openat(5</d>, "c", O_RDONLY) = -1 ENOENT (No such file or directory)', "/d/c"),
        ('open("/c \\"d\\"", O_RDONLY) = 3', '/c \\"d\\"'),
        ('7 execve("/bin/sh", ["sh"], 0x7f /* 3 vars */) = 0', "/bin/sh"),
    ],
)
def test_every_way_to_open_is_read(line: str, name: str) -> None:
    assert read(line).files == (name,)


def test_sockets_are_told_apart() -> None:
    log = (
        "7 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n"
        '7 connect(3<UNIX:[1]>, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0\n'
        "7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 4\n"
        "7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 5\n"
    )
    trace = read(log)
    assert trace.local == ("/run/x",)
    assert [call.split("(")[1][:8] for call in trace.internet] == ["AF_INET6"]
