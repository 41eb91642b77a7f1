"""Saving is not held up by the search index: what it grows by is joined when nobody waits."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m018_settling(db: "Database") -> None:
    """Let the search indexes grow by a part with each save, and join parts only when told to.

    Without being told, they join where there are 32 of one size: a save now and then waits for it.
    The index of the outbox that goes has nothing that the one in_order lacks: a page less to write.
    """
    db.execute("DROP INDEX outbox_by_place")
    for index in ("search", "search_head"):
        for name, value in (("automerge", 0), ("crisismerge", 32), ("usermerge", 2)):
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", [name, value])  # noqa: S608
