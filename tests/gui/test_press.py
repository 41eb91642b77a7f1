"""Paper without a window."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.gui import press
from reader.library import reading
from reader.library.intake import take_in
from reader.library.library import Library
from tests.gui.pictures import painted
from tests.world import World, story_html


def test_an_article_becomes_a_pdf(
    library: Library, world: World, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(press, "make_application", lambda _: qapp)  # a process has one
    story = take_in(library, world.page("https://e.org/ships", story_html("Ships"))).id
    body = press.pdf_press()(
        reading.open_article(library, story), {"0" * 64: painted("red", 40, 30), "1": b"x"}
    )
    assert body.startswith(b"%PDF-")
    assert body.rstrip().endswith(b"%%EOF")
