"""The words round names."""

from reader.extract.names_words import (
    AFTER,
    BETWEEN,
    BY,
    LABELS,
    LEADS,
    NEWSROOM,
    NOBODY,
    PARTICLES,
    PICTURE,
    ROLES,
)


def test_what_parts_two_names() -> None:
    text = "Ada, Bo and Cy et Di / Ed & Flo"
    assert BETWEEN.split(text) == ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]


def test_the_lists_do_not_contradict_each_other() -> None:
    assert not AFTER & PARTICLES
    assert not ROLES & PARTICLES
    assert not NEWSROOM & PARTICLES
    assert not BY & LEADS
    assert {"door"} == BY & LABELS  # Dutch uses it as both


def test_nobody_and_pictures() -> None:
    assert NOBODY.search("wp_admin")
    assert NOBODY.search("Name *")
    assert not NOBODY.search("Ada Marin")
    assert PICTURE.match("Foto: Bo Lund")
    assert not PICTURE.match("Fotini Lund")
