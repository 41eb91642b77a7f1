"""What joins the element that won: the siblings that are mostly prose, level by level upwards.

Themes cut a story into pieces: by an advertisement, a gallery, a page builder's rows.
"""

from collections.abc import Iterator

from msgspec import Struct

from reader.extract.blocks import HEADINGS, Block, Blocks
from reader.extract.chrome_words import names_story
from reader.extract.outline import Outline

_PARAGRAPHS = frozenset(("p", "blockquote", "pre", "ul", "ol", "table", "dl"))
_STORY_CHARS = 800
_LONG_STORY_CHARS = 1_000
_LONG_ARTICLE_CHARS = 1_500
_FEWEST_CHARS = 60
_LONG_ROW = 50  # siblings
_BARE = HEADINGS - {"h1"} | {"p", "blockquote"}
_FEWEST_SPILLED, _SPILLED_CHARS = 3, 500

Part = tuple[int, int]


class _Unit(Struct):
    """A sibling: a child element, or a paragraph of loose text. first, last: its blocks."""

    at: int | None
    tag: str
    first: int
    last: int

    def holds(self, outline: Outline, at: int) -> bool:
        return self.at is not None and outline.holds(self.at, at)


class _Climb(Struct):
    """Where we are: level 0 is the element that won. have: characters of prose taken so far."""

    blocks: Blocks
    heading: int | None
    current: int
    level: int
    have: int

    @property
    def outline(self) -> Outline:
        return self.blocks.outline


def join_like_named(
    blocks: Blocks, _heading: int | None, core: int, parts: list[Part]
) -> list[Part]:
    """Add what bears the same story's name as the core, or schema.org's, in the same <article>.

    A title with a link between the two begins another story.
    """
    outline = blocks.outline
    like = _called_like(outline, core)
    article = outline.nearest("article", core)
    found = list(parts)
    for at in like:
        first, last = blocks.first[at], blocks.last[at]
        if first == last:
            continue
        if _overlap(found, first, last):
            continue
        good, junk = blocks.weigh(first, last)
        gap = (found[-1][1], first) if first >= found[-1][1] else (last, found[0][0])
        if (
            good > junk
            and outline.nearest("article", at) == article
            and not _has_title(blocks, *gap)
        ):
            found = sorted([*found, (first, last)])
    return found


def _called_like(outline: Outline, core: int) -> list[int]:
    """Return what is called as the core is, if its name says that it is a story."""
    if _is_body(outline, core):
        return [at for at in outline.with_attribute("itemprop") if _is_body(outline, at)]
    name = outline.elements[core].get("class") or ""
    if not names_story(name):
        return []
    return [
        at for at in outline.with_attribute("class") if outline.elements[at].get("class") == name
    ]


def _is_body(outline: Outline, at: int) -> bool:
    return "articleBody" in (outline.elements[at].get("itemprop") or "")


def _overlap(parts: list[Part], first: int, last: int) -> bool:
    return any(first < end and start < last for start, end in parts)


def _has_title(blocks: Blocks, first: int, last: int) -> bool:
    return any(
        block.tag == "h1" or (block.tag in HEADINGS and block.linked > 0.6 * len(block.text))
        for block in blocks.all[first:last]
    )


def join_neighbours(
    blocks: Blocks, heading: int | None, core: int, parts: list[Part]
) -> list[Part]:
    """Add the siblings that are mostly prose, level by level upwards."""
    climb = _Climb(blocks, heading, core, 0, sum(blocks.weigh(*part)[0] for part in parts))
    while climb.current and not _is_whole(climb):
        parent = blocks.outline.parents[climb.current]
        before, after = _prose_siblings(climb, parent)
        parts = [*before, *parts, *after]
        gained = sum(blocks.weigh(*part)[0] for part in (*before, *after))
        climb = _Climb(blocks, heading, parent, climb.level + 1, climb.have + gained)
        if climb.have > _STORY_CHARS and _holds_title(climb) and not _in_article(climb):
            break  # the parent holds title and story: what is outside is about other things
    return parts


def join_spilled(blocks: Blocks, _heading: int | None, core: int, parts: list[Part]) -> list[Part]:
    """Add the bare paragraphs behind the story that stand right under the elements round it.

    An end tag too many in the middle of a story closes what holds it: the rest runs out of the
    box, and at the next such tag out of the one round that. What a theme sets there has a name.
    """
    outline = blocks.outline
    around = set(outline.ancestors(core))
    behind = blocks.all[parts[-1][1] :]
    bare = [
        block
        for block in behind
        if outline.tags[block.owner] in _BARE
        and not outline.attributes[block.owner]
        and outline.parents[block.owner] in around
    ]
    prose = [block for block in bare if block.is_prose]
    if len(prose) < _FEWEST_SPILLED or sum(block.size for block in prose) < _SPILLED_CHARS:
        return parts
    last = prose[-1].place
    return [*parts, *((block.place, block.place + 1) for block in bare if block.place <= last)]


def _holds_title(climb: _Climb) -> bool:
    return climb.heading is not None and climb.outline.holds(climb.current, climb.heading)


def _in_article(climb: _Climb) -> bool:
    """Return whether the page says itself how far the story goes: more sections may follow."""
    return climb.outline.nearest("article", climb.current) is not None


def _is_whole(climb: _Climb) -> bool:
    """Return whether the element is a whole story by its own word."""
    outline, at, have = climb.outline, climb.current, climb.have
    if outline.tags[at] in ("body", "main"):
        return True
    if outline.tags[at] == "article":
        return have > 0.3 * climb.blocks.prose(0) or have > _LONG_ARTICLE_CHARS
    if names_story(outline.name(at)):
        return have > _STORY_CHARS
    return _is_body(outline, at)


def _units(blocks: Blocks, parent: int) -> Iterator[_Unit]:
    """Give what stands right under an element, in order."""
    outline = blocks.outline
    place = blocks.first[parent]
    for child in outline.children(parent):
        first, last = blocks.first[child], blocks.last[child]
        for loose in range(place, first):
            yield _Unit(None, "p", loose, loose + 1)
        if first < last:
            yield _Unit(child, outline.tags[child], first, last)
        place = max(place, last)
    for loose in range(place, blocks.last[parent]):
        yield _Unit(None, "p", loose, loose + 1)


def _prose_siblings(climb: _Climb, parent: int) -> tuple[list[Part], list[Part]]:
    """Return what joins before and behind the current element."""
    units = list(_units(climb.blocks, parent))
    place = next(n for n, unit in enumerate(units) if unit.at == climb.current)
    joined = [
        n == place or _joins(climb, unit, at_top=parent == 0, behind=n > place)
        for n, unit in enumerate(units)
    ]
    _fill_gaps(climb, units, joined)
    _lengthen(climb.blocks, units, joined)
    start = _start(climb, units[:place])
    parts = [(unit.first, unit.last) for unit in units]
    before = [parts[n] for n in range(start, place) if joined[n]]
    return before, [parts[n] for n in range(place + 1, len(units)) if joined[n]]


def _start(climb: _Climb, units: list[_Unit]) -> int:
    """Return the place of the first sibling that may join: what stands above the title may not.

    Of a story that is long enough without them, nor may the title and its dek.
    """
    if climb.heading is None:
        return 0
    for place, unit in enumerate(units):
        if unit.holds(climb.outline, climb.heading):
            return place + 1 if climb.have > _STORY_CHARS else place
    return 0


def _fill_gaps(climb: _Climb, units: list[_Unit], joined: list[bool]) -> None:
    """Let join what stands among those that do.

    Headings, what looks like one of them, and what is nearly all prose.
    """
    places = [n for n, yes in enumerate(joined) if yes]
    those = [at for n in places if (at := units[n].at) is not None]
    for place in range(places[0], places[-1]):
        if not joined[place]:
            joined[place] = _fills_gap(climb, units[place], those)


def _lengthen(blocks: Blocks, units: list[_Unit], joined: list[bool]) -> None:
    """Let a long row of like siblings join to its ends: a log has short entries and long ones."""
    first, last = joined.index(True), len(joined) - 1 - joined[::-1].index(True)
    if last - first < _LONG_ROW:
        return
    for edge, places in ((first, range(first - 1, -1, -1)), (last, range(last + 1, len(units)))):
        at = units[edge].at
        for place in places:
            unit = units[place]
            is_like = at is not None and _is_like(blocks.outline, unit, at)
            if not is_like or _is_linked(blocks.all[unit.first : unit.last]):
                break
            joined[place] = True


def _fills_gap(climb: _Climb, unit: _Unit, those: list[int]) -> bool:
    inside = climb.blocks.all[unit.first : unit.last]
    if _is_linked(inside):
        return False
    if any(_is_like(climb.outline, unit, at) for at in those):
        return True
    good, junk = climb.blocks.weigh(unit.first, unit.last)
    return good > 3 * junk


def _is_linked(blocks: list[Block]) -> bool:
    """Return whether half of a text are links."""
    return sum(block.linked for block in blocks) >= 0.5 * sum(len(block.text) for block in blocks)


def _joins(climb: _Climb, unit: _Unit, *, at_top: bool, behind: bool) -> bool:
    good, junk = climb.blocks.weigh(unit.first, unit.last)
    if unit.tag == "article" or (unit.tag == "header" and good < 200):
        return False
    if unit.tag in _PARAGRAPHS and climb.level == 0:
        return good > junk
    if unit.tag in HEADINGS:
        return climb.level < 2
    if good <= _FEWEST_CHARS or good <= (2.5 if at_top else 1.5) * junk:
        return False
    if at_top and good <= 300:
        return False
    # A long story needs no more: what joins it now must look like it; before it may be a lead.
    if climb.have > _LONG_STORY_CHARS and unit.tag not in _PARAGRAPHS:
        is_like = _is_like(climb.outline, unit, climb.current)
        return is_like or (good > 3 * junk and not behind)
    return True


def _is_like(outline: Outline, unit: _Unit, at: int) -> bool:
    return unit.at is not None and outline.are_alike(unit.at, at)
