"""The .deb: the bundle with the libraries of Debian in place of the copies it carries.

No script runs at its installing or removing: dpkg's own triggers tell the desktop of menu entry,
icons and types, and a user's library is nothing that it knows of.
"""

import gzip
import re
import shutil
from pathlib import Path

from builders import bundle, parts, share
from builders.changelog import debian_changelog, debian_version
from builders.ground import (
    DIST,
    HOMEPAGE,
    MAINTAINER,
    NAME,
    PACKAGING,
    ROOT,
    CannotBuildError,
    fresh,
    need,
    run,
    settle,
    size,
    version,
)  # fmt: skip

#: What dpkg-shlibdeps wants to see.
_SOURCE = f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n"
#: What tells a licence that Debian keeps, and the name it keeps it under.
_COMMON = {
    "TERMS AND CONDITIONS FOR USE, REPRODUCTION": "Apache-2.0",
    "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3": "LGPL-3",
    "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 2.1": "LGPL-2.1",
}
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info, xdg-utils
Suggests: espeak-ng, fonts-noto-cjk
Section: news
Priority: optional
Homepage: {homepage}
Description: offline news reader for the desktop
 Kiosque keeps the story of a news page and throws the rest of the page away.
 Links that are saved without a network wait in its outbox; pages that were
 saved by a browser, in any format, become articles at once. Related stories
 stay links that work offline. All is kept in one file on this computer, and
 reading makes no request.
"""


def build() -> list[Path]:
    """Make the package; return it. Raises CannotBuildError if Debian's tools are missing."""
    for tool, package in (("dpkg-deb", "dpkg"), ("dpkg-shlibdeps", "dpkg-dev")):
        need(tool, package)
    bundle.build()
    root = fresh(bundle.WORK / "deb" / "debian" / NAME)
    _lay_out(root)
    architecture = run("dpkg", "--print-architecture").strip()
    control = _CONTROL.format(
        name=NAME, version=debian_version(version()), architecture=architecture,
        maintainer=MAINTAINER, homepage=HOMEPAGE, depends=_depends(root),
        kilobytes=-(-size(root) // 1024),
    )  # fmt: skip
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(_md5sums(root), encoding="utf-8")
    settle(root)
    target = DIST / f"{NAME}_{debian_version(version())}_{architecture}.deb"
    packed = ("-Zxz", "-z6", "--threads-max=1", "--root-owner-group")
    run("dpkg-deb", *packed, "--build", root, target)
    return [target]


def _lay_out(root: Path) -> None:
    """Put all files of the package where it has them."""
    program = root / "usr" / "lib" / NAME
    shutil.copytree(bundle.FOLDER, program, symlinks=True)
    for name in bundle.system_libraries():
        (program / "_internal" / name).unlink(missing_ok=True)
    for path in sorted(program.rglob("*"), reverse=True):
        if path.is_symlink() and not path.exists():
            path.unlink()
        elif path.is_file() and ".so" in path.name:
            path.chmod(0o644)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share.lay_out(root / "usr" / "share")
    documents = root / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    for name, text in (
        ("changelog.gz", debian_changelog()),
        ("CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")),
    ):
        (documents / name).write_bytes(gzip.compress(text.encode(), mtime=0))
    (documents / "copyright").write_text(_copyright(), encoding="utf-8")
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "linux" / "lintian-overrides", overrides / NAME)


def _depends(root: Path) -> str:
    """Return the packages that the program's libraries need, with the versions they need."""
    program = root / "usr" / "lib" / NAME
    work = root.parent.parent
    (work / "debian" / "control").write_text(_SOURCE, "utf-8")
    files = [path for path in sorted(program.rglob("*")) if _is_elf(path)]
    inside = sorted({path.parent for path in files})
    words = [f"-l{folder}" for folder in inside] + [f"-e{file}" for file in files]
    found = run("dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *words, cwd=work)
    match = re.search(r"^shlibs:Depends=(.*)$", found, re.MULTILINE)
    if match is None:
        raise CannotBuildError("dpkg-shlibdeps found nothing that the program needs.")
    # Where the name was changed for 64-bit times, either will do.
    return ", ".join(_either(each) for each in match.group(1).split(", "))


def _either(need_of: str) -> str:
    name, _, bound = need_of.partition(" ")
    if name not in ("libglib2.0-0", "libssl3"):
        return need_of
    return f"{name}t64 | {need_of}" if bound == "" else f"{name}t64 {bound} | {need_of}"


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _md5sums(root: Path) -> str:
    names = sorted(
        path.relative_to(root).as_posix()
        for path in (root / "usr").rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    return run("md5sum", *names, cwd=root)


def _copyright() -> str:
    """Return the licences of all that the package holds, as Debian's copyright-format 1.0."""
    system = {part.name for part in parts.system_parts()}
    stanzas = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        f"Upstream-Name: Kiosque\nSource: {HOMEPAGE}\n",
        "Files: *\nCopyright: 2026 The Kiosque team\nLicense: Apache-2.0",
        " On Debian systems the full text of the Apache License 2.0 is in",
        " /usr/share/common-licenses/Apache-2.0.\n",
    ]
    for part in parts.read():
        if part.name in system:
            continue
        text = "\n".join(f" {line}" if line.strip() else " ." for line in _words(part).splitlines())
        where = f"usr/lib/{NAME}/_internal/*{part.name}*".replace(" ", "?")
        stanzas.append(f"Files: {where}\nCopyright: the authors of {part.name}")
        stanzas.append(f"License: {part.licence}\n{text or ' See its name at spdx.org.'}\n")
    return "\n".join(stanzas)


def _words(part: parts.Part) -> str:
    """Return a licence's own words, or where Debian keeps them."""
    for mark, name in _COMMON.items():
        if mark in part.text:
            return f"On Debian systems its text is in /usr/share/common-licenses/{name}."
    return part.text
