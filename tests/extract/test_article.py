"""The whole way: what is refused, what is tried twice, what is left when nothing is named well."""

import pytest

from reader.extract.article import salvage
from reader.model.errors import ExtractError
from reader.model.page import Page
from tests.extract.pages_of_ours import PROSE, article
from tests.world import NOON, PARAGRAPH


@pytest.mark.parametrize(
    ("body", "media_type"),
    [("%PDF-1.7 stream", "text/html"), ('{"a": 1}', "application/json"), ("", "text/html")],
    ids=["pdf", "json", "blank"],
)
def test_what_is_no_page_is_refused(body: str, media_type: str) -> None:
    with pytest.raises(ExtractError, match="No article could be made"):
        article(body, media_type=media_type)


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


def test_salvage_leaves_labels_out_and_has_nothing_of_a_page_of_labels() -> None:
    page = Page(f"<p>Menu</p><p>{PARAGRAPH}</p>".encode(), NOON)
    assert salvage(page).text == PARAGRAPH.strip()
    with pytest.raises(ExtractError, match="there is no text in it"):
        salvage(Page(b"<p>Menu</p>", NOON))
