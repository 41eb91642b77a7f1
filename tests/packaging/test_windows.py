"""The installer for Windows, as far as another system can judge it."""

import ast
import re

import pytest
from builders import windows
from builders.ground import PACKAGING, CannotBuildError

SCRIPT = (PACKAGING / "windows" / "kiosque.iss").read_text(encoding="utf-8")


def lines_of(section: str) -> list[str]:
    body = SCRIPT.partition(f"\n[{section}]\n")[2].partition("\n[")[0]
    return [line for line in body.splitlines() if line and not line.startswith(";")]


@pytest.mark.parametrize(
    ("number", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("0.10.0", (0, 10, 0, 0))],
)
def test_the_version_resource_has_four_numbers(number: str, numbers: tuple[int, ...]) -> None:
    call = ast.parse(windows.version_resource(number), mode="eval").body
    assert isinstance(call, ast.Call)
    fixed = call.keywords[0].value
    assert isinstance(fixed, ast.Call)
    assert ast.literal_eval(fixed.keywords[0].value) == numbers
    assert f'StringStruct("ProductVersion", "{number}")' in windows.version_resource(number)


def test_nothing_is_written_where_only_an_administrator_may() -> None:
    assert "PrivilegesRequired=lowest" in lines_of("Setup")
    assert all(line.startswith("Root: HKCU;") for line in lines_of("Registry"))
    assert "HKLM" not in SCRIPT
    assert "{pf}" not in SCRIPT


def test_all_that_was_written_into_the_registry_goes_with_the_program() -> None:
    lines = lines_of("Registry")
    gone = [re.findall(r'Subkey: "([^"]+)"', line)[0] for line in lines if "uninsdeletekey" in line]
    left = [
        line
        for line in lines
        if "uninsdelete" not in line and not any(f'"{key}' in line for key in gone)
    ]
    assert left == []


def test_no_ending_is_taken_over() -> None:
    endings = [line for line in lines_of("Registry") if r"Software\Classes\." in line]
    assert len(endings) == 10
    assert all(r"\OpenWithProgids" in line for line in endings)


def test_every_word_of_ours_is_said_in_each_language() -> None:
    words = {tuple(line.partition("=")[0].split(".")) for line in lines_of("CustomMessages")}
    names = {name for _, name in words}
    assert words == {(language, name) for language in ("en", "fr", "ar") for name in names}


def test_elsewhere_it_says_where_it_can_be_built() -> None:
    with pytest.raises(CannotBuildError, match="only be made on Windows"):
        windows.build()
