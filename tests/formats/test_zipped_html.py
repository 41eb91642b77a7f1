"""An html file in a zip finds what lies beside it, and nothing else."""

import pytest

from reader.formats.zipped import Archive
from reader.formats.zipped_html import is_html_name, page_at, path_of, sent_on_to
from tests.formats.samples import SHIP, WIND, bodies, story, zipped
from tests.world import NOON

FILES = {
    "a/b.html": story("c.jpg", "../d.jpg", "../../e.jpg", "/d.jpg"),
    "a/c.jpg": SHIP,
    "d.jpg": WIND,
    "e.jpg": WIND,
    "on.html": b'<meta http-equiv=refresh content="0;url=a/b.html">',
    "off.html": b'<meta http-equiv=refresh content="0;url=none.html">',
}
ARCHIVE = Archive(zipped(FILES))


def test_what_lies_beside_it() -> None:
    page = page_at(ARCHIVE, "a/b.html", "a.zip", NOON, None)
    assert page is not None
    assert list(bodies(page).values()) == [SHIP, WIND]
    assert b'src="../../e.jpg"' in page.body


def test_a_page_that_sends_on() -> None:
    there = page_at(ARCHIVE, "on.html", "a.zip", NOON, None)
    assert there is not None
    assert list(bodies(there).values()) == [SHIP, WIND]
    lost = page_at(ARCHIVE, "off.html", "a.zip", NOON, None)
    assert lost is not None
    assert lost.body == FILES["off.html"]


def test_a_page_that_is_not_there() -> None:
    assert page_at(ARCHIVE, "x.html", "a.zip", NOON, None) is None


@pytest.mark.parametrize(
    ("reference", "path"),
    [("c%20d.jpg#x", "a/c d.jpg"), ("../e", "e"), ("../../../e", "e"), ("/e", "e"), ("//[", "a/b")],
)
def test_the_path_that_is_meant(reference: str, path: str) -> None:
    assert path_of("a/b", reference) == path


def test_names_of_html() -> None:
    assert is_html_name("A/B.HTML")
    assert not is_html_name("html")
    assert sent_on_to("a", b"<p>stays") is None
