"""The sample stories that come with the program; what must come out of them: test_own_pages.py."""

import json

from reader import paths
from tests.own_pages import FOLDER

SAMPLES = paths.resource("samples")


def test_every_file_is_listed_once() -> None:
    listed = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
    files = {path.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("*.html")}
    expected = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
    assert {entry["file"] for entry in listed} == files == set(expected)
    assert sum(entry["taken_in"] for entry in listed) == 8
