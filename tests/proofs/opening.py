"""Open files in a bare text browser of Qt's, which loads all that they name: run under strace."""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QTextBrowser


def main(names: list[str]) -> None:
    """Show each file and print how much text is in it."""
    application = QApplication(sys.argv[:1])
    browser = QTextBrowser()
    browser.resize(800, 2_000)
    browser.show()
    for name in names:
        browser.setSource(QUrl.fromLocalFile(name))
        application.processEvents()
        browser.grab()
        sys.stdout.write(f"{Path(name).suffix} {len(browser.toPlainText())}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
