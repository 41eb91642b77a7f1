"""Where words stand."""

from reader.model.found import Found


def test_without_a_search_nothing_is_found() -> None:
    assert Found() == Found((), "", ())
