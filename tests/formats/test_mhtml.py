"""MHTML as browsers and Word write it."""

import base64
import quopri
import re
from datetime import UTC, datetime

import pytest

from reader.extract.article import extract
from tests.formats.samples import (
    BOUNDARY,
    SHIP,
    TITLE,
    URL,
    WIND,
    all_in,
    bodies,
    mhtml,
    page_in,
    pages_in,
    part,
    reasons_in,
    story,
)

CHROME = (
    "From: <Saved by Blink>",
    f"Snapshot-Content-Location: {URL}?utm_source=x",
    "Subject: =?utf-8?Q?Ships?=",
    "Date: Wed, 2 Apr 2025 10:00:00 +0200",
)


def picture(location: str, body: bytes = SHIP, *headers: str) -> bytes:
    return part(
        base64.encodebytes(body).replace(b"\n", b"\r\n"),
        "Content-Type: image/jpeg",
        "Content-Transfer-Encoding: base64",
        f"Content-Location: {location}",
        *headers,
    )


def html(body: bytes, location: str = URL, *headers: str) -> bytes:
    return part(
        quopri.encodestring(body),
        "Content-Type: text/html",
        "Content-Transfer-Encoding: quoted-printable",
        f"Content-Location: {location}",
        *headers,
    )


def test_chrome() -> None:
    src = "https://cdn.example/a.jpg?w=1&h=2"
    page = page_in("a", mhtml(html(story(src.replace("&", "&amp;"))), picture(src), headers=CHROME))
    assert (page.url, page.charset, page.media_type) == (URL, None, "text/html")
    assert page.got_at == datetime(2025, 4, 2, 8, tzinfo=UTC)
    assert bodies(page) == {src: SHIP}
    article = extract(page)
    assert (article.title, f'src="{src.replace("&", "&amp;")}"' in article.html) == (TITLE, True)


def test_a_picture_that_is_kept_under_its_srcset_address() -> None:
    body = story("/a.jpg").replace(b"<img ", b'<img srcset="/a-800.jpg 800w, /a-20.jpg 20w" ')
    page = page_in("a", mhtml(html(body), picture("https://ledger.example/a-800.jpg")))
    assert list(bodies(page)) == ["https://ledger.example/a-800.jpg"]


def test_binary_parts_of_chrome_in_2026() -> None:
    parts = [
        part(
            body,
            f"Content-Type: {kind}",
            "Content-Transfer-Encoding: binary",
            f"Content-Location: {at}",
        )
        for body, kind, at in ((story("a.jpg"), "text/html", URL), (SHIP, "image/jpeg", "a.jpg"))
    ]
    page = page_in("a", mhtml(*parts, headers=CHROME))
    assert bodies(page) == {"https://ledger.example/a.jpg": SHIP}


def test_content_ids_get_addresses_of_their_own() -> None:
    image = picture("", WIND, "Content-ID: <a%40b>")
    page = page_in("a", mhtml(html(story("cid:a@b")), image))
    [(address, body)] = bodies(page).items()
    assert (address.startswith("https://embedded.invalid/"), body) == (True, WIND)


@pytest.mark.parametrize(
    "written", ["pics/a%20b.jpg", "pics\\a b.jpg", "file:///C:/x/pics/a b.jpg"]
)
def test_internet_explorer_and_word_keep_local_addresses(written: str) -> None:
    root = html(story(written), "file:///C:/x/page.htm")
    page = page_in("a", mhtml(root, picture("file:///C:/x/pics/a%20b.jpg")))
    assert (page.url, list(bodies(page).values())) == (None, [SHIP])


def test_the_root_may_come_last_and_start_may_name_it() -> None:
    other = html(b"<p>An advertisement", "https://ads.example/")
    root = html(story("cid:a"), "", "Content-ID: <root>")
    image = picture("", SHIP, "Content-ID: <a>")
    page = page_in("a", mhtml(image, other, root, more='; start="<root>"'))
    assert TITLE.encode() in page.body
    assert list(bodies(page).values()) == [SHIP]
    alone = page_in("a", mhtml(image, root))
    assert TITLE.encode() in alone.body


def test_the_root_is_the_part_of_the_files_own_address() -> None:
    frame = html(b"<p>A frame", "https://ads.example/")
    page = page_in("a", mhtml(frame, html(story()), headers=(f"Snapshot-Content-Location: {URL}",)))
    assert TITLE.encode() in page.body


def test_a_frameset_is_filled_with_its_frames() -> None:
    root = html(b"<title>Ships</title><frameset><frame src='cid:f'></frameset>")
    frame = html(b"<body>Text <img src=a.jpg>", "https://e.org/f/", "Content-ID: <f>")
    page = page_in("a", mhtml(root, frame, picture("https://e.org/f/a.jpg")))
    assert b"<div>Text <img" in page.body
    assert list(bodies(page)) == ["https://e.org/f/a.jpg"]


def test_frames_of_a_page_with_a_story_are_no_pages() -> None:
    root = html(story().replace(b"</h1>", b"</h1><iframe src='cid:f'></iframe>"))
    frame = html(b"<html><p>An advertisement</html>", "", "Content-ID: <f>")
    assert b"advertisement" not in page_in("a", mhtml(root, frame)).body


def test_a_title_that_only_the_file_tells() -> None:
    bare = re.sub(rb"<(title|h1)>.*?</\1>|<meta[^>]*>", b"", story())
    page = page_in("a", mhtml(html(bare), headers=("Subject: =?utf-8?Q?H=C3=A4fen_und_Schiffe?=",)))
    assert extract(page).title == "Häfen und Schiffe"


def test_the_charset_of_the_part_is_believed() -> None:
    root = part("<p>Häfen".encode("macroman"), 'Content-Type: text/html; charset="macintosh"')
    assert page_in("a", mhtml(root)).charset == "macintosh"


def test_one_part_of_html_and_nothing_else() -> None:
    page = page_in("a", b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + story())
    assert extract(page).title == TITLE


# ---- damage --------------------------------------------------------------------------------------


def test_a_file_that_was_cut_off_gives_what_is_there() -> None:
    whole = mhtml(html(story("/a.jpg")), picture("https://ledger.example/a.jpg"))
    outcomes = all_in("a", whole[: whole.index(b"image/jpeg") + 600])
    assert [extract(page).title for page in pages_in(outcomes)] == [TITLE]
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]


def test_a_picture_that_is_no_base64_is_said() -> None:
    image = picture("https://ledger.example/a.jpg").replace(b"/9j/", b"!!!!AAA!")
    outcomes = all_in("a", mhtml(html(story("/a.jpg")), image))
    assert [page.resources for page in pages_in(outcomes)] == [()]
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]


def test_without_its_boundary_it_is_read_all_the_same() -> None:
    body = mhtml(html(story("/a.jpg")), picture("https://ledger.example/a.jpg"))
    lost = body.replace(f'; boundary="{BOUNDARY}"'.encode(), b"")
    [page, *_] = pages_in(all_in("a", lost))
    assert list(bodies(page).values()) == [SHIP]


def test_pictures_without_a_page() -> None:
    assert reasons_in(all_in("a", mhtml(picture("a.jpg")))) == ["there is no page in it"]
    assert reasons_in(all_in("a", mhtml(html(b" ")))) == ["there is no page in it"]
