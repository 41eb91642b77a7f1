"""A tree whose text is all there, however deep or broken the page."""

import pytest

from reader.extract.parsing import bare_text, parse
from reader.extract.text import squeezed
from tests.world import PARAGRAPH

STORY = f"<p>{PARAGRAPH}</p>" * 5


@pytest.mark.parametrize(
    "html",
    [
        STORY,
        "<div>" * 1_000 + STORY,
        "<div>" * 50_000 + STORY,
        "<b>" * 3_000 + STORY,
        "<table><tr><td>" * 500 + STORY,
        "<p>" + PARAGRAPH * 2_000,
    ],
    ids=["plain", "deep", "deeper", "inline", "tables", "long"],
)
def test_no_text_is_lost(html: str) -> None:
    root = parse(f"<html><head><title>Ships</title></head><body>{html}")
    text = " ".join(" ".join(root.itertext()).split())
    assert text.count("nobody on the quay") >= 5
    assert (root.findtext(".//title") or "").strip() == "Ships"


def test_the_title_survives_the_second_parser() -> None:
    root = parse("<html><head><title>Ships</title></head><body>" + "<div>" * 2_000 + STORY)
    assert root.findtext(".//title") == "Ships"


def test_bare_text_leaves_scripts_out() -> None:
    assert bare_text("<script>x()</script>a &amp; <b>b</b><!-- c -->").split() == ["a", "&", "b"]


def test_what_lies_in_thousands_of_blocks_is_there_once() -> None:
    deep = parse("<body>" + "<blockquote>" * 2_000 + "<p>The harbour was full.</p>" * 3)
    assert squeezed(deep.text_content()).count("The harbour was full.") == 3


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a<!-- b -->c", "a c"),
        ("a<script>b</script>c<STYLE>d</STYLE >e", "a c e"),
        ("<script>" * 50_000 + "a", "a"),
        ("<!-- " * 200_000 + "a -->c", "c"),
    ],
    ids=["comment", "silent elements", "many scripts", "many comments"],
)
def test_bare_text_is_what_stands_outside_of_comments_and_scripts(markup: str, text: str) -> None:
    assert squeezed(bare_text(markup)) == text
