"""What is left out as no rule stands in the source still."""

import pytest

from tests.bench.guards import GUARDS
from tests.bench.mutants import mutants_of
from tests.bench.rules import ROOT


@pytest.mark.parametrize("module", GUARDS)
def test_each_guard_is_one_that_the_module_has(module: str) -> None:
    source = (ROOT / "reader" / "extract" / f"{module}.py").read_text(encoding="utf-8")
    assert set(GUARDS[module]) <= {mutant.what for mutant in mutants_of(source)}
