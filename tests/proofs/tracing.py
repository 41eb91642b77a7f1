"""What a program opens and connects to, as the kernel sees it: strace, read."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_CALLS = "trace=%network,?open,openat,?openat2,?creat,execve"
#: `PID openat(AT_FDCWD</where/it/is>, "name", …`; the folder stands there because of -y.
_FILE = re.compile(
    r"^(?:\d+ +)?(?P<call>open|openat|openat2|creat|execve)\("
    r'(?:(?:AT_FDCWD|\d+)(?:<(?P<folder>[^>]*)>)?, )?"(?P<name>(?:[^"\\]|\\.)*)"'
)
_INTERNET = re.compile(r"\bA?P?F_INET6?\b")
_LOCAL = re.compile(r'(?:connect|sendto)\(.*sun_path=@?"(?P<name>[^"]*)"')

#: What may be opened, and why. A folder is meant with all that is in it.
_SYSTEM = {
    "libraries": "/lib /lib32 /lib64 /usr/lib /usr/lib32 /usr/lib64 /usr/local/lib",
    "the loader's lists": "/etc/ld.so.cache /etc/ld.so.preload /etc/ld.so.conf",
    "fonts": "/usr/share/fonts /usr/local/share/fonts /usr/share/fontconfig /etc/fonts"
    " /var/cache/fontconfig",
    "language and time": "/usr/share/libthai /usr/share/locale /usr/share/zoneinfo /etc/localtime"
    " /etc/timezone",
    "the keyboard and the screen": "/usr/share/X11 /usr/share/glvnd /etc/glvnd /usr/share/drirc.d"
    " /etc/drirc /dev/dri",
    "OpenSSL's settings, read when Python's ssl is imported": "/etc/ssl/openssl.cnf"
    " /etc/pki/tls/openssl.cnf /etc/crypto-policies",
    "the machine": "/proc/self /proc/cpuinfo /proc/meminfo /proc/filesystems /proc/stat"
    " /proc/sys /proc/mounts /sys/devices/system/cpu /sys/kernel/mm /sys/fs/cgroup /sys/fs/selinux"
    " /etc/selinux /dev/null /dev/urandom /dev/random /dev/shm",
}


@dataclass(frozen=True)
class Trace:
    """What was asked of the kernel, granted or not.

    files: absolute names of what was opened or started. internet: the calls that have to do with
    an internet socket. local: names of the sockets of this machine that were connected to.
    """

    files: tuple[str, ...]
    internet: tuple[str, ...]
    local: tuple[str, ...]
    output: str

    def foreign(self, allowed: list[Path]) -> list[str]:
        """Return what was opened that is neither the system's, Python's, the program's nor allowed.

        allowed: files, and folders with all that is in them.
        """
        known = [*_system(), *_python(), *_program(), *allowed]
        return sorted({name for name in self.files if not _is_in(Path(name), known)})


@cache
def why_not() -> str:
    """Return why nothing can be traced here, "" if it can."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return "strace is missing"
    done = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "strace may not trace here"


@cache
def _quick() -> tuple[str, ...]:
    """Return what lets strace stop a program only where it looks; () where it knows no such way."""
    words = ("strace", "-f", "--seccomp-bpf", "-o", os.devnull, "true")
    done = subprocess.run(words, capture_output=True, check=False)
    return ("--seccomp-bpf",) if done.returncode == 0 else ()


def traced(words: list[str], *, cwd: Path, home: Path) -> Trace:
    """Run `python -m WORDS…` offscreen to its end and return what it asked of the kernel.

    home: takes the place of this user's own folders. Skips the test where there is no strace.
    """
    if why_not():
        pytest.skip(why_not())
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    environment |= dict.fromkeys((*names, "TMPDIR"), str(home))
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "trace"
        done = subprocess.run(
            [
                *("strace", "-f", *_quick(), "-y", "-s", "4096", "-e", _CALLS, "-o", str(log)),
                *(sys.executable, "-P", "-B", "-m", *words),
            ],
            cwd=cwd,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return read(log.read_text(encoding="utf-8", errors="replace"), done.stdout)


def read(log: str, output: str = "") -> Trace:
    """Return what a log of strace tells."""
    files, internet, local = [], [], []
    for line in log.splitlines():
        if found := _FILE.match(line):
            files.append(os.path.normpath(Path(found["folder"] or "/", found["name"])))
        elif _INTERNET.search(line):
            internet.append(line)
        elif found := _LOCAL.search(line):
            local.append(found["name"])
    return Trace(tuple(files), tuple(internet), tuple(local), output)


def _system() -> list[Path]:
    return [Path(name) for names in _SYSTEM.values() for name in names.split()]


def _python() -> list[Path]:
    base = [Path(sys.base_prefix, name) for name in ("bin", "lib", "lib64", "pyvenv.cfg")]
    paths = [Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib")]
    return [*base, *paths, Path(sys.prefix), Path(sys.executable)]


def _program() -> list[Path]:
    return [ROOT / "reader", ROOT / "resources", ROOT / "tests" / "proofs"]


def _is_in(name: Path, known: list[Path]) -> bool:
    """Return whether it is one of these or in one, or is a folder that is merely looked through."""
    if any(name.is_relative_to(place) for place in known):
        return True
    return name in (ROOT, ROOT / "tests", Path("/usr/share"))
