"""What the pane may show: nothing active, bounded depth, links by absolute address only."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import fragment_fromstring

from reader.extract.sanitize import sanitize
from tests.shared_data import shared

ALLOWED = re.compile(r"^(?:https?://|mailto:|#)", re.IGNORECASE)
BANNED = {"script", "style", "svg", "math", "iframe", "object", "embed", "form", "input", "meta"}


def active(html: str) -> list[str]:
    """Return what a browser would run, load or follow in the html."""
    if not html.strip():
        return []
    found = []
    for element in fragment_fromstring(html, create_parent="div").iter("*"):
        found += [str(element.tag)] if element.tag in BANNED else []
        found += [name for name in element.attrib if name.startswith(("on", "style", "xlink"))]
        values = (element.get(name) for name in ("href", "src", "cite", "background", "action"))
        found += [value for value in values if value is not None and not ALLOWED.match(value)]
    return found


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>a</a>",
        "<a href=' java\nscript:x'>a</a>",
        "<img src='file:///etc/passwd'>",
        "<a href='//e.org/x'>a</a>",
        "<svg><script>x</script></svg>",
        "<style>@import 'http://e.org/'</style>",
        "<p style='background:url(http://e.org/)'>a</p>",
        "<a href='data:text/html,x'>a</a>",
        "<img src='//e.org/x.png'>",
        "<iframe srcdoc='<script>x</script>'></iframe>",
    ],
)
def test_nothing_active_is_left(markup: str) -> None:
    assert active(sanitize(markup)) == []


def test_what_a_reader_needs_stays() -> None:
    kept = (
        '<p class="k-h2" dir="rtl">a <a href="https://e.org/b">b</a> <a href="#n">n</a></p>'
        '<table><tbody><tr><td colspan="2">c</td></tr></tbody></table>'
    )
    assert sanitize(kept) == kept
    assert 'class="k-h2"' in sanitize('<p class="evil k-h2 k-UP">a</p>')
    assert "evil" not in sanitize('<p class="evil k-h2">a</p>')


def test_a_footnote_keeps_its_place_and_no_other_name_gets_through() -> None:
    kept = '<p><a href="#n1">1</a></p><p id="n1">A note. <a name="n2">Another.</a></p>'
    assert sanitize(kept) == kept
    assert "id=" not in sanitize('<p id="a b&quot;c">a</p>')


def test_depth_tables_and_nodes_are_bounded_and_the_text_stays() -> None:
    deep = sanitize("<div>" * 5_000 + "ships" + "</div>" * 5_000)
    assert deep.count("<div>") <= 101
    assert "ships" in deep
    tables = sanitize("<table><tr><td>" * 40 + "ships" + "</td></tr></table>" * 40)
    assert tables.count("<table>") <= 8
    assert "ships" in tables
    many = sanitize("<p>a</p>" * 60_000)
    assert many.count("<p>") <= 50_000


@settings(max_examples=200)
@given(st.text(alphabet="<>/='\"ab:;& \n", max_size=80))
def test_any_text_is_taken(text: str) -> None:
    assert active(sanitize(text)) == []


def test_the_vectors_of_dompurify() -> None:
    vectors = json.loads(shared("hostile/dompurify.json").read_text(encoding="utf-8"))
    rows = vectors if isinstance(vectors, list) else list(vectors.values())
    texts = [row["payload"] if isinstance(row, dict) else str(row) for row in rows]
    assert len(texts) > 200
    assert [text for text in texts if active(sanitize(text))] == []
