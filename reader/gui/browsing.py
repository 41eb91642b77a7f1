"""Addresses handed to the system's browser, and nothing else to whatever opens anything else."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http://", "https://", "mailto:")


def browse(address: str) -> None:
    """Open the address in the browser, or a letter in the mail program.

    One of another kind is left alone: the system would run a program for it, or open a file. No
    page has such a one, but a library that others have made may.
    """
    if address.lower().startswith(_SCHEMES):
        QDesktopServices.openUrl(QUrl(address))
