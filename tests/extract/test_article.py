"""The whole way: what is refused, what is tried twice, what is left when nothing is named well."""

import pytest

from reader.extract.article import extract, salvage
from reader.model.article import ChromeKind
from reader.model.errors import ExtractError
from reader.model.page import Page
from reader.model.site_rule import Effect, SiteRule
from reader.model.url import Url
from tests.extract.pages_of_ours import PROSE, URL, article
from tests.world import NOON, PARAGRAPH


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"%PDF-1.7 stream", "text/html"),
        (b"\x89PNG\r\n\x1a\n <p>", "text/html"),
        (b"GIF89a <p>", "text/html"),
        (b"\xff\xd8\xff\xe0 JFIF <p>", "text/html"),
        (b"PK\x03\x04 <p>", "text/html"),
        (b"{\\rtf1 Ships lie at anchor.", "text/html"),
        (b'{"a": 1}', "application/json"),
        (b"", "text/html"),
    ],
    ids=["pdf", "png", "gif", "jpeg", "zip", "rtf", "json", "blank"],
)
def test_what_is_no_page_is_refused(body: bytes, media_type: str) -> None:
    with pytest.raises(ExtractError, match="No article could be made"):
        extract(Page(body, NOON, Url(URL), None, media_type))


def test_a_text_without_tags_is_plain_text_whatever_it_is_called() -> None:
    assert article(f"Ships at anchor\n\n{PARAGRAPH}").title == "Ships at anchor"


def test_a_page_whose_names_mislead_is_read_by_its_structure() -> None:
    html = (
        "<html><body><div class='sidebar'><div class='widget-area related'><div class='comments'>"
        + "".join(f"<p class='share'>{PARAGRAPH}{n}</p>" for n in range(6))
        + "</div></div></div></body></html>"
    )
    assert article(html).text.count("nobody on the quay") == 6


def test_addresses_are_absolute_by_the_base_of_the_page() -> None:
    html = (
        "<html><head><base href='https://cdn.example/x/'></head><body><article><h1>Ships lie</h1>"
        f"{PROSE * 3}<p>They wait, <a href='wind.html'>says the pilot</a>, for {PARAGRAPH}</p>"
        "</article></body></html>"
    )
    assert 'href="https://cdn.example/x/wind.html"' in article(html).html


def test_the_title_stands_in_title_and_not_in_the_html() -> None:
    html = f"<html><body><article><h1>Ships at anchor</h1>{PROSE * 4}</article></body></html>"
    done = article(html)
    assert done.title == "Ships at anchor"
    assert "Ships at anchor" not in done.html
    assert done.words > 100
    assert done.reading_minutes == 1


def test_salvage_keeps_the_bare_text() -> None:
    page = Page(f"<title>Ships</title><b><b><p>{PARAGRAPH}".encode(), NOON)
    done = salvage(page)
    assert (done.title, "nobody on the quay" in done.text) == ("Ships", True)
    assert done.words == len(done.text.split())


def test_salvage_leaves_labels_out_and_has_nothing_of_a_page_of_labels() -> None:
    page = Page(f"<p>Menu</p><p>{PARAGRAPH}</p>".encode(), NOON)
    assert salvage(page).text == PARAGRAPH.strip()
    assert PARAGRAPH.startswith(salvage(page).title.removesuffix("…"))
    assert salvage(page).title
    with pytest.raises(ExtractError, match="there is no text in it"):
        salvage(Page(b"<p>Menu</p>", NOON))


def test_what_was_sent_as_plain_text_is_text_whatever_stands_in_it() -> None:
    done = article(f"Ships at anchor\n\n<b>{PARAGRAPH}</b>", media_type="text/plain")
    assert "<b>" in done.text


def test_a_page_without_a_title_is_called_by_its_first_line_else_by_its_address() -> None:
    assert article(f"<div>{PROSE * 3}</div>", url=None).title.startswith("The harbour was full of")
    assert article("<div></div>").title == URL


@pytest.mark.parametrize(
    ("dek", "excerpt"),
    [
        ("The wind keeps the ships in.", "The wind keeps the ships in."),
        ("The wind keeps the ships i", "The harbour was full of ships"),
        ("", "The harbour was full of ships"),
    ],
    ids=["whole", "cut", "none"],
)
def test_the_description_is_the_excerpt_if_it_is_whole(dek: str, excerpt: str) -> None:
    head = f"<head><title>Ships</title><meta name=description content='{dek}'></head>"
    done = article(f"<html>{head}<body><h1>Ships</h1>{PROSE * 4}</body></html>")
    assert (done.excerpt or "").startswith(excerpt)


PICTURE = "https://e.example/ships.jpg"


@pytest.mark.parametrize(
    ("rule", "image"),
    [
        (SiteRule("e.example", Effect.REMOVE, "img", PICTURE, ChromeKind.GALLERY), None),
        (
            SiteRule("e.example", Effect.REMOVE, "img", PICTURE, ChromeKind.GALLERY, enabled=False),
            PICTURE,
        ),
        (SiteRule("e.example", Effect.REMOVE, "p", PICTURE, ChromeKind.OTHER), PICTURE),
        (
            SiteRule("e.example", Effect.REMOVE, "img", "https://e.example/b", ChromeKind.OTHER),
            PICTURE,
        ),
    ],
    ids=["removed", "by a rule that is off", "a line that says so", "another picture"],
)
def test_a_picture_that_the_reader_removed_does_not_present_the_story(
    rule: SiteRule, image: str | None
) -> None:
    head = f"<head><meta property='og:image' content='{PICTURE}'></head>"
    html = f"<html>{head}<body><h1>Ships</h1>{PROSE * 4}</body></html>"
    given = Page(html.encode(), NOON, Url(URL), "utf-8", "text/html", rules=(rule,))
    assert extract(given).image == image
