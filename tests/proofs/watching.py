"""The window, open while another saves: `python -m tests.proofs.watching LIBRARY`.

Says "open" when it stands, then waits until its list has an article, says its title and closes.
"""

import sys

from PySide6.QtCore import Qt

from reader.gui.main_window import MainWindow
from tests.proofs.driven import run_window, wait_until


def main(library: str) -> int:
    """Watch this library; return the exit code."""

    def watch(window: MainWindow) -> None:
        rows = window.list.rows
        print("open", flush=True)  # noqa: T201 to the test that has started us
        wait_until(lambda: rows.rowCount() > 0)
        wait_until(lambda: bool(rows.index(0, 0).data(Qt.ItemDataRole.DisplayRole)))
        print(rows.index(0, 0).data(Qt.ItemDataRole.DisplayRole))  # noqa: T201
        window.close()

    return run_window(["--library", library], watch)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
