"""A field for a folder of feeds: typed, or chosen from those there are."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from reader.gui.style import Style, font


class FolderField(QLineEdit):
    """Offers the folders that there are; Down shows all of them."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setFont(font(13))
        self.setAccessibleName(self.tr("Folder"))
        self.setPlaceholderText(self.tr("None"))
        self.setToolTip(self.tr("“News/France” is a folder in another one."))
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        choices = QListView()
        choices.setProperty("kind", "choices")
        choices.setFont(font(13))
        completer.setPopup(choices)
        self._choices, self._completer = choices, completer
        self.setCompleter(completer)
        self._open = QAction(style.icon("chevron-down"), self.tr("Choose a folder"), self)
        self._open.triggered.connect(self._show_all)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self._open.setVisible(False)

    @property
    def offered(self) -> list[str]:
        """The folders that can be chosen."""
        return self._model.stringList()

    def offer(self, folders: Sequence[str]) -> None:
        """Offer these folders, by their paths."""
        self._model.setStringList(list(folders))
        self._open.setVisible(bool(folders))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show all folders on Down."""
        if event.key() == Qt.Key.Key_Down and not self._choices.isVisible():
            self._show_all()
        else:
            super().keyPressEvent(event)

    def _show_all(self) -> None:
        if self.offered:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._completer.setCompletionPrefix("")
            self._completer.complete()
