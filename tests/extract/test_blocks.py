"""A tree as blocks of text."""

from reader.extract.blocks import blocks_of
from tests.extract.pages_of_ours import tree


def test_blocks_in_order_with_their_links() -> None:
    found = blocks_of(
        tree(
            "<div>One <b>two</b><p>three <a href=x>four</a></p>five<br>six<ul><li>seven</ul></div>"
        )
    )
    assert [(b.text, b.tag, b.linked, b.links) for b in found] == [
        ("One two", "div", 0, 0),
        ("three four", "p", 4, 1),
        ("five six", "div", 0, 0),
        ("seven", "li", 0, 0),
    ]


def test_captions_are_known_by_tag_and_by_name() -> None:
    found = blocks_of(
        tree("<div><figure><figcaption>a</figcaption></figure><p class='caption'>b</p>c</div>")
    )
    assert [(b.text, b.caption) for b in found] == [("a", True), ("b", True), ("c", False)]


def test_prose_is_long_or_a_sentence_and_no_link_list() -> None:
    sentence = "The wind turned at noon and kept them in."
    texts = [f"<p>{sentence}</p>", "<p>Share</p>", f"<p><a href=x>{sentence}</a></p>"]
    assert [b.is_prose for b in blocks_of(tree("".join(texts)))] == [True, False, False]
