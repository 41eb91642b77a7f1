"""A block that the reader points at, told as a rule: what it has in common on all pages of a site.

By an element whose names say more than what it looks like, and that stands for nothing else in the
story; else by its words.
"""

from collections.abc import Iterator
from itertools import accumulate

from reader.extract.blocks import Block
from reader.extract.body import Look, look_at_body
from reader.extract.decode import decode
from reader.extract.metadata import read_metadata
from reader.extract.parsing import parse
from reader.extract.receipts import Taken
from reader.extract.ruling import (
    PICTURE,
    elements_of,
    names_of,
    of_effect,
    said_by,
    very_words_in,
    words_around_links,
    words_in,
)
from reader.extract.text import key_of, squeezed
from reader.model.article import ChromeKind as Kind
from reader.model.article import FoundBy
from reader.model.page import Page
from reader.model.site_rule import LINK, Chosen, Effect, Pointed, SiteRule

#: What themes call any part of a story: such a name tells no block from another.
_COMMON = frozenset(
    "align article aligncenter alignleft alignright alignwide block blocks body bold box"  # noqa: SIM905
    " center cell clearfix col column columns component container content copy core css default"
    " div element en entry even first flex full grid group has heading headline image img inner"
    " intro is item italic last layout left lg list main margin md medium module no node odd of p"
    " padding page para paragraph part picture post right row section size sm small story strong"
    " style text the theme title type typography ul wide width with wp wrap wrapper xl".split()
)
#: Elements that say by themselves that they are not the story's run of paragraphs.
_TELLING = frozenset(("aside", "nav", "footer", "form", "header", "details", "dialog"))
_SAMPLE_CHARS = 140
_MOST_RULES = 20
_FEWEST_LETTERS = 4
_CUT = 2_000  # characters: a longer block may be kept cut


def choose(page: Page, pointed: Pointed) -> Chosen:
    """Return the rules that tell the block pointed at, or those of the page's that made it so.

    Falsy if the page does not show it.
    """
    root = parse(*decode(page))
    look, _ = look_at_body(root, read_metadata(root, page.url), page.url, page.rules)
    choosing = _Choosing(look, page.rules, pointed)
    return choosing.put_back() if pointed.effect is Effect.KEEP else choosing.remove()


class _Choosing:
    """A page, and the block on it."""

    def __init__(self, look: Look, rules: tuple[SiteRule, ...], pointed: Pointed) -> None:
        self._look, self._rules, self._pointed = look, rules, pointed
        self._place, self._outline = look.place, look.place.outline
        self._blocks = look.place.blocks
        self._keys = frozenset(key_of(line) for line in pointed.lines) - {""}
        kept = {id(block) for block in look.story if block.keep}
        self._kept = [block for block in self._blocks.all if id(block) in kept]
        self._before = [*accumulate((id(block) in kept for block in self._blocks.all), initial=0)]

    def put_back(self) -> Chosen:
        """Return what keeps a block that was removed."""
        taken = self._taken()
        if taken is not None:
            if taken.by is FoundBy.RULE:
                return Chosen(against=self._rules_on(taken.at))
            return self._chosen(self._keeping(taken))
        lost = [block for block in self._blocks.all if self._is_meant(block)]
        lost = [block for block in lost if not self._stays(block)]
        against = self._said(lost, Effect.REMOVE)
        if against or not lost:
            return Chosen(against=against)
        return self._chosen(self._told(lost))

    def remove(self) -> Chosen:
        """Return what removes a block that was kept."""
        if self._pointed.picture:
            return self._without_picture()
        meant = [block for block in self._kept if self._is_meant(block)]
        if not meant:
            return Chosen()
        keeping = of_effect(self._rules, Effect.KEEP)
        back = elements_of(self._outline, keeping, self._place.base)
        against = {
            rule
            for at, rule in back.items()
            if any(self._outline.holds(at, block.owner) for block in meant)
        }
        against.update(self._said(meant, Effect.KEEP))
        return Chosen(against=tuple(against)) if against else self._chosen(self._told(meant))

    # ---- what is meant -------------------------------------------------------------------------

    def _is_meant(self, block: Block) -> bool:
        return key_of(block.text) in self._keys

    def _stays(self, block: Block) -> bool:
        return self._before[block.place + 1] > self._before[block.place]

    def _taken(self) -> Taken | None:
        """Return the removed element with the words that are pointed at."""
        wanted = key_of("".join(self._pointed.lines))
        for taken in self._look.taken:
            key = key_of(self._outline.elements[taken.at].text_content())
            if key == wanted or (len(wanted) > _CUT and key.startswith(wanted[:_CUT])):
                return taken
        return None

    def _rules_on(self, at: int) -> tuple[int, ...]:
        removing = of_effect(self._rules, Effect.REMOVE)
        return (elements_of(self._outline, removing, self._place.base)[at],)

    def _said(self, blocks: list[Block], effect: Effect) -> tuple[int, ...]:
        rules = of_effect(self._rules, effect)
        found = {said_by(block, self._outline, rules) for block in blocks}
        return tuple(rule for rule in found if rule is not None)

    # ---- how it is told ------------------------------------------------------------------------

    def _keeping(self, taken: Taken) -> list[SiteRule]:
        """Return the rule for an element: with its words if the page has several of its kind."""
        text = squeezed(self._outline.elements[taken.at].text_content())
        path = self._path(taken.at, tag_tells=True)
        alone = len(self._meant_by(path)) == 1
        words = "" if alone or len(text) > _CUT else words_in(text)
        return [self._rule(path, words, taken.kind, text)]

    def _told(self, blocks: list[Block]) -> list[SiteRule]:
        """Return the rule for the box that blocks have for themselves, else one for each."""
        sample = " ".join(block.text for block in blocks)
        for at in reversed(list(self._boxes(blocks))):
            path = self._path(at, tag_tells=self._outline.tags[at] in _TELLING)
            if path and self._means_only(path, blocks):
                return [self._rule(path, "", Kind.OTHER, sample)]
        words = {self._words(block): block.text for block in blocks}
        return [
            self._rule("", said, Kind.OTHER, text)
            for said, text in words.items()
            if sum(map(str.isalnum, said)) >= _FEWEST_LETTERS
        ][:_MOST_RULES]

    def _boxes(self, blocks: list[Block]) -> Iterator[int]:
        """Give the elements that hold all these blocks and nothing else of the story."""
        for at in (blocks[0].owner, *self._outline.ancestors(blocks[0].owner)):
            inside = self._blocks.under(at)
            if not at or any(self._stays(each) and each not in blocks for each in inside):
                return
            if all(self._outline.holds(at, block.owner) for block in blocks):
                yield at

    def _means_only(self, path: str, blocks: list[Block]) -> bool:
        """Return whether the path means nothing of the story but these blocks."""
        return all(
            each in blocks
            for at in self._meant_by(path)
            for each in self._blocks.under(at)
            if self._stays(each)
        )

    def _meant_by(self, path: str) -> dict[int, int]:
        asked = SiteRule("-", Effect.KEEP, path, "", Kind.OTHER)
        return elements_of(self._outline, (asked,), self._place.base)

    def _path(self, at: int, *, tag_tells: bool) -> str:
        """Return tag and names of an element, "" if they say nothing of what it is."""
        names = sorted(name for name in names_of(self._outline, at) if "." not in name)
        tells = any(not _COMMON.issuperset(_parts(name)) for name in names)
        return ".".join((self._outline.tags[at], *names)) if tells or tag_tells else ""

    def _words(self, block: Block) -> str:
        around = words_around_links(block, self._outline)
        letters = sum(map(str.isalpha, around.replace(LINK, "")))
        words = around if letters >= _FEWEST_LETTERS else words_in(block.text)
        asked = (SiteRule("-", Effect.REMOVE, "", words, Kind.OTHER),)
        others = (each for each in self._kept if each.text != block.text)
        if any(said_by(each, self._outline, asked) is not None for each in others):
            return very_words_in(block.text)
        return words

    def _without_picture(self) -> Chosen:
        address = self._pointed.picture
        asked = SiteRule("-", Effect.REMOVE, PICTURE, address, Kind.GALLERY)
        found = list(elements_of(self._outline, (asked,), self._place.base))
        for at in found:
            for box in (at, *self._outline.ancestors(at)):
                if any(self._stays(each) for each in self._blocks.under(box)):
                    break
                path = self._path(box, tag_tells=False)
                if box != at and len(self._meant_by(path)) == 1:
                    return self._chosen([self._rule(path, "", Kind.GALLERY, address)])
        return self._chosen([self._rule(PICTURE, address, Kind.GALLERY, address)])

    def _rule(self, path: str, words: str, kind: Kind, sample: str) -> SiteRule:
        short = sample if len(sample) <= _SAMPLE_CHARS else sample[: _SAMPLE_CHARS - 1] + "…"
        return SiteRule("", self._pointed.effect, path, words, kind, short)

    def _chosen(self, rules: list[SiteRule]) -> Chosen:
        return Chosen(tuple(rules))


def _parts(name: str) -> Iterator[str]:
    """Give the words of a class: "wp-block-heading", "articleBody__text"."""
    return (part for part in name.replace("-", " ").replace("_", " ").split() if part != "0")
