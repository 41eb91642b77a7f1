"""Who has said nothing wishes for all."""

from reader.library.wishes import Wishes, usual


def test_the_usual_wishes_are_for_pictures_and_whole_pages() -> None:
    assert usual() == Wishes(pictures=True, by_proxy=True, largest_page=10_000_000)
