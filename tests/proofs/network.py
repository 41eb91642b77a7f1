"""A network that a test makes, and takes away again: in a namespace of its own, on Linux."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: An address of the public internet; in the namespace it is this machine's own.
PUBLIC = "93.184.216.34"
_UP = (
    "ip link set lo up",
    f"ip addr add {PUBLIC}/32 dev lo",
    "ip route add default dev lo",
)
_DOWN = ("ip link set lo down", f"ip addr del {PUBLIC}/32 dev lo")


def run_apart(words: list[str], home: Path, *, seconds: int) -> Any:
    """Run `python -m WORDS…` without any network; return what it prints at its end, as JSON.

    In it, every NAME.example is known and leads to PUBLIC, which nobody has until go_online().
    home: takes the place of the user's own folders. Skips the test where there can be none.
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("network namespaces are Linux's")
    hosts = home / "hosts"
    names = [f"{kind}-{n}.example" for kind in ("a", "b", "c") for n in range(40)]
    names += [f"f-{n}.example" for n in range(200)]
    lines = (f"{PUBLIC} {' '.join(names[start : start + 20])}\n" for start in range(0, 320, 20))
    hosts.write_text("127.0.0.1 localhost\n" + "".join(lines))
    try:
        subprocess.run(_apart(hosts, ["true"]), check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no network namespace can be made: {error}")
    done = subprocess.run(
        _apart(hosts, [sys.executable, "-P", "-B", "-m", *words]),
        cwd=ROOT,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def environment(home: Path) -> dict[str, str]:
    """Return what a program is to find around it: no display, no bus, no proxy, folders in home."""
    kept = {
        name: os.environ[name]
        for name in ("PATH", "LANG", "PYTHONHASHSEED", "HOME")
        if name in os.environ
    }
    folders = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR")
    kept |= dict.fromkeys((*folders, "HOME"), str(home))
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def go_online() -> None:
    """Give this namespace a network in which PUBLIC answers."""
    for command in _UP:
        subprocess.run(command.split(), check=True)


def go_offline() -> None:
    """Take it away again."""
    for command in _DOWN:
        subprocess.run(command.split(), check=True)


def _apart(hosts: Path, program: list[str]) -> list[str]:
    bind = f'mount --bind {hosts} /etc/hosts && exec "$@"'
    return ["unshare", "--map-root-user", "--net", "--mount", "sh", "-c", bind, "sh", *program]
