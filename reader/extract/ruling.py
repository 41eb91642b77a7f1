"""The reader's rules of a site, applied to one of its pages.

A rule names its block by an element (tag, class and id words), or by its words: in small letters,
numbers as 0, links as □. So it means the same block on the next page, whose words differ.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from reader.extract.blocks import Block
from reader.extract.chrome import holds_story, removed
from reader.extract.gathering import gather_blocks
from reader.extract.images import absolute
from reader.extract.outline import Outline
from reader.extract.place import Place
from reader.extract.receipts import Taken
from reader.extract.text import squeezed
from reader.model.article import FoundBy
from reader.model.site_rule import LINK, Effect, SiteRule

#: The path of a rule that means a picture by its address.
PICTURE = "img"

_MOST_OF_STORY = 0.5
_DIGITS = re.compile(r"\d+")
_EDGES = " \t\n.,;:!?…-–—•|»«\"'“”’"
#: What a build tool puts behind a class: "Promo_box__3xYz9". "-300x250" is a size.
_BUILD_MARK = re.compile(r"[_-]+(?!\d+x\d)(?=\w*[A-Z0-9])(?=\w*[a-zA-Z])[^\W_]{5,10}$")


def names_of(outline: Outline, at: int) -> frozenset[str]:
    """Return the class and id words of an element, without what differs from page to page."""
    return frozenset(filter(None, map(_lasting, outline.name(at).split())))


def _lasting(word: str) -> str:
    """Return what of a class stays: numbers as 0, without the mark of a build; "" if nothing."""
    found = _BUILD_MARK.search(word)
    if found is not None and any(sign.isdigit() for sign in found.group()):
        word = word[: found.start()]
    return _DIGITS.sub("0", word.lower()) if len(word) > 1 else ""


def words_in(text: str) -> str:
    """Return a text as rules compare it: small letters, numbers as 0, no signs at its ends."""
    return _DIGITS.sub("0", very_words_in(text))


def very_words_in(text: str) -> str:
    """Return the same with its numbers, for what only they tell from the story."""
    return squeezed(text).lower().strip(_EDGES)


def words_around_links(block: Block, outline: Outline) -> str:
    """Return the words of a block as words_in(), each link as one sign."""
    parts: list[str] = []
    inside = 0
    for piece in block.pieces:
        if isinstance(piece, str):
            parts.append("" if inside else piece)
        elif outline.tags[max(piece, ~piece)] == "a":
            inside += 1 if piece >= 0 else -1
            parts.append(LINK if piece >= 0 else "")
    return words_in("".join(parts))


def elements_of(outline: Outline, rules: Iterable[SiteRule], base: str | None) -> dict[int, int]:
    """Return the elements that the rules mean by path: their numbers, and the ids of the rules.

    What is within such an element is not looked at. base: what relative addresses begin from.
    """
    wanted: dict[str, list[tuple[frozenset[str], SiteRule]]] = {}
    for rule in rules:
        if rule.path:
            tag, *names = rule.path.split(".")
            wanted.setdefault(tag, []).append((frozenset(names), rule))
    found: dict[int, int] = {}
    at, end = 1, len(outline.tags) if wanted else 0
    while at < end:
        meant = next(
            (
                rule
                for names, rule in wanted.get(outline.tags[at], ())
                if names <= names_of(outline, at) and _reads_so(outline, at, rule, base)
            ),
            None,
        )
        if meant is not None:
            found[at] = meant.id
        at = at + 1 if meant is None else outline.ends[at]
    return found


def _reads_so(outline: Outline, at: int, rule: SiteRule, base: str | None) -> bool:
    if not rule.words:
        return True
    element = outline.elements[at]
    if rule.path == PICTURE:
        return absolute(element.get("src") or "", base) == rule.words
    return words_in(element.text_content()) == rule.words


def said_by(block: Block, outline: Outline, rules: Sequence[SiteRule]) -> int | None:
    """Return the id of the rule that means a block by its words alone, None if none does."""
    if not rules:
        return None
    very = very_words_in(block.text)
    ways = {very, _DIGITS.sub("0", very), words_around_links(block, outline)}
    return next((rule.id for rule in rules if not rule.path and rule.words in ways), None)


def of_effect(rules: Iterable[SiteRule], effect: Effect) -> list[SiteRule]:
    """Return the rules that are switched on and have this effect."""
    return [rule for rule in rules if rule.enabled and rule.effect is effect]


def take_out(
    outline: Outline, rules: Sequence[SiteRule], heading: int | None, base: str | None
) -> list[Taken]:
    """Mark as gone what the rules remove by path; return the receipt.

    What holds more than half of the page's prose, or its title, stays: the site has changed.
    """
    receipt: list[Taken] = []
    wanted = of_effect(rules, Effect.REMOVE)
    kinds = {rule.id: rule.kind for rule in wanted}
    for at, rule_id in elements_of(outline, wanted, base).items():
        if outline.gone[at] or holds_story(outline, at, heading, _MOST_OF_STORY):
            continue
        found = removed(outline, at, kinds[rule_id], FoundBy.RULE)
        receipt += (replace(taken, kind=kinds[rule_id]) for taken in found)
        outline.gone[at] = 1
    return receipt


def put_back(
    place: Place, story: list[Block], taken: list[Taken], rules: Sequence[SiteRule]
) -> tuple[Place, list[Block], list[Taken]]:
    """Return place, story and receipt with what the rules keep.

    The story was looked for without it: what is put back, however much it is, moves nothing.
    """
    outline = place.outline
    wanted = of_effect(rules, Effect.KEEP)
    elements = [*elements_of(outline, wanted, place.base)]
    opened = {up for at in elements for up in (at, *outline.ancestors(at))}
    if opened:
        for at in opened:
            outline.gone[at] = 0
        place = replace(place, blocks=gather_blocks(outline))
    blocks = place.blocks
    known = {(block.owner, block.text) for block in story if block.keep}
    back = {
        block.place
        for at in elements
        for block in blocks.under(at)
        if not block.caption or outline.tags[at] in ("figcaption", "p")
    }
    chosen = [
        block
        for block in blocks.all
        if (block.owner, block.text) in known
        or block.place in back
        or said_by(block, outline, wanted) is not None
    ]
    for block in chosen:
        block.keep = True
    return place, chosen, [each for each in taken if each.at not in opened]


def leave_out(story: list[Block], outline: Outline, rules: Sequence[SiteRule]) -> frozenset[int]:
    """Clear `keep` of the blocks that the rules remove by their words; return their id()s.

    story: the blocks that are kept. All stay where they would be more than half of the story.
    """
    wanted = of_effect(rules, Effect.REMOVE)
    gone = [block for block in story if said_by(block, outline, wanted) is not None]
    if sum(block.size for block in gone) > _MOST_OF_STORY * sum(block.size for block in story):
        return frozenset()
    for block in gone:
        block.keep = False
    return frozenset(map(id, gone))
