#!/usr/bin/env python3
"""Start Kiosque from its folder, or run its tests: the set-up included.

    python3 run.py            open the window
    python3 run.py test       run every check (tests/check.py)
    python3 run.py WORDS…     run a command, e.g. python3 run.py save page.html

Needs nothing but Python 3.11 or later. The first start makes `.venv` beside this file, installs the
exact versions of packaging/requirements.txt there, and on Debian and Ubuntu fetches the system
libraries that Qt lacks, without root. The program itself is not installed: a .pth file in the
environment points here.
"""

import ctypes
import glob
import hashlib
import os
import shutil
import subprocess
import sys
import time

OLDEST = (3, 11)  # this file parses on older ones too, to say so
ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "set-up-is-done")
LIBRARIES = os.path.join(VENV, "system-libraries")
LOG = os.path.join(ROOT, ".venv-setup.log")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, "Scripts" if WINDOWS else "bin", "python.exe" if WINDOWS else "python")
RUNTIME = os.path.join(ROOT, "packaging", "requirements.txt")
DEVELOPMENT = os.path.join(ROOT, "packaging", "requirements-dev.txt")

# What Qt needs of the system: library -> Debian's package for it. Names that end in "t64" are those
# of Ubuntu 24.04 and Debian 13; whichever of the two there is, is taken.
# fmt: off
OFFSCREEN = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"), "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",), "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",), "libxkbcommon.so.0": ("libxkbcommon0",),
}
WINDOW = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",), "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",), "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-randr.so.0": ("libxcb-randr0",), "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",), "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",), "libX11-xcb.so.1": ("libx11-xcb1",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
}
# fmt: on
ELSEWHERE = (
    "Qt needs system libraries that are missing here: {missing}.\n"
    "Please install them, then start again:\n"
    "  Fedora    sudo dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor"
    " xcb-util-keysyms xcb-util-wm fontconfig dbus-libs\n"
    "  Arch      sudo pacman -S libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-keysyms"
    " xcb-util-wm fontconfig\n"
    "  openSUSE  sudo zypper install Mesa-libEGL1 Mesa-libGL1 libxkbcommon-x11-0 libxcb-cursor0"
    " libxcb-icccm4 libxcb-keysyms1 fontconfig"
)
# A machine without fonts has no fonts.conf either, and Qt would complain at every start.
FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{fonts}</dir><dir>/usr/share/fonts</dir><cachedir>{cache}</cachedir></fontconfig>
"""


class SetUpError(Exception):
    """The set-up cannot go on; str() is what to tell the user."""


def main(words: "list[str]") -> int:
    """Set up what is missing, then become the program; return the exit code."""
    if sys.version_info < OLDEST:
        return fail("Kiosque needs Python 3.11 or later; this is %d.%d." % sys.version_info[:2])
    test = words[:1] == ["test"]
    try:
        set_up(test)
        environment = with_libraries(dict(os.environ), needed_libraries(test))
    except SetUpError as error:
        return fail(str(error))
    except KeyboardInterrupt:
        return fail("Stopped; the next start goes on from here.")
    if test:
        command = [PYTHON, os.path.join(ROOT, "tests", "check.py"), *words[1:]]
        os.chdir(ROOT)
    else:
        command = [PYTHON, "-m", "reader", *words]
        environment["KIOSQUE_PROGRAM"] = "python3 run.py"  # how hints are to call the program
    if not WINDOWS:
        os.execve(PYTHON, command, environment)  # the program takes our place
    return subprocess.call(command, env=environment)


def fail(sentence: str) -> int:
    """Say why it cannot start: in the terminal, or in a box after a double-click."""
    print(sentence, file=sys.stderr)
    on_screen("--error", sentence)
    return 1


def on_screen(kind: str, sentence: str) -> "subprocess.Popen[bytes] | None":
    """Show the sentence in a box ("--info", "--error") if there is no terminal; None: no box."""
    if not os.environ.get("DISPLAY") or sys.stderr.isatty():
        return None
    kde = kind.replace("info", "msgbox")
    for box in (["zenity", kind, "--text"], ["kdialog", kde], ["xmessage"]):
        if shutil.which(box[0]):
            return subprocess.Popen([*box, sentence])
    return None


def say(sentence: str) -> None:
    """Tell what is being done: at once in the terminal, and in the log."""
    print(sentence, flush=True)
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(sentence + "\n")


def run(command: "list[str]", what: str, folder: "str | None" = None) -> None:
    """Run a command, its words into the log, and tell every 10 s that it still works."""
    with open(LOG, "a", encoding="utf-8") as log:
        work = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                cwd=folder)  # fmt: skip
    started = time.time()
    while work.poll() is None:
        try:
            work.wait(10)
        except subprocess.TimeoutExpired:
            print("  … %d seconds" % (time.time() - started), flush=True)
    if work.returncode:
        raise SetUpError("%s did not work. Is there a network? The log tells more: %s"
                         % (what, LOG))  # fmt: skip


def wanted(test: bool) -> "list[str]":
    """Return the lines that the stamp must have: where we are, and each list that is installed."""
    lines = ["in " + ROOT]  # a folder that was moved needs its environment anew
    for name in (RUNTIME, DEVELOPMENT)[: 2 if test else 1]:
        with open(name, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        lines.append("%s %d.%d %s" % (os.path.basename(name), *sys.version_info[:2], digest))
    return lines


def stamped() -> "list[str]":
    """Return the lines of the stamp, none if what it says was installed is not all there."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            lines = file.read().splitlines()
    except OSError:
        return []
    there = {"has " + name for folder in packages() for name in os.listdir(folder)}
    had = {line for line in lines if line.startswith("has ")}
    return lines if os.path.exists(PYTHON) and had <= there else []


def packages() -> "list[str]":
    """Return the folder that packages are installed in, as a list; empty if there is none."""
    folder = os.path.join("Lib" if WINDOWS else os.path.join("lib", "python3*"), "site-packages")
    return glob.glob(os.path.join(VENV, folder))


def set_up(test: bool) -> None:
    """Make the environment, or mend it, unless it is as it should be."""
    if set(wanted(test)) <= set(stamped()):
        return
    with Turn():
        missing = set(wanted(test)) - set(stamped())
        if set(wanted(False)) & missing:
            say("Setting up Kiosque: about 100 MB to fetch, once. This takes a minute or two.")
            box = on_screen("--info", "Kiosque is being set up. This takes a minute or two.")
            try:
                install_from_nothing()
            finally:
                if box is not None:
                    box.terminate()
            missing = set(wanted(test))
        if any(line.startswith("requirements-dev") for line in missing):
            say("Fetching the tools for the tests.")
            install(DEVELOPMENT)
        there = ["has " + name for folder in packages() for name in os.listdir(folder)]
        with open(STAMP, "w", encoding="utf-8") as file:
            file.write("\n".join([*wanted(test), *there]) + "\n")
        say("Done.")


def install_from_nothing() -> None:
    """Make the environment anew with the program's requirements in it."""
    shutil.rmtree(VENV, ignore_errors=True)
    uv = shutil.which("uv")
    say("Making the environment.")
    if uv:
        run([uv, "venv", "--quiet", "--python", sys.executable, VENV], "Making the environment")
    else:
        make_venv()
    say("Fetching and installing the packages (Qt is the large one).")
    install(RUNTIME)
    for site in packages():
        with open(os.path.join(site, "kiosque.pth"), "w", encoding="utf-8") as file:
            file.write(ROOT + "\n")


def install(requirements: str) -> None:
    """Install exactly what the list names, each file checked by its hash."""
    uv = shutil.which("uv")
    if uv:
        command = [uv, "pip", "install", "--quiet", "--python", PYTHON]
    else:
        command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*command, "--require-hashes", "-r", requirements], "Installing the packages")


def make_venv() -> None:
    """Make an environment with a pip of today: that of old Pythons fails on our packages."""
    try:
        import ensurepip  # noqa: F401 only to see whether it is there
    except ImportError:
        run([sys.executable, "-m", "venv", "--without-pip", VENV], "Making the environment")
        bring_pip()
        return
    try:
        run([sys.executable, "-m", "venv", VENV], "Making the environment")
    except SetUpError:  # Debian has ensurepip without the wheels it needs
        run([sys.executable, "-m", "venv", "--without-pip", "--clear", VENV],
            "Making the environment")  # fmt: skip
        bring_pip()
        return
    run([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade",
         "pip"], "Bringing pip up to date")  # fmt: skip


def bring_pip() -> None:
    """Take pip from Debian's package of its wheel, and let it install a newer self."""
    if not shutil.which("apt-get"):
        raise SetUpError("This Python came without pip. Please install pip for it, or uv.")
    folder = os.path.join(VENV, "pip-wheel")
    fetch_debs(["python3-pip-whl"], folder, apt_options())
    wheels = glob.glob(os.path.join(folder, "usr/share/python-wheels/pip-*.whl"))
    if not wheels:
        raise SetUpError("pip could not be fetched. Please install python3-venv, then start again.")
    run([PYTHON, os.path.join(wheels[0], "pip"), "install", "--quiet",
         "--disable-pip-version-check", "pip"], "Bringing pip")  # fmt: skip


class Turn:
    """Let one set-up work at a time; a second one waits until the first is done."""

    path = os.path.join(ROOT, ".venv-setup.lock")

    def __enter__(self) -> "Turn":
        """Wait for the turn."""
        told = False
        while True:
            try:
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL))
                break
            except FileExistsError:
                if time.time() - os.path.getmtime(self.path) > 1800:
                    os.remove(self.path)  # left by a set-up that was killed
                elif not told:
                    told = True
                    print("Another set-up is at work; waiting for it.", flush=True)
                time.sleep(1)
        open(LOG, "w").close()
        return self

    def __exit__(self, *_: object) -> None:
        """Give the turn away."""
        os.remove(self.path)


def needed_libraries(test: bool) -> "dict[str, tuple[str, ...]]":
    """Return what Qt needs here: nothing without a display, but for the tests."""
    if not sys.platform.startswith("linux"):
        return {}
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return {**OFFSCREEN, **WINDOW}
    offscreen = os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc"))
    return OFFSCREEN if test or offscreen else {}


def with_libraries(
    environment: "dict[str, str]", needed: "dict[str, tuple[str, ...]]"
) -> "dict[str, str]":
    """Return the environment in which Qt finds what it needs, fetched if it was missing."""
    if not needed:
        return environment
    missing = missing_libraries(needed)
    if missing:
        bring_libraries(missing, needed)
    folders = library_folders()
    if folders:
        old = environment.get("LD_LIBRARY_PATH")
        environment["LD_LIBRARY_PATH"] = os.pathsep.join(folders + ([old] if old else []))
    if not os.path.exists("/etc/fonts/fonts.conf"):
        environment.setdefault("FONTCONFIG_FILE", own_fonts_conf())
    keyboard = os.path.join(LIBRARIES, "usr/share/X11/xkb")
    if not os.path.exists("/usr/share/X11/xkb") and os.path.exists(keyboard):
        environment.setdefault("XKB_CONFIG_ROOT", keyboard)
    return environment


def library_folders() -> "list[str]":
    """Return the folders of the libraries that were fetched."""
    places = ("usr/lib/*-linux-gnu*", "lib/*-linux-gnu*")
    return [folder for place in places for folder in glob.glob(os.path.join(LIBRARIES, place))]


def missing_libraries(needed: "dict[str, tuple[str, ...]]") -> "list[str]":
    """Return those that neither the system nor our own folder has."""
    own = {os.path.basename(path) for folder in library_folders() for path in os.listdir(folder)}
    return [name for name in needed if name not in own and not on_the_system(name)]


def on_the_system(name: str) -> bool:
    """Return whether the system has the library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def bring_libraries(missing: "list[str]", needed: "dict[str, tuple[str, ...]]") -> None:
    """Fetch the packages of the missing libraries, and all that they depend on."""
    if not (shutil.which("apt-get") and shutil.which("dpkg")):
        raise SetUpError(ELSEWHERE.format(missing=", ".join(missing)))
    say("Fetching system libraries that Qt needs: %s" % ", ".join(missing))
    with Turn():
        options = apt_options()
        names = [first_known(needed[name], options) for name in missing]
        names += [] if os.path.exists("/usr/share/X11/xkb") else ["xkb-data"]
        fetch_debs(dependencies(names, options), LIBRARIES, options)
    still = missing_libraries(needed)
    if still:
        raise SetUpError(ELSEWHERE.format(missing=", ".join(still)))


def apt_options() -> "list[str]":
    """Return options under which apt has lists of packages, fetched without root if need be."""
    if glob.glob("/var/lib/apt/lists/*Packages*"):
        return []
    state, cache = (os.path.join(VENV, "apt", name) for name in ("state", "cache"))
    os.makedirs(os.path.join(state, "lists", "partial"), exist_ok=True)
    os.makedirs(os.path.join(cache, "archives", "partial"), exist_ok=True)
    options = ["-o", "Dir::State=" + state, "-o", "Dir::State::status=/var/lib/dpkg/status"]
    options += ["-o", "Dir::Cache=" + cache]
    run(["apt-get", *options, "-q", "update"], "Fetching the list of packages")
    return options


def first_known(names: "tuple[str, ...]", options: "list[str]") -> str:
    """Return the first of the packages that this system knows."""
    known = [name for name in names if said_by("apt-cache", *options, "show", name)]
    return known[0] if known else names[-1]


def said_by(*command: str) -> str:
    """Return what a command prints, "" if it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode else done.stdout


def fetch_debs(names: "list[str]", folder: str, options: "list[str]") -> None:
    """Unpack packages into a folder; nothing is installed."""
    debs = os.path.join(folder, "debs")
    os.makedirs(debs, exist_ok=True)
    run(["apt-get", *options, "-q", "download", *names], "Fetching packages", debs)
    for deb in glob.glob(os.path.join(debs, "*.deb")):
        run(["dpkg", "-x", deb, folder], "Unpacking a package")
    shutil.rmtree(debs)


def dependencies(names: "list[str]", options: "list[str]") -> "list[str]":
    """Return the packages and what they depend on that the system does not have."""
    without = ["--no-" + kind for kind in ("recommends", "suggests", "conflicts", "breaks",
                                           "replaces", "enhances")]  # fmt: skip
    tree = said_by("apt-cache", *options, "depends", "--recurse", *without, *names)
    found = {line for line in tree.splitlines() if line and line[0] not in " |<"}
    installed = said_by("dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n")
    here = {line.split()[0] for line in installed.splitlines() if line.endswith("ii ")}
    return sorted(name for name in {*found, *names} if name not in here)


def own_fonts_conf() -> str:
    """Return a fonts.conf that knows the program's own fonts, written if it is not there."""
    path = os.path.join(VENV, "fonts.conf")
    if not os.path.exists(path):
        fonts = os.path.join(ROOT, "resources", "fonts")
        with open(path, "w", encoding="utf-8") as file:
            file.write(FONTS_CONF.format(fonts=fonts, cache=os.path.join(VENV, "font-cache")))
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
