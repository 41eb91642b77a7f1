"""The list of all commands: by what they are for, each with its whole sentence."""

from difflib import get_close_matches

import click

_SECTIONS = {
    "Save and read": "save list search show highlights extract",
    "Without a network": "outbox deliver",
    "Put in order": "tag untag rename-tag star archive trash restore",
    "Stories that belong together": "related twins merge unmerge",
    "Feeds": "follow feeds refresh unfollow",
    "Bring in": "import imports undo-import watch browser read-back",
    "Take out": "export digest",
    "What is cut away": "rules clean",
    "Look after the library": "backup check tidy",
}
_LONGEST = 200


class GroupedCommands(click.Group):
    """Lists its commands in sections, and knows what was meant by a word that is none."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the sections; a command that is in none comes under the last heading."""
        del ctx  # click hands it in
        left = dict(self.commands)
        parts = {title: names.split() for title, names in _SECTIONS.items()}
        for title, names in parts.items():
            found = {name: left.pop(name) for name in names if name in left}
            _write(formatter, title, found)
        _write(formatter, "Others", left)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is named; where there is none, say which it may be."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            meant = get_close_matches(args[0], self.commands, 1)
            if not meant:
                raise
            said = f"{error.message} Did you mean '{meant[0]}'?"
            raise click.UsageError(said, ctx) from error


def _write(formatter: click.HelpFormatter, title: str, found: dict[str, click.Command]) -> None:
    rows = [(name, each.get_short_help_str(_LONGEST)) for name, each in found.items()]
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)
