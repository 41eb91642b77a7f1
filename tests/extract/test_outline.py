"""A body as flat lists of numbers."""

import pytest

from reader.extract.outline import Outline
from tests.extract.pages_of_ours import body_of, outline_of, tree

LONG = "The wind turned at noon and kept the ships in the harbour."
SHORT = "Ships"


def test_elements_are_numbered_in_the_pages_order() -> None:
    outline = outline_of("<div><p>a<b>b</b></p></div><h2>c</h2>")
    assert outline.tags == ["body", "div", "p", "b", "h2"]
    assert outline.parents == [0, 0, 1, 2, 0]
    assert outline.ends == [5, 4, 4, 4, 5]
    assert [element.tag for element in outline.elements] == outline.tags


def test_text_is_right_inside_or_behind_an_element() -> None:
    outline = outline_of("<body>one<b>two</b>three<i></i>")
    assert outline.heads == ["one", "two", ""]
    assert outline.tails == ["", "three", ""]


def test_a_blank_run_is_one_space() -> None:
    outline = outline_of("<div>\n\t <b>a</b> \n <i>b</i></div>")
    assert outline.heads[1] == " "
    assert outline.tails[2] == " "


def test_what_stands_behind_the_body_is_not_in_it() -> None:
    body = body_of(tree("<body><p>a</p></body>"))
    body.tail = "behind"
    outline = Outline.of(body)
    assert outline.tails[0] == ""
    assert outline.text[0] == 1


def test_text_is_counted_under_each_element() -> None:
    outline = outline_of("<div> one <p>two</p>three</div>four")
    assert outline.text == [15, 11, 3]


def test_the_bodys_own_text_is_counted() -> None:
    outline = outline_of(f"<body>{LONG}")
    assert (outline.text, outline.prose) == ([len(LONG)], [len(LONG)])


def test_links_are_counted_with_all_that_is_in_them() -> None:
    outline = outline_of("<p>one <a href=x>two <b>three</b></a> four</p>")
    assert outline.links[:3] == [8, 8, 8]
    assert outline.text[1] == 15


def test_prose_is_in_long_runs() -> None:
    outline = outline_of(f"<p>{LONG}</p><p>{SHORT}</p><p><b>{SHORT}</b>{LONG}</p>")
    assert outline.prose == [2 * len(LONG), len(LONG), 0, len(LONG), 0]


def test_a_short_run_is_none_wherever_it_stands() -> None:
    assert outline_of(f"<body>{SHORT}<p><b>{SHORT}</b>{SHORT}</p>").prose == [0, 0, 0]


def test_a_run_of_fifty_letters_is_no_prose() -> None:
    assert outline_of(f"<p>{'a' * 50}</p><p>{'a' * 51}</p>").prose == [51, 0, 51]


def test_a_long_link_is_no_prose() -> None:
    outline = outline_of(f"<p><a href=x>{LONG}<b>{LONG}</b></a></p>")
    assert outline.prose[:3] == [0, 0, 0]


def test_counts_stay_when_elements_are_gone() -> None:
    outline = outline_of(f"<p>{LONG}</p><p>{LONG}</p>")
    outline.gone[1] = 1
    assert (outline.text[0], outline.prose[0]) == (2 * len(LONG), 2 * len(LONG))


def test_nothing_is_gone_at_first() -> None:
    assert not any(outline_of("<div><p>a</p></div>").gone)


def test_an_element_knows_its_number() -> None:
    outline = outline_of("<div><p>a</p></div>")
    assert [outline.number_of(element) for element in outline.elements] == [0, 1, 2]


def test_an_element_from_elsewhere_has_no_number() -> None:
    assert outline_of("<p>a</p>").number_of(tree("<p>a</p>")) is None


def test_children_are_those_that_are_not_gone() -> None:
    outline = outline_of("<p>a<b>b</b></p><div>c</div><h2>d</h2>")
    assert list(outline.children(0)) == [1, 3, 4]
    outline.gone[3] = 1
    assert list(outline.children(0)) == [1, 4]
    assert list(outline.children(2)) == []


def test_ancestors_come_nearest_first_and_the_body_last() -> None:
    outline = outline_of("<div><p><b>a</b></p></div>")
    assert list(outline.ancestors(3)) == [2, 1, 0]
    assert list(outline.ancestors(0)) == []


def test_an_element_holds_itself_and_what_is_inside() -> None:
    outline = outline_of("<div><p>a</p></div><p>b</p>")
    assert [outline.holds(1, at) for at in range(4)] == [False, True, True, False]


def test_round_two_elements_is_the_smallest_that_holds_both() -> None:
    outline = outline_of("<div><p>a<b>b</b></p><p>c</p></div><p>d</p>")
    assert [outline.around(2, other) for other in (2, 3, 4, 5)] == [2, 2, 1, 0]


def test_attributes_are_found_but_for_those_of_what_is_gone() -> None:
    outline = outline_of("<p class=a id=b>a</p><p id=c><i id=d>b</i></p><p lang=fr>d</p>")
    assert outline.attributes[1] == ["class", "id"]
    assert outline.with_attribute("id") == [1, 2, 3]
    assert outline.with_attribute("class", "lang") == [1, 4]
    outline.gone[2] = 1
    assert outline.with_attribute("id") == [1]
    assert outline.with_attribute("class", "lang") == [1, 4]


def test_a_name_is_class_and_id() -> None:
    outline = outline_of("<p class='a b' id=c>a</p><p class=d>b</p><p id=e>c</p><p lang=fr>d</p>")
    assert [outline.name(at) for at in range(1, 5)] == ["a b c", "d", "e", ""]
    assert len(outline_of(f"<p class='{'share ' * 9_000}'>a</p>").name(1)) == 2_000


def test_the_nearest_element_of_a_tag_is_one_round_it() -> None:
    outline = outline_of("<article><section><article><p>a</p></article></section></article>")
    assert outline.nearest("article", outline.tags.index("p")) == 3
    assert outline.nearest("article", 3) == 1
    assert outline.nearest("article", 1) is None


@pytest.mark.parametrize(
    ("two", "alike"),
    [
        ("<p class='a b'></p><p class='b c'></p>", True),
        ("<p></p><p class=' '></p>", True),
        ("<p></p><p class=a></p>", False),
        ("<p class=a></p><p class=b></p>", False),
        ("<p class=a></p><div class=a></div>", False),
    ],
    ids=["a class in common", "no class", "one without", "other classes", "another tag"],
)
def test_elements_are_alike_by_tag_and_class(two: str, *, alike: bool) -> None:
    assert outline_of(two).are_alike(1, 2) is alike
