"""A network of the test's own: an empty network namespace, where Linux lets us make one."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_LONGEST_SECONDS = 60


def run_in_namespace(program: str, *commands: str) -> list[str]:
    """Return the lines that a Python program prints in an empty network, after shell commands.

    Skips the test, with the reason, where there can be no such network.
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("network namespaces are Linux's")
    try:
        _unshared("ip link show lo", ["true"])
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no network namespace can be made: {error}")
    try:
        return _unshared(" && ".join(("true", *commands)), [sys.executable, "-c", program])
    except subprocess.CalledProcessError as error:
        pytest.fail(error.stderr)


def _unshared(commands: str, program: list[str]) -> list[str]:
    done = subprocess.run(
        [
            "unshare",
            "--map-root-user",
            "--net",
            "sh",
            "-c",
            f'{commands} && exec "$@"',
            "sh",
            *program,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=_LONGEST_SECONDS,
        check=True,
    )
    return done.stdout.splitlines()
