"""Labels of related stories, and labels that are not."""

import pytest

from reader.extract.related_words import LABEL, NAMED, NAMED_OTHER, OTHER_LABEL, POINTER


@pytest.mark.parametrize("label", ["Most read", "À la une", "Meistgelesen", "الأكثر قراءة", "最新"])
def test_other_labels(label: str) -> None:
    assert OTHER_LABEL.match(label)
    assert not LABEL.match(label)


@pytest.mark.parametrize("label", ["See also:", "À lire aussi", "Ver también", "ذات صلة"])
def test_labels(label: str) -> None:
    assert LABEL.match(label)


def test_a_sentence_is_neither() -> None:
    assert not LABEL.match("Related by marriage to the harbour master, she sailed on.")
    assert not POINTER.match("Read the letter aloud, he said")


def test_names() -> None:
    assert NAMED.search("jp-relatedposts")
    assert not NAMED.search("correlated")
    assert NAMED_OTHER.search("most-read related")
