"""Run every gate, fastest first, and print one line per gate: `python tests/check.py`.

What a gate prints is shown only if it fails. Words on the command line go to pytest. The exit code
is 0 if all gates are green.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable


#: The files of tests, one at a time, to a process for each processor.
_SHARED_OUT = ("-n", "auto", "--dist", "loadfile")
#: The last gate tells of the coverage.
_MEASURED = ("--cov", "--cov-report=", "--cov-fail-under=0")
_LINT_IMPORTS = "import importlinter.cli as c; c.lint_imports_command()"


def gates(pytest_words: list[str]) -> list[tuple[str, list[str]]]:
    """Return the gates in order: name and command. Of a part of the tests no coverage is asked."""
    tool = [PYTHON, "-m"]
    found = [
        ("format", [*tool, "ruff", "format", "--check", "--quiet", "."]),
        ("lint", [*tool, "ruff", "check", "--quiet", "."]),
        ("requirements", [PYTHON, "packaging/lock.py", "--check"]),
        ("imports", [PYTHON, "-c", _LINT_IMPORTS]),
        ("dead code", [*tool, "vulture"]),
        ("dependencies", [*tool, "deptry", "."]),
        ("types", [*tool, "mypy"]),
        ("tests", [*tool, "pytest", "-q", *_SHARED_OUT, *_MEASURED, *pytest_words]),
        ("coverage", [*tool, "coverage", "report", "--skip-covered"]),
    ]
    return found[:-1] if pytest_words else found


def main() -> int:
    """Run all gates, also after one has failed; return the exit code."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        # The processes have to agree on the names of the tests, sets in them included.
        "PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", str(time.time_ns() % 2**32)),
    }
    failed: list[str] = []
    wanted = gates(sys.argv[1:])
    for name, command in wanted:
        started = time.perf_counter()
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        seconds = time.perf_counter() - started
        green = done.returncode == 0
        summary = _last_line(done.stdout) if name in ("tests", "coverage") else ""
        print(
            f"{'ok    ' if green else 'FAILED'}  {name:<13} {seconds:6.1f} s  {summary}", flush=True
        )
        if not green:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    print(f"{len(wanted) - len(failed)} passed, {len(failed)} failed", flush=True)
    return int(bool(failed))


def _last_line(output: str) -> str:
    lines = [line.strip("= ") for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else ""


if __name__ == "__main__":
    sys.exit(main())
