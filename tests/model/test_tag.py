"""Tags and sites are values."""

from reader.model.tag import Site, Tag


def test_they_are_what_they_hold() -> None:
    assert Tag("eau", 2) == Tag("eau", 2) != Tag("eau", 3)
    assert Site("e.org", "The Ledger", 1).name == "The Ledger"
