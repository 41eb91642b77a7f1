"""Make the lists of exact versions that run.py installs: `python packaging/lock.py`.

requirements.txt is what the program needs, requirements-dev.txt what the checks need besides, and
requirements-build.txt what packages are built with; all hold for every Python and system that
pyproject.toml allows, with a hash for each file. With `--check` nothing is fetched: it tells
whether the lists fit pyproject.toml.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent / "pyproject.toml"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def main() -> int:
    """Make the lists, or check them; return the exit code."""
    wanted = _wanted()
    if "--check" in sys.argv[1:]:
        faults = [fault for name, lines in wanted.items() for fault in _faults(name, lines)]
        print("\n".join(faults) or "The lists fit pyproject.toml.")
        return int(bool(faults))
    for name, lines in wanted.items():
        _make(name, lines)
    return 0


def _wanted() -> dict[str, list[str]]:
    """Return the requirements by the name of the list that pins them."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    groups = project["dependency-groups"]
    return {
        "requirements.txt": runtime,
        "requirements-dev.txt": [*runtime, *groups["dev"]],
        "requirements-build.txt": [*runtime, *groups["build"]],
    }


def _digest(lines: list[str]) -> str:
    return hashlib.sha256(json.dumps(lines).encode()).hexdigest()[:16]


def _head(lines: list[str]) -> str:
    return f"# Made by `python packaging/lock.py` from pyproject.toml ({_digest(lines)}).\n"


def _make(name: str, lines: list[str]) -> None:
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    target = HERE / name
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "requirements.in"
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
        command += ["--no-header", "--no-annotate", "--no-emit-index-url"]
        command += ["--python-version", "3.11"]
        if name != "requirements.txt":  # all lists must agree
            command += ["--constraints", str(HERE / "requirements.txt")]
        made = subprocess.run(
            [*command, str(source)], check=True, capture_output=True, text=True, cwd=folder
        ).stdout
    target.write_text(_head(lines) + made, encoding="utf-8")
    print(f"{target.name}: {len(_pins(made))} packages")


def _faults(name: str, lines: list[str]) -> list[str]:
    """Return what is wrong with a list, one sentence each."""
    try:
        text = (HERE / name).read_text(encoding="utf-8")
    except FileNotFoundError:
        return [f"{name} is missing: run packaging/lock.py."]
    faults = []
    if not text.startswith(_head(lines)):
        faults.append(f"{name} is older than pyproject.toml: run packaging/lock.py.")
    pins = _pins(text)
    for line in lines:
        wanted = Requirement(line)
        versions = pins.get(canonicalize_name(wanted.name), [])
        if not any(wanted.specifier.contains(version) for version in versions):
            faults.append(f"{name} does not have {line}.")
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text)
    faults += [
        f"{name}: no hash for {block.split()[0]}."
        for block in blocks
        if _PINNED.match(block) and "--hash=" not in block
    ]
    return faults


def _pins(text: str) -> dict[str, list[str]]:
    pins: dict[str, list[str]] = {}
    for line in text.splitlines():
        if match := _PINNED.match(line):
            pins.setdefault(canonicalize_name(match.group(1)), []).append(match.group(2))
    return pins


if __name__ == "__main__":
    sys.exit(main())
