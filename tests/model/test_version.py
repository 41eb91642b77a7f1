"""A version says when it came and how long it is."""

from reader.model.version import Version
from tests.world import NOON


def test_a_version_is_its_number_and_what_it_was() -> None:
    assert Version(1, NOON, "Ships", 280) == Version(1, NOON, "Ships", 280)
    assert Version(1, NOON, "Ships", 280) != Version(2, NOON, "Ships", 280)
