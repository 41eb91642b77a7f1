"""The releases, as CHANGELOG.md tells of them, for Debian and AppStream."""

from datetime import date

import pytest
from builders.changelog import Release, debian_changelog, debian_version, releases
from builders.ground import version

TEXT = """# Changelog

## Unreleased

- Something.

## [1.1.0] - 2027-03-04

## [1.0.0rc1] - 2027-01-02
"""


def test_the_version_in_the_making_stands_before_those_that_were_released(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert releases(TEXT) == [
        Release(version(), date(2027, 1, 15)),
        Release("1.1.0", date(2027, 3, 4)),
        Release("1.0.0rc1", date(2027, 1, 2)),
    ]


def test_a_version_that_was_released_is_not_told_twice() -> None:
    text = f"## [{version()}] - 2027-03-04\n"
    assert releases(text) == [Release(version(), date(2027, 3, 4))]


@pytest.mark.parametrize(
    ("number", "debian"),
    [("1.2.0", "1.2.0"), ("1.2.0rc1", "1.2.0~rc1"), ("1.2.0.dev3", "1.2.0~dev3")],
)
def test_debian_sorts_what_comes_before_a_version_before_it(number: str, debian: str) -> None:
    assert debian_version(number) == debian


def test_the_day_in_debians_changelog_is_the_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    text = debian_changelog()
    assert text.startswith(
        f"kiosque ({debian_version(version())}) unstable; urgency=medium\n\n  * "
    )
    assert "  Fri, 15 Jan 2027 12:00:00 +0000\n" in text
