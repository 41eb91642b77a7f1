"""Paper without a window: what `kiosque export --format pdf` sets its type with."""

import os

from PySide6.QtGui import QImage

from reader import paths, settings
from reader.gui.picture import unpacked
from reader.gui.reading_pane.paper import Paper, pdf_of
from reader.gui.start import make_application
from reader.gui.style import Style
from reader.library.papers import Press
from reader.model.article import OpenArticle

_PICTURE_PX = 1600  # a column of paper at 300 dots an inch has about as many


def pdf_press() -> Press:
    """Return what makes a PDF of an article, set as the user reads. No display is needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(["kiosque"])
    style = Style(application, "light")
    typography = settings.load(paths.settings_file()).typography

    def press(opened: OpenArticle, bodies: dict[str, bytes]) -> bytes:
        images: dict[str, QImage] = {}
        for digest, body in bodies.items() if typography.pictures else ():
            image = unpacked(body, _PICTURE_PX)
            if image is not None:
                images[digest] = image
        return pdf_of(Paper(opened, style, typography, images), opened.saved.article.title)

    return press
