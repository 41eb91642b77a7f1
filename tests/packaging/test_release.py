"""A release: the changelog's news under a number, the sums, the bill of materials."""

import hashlib
import json
from pathlib import Path

import pytest
import release
from builders import parts, sbom
from builders.ground import CannotBuildError
from builders.parts import Part

TEXT = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A window.\n\n## [0.9.0] - 2026-01-02\n"
PARTS = [
    Part("Amiri", "", "OFL-1.1", "", "The open font licence"),
    Part("lxml", "6.1", "BSD-3-Clause", "pkg:pypi/lxml@6.1", "Keep this notice"),
    Part("libssl3", "3.0", "NOASSERTION", "pkg:deb/debian/libssl3@3.0", "Keep this notice"),
]


def test_the_news_gets_its_number_and_its_day() -> None:
    assert release.released(TEXT, "1.0.0", "2026-12-24") == (
        "# Changelog\n\n## Unreleased\n\n## [1.0.0] - 2026-12-24\n\n### Added\n\n- A window.\n\n"
        "## [0.9.0] - 2026-01-02\n"
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [(TEXT, "0.9.0"), (TEXT.replace("- A window.\n", ""), "1.0.0"), ("# Changelog\n", "1.0.0")],
    ids=["a number twice", "no news", "no heading"],
)
def test_what_cannot_be_released_is_said(text: str, number: str) -> None:
    with pytest.raises(CannotBuildError):
        release.released(text, number, "2026-12-24")


@pytest.mark.parametrize("words", [[], ["1.0"], ["v1.0.0"], ["pack", "now"]])
def test_other_words_are_answered_with_the_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(words) == 2
    assert "1.2.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("homepage", "maintainer", "named"),
    [
        ("https://kiosque.example", "Lea <lea@ledger.org>", ["HOMEPAGE"]),
        ("https://ledger.org/kiosque", "The team <team@kiosque.example>", ["MAINTAINER"]),
        ("https://a.example/x", "Lea <lea@a.example>", ["HOMEPAGE", "MAINTAINER"]),
    ],
)
def test_nothing_is_released_in_nobodys_name(
    homepage: str, maintainer: str, named: list[str]
) -> None:
    with pytest.raises(CannotBuildError, match=r"packaging/builders/ground\.py") as refused:
        release.need_publisher(homepage, maintainer)
    assert [
        name for name in ("HOMEPAGE", "MAINTAINER") if f"{name} (" in str(refused.value)
    ] == named


def test_a_publisher_with_an_address_may_release() -> None:
    release.need_publisher("https://example.org", "Lea <lea@mail.org>")


@pytest.mark.parametrize("words", [["pack"], ["1.2.0"]])
def test_no_step_is_done_before_the_publisher_is_named(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(words, "https://kiosque.example", "Lea <lea@mail.org>") == 1
    assert "HOMEPAGE" in capsys.readouterr().err


def test_the_sums_are_of_packages_only(tmp_path: Path) -> None:
    for name in ("kiosque_1_amd64.deb", "kiosque-1.whl", "kiosque-1.sha256"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    digest = hashlib.sha256(b"kiosque-1.whl").hexdigest()
    lines = release.sums(tmp_path).splitlines()
    assert lines[0] == f"{digest}  kiosque-1.whl"
    assert [line.split()[1] for line in lines] == ["kiosque-1.whl", "kiosque_1_amd64.deb"]


def test_the_bill_names_every_part_with_its_licence() -> None:
    told = json.loads(sbom.bill(PARTS))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert [each["name"] for each in told["components"]] == ["Amiri", "lxml", "libssl3"]
    assert told["components"][1]["licenses"] == [{"expression": "BSD-3-Clause"}]
    references = {each["bom-ref"] for each in told["components"]}
    assert set(told["dependencies"][0]["dependsOn"]) == references


def test_the_same_parts_give_the_same_bill() -> None:
    assert sbom.bill(PARTS) == sbom.bill(list(PARTS))
    assert sbom.bill(PARTS) != sbom.bill(PARTS[1:])


def test_the_notices_have_each_text_once() -> None:
    text = parts.notices(PARTS)
    assert text.count("Keep this notice") == 1
    assert "lxml, libssl3" in text
    assert "lxml 6.1: BSD-3-Clause" in text


def test_what_the_program_imports_is_found_with_its_licence() -> None:
    found = {part.name: part for part in parts.python_parts(["lxml", "pyphen", "reader"])}
    assert found["lxml"].licence == "BSD-3-Clause"
    assert "GPL-2.0-or-later" in found["pyphen"].licence
    assert all(part.text for part in found.values())
    assert "Literata" in {part.name for part in parts.own_parts()}
