"""Blocks of the text are found in the document, and what can be removed at once."""

import pytest
from PySide6.QtWidgets import QLabel

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.story_blocks import parts_of, places_of, story_of
from tests.gui.reading_pane.opened import opened

HTML = (
    "<p>The har\u00adbour.</p><figure><p class=k-caption>A caption</p></figure>"
    "<p>Wind, and rain.</p>"
    "<ul><li>One</li><li>Two</li></ul>"
    "<table><tr><td>Cell</td><td>Another</td></tr></table><p>The end.</p>"
)
LINES = ["The harbour.", "Wind, and rain.", "One", "Two", "Cell", "Another", "The end."]


@pytest.fixture
def shown(pane: ReadingPane) -> ReadingPane:
    pane.show_article(opened(HTML, title="A letter", text="\n".join(LINES)))
    return pane


def test_the_head_is_no_part_of_the_story(shown: ReadingPane) -> None:
    assert story_of(shown.document())[0].text() == "The har\u00adbour."


def test_what_is_embedded_is_no_part_of_the_story(shown: ReadingPane) -> None:
    before = [block.text() for block in story_of(shown.document())]
    shown.embed(story_of(shown.document())[1], QLabel("here"))
    assert [block.text() for block in story_of(shown.document())] == before


def test_each_place_lies_right_behind_the_line_before_it(shown: ReadingPane) -> None:
    places = [place.text() for place in places_of(shown.document(), LINES)]
    assert places[:4] == ["The har\u00adbour.", "A caption", "One", "Two"]
    assert places[-1] == ""


def test_no_place_lies_in_a_table(shown: ReadingPane) -> None:
    places = [place.text() for place in places_of(shown.document(), LINES)]
    assert "Another" not in places
    assert places[5] == places[6]


def test_a_line_that_is_not_found_stands_where_the_one_before_does(shown: ReadingPane) -> None:
    lines = [LINES[0], "Nobody said this", LINES[1]]
    places = places_of(shown.document(), lines)
    assert places[1] == places[2]
    assert places[3].text() == "One"


def test_a_page_without_a_text_has_places_at_its_end(pane: ReadingPane) -> None:
    assert [place.isValid() for place in places_of(pane.document(), ["One"])] == [False, False]


def test_paragraphs_lists_and_tables_are_removed_as_a_whole(shown: ReadingPane) -> None:
    assert [part.lines for part in parts_of(shown.document())] == [
        ("The har\u00adbour.",),
        ("A caption",),
        ("Wind, and rain.",),
        ("One", "Two"),
        ("Cell", "Another"),
        ("The end.",),
    ]


def test_a_picture_is_a_part_by_its_digest(pane: ReadingPane) -> None:
    pane.show_article(opened('<p><img src="https://embedded.invalid/abc"></p><p>Words.</p>'))
    first, second = parts_of(pane.document())
    assert (first.digest, first.lines[1:]) == ("abc", ())
    assert second.digest == ""


def test_a_picture_among_words_makes_no_picture_of_them(pane: ReadingPane) -> None:
    html = '<p>Words <img src="https://embedded.invalid/abc"> and more.</p>'
    pane.show_article(opened(html))
    [part] = parts_of(pane.document())
    assert (part.digest, part.lines) == ("", ("Words  and more.",))
