"""The window as a screen reader finds it: `python -m tests.proofs.access_window LIBRARY`.

It opens the newest article and its related stories, says so on stdout, and closes when stdin ends.
"""

import sys
import threading

from reader.gui.main_window import MainWindow
from tests.proofs.driven import pause, run_window, wait_until


def use(window: MainWindow) -> None:
    """Open the newest article, scroll to its end, and wait for the end of stdin."""
    wait_until(lambda: window.list.rows.rowCount() > 1)
    window.actions_by_name["next"].trigger()
    wait_until(lambda: window.pane.strip is not None)
    window.pane.verticalScrollBar().setValue(window.pane.verticalScrollBar().maximum())
    window.list.setFocus()
    pause(200)
    ended = threading.Event()

    def wait_for_end() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait_for_end, daemon=True).start()
    sys.stdout.write("the window stands\n")
    sys.stdout.flush()
    wait_until(ended.is_set, seconds=120)
    window.close()


if __name__ == "__main__":
    sys.exit(run_window(["--library", sys.argv[1]], use))
