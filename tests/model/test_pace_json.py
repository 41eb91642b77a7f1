"""The pace that a feed asks for is kept as it is."""

import json
from datetime import timedelta

import pytest

from reader.model.feed import Pace
from reader.model.pace_json import pace_from_json, pace_to_json


@pytest.mark.parametrize(
    "pace",
    [
        Pace(),
        Pace(timedelta(minutes=90), frozenset({0, 7}), frozenset({6})),
        Pace(hours=frozenset({23})),
    ],
    ids=["none", "all", "hours"],
)
def test_what_is_kept_comes_back(pace: Pace) -> None:
    assert pace_from_json(json.loads(json.dumps(pace_to_json(pace)))) == pace
