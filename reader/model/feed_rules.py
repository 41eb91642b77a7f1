"""Which rule decides what becomes of a feed's story, and what tags it is given."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.model.feed import FeedEffect, FeedEntry, FeedRule, Part


def verdict(rules: Sequence[FeedRule], entry: FeedEntry) -> FeedEffect | None:
    """Return KEEP or SKIP, whichever rule that fits says it first; None if none does."""
    for rule in rules:
        if rule.effect is not FeedEffect.TAG and fits(rule, entry):
            return rule.effect
    return None


def tags(rules: Sequence[FeedRule], entry: FeedEntry) -> tuple[str, ...]:
    """Return the tags that the rules give, each once."""
    given = (rule.tag for rule in rules if rule.effect is FeedEffect.TAG and fits(rule, entry))
    return tuple(dict.fromkeys(given))


def fits(rule: FeedRule, entry: FeedEntry) -> bool:
    """Return whether any of the rule's words stand in the part of the entry that it looks at."""
    pattern = _pattern(rule.words)
    return pattern is not None and any(pattern.search(_plain(text)) for text in _texts(rule, entry))


def _texts(rule: FeedRule, entry: FeedEntry) -> Iterable[str]:
    match rule.part:
        case Part.TITLE:
            return [entry.title]
        case Part.AUTHOR:
            return entry.authors
        case Part.CATEGORY:
            return entry.categories
        case _:
            return [entry.title, *entry.authors, *entry.categories]


@lru_cache(maxsize=256)
def _pattern(words: str) -> re.Pattern[str] | None:
    parts = []
    for alternative in words.split(","):
        plain = _plain(alternative)
        if plain == "*":
            return re.compile("")
        begun = plain.endswith("*")
        said = r"\s+".join(re.escape(word) for word in plain.rstrip("*").split())
        if said:
            parts.append(rf"(?<!\w){said}" + ("" if begun else r"(?!\w)"))
    return re.compile("|".join(parts)) if parts else None


def _plain(text: str) -> str:
    """Return the text as it is compared: without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())
