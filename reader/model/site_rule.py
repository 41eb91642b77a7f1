"""SiteRule: what a reader has decided about a block that comes back on all pages of a site."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from reader.model.article import ChromeKind

#: What stands for each link in the words of a rule.
LINK = "□"


class Effect(StrEnum):
    """What a rule does with its block."""

    KEEP = "keep"
    REMOVE = "remove"


class SiteRule(Struct, frozen=True):
    """A block of a site, told by what it has in common on all its pages.

    site: the house that the site's host belongs to ("e.org"). path: tag with class and id words
    ("aside.promo"), "" if its words alone tell it. words: its text as extract/ruling writes it, or
    the address of a picture whose path is "img"; "" if the path alone tells it. Either is there.
    kind: what it is called. sample: how it read where the rule was made. id: 0 before it is stored.
    """

    site: str
    effect: Effect
    path: str
    words: str
    kind: ChromeKind
    sample: str = ""
    enabled: bool = True
    id: int = 0


class Pointed(Struct, frozen=True):
    """A block that the reader points at.

    effect: what is to become of it and its like. lines: the texts of its blocks, as they are
    shown. picture: the address of the picture that it is, "" for text.
    """

    effect: Effect
    lines: tuple[str, ...]
    picture: str = ""


class Chosen(Struct, frozen=True):
    """How the page tells the block that was pointed at.

    rules: new ones, of no site yet. against: ids of those that made it what it is now.
    Both are empty if the block is not found on the page, or nothing tells it from the others.
    """

    rules: tuple[SiteRule, ...] = ()
    against: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rules or self.against)


def rule_to_json(rule: SiteRule) -> dict[str, Any]:
    """Return the rule ready for json.dumps; rule_from_json() reads it back."""
    return asdict(rule)


def rule_from_json(value: Mapping[str, Any]) -> SiteRule:
    """Return the rule of which these are the fields.

    Raises ValueError, KeyError or TypeError for anything else.
    """
    path, words = str(value["path"]), str(value["words"])
    if not (path or words):
        raise ValueError("a rule names a block")
    return SiteRule(
        str(value["site"]),
        Effect(value["effect"]),
        path,
        words,
        ChromeKind(value["kind"]),
        str(value.get("sample", "")),
        bool(value.get("enabled", True)),
        int(value.get("id", 0)),
    )
