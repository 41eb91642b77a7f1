"""Join reading aloud with the pane: the sentence is marked, and the page follows."""

import shutil
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.desk import Desk
from reader.gui.listening.bar import ListenBar
from reader.gui.listening.listener import Listener
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane import passages
from reader.gui.reading_pane.sheet import head_blocks
from reader.gui.reading_pane.tints import Tint
from reader.gui.style import Style
from reader.library.sentences import Sentence, sentences
from reader.library.speaking import Voice, find_voice
from reader.model.article import ArticleId, OpenArticle

_LAYER, _EDGE = "spoken", 16


def voice_here() -> Voice | None:
    """Return the program of this machine that reads aloud, None if there is none."""
    return find_voice(shutil.which)


class ListenJoints(QObject):
    """What the user asks of the voice."""

    def __init__(
        self,
        column: PaneColumn,
        desk: Desk,
        actions: Actions,
        style: Style,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._column, self._pane, self._style = column, column.pane, style
        self._article: ArticleId | None = None
        self._sentence: Sentence | None = None
        self.listener = Listener(voice_here, self)
        self.bar = ListenBar(style, self.listener)
        column.add_foot(self.bar)
        actions.join(
            {
                "listen": self._switch,
                "next sentence": lambda: self.listener.step(1),
                "previous sentence": lambda: self.listener.step(-1),
                "faster": lambda: self.listener.change_speed(1),
                "slower": lambda: self.listener.change_speed(-1),
            }
        )
        self._listen = actions["listen"]
        self._listen.setEnabled(False)
        desk.opened.connect(lambda *_: self._listen.setEnabled(True))
        desk.closed.connect(lambda: self._listen.setEnabled(False))
        self._pane.filled.connect(self._mark)  # in the colours of a new theme
        desk.opened.connect(self._another)
        desk.closed.connect(self.listener.close)
        self.listener.at.connect(self._show)
        self.listener.ended.connect(lambda: self._pane.tint(_LAYER, []))
        self.listener.unable.connect(self._say_unable)
        self.listener.voiceless.connect(self._say_voiceless)

    def _switch(self) -> None:
        """Begin at the selection, else at the first line in view; or pause, or go on."""
        if self.listener.is_open:
            self.listener.switch()
            return
        opened = self._pane.shown
        if opened is None:
            return
        self._article = opened.saved.id
        found = self._sentences(opened)
        self.listener.begin(found, opened.saved.article.lang, self._beginning(found))

    def _beginning(self, found: Sequence[Sentence]) -> int:
        """Return the position in the text from which the voice begins.

        The selection; else the first sentence that begins in view: one that began above it was
        read already. Where none begins in view, the one that fills it.
        """
        pane, cursor = self._pane, self._pane.textCursor()
        if cursor.hasSelection():
            return pane.text_position(cursor.selectionStart())
        ends = (
            pane.cursorForPosition(QPoint(x, y))
            for x, y in ((0, 4), (pane.width() - 1, pane.viewport().height() - 4))
        )
        first, last = (pane.text_position(each.position()) for each in ends)
        return next((each.start for each in found if first <= each.start < last), first)

    def _sentences(self, opened: OpenArticle) -> list[Sentence]:
        """Return the article's sentences, by their positions in the text of the pane."""
        page, place = self._pane.document(), self._pane.text_position
        block = page.findBlockByNumber(head_blocks(opened.saved))
        body = QTextCursor(block) if block.isValid() else QTextCursor(page)
        at = body.position()
        return [
            replace(each, start=place(at + each.start), end=place(at + each.end))
            for each in sentences(passages.text_behind(body))
        ]

    def _another(self, opened: OpenArticle) -> None:
        if opened.saved.id != self._article:
            self.listener.close()

    def _show(self, sentence: Sentence) -> None:
        """Mark the sentence, and let the page follow."""
        self._sentence = sentence
        self._mark()
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(self._pane.document_position(sentence.start))
        box, view = self._pane.cursorRect(cursor), self._pane.viewport().rect()
        if box.top() < _EDGE or box.bottom() > view.height() - _EDGE:
            bar = self._pane.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - view.height() // 4)

    def _mark(self) -> None:
        if self.listener.is_open and self._sentence is not None:
            look = QTextCharFormat()
            look.setBackground(self._style.colour("selected"))
            look.setForeground(self._style.colour("text"))
            tint = Tint(self._sentence.start, self._sentence.end, look)
            self._pane.tint(_LAYER, [tint])

    def _say_unable(self) -> None:
        self._column.notice.warn(
            self.tr(
                "There is no program here that reads aloud."
                " On Linux, install espeak-ng; Windows and macOS bring one along."
            )
        )

    def _say_voiceless(self, lang: str) -> None:
        name = QLocale.languageToString(QLocale(lang).language()) if lang else ""
        self._column.notice.warn(
            self.tr(
                "This computer has no voice that reads aloud in this language: {language}."
            ).format(language=words.isolated(name or lang))
            if lang
            else self.tr("This computer could not read the text aloud.")
        )
