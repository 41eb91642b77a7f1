"""One row of a plain list, and how the rows of a list are shaped."""

from msgspec import Struct

_PAD, _META, _LINE = 12, 16, 20


class Row(Struct, frozen=True):
    """What a row says.

    key: by which the list's owner knows it. meta: a quiet line; text: what else there is to say, in
    the colour of token. icon: a name in resources/icons, "" for none. chip: a word at the end of
    the title, in the colours of chip_token, "" for none. checked: None if it cannot be. dim: it is
    here already, or done with.
    """

    key: int
    title: str
    meta: str = ""
    text: str = ""
    token: str = "text2"
    icon: str = ""
    icon_token: str = "text3"
    chip: str = ""
    chip_token: str = "waiting"
    checked: bool | None = None
    dim: bool = False


class Shape(Struct, frozen=True):
    """How rows are set. All are of one height.

    title_lines: at most; lines: of title and text together. meta_first: it stands above the title,
    else below. px: of the title.
    """

    title_lines: int = 2
    lines: int = 3
    meta_first: bool = True
    px: int = 15

    @property
    def height(self) -> int:
        """Of each row, in pixels."""
        return 2 * _PAD + _META + 4 + self.lines * _LINE
