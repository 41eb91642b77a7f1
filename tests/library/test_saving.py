"""Links into the outbox, never waiting for the network."""

import subprocess
import sys
from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.library import kept_files, saving
from reader.library.delivering import deliver
from reader.library.holder import this_holder
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import FetchError, NotAPageError, UrlError
from reader.store import outbox
from tests.world import NOON, World, story_html


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
    cancelled = saving.cancel(library, "https://e.org/ships")
    assert cancelled is not None
    assert cancelled.change == Change(outbox=True)
    assert saving.cancel(library, "https://e.org/ships") is None
    assert saving.waiting(library) == []


def test_a_cancelled_link_can_be_put_back_with_its_file(library: Library, world: World) -> None:
    saving.save(library, "https://e.org/ships.pdf", title="Ships")
    reason = "it is a PDF, not a page"
    world.error = NotAPageError("https://e.org/ships.pdf", reason, b"%PDF-", "application/pdf", "s")
    list(deliver(library))
    before = saving.waiting(library)
    cancelled = saving.cancel(library, "https://e.org/ships.pdf")
    assert cancelled is not None
    assert cancelled.title == "Ships"
    saving.put_back(library, cancelled)
    assert saving.waiting(library) == before
    assert kept_files.find(library, "https://e.org/ships.pdf") == cancelled.file is not None


def test_the_order_and_the_address_can_be_changed(library: Library) -> None:
    for name in ("a", "b"):
        saving.save(library, f"https://e.org/{name}")
    saving.arrange(library, ["https://e.org/b"])
    saving.correct(library, "https://e.org/b", "e.org/c?utm_source=x")
    assert [item.url for item in saving.waiting(library)] == ["https://e.org/c", "https://e.org/a"]
    with pytest.raises(UrlError):
        saving.correct(library, "https://e.org/a", "no address")
    assert len(saving.waiting(library)) == 2


def test_the_next_try_is_the_first_of_links_and_pictures(library: Library, world: World) -> None:
    assert saving.next_due(library) is None
    html = story_html("Ships", text='A ship. <img src="https://e.org/a.png" width=600> ' * 9)
    take_in(library, world.page("https://e.org/ships", html))
    assert saving.next_due(library) == NOON
    world.error = FetchError("https://e.org/a.png", "the site answered 503")
    list(deliver(library))
    assert saving.next_due(library) == NOON + timedelta(minutes=2)
    saving.save(library, "https://e.org/b")
    assert saving.next_due(library) == NOON


@pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be asked who lives")
def test_what_a_killed_process_held_is_tried_at_once_on_a_wish(library: Library) -> None:
    saving.save(library, "https://e.org/ships")
    machine = this_holder().rpartition(":")[0]
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    with library.store.writing() as db:
        assert outbox.claim(db, NOON, f"{machine}:{ended.pid}")
    assert [item.trying for item in saving.waiting(library)] == [True]
    saving.make_due(library)
    assert [(item.trying, item.due_at) for item in saving.waiting(library)] == [(False, NOON)]


def test_a_page_of_a_home_network_may_name_its_own(library: Library, world: World) -> None:
    page = replace(world.page("http://10.0.0.1/ships", story_html("Ships")), private=True)
    article = take_in(library, page).id
    saving.save(library, "http://10.0.0.1/market", named_by=article)
    world.pages = {"http://10.0.0.1/market": story_html("The market")}
    list(deliver(library))
    assert world.named_by == [("http://10.0.0.1/ships", True)]
