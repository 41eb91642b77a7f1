"""How large a picture is shown."""

import pytest

from reader.gui.reading_pane.picture_room import Room, size_of_missing


@pytest.mark.parametrize(
    ("room", "size", "shown"),
    [
        (Room(601), (300, 200), (300, 200)),
        (Room(601), (1200, 800), (600, 400)),
        (Room(601, highest=100), (300, 200), (150, 100)),
        (Room(601, highest=100), (100, 900), (11, 100)),
        (Room(601, view=500), (600, 880), (300, 440)),
        (Room(601, view=1000), (600, 1030), (600, 1030)),
        (Room(601, view=1000), (600, 1050), (503, 880)),
        (Room(601, view=500), (600, 1200), (220, 440)),
        (Room(601, view=500), (600, 1201), (600, 1201)),
        (Room(601, view=200), (600, 640), (300, 320)),
        (Room(601), (0, 200), (0, 0)),
        (Room(601), (200, 0), (0, 0)),
    ],
    ids=[
        *(
            "as it is",
            "as wide as the text",
            "paper",
            "a strip on paper",
            "seen whole",
            "nearly seen",
            "not",
            "just so",
        ),
        *("a strip", "in a low window", "no width", "no height"),
    ],
)
def test_a_picture_is_shown_whole(
    room: Room, size: tuple[int, int], shown: tuple[int, int]
) -> None:
    assert room.size_of(*size) == shown


@pytest.mark.parametrize(
    ("name", "size"),
    [("to-come/12x8", (12, 8)), ("given-up/3x4", (3, 4)), ("ab12", None), ("other/3x4", None)],
)
def test_the_name_of_one_that_is_not_here_says_its_size(
    name: str, size: tuple[int, int] | None
) -> None:
    assert size_of_missing(name) == size
