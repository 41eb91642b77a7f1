"""What may stand where the user types."""

import pytest

from reader.gui.completions import Completions, completions

VALUES = {
    "site": ["The Harbour Ledger", "Courrier"],
    "tag": ["eau", "Énergie"],
    "by": ["Ada Byron"],
}


@pytest.mark.parametrize(
    ("before", "start", "texts"),
    [
        ("", 0, ()),
        ("s", 0, ()),
        ("si", 0, ("site:",)),
        ("ships -ta", 6, ("-tag:",)),
        ("is:", 0, ("is:unread", "is:read", "is:starred", "is:archived", "is:incomplete")),
        ("is:unr", 0, ("is:unread",)),
        ("is:unread", 0, ()),
        ("has:", 0, ("has:highlight", "has:note", "has:picture")),
        ("site:led", 0, ('site:"The Harbour Ledger"',)),
        ('site:"the', 0, ('site:"The Harbour Ledger"',)),
        ("x tag:e", 2, ("tag:eau", "tag:Énergie")),
        ("étiquette:en", 0, ("étiquette:Énergie",)),
        ("by:byr", 0, ('by:"Ada Byron"',)),
        ("foo:b", 0, ()),
        ("zz", 0, ()),
        ('a"si', 4, ()),
    ],
)
def test_completions(before: str, start: int, texts: tuple[str, ...]) -> None:
    found = completions(before, VALUES)
    assert found.texts[: len(texts)] == texts
    assert bool(found.texts) == bool(texts)
    if texts:
        assert found == Completions(start, found.texts)
