"""Files as other readers export them, with titles and texts as people really have them."""

import csv
import json
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

#: What breaks careless readers: signs, quotes, breaks, emoji, another direction.
AWKWARD = 'Ships; "at" anchor,\nand | more 🚢 — السفن في الميناء'
IN_ONE_LINE = " ".join(AWKWARD.split())
URL = "https://ledger.example/ships?id=3"
OTHER = "https://ledger.example/docks"
#: 2024-03-05 06:07:08 UTC
SECONDS = 1_709_618_828


def table(header: str, rows: Iterable[Sequence[str]], *, sign: str = ",") -> bytes:
    """Return a table as programs write it. header: the names, apart by commas."""
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=sign)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return file.getvalue().encode()


def turned(body: bytes, *, sign: str = ",") -> bytes:
    """Return the table with its columns in the opposite order."""
    rows = list(csv.reader(StringIO(body.decode(), newline=""), delimiter=sign))
    file = StringIO(newline="")
    csv.writer(file, delimiter=sign).writerows(row[::-1] for row in rows)
    return file.getvalue().encode()


def without(body: bytes, *names: str, sign: str = ",") -> bytes:
    """Return the table without these columns."""
    rows = list(csv.reader(StringIO(body.decode(), newline=""), delimiter=sign))
    kept = [place for place, name in enumerate(rows[0]) if name not in names]
    file = StringIO(newline="")
    csv.writer(file, delimiter=sign).writerows([row[place] for place in kept] for row in rows)
    return file.getvalue().encode()


def zipped(files: dict[str, bytes | str]) -> bytes:
    """Return a zip with these files in it."""
    body = BytesIO()
    with ZipFile(body, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return body.getvalue()


def as_json(value: Any) -> bytes:
    """Return the value as JSON, in UTF-8."""
    return json.dumps(value, ensure_ascii=False).encode()


POCKET = table(
    "title,url,time_added,tags,status",
    [
        (AWKWARD, URL, str(SECONDS), "sea|the north|🚢", "unread"),
        (OTHER, OTHER, str(SECONDS), "", "archive"),
    ],
)
INSTAPAPER = table(
    "URL,Title,Selection,Folder,Timestamp,Tags",
    [
        (URL, AWKWARD, AWKWARD, "Harbours", str(SECONDS), '["sea", "a, b"]'),
        (OTHER, "Docks", "", "Archive", str(SECONDS), "[]"),
        ("https://ledger.example/star", "Star", "", "Starred", str(SECONDS), ""),
    ],
)
WALLABAG_CSV = table(
    "Title,URL,Content,Tags,MIME Type,Language,Creation date",
    [
        (
            AWKWARD,
            URL,
            f"<p>{AWKWARD}</p>",
            "sea, the north",
            "text/html",
            "fr",
            "05/03/2024 06:07:08",
        )
    ],
    sign=";",
)
READWISE = table(
    "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen",
    [
        (
            AWKWARD,
            URL,
            "01h",
            "['sea', 'it\\'s']",
            "2024-03-05 06:07:08+00:00",
            "0.25",
            "archive",
            "True",
        ),
        ("A letter", "mailto:reader@ledger.example", "02h", "[]", "", "0", "new", "False"),
    ],
)
MATTER = table(
    "Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,"
    "Last Interaction Date,File Id",
    [
        (AWKWARD, "Ann Lee", "The Ledger", URL, "sea;north", "9", "False", "True", "True", "0",
         "2024-03-05", "f"),
        ("Docks", "", "", OTHER, "", "9", "True", "False", "True", "0", "", "g"),
    ],
)  # fmt: skip
RAINDROP = table(
    "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite",
    [
        ("1", AWKWARD, "mine; too", "In short.", URL, "News/Sea", "a, b",
         "2024-03-05T06:07:08.000Z", "https://ledger.example/c.jpg",
         "Highlight:kept them in\nNote:why?\nHighlight:the wind", "true"),
    ],
)  # fmt: skip
MYMIND = table(
    "id,type,title,url,content,note,tags,created",
    [
        ("1", "WebPage", AWKWARD, URL, "", "mine", "a,b", "2024-03-05T06:07:08Z"),
        ("2", "Note", "A thought", "", "One & two.\n\nThree.", "", "", "2024-03-05T06:07:08Z"),
        ("3", "Note", "Nothing", "", "", "", "", ""),
    ],
)
ZOTERO = table(
    "Key,Item Type,Author,Title,Publication Title,DOI,Url,Abstract Note,Date,Date Added,Notes,"
    "Manual Tags,Automatic Tags",
    [
        ("K1", "newspaperArticle", "Lee, Ann; Poe, Bo", AWKWARD, "The Ledger", "", URL, "In short.",
         "2024", "2024-03-05 06:07:08", "<p>A &amp; b</p>", "sea; north", "harbour"),
        ("K2", "journalArticle", "", "By its number", "", "10.1000/182", "", "", "2024-03-05", "",
         "", "", ""),
        ("K3", "book", "", "A book", "", "", "", "", "", "", "", "", ""),
    ],
)  # fmt: skip
#: One article, as wallabag exports it.
WALLABAG_ITEM: dict[str, Any] = {
    "id": "7",
    "uid": None,
    "title": AWKWARD,
    "url": URL,
    "is_archived": 1,
    "is_starred": 0,
    "content": f"<p>{AWKWARD}</p>",
    "created_at": "2024-03-05T06:07:08+0000",
    "published_at": "2024-03-04T00:00:00+0000",
    "published_by": ["Ann Lee"],
    "mimetype": "",
    "tags": ["sea", "the north"],
    "language": "fr_FR",
    "domain_name": "ledger.example",
    "preview_picture": "https://ledger.example/p.jpg",
    "annotations": [{"text": "why?", "quote": "Ships", "ranges": [], "created_at": SECONDS}],
}
OMNIVORE_ITEM: dict[str, Any] = {
    "id": "x",
    "slug": "ships-1",
    "title": AWKWARD,
    "description": "In short.",
    "author": "Ann",
    "url": URL,
    "state": "Archived",
    "readingProgress": 25,
    "labels": ["sea", "the north"],
    "thumbnail": "https://ledger.example/p.jpg",
    "savedAt": "2024-03-05T06:07:08.000Z",
    "updatedAt": "2024-03-06T00:00:00.000Z",
    "publishedAt": "2024-03-04T00:00:00.000Z",
}
OMNIVORE = zipped(
    {
        "metadata_0_to_20.json": as_json([OMNIVORE_ITEM, {"slug": "no-url", "title": "Lost"}]),
        "content/ships-1.html": f"<div><p>{AWKWARD}</p></div>",
        "highlights/ships-1.md": "On the whole.\n\n> kept\n> them in\n\n#label\n\nwhy?\n\n"
        "> the wind\n",
    }
)
