"""Highlights taken out: quotations with their source, Markdown."""

import pytest

from reader.library import highlighting, quoting
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.annotation import Colour
from reader.model.article import ArticleId
from reader.model.errors import NotFoundError
from tests.gui.reading_pane.opened import row
from tests.world import World, story_html

SOURCE = "The lighthouse, The Harbour Ledger, 2026-09-12, https://e.org/lighthouse"


@pytest.mark.parametrize(
    ("lang", "quoted"),
    [
        ("en", "“It stays lit.”"),
        (None, "“It stays lit.”"),
        ("fr-ca", "«\u00a0It stays lit.\u00a0»"),
        ("de", "„It stays lit.“"),
        ("ar", "«It stays lit.»"),
    ],
)
def test_quoted_as_its_language_quotes_with_its_source(lang: str | None, quoted: str) -> None:
    assert quoting.quotation(" It stays lit. ", row(lang=lang)) == f"{quoted} — {SOURCE}"


@pytest.mark.parametrize("words", ["“Lit.”", "« Éteint »", "„Aus“"])
def test_what_stands_in_marks_gets_no_others(words: str) -> None:
    assert quoting.in_marks(words, "en") == words


def test_marks_within_are_no_marks_around() -> None:
    assert quoting.in_marks("“Lit”, she said", "en") == "““Lit”, she said”"


def test_what_is_not_known_of_the_source_is_left_out() -> None:
    bare = row(site_name=None, published=None, url=None)
    assert quoting.quotation("Lit.", bare) == "“Lit.” — The lighthouse"


def test_all_of_an_article_as_markdown_and_a_passage_as_a_quotation(
    library: Library, world: World
) -> None:
    ships = take_in(library, world.page("https://e.org/ships", story_html("Ships"))).id
    text = "One ship. Two ships."
    highlighting.highlight(library, ships, text, 0, 9, Colour.PINK)
    highlighting.highlight(library, ships, text, 10, 20, Colour.BLUE)
    highlighting.note_article(library, ships, "Read twice.")
    written = quoting.as_markdown(library, ships)
    assert written.endswith("Read twice.\n\n> One ship.\n\n> Two ships.\n")
    source = "— Ships, The Harbour Ledger, https://e.org/ships"
    assert quoting.quote_passage(library, ships, "a ship") == f"“a ship” {source}"


def test_of_an_article_that_is_gone_nothing_is_quoted(library: Library) -> None:
    assert quoting.quote_passage(library, ArticleId(9), "a ship") == ""
    with pytest.raises(NotFoundError):
        quoting.as_markdown(library, ArticleId(9))
