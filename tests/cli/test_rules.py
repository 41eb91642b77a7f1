"""Rules of sites and cleaning again, from the command line."""

import json
from pathlib import Path

import pytest

from reader.library import cleaning
from tests.cli.conftest import Run
from tests.library.sites import LINES, OFFER, SHIPS, site_page

OFFERED = "Get the paper for 5 a month"


@pytest.fixture
def saved(kiosque: Run, tmp_path: Path) -> None:
    file = tmp_path / "ships.html"
    file.write_text(site_page("Ships", OFFER), encoding="utf-8")
    kiosque("save", str(file), "--url", SHIPS)


@pytest.mark.usefixtures("saved")
def test_a_rule_is_made_and_applied(kiosque: Run) -> None:
    assert OFFERED in kiosque("show", "1", "--text")[1]
    code, out, _ = kiosque("rules", "add", "www.e.org", "remove", "--path", "div.offer-strip")
    assert (code, out) == (
        0,
        "Rule 1 for e.org. To apply it: kiosque clean --site e.org\n",
    )
    assert kiosque("clean", "--site", "e.org")[:2] == (
        0,
        "Cleaned 1: Ships\n1 looked at, 1 changed.\n",
    )
    assert kiosque("show", "1", "--text")[1] == "\n".join(LINES) + "\n"
    assert kiosque("clean", "--all")[:2] == (0, "1 looked at, 0 changed.\n")


def test_rules_are_listed_and_removed(kiosque: Run) -> None:
    kiosque("rules", "add", "e.org", "remove", "--words", "get it")
    kiosque("rules", "add", "f.org", "keep", "--path", "div.note")
    assert kiosque("rules", "list")[1].split() == [
        *("1", "e.org", "remove", "“get", "it”"),
        *("2", "f.org", "keep", "div.note"),
    ]
    [rule] = json.loads(kiosque("rules", "list", "--site", "f.org", "--json")[1])
    assert (rule["id"], rule["effect"], rule["path"]) == (2, "keep", "div.note")
    assert kiosque("rules", "remove", "1")[:2] == (0, "Removed 1 rule.\n")
    assert kiosque("rules", "remove", "1") == (1, "", "There is no rule of that number.\n")


def test_rules_go_into_a_file_and_come_back(kiosque: Run, tmp_path: Path) -> None:
    kiosque("rules", "add", "e.org", "remove", "--words", "get it")
    file = tmp_path / "rules.json"
    assert kiosque("rules", "export", str(file))[0] == 0
    assert file.read_text(encoding="utf-8") == kiosque("rules", "export")[1]
    kiosque("rules", "remove", "1")
    assert kiosque("rules", "import", str(file))[:2] == (0, "Rules: 1.\n")
    assert "get it" in kiosque("rules", "list")[1]


def test_what_cannot_be_done_is_said(kiosque: Run, tmp_path: Path) -> None:
    assert "Could not read" in kiosque("rules", "import", str(tmp_path / "none.json"))[2]
    assert "Could not write" in kiosque("rules", "export", str(tmp_path / "no" / "a.json"))[2]
    assert kiosque("rules", "add", "e.org", "keep")[0] == 2
    assert kiosque("clean")[0] == 2
    assert kiosque("clean", "1", "--all")[0] == 2
    assert kiosque("clean", "77")[0] == 1


@pytest.mark.usefixtures("saved")
def test_an_article_without_its_page_is_told(kiosque: Run, tmp_path: Path) -> None:
    from reader.store.store import Store

    store = Store(tmp_path / "library" / "library.db")
    with store.writing() as db:
        db.execute("DELETE FROM article_page")
    store.close()
    code, out, err = kiosque("clean", "1")
    assert (code, out) == (1, "1 looked at, 0 changed.\n")
    assert err == "The page that article 1 came from is not kept.\n"


@pytest.mark.usefixtures("saved")
def test_what_is_better_is_kept(kiosque: Run, tmp_path: Path) -> None:
    from reader.store.store import Store

    store = Store(tmp_path / "library" / "library.db")
    with store.writing() as db:
        db.execute("UPDATE article SET words = 5000")
    store.close()
    assert kiosque("clean", "1")[1].startswith("Kept as it was, 1: Ships\n")


@pytest.mark.usefixtures("saved")
def test_ctrl_c_stops_it(kiosque: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cleaning, "clean_all", stopped)
    assert kiosque("clean", "--all")[:2] == (130, "Stopped after 0 of 1.\n")
