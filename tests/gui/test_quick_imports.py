"""The window's modules are imported without reading their sources, and the collector goes on."""

import subprocess
import sys
from pathlib import Path

from reader.gui import quick_imports

ROOT = Path(quick_imports.__file__).resolve().parents[2]
PROGRAM = """
import gc, linecache
from reader.gui.quick_imports import quick_imports
with quick_imports():
    assert not gc.isenabled()
    import reader.gui.start
assert gc.isenabled()
assert gc.get_freeze_count() > 10_000
import sys
behind = {"reader.gui.window_parts", "reader.gui.desk", "reader.gui.reading_pane.pane"}
assert not behind & set(sys.modules), behind & set(sys.modules)  # what the first picture lacks
with quick_imports():
    import reader.gui.window_work
assert behind < set(sys.modules)
later = {"lxml", "selectolax", "nh3", "pyphen", "sqlite_utils", "urllib3", "readability", "warcio"}
assert not later & set(sys.modules), later & set(sys.modules)
read = [name for name in linecache.cache if "main_window" in name]
assert read == [], read
"""


def test_no_source_is_read_no_parser_is_imported_and_the_collector_begins_afterwards() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_collector_that_was_off_stays_off() -> None:
    program = PROGRAM.replace("with quick", "gc.disable()\nwith quick", 1).replace(
        "assert gc.isenabled()", "assert not gc.isenabled()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
