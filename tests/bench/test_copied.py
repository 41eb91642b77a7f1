"""Pages copied as a browser copies them."""

from pathlib import Path

import pytest

from tests.bench.copied import copied
from tests.proofs.chromium import PROGRAM


@pytest.mark.skipif(not PROGRAM, reason="there is no Chromium on this machine")
def test_a_page_is_copied_without_what_its_scripts_would_do(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<meta charset=utf-8><nav>Home</nav><h1>Ships at anchor</h1><p>They wait.</p>"
        "<p hidden>Not shown</p><script>document.body.textContent = 'gone'</script>",
        encoding="utf-8",
    )
    [(key, text)] = copied({("sh", "1"): page})
    assert key == ("sh", "1")
    assert [line for line in text.split("\n") if line] == ["Home", "Ships at anchor", "They wait."]
