"""A page, its kind, its version; what is no page comes as a file."""

from datetime import UTC, datetime, timedelta

import pytest

from reader.model.errors import FetchError, NotAPageError, PatienceError, RefusedError
from reader.model.page import Page, Validators
from reader.model.url import Url
from reader.net.budget import Limits
from reader.net.fetch import fetch, fetch_again
from tests.net.sites import Site, no_pauses, response
from tests.world import NOON

PDF = b"%PDF-1.7\n" + b"a harbour " * 200
KNOWN = Validators('"v1"', "Mon, 14 Sep 2026 12:00:00 GMT")


def get(url: str) -> Page:
    return fetch(Url(url), lambda: NOON, manners=no_pauses())


def get_again(url: str, known: Validators = KNOWN) -> Page | None:
    return fetch_again(Url(url), lambda: NOON, known, manners=no_pauses())


def test_a_page_comes_with_its_charset_and_type(site: Site) -> None:
    site.answers["/ships"] = response(b"<p>\xe9t\xe9", content_type="text/html; charset=iso-8859-1")
    page = get(site.url("/ships"))
    assert (page.body, page.charset, page.media_type) == (
        b"<p>\xe9t\xe9",
        "iso-8859-1",
        "text/html",
    )
    assert (page.url, page.got_at, page.private) == (site.url("/ships"), NOON, True)


def test_we_say_who_we_are(site: Site) -> None:
    site.answers["/"] = response()
    get(site.url("/"))
    [request] = site.asked
    assert request.headers["user-agent"].startswith("Kiosque/")
    assert "cookie" not in request.headers
    assert "referer" not in request.headers


def test_the_page_knows_where_the_redirects_led(site: Site) -> None:
    site.answers["/moved"] = response(b"", "302 Found", location="/ships?utm_source=x#top")
    site.answers["/ships"] = response()
    assert get(site.url("/moved")).url == site.url("/ships")


@pytest.mark.parametrize("says", ["text/html", "application/octet-stream", None])
def test_a_pdf_is_kept_whatever_the_site_calls_it(site: Site, says: str | None) -> None:
    said = {"content_type": says} if says else {}
    site.answers["/papers/tide%20table.pdf"] = response(PDF, **said)
    with pytest.raises(NotAPageError, match="it is a PDF, not a page") as caught:
        get(site.url("/papers/tide%20table.pdf"))
    assert caught.value.body == PDF
    assert caught.value.media_type == "application/pdf"
    assert caught.value.name == "tide table.pdf"
    assert not caught.value.retry


def test_another_file_is_kept_too_by_the_name_that_the_site_gives(site: Site) -> None:
    site.answers["/get"] = response(
        b"a,b", content_type="text/csv", content_disposition='attachment; filename="..\\\\t.csv"'
    )
    with pytest.raises(NotAPageError, match="it is no page but text/csv") as caught:
        get(site.url("/get"))
    assert (caught.value.body, caught.value.name) == (b"a,b", "t.csv")


def test_a_file_that_is_too_large_to_keep_is_not_read(site: Site) -> None:
    site.answers["/film"] = response(
        b"." * 70_000, content_type="video/mp4", content_length="60000000"
    )
    with pytest.raises(NotAPageError, match="it is no page but video/mp4") as caught:
        get(site.url("/film"))
    assert caught.value.body == b""


def test_html_that_the_site_knows_no_type_for_is_a_page(site: Site) -> None:
    site.answers["/"] = response(b"<!DOCTYPE html><p>x", content_type="application/octet-stream")
    assert get(site.url("/")).media_type == "text/html"


def test_a_page_tells_its_version(site: Site) -> None:
    site.answers["/"] = response(etag=KNOWN.etag or "", last_modified=KNOWN.last_modified or "")
    assert get(site.url("/")).validators == KNOWN
    site.answers["/"] = response()
    assert get(site.url("/")).validators is None


def test_a_page_that_is_still_the_same_is_not_sent_again(site: Site) -> None:
    site.answers["/"] = response(b"", "304 Not Modified", content_length="")
    assert get_again(site.url("/")) is None
    [request] = site.asked
    assert request.headers["if-none-match"] == KNOWN.etag
    assert request.headers["if-modified-since"] == KNOWN.last_modified


def test_a_page_that_is_another_comes(site: Site) -> None:
    site.answers["/"] = response(b"<p>new", etag='"v2"')
    page = get_again(site.url("/"))
    assert page is not None
    assert (page.body, page.validators) == (b"<p>new", Validators('"v2"'))


def test_a_version_is_not_asked_of_the_page_redirected_to(site: Site) -> None:
    site.answers["/"] = response(b"", "302 Found", location="/other")
    site.answers["/other"] = response()
    assert get_again(site.url("/")) is not None
    assert ["if-none-match" in request.headers for request in site.asked] == [True, False]


def test_nothing_changed_since_nothing_is_no_answer(site: Site) -> None:
    site.answers["/"] = response(b"", "304 Not Modified", content_length="")
    with pytest.raises(FetchError, match="the site answered 304 Not Modified"):
        get_again(site.url("/"), Validators())
    with pytest.raises(FetchError, match="the site answered 304 Not Modified"):
        get(site.url("/"))


def test_a_site_that_asks_for_patience_is_not_asked_before(site: Site) -> None:
    site.answers["/"] = response(b"", "429 Too Many Requests", retry_after="90")
    manners = no_pauses()
    for was_asked in (True, False):
        with pytest.raises(FetchError) as caught:
            fetch(Url(site.url("/")), lambda: NOON, manners=manners)
        assert type(caught.value) is (FetchError if was_asked else PatienceError)
        assert caught.value.retry_after is not None
        assert timedelta(seconds=80) < caught.value.retry_after <= timedelta(seconds=90)
    assert len(site.asked) == 1


def test_patience_may_be_asked_for_until_a_date(site: Site) -> None:
    until = "Mon, 14 Sep 2026 12:30:00 GMT"
    site.answers["/"] = response(b"", "503 Service Unavailable", retry_after=until)
    with pytest.raises(FetchError, match="503") as caught:
        get(site.url("/"))
    assert caught.value.retry_after == datetime(2026, 9, 14, 12, 30, tzinfo=UTC) - NOON


def test_a_page_larger_than_is_wished_is_refused(site: Site) -> None:
    site.answers["/"] = response(b"<p>" + b"a harbour " * 100_001)
    limits = Limits(page_bytes=1_000_000)
    with pytest.raises(RefusedError, match="larger than 1 MB"):
        fetch(Url(site.url("/")), lambda: NOON, manners=no_pauses(), limits=limits)
