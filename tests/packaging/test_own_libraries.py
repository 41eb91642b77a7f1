"""Programs that the bundle starts find the system's libraries."""

import runpy
from pathlib import Path

import pytest

HOOK = Path(__file__).resolve().parents[2] / "packaging" / "own_libraries.py"


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_what_stood_there_before_the_bundle_started_stands_there_again(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = {"LD_LIBRARY_PATH": "/usr/lib/kiosque/_internal"}
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    monkeypatch.setattr("os.environ", environment)
    runpy.run_path(str(HOOK))
    assert environment == ({} if before is None else {"LD_LIBRARY_PATH": before})
