"""Places are values: two of one kind and name are the same."""

from reader.gui.sidebar.place import Place


def test_a_place_is_told_by_kind_and_name() -> None:
    assert Place("outbox") == Place.OUTBOX
    assert Place("tag", "water") == Place("tag", "water") != Place("site", "water")
    assert len({Place.ALL, Place.UNREAD, Place("all")}) == 2
