"""The wheel and the source archive, for pip and pipx."""

from pathlib import Path

from builders import bundle, environment
from builders.ground import DIST, NAME, fresh, run, version


def build() -> list[Path]:
    """Make both and let twine look at them; return them."""
    python = environment.python()
    folder = fresh(bundle.WORK.parent / "python")
    run(python, "-m", "hatchling", "build", "-t", "sdist", "-t", "wheel", "-d", folder)
    made = [
        folder / f"{NAME}-{version()}-py3-none-any.whl",
        folder / f"{NAME}-{version()}.tar.gz",
    ]
    run(python, "-m", "twine", "check", "--strict", *made)
    return [each.replace(DIST / each.name) for each in made]
