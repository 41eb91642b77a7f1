"""Do on purpose what reading must never do: `python -m tests.proofs.leaking PICTURE`.

The stock text browser shows a page that names the picture, and a connection is tried. Without it
nobody knew whether the proof can fail.
"""

import socket
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextBrowser


def main(picture: Path) -> int:
    """Show the picture and ask for a connection; return the exit code."""
    application = QApplication(["leaking"])
    browser = QTextBrowser()
    browser.setHtml(f'<p>A picture: <img src="{picture.as_uri()}"></p>')
    browser.show()
    application.processEvents()
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as door:
        door.connect_ex(("127.0.0.1", 9))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
