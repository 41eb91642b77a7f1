"""Gather the window's words for translation, and compile the translations.

    python packaging/translate.py

Brings resources/translations/kiosque_*.ts up to date with the strings of reader/gui, by Qt's own
lupdate, and makes from each the .qm that the program loads, by lrelease. English has a file of
its own for its plurals. tests/test_translations.py tells when this was forgotten, and which words
have no translation yet.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr", "ar")


def main() -> int:
    """Bring all languages up to date; return the exit code."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        source = FOLDER / f"kiosque_{language}.ts"
        gather(source, language)
        compile_to(source, source.with_suffix(".qm"))
    return 0


def gather(source: Path, language: str) -> None:
    """Add the strings of the program to a .ts file, and take out those that are gone."""
    options = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"]
    if language == "en":
        options.append("-pluralonly")
    languages = ["-source-language", "en", "-target-language", language]
    _run("lupdate", *options, *languages, str(ROOT / "reader" / "gui"), "-ts", str(source))


def compile_to(source: Path, target: Path) -> None:
    """Make a .qm file of a .ts file; words without a translation are left out."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *words: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *words], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
