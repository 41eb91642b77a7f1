"""The option that every command takes: whose library it works on."""

import click

from reader.cli.sources import NamedPath

library_option = click.option(
    "--library",
    type=NamedPath(file_okay=False),
    default=None,
    help="The folder of the library; without it, your own.",
)
