"""Join the related stories, and the links of the text, with the desk."""

from PySide6.QtCore import QObject

from reader.gui.actions import Actions
from reader.gui.desk import Desk
from reader.gui.reading_pane.pane import ReadingPane


class RelatedJoints(QObject):
    """Made before the window shows what is opened: what is known beside it is there at once."""

    def __init__(self, pane: ReadingPane, desk: Desk, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        desk.related.came.connect(pane.show_beside)
        desk.arrived.connect(lambda opened, _: desk.related.recall(opened))
        desk.opened.connect(lambda opened, _: desk.related.look(opened))
        desk.refreshed.connect(desk.related.look)
        desk.lists.counted.connect(lambda _: desk.related.look_later())
        desk.closed.connect(desk.related.forget)
        actions.join({"links": pane.links.choose})
        links = actions["links"]
        links.setEnabled(False)
        desk.opened.connect(lambda opened, _: links.setEnabled(bool(opened.links)))
        desk.closed.connect(lambda: links.setEnabled(False))
