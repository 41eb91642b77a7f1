"""What says who sent the reader is left out; what says which page is meant stays."""

import pytest

from reader.model.tracking import is_tracking, without_tracking


@pytest.mark.parametrize("name", ["utm_source", "UTM_Medium", "fbclid", "_ga", "xtor", "mtm_cid"])
def test_tracking(name: str) -> None:
    assert is_tracking(name)


@pytest.mark.parametrize("name", ["id", "p", "page", "q", "story", "ref", "cid", "lang", "v"])
def test_what_may_name_a_page(name: str) -> None:
    assert not is_tracking(name)


def test_the_others_keep_their_order() -> None:
    pairs = [("z", "1"), ("gclid", "2"), ("a", "")]
    assert without_tracking(pairs) == [("z", "1"), ("a", "")]
