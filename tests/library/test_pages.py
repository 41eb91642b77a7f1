"""Files, pasted text and pasted links."""

from pathlib import Path

import pytest

from reader.library import pages
from reader.model.errors import FormatError
from tests.world import NOON


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="there is no such file"):
        pages.read_file(NOON, tmp_path / "a.html")
    with pytest.raises(FormatError, match="it is a folder"):
        pages.read_file(NOON, tmp_path)


def test_text_that_is_only_links() -> None:
    assert pages.links_in("https://e.org/a\n e.org/b\nhttps://e.org/a#x") == [
        "https://e.org/a",
        "https://e.org/b",
    ]
    assert pages.links_in("Ships lie in https://e.org/a") == []
    assert pages.links_in("  ") == []


def test_pasted_text_and_pasted_html() -> None:
    assert pages.from_text(NOON, "Ships\n\nThey lay.").media_type == "text/plain"
    assert pages.from_text(NOON, "<p>Ships</p>").media_type == "text/html"
    assert pages.from_bytes(NOON, b"a < b and c > d").media_type == "text/plain"
    assert pages.from_bytes(NOON, b"<article>a").media_type == "text/html"
