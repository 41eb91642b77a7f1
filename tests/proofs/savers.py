"""Programs that save web pages, as their users start them: url and site in, file out.

All of them believe that the site has the name in the url; it listens on this machine.
"""

import shutil
import subprocess
from http.client import HTTPConnection
from io import BytesIO
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.proofs import chromium
from tests.proofs.site import Site

_SECONDS = 60
_TRIES = 3
_SINGLE_FILE = "single-file-cli@2.0.83"
_PICTURES_ARE_THERE = "[...document.images].every((each) => each.complete && each.naturalWidth > 0)"
_WITH_PICTURES = ("--no-verbose", "--page-requisites", "--tries=4", "--execute", "robots=off")


def snapshot(url: str, site: Site, folder: Path) -> Path:
    """Save as Chromium does by Page.captureSnapshot: MHTML."""
    _wanted(chromium.PROGRAM, "Chromium")
    (folder / "home").mkdir()
    with chromium.running(folder / "home", folder / "profile", _names(url, site)) as browser:
        tab = browser.open(url)
        browser.until(tab, _PICTURES_ARE_THERE)
        text: str = browser.ask("Page.captureSnapshot", tab, format="mhtml")["data"]
    path = folder / "story.mhtml"
    path.write_bytes(text.encode())
    return path


def single_file(url: str, site: Site, folder: Path) -> Path:
    """Save as SingleFile does in that Chromium: one html file, the pictures inside.

    On a busy machine it may give its browser up and end as if all were well, without a file.
    """
    _wanted(chromium.PROGRAM, "Chromium")
    path, said = folder / "story.html", ""
    program = _single_file_program(folder)
    for number in range(_TRIES):
        profile = folder / f"profile{number}"
        words = (_names(url, site), "--no-sandbox", f"--user-data-dir={profile}")
        said = _run(
            program,
            *(url, str(path), f"--browser-executable-path={chromium.PROGRAM}"),
            *(f"--browser-arg={word}" for word in words),
        )
        if path.exists():
            return path
    pytest.skip(f"SingleFile wrote no file: {said}")


def wget_archive(url: str, site: Site, folder: Path) -> Path:
    """Save as `wget --warc-file` does."""
    _wget(site, folder, f"--warc-file={folder / 'story'}", "--delete-after", url)
    return folder / "story.warc.gz"


def wget_complete(url: str, site: Site, folder: Path) -> Path:
    """Save as `wget -p -E -k` does: the page in a folder with what it needs, its links mended."""
    _wget(site, folder, "--adjust-extension", "--convert-links", url)
    return _in_its_site(url, folder)


def httrack_copy(url: str, site: Site, folder: Path) -> Path:
    """Save as HTTrack does: the page in a folder with what it needs, its links mended."""
    _wanted(shutil.which("httrack"), "HTTrack")
    limits = ("--depth=1", "--near", "--robots=0", "--quiet", "--disable-security-limits")
    _run("httrack", url, f"--path={folder}", f"--proxy=127.0.0.1:{site.port}", *limits)
    return _in_its_site(url, folder)


def warcio_archive(url: str, site: Site, folder: Path, *more: str) -> Path:
    """Save as warcio's own writer does. more: paths of the site that are written too."""
    path = folder / "story.warc.gz"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for path_asked in (*more, urlsplit(url).path):
            connection = HTTPConnection("127.0.0.1", site.port)
            connection.request("GET", path_asked)
            answer = connection.getresponse()
            status = f"{answer.status} {answer.reason}"
            head = StatusAndHeaders(status, answer.getheaders(), protocol="HTTP/1.1")
            body = answer.read()
            connection.close()
            record = writer.create_warc_record(
                urljoin(url, path_asked),
                "response",
                payload=BytesIO(body),
                length=len(body),
                http_headers=head,
            )
            writer.write_record(record)
    return path


def _names(url: str, site: Site) -> str:
    """Return the word that lets Chromium find the site under the url's name."""
    return f"--host-resolver-rules=MAP {urlsplit(url).hostname} 127.0.0.1:{site.port}"


def _in_its_site(url: str, folder: Path) -> Path:
    """Return where a page lies in a folder with the folders of its site."""
    told = urlsplit(url)
    return folder / str(told.hostname) / f"{told.path.removeprefix('/')}.html"


def _wget(site: Site, folder: Path, *words: str) -> None:
    _wanted(shutil.which("wget"), "wget")
    proxy = ("--execute=use_proxy=yes", f"--execute=http_proxy=http://127.0.0.1:{site.port}/")
    _run("wget", *_WITH_PICTURES, *proxy, f"--directory-prefix={folder}", *words)


def _single_file_program(folder: Path) -> str:
    """Return SingleFile's program: the one that is installed, else npm's for this run."""
    if program := shutil.which("single-file"):
        return program
    _wanted(shutil.which("npm"), "npm")
    words = ("--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=0")
    try:
        _run("npm", "install", *words, f"--prefix={folder}", _SINGLE_FILE)
    except (AssertionError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"npm does not give SingleFile: {error}")
    return str(folder / "node_modules" / ".bin" / "single-file")


def _run(*words: str) -> str:
    """Run a program to its end; return what it complained of."""
    done = subprocess.run(
        words, check=False, capture_output=True, text=True, timeout=_SECONDS, errors="replace"
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def _wanted(program: str | None, name: str) -> None:
    if not program:
        pytest.skip(f"{name} is not installed")
