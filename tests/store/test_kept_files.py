"""Files that came instead of pages: the latest of each link."""

from reader.model.outbox import KeptFile
from reader.model.url import Url
from reader.store import kept_files, outbox
from reader.store.store import Store
from tests.world import NOON

A = Url("https://e.org/a")


def test_a_later_file_takes_the_place_of_an_earlier_one(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        assert kept_files.find(db, A) is None
        for name in ("one.pdf", "two.pdf"):
            kept_files.put(db, A, KeptFile(name, "application/pdf", name.encode()), NOON)
        assert kept_files.find(db, A) == KeptFile("two.pdf", "application/pdf", b"two.pdf")
        assert len(outbox.items(db, NOON)) == 1
