"""Paper without a window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader import settings
from reader.gui import press
from reader.library import highlighting, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.papers import print_out
from reader.model.annotation import Colour
from reader.settings import Settings
from tests.gui.pictures import painted
from tests.gui.reading_pane.pdf_words import words_on_pages
from tests.world import World, story_html


def test_an_article_becomes_a_pdf(
    library: Library, world: World, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(press, "make_application", lambda _: qapp)  # a process has one
    story = take_in(library, world.page("https://e.org/ships", story_html("Ships"))).id
    body = press.pdf_press()(
        reading.open_article(library, story),
        {"0" * 64: painted("red", 40, 30), "1": b"x"},
        lambda _: [],
    )
    assert body.startswith(b"%PDF-")
    assert body.rstrip().endswith(b"%%EOF")


@pytest.mark.parametrize("wished", [True, False])
def test_highlights_and_notes_are_on_it_as_in_the_windows(
    library: Library,
    world: World,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    wished: bool,
) -> None:
    monkeypatch.setattr(press, "make_application", lambda _: qapp)
    kept = Settings(paper_marks=wished, paper_notes=wished)
    monkeypatch.setattr(settings, "load", lambda _: kept)
    story = take_in(library, world.page("https://e.org/ships", story_html("Ships"))).id
    text = reading.open_article(library, story).saved.article.text
    made = highlighting.highlight(library, story, text, 0, 30, Colour.PINK)
    assert made is not None
    assert made.annotation is not None
    highlighting.write_note(library, made.annotation.id, "zephyr")
    list(print_out(library, [story], tmp_path / "a.pdf", press.pdf_press()))
    [*pages] = words_on_pages((tmp_path / "a.pdf").read_bytes())
    assert ("zephyr" in "".join(pages)) is wished
