"""Paper without a window: what `kiosque export --format pdf` sets its type with."""

import os
from collections.abc import Sequence

from PySide6.QtGui import QImage

from reader import paths, settings
from reader.gui.picture import unpacked
from reader.gui.reading_pane.paper import Paper, pdf_of
from reader.gui.reading_pane.paper_marks import PaperMark
from reader.gui.start import make_application
from reader.gui.style import Style
from reader.library.papers import Find, Press
from reader.model.annotation import Colour, Placed
from reader.model.article import OpenArticle

_PICTURE_PX = 1600  # a column of paper at 300 dots an inch has about as many


def pdf_press() -> Press:
    """Return what makes a PDF of an article, set and marked as the window's. No display needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(["kiosque"])
    style = Style(application, "light")
    now = settings.load(paths.settings_file())
    typography = now.typography

    def press(opened: OpenArticle, bodies: dict[str, bytes], find: Find) -> bytes:
        images: dict[str, QImage] = {}
        for digest, body in bodies.items() if typography.pictures else ():
            image = unpacked(body, _PICTURE_PX)
            if image is not None:
                images[digest] = image
        bare = Paper(opened, style, typography, images)
        marks = _marks(find(bare.text())) if now.paper_marks else []
        paper = Paper(opened, style, typography, images, marks, noted=now.paper_notes)
        return pdf_of(paper, opened.saved.article.title)

    return press


def _marks(placed: Sequence[Placed]) -> list[PaperMark]:
    return [
        PaperMark(start, end, each.annotation.colour or Colour.YELLOW, each.annotation.note)
        for each in placed
        if (start := each.start) is not None and (end := each.end) is not None
    ]
