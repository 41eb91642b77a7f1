"""The library's counts, each beside its place in the sidebar."""

from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.library.finding import Counts
from reader.model.annotation import MarkCounts


def show_counts(sidebar: Sidebar, counts: Counts) -> None:
    """Show how many stand on each shelf, under each tag, of each site, of each feed."""
    sidebar.show_counts(
        {
            Place.UNREAD: counts.unread,
            Place.ALL: counts.all,
            Place.FAVOURITES: counts.favourites,
            Place.ARCHIVE: counts.archived,
            Place.OUTBOX: counts.waiting,
            Place.TRASH: counts.trashed,
        }
    )
    sidebar.show_tags(counts.tags)
    sidebar.show_sites(counts.sites)
    sidebar.show_feeds(counts.feeds)


def count_highlights(sidebar: Sidebar, counts: MarkCounts) -> None:
    """Show how many highlights there are."""
    sidebar.show_counts({Place.HIGHLIGHTS: counts.highlights})
