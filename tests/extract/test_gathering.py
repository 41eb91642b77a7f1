"""An outline as blocks of text and pictures."""

import pytest

from reader.extract.blocks import Block
from reader.extract.gathering import gather_blocks
from reader.extract.outline import Outline
from tests.extract.pages_of_ours import blocks_in, outline_of

SENTENCE = "The wind turned at noon and kept them in."
LONG = "A long line about the ships in the harbour and the wind that kept them there all autumn"


def texts(html: str) -> list[str]:
    return [block.text for block in blocks_in(html).all]


def inline_of(outline: Outline, block: Block) -> list[str]:
    """Return the inline elements of a block as they begin and end."""
    numbers = [piece for piece in block.pieces if isinstance(piece, int)]
    return [outline.tags[n] if n >= 0 else f"/{outline.tags[~n]}" for n in numbers]


def gathered_without(html: str, tag: str) -> list[str]:
    """Return the texts of the blocks when the first element of this tag is gone."""
    outline = outline_of(html)
    outline.gone[outline.tags.index(tag)] = 1
    return [block.text for block in gather_blocks(outline).all]


# ---- borders -------------------------------------------------------------------------------------


def test_blocks_in_order_with_their_links() -> None:
    found = blocks_in(
        "<div>One <b>two</b><p>three <a href=x>four</a></p>five<br>six<ul><li>seven</ul></div>"
    ).all
    assert [(b.text, b.tag, b.linked, b.links, b.place) for b in found] == [
        ("One two", "p", 0, 0, 0),
        ("three four", "p", 4, 1, 1),
        ("five six", "p", 0, 0, 2),
        ("seven", "li", 0, 0, 3),
    ]


def test_text_behind_a_child_belongs_to_the_element_round_it() -> None:
    assert [b.owner for b in blocks_in("<div>a<p>b</p>c</div>d").all] == [1, 2, 1, 0]


@pytest.mark.parametrize("tag", ["div", "section", "article", "main", "center"])
def test_a_box_of_text_is_a_paragraph(tag: str) -> None:
    assert blocks_in(f"<{tag}>a</{tag}>").all[0].tag == "p"


@pytest.mark.parametrize("tag", ["h2", "blockquote", "pre", "footer", "figcaption"])
def test_what_means_something_keeps_its_tag(tag: str) -> None:
    assert blocks_in(f"<{tag}>a</{tag}>").all[0].tag == tag


def test_an_element_without_meaning_is_no_border() -> None:
    blocks = blocks_in("<p>one <span>two</span> <font>three</font></p>")
    assert [block.text for block in blocks.all] == ["one two three"]
    assert inline_of(blocks.outline, blocks.all[0]) == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one<br>two</p>", ["one two"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> \n <br>two</p>", ["one", "two"]),
        ("<p>one<br>two<br>three</p>", ["one two three"]),
        ("<pre>one<br><br>two</pre>", ["one two"]),
    ],
    ids=["one", "two", "two with a blank between", "two apart", "code"],
)
def test_two_line_breaks_end_a_paragraph(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_blanks_make_no_block() -> None:
    assert texts(" <div> \n <p>a</p> <p> </p>\n<p>&nbsp;</p> </div> ") == ["a"]


def test_blanks_in_a_text_are_single() -> None:
    assert texts("<p>  one \n\n two&nbsp; <b> three</b></p>") == ["one two three"]


# ---- what is left out ----------------------------------------------------------------------------


def test_what_is_gone_is_left_out_and_the_text_behind_it_is_not() -> None:
    assert gathered_without("<p>one</p><div><p>two</p></div>three", "div") == ["one", "three"]


def test_words_round_what_is_gone_stay_apart() -> None:
    assert gathered_without("<p>one<b>two</b>three</p>", "b") == ["one three"]


def test_nothing_lies_under_what_is_gone() -> None:
    outline = outline_of("<p>one</p><div><p>two</p></div><p>three</p>")
    outline.gone[2] = 1
    blocks = gather_blocks(outline)
    assert [blocks.under(2), blocks.under(3)] == [[], []]
    assert [block.text for block in blocks.under(0)] == ["one", "three"]


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u2060", "\ufeff"], ids=ascii)
def test_what_has_no_width_is_no_part_of_the_words(sign: str) -> None:
    assert texts(f"<p>har{sign}bour</p>") == ["harbour"]


# ---- pieces --------------------------------------------------------------------------------------


MEANING = """
    abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time tt u var
"""


@pytest.mark.parametrize("tag", MEANING.split())
def test_an_element_that_means_something_is_among_the_pieces(tag: str) -> None:
    (block,) = blocks_in(f"<p>one <{tag}>two</{tag}> three</p>").all
    assert block.pieces == ["one ", 2, "two", ~2, " three"]


def test_text_right_in_the_body_is_a_paragraph() -> None:
    assert blocks_in("Ships lie here.").all[0].tag == "p"


def test_pieces_are_the_text_and_its_inline_elements() -> None:
    block = blocks_in("<p>one <b>two</b> three</p>").all[0]
    assert block.pieces == ["one ", 2, "two", ~2, " three"]


def test_an_inline_element_across_a_border_is_in_each_block() -> None:
    blocks = blocks_in("<div><a href=x>one<p>two</p>three</a>four</div>")
    assert [inline_of(blocks.outline, b) for b in blocks.all] == [["a", "/a"]] * 3
    assert [(b.linked, b.links) for b in blocks.all] == [(3, 1), (3, 1), (5, 1)]


def test_what_is_behind_an_inline_element_is_not_in_it() -> None:
    blocks = blocks_in("<div><a href=x>one</a><p>two</p></div>")
    assert inline_of(blocks.outline, blocks.all[1]) == []
    assert (blocks.all[1].linked, blocks.all[1].links) == (0, 0)


def test_no_more_is_linked_than_there_is() -> None:
    block = blocks_in("<p><a href=x>one\n\n\n\n\n\ntwo</a></p>").all[0]
    assert block.linked == len("one two")


# ---- sizes and prose -----------------------------------------------------------------------------


def test_a_size_is_the_length_in_letters() -> None:
    assert blocks_in("<p>forty ships</p>").all[0].size == len("forty ships")


@pytest.mark.parametrize(
    ("text", "signs"),
    [("船が港に着いた。", 7), ("船只停在港口。", 6), ("배는 항구에 있다.", 7)],
    ids=["ja", "zh", "ko"],
)
def test_a_sign_says_as_much_as_two_letters(text: str, signs: int) -> None:
    assert blocks_in(f"<p>{text}</p>").all[0].size == len(text) + signs


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (LONG, True),
        (SENTENCE, True),
        ("The wind turned at noon and kept the ships in", False),
        ("They are in.", False),
        (f"<a href=x>{SENTENCE}</a>", False),
        (f"<a href=x>{LONG}</a>", False),
        (f"{LONG} <a href=x>in the port</a>", True),
        (f"<a href=x>The wind turned</a> {SENTENCE}", False),
    ],
    ids=[
        *("long", "a sentence", "no end", "too short", "a linked sentence", "a long link"),
        *("long with a link", "a sentence with a long link"),
    ],
)
def test_prose_is_long_or_a_sentence_and_no_link_list(html: str, expected: bool) -> None:
    assert blocks_in(f"<p>{html}</p>").all[0].is_prose is expected


# ---- pictures ------------------------------------------------------------------------------------


def test_a_picture_alone_stands_at_the_place_of_the_block_behind_it() -> None:
    blocks = blocks_in("<p>one</p><div><img src=a.jpg></div><p>two</p><img src=b.jpg>")
    assert [block.text for block in blocks.all] == ["one", "two"]
    assert [(p.text, p.owner, p.place) for p in blocks.pictures] == [("", 2, 1), ("", 0, 2)]


def test_a_picture_in_a_text_is_a_piece_of_it() -> None:
    blocks = blocks_in("<p>one <img src=a.jpg> two</p>")
    assert blocks.pictures == []
    assert inline_of(blocks.outline, blocks.all[0]) == ["img"]


def test_a_picture_knows_its_link() -> None:
    blocks = blocks_in("<div><a href=x><img src=a.jpg></a></div>")
    assert [picture.links for picture in blocks.pictures] == [1]


# ---- captions ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "html",
    ["<figcaption>{}</figcaption>", "<p class='wp-caption-text'>{}</p>"],
    ids=["by its tag", "by its name"],
)
def test_a_caption_is_known(html: str) -> None:
    found = blocks_in(f"<p>before</p>{html.format('At dawn')}<p>behind</p>").all
    assert [block.caption for block in found] == [False, True, False]


def test_all_that_is_in_a_caption_is_caption() -> None:
    found = blocks_in("<figcaption>At dawn<p>By us</p>again</figcaption><p>behind</p>").all
    assert [block.caption for block in found] == [True, True, True, False]


def test_lines_beside_a_picture_are_captions_too() -> None:
    assert blocks_in("<figure><img src=a.jpg><p>At dawn</p></figure>").all[0].caption


def test_a_blank_in_an_inline_element_parts_words() -> None:
    assert texts("<p>one<i> </i>two</p>") == ["one two"]


def test_all_of_a_caption_is_one_whatever_is_named_so_within() -> None:
    html = "<figcaption><p>a</p><p class=caption>b</p><p>c</p></figcaption><p>d</p>"
    assert [block.caption for block in blocks_in(html).all] == [True, True, True, False]


def test_signs_without_width_are_neither_text_nor_a_picture() -> None:
    blocks = blocks_in("<p><b>\u200b</b></p><img src=a><p>one</p>")
    assert [block.text for block in blocks.all] == ["one"]
    assert len(blocks.pictures) == 1
