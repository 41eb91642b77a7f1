"""`kiosque browser`: let the browsers' extension reach the reader."""

import json
import os
import sys
from pathlib import Path

import click
from msgspec.structs import asdict

from reader import paths
from reader.cli.sources import NamedPath
from reader.library import browsers
from reader.library.browser_places import Place, place_of
from reader.library.browsers import BrowserState, Condition, NoRegistry, Program, Registry

_library_option = click.option(
    "--library",
    type=NamedPath(file_okay=False),
    default=None,
    help="The folder of the library to save into; without it, your own.",
)
_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_NONE = "No browser that Kiosque knows has been started by you on this machine."


@click.group()
def browser() -> None:
    """Save the page before you by the browser's extension, offline too.

    The extension is loaded once in each browser, from the folder that came with Kiosque. Chromium
    and its kin: chrome://extensions, "Developer mode", "Load unpacked", extension-chromium.
    Firefox: about:debugging#/runtime/this-firefox, "Load Temporary Add-on", manifest.json in
    extension-firefox.
    """


@browser.command()
@_json_option
@_library_option
def install(as_json: bool, library: Path | None) -> int:
    """Let the extension of every browser found start Kiosque; again after it was moved."""
    states = browsers.install(_place(), _program(library), _registry())
    return _print(states, as_json=as_json)


@browser.command()
@_json_option
@_library_option
def remove(as_json: bool, library: Path | None) -> int:
    """Take away what install has written."""
    states = browsers.remove(_place(), _program(library), _registry())
    return _print(states, as_json=as_json)


@browser.command()
@_json_option
@_library_option
def status(as_json: bool, library: Path | None) -> int:
    """Say for each browser whether its extension can reach Kiosque."""
    states = browsers.status(_place(), _program(library), _registry())
    code = _print(states, as_json=as_json)
    return code or int(any(state.condition is Condition.BROKEN for state in states))


def _print(states: list[BrowserState], *, as_json: bool) -> int:
    """Print one line per browser; return 1 if there is none."""
    if as_json:
        print(json.dumps([asdict(state) for state in states], ensure_ascii=False, indent=1))
    for state in states if not as_json else ():
        print(f"{state.name:<10} {state.condition:<12} {state.why}".rstrip())
    if not states:
        print(_NONE, file=sys.stderr)
    return int(not states)


def _place() -> Place:
    return place_of(sys.platform, os.environ, Path.home())


def _program(library: Path | None) -> Program:
    return Program(
        folder=paths.native_host_folder(),
        words=paths.native_host_command(),
        import_path=paths.import_folder(),
        library=(library or paths.library_folder()).absolute(),
    )


def _registry() -> Registry:
    if sys.platform == "win32":
        # Not there on other systems.
        from reader.library.registry import WindowsRegistry  # noqa: PLC0415

        return WindowsRegistry()
    return NoRegistry()
