"""Highlights and notes as Markdown that any program reads as it was meant."""

import pytest

from reader.formats import markdown
from reader.model.annotation import Annotation, AnnotationId, Colour, TextQuote
from reader.model.article import ArticleId
from tests.gui.reading_pane.opened import row
from tests.world import NOON


def annotation(exact: str, note: str = "") -> Annotation:
    quote = TextQuote(exact) if exact else None
    colour = Colour.BLUE if exact else None
    return Annotation(AnnotationId(1), ArticleId(7), quote, colour, note, NOON, NOON)


def test_title_source_note_and_each_passage_with_its_note() -> None:
    marks = [annotation("", "Read twice."), annotation("It stays lit.", "Since when?")]
    assert markdown.of_annotations(row(), marks) == (
        "# The lighthouse\n\nThe Harbour Ledger · 2026-09-12\n\n<https://e.org/lighthouse>\n\n"
        "Read twice.\n\n> It stays lit.\n\nSince when?\n"
    )


def test_what_is_not_known_of_the_source_is_left_out() -> None:
    bare = row(site_name=None, published=None, url=None)
    assert markdown.of_annotations(bare, []) == "# The lighthouse\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a *b* [c] <d> `e` f_g", r"a \*b\* \[c\] \<d\> \`e\` f\_g"),
        ("# one\n- two\n3. three", "\\# one\n\\- two\n3\\. three"),
        ("1914-1918 was", "\n1914-1918 was"),
        ("in 2. and - there", "in 2. and - there"),
    ],
    ids=["signs", "line starts", "years", "within a line"],
)
def test_signs_of_the_text_stay_signs(text: str, written: str) -> None:
    assert written in markdown.of_annotations(row(), [annotation("", text)])
