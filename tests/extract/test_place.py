"""The page round a story's blocks."""

import pytest

from reader.extract.place import Place
from tests.extract.pages_of_ours import PROSE, blocks_in

LINKS = "<p>Ships <a href='/a'>lay</a> in <b><a href='#b'>the</a></b> <a>harbour</a>.</p>"
NESTED = f"<main><article><section>{PROSE}</section></article></main>"


@pytest.mark.parametrize(
    ("levels", "tags"),
    [
        (1, ["p"]),
        (3, ["p", "section", "article"]),
        (9, ["p", "section", "article", "main", "body"]),
    ],
    ids=["the block's own", "so many in all", "no more than there are"],
)
def test_around_a_block_the_nearest_element_comes_first(levels: int, tags: list[str]) -> None:
    blocks = blocks_in(NESTED)
    place = Place(blocks, None, frozenset(), "", 1, None)
    around = place.around(blocks.all[0], levels)
    assert [place.outline.tags[at] for at in around] == tags


def test_what_stands_beside_the_links_of_a_block() -> None:
    blocks = blocks_in(LINKS)
    place = Place(blocks, None, frozenset(), "", 1, None)
    assert place.beside_links(blocks.all[0]) == "Ships in ."


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Ships lie.</p><p>Wind turns.</p>", True),
        ("<div><p>Ships lie.</p></div><p>Wind turns.</p>", False),
        ("<p>Ships lie.</p><div>Wind turns.</div>", False),
        ("<div>Ships lie.</div><p>Wind turns.</p>", False),
        ("<div>Ships lie.</div><div>Wind turns.</div>", False),
    ],
    ids=["side by side", "in a box", "a line behind it", "a line before it", "lines"],
)
def test_paragraphs_side_by_side_are_of_one_text(html: str, *, expected: bool) -> None:
    blocks = blocks_in(html)
    place = Place(blocks, None, frozenset(), "", 1, None)
    assert place.are_of_one_text(*blocks.all) is expected
    assert not place.are_of_one_text(blocks.all[0], None)
