"""A list of feeds as a file."""

from pathlib import Path

LEDGER, RADIO = "https://e.org/feed.xml", "https://radio.example/rss"


def list_of_feeds(folder: Path) -> Path:
    """Write a list of two feeds, and return it."""
    file = folder / "my feeds.opml"
    file.write_text(
        '<opml version="2.0"><head><title>Mine</title></head><body>'
        f'<outline text="Ledger" type="rss" xmlUrl="{LEDGER}"/>'
        f'<outline text="Radio" type="rss" xmlUrl="{RADIO}"/></body></opml>',
        encoding="utf-8",
    )
    return file
