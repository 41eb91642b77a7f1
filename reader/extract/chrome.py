"""Site chrome found and set aside, with a receipt for each block.

A block goes only if it holds little of the page's prose: so a theme that names its story
"sidebar-content" keeps it.
"""

from reader.extract.chrome_judges import (
    INLINE,
    TELLING_ATTRIBUTES,
    TELLING_TAGS,
    Finding,
    Judge,
    judge_hidden,
    judge_name,
    judge_never_story,
    judge_role,
    judge_tag,
)
from reader.extract.outline import Outline
from reader.extract.receipts import Taken, kind_of, slimmed, written
from reader.model.article import ChromeKind as Kind
from reader.model.article import FoundBy

#: What is no text at all, or none that was written for this page.
SILENT_TAGS = (
    *("script", "style", "noscript", "template", "iframe", "svg", "canvas", "object"),
    *("embed", "video", "audio", "map", "applet", "math", "select", "datalist"),
)
#: The judges, in order: the first that finds something is heard. The last goes by names.
JUDGES: tuple[Judge, ...] = (judge_tag, judge_hidden, judge_role, judge_name)
#: For pages whose names mislead.
JUDGES_BY_STRUCTURE: tuple[Judge, ...] = (judge_tag, judge_hidden, judge_role, judge_never_story)
#: Themes put whole pages under these: their class is about the page.
_STRUCTURAL = frozenset(("article", "main", "tr", "td", "th", "tbody", "thead"))
_CODE_TAGS = frozenset(("pre", "code"))
#: What is looked at though it has no attributes.
_LOOKED_AT = TELLING_TAGS | _CODE_TAGS
_FEW_CHARS = 200


def strip_chrome(
    outline: Outline, heading: int | None, judges: tuple[Judge, ...] = JUDGES
) -> list[Taken]:
    """Mark the chrome as gone; return the receipt, in the page's order.

    heading: number of the title's element, None if there is none.
    """
    sweep = _Sweep(outline, heading, judges)
    gone, ends, tags, attributes = outline.gone, outline.ends, outline.tags, outline.attributes
    at, end = 1, len(tags)
    while at < end:
        if gone[at]:
            at = ends[at]
        elif attributes[at] or tags[at] in _LOOKED_AT:
            at = sweep.look_at(at)
        else:
            at += 1
    return sweep.receipt


def removed(outline: Outline, at: int, kind: Kind, by: FoundBy) -> list[Taken]:
    """Return the receipt of a block, in a list that is empty if there was nothing to see in it."""
    if not outline.text[at]:
        return []
    element = outline.elements[at]
    markup = slimmed(written(element))
    where = outline.name(at) or outline.tags[at]
    return [Taken(kind_of(outline, at, kind), markup, where, at, by)]


def holds_story(outline: Outline, at: int, heading: int | None, limit: float) -> bool:
    """Return whether a block holds so much that it is the story's, whatever it is called.

    limit: share of the page's prose. The block that shows the title over prose is the story's too.
    """
    if outline.text[at] <= _FEW_CHARS:
        return False
    if heading is not None and outline.holds(at, heading) and outline.prose[at] > _FEW_CHARS:
        return True
    return outline.prose[at] > limit * outline.prose[0]


class _Sweep:
    """The way through a page, and what was taken out on it."""

    def __init__(self, outline: Outline, heading: int | None, judges: tuple[Judge, ...]) -> None:
        self.receipt: list[Taken] = []
        self._outline = outline
        self._heading = heading
        self._judges = judges
        self._by_name = judges[-1:]
        self._by = FoundBy.NAME
        self._code_end = 0
        self._story_end = 0

    def look_at(self, at: int) -> int:
        """Take an element out, or leave it; return the number of the next to look at."""
        outline = self._outline
        found = self._judge(at)
        if found is not None:
            if not holds_story(outline, at, self._heading, found[1]):
                self.receipt += removed(outline, at, found[0], self._by)
                outline.gone[at] = 1
                return outline.ends[at]
            if found[0] is Kind.OTHER:
                self._story_end = max(self._story_end, outline.ends[at])
        if outline.tags[at] in _CODE_TAGS:
            self._code_end = max(self._code_end, outline.ends[at])
        return at + 1

    def _judge(self, at: int) -> Finding | None:
        """Return what kind of chrome an element may be, and up to which share of prose."""
        outline = self._outline
        tag = outline.tags[at]
        if tag in _STRUCTURAL or (tag in INLINE and at < self._code_end):
            return None
        if tag in TELLING_TAGS:
            judges = self._judges
        elif not (names := outline.attributes[at]):
            return None
        else:  # most have a name, and nothing that the others would look at
            judges = self._by_name if TELLING_ATTRIBUTES.isdisjoint(names) else self._judges
        found = None
        for judge in judges:
            found = judge(outline, at)
            if found is not None:
                self._by = FoundBy.NAME if judge in self._by_name else FoundBy.SHAPE
                break
        # What calls its story a slideshow calls the story's parts so, too.
        is_part = found is not None and found[0] is Kind.OTHER and at < self._story_end
        return None if is_part else found
