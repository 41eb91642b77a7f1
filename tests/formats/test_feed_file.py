"""What came from an address: a feed, a page that names some, or neither."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.errors import FormatError
from reader.model.feed import FeedDocument, FeedLink
from tests.feeds import FORMATS, Item
from tests.formats.feed_pages import answer


def test_a_page_gives_the_feeds_that_it_names() -> None:
    page = "<html><link rel=alternate type=application/rss+xml href=/feed>"
    assert answer(page) == (FeedLink("https://e.org/feed", kind="RSS"),)  # type: ignore[arg-type]


def test_what_is_neither_is_told() -> None:
    with pytest.raises(FormatError, match="what came is no feed"):
        answer("<html><title>Sorry</title>")


@settings(max_examples=60)
@given(st.sampled_from([*FORMATS]), st.data())
def test_a_feed_with_any_damage_is_read_or_refused(form: str, data: st.DataObject) -> None:
    whole = FORMATS[form](Item("Ships", "https://e.org/a", "1", "<p>a</p>", "b", "c", "d")).encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    damaged = whole[:start] + data.draw(st.binary(max_size=40)) + whole[end:]
    try:
        assert isinstance(answer(damaged), FeedDocument | tuple)
    except FormatError:
        return
