"""Pixels by the head of a picture, in every format that is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.picture import picture_type, pixel_size
from tests.picture_makers import MAKERS, png


@pytest.mark.parametrize("name", MAKERS)
def test_the_size_is_told(name: str) -> None:
    picture = MAKERS[name](640, 481)
    assert picture_type(picture) == f"image/{name.split(maxsplit=1)[0]}"
    assert pixel_size(picture) == (640, 481)


@pytest.mark.parametrize("name", MAKERS)
def test_a_head_that_is_cut_tells_nothing_and_breaks_nothing(name: str) -> None:
    picture = MAKERS[name](640, 481)
    for length in range(4, len(picture)):
        assert pixel_size(picture[:length]) in (None, (640, 481), (160, 120))


@given(st.sampled_from(sorted(MAKERS)), st.binary(max_size=200), st.integers(2, 40))
def test_no_bytes_break_it(name: str, body: bytes, kept: int) -> None:
    size = pixel_size(MAKERS[name](640, 481)[:kept] + body)
    assert size is None or min(size) > 0


def test_a_jpeg_whose_parts_have_no_length_comes_to_an_end() -> None:
    assert pixel_size(b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50_000) is None


def test_the_largest_number_is_a_number() -> None:
    assert pixel_size(png(0xFFFFFFFF, 0xFFFFFFFF)) == (0xFFFFFFFF, 0xFFFFFFFF)
