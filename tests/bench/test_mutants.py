"""What a module would be without its rules, and what its patterns would be."""

import pytest

from tests.bench.mutants import alternatives, mutants_of

MODULE = '''
import re

WORDS = "é b c".split()
PAIRS = "a b|c d|e f"
CHOICES = "a b/c/d|e"
TAGS = ("a", "b")
SAID = ("read the rest", "read on")
KINDS = {"a": 1, "b of c d": 2}
SIGN = re.compile(r"^(?:é|b)$")


def sail(ships):
    """Sail."""
    if len(ships) > 2 and ships[0]:
        return [ship for ship in ships if ship]
    return ships or []
'''


def test_each_rule_is_taken_out_alone() -> None:
    found = mutants_of(MODULE)
    assert [(mutant.kind, mutant.what) for mutant in found] == [
        ("word", "é"),
        ("word", "b"),
        ("word", "c"),
        ("word", "a b"),
        ("word", "c d"),
        ("word", "e f"),
        ("choice", "b of b/c/d"),
        ("choice", "c of b/c/d"),
        ("choice", "d of b/c/d"),
        ("entry", '"a"'),
        ("entry", '"b"'),
        ("entry", '"read the rest"'),
        ("entry", '"read on"'),
        ("entry", '"a"'),
        ("entry", '"b of c d"'),
        ("alternative", "é"),
        ("alternative", "b"),
        ("condition", "len(ships) > 2 and ships[0]"),
        ("part", "len(ships) > 2"),
        ("part", "ships[0]"),
        ("filter", "ship"),
        ("part", "ships"),
    ]


def test_what_is_left_runs_without_the_rule() -> None:
    without: dict[str, str] = {}
    for mutant in mutants_of(MODULE):
        compile(mutant.source, "module", "exec")
        without.setdefault(f"{mutant.kind} {mutant.what}", mutant.source)
    assert "PAIRS = 'c d|e f'" in without["word a b"]
    assert "PAIRS = 'a b|e f'" in without["word c d"]
    assert "PAIRS = 'a b|c d'" in without["word e f"]
    assert "CHOICES = 'a c/d|e'" in without["choice b of b/c/d"]
    assert "CHOICES = 'a b/c|e'" in without["choice d of b/c/d"]
    assert 'TAGS = ("b",)' in without['entry "a"']
    assert "'^(?:b)$'" in without["alternative é"]
    assert "if False:" in without["condition len(ships) > 2 and ships[0]"]
    assert "if True and ships[0]:" in without["part len(ships) > 2"]
    assert "for ship in ships if True]" in without["filter ship"]


@pytest.mark.parametrize(
    ("pattern", "shorter"),
    [
        ("a|b|c", ["b|c", "a|c", "a|b"]),
        ("ab", []),
        (r"a\|b", []),
        ("[a|b]", []),
        ("[]|]", []),
        ("x(?:a|b)y", ["x(?:b)y", "x(?:a)y"]),
        ("(?<!a|b)c", ["(?<!b)c", "(?<!a)c"]),
        ("(a|b)|c", ["(b)|c", "(a)|c", "c", "(a|b)"]),
    ],
)
def test_alternatives_are_those_of_the_pattern_and_of_its_groups(
    pattern: str, shorter: list[str]
) -> None:
    spans = alternatives(pattern)
    assert [pattern[:start] + pattern[end:] for start, end in spans] == shorter


def test_a_test_that_names_a_value_names_it_still() -> None:
    found = mutants_of("while here():\n    if (ship := here()) and ship.sails:\n        pass\n")
    assert [mutant.source.splitlines()[1] for mutant in found] == [
        "    if ((ship := here()) and ship.sails, False)[1]:",
        "    if ((ship := here(), True)[1]) and ship.sails:",
        "    if (ship := here()) and True:",
    ]


def test_a_pattern_that_is_put_together_has_the_alternatives_of_its_source() -> None:
    found = mutants_of('ENDS = re.compile(r"(?:a|" rf"{SIGNS}|b)$")')
    assert [mutant.what for mutant in found] == ["a", "b"]
    assert found[1].source == 'ENDS = re.compile(r"(?:a|" rf"{SIGNS})$")'


def test_a_piece_of_a_pattern_is_none() -> None:
    assert mutants_of('ENDS = re.compile("(?:a|b|" + SIGNS + ")$")') == []
