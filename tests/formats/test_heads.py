"""What a file says of its page, and the dates in it."""

from datetime import UTC, datetime, timedelta

import pytest

from reader.extract.article import extract
from reader.formats.heads import date_in, has_title, no_later, with_fields
from reader.model.page import Page
from tests.world import NOON, PARAGRAPH

WHEN = datetime(2025, 4, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Wed, 02 Apr 2025 10:00:00 +0200",
        "Wed Apr 02 2025 10:00:00 GMT+0200 (Central European Summer Time)",
        "Wed Apr  2 08:00:00 2025",
        "2025-04-02T08:00:00Z",
        "2025-04-02T08:00:00",
        " 2025-04-02T10:00:00.000+02:00\n",
        "20250402T080000Z",
    ],
)
def test_dates_as_programs_write_them(text: str) -> None:
    assert date_in(text) == WHEN


@pytest.mark.parametrize(
    "text", ["", None, "yesterday", "Wed, 99 Apr 2025", "0001-01-01T00:00:00+23:00"]
)
def test_what_is_no_date(text: str | None) -> None:
    assert date_in(text) is None


def test_no_page_was_saved_after_it_came_to_us() -> None:
    assert no_later("2025-04-02T08:00:00Z", NOON) == WHEN
    assert no_later((NOON + timedelta(days=1)).isoformat(), NOON) == NOON
    assert no_later("never", NOON) == NOON


@pytest.mark.parametrize(
    "html",
    [
        "<!DOCTYPE html><html lang=fr><head profile=x><title>x</title>",
        "<html><body>",
        "<!doctype html><p>",
        "\ufeff",
        "",
    ],
)
def test_fields_stand_in_the_head_and_are_read_there(html: str) -> None:
    page = Page(f"{html}<p>{PARAGRAPH * 3}".encode(), NOON, None, "utf-8", "text/html")
    told = with_fields(page, {"og:title": 'L’été "à"  port & mer', "og:site_name": None, "x": " "})
    assert extract(told).title == 'L’été "à" port & mer'
    assert b"og:site_name" not in told.body
    assert with_fields(page, {"x": ""}) is page


@pytest.mark.parametrize(
    ("html", "titled"),
    [("<title>a</title>", True), ("<title> </title>", False), ("<p>title", False)],
)
def test_whether_a_page_has_a_title(html: str, *, titled: bool) -> None:
    assert has_title(html.encode()) is titled
