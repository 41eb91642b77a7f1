"""Where the reader was: one small file for each library, written whenever it changes."""

import json
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, fields

from reader.library.named import text_in
from reader.library.private_files import private_folder, write_private

_OF_ARTICLES = ("unread", "all", "favourites", "archive", "trash", "tag", "site")


class Session(Struct, frozen=True):
    """What the next start opens.

    kind, name: of the place in the sidebar. words: in the search field. article: the number of the
    one that was open, 0 if none was. left, top: of the window while it is not maximized; screen:
    the name of the one it was on, "" if it was never shown. full: "" or "maximized".
    """

    kind: str = "all"
    name: str = ""
    words: str = ""
    article: int = 0
    left: int = 0
    top: int = 0
    screen: str = ""
    full: str = ""

    @property
    def is_of_articles(self) -> bool:
        """Whether a list of articles was shown, and no search was made in it."""
        return self.kind in _OF_ARTICLES and not self.words


def load(file: Path) -> Session:
    """Return the session in `file`; what is missing or makes no sense is as at the beginning."""
    try:
        value = json.loads(text_in(file))
    except (OSError, ValueError, RecursionError):
        return Session()
    if not isinstance(value, dict):
        return Session()
    usual = asdict(Session())
    kept = {each.name: value.get(each.name) for each in fields(Session)}
    return Session(
        **{
            name: given if type(given) is type(usual[name]) else usual[name]  # type: ignore[arg-type]
            for name, given in kept.items()
        }
    )


def save(file: Path, session: Session) -> None:
    """Write the session; a crash leaves the old file or the new one. Raises OSError."""
    private_folder(file.parent)
    write_private(file, (json.dumps(asdict(session)) + "\n").encode())


def carry(old: Path, new: Path) -> None:
    """Let the library that has moved have its session there; without it one begins anew."""
    try:
        save(new, load(old))
    except OSError:
        return
