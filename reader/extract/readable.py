"""Where the story stands: readability-lxml's scoring, on an outline that is cleaned already.

Its parts that cost time and buy nothing here (a second parse, a Cleaner, sentences for its debug
log) are overridden; nothing else of the program knows the library.
"""

import re

from lxml.html import HtmlElement
from readability import Document
from readability.readability import REGEXES

from reader.extract.blocks import HEADINGS, Block, Blocks

_NEVER_A_STORY = HEADINGS | {"a", "span", "label", "header", "figure", "tr"}
_SCORED = frozenset(("p", "pre", "td", "blockquote"))
_FEWEST_CHARS = 25
_COMMAS = (",", "،", "、", "，")
#: What the library looks for in both letters: in small ones alone it takes a fifth of the time.
_GOOD = re.compile(REGEXES["positiveRe"].pattern)
_BAD = re.compile(REGEXES["negativeRe"].pattern)
_NAME_POINTS = 25


class Scoring(Document):  # type: ignore[misc]  # the library is not typed
    """readability-lxml over our blocks."""

    def __init__(self, blocks: Blocks) -> None:
        """Take the blocks; nothing is scored yet."""
        super().__init__(blocks.outline.elements[0])
        self._blocks = blocks
        self._outline = blocks.outline

    def scores(self) -> dict[int, float]:
        """Return the score of each element that may hold the story, by its number."""
        found: dict[int, float] = {}
        for block in self._blocks.all:
            if len(block.text) < _FEWEST_CHARS or block.tag not in _SCORED or block.caption:
                continue
            parent = self._parent(block)
            points = 2 + sum(map(block.text.count, _COMMAS)) + min(block.size / 100, 3)
            self._give(found, parent, points)
            if parent:
                self._give(found, self._outline.parents[parent], points / 2)
        return {
            at: score * (1 - self._link_density(at))
            for at, score in found.items()
            if self._outline.tags[at] not in _NEVER_A_STORY
        }

    def class_weight(self, e: HtmlElement) -> int:
        """Return what class and id of an element say for or against it."""
        names = [name.lower() for name in (e.get("class"), e.get("id")) if name]
        good = sum(_GOOD.search(name) is not None for name in names)
        return _NAME_POINTS * (good - sum(_BAD.search(name) is not None for name in names))

    def _parent(self, block: Block) -> int:
        """Return the element round a paragraph; a box of several is that of each."""
        owner = block.owner
        if self._outline.tags[owner] != block.tag and self._blocks.holds_blocks(owner):
            return owner
        return self._outline.parents[owner]

    def _give(self, scores: dict[int, float], at: int, points: float) -> None:
        if at not in scores:
            scores[at] = self.score_node(self._outline.elements[at])["content_score"]
        scores[at] += points

    def _link_density(self, at: int) -> float:
        return self._blocks.linked(at) / max(self._blocks.size(at), 1)
