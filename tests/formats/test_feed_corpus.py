"""feedparser's own test feeds, read without an exception.

They stand in the folder "tests" of its source archive on PyPI; KIOSQUE_FEEDPARSER names it.
"""

import os
from pathlib import Path

import pytest

from reader.formats import feed_file
from reader.model.errors import FormatError
from reader.model.feed import FeedDocument
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON

FOLDER = os.environ.get("KIOSQUE_FEEDPARSER")
#: Of 2,242 feeds some are no feeds: empty, or of headers only.
_LEAST = 2_200


@pytest.mark.skipif(FOLDER is None, reason="KIOSQUE_FEEDPARSER names no folder")
def test_every_feed_of_feedparsers_own_tests_is_read() -> None:
    files = sorted(Path(FOLDER or "").rglob("*.xml"))
    read = 0
    for file in files:
        page = Page(file.read_bytes(), NOON, Url("https://e.org/feed.xml"))
        try:
            read += isinstance(feed_file.read(page), FeedDocument)
        except FormatError:
            continue
    assert (len(files) > _LEAST, read > _LEAST) == (True, True), (len(files), read)
