"""Stories as a bookmark file, which every browser and every other reader takes in.

The form is Netscape's (Microsoft: "Netscape Bookmark File Format"), TAGS and TOREAD are
Delicious's.
"""

from html import escape

from reader.formats.legal_markup import text_of
from reader.model.article import State
from reader.model.outgoing import Outgoing

HEAD = """\
<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
"""
END = "</DL><p>\n"


def bookmark(story: Outgoing) -> str:
    """Return the story's lines, "" if it has no address."""
    if not story.article.url:
        return ""
    fields = {
        "HREF": story.article.url,
        "ADD_DATE": str(int(story.saved_at.timestamp())),
        "TAGS": ",".join(tag.replace(",", " ") for tag in story.tags),
        "TOREAD": "1" if story.state is State.UNREAD else "",
    }
    shown = " ".join(f'{name}="{escape(value)}"' for name, value in fields.items() if value)
    notes = "\n".join(each.note or each.text for each in story.passages)
    about = f"    <DD>{text_of(notes)}\n" if notes else ""
    return f"    <DT><A {shown}>{text_of(story.title)}</A>\n{about}"
