"""Feeds of every kind are read, whole or damaged, and nothing in them is believed."""

from datetime import timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from reader.formats import feed_xml
from reader.model.feed import FeedDocument, Note
from tests.feeds import FORMATS, Item, atom, rss
from tests.formats.feed_pages import FEED, answer, document, entry

SHIPS = "https://e.org/ships"
ITEM = Item("Ships", SHIPS, "tag:e.org,1", "<p>They lie in.</p>", "In short", "Port", "Ann Lee")
SYNDICATION = (
    '<s:updatePeriod xmlns:s="http://purl.org/rss/1.0/modules/syndication/">daily</s:updatePeriod>'
    '<s:updateFrequency xmlns:s="http://purl.org/rss/1.0/modules/syndication/">2'
    "</s:updateFrequency>"
)
DATE = "2026-09-14T10:00:00+00:00"


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_gives_what_it_knows(form: str) -> None:
    found = document(FORMATS[form](ITEM))
    assert (found.title, found.site, found.kind, found.notes) == (
        "The Harbour Ledger",
        "https://e.org/",
        form,
        (),
    )
    [one] = found.entries
    assert (one.title, one.url) == ("Ships", SHIPS)
    if form == "RSS 0.91":
        assert (one.guid, one.html, one.is_whole) == (SHIPS, "In short", False)
        return
    assert one.guid == "tag:e.org,1"
    assert (one.authors, one.categories, one.published) == (("Ann Lee",), ("Port",), DATE)
    assert (one.html, one.is_whole) == ("<p>They lie in.</p>", True)


@pytest.mark.parametrize("form", FORMATS)
def test_a_feed_without_entries_is_a_feed(form: str) -> None:
    found = document(FORMATS[form](title="Ledger"))
    assert (found.title, found.entries, found.notes) == ("Ledger", (), (Note.NO_ENTRIES,))


@pytest.mark.parametrize("text", ["", "Ships", "<p>Ships</p>", "<?xml version='1.0'?><svg/>", "{}"])
def test_what_is_no_feed_is_none(text: str) -> None:
    from reader.model.errors import FormatError

    with pytest.raises(FormatError, match="what came is no feed"):
        answer(text)


def test_a_page_is_no_feed_whatever_it_quotes() -> None:
    page = '<!DOCTYPE html><html><link rel=alternate type="application/rss+xml" href=/f><rss>'
    assert not isinstance(answer(page), FeedDocument)


def test_a_feed_that_breaks_off_gives_what_there_is() -> None:
    whole = rss(ITEM, Item("Wind", "https://e.org/wind"))
    found = document(whole[: -len("item></channel></rss>")])
    assert [each.title for each in found.entries] == ["Ships", "Wind"]
    assert found.notes == (Note.DAMAGED,)


def test_what_stands_before_a_feed_is_passed_over() -> None:
    junk = "\n\ufeff  <b>Warning</b>: something in functions.php on line 7\n"
    assert document(junk + rss(ITEM)).entries[0].title == "Ships"


def test_names_of_entities_that_only_html_knows_are_read() -> None:
    text = rss(Item("Caf")).replace("Caf", "Caf&eacute; &ndash; &amp;c.")
    assert entry(text).title == "Café – &c."


def test_entities_that_grow_are_not_followed() -> None:
    bomb = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghi"))
    doctype = f'<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">{bomb}]>'
    text = rss(ITEM, title="BIG").replace("?>", f"?>{doctype}", 1).replace("BIG", "&i;")
    found = document(text)
    assert (len(found.title) < 1_000, len(found.entries)) == (True, 1)


@pytest.mark.parametrize("where", ["file:///etc/passwd", "http://127.0.0.1:9/x"])
def test_a_foreign_file_is_not_read(where: str) -> None:
    doctype = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{where}">]>'
    text = rss(ITEM, title="FILE").replace("?>", f"?>{doctype}", 1).replace("FILE", "[&x;]")
    assert "root" not in document(text).title


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://[", "about:x"]
)
def test_only_web_addresses_are_links(link: str) -> None:
    assert entry(rss(Item("Ships", link, "1"))).url is None


def test_an_id_that_is_no_address_is_not_taken_for_one() -> None:
    assert (entry(rss(Item("Ships", None, "77"))).url, entry(rss(Item("A", None, "77"))).guid) == (
        None,
        "77",
    )
    assert entry(rss(Item("Ships", None, SHIPS))).url == SHIPS


def test_links_and_pictures_are_made_whole_by_where_the_feed_came_from() -> None:
    html = '<p><a href="more">More</a> <img src="/a.png"> <a href="#x">x</a></p>'
    one = entry(rss(Item("Ships", "ships", html=html)))
    assert one.url == "https://e.org/news/ships"
    assert 'href="https://e.org/news/more"' in one.html
    assert 'src="https://e.org/a.png"' in one.html


def test_an_entry_without_an_id_is_told_by_its_address_then_by_its_words() -> None:
    assert entry(rss(Item("Ships", SHIPS))).guid == SHIPS
    one, two = (entry(rss(Item(title, html="<p>a</p>"))).guid for title in ("Ships", "Wind"))
    assert one != two
    assert len(one) == 64


def test_entries_that_share_an_id_but_no_address_are_two() -> None:
    found = document(
        rss(Item("A", f"{SHIPS}1", "0"), Item("B", f"{SHIPS}2", "0"), Item("C", f"{SHIPS}1", "0"))
    )
    assert [(each.title, each.guid) for each in found.entries] == [("A", "0"), ("B", f"{SHIPS}2")]


def test_titles_are_words_without_markup() -> None:
    title = "5 < 6 <b>Ships &amp; more</b><script>alert(1)</script><!-- x -->"
    assert entry(rss(Item(title))).title == "5 < 6 Ships & more"


def test_a_picture_of_the_entry_is_known() -> None:
    thumb = '<enclosure url="/a.mp3" type="audio/mpeg"/><enclosure url="/a.jpg" type="image/jpeg"/>'
    text = rss(ITEM).replace("<item>", f"<item>{thumb}")
    assert entry(text).image == "https://e.org/a.jpg"


def test_the_original_address_is_taken_where_another_counts_the_clicks() -> None:
    origin = (
        f'<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">{SHIPS}-own</f:origLink>'
    )
    assert entry(rss(ITEM).replace("</item>", f"{origin}</item>")).url == f"{SHIPS}-own"


@pytest.mark.parametrize(
    ("head", "every"),
    [
        ("<ttl>90</ttl>", timedelta(minutes=90)),
        ("<ttl>soon</ttl>", None),
        ("<ttl>0</ttl>", None),
        (SYNDICATION, timedelta(hours=12)),
    ],
)
def test_the_pace_of_a_feed_is_known(head: str, every: timedelta | None) -> None:
    assert document(rss(ITEM, head=head)).pace.every == every


def test_hours_and_days_in_which_a_feed_rests_are_known() -> None:
    hours = "".join(f"<hour>{hour}</hour>" for hour in (0, 1, 24, 77))
    head = f"<skipHours>{hours}</skipHours><skipDays><day>Sunday</day><day>Someday</day></skipDays>"
    pace = document(rss(ITEM, head=head)).pace
    assert (set(pace.hours), set(pace.days)) == ({0, 1}, {6})
    every = "".join(f"<hour>{hour}</hour>" for hour in range(24))
    assert document(rss(ITEM, head=f"<skipHours>{every}</skipHours>")).pace.hours == frozenset()


def test_no_more_than_five_thousand_entries_are_read_and_it_is_said() -> None:
    items = "".join(f"<item><title>{n}</title></item>" for n in range(5_003))
    found = document(rss().replace("</channel>", f"{items}</channel>"))
    assert (len(found.entries), found.entries[-1].title) == (5_000, "4999")
    assert found.notes == (Note.TOO_MANY,)


def test_a_summary_stands_for_a_content_that_is_shorter() -> None:
    one = entry(
        rss(Item("Ships", SHIPS, html="<p>a</p>", summary="The whole of it, in many words"))
    )
    assert (one.html, one.is_whole) == ("The whole of it, in many words", False)


def test_a_date_that_no_calendar_has_is_none() -> None:
    text = rss(ITEM).replace("Mon, 14 Sep 2026 10:00:00 GMT", "someday")
    assert entry(text).published is None


def test_the_address_of_the_feed_is_no_part_of_an_id() -> None:
    assert entry(rss(Item("Ships", None, "news/1"))).guid == "news/1"
    assert FEED.startswith("https://e.org/")


@pytest.mark.parametrize(
    ("kind", "html"),
    [("image/png", ""), ("text", "<p>a &lt;b&gt;</p>"), ("html", "a <b>")],
)
def test_the_type_of_a_content_is_heeded(kind: str, html: str) -> None:
    text = atom(replace(ITEM, html="a <b>", summary="")).replace('type="html"', f'type="{kind}"')
    assert entry(text).html == html


def test_a_date_that_no_clock_has_is_none() -> None:
    far = (10**12, 1, 1, 0, 0, 0, 0, 0, 0)
    assert feed_xml._date({"published_parsed": far}, "published") is None
