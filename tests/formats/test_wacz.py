"""WACZ: all its WARC files together, in the order of its list."""

from tests.formats.samples import (
    SHIP,
    URL,
    all_in,
    answer,
    bodies,
    crawl,
    packed,
    page_in,
    pages_in,
    reasons_in,
    record,
    story,
    wacz,
    zipped,
)

OTHER = "https://ledger.example/wind"
TWO = [*crawl(), record(OTHER, answer(story()))]


def test_the_pages_of_the_list_in_its_order() -> None:
    pages = pages_in(all_in("a", wacz(TWO, [OTHER, URL])))
    assert [page.url for page in pages] == [OTHER, URL]
    assert list(bodies(pages[1]).values()) == [SHIP]
    assert page_in("a", wacz(TWO, [URL])).url == URL


def test_without_a_list_all_pages() -> None:
    assert [page.url for page in pages_in(all_in("a", wacz(TWO, [])))] == [URL, OTHER]


def test_a_list_of_further_pages_and_lines_that_are_no_json() -> None:
    files = {
        "archive/a.warc": b"".join(TWO[:4]),
        "archive/b.warc.gz": packed(TWO[4:]),
        "pages/pages.jsonl": b'{"format": "json-pages-1.0"}\nbroken\n[]\n{"url": 1}\n{"url": "%b"}'
        % URL.encode(),
        "pages/extraPages.jsonl": b'{"url": "%b"}' % OTHER.encode(),
    }
    pages = pages_in(all_in("a", zipped(files)))
    assert [page.url for page in pages] == [URL, OTHER]
    assert list(bodies(pages[0]).values()) == [SHIP]


def test_a_page_of_the_list_that_is_not_there_is_said() -> None:
    outcomes = all_in("a", wacz(crawl(), [URL, OTHER]))
    assert [page.url for page in pages_in(outcomes)] == [URL]
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]


def test_one_without_archives() -> None:
    assert reasons_in(all_in("a", zipped({"datapackage.json": b"{}"}))) == [
        "there is no page in it"
    ]


def test_cut_off_it_gives_what_can_be_unpacked() -> None:
    body = wacz(crawl(), [URL])
    outcomes = all_in("a", body[: body.index(b"pages/pages.jsonl")])
    assert [page.url for page in pages_in(outcomes)] == [URL]
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]
