"""Every mistake has its sentence."""

import pytest

from reader.gui.search_words import explanation
from reader.gui.words import ISOLATE
from reader.model.query_language import Fault, Mistake, read


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_sentence(fault: Fault) -> None:
    said = explanation(Mistake(fault, "sit", "x"))
    assert said.endswith(".")
    assert "{" not in said


def test_the_sentence_names_what_was_written() -> None:
    [mistake] = read("sit:ledger").mistakes
    assert explanation(mistake) == f"{ISOLATE.format('sit:')} is not known here."
