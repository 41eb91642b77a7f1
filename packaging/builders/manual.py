"""The manual page, made of what the command line says of itself.

Run as a program by the build's Python, which has what the commands import.
"""

import sys
from collections.abc import Iterator

import click

from builders.ground import source_date
from reader import __version__
from reader.cli.main import commands


def page() -> str:
    """Return kiosque(1) in the man macros of roff."""
    day = source_date().date().isoformat()
    return "\n".join((
        f'.TH KIOSQUE 1 "{day}" "Kiosque {__version__}" "User Commands"',
        ".SH NAME",
        r"kiosque \- save news articles and read them without a network",
        ".SH SYNOPSIS",
        r".B kiosque",
        r"[\fB\-\-library\fR \fIDIR\fR] [\fIFILE\fR|\fILINK\fR ...]",
        ".br",
        ".B kiosque",
        r"\fICOMMAND\fR [\fIOPTION\fR ...]",
        ".SH DESCRIPTION",
        _roff(commands.help or ""),
        ".SH COMMANDS",
        *_described(commands, ""),
        ".SH EXIT STATUS",
        "0 when all went well, 1 when something is wrong that the user can mend, 2 for a wrong",
        "usage, 130 after Ctrl\\-C.",
        ".SH ENVIRONMENT",
        ".TP",
        ".B KIOSQUE_LIBRARY",
        "The folder of the library that is used without \\fB\\-\\-library\\fR.",
        ".SH FILES",
        ".TP",
        r".I ~/.local/share/kiosque",
        "The library: articles, their pages and pictures, the outbox.",
        ".TP",
        r".I ~/.config/kiosque/settings.json",
        "What was chosen in the window.",
        "",
    ))  # fmt: skip


def _described(group: click.Group, before: str) -> Iterator[str]:
    """Yield the lines that describe each command of a group, those of groups in it too."""
    for name, command in sorted(group.commands.items()):
        whole = f"{before}{name}"
        if isinstance(command, click.Group):
            yield from _described(command, f"{whole} ")
            continue
        context = click.Context(command, info_name=whole)
        arguments = " ".join(command.collect_usage_pieces(context))
        yield f".SS {_roff(f'{whole} {arguments}')}"
        yield _roff(command.help or "")
        for parameter in command.params:
            record = parameter.get_help_record(context)
            if record is not None:
                yield ".TP"
                yield rf"\fB{_roff(record[0])}\fR"
                yield _roff(record[1])


def _roff(text: str) -> str:
    """Return the text so that roff takes none of it for a command."""
    lines = text.strip().replace("\\", r"\e").replace("-", r"\-").splitlines()
    whole = "\n".join(line.strip() for line in lines).replace("\n\n", "\n.PP\n")
    return "\n".join(rf"\&{line}" if line.startswith("'") else line for line in whole.splitlines())


if __name__ == "__main__":
    sys.stdout.write(page())
