"""A tree whose text is all there, however deep or broken the page."""

import pytest

from reader.extract.decode import decode
from reader.extract.parsing import bare_text, parse, parse_fragment
from reader.extract.text import squeezed
from reader.model.page import Page
from tests.world import NOON, PARAGRAPH

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
        "<ul><li>" * 20_000 + STORY,
        "<div " + " ".join(f"a{n}=1" for n in range(200_000)) + ">" + STORY,
        "<!--" * 50_000 + STORY,
        "<table><tr>" + "<td>x, y</td>" * 160_000 + "</table>" + STORY,
    ],
    ids=[
        *("plain", "deep", "deeper", "inline", "tables", "long", "lists", "attributes"),
        *("unclosed comments", "cells"),
    ],
)
def test_no_text_is_lost(html: str) -> None:
    root = parse(f"<html><head><title>Ships</title></head><body>{html}")
    text = " ".join(" ".join(root.itertext()).split())
    assert text.count("nobody on the quay") >= 5
    assert (root.findtext(".//title") or "").strip() == "Ships"


def test_what_libxml2_drops_behind_enough_text_is_missed() -> None:
    root = parse("<body><p>" + "The pilot slept. " * 40 + "<div>" * 3_000 + STORY)
    assert " ".join(root.itertext()).count("nobody on the quay") == 5


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
        ("a<!-- b", "a"),
        ("<p>a</p><script>b", "a"),
        ("<!-- b", "b"),
        ('a<img src="data:bcd', "a"),
        ("<p>a\nb <em>c</em>d</p>", "a b cd"),
    ],
    ids=[
        *("comment", "silent elements", "many scripts", "many comments", "unclosed comment"),
        *("unclosed script", "nothing else", "cut tag", "inline"),
    ],
)
def test_bare_text_is_what_stands_outside_of_comments_and_scripts(markup: str, text: str) -> None:
    assert squeezed(bare_text(markup)) == text


def test_a_block_is_a_line_of_the_bare_text() -> None:
    lines = bare_text("<p>a\nb <em>c</em></p><div>d</div>").split("\n")
    assert [line for line in lines if line.strip()] == ["a b c", "d"]


@pytest.mark.parametrize(
    "sign", ["\0", "\x01", "\x1f", "\ufffe", "&#1;", "&#011", "&#x1F;", "&#xfffe;"]
)
def test_the_tree_takes_back_the_text_that_it_gave(sign: str) -> None:
    page = Page(f"<p>a{sign}b</p>".encode("utf-8", "surrogatepass"), NOON, charset="utf-8")
    for root in (parse(*decode(page)), parse_fragment(f"<p>a{sign}b</p>")):
        assert root is not None
        paragraph = next(root.iter("p"))
        paragraph.text = (paragraph.text or "") + "c"
        assert paragraph.text.replace(" ", "") == "abc"


@pytest.mark.parametrize(
    "reference", ["&#10;", "&#128;", "&#8217;", "&#x201c;", "&#110;", "&#x1F600;"]
)
def test_other_references_stay(reference: str) -> None:
    root = parse_fragment(f"<p>a{reference}b</p>")
    assert root is not None
    assert len(root.text_content()) == 3


@pytest.mark.parametrize(
    "markup", ["<html><head><t<html><body>a", "<frameset><frame>a", "</div>a", "<body onload=x>a"]
)
def test_a_page_in_the_place_of_a_fragment_is_one_box(markup: str) -> None:
    root = parse_fragment(markup)
    assert root is not None
    assert root.tag == "div"
    assert not root.attrib
    assert "a" in root.text_content()


def test_nothing_is_no_fragment() -> None:
    assert parse_fragment(" \n") is None


def test_a_tag_of_thousands_of_attributes_has_none_and_a_long_picture_keeps_its_own() -> None:
    names = " ".join(f"a{number}=1" for number in range(20_000))
    picture = f'<img id="x" src="data:image/png;base64,{"A" * 50_000}">'
    root = parse(f"<body>{STORY}<p {names}>ships</p>{picture}")
    assert [dict(p.attrib) for p in root.iter("p") if p.text == "ships"] == [{}]
    assert next(root.iter("img")).get("id") == "x"
