"""What was exported asks for nothing when it is opened, and neither does the export."""

from pathlib import Path

import pytest

from reader.library.intake import take_in
from reader.library.library import Library
from tests.proofs.tracing import traced
from tests.world import PARAGRAPH, World, story_html

_BAIT = (
    '<img src="https://203.0.113.9/a.png"><img srcset="https://203.0.113.9/b.png 2x">'
    '<video poster="https://203.0.113.9/c.png"></video><p style="background:'
    ' url(https://203.0.113.9/d.png)">x</p><link rel="stylesheet" href="https://203.0.113.9/e">'
)


@pytest.mark.parametrize("form", ["html", "md"])
def test_exported_and_opened_no_socket_is_opened(
    library: Library, world: World, tmp_path: Path, form: str
) -> None:
    take_in(library, world.page("https://e.org/a", story_html("Ships", text=PARAGRAPH + _BAIT)))
    library.store.close()
    home, out = tmp_path / "home", tmp_path / "out"
    home.mkdir()
    where = ["--library", str(tmp_path / "library"), "--output", str(out)]
    trace = traced(["reader", "export", "--format", form, *where], cwd=tmp_path, home=home)
    assert "1 article" in trace.output
    assert trace.internet == ()
    [file] = out.glob(f"*.{form}")
    trace = traced(["tests.proofs.opening", str(file)], cwd=tmp_path, home=home)
    assert int(trace.output.split()[1]) > 1_000
    assert trace.internet == ()
