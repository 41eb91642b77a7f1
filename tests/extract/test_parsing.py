"""A tree whose text is all there, however deep or broken the page."""

import pytest

from reader.extract.decode import decode
from reader.extract.parsing import all_text, bare_text, parse, parse_fragment
from reader.extract.text import squeezed
from reader.model.page import Page
from tests.extract.pages_of_ours import tree
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


@pytest.mark.parametrize(
    ("html", "text"), [("a", "a"), ("a<b>b</b>c", "abc"), ("", "")], ids=["one", "several", "none"]
)
def test_all_text_of_an_element(html: str, text: str) -> None:
    assert all_text(next(tree(f"<body><p>{html}</p>").iter("p"))) == text


@pytest.mark.parametrize("text", ["", " ", "<!-- Ships -->"])
def test_of_nothing_there_is_a_page_without_text(text: str) -> None:
    assert parse(text).text_content().strip() in ("", "Ships")


@pytest.mark.parametrize(
    "block",
    [*("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre"), "table><td"],
)
def test_of_what_libxml2_drops_paragraphs_stay_whole(block: str) -> None:
    root = parse("<body>" + "<div>" * 3_000 + f"<{block}>The pilot<br>slept.</{block}>" * 20)
    assert "The pilot slept." in {squeezed(p.text_content()) for p in root.iter("p")}


def test_what_has_no_end_tag_makes_no_page_deep() -> None:
    tags = (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("param", "source", "track", "wbr"),
    )
    flat = "".join(f"<{tag}>" * 2_001 for tag in tags)
    root = parse("<body>" + "<div>" * 3_000 + flat + "<p>The pilot<br>slept.</p>" * 60)
    assert "The pilot slept." in {squeezed(p.text_content()) for p in root.iter("p")}


def test_of_a_deep_page_without_blocks_each_line_is_there() -> None:
    lines = "The pilot slept.<br>The wind turned.<br>" * 60
    root = parse("<body>" + "<div>" * 3_000 + f"<p>One block.</p>{lines}")
    shown = [squeezed(p.text_content()) for p in root.iter("p")]
    assert shown.count("The wind turned.") == 60


def test_signs_that_begin_no_tag_cost_a_page_nothing_of_its_shape() -> None:
    root = parse(f"<body><p>The <b>pilot</b> slept.</p><p>{'1 < 2 ' * 300_001}</p>")
    assert [b.text for b in root.iter("b")] == ["pilot"]


def test_of_too_many_lines_the_short_ones_between_two_long_ones_are_one() -> None:
    root = parse("<body>" + "<div>" * 6_000 + "<p>x, y</p>" * 20_001 + STORY)
    sizes = [len(p.text_content()) for p in root.iter("p")]
    assert sizes == [20_001 * 5 - 1, *[len(PARAGRAPH.strip())] * 5]


def test_a_long_page_is_not_deep() -> None:
    root = parse("<body>" + "<div>" * 3_000 + "<p>The pilot<br>slept.</p>" * 1_500)
    assert "The pilot slept." in {squeezed(p.text_content()) for p in root.iter("p")}


def test_of_a_page_of_too_many_tags_the_text_is_kept_without_their_shape() -> None:
    root = parse("<table><td>The pilot slept.</td>" + "<b>" * 300_001)
    assert squeezed(root.text_content()) == "The pilot slept."
    assert next(root.iter("td", "b"), None) is None


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
        ("<p>a</p><style>b", "a"),
        ("a<script>b</script", "a"),
        ("a<svg>b<noscript>c<template>d", "a b c d"),
        ("<!-- b", "b"),
        ('a<img src="data:bcd', "a"),
        ("<p>a\nb <em>c</em>d</p>", "a b cd"),
    ],
    ids=[
        *("comment", "silent elements", "many scripts", "many comments", "unclosed comment"),
        *("unclosed script", "unclosed style", "cut end", "unclosed svg"),
        *("nothing else", "cut tag", "inline"),
    ],
)
def test_bare_text_is_what_stands_outside_of_comments_and_scripts(markup: str, text: str) -> None:
    assert squeezed(bare_text(markup)) == text


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "template", "svg", "head"])
def test_what_is_not_read_is_no_bare_text(tag: str) -> None:
    assert squeezed(bare_text(f"a<{tag}>b</{tag}>c")) == "a c"


def test_words_stay_whole_across_tags_that_end_no_line() -> None:
    tags = (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark"),
        *("q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"),
    )
    assert [tag for tag in tags if bare_text(f"a<{tag} id=x>b</{tag}>c") != "abc"] == []


def test_a_block_is_a_line_of_the_bare_text() -> None:
    lines = bare_text("<p>a\nb <em>c</em></p><div>d</div>").split("\n")
    assert [line for line in lines if line.strip()] == ["a b c", "d"]


@pytest.mark.parametrize(
    "sign", ["\0", "\x01", "\x1f", "\ufffe", "\uffff", "&#1;", "&#011", "&#x1F;", "&#xfffe;"]
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


def test_a_fragment_stands_alone() -> None:
    root = parse_fragment("<p>a</p>")
    assert root is not None
    assert root.getparent() is None


def test_nothing_is_no_fragment() -> None:
    assert parse_fragment(" \n") is None


def test_a_tag_of_thousands_of_attributes_has_none_and_a_long_picture_keeps_its_own() -> None:
    names = " ".join(f"a{number}=1" for number in range(20_000))
    picture = f"<img id='x' src='data:image/png;base64,{'A' * 50_000}'>"
    double = picture.replace("'", '"')
    root = parse(f"<body>{STORY}<p {names}>ships</p>{picture}{double}")
    assert [dict(p.attrib) for p in root.iter("p") if p.text == "ships"] == [{}]
    assert [image.get("id") for image in root.iter("img")] == ["x", "x"]
    assert not next(parse(f"<p {names}>ships</p>").iter("p")).attrib
