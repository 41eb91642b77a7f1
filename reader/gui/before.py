"""What came before a window, for the window to say."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from reader.library.backups import Backup
    from reader.library.moving import Moved
    from reader.model.damage import CheckReport


class Before(Struct, frozen=True):
    """What came before a window. report: of a crash. moved: the library has.

    repaired: what a repair has found. put_back: a backup that stands in the library's place.
    """

    report: Path | None = None
    moved: "Moved | None" = None
    repaired: "CheckReport | None" = None
    put_back: "Backup | None" = None

    @property
    def news(self) -> "CheckReport | Moved | Backup | Path | None":
        """The one thing to say of it, the most important; None if nothing came."""
        came = (self.repaired, self.moved, self.put_back, self.report)
        return next((each for each in came if each is not None), None)
