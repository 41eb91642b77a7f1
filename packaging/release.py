"""Make a release: `python packaging/release.py 1.2.0`, then `python packaging/release.py pack`.

The first gives CHANGELOG.md's news that number and today's date, sets the version, commits and
tags. The second builds all that this machine can, and writes beside the packages in packaging/dist
their sha256 sums, the bill of materials and the licences of all that is shipped. Nothing leaves the
machine: release.md says what a person does then. Neither is done before the publisher's own address
stands in builders/ground.py.
"""

import hashlib
import re
import subprocess
import sys
import time
from pathlib import Path

import build
from builders import parts, sbom
from builders.ground import DIST, HOMEPAGE, MAINTAINER, ROOT, CannotBuildError, version

_NUMBER = re.compile(r"\d+\.\d+\.\d+(rc\d+)?")
_UNRELEASED = "## Unreleased\n"
_PACKAGES = ("*.whl", "*.tar.*", "*.deb", "*.AppImage", "*.flatpak", "*.exe", "*.dmg")
#: No address of a publisher's ends so: RFC 2606 keeps it for examples.
_NOBODYS = re.compile(r"\.example\b")
_USAGE = "Give the number of the new version (1.2.0), or the word `pack`."


def main(words: list[str], homepage: str = HOMEPAGE, maintainer: str = MAINTAINER) -> int:
    """Do the step that the word names; return the exit code.

    homepage, maintainer: the publisher's; a step is refused while they are nobody's.
    """
    try:
        if words == ["pack"]:
            need_publisher(homepage, maintainer)
            return pack()
        if len(words) == 1 and _NUMBER.fullmatch(words[0]):
            need_publisher(homepage, maintainer)
            return mark(words[0])
    except CannotBuildError as error:
        print(error, file=sys.stderr)
        return 1
    print(_USAGE, file=sys.stderr)
    return 2


def need_publisher(homepage: str, maintainer: str) -> None:
    """Raise CannotBuildError, with where to put what, if one of them is nobody's address."""
    named = {"HOMEPAGE": homepage, "MAINTAINER": maintainer}
    missing = [f"{name} ({value})" for name, value in named.items() if _NOBODYS.search(value)]
    if missing:
        raise CannotBuildError(
            f"Nobody has said who publishes this: {' and '.join(missing)} in"
            " packaging/builders/ground.py are examples. Put your own there and commit."
        )


def mark(number: str) -> int:
    """Make the version of what is checked out, in a commit with a tag; return the exit code."""
    if _git("status", "--porcelain"):
        raise CannotBuildError("There are changes that are not committed.")
    changes = ROOT / "CHANGELOG.md"
    day = time.strftime("%Y-%m-%d", time.gmtime())
    changes.write_text(released(changes.read_text(encoding="utf-8"), number, day), encoding="utf-8")
    place = ROOT / "reader" / "__init__.py"
    text = place.read_text(encoding="utf-8")
    line = f'__version__ = "{version()}"'
    place.write_text(text.replace(line, f'__version__ = "{number}"'), encoding="utf-8")
    _git("commit", "--all", "--message", f"release: {number}")
    _git("tag", "--annotate", f"v{number}", "--message", f"Kiosque {number}")
    print(f"v{number} is tagged. Next: python packaging/release.py pack")
    return 0


def released(text: str, number: str, day: str) -> str:
    """Return the changelog with its unreleased news under a version.

    Raises CannotBuildError if there is no news, or that version is there already.
    """
    if f"## [{number}]" in text:
        raise CannotBuildError(f"CHANGELOG.md has a version {number} already.")
    before, heading, after = text.partition(_UNRELEASED)
    news = after.partition("\n## ")[0]
    if not heading or "- " not in news:
        raise CannotBuildError("CHANGELOG.md has nothing under Unreleased.")
    return f"{before}{_UNRELEASED}\n## [{number}] - {day}\n{after}"


def pack() -> int:
    """Build what can be built and describe it; return the exit code."""
    build.main(["all"])
    found = parts.read()
    name = f"kiosque-{version()}"
    (DIST / f"{name}.cdx.json").write_text(sbom.bill(found), encoding="utf-8")
    (DIST / f"{name}-licences.txt").write_text(parts.notices(found), encoding="utf-8")
    (DIST / f"{name}.sha256").write_text(sums(DIST), encoding="utf-8")
    print(f"{name}.sha256, .cdx.json and -licences.txt are in packaging/dist.")
    return 0


def sums(folder: Path) -> str:
    """Return the sha256 of each package in a folder, as `sha256sum --check` reads it."""
    files = sorted({file for pattern in _PACKAGES for file in folder.glob(pattern)})
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in files]
    return "\n".join(lines) + "\n"


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotBuildError(f"git {words[0]} failed: {done.stderr.strip()}")
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
