"""Lists of feeds: read as any program writes them, and written so that nothing is lost."""

import pytest

from reader.formats import opml
from reader.model.errors import FormatError
from reader.model.subscriptions import Outline, Subscription, Subscriptions
from reader.model.url import Url
from tests.world import NOON

FEED = Url("https://e.org/feed")


def listed(*lines: str, title: str = "Mine", charset: str = "utf-8") -> bytes:
    head = f'<?xml version="1.0" encoding="{charset}"?><opml version="2.0">'
    text = f"{head}<head><title>{title}</title></head><body>{''.join(lines)}</body></opml>"
    return text.encode(charset)


def read(*lines: str) -> Subscriptions:
    return opml.read(listed(*lines), "a.opml")


def test_a_feed_is_read_with_all_that_its_line_says() -> None:
    found = read(
        '<outline text="Morning" title="The Ledger" type="rss" xmlUrl="https://e.org/feed"'
        ' htmlUrl="https://e.org/" nnw:order="3" xmlns:nnw="urn:nnw" maxArticles="5"/>'
    )
    assert (found.title, found.unread, found.outlines) == ("Mine", (), ())
    assert found.feeds == (
        Subscription(
            FEED,
            "The Ledger",
            "Morning",
            Url("https://e.org/"),
            "",
            {"{urn:nnw}order": "3", "maxArticles": "5"},
        ),
    )


def test_folders_are_paths_and_strokes_in_their_names_are_kept() -> None:
    found = read(
        '<outline text="News"><outline text="TV/Radio">'
        '<outline text="A" xmlurl="https://e.org/feed"/></outline></outline>'
    )
    assert found.feeds[0].folder == "News/TV\u2215Radio"
    assert b'text="TV/Radio"' in opml.written(found, NOON)


def test_a_category_is_a_folder_where_there_is_no_other() -> None:
    found = read('<outline text="A" xmlUrl="https://e.org/feed" category="x, /Boston/Weather"/>')
    assert found.feeds[0].folder == "Boston/Weather"


@pytest.mark.parametrize("address", ["feed://e.org/feed", "feed:https://e.org/feed"])
def test_addresses_in_the_old_scheme_are_read(address: str) -> None:
    assert read(f'<outline text="A" xmlUrl="{address}"/>').feeds[0].url == FEED


def test_each_feed_comes_once_and_what_is_no_address_is_reported() -> None:
    found = read(
        '<outline text="A" xmlUrl="https://e.org/feed"/>',
        '<outline text="B" xmlUrl="https://e.org/feed"/>',
        '<outline text="C" xmlUrl="javascript:alert(1)"/>',
        "<outline/><note>not ours</note>",
    )
    assert [feed.title for feed in found.feeds] == ["A"]
    assert [(each.reason, each.text) for each in found.unread] == [
        ("this is no web address", "javascript:alert(1)")
    ]


def test_what_is_written_is_read_as_it_was() -> None:
    held = Subscriptions(
        "Mine \u0627 & <co>",
        (
            Subscription(FEED, "The Ledger", "Morning", Url("https://e.org/"), "News/France"),
            Subscription(Url("https://f.org/"), "F", attributes={"{urn:x}a": "1", "version": "R"}),
        ),
        (
            Outline("News", {"isOpen": "true"}, is_folder=True),
            Outline(
                "News",
                {"type": "link", "text": "A \x01link", "url": "https://e.org/x"},
                is_folder=False,
            ),
        ),
    )
    again = opml.read(opml.written(held, NOON), "a.opml")
    assert (again.title, again.outlines[0]) == (held.title, held.outlines[0])
    assert sorted(again.feeds, key=lambda f: f.url) == sorted(held.feeds, key=lambda f: f.url)
    assert again.outlines[1].attributes["text"] == "A link"


@pytest.mark.parametrize(
    ("rest", "title", "broken"),
    [
        ('<outline text="A & B" xmlUrl="https://e.org/feed"/></body></opml>', "A & B", []),
        ('<outline text="A < B" xmlUrl="https://e.org/feed"/></body></opml>', "A < B", []),
        ('<outline text="A&nbsp;B" xmlUrl="https://e.org/feed"/></body></opml><x/>', "AB", []),
        ('<outline text="A" xmlUrl="https://e.org/feed"/>\n<outline text="C" xml', "A", [3]),
        ('<outline text="A" xmlUrl="https://e.org/feed"/>\n<br>\n</body></opml>', "A", [4]),
        ('<outline text="B xmlUrl=""/>\n<outline text="A" xmlUrl="https://e.org/feed"/>', "A", [2]),
    ],
    ids=["a sign", "another", "behind it", "cut off", "of another kind", "a quote"],
)  # fmt: skip
def test_a_broken_list_gives_what_there_is_and_says_where_it_breaks(
    rest: str, title: str, broken: list[int]
) -> None:
    found = opml.read(f"<opml><body>\n{rest}".encode(), "a.opml")
    assert [(feed.title, feed.url) for feed in found.feeds] == [(title, FEED)]
    reason = "the list is broken here"
    assert [(each.place, each.reason) for each in found.unread] == [(n, reason) for n in broken]


def test_any_charset_is_read() -> None:
    body = listed('<outline text="Été" xmlUrl="https://e.org/feed"/>', charset="iso-8859-1")
    assert opml.read(body, "a.opml").feeds[0].title == "Été"


@pytest.mark.parametrize("body", [b"", b"<html/>", b"url,title", b"\x00\xff"])
def test_what_is_no_list_is_refused(body: bytes) -> None:
    with pytest.raises(FormatError, match="it is no list of feeds"):
        opml.read(body, "a.opml")


@pytest.mark.parametrize(
    ("body", "is_it"),
    [
        (listed(), True),
        (b"<OPML version='1.0'>", True),
        (b"<html><p>opml</p>", False),
        (b"url,title\n<opml>", False),
    ],
)
def test_a_list_is_known_by_its_beginning(body: bytes, is_it: bool) -> None:
    assert opml.is_it(body) is is_it


def test_entities_are_neither_grown_nor_fetched() -> None:
    doctype = '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">]>'
    text = listed('<outline text="&x;&a;" xmlUrl="https://e.org/feed"/>').decode()
    found = opml.read(text.replace("?>", f"?>{doctype}", 1).encode(), "a.opml")
    assert not [feed for feed in found.feeds if "root:" in feed.title]
