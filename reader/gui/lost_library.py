"""Ask what to do about a library that cannot be used: a drive may only have to be connected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader.gui.reasons import sentence
from reader.gui.words import tr
from reader.library.moving import begin, holds_library
from reader.model.errors import StoreError, WriteError


def ask(error: StoreError, folder: Path, repair: Callable[[], bool]) -> bool:
    """Say why the library cannot be used; return whether it is to be tried again.

    folder: the one that it is opened by. The user may have chosen another library meanwhile.
    repair: offered if it is damaged; returns whether there is a library again.
    """
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error))
    box.setInformativeText(error.path)
    mend = None
    if error.is_damaged:
        mend = box.addButton(tr("Repair it"), QMessageBox.ButtonRole.AcceptRole)
    again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(tr("Use another library…"), QMessageBox.ButtonRole.ActionRole)
    leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(mend or again)
    box.setEscapeButton(leave)
    box.exec()
    if mend is not None and box.clickedButton() is mend:
        return repair() or ask(error, folder, repair)
    if box.clickedButton() is other:
        chosen = QFileDialog.getExistingDirectory(None, tr("The folder of the library"))
        return (bool(chosen) and use(folder, Path(chosen), None)) or ask(error, folder, repair)
    return box.clickedButton() is again


def use(folder: Path, chosen: Path, above: QWidget | None) -> bool:
    """Use the library in the chosen folder from now on, or begin one there if that is wanted.

    folder: the one that the library is opened by. Returns whether it is so now.
    """
    if not holds_library(chosen):
        words = tr("There is no library in this folder. Begin a new one there?")
        if QMessageBox.question(above, "Kiosque", words) != QMessageBox.StandardButton.Yes:
            return False
    try:
        begin(folder, chosen)
    except WriteError as error:
        QMessageBox.critical(above, "Kiosque", sentence(error))
        return False
    return True
