"""The sample stories that come with the program; what must come out of them: test_own_pages.py."""

import itertools
import json
from pathlib import Path

import draw_samples
import pytest
from PySide6.QtGui import QImage

from reader import paths
from tests.own_pages import FOLDER

SAMPLES = paths.resource("samples")


def test_every_file_is_listed_once() -> None:
    listed = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
    files = {path.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("*.html")}
    expected = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
    assert {entry["file"] for entry in listed} == files == set(expected)
    assert sum(entry["taken_in"] for entry in listed) == 8


def test_every_picture_is_of_a_story_and_there_is_a_drawing_of_it() -> None:
    listed = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
    named = {name for entry in listed for name in entry.get("pictures", {}).values()}
    files = sorted(draw_samples.PICTURES.iterdir())
    assert named == {file.relative_to(SAMPLES).as_posix() for file in files}
    assert [file.stem for file in files] == sorted(f.stem for f in draw_samples.DRAWN.iterdir())
    assert sum(file.stat().st_size for file in files) < 300_000


@pytest.mark.parametrize("file", sorted(draw_samples.DRAWN.iterdir()), ids=lambda file: file.stem)
def test_a_picture_is_its_drawing(qapp: object, file: Path) -> None:
    picture = QImage(str(draw_samples.PICTURES / f"{file.stem}.webp"))
    drawn = draw_samples.picture(file)
    assert picture.size() == drawn.size()
    small = [image.scaled(8, 5) for image in (picture, drawn)]
    for x, y in itertools.product(range(8), range(5)):
        kept, wanted = (image.pixelColor(x, y) for image in small)
        assert abs(kept.lightness() - wanted.lightness()) < 16
