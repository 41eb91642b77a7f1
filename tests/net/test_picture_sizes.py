"""Pixels by the head of a picture, in every format that is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.net.media import told
from reader.net.picture_sizes import PICTURES, pixels
from tests.net.pictures import MAKERS, png


@pytest.mark.parametrize("name", MAKERS)
def test_the_size_is_told(name: str) -> None:
    picture = MAKERS[name](640, 481)
    media_type = told(picture)
    assert media_type == f"image/{name.split(maxsplit=1)[0]}"
    assert pixels(media_type, picture) == 640 * 481


@pytest.mark.parametrize("name", MAKERS)
def test_a_head_that_is_cut_tells_nothing_and_breaks_nothing(name: str) -> None:
    picture = MAKERS[name](640, 481)
    for length in range(4, len(picture)):
        assert pixels(told(picture) or "", picture[:length]) in (None, 640 * 481, 160 * 120)


@given(st.sampled_from(sorted(PICTURES)), st.binary(max_size=200))
def test_no_bytes_break_it(media_type: str, body: bytes) -> None:
    pixels(media_type, body)


def test_a_jpeg_whose_parts_have_no_length_comes_to_an_end() -> None:
    assert pixels("image/jpeg", b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50_000) is None


def test_the_largest_number_is_a_number() -> None:
    assert pixels("image/png", png(0xFFFFFFFF, 0xFFFFFFFF)) == 0xFFFFFFFF**2
