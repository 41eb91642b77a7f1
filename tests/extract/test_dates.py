"""Dates as pages write them."""

import pytest

from reader.extract.dates import date_in_url, iso_of


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-09-14T06:20:00+02:00", "2026-09-14T06:20:00+02:00"),
        ("2026-09-14T06:20:00.123Z", "2026-09-14T06:20:00Z"),
        ("2026-09-14 06:20", "2026-09-14T06:20:00"),
        ("2026-09-14T06:20:00+0200", "2026-09-14T06:20:00+02:00"),
        ("20260914", "2026-09-14"),
        ("Mon, 14 Sep 2026 06:20:00 +0200", "2026-09-14T06:20:00+02:00"),
        ("publié le 14 septembre 2026 à 6h", "2026-09-14"),
        ("September 14, 2026", "2026-09-14"),
        ("14. September 2026", "2026-09-14"),
        ("14 de septiembre de 2026", "2026-09-14"),
        ("14 سبتمبر 2026", "2026-09-14"),
        ("2026年9月14日", "2026-09-14"),
        ("14/09/2026", "2026-09-14"),
        ("09/14/2026", "2026-09-14"),
        ("2026-13-45", None),
        ("0001-01-01T00:00:00", None),
        ("ships", None),
        (None, None),
    ],
)
def test_dates(text: str | None, iso: str | None) -> None:
    assert iso_of(text) == iso


def test_days_in_addresses() -> None:
    assert date_in_url("https://e.org/2026/09/14/ships") == "2026-09-14"
    assert date_in_url("https://e.org/20260914/ships") == "2026-09-14"
    assert date_in_url("https://e.org/ships-2026") is None
