"""CHANGELOG.md read: the releases, as Debian and AppStream want to be told of them."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

from builders.ground import MAINTAINER, NAME, ROOT, source_date, version

_HEADING = re.compile(r"^## \[?(?P<version>[0-9][^ \]]*)\]? - (?P<day>\d{4}-\d\d-\d\d)\s*$")


@dataclass(frozen=True, slots=True)
class Release:
    """A version and its day; it need not be released yet."""

    version: str
    day: date


def releases(text: str | None = None) -> list[Release]:
    """Return the releases, newest first; the version in the making too, of the source's day.

    text: that of CHANGELOG.md, if it is not the checkout's.
    """
    if text is None:
        text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    matches = (_HEADING.match(line) for line in text.splitlines())
    found = [Release(each["version"], date.fromisoformat(each["day"])) for each in matches if each]
    if version() not in {release.version for release in found}:
        found.insert(0, Release(version(), source_date().date()))
    return found


def debian_changelog() -> str:
    """Return the releases as Debian's changelog; what is new stands in CHANGELOG.md beside it."""
    entries = []
    for release in releases():
        moment = datetime.combine(release.day, time(12), UTC)
        entries.append(
            f"{NAME} ({debian_version(release.version)}) unstable; urgency=medium\n\n"
            f"  * Version {release.version}; see CHANGELOG.md for what is new.\n\n"
            f" -- {MAINTAINER}  {format_datetime(moment)}\n"
        )
    return "\n".join(entries)


def appstream_releases() -> str:
    """Return the releases as lines of AppStream metainfo."""
    return "\n".join(
        f'    <release version="{release.version}" date="{release.day.isoformat()}"/>'
        for release in releases()
    )


def debian_version(number: str) -> str:
    """Return a version as Debian sorts it: "1.0rc1" comes before "1.0", so it is "1.0~rc1"."""
    return re.sub(r"(?<=\d)(a|b|rc|\.dev)(?=\d)", lambda found: "~" + found[1].lstrip("."), number)
