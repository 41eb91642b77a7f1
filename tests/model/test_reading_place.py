"""The place of a reader who has not begun."""

from reader.model.reading_place import ReadingPlace


def test_who_has_not_begun_is_at_the_beginning() -> None:
    place = ReadingPlace()
    assert (place.quote, place.start, place.progress, place.below) == ("", 0, 0, 0)
