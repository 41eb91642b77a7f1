"""The story's body: what is set aside, what is looked at twice, what is left in the end."""

import pytest

from reader.extract.body import Body, read_body
from reader.extract.metadata import read_metadata
from reader.model.article import ChromeKind
from reader.model.url import Url
from tests.extract.pages_of_ours import PROSE, URL, body_of, tree
from tests.world import PARAGRAPH

TITLE = "Ships at anchor off the harbour"
STORY = f"<article><h1>{TITLE}</h1>{PROSE * 4}</article>"
LINE = "<p>The ships lie still, and the quay is as empty as on any other day of the week.</p>"
WIDGET = f"<div class=sidebar>{PROSE}</div>"
RELATED = (
    "<section><h3>Related stories</h3><ul>"
    "<li><a href=/news/the-wind-has-turned>The wind has turned at last, say pilots</a></li>"
    "<li><a href=/news/forty-more-ships>Forty more ships are on their way here</a></li>"
    "</ul></section>"
)


def body(html: str, head: str = "") -> Body:
    """Return what is read of a page with this body."""
    root = tree(f"<html><head><title>{TITLE}</title>{head}</head><body>{html}</body></html>")
    return read_body(root, read_metadata(root, URL), Url(URL))


def test_a_page_without_words_has_no_text() -> None:
    found = body("<div><p> </p></div>")
    assert (found.text, found.html, found.removed) == ("", "", ())


def test_the_blocks_of_the_text_are_apart_by_a_line_break() -> None:
    assert body(STORY).text.split("\n") == [(PARAGRAPH * 2).strip()] * 4


def test_the_title_is_no_part_of_the_story() -> None:
    found = body(STORY)
    assert TITLE not in found.text + found.html


def test_related_stories_are_set_aside_with_a_receipt() -> None:
    found = body(STORY + RELATED)
    assert [story.title for story in found.related] == [
        "The wind has turned at last, say pilots",
        "Forty more ships are on their way here",
    ]
    assert [removed.kind for removed in found.removed] == [ChromeKind.RELATED]
    assert "Forty more ships" in found.removed[0].html
    assert "Forty more ships" not in found.text + found.html


def test_chrome_is_set_aside_with_a_receipt() -> None:
    found = body(f"<article><h1>{TITLE}</h1>{PROSE * 4}<aside>{PROSE}A note.</aside></article>")
    assert [removed.kind for removed in found.removed] == [ChromeKind.SIDEBAR]
    assert "A note." not in found.text


def test_a_page_whose_names_mislead_is_read_by_its_structure() -> None:
    found = body(f"<nav>Home</nav><div>{WIDGET * 3}</div>")
    assert found.text.count("nobody on the quay") == 6
    assert [removed.kind for removed in found.removed] == [ChromeKind.NAVIGATION]


@pytest.mark.parametrize(
    "html",
    [
        f"<article><h1>{TITLE}</h1>{LINE}</article><div>{WIDGET * 2}</div>",
        f"<div>{PROSE}{LINE}</div><div>{WIDGET * 12}</div>",
    ],
    ids=["a line", "little of a long page"],
)
def test_where_little_was_found_the_page_is_looked_at_again(html: str) -> None:
    assert body(html).text.count("nobody on the quay") >= 4


def test_a_second_look_must_find_much_more() -> None:
    found = body(f"<div>{LINE * 3}<div class=sidebar>{LINE}</div></div>")
    assert found.text.count("The ships lie still") == 3
    assert [removed.kind for removed in found.removed] == [ChromeKind.SIDEBAR]


def test_a_long_notice_on_cookies_is_not_the_story_of_a_short_page() -> None:
    notice = f"<div class='widget eu_cookie_law_widget'><form>{PROSE * 3}</form></div>"
    assert body(f"<h1>{TITLE}</h1><div>{LINE}</div>{notice}").text == LINE[3:-4]


def test_of_a_page_of_labels_all_are_read() -> None:
    found = body("<form><label>The harbour is closed</label></form><div>Until Monday</div>")
    assert "Until Monday" in found.text
    assert "Until Monday" in found.html


def test_scripts_are_no_text() -> None:
    found = body(f"<script>var ship = '{PARAGRAPH}';</script><style>p {{}}</style>{STORY}")
    assert "var ship" not in found.text + found.html
    assert found.removed == ()


def test_a_story_that_is_kept_for_readers_without_script_is_read() -> None:
    assert body(f"<noscript>{PROSE * 6}</noscript>").text.count("nobody on the quay") == 12


def test_a_short_note_to_readers_without_script_is_not() -> None:
    assert "nobody" not in body(f"<div>Ships</div><noscript>{PROSE}</noscript>").text


def test_a_picture_that_a_script_would_load_is_loaded() -> None:
    lazy = "<p><img src=/blank.gif data-src=/ships.jpg></p>"
    found = body(f"<article><h1>{TITLE}</h1>{PROSE * 2}{lazy}{PROSE * 2}</article>")
    assert '<img src="https://e.example/ships.jpg">' in found.html


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("", "https://e.example/news/wind.html"),
        ("<base href='https://cdn.example/x/'>", "https://cdn.example/x/wind.html"),
        ("<base href='/archive/'>", "https://e.example/archive/wind.html"),
        ("<base href='javascript:void'>", "https://e.example/news/wind.html"),
    ],
    ids=["the page's", "another", "relative", "no address"],
)
def test_relative_addresses_begin_from_the_base_of_the_page(head: str, address: str) -> None:
    link = f"<p>They wait, <a href=wind.html>says the pilot</a>, for {PARAGRAPH}</p>"
    found = body(f"<article><h1>{TITLE}</h1>{PROSE * 3}{link}</article>", head)
    assert f'<a href="{address}">' in found.html


def test_the_line_under_the_title_is_a_field_of_its_own() -> None:
    dek = "Forty of them have lain there since Monday, and more are on their way."
    page = f"<article><header><h1>{TITLE}</h1><p>{dek}</p></header><div>{PROSE * 4}</div></article>"
    assert dek in body(page).text
    assert dek not in body(page, f'<meta name="description" content="{dek}">').text


def test_a_tree_without_a_body_is_read_as_one() -> None:
    fragment = body_of(tree(f"<div>{PROSE * 4}</div>"))
    found = read_body(fragment, read_metadata(fragment, None), None)
    assert found.text.count("nobody on the quay") == 8


def test_what_is_called_related_but_holds_the_story_stays() -> None:
    item = "<li><a href=/news/tale-number-{0}>The tale of ship number {0} in full</a>{1}</li>"
    items = "".join(item.format(n, PROSE) for n in range(5))
    found = body(f"<div><h1>{TITLE}</h1><h2>Related stories</h2><ul>{items}</ul></div>")
    assert found.text.count("nobody on the quay") == 10


def test_of_a_page_without_text_no_place_is_known_for_what_was_removed() -> None:
    found = body(RELATED)
    assert found.text == ""
    assert [(each.kind, each.after) for each in found.removed] == [(ChromeKind.RELATED, None)]


def test_the_place_of_what_was_removed_is_counted_in_blocks_that_are_kept() -> None:
    line = "<p>Follow us on Facebook</p>"
    found = body(f"<article><h1>{TITLE}</h1>{PROSE}{line}{PROSE}<aside>A note.</aside>{PROSE * 2}")
    assert [(each.kind, each.after) for each in found.removed if "note" in each.html] == [
        (ChromeKind.SIDEBAR, 2)
    ]
