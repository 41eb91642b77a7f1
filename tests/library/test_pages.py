"""Files, pasted text and pasted links."""

import io
import os
from pathlib import Path

import pytest

from reader.formats import saved_page
from reader.library import pages
from reader.model.errors import FormatError
from reader.model.url import Url
from tests.formats.samples import (
    SHIP,
    URL,
    WIND,
    answer,
    crawl,
    pages_in,
    reasons_in,
    record,
    story,
)
from tests.world import NOON


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="there is no such file"):
        pages.read_file(NOON, tmp_path / "a.html")
    with pytest.raises(FormatError, match="it is a folder"):
        pages.read_file(NOON, tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_what_is_no_ordinary_file_is_a_sentence_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(FormatError, match="it is no ordinary file"):
            pages.read_file(NOON, odd)


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="what is open has no names")
def test_what_the_shell_has_opened_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    end, start = os.pipe()
    with os.fdopen(end, "rb"), os.fdopen(start, "wb") as pipe:
        pipe.write(story("a.jpg"))
        pipe.close()
        assert pages.read_bytes(Path(f"/dev/fd/{end}")) == story("a.jpg")
    monkeypatch.setattr(saved_page, "LARGEST_BYTES", 1 << 20)
    with Path("/dev/zero").open("rb") as endless, pytest.raises(FormatError, match="larger"):
        pages.read_bytes(Path(f"/dev/fd/{endless.fileno()}"))


def test_what_lies_in_its_folder_comes_with_a_page(tmp_path: Path) -> None:
    files = tmp_path / "Ships_files"
    files.mkdir()
    for name in ("a b.jpg", "e\u0301.jpg"):  # an accent by itself, as some disks keep it
        (files / name).write_bytes(SHIP + name.encode())
    page = tmp_path / "Ships.html"
    page.write_bytes(story("Ships_files/a%20b.jpg", "Ships_files/\u00e9.jpg", "Ships_files"))
    ends = [resource.body[len(SHIP) :] for resource in pages.read_file(NOON, page).resources]
    assert ends == [b"a b.jpg", "e\u0301.jpg".encode()]


def test_nothing_outside_its_folder_comes_with_a_page(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "a.jpg").write_bytes(SHIP)
    (inside / "link.jpg").symlink_to(tmp_path / "a.jpg")
    (inside / "up").symlink_to(tmp_path)
    page = inside / "page.html"
    page.write_bytes(story("../a.jpg", "link.jpg", "up/a.jpg", "x" * 5_000 + ".jpg"))
    assert pages.read_file(NOON, page).resources == ()


@pytest.mark.parametrize(
    ("host", "comes"), [("ledger.example", True), ("other.example", False), ("ledger", False)]
)
def test_what_lies_in_the_folder_of_its_site_comes_with_a_page(
    tmp_path: Path, host: str, comes: bool
) -> None:
    inner = tmp_path / host / "2026" / "09"
    inner.mkdir(parents=True)
    (tmp_path / host / "ship.jpg").write_bytes(SHIP)
    (tmp_path / "wind.jpg").write_bytes(WIND)
    page = inner / "ships.html"
    told = b"<a href='https://ledger.example/'>Home</a><a href='https://ledger/'>Us</a></body>"
    html = story("../../ship.jpg", "../../../wind.jpg", "../../../../../etc/passwd")
    page.write_bytes(html.replace(b"</body>", told))
    came = [resource.body for resource in pages.read_file(NOON, page).resources]
    assert came == ([SHIP] if comes else [])


def test_all_pages_of_a_file_or_of_a_pipe_and_what_was_lost(tmp_path: Path) -> None:
    body = b"".join((*crawl(), record(f"{URL}-2", answer(story())), b"noise"))
    file = tmp_path / "a.warc"
    file.write_bytes(body)
    for found in (pages.read_pages(NOON, file), pages.all_from_bytes(NOON, body)):
        outcomes = list(found)
        assert [page.url for page in pages_in(outcomes)] == [URL, f"{URL}-2"]
        assert reasons_in(outcomes) == ["a part of it is damaged or missing"]
    assert pages.read_file(NOON, file).url == pages.from_bytes(NOON, body).url == URL


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "a.warc"
    with file.open("wb") as made:
        made.truncate(saved_page.LARGEST_BYTES + 1)
    [error] = pages.read_pages(NOON, file)
    assert "larger than 200 MB" in str(error)


def test_what_never_ends_is_read_to_the_largest_file() -> None:
    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return bytes(100 * (size or 1))

    with pytest.raises(FormatError, match="larger than 200 MB"):
        pages.read_piped(Endless())
    assert pages.read_piped(io.BytesIO(b"Ships")) == b"Ships"


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


def test_what_lies_beside_a_page_that_was_fetched_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "ship.png").write_bytes(SHIP)
    page = tmp_path / "a.html"
    page.write_text("<p><img src='ship.png'>Ships</p>", encoding="utf-8")
    url = Url("https://e.org/a")
    assert pages.read_file(NOON, page, url=url).resources != ()
    assert pages.read_fetched(NOON, page, url).resources == ()
    with pytest.raises(FormatError, match="there is no such file"):
        pages.read_fetched(NOON, tmp_path / "b.html", url)
