"""HAR as browsers and Playwright write it."""

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from reader.extract.article import extract
from tests.formats.samples import (
    SHIP,
    TITLE,
    URL,
    all_in,
    bodies,
    entry,
    har,
    page_in,
    pages_in,
    reasons_in,
    story,
    zipped,
)

HTML = {"mimeType": "text/html; charset=x", "text": story("/a.jpg").decode()}
PICTURE = {"mimeType": "image/jpeg", "encoding": "base64", "text": base64.b64encode(SHIP).decode()}
ENTRIES = [
    entry(URL, HTML, pageref="page_1"),
    entry("https://ledger.example/a.jpg", PICTURE, pageref="page_1"),
    entry("https://ads.example/", HTML, pageref="page_1"),
]


def test_the_document_of_each_page_with_its_pictures() -> None:
    page = page_in("a", har(*ENTRIES))
    assert (page.url, page.charset) == (URL, "utf-8")
    assert page.got_at == datetime(2025, 4, 2, 10, tzinfo=UTC)
    assert bodies(page) == {"https://ledger.example/a.jpg": SHIP}
    assert extract(page).title == TITLE


def test_without_references_frames_are_told_by_the_pages() -> None:
    main = {**HTML, "text": story().decode().replace("</h1>", "</h1><iframe src=/f></iframe>")}
    body = har(entry("https://ledger.example/f", HTML), entry(URL, main))
    assert page_in("a", body).url == URL


def test_what_a_script_asked_for_is_no_page() -> None:
    fragment = entry("https://ledger.example/more", HTML, _resourceType="xhr", pageref="p")
    page = entry(URL, HTML, _resourceType="document", pageref="p")
    assert page_in("a", har(fragment, page)).url == URL


def test_redirects_and_failures_are_none() -> None:
    moved: dict[str, Any] = entry("https://ledger.example/a.jpg", {})
    moved["response"] = {"status": 302, "redirectURL": "https://cdn.example/b.jpg"}
    failed = entry("https://ledger.example/no", HTML, pageref="x")
    failed["response"]["status"] = 404
    page = page_in(
        "a", har(failed, moved, entry("https://cdn.example/b.jpg", PICTURE), entry(URL, HTML))
    )
    assert list(bodies(page)) == ["https://cdn.example/b.jpg"]


def test_playwrights_zip_keeps_the_bodies_beside() -> None:
    listed = har(
        entry(URL, {"mimeType": "text/html", "_file": "1.html"}),
        entry("https://ledger.example/a.jpg", {"mimeType": "image/jpeg", "_file": "2.jpg"}),
        entry("https://ledger.example/b.jpg", {"mimeType": "image/jpeg", "_file": "../3.jpg"}),
    )
    body = zipped({"har.har": listed, "1.html": story("a.jpg", "b.jpg"), "2.jpg": SHIP})
    assert bodies(page_in("a.zip", body)) == {"https://ledger.example/a.jpg": SHIP}


def test_one_without_bodies_says_so() -> None:
    outcomes = all_in("a", har(entry(URL, {"mimeType": "text/html", "size": 9})))
    assert reasons_in(outcomes) == ["it tells of pages, but does not hold them"]


@pytest.mark.parametrize("lost", [1, 2, 400])
def test_cut_off_it_gives_the_entries_before(lost: int) -> None:
    outcomes = all_in("a", har(*ENTRIES, entry(f"{URL}-2", HTML, pageref="p2"))[:-lost])
    assert URL in [page.url for page in pages_in(outcomes)]
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]


@pytest.mark.parametrize(
    "log",
    [{}, {"entries": {}}, {"entries": [1, {}, {"response": 1}, {"request": {"url": 5}}]}],
)
def test_odd_values_are_passed_over(log: object) -> None:
    body = json.dumps({"log": log}).encode()
    assert pages_in(all_in("a", body)) == []


def test_a_picture_that_is_no_base64() -> None:
    broken = entry("https://ledger.example/a.jpg", {**PICTURE, "text": "a"})
    assert page_in("a", har(entry(URL, HTML), broken)).resources == ()
