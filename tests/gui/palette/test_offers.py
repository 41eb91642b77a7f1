"""What fits comes first; of equals what was chosen lately."""

from reader.gui.palette.offers import Offer, fitting


def offer(name: str, words: str) -> Offer:
    return Offer(name, words, lambda: None)


OFFERS = [offer("a", "Open files…"), offer("b", "Open the article"), offer("c", "Quit")]


def names(asked: str, *recent: str) -> list[str]:
    return [found.offer.name for found in fitting(asked, OFFERS, recent)]


def test_without_letters_all_are_there_the_recent_ones_first() -> None:
    assert names("") == ["a", "b", "c"]
    assert names("", "c", "gone", "b") == ["c", "b", "a"]


def test_only_what_fits_is_there() -> None:
    assert names("qu") == ["c"]
    assert names("ope") == ["a", "b"]
    assert names("zeppelin") == []


def test_of_equals_the_recent_one_is_first_and_the_better_before_it() -> None:
    assert names("open", "b") == ["b", "a"]
    assert names("of", "b") == ["a"]
    ranked = fitting("oa", [offer("far", "On top, all"), offer("near", "Oars")], ["far"])
    assert [found.offer.name for found in ranked] == ["near", "far"]
