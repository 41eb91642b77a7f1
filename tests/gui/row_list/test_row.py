"""All rows of one shape are of one height."""

import pytest

from reader.gui.row_list.row import Shape


@pytest.mark.parametrize(
    ("shape", "height"), [(Shape(), 104), (Shape(1, 2), 84), (Shape(1, 1), 64)], ids=str
)
def test_the_height_has_room_for_every_line(shape: Shape, height: int) -> None:
    assert shape.height == height
