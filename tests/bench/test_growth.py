"""The table and the picture of growth show what was measured, and nothing else."""

import re
from itertools import pairwise
from xml.dom.minidom import parseString

from tests.bench import growth
from tests.bench.spread import Spread

FOUND = {
    10_000: {"counts": Spread(0.5, 1, 1, 0, 9), "a link": Spread(3, 8, 9, 0, 9)},
    1_000_000: {
        "counts": Spread(0.6, 2, 2, 0, 9),
        "a link": Spread(4, 40, 90, 0, 9),
        "page far down, by title": Spread(1, 5, 9, 0, 9),
        "page far down, by site": Spread(2, 150, 900, 0, 9),
        "rare words, Kiosque": Spread(1, 2, 3, 0, 9),
    },
}


def test_the_table() -> None:
    lines = growth.table(FOUND).splitlines()
    assert lines[0] == "| p50, p95 in ms | 10,000 articles | 1,000,000 articles |"
    assert "| counts of all shelves, sites and tags | 0.50, 1.0 | 0.60, 2.0 |" in lines
    assert "| a page far down any list |  | 2.0, 150 |" in lines
    assert not any("an article saved" in line for line in lines)
    assert not any("ripgrep" in line or "opened" in line for line in lines)


def test_the_picture_is_whole_and_its_names_do_not_overlap() -> None:
    drawn = growth.picture(FOUND)
    document = parseString(drawn)
    curves = document.getElementsByTagName("polyline")
    assert len(curves) == 3
    names = [
        node
        for node in document.getElementsByTagName("text")
        if float(node.getAttribute("x")) > growth._WIDTH - growth._RIGHT
    ]
    places = sorted(float(node.getAttribute("y")) for node in names)
    assert len(places) == 3
    assert all(later - sooner >= 20 for sooner, later in pairwise(places))
    assert "prefers-color-scheme: dark" in drawn


def test_more_is_higher_and_larger_is_further_right() -> None:
    drawn = growth.picture(FOUND)
    [points] = re.findall(r'points="([^"]+)"[^>]*stroke="#e377c2"', drawn)
    first, last = ([float(n) for n in point.split(",")] for point in points.split())
    assert last[0] > first[0]
    assert last[1] < first[1]


def test_one_size_alone_is_drawn_too() -> None:
    assert "<circle" in growth.picture({10_000: FOUND[10_000]})
