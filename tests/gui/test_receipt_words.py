"""The receipt has a name, an icon and a reason for all that can be removed."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.gui.receipt_words import kind_name, words_for
from reader.model.article import ChromeKind, FoundBy
from reader.model.receipt import RemovedText

BLOCK = RemovedText(ChromeKind.SHARE_BAR, ("Send",), "Send", 1, 3, FoundBy.NAME, "share share")


@pytest.mark.parametrize("kind", ChromeKind)
def test_each_kind_has_a_name_and_an_icon(qapp: QApplication, kind: ChromeKind) -> None:
    words = words_for(replace(BLOCK, kind=kind))
    assert words.kind == kind_name(kind)
    assert words.kind[0].isupper()
    assert paths.resource(f"icons/{words.icon}.svg").is_file()


def test_each_kind_has_a_name_of_its_own(qapp: QApplication) -> None:
    assert len({kind_name(kind) for kind in ChromeKind}) == len(ChromeKind)


def test_each_way_of_finding_is_said(qapp: QApplication) -> None:
    said = {words_for(replace(BLOCK, by=by)).why for by in FoundBy}
    assert len(said) == len(FoundBy)
    assert all(why.endswith(".") for why in said)
    assert words_for(replace(BLOCK, by=None)).why == ""


def test_the_name_of_the_block_is_said_once_and_not_without_end(qapp: QApplication) -> None:
    assert words_for(BLOCK).why == "The page calls it “\u2068share\u2069”."
    assert len(words_for(replace(BLOCK, where="x" * 500)).why) < 80
