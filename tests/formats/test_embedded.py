"""Pictures that came along are found, bounded, and named in the body."""

import base64
import hashlib

import pytest

from reader.formats import embedded
from reader.formats.embedded import Found, own_address, with_pictures
from reader.model.page import Page
from reader.model.url import Url
from tests.formats.samples import PNG, SHIP, WIND, bodies
from tests.world import NOON

DATA = "data:image/jpeg;base64," + base64.b64encode(SHIP).decode()
SHIP_URL = Url(f"https://embedded.invalid/{hashlib.sha256(SHIP).hexdigest()}")
TINY = "data:image/gif;base64," + base64.b64encode(b"GIF89a" + bytes(37)).decode()
THERE = {
    "cid:ship": Found(SHIP),
    "a.jpg": Found(SHIP, Url("https://e.org/a.jpg?x=1&y=2")),
    "b.jpg": Found(WIND, Url("https://e.org/b.jpg")),
    "small.jpg": Found(WIND[:1_000], Url("https://e.org/small.jpg")),
    "pixel.gif": Found(b"GIF89a" + bytes(37), Url("https://e.org/pixel.gif")),
    "drawn.svg": Found(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
}


def shown(markup: str | bytes) -> Page:
    body = markup if isinstance(markup, bytes) else markup.encode()
    return with_pictures(Page(body, NOON, media_type="text/html"), THERE.get)


def sources(page: Page) -> list[str]:
    return [resource.url for resource in page.resources]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<img src='cid:ship'>", [SHIP_URL]),
        ("<IMG ALT=x SRC=a.jpg>", ["https://e.org/a.jpg?x=1&y=2"]),
        (f"<img src={DATA}>", [SHIP_URL]),
        ("<img src=away.jpg data-src=b.jpg>", ["https://e.org/b.jpg"]),
        ("<img src=away.jpg srcset='away.jpg 1x, b.jpg 2x'>", ["https://e.org/b.jpg"]),
        ("<img src=away.jpg srcset='away.jpg 1x,b.jpg 2x'>", ["https://e.org/b.jpg"]),
        ("<picture><source srcset='b.jpg 800w'><img src=no></picture>", ["https://e.org/b.jpg"]),
        ("<noscript><img src='b.jpg'/></noscript>", ["https://e.org/b.jpg"]),
    ],
    ids=[
        "cid",
        "unquoted",
        "data",
        "lazy",
        "srcset",
        "srcset without blank",
        "picture",
        "noscript",
    ],
)
def test_what_came_along_is_found(markup: str, found: list[str]) -> None:
    page = shown(f"<p>x{markup}y</p>")
    assert sources(page) == found
    assert page.body.startswith(b"<p>x")
    assert page.body.endswith((b"y</p>",))
    bodies(page)


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=away.jpg>",
        "<img src='drawn.svg'>",
        "<img src='data:image/svg+xml,%3Csvg/%3E'>",
        "<img src='data:image/jpeg;base64,!!!'>",
        f"<img src='{TINY}'>",
        f"<img src='{TINY}' data-src='https://e.org/away.jpg'>",
        "<img src=small.jpg data-src='https://e.org/away.jpg'>",
        "<a href=a.jpg>a picture</a>",
        "<img alt='<img src=a.jpg>'>",
        "<picture><source srcset=b.jpg></picture><img src=no>",
    ],
    ids=[
        *("away", "svg", "svg as data", "damaged data", "a pixel", "a pixel in wait"),
        *("a preview in wait", "a link", "words of another tag", "another picture's source"),
    ],
)
def test_the_rest_stays_as_it_is(markup: str) -> None:
    assert shown(markup) == Page(markup.encode(), NOON, media_type="text/html")


def test_the_best_of_those_that_came_along() -> None:
    assert sources(shown("<img src=small.jpg data-src=b.jpg>")) == ["https://e.org/b.jpg"]
    assert sources(shown(f"<img src='{TINY}' srcset='b.jpg 2x'>")) == ["https://e.org/b.jpg"]


def test_each_address_once_in_order_and_no_two_pictures_under_one() -> None:
    page = shown("<img src=b.jpg><img src=cid:ship><img src=b.jpg>")
    assert sources(page) == ["https://e.org/b.jpg", SHIP_URL]
    assert page.body.count(b'src="https://e.org/b.jpg"') == 2


def test_other_attributes_stay_and_the_lazy_ones_go() -> None:
    page = shown("""<img data-src=b.jpg alt='He said &quot;no&quot;' title='a "b"' width=9 />""")
    said = 'alt="He said &quot;no&quot;" title=\'a "b"\' width="9"'
    assert page.body.decode() == f'<img src="https://e.org/b.jpg" {said}/>'


@pytest.mark.parametrize("charset", ["shift_jis", "gb18030", "big5", "cp1256", "utf-8"])
def test_the_charset_stays(charset: str) -> None:
    words = {"cp1256": "سفن في الميناء", "utf-8": "Ünïcode"}.get(charset, "表示港口")
    page = shown(f"<p>{words}</p><img src=b.jpg alt='{words}'><p>{words}".encode(charset))
    assert page.body.decode(charset).count(words) == 3
    assert len(page.resources) == 1


def test_sixteen_bit_pages_become_utf_8() -> None:
    page = shown("<p>Häfen</p><img src=b.jpg>".encode("utf-16"))
    assert (page.charset, len(page.resources)) == ("utf-8", 1)
    assert "Häfen" in page.body.decode("utf-8")


def test_a_picture_that_single_file_keeps_once_for_all_its_places() -> None:
    style = f'<style>:root{{--sf-img-3: url("{DATA}")}}</style>'
    image = (
        "<img src='data:image/svg+xml,<svg>' style='background-image:var(--sf-img-3)!important'>"
    )
    assert sources(shown(style + image)) == [SHIP_URL]


def test_the_preview_that_a_page_names_comes_too() -> None:
    page = shown("<meta property=og:image content=b.jpg><p>x")
    assert sources(page) == ["https://e.org/b.jpg"]


def test_no_more_than_so_many_and_so_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_MOST_PICTURES", 1)
    page = shown("<img src=b.jpg><img src=a.jpg>")
    assert sources(page) == ["https://e.org/b.jpg"]
    assert b"<img src=a.jpg>" in page.body
    monkeypatch.setattr(embedded, "_MOST_BYTES", 10)
    assert sources(shown("<img src=b.jpg>")) == []


def test_a_page_that_names_one_large_file_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_MOST_LOOKED_AT", 10 * len(WIND))
    asked: list[str] = []

    def find(address: str) -> Found:
        asked.append(address)
        return Found(WIND)

    body = "".join(f"<img src=a.jpg?{n}>" for n in range(99)) + "<img src=a.jpg?1>" * 9
    page = with_pictures(Page(body.encode(), NOON), find)
    assert (len(asked), len(page.resources)) == (10, 1)


def test_a_plain_text_has_no_pictures() -> None:
    page = Page(b"<img src=b.jpg>", NOON, media_type="text/plain")
    assert with_pictures(page, THERE.get) is page


def test_data_in_other_spellings() -> None:
    spaced = DATA[:60] + "%0A " + DATA[60:]
    assert sources(shown(f'<img src="{spaced}">')) == [SHIP_URL]
    raw = "data:image/png," + "".join(f"%{byte:02x}" for byte in PNG)
    assert [r.body for r in shown(f"<img src='{raw}'>").resources] == [PNG]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("a b/é.jpg#x", "https://e.org/p/a%20b/%C3%A9.jpg"),
        ("//cdn.e.org/a%20b.jpg?c=d&e", "https://cdn.e.org/a%20b.jpg?c=d&e"),
        ("file:///c:/a.jpg", None),
        ("cid:a", None),
        ("https://[bad", None),
        ("", None),
    ],
)
def test_an_address_made_absolute(text: str, address: str | None) -> None:
    assert own_address(text, "https://e.org/p/") == address


def test_a_page_in_pieces_is_read_in_no_time() -> None:
    hostile = Page(b"<img a=" * 100_000 + b"<img src='x" * 100_000, NOON, media_type="text/html")
    assert with_pictures(hostile, THERE.get) is hostile
