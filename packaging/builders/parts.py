"""What Kiosque is made of: each part that is shipped, its version, its licence and that one's text.

Run as a program by the build's Python it prints the parts as JSON; read() asks it to.
"""

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from builders import bundle, environment
from builders.ground import PACKAGING, ROOT, CannotBuildError, reproducible, version

_LICENCES = PACKAGING / "licences"
_SHORTEST = 400  # characters that may be a licence
_LICENCE_FILE = re.compile(r"licen|copying|notice|copyright", re.IGNORECASE)
#: Licences that packages call by other names than SPDX does.
_SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "MIT License": "MIT",
    "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
    "Public Domain": "LicenseRef-public-domain",
    "Python Software Foundation License": "PSF-2.0",
}
#: Where a package brings none of the words of its licence, these are of what it names.
_WORDS_OF = {
    "LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "LGPL-2.1": ("LGPL-2.1.txt",),
}
_FONTS = {
    "Literata": "github.com/googlefonts/literata", "Amiri": "github.com/aliftype/amiri",
    "Atkinson Hyperlegible Next": "github.com/googlefonts/atkinson-hyperlegible-next",
    "Noto Sans Arabic": "github.com/notofonts/arabic",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """Something by others that is in the packages.

    licence: an SPDX expression, "NOASSERTION" where text alone tells. purl: its name to scanners,
    "" if it has none. text: the licence's own words.
    """

    name: str
    version: str
    licence: str
    purl: str
    text: str


def read() -> list[Part]:
    """Return all parts of the bundle, which must be built; by name."""
    done = subprocess.run(
        [str(environment.python()), "-m", "builders.parts"],
        capture_output=True, text=True, check=False,
        env={**reproducible(), "PYTHONPATH": str(PACKAGING)},
    )  # fmt: skip
    if done.returncode:
        raise CannotBuildError(f"The list of parts failed:\n{done.stderr}")
    found = [Part(**each) for each in json.loads(done.stdout)]
    return sorted([*found, *system_parts()], key=lambda part: part.name.lower())


def python_parts(modules: Iterable[str]) -> list[Part]:
    """Return the packages of Python that the modules are of, as far as they are installed here."""
    owners = metadata.packages_distributions()
    names = {name for module in modules for name in owners.get(module, ())}
    found = []
    for name in sorted(names):
        package = metadata.distribution(name)
        number = package.version
        purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{number}"
        licence = _licence(package)
        found.append(Part(name, number, licence, purl, _texts(package, licence)))
    return found


def own_parts() -> list[Part]:
    """Return the parts that come with Python and with the sources."""
    resources = ROOT / "resources"
    fonts = (resources / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    icons = (resources / "icons" / "LICENSE").read_text(encoding="utf-8")
    number = platform.python_version()
    return [
        Part("Python", number, "PSF-2.0", f"pkg:generic/python@{number}", _python_licence()),
        Part("Lucide", "", "ISC", "pkg:npm/lucide-static", icons),
        *(Part(name, "", "OFL-1.1", "", f"{where}\n\n{fonts}") for name, where in _FONTS.items()),
    ]


def system_parts() -> list[Part]:
    """Return the libraries of this Debian that the bundle carries, by their packages."""
    packages: dict[str, Path] = {}
    for source in bundle.system_libraries().values():
        real = os.path.realpath(source)
        for path in (real, real.removeprefix("/usr"), source):
            asked = subprocess.run(
                ["dpkg", "-S", path], capture_output=True, text=True, check=False
            )
            if asked.returncode == 0:
                name = asked.stdout.split(":")[0]
                packages[name] = Path("/usr/share/doc", name, "copyright")
                break
    return [_debian_part(name, text) for name, text in sorted(packages.items())]


def _debian_part(name: str, copyright_file: Path) -> Part:
    shown = ["dpkg-query", "-W", "-f", "${Version}", name]
    number = subprocess.check_output(shown, text=True)
    text = copyright_file.read_text(encoding="utf-8", errors="replace")
    return Part(name, number, "NOASSERTION", f"pkg:deb/debian/{name}@{number}", text)


def _licence(package: metadata.Distribution) -> str:
    about = package.metadata.json
    if expression := about.get("license_expression"):
        return str(expression)
    named = [
        each.rpartition(" :: ")[2]
        for each in about.get("classifier", ())
        if each.startswith("License :: ") and each != "License :: OSI Approved"
    ]
    if not named:
        named = [str(about.get("license", "")).partition("\n")[0]]
    return " OR ".join(_SPDX.get(each, each) for each in named) or "NOASSERTION"


def _texts(package: metadata.Distribution, licence: str) -> str:
    files = [
        Path(str(file.locate()))
        for file in package.files or ()
        if _LICENCE_FILE.search(file.name) and file.suffix in ("", ".txt", ".md", ".rst", ".APACHE")
    ]
    found = [file.read_text(encoding="utf-8", errors="replace") for file in sorted(files)]
    if len("".join(found)) < _SHORTEST:
        named = next((names for name, names in _WORDS_OF.items() if name in licence), ())
        found += [(_LICENCES / name).read_text(encoding="utf-8") for name in named]
    return "\n\n".join(found)


def _python_licence() -> str:
    place = Path(os.__file__).with_name("LICENSE.txt")
    return place.read_text(encoding="utf-8") if place.exists() else sys.copyright


def main() -> int:
    """Print what this Python can tell of; return the exit code."""
    modules = json.loads((bundle.WORK / "modules.json").read_text(encoding="utf-8"))
    parts = [*python_parts(modules), *own_parts()]
    json.dump([asdict(part) for part in parts], sys.stdout)
    return 0


def notices(parts: list[Part]) -> str:
    """Return the licences of all parts as one text, each text once."""
    lines = [f"Kiosque {version()} contains work of others, under these licences.", ""]
    lines += [f"{part.name} {part.version}: {part.licence}".replace("  ", " ") for part in parts]
    texts: dict[str, list[str]] = {}
    for part in parts:
        if part.text.strip():
            texts.setdefault(part.text.strip(), []).append(part.name)
    for text, names in texts.items():
        lines += ["", "=" * 78, ", ".join(names), "=" * 78, "", text]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
