"""Real browsers save the page before them, when its server has gone, by the installed extension."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import finding, pages, picturing, reading, saving
from reader.library.library import utc_now
from reader.library.opening import opened_library
from reader.model.query import parse
from reader.model.url import Url
from tests.proofs import chromium, firefox
from tests.proofs.desk import (
    PATIENCE,
    ROOT,
    Desk,
    at_desk,
    environment_of,
    install,
    open_without_network,
    story,
)
from tests.proofs.site import Answer, Site, photograph
from tests.world import PARAGRAPH

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the browsers are Linux's")

BUILD = ROOT / "packaging" / "browser" / "build.py"
SAMPLES = ROOT / "resources" / "samples"
SECRET = "hunter2"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the extension's folder by family of browsers."""
    spec = importlib.util.spec_from_file_location("build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    folder = tmp_path_factory.mktemp("built")
    return {family: tool.build(family, folder) for family in tool.FAMILIES}


def wanted(family: str) -> str:
    """Return the family; skip the test if there is no such browser."""
    if not {"chromium": chromium.PROGRAM, "firefox": firefox.PROGRAM}[family]:
        pytest.skip(f"{family} is not installed")
    return family


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def family(request: pytest.FixtureRequest) -> str:
    return wanted(request.param)


@pytest.fixture(scope="module")
def desk(
    family: str, built: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    with at_desk(family, tmp_path_factory.mktemp(family), built[family]) as found:
        yield found


_MADE = """
const made = document.createElement('p');
made.textContent = 'The lighthouse was lit by a script, and Ça va 😀 was read there by everyone.';
document.querySelector('article').append(made);
const root = document.querySelector('story-end').attachShadow({mode: 'open'});
const inside = [['style', 'p { color: red }'], ['p', 'In the shadow of the mole there lay a boat'
  + ' that nobody had seen come in, and it was gone by morning.'], ['slot', '']];
for (const [name, text] of inside) {
  const child = document.createElement(name);
  child.textContent = text;
  root.append(child);
}
"""


def test_saved_as_it_is_shown_when_its_server_has_gone(desk: Desk) -> None:
    inside = (
        "<story-end><p>And last of all the keeper went down to the quay himself.</p></story-end>"
    )
    url = open_without_network(desk, "/a", {"/a": story("Lit by a script", inside, _MADE)})
    assert desk.save(url) == "Saved: Lit by a script"
    text, html = desk.article("Lit by a script")
    lines = text.splitlines()
    assert any("was lit by a script, and Ça va 😀" in line for line in lines)
    shadow = next(n for n, line in enumerate(lines) if "In the shadow of the mole" in line)
    assert "And last of all the keeper" in lines[shadow + 1]
    assert "color: red" not in html
    assert "<script" not in html


def test_its_pictures_come_along_those_of_other_servers_too(desk: Desk) -> None:
    own, other = photograph(1), photograph(2)
    with Site({"/other.png": Answer(other, "image/png")}) as elsewhere:
        src = elsewhere.url("/other.png", "localhost")
        inside = f'<figure><img src="/own.png"></figure><p>{PARAGRAPH}</p>'
        inside += f'<figure><img src="{src}"></figure><p>{PARAGRAPH}</p>'
        inside += '<figure><img src="/missing.png?a=1&amp;b=2"></figure>'
        answers = {"/b": story("Seen twice", inside), "/own.png": Answer(own, "image/png")}
        url = open_without_network(desk, "/b", answers)
    assert desk.save(url) == "Saved: Seen twice"
    with opened_library(desk.library) as library:
        [article_id] = finding.find(library, parse("twice"))
        shown = reading.open_article(library, article_id).pictures
        kept = [picturing.picture(library, each.digest) if each.digest else None for each in shown]
    assert len(shown) == 3
    assert kept[0] == own
    assert kept[1] is not None
    assert kept[1].startswith((b"\x89PNG", b"\xff\xd8\xff"))
    assert (shown[2].url, kept[2]) == (url.replace("/b", "/missing.png?a=1&b=2"), None)


@pytest.mark.parametrize(
    "name", ["03-village-drupal-ar", "05-lighthouse-modern", "06-marfa-jannah"]
)
def test_it_is_the_article_that_the_page_itself_gives(desk: Desk, name: str) -> None:
    body = (SAMPLES / f"{name}.html").read_bytes()
    url = open_without_network(desk, f"/{name}", {f"/{name}": Answer(body, "text/html")})
    assert desk.save(url).startswith("Saved: ")
    with opened_library(desk.library) as library:
        live = library.extract(pages.from_bytes(library.now(), body, url=Url(url)))
        [article_id] = finding.find(library, parse(live.title))
        saved = reading.open_article(library, article_id).saved.article
    assert (saved.title, saved.text) == (live.title, live.text)
    assert (saved.byline, saved.published, saved.related) == (
        live.byline,
        live.published,
        live.related,
    )


_TYPED = f"""
for (const field of document.querySelectorAll('input, textarea')) {{
  field.value = '{SECRET}';
  field.setAttribute('value', '{SECRET}');
}}
document.querySelector('[role=textbox]').textContent = '{SECRET}';
document.querySelector('[action]').setAttribute('onsubmit', 'send("{SECRET}")');
"""


def test_what_was_typed_is_not_saved(desk: Desk) -> None:
    inside = (
        "<form name=title></form><form name=body action=/login><input name=user>"
        "<input type=password name=password><input type=hidden name=token>"
        "<textarea name=note></textarea><select><option selected>One</select>"
        '<div role=textbox contenteditable=true></div><button value="go">Sign in</button></form>'
    )
    url = open_without_network(desk, "/c", {"/c": story("Signed in", inside, _TYPED)})
    assert desk.browser.run("document.querySelector('[type=password]').value") == SECRET
    assert desk.save(url).endswith(": Signed in")
    _, html = desk.article("Signed in")
    assert SECRET not in html
    assert 'type="password"' in html
    assert "hidden" not in html


def test_a_page_of_5_mb_comes_whole(desk: Desk) -> None:
    line = "السفينة 😀 in the harbour, "
    many = "".join(f"<p>{n} {line * 40}</p>" for n in range(3_000))
    assert len(many.encode()) > 3_000_000
    inside = f"{many}<!-- {'x' * 2_000_000} --><p>{'y' * 1_700_000}</p>"
    url = open_without_network(desk, "/d", {"/d": story("Long and heavy", inside)})
    assert ": Long and heavy" in desk.save(url)
    _, html = desk.article("Long and heavy")
    assert len(html.encode()) > 5_000_000
    assert re.findall(r"<p>(\d+) ", html) == [str(n) for n in range(3_000)]
    assert html.count(line) == 3_000 * 40
    assert "\ufffd" not in html


def test_only_what_is_selected(desk: Desk) -> None:
    inside = (
        "<p>Before it nothing was said.</p><p id=first>Away with this! The pilot came aboard at"
        " four in the morning and asked for coffee.</p><p>He drank it standing, and looked at the"
        " sky for a long time.</p><p id=last>Then he said that we would sail. Not that, though.</p>"
    )
    url = open_without_network(desk, "/e", {"/e": story("A pilot", inside)})
    desk.browser.run(
        "getSelection().setBaseAndExtent(document.getElementById('first').firstChild, 16,"
        " document.getElementById('last').firstChild, 32)"
    )
    assert desk.save(url).endswith(": A pilot")
    text, html = desk.article("A pilot")
    assert text.splitlines() == [
        "The pilot came aboard at four in the morning and asked for coffee.",
        "He drank it standing, and looked at the sky for a long time.",
        "Then he said that we would sail.",
    ]
    assert "Before it" not in html


def test_a_picture_is_no_page(desk: Desk) -> None:
    url = open_without_network(desk, "/i", {"/i": Answer(photograph(3), "image/png")})
    assert desk.save(url).startswith("Not saved: this is no page")


def test_a_page_of_the_browser_s_own_is_said_to_be_closed(desk: Desk, family: str) -> None:
    page = {"chromium": "chrome://version/", "firefox": "about:support"}[family]
    desk.browser.open(page)
    assert desk.save(page) == "Not saved: the browser lets no extension read this page."


def test_a_link_s_target_waits_in_the_outbox(desk: Desk) -> None:
    link = "https://e.example/later"
    url = open_without_network(
        desk, "/f", {"/f": story("With a link", f'<p><a href="{link}">Later</a></p>')}
    )
    assert url
    desk.browser.save_link(link)
    assert desk.heard() == f"In the outbox: {link}"
    with opened_library(desk.library) as library:
        assert [item.url for item in saving.waiting(library)] == [link]


def test_saved_into_the_window_that_is_open(desk: Desk, family: str, tmp_path: Path) -> None:
    library = tmp_path / "library"
    install(desk.home, library)
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.proofs.watching", str(library)],
        cwd=ROOT,
        env=environment_of(desk.home),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        url = open_without_network(desk, "/g", {"/g": story("Seen at once", "")})
        assert desk.save(url) == "Saved: Seen at once"
        shown, _ = window.communicate(timeout=PATIENCE)
        assert "Seen at once" in shown
        assert window.returncode == 0
    finally:
        window.kill()
        window.wait()
        install(desk.home, desk.library)


def test_another_extension_is_refused_and_its_page_goes_into_a_file(
    family: str, built: dict[str, Path], tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign"
    shutil.copytree(built[family], foreign)
    manifest = json.loads((foreign / "manifest.json").read_text(encoding="utf-8"))
    manifest.pop("key", None)
    if family == "firefox":
        manifest["browser_specific_settings"]["gecko"]["id"] = "other@e.example"
    (foreign / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with at_desk(family, tmp_path, foreign) as desk:
        url = open_without_network(desk, "/h", {"/h": story("Kept: in a file?", "")})
        assert "The page is in the folder Kiosque" in desk.save(url)
        assert not desk.library.exists()
        [file] = (desk.home / "Downloads" / "Kiosque").iterdir()
    page = pages.read_file(utc_now(), file)
    assert (file.name, page.url) == ("Kept in a file.html", url)
