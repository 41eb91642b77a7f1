"""How news and errors are said: a line under the header, with at most one action.

News stays for eight seconds, or until the next is said. A failure stays until it is closed: news
and further failures have lines of their own below it. An offer stays as well; to close it is to
say no.
"""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.notice_line import NoticeLine
from reader.gui.style import Style

_SHOWN_MS = 8_000
_FEW, _MOST = 2, 12  # failures that are shown at once, and that are kept


class _Failure(Struct, frozen=True):
    words: str
    action: str
    act: Callable[[], None] | None


class NoticeBar(QWidget):
    """Says what happened; hidden when there is nothing to say."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._failures: list[_Failure] = []
        self._is_unfolded = False
        self._decline: Callable[[], None] | None = None
        self._lines: list[NoticeLine] = []
        self._news = NoticeLine(style)
        self._news.ended.connect(self._fit)
        self._news.closed.connect(self._say_no)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._news)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._news.end)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, failures first, one line each; "" when it is hidden."""
        lines = [] if self.isHidden() else [*self._lines, self._news]
        return "\n".join(line.words for line in lines if line.words)

    @property
    def news(self) -> str:
        """What it says below failures, "" if that is nothing."""
        return "" if self.isHidden() else self._news.words

    def say(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say news. action: the words of a button, "" for none."""
        self._tell("saved", words, action, act)
        self._timer.start()

    def say_waiting(self, words: str, action: str, act: Callable[[], None]) -> None:
        """Say that something waits for the network: news as any, in the colour of what waits."""
        self._tell("waiting", words, action, act)
        self._timer.start()

    def warn(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what went wrong, in place of news; it stays until it is closed."""
        self.end_news()
        others = [each for each in self._failures if each.words != words]
        self._failures = [*others, _Failure(words, action, act)][-_MOST:]
        self._show_failures()

    def withdraw(self, words: str) -> None:
        """Say a failure no more: it is over."""
        self._failures = [each for each in self._failures if each.words != words]
        self._show_failures()

    def offer(
        self, words: str, action: str, act: Callable[[], None], decline: Callable[[], None]
    ) -> None:
        """Offer something that can be done; it stays. decline: called when it is closed."""
        self._timer.stop()
        self._tell("text2", words, action, act)
        self._decline = decline

    def end_news(self) -> None:
        """Say the news, or the offer, no more."""
        self._decline = None
        self._timer.stop()
        self._news.end()

    def _tell(self, ink: str, words: str, action: str, act: Callable[[], None] | None) -> None:
        self._decline = None
        self._news.show_words(ink, words, action, act)
        self._fit()

    def _show_failures(self) -> None:
        """Show the failures; of many the last and how many came before, until all are wanted."""
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        shown = self._failures
        self._is_unfolded = self._is_unfolded and len(shown) > _FEW
        if len(shown) > _FEW and not self._is_unfolded:
            said = self.tr("%n earlier failure(s)", "", len(shown) - 1)
            line = self._add_line(_Failure(said, self.tr("Show all"), self._unfold))
            line.closed.connect(self._forget_earlier)
            shown = shown[-1:]
        for failure in shown:
            line = self._add_line(failure)
            line.ended.connect(lambda words=failure.words: self.withdraw(words))
        self._fit()

    def _add_line(self, failure: _Failure) -> NoticeLine:
        line = NoticeLine(self._style, self)
        self._box.insertWidget(len(self._lines), line)
        self._lines.append(line)
        line.show_words("error", failure.words, failure.action, failure.act)
        return line

    def _unfold(self) -> None:
        self._is_unfolded = True
        self._show_failures()

    def _forget_earlier(self) -> None:
        self._failures = self._failures[-1:]
        self._show_failures()

    def _say_no(self) -> None:
        if self._decline is not None:
            self._decline()

    def _fit(self) -> None:
        self.setVisible(bool(self._lines) or not self._news.isHidden())
        self.setAccessibleName(self.words)
