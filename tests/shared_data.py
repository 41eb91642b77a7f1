"""The pages of others that serve measuring: beside the checkout, or nowhere."""

import os
from pathlib import Path

import pytest

#: Where it is, if it is there.
FOLDER = Path(
    os.environ.get("KIOSQUE_DATA", Path(__file__).resolve().parents[2] / "shared" / "data")
)


def shared(name: str) -> Path:
    """Return a file of the measuring data; skip the test where there is none."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip("the measuring data is not on this machine")
    return path
