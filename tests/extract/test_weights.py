"""Text, links and prose are counted once, bottom up."""

from reader.extract.weights import Weights
from tests.extract.pages_of_ours import tree


def test_each_element_has_the_sum_of_what_is_below() -> None:
    long_run = "x" * 60
    root = tree(f"<div><p>{long_run}</p><p>ab<a href=x>cd</a>ef</p></div>")
    weights = Weights.of(root)
    div = next(root.iter("div"))
    assert (weights.text[div], weights.links[div], weights.prose[div]) == (66, 2, 60)
    link = next(root.iter("a"))
    assert (weights.text[link], weights.prose[link]) == (2, 0)
