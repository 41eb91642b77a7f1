"""What was done to articles, in the words of the window."""

from reader.gui import words
from reader.gui.words import tr
from reader.model.deed import Deed, DeedKind


def deed_words(deed: Deed) -> str:
    """Return what was done, and to how many."""
    count = len(deed.before)
    said = {
        DeedKind.ARCHIVE: tr("%n article(s) archived", "", count),
        DeedKind.UNARCHIVE: tr("%n article(s) taken out of the archive", "", count),
        DeedKind.STAR: tr("%n article(s) made favourites", "", count),
        DeedKind.UNSTAR: tr("%n article(s) no longer favourites", "", count),
        DeedKind.MARK_READ: tr("%n article(s) marked as read", "", count),
        DeedKind.MARK_UNREAD: tr("%n article(s) marked as unread", "", count),
        DeedKind.TRASH: tr("%n article(s) moved to the trash", "", count),
        DeedKind.RESTORE: tr("%n article(s) restored", "", count),
        DeedKind.TAG: tr("%n article(s) tagged {tag}", "", count),
        DeedKind.UNTAG: tr("{tag} taken from %n article(s)", "", count),
    }[deed.kind]
    return said.format(tag=words.isolated(deed.tag))
