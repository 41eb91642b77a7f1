"""The pages among all that an archive holds."""

import pytest

from reader.formats.archived import Document, Holding, page_address
from tests.formats.samples import SHIP, WIND, bodies, story
from tests.world import NOON

SITE = "https://e.org"


def holding(*documents: tuple[str, bytes] | tuple[str, bytes, str]) -> Holding:
    """Return a holding of (path, body, media type, "text/html" if there is none)."""
    made = Holding("a.warc")
    for path, body, *told in documents:
        media_type = str(told[0]) if told else "text/html"
        made.take(Document(SITE + path, body, NOON, media_type))
    return made


def paths(made: Holding, *wanted: str) -> list[str]:
    return [
        (page.url or "").removeprefix(SITE) for page in made.pages(SITE + each for each in wanted)
    ]


def test_pages_in_order_each_address_once() -> None:
    made = holding(("/b", story()), ("/a", story()), ("/b", story()), ("/a#x", story()))
    assert paths(made) == ["/b", "/a"]


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        ("/robots.txt", b"User-agent: *", "text/plain"),
        ("/.well-known/security", b"Contact: a", "text/plain"),
        ("/a.js", b"var a = 1", "text/plain"),
        ("/api", b'{"html": "<p>"}', "text/plain"),
        ("/api", b'{"a": 1}', "text/html"),
        ("/a.js", b"document.write('<html>')", "application/javascript"),
        ("/a.pdf", b"%PDF-1.7", "application/pdf"),
        ("/feed", b"<rss><title>a</title></rss>", "application/rss+xml"),
        ("/empty", b"", "text/html"),
        ("/a.jpg", SHIP, "text/html"),
        ("/on", b'<html><meta http-equiv=refresh content="0;url=/x">', "text/html"),
        (
            "/script",
            b"<html><head><title>x</title></head><body><script>a</script></body>",
            "text/html",
        ),
    ],
)
def test_what_is_no_page(path: str, body: bytes, told: str) -> None:
    assert paths(holding((path, body, told))) == []


@pytest.mark.parametrize("path", ["/notes.txt", "/rfc/rfc1149", "/readme.md"])
def test_a_text_is_a_page(path: str) -> None:
    [page] = holding((path, b"Ships lie at anchor.", "text/plain")).pages()
    assert page.media_type == "text/plain"


def test_an_untold_media_type_is_judged_by_the_bytes() -> None:
    made = Holding("a")
    made.take(Document(f"{SITE}/a", story(), NOON))
    assert paths(made) == ["/a"]


def test_frames_of_pages_are_none_also_after_redirects() -> None:
    main = story().replace(b"</h1>", b"</h1><iframe src=/f></iframe><iframe src=/a></iframe>")
    made = holding(("/f", story()), ("/moved", story()), ("/a", main))
    made.take_moved(f"{SITE}/f", "/moved")
    assert paths(made) == ["/a"]


def test_what_the_archive_says_of_a_document_goes_before_its_frames() -> None:
    made = holding(("/a", story().replace(b"</h1>", b"</h1><iframe src=/f></iframe>")))
    made.take(Document(f"{SITE}/f", story(), NOON, "text/html", None, is_main=True))
    made.take(Document(f"{SITE}/x", story(), NOON, "text/html", None, is_main=False))
    assert paths(made) == ["/a", "/f"]


def test_a_list_of_pages_gives_their_order_and_leaves_out_the_rest() -> None:
    made = holding(("/a", story()), ("/b", story()), ("/c", story()))
    assert paths(made, "/c", "/lost", "/a") == ["/c", "/a"]
    assert paths(made, "/lost") == ["/a", "/b", "/c"]
    assert not made.lacks_any([f"{SITE}/c#x", f"{SITE}/a"])
    assert made.lacks_any([f"{SITE}/a", f"{SITE}/lost"])


def test_a_frameset_is_filled() -> None:
    made = holding(
        ("/a", b"<html><frameset><frame src=f></frameset>"),
        ("/f", b"<body><p>Text <img src=a.jpg>"),
    )
    made.take(Document(f"{SITE}/a.jpg", SHIP, NOON))
    [page] = made.pages()
    assert b"<p>Text" in page.body
    assert list(bodies(page).values()) == [SHIP]


def test_pictures_by_redirect_and_by_relative_address() -> None:
    made = holding(("/x/a", story("/p/1.jpg", "../2.jpg")), ("/2.jpg", WIND, "image/jpeg"))
    made.take(Document("https://cdn.example/1.jpg", SHIP, NOON, "image/jpeg"))
    made.take_moved(f"{SITE}/p/1.jpg", "https://cdn.example/1.jpg")
    [page] = made.pages()
    assert bodies(page) == {"https://cdn.example/1.jpg": SHIP, f"{SITE}/2.jpg": WIND}


def test_redirects_that_go_round_end() -> None:
    made = holding(("/a", story("/1.jpg")))
    made.take_moved(f"{SITE}/1.jpg", "/2.jpg")
    made.take_moved(f"{SITE}/2.jpg", "/1.jpg")
    assert [page.resources for page in made.pages()] == [()]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://e.org/a?utm_source=x#b", "https://e.org/a"),
        ("e.org", None),
        ("file:///a", None),
        (None, None),
    ],
)
def test_the_address_of_a_page(text: str | None, url: str | None) -> None:
    assert page_address(text) == url
