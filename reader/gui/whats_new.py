"""What is new: said once after the program was updated, from its own list of changes."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader.gui.fitting import fit

_VERSION = re.compile(r"^## \[?(\d+(?:\.\d+)*)")
_SIZE = (620, 560)


def changes_since(text: str, before: str, now: str) -> str:
    """Return what the versions after `before`, up to `now`, have brought; "" if nothing is told.

    text: in the form of keepachangelog.com, as Markdown. before: "" for all.
    """
    parts = list[str]()
    wanted = False
    for line in text.splitlines():
        if line.startswith("## "):
            found = _VERSION.match(line)
            wanted = found is not None and (_number(before) < _number(found[1]) <= _number(now))
        if wanted:
            parts.append(line)
    return "\n".join(parts).strip()


def read_changes(file: Path, before: str, now: str) -> str:
    """Return changes_since() of a file; "" if it cannot be read."""
    try:
        return changes_since(file.read_text(encoding="utf-8"), before, now)
    except (OSError, ValueError):
        return ""


class WhatsNew(QDialog):
    """Shows what is new. changes: as Markdown."""

    def __init__(self, changes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is new"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *_SIZE)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)  # there are none that the reader would need
        self.text.setMarkdown(changes)
        self.text.setAccessibleName(self.tr("What is new"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.text)
        box.addWidget(buttons)


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
