"""Join the pictures in the pane with the viewer over it, and the viewer with the desk."""

from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace
from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reader.gui.actions import Actions
from reader.gui.article_list.view import ArticleList
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.picture_viewer.viewer import PictureViewer, Shown
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.pictures import pictures_in
from reader.gui.style import Style
from reader.model.page import EMBEDDED_HOST
from reader.model.url import Url


class PictureJoints(QObject):
    """What is asked of a picture."""

    def __init__(
        self,
        pane: ReadingPane,
        articles: ArticleList,
        style: Style,
        desk: Desk,
        actions: Actions,
        choices: Choices,
    ) -> None:
        super().__init__(pane)
        articles.thumbnails.wanted.connect(desk.pictures.bring_thumbnails)
        desk.pictures.thumbnail_came.connect(articles.thumbnails.show)
        articles.thumbnails.ask_again()
        self._pane, self._desk, self._choices = pane, desk, choices
        self.viewer = PictureViewer(style, pane)
        pane.enlarged.connect(self._enlarge)
        self.viewer.wanted.connect(desk.pictures.bring)
        self.viewer.saved.connect(self._ask_for_place)
        self.viewer.closed.connect(pane.setFocus)
        desk.pictures.came.connect(self.viewer.take)
        desk.opened.connect(lambda _opened, _place: self._leave())
        desk.closed.connect(self._leave)
        self._shown = actions["pictures"]
        self._shown.setCheckable(True)
        actions.join({"enlarge": self._enlarge_first, "pictures": self._switch})
        choices.changed.connect(self._take_choices)
        self._take_choices()

    def _take_choices(self) -> None:
        self._shown.setChecked(self._choices.now.typography.pictures)

    def _switch(self) -> None:
        now = self._choices.now
        liked = replace(now.typography, pictures=self._shown.isChecked())
        self._choices.put(replace(now, typography=liked))

    def _leave(self) -> None:
        if not self.viewer.isHidden():
            self.viewer.close_viewer()

    def _pictures(self) -> list[Shown]:
        opened = self._pane.shown
        if opened is None:
            return []
        here = {picture.digest for picture in opened.pictures}
        found = pictures_in(opened.safe_html)
        return [Shown(digest, said) for digest, said in found.items() if digest in here]

    def _enlarge(self, digest: str) -> None:
        shown = self._pictures()
        for number, each in enumerate(shown):
            if each.digest == digest:
                self.viewer.show_pictures(shown, number)

    def _enlarge_first(self) -> None:
        """Enlarge the first picture that is in view, else the first of all."""
        shown = self._pictures()
        digest = self._pane.picture_in_view() or (shown[0].digest if shown else "")
        self._enlarge(digest)

    def _ask_for_place(self, digest: str) -> None:
        opened = self._pane.shown
        known = opened.pictures if opened is not None else ()
        name = next((_name_of(each.url) for each in known if each.digest == digest), "")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        proposed = str(Path(folder) / (name or self.tr("picture")))
        place, _ = QFileDialog.getSaveFileName(self._pane, self.tr("Save the picture"), proposed)
        if place:
            self._desk.pictures.save(digest, Path(place))


def _name_of(url: Url) -> str:
    """Return the name that a picture had on its site, "" if it had none of its own."""
    parts = urlsplit(url)
    return "" if parts.hostname == EMBEDDED_HOST else Path(parts.path).name
