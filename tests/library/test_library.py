"""The clock of the library."""

from datetime import UTC

from reader.library.library import utc_now


def test_the_clock_is_aware_of_its_zone() -> None:
    assert utc_now().tzinfo is UTC
