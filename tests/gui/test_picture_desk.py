"""A picture is brought in its full size, the last that was wished for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.gui.desk import Desk
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.reading import open_article
from tests.gui.pictures import painted, story_with_pictures
from tests.world import World

Settle = Callable[[], None]


@dataclass
class Heard:
    """What the desk has told, in order."""

    pictures: list[tuple[str, QImage | None]]
    failures: list[object]


@pytest.fixture
def heard(desk: Desk) -> Heard:
    heard = Heard([], [])
    desk.pictures.came.connect(lambda *told: heard.pictures.append(told))
    desk.failed.connect(heard.failures.append)
    return heard


def digests(library: Library, world: World, count: int) -> list[str]:
    """Keep a story with so many pictures; return their digests."""
    bodies = [painted("teal", 1500 + number, 40) for number in range(count)]
    kept = take_in(library, story_with_pictures(world, bodies))
    return [each.digest or "" for each in open_article(library, kept.id).pictures]


def test_a_picture_comes_in_its_own_size(
    library: Library, world: World, desk: Desk, heard: Heard, settle: Settle
) -> None:
    [digest] = digests(library, world, 1)
    desk.pictures.bring(digest)
    settle()
    [(told, image)] = heard.pictures
    assert told == digest
    assert image is not None
    assert (image.width(), image.height()) == (1500, 40)


def test_of_several_only_the_last_comes(
    library: Library, world: World, desk: Desk, heard: Heard, settle: Settle
) -> None:
    wished = digests(library, world, 3)
    for digest in wished:
        desk.pictures.bring(digest)
    settle()
    assert [digest for digest, _ in heard.pictures] == wished[-1:]


def test_one_that_is_not_here_is_none(desk: Desk, heard: Heard, settle: Settle) -> None:
    desk.pictures.bring("0" * 64)
    settle()
    assert heard.pictures == [("0" * 64, None)]


def test_a_file_that_cannot_be_written_is_said(
    library: Library, world: World, desk: Desk, heard: Heard, settle: Settle, tmp_path: Path
) -> None:
    [digest] = digests(library, world, 1)
    desk.pictures.save(digest, tmp_path / "one.png")
    desk.pictures.save(digest, tmp_path / "nowhere" / "one.png")
    settle()
    assert (tmp_path / "one.png").is_file()
    assert len(heard.failures) == 1


def test_thumbnails_come_as_large_as_they_are_wished(
    library: Library, world: World, desk: Desk, settle: Settle
) -> None:
    wished = digests(library, world, 2)
    came: dict[str, tuple[int, QImage]] = {}
    desk.pictures.thumbnail_came.connect(
        lambda digest, side, image: came.update({digest: (side, image)})
    )
    desk.pictures.bring_thumbnails([*wished, "0" * 64], 72)
    settle()
    assert set(came) == set(wished)
    assert all(side == image.width() == image.height() == 72 for side, image in came.values())
