"""Links into the outbox, never waiting for the network."""

import pytest

from reader.library import saving
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import UrlError
from tests.world import World


def test_saving_does_not_touch_the_network(library: Library, world: World) -> None:
    queued = saving.save(library, "https://e.org/ships?utm_source=x", title="Ships")
    assert (queued.url, queued.already) == ("https://e.org/ships", False)
    assert [(item.url, item.title) for item in saving.waiting(library)] == [
        ("https://e.org/ships", "Ships")
    ]
    assert world.asked == []


def test_the_same_link_waits_once(library: Library) -> None:
    saving.save(library, "https://e.org/ships")
    assert saving.save(library, "HTTPS://E.ORG/ships#top").already
    assert len(saving.waiting(library)) == 1


def test_words_that_are_no_address_are_refused(library: Library) -> None:
    with pytest.raises(UrlError, match="not a web address"):
        saving.save(library, "ships in the harbour")
    assert saving.waiting(library) == []


def test_a_cancelled_link_waits_no_more(library: Library) -> None:
    saving.save(library, "https://e.org/ships")
    assert saving.cancel(library, "https://e.org/ships") == Change(outbox=True)
    assert saving.cancel(library, "https://e.org/ships") == Change()
    assert saving.waiting(library) == []
