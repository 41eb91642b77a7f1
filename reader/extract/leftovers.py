"""What is left of a page beside its story and its chrome: it stays in the receipt.

Blocks that were trimmed off the story, and those that stand elsewhere and that no name, tag or role
gave away. What was not shown can be looked up, and put back.
"""

from html import escape
from itertools import accumulate, groupby, islice

from reader.extract.blocks import Block
from reader.extract.chrome_words import judge
from reader.extract.images import absolute
from reader.extract.place import Place
from reader.extract.receipts import are_mostly_links, kind_of
from reader.extract.text import key_of
from reader.extract.trimming_words import BYLINE, names_newsletter
from reader.extract.wall_lines import is_wall_line
from reader.model.article import ChromeKind as Kind
from reader.model.article import FoundBy, Removed

_MOST_BLOCKS = 3_000  # more are no page's that was made for readers
_FEW_BLOCKS = 6  # an offer of a paywall has no more


def left_over(
    story: list[Block], place: Place, base: str | None, ruled: frozenset[int] = frozenset()
) -> list[Removed]:
    """Return a receipt for each run of blocks that are neither kept nor said elsewhere.

    The title, the line under it, captions and what the story says already are no loss. A run ends
    with the box that it has for itself, and where the story goes on.
    ruled: id()s of the blocks that a rule of the reader's took out.
    """
    return _LeftOver(story, place, base, ruled).receipt()


class _LeftOver:
    """The blocks that are left, and where the story stands among them."""

    def __init__(
        self, story: list[Block], place: Place, base: str | None, ruled: frozenset[int]
    ) -> None:
        kept = {id(block) for block in story if block.keep}
        self._place = place
        self._base, self._ruled = base, ruled
        self._said = {block.text for block in story if block.keep}
        #: How many blocks of the story come before each place.
        self._before = [*accumulate((id(block) in kept for block in place.blocks.all), initial=0)]
        self._paths: dict[int, list[int]] = {}

    def receipt(self) -> list[Removed]:
        lost = (block for block in self._place.blocks.all if self._is_lost(block))
        left = islice(lost, _MOST_BLOCKS)
        return [self._removed(list(run)) for _, run in groupby(left, self._run_of)]

    def _is_lost(self, block: Block) -> bool:
        if block.caption or block.text in self._said:
            return False
        key = key_of(block.text)
        return key not in self._place.title_keys and key != self._place.dek_key

    def _run_of(self, block: Block) -> tuple[int, int, bool]:
        path = self._path(block.owner)
        at = path[-1] if path else 0
        return at, self._before[block.place], id(block) in self._ruled

    def _path(self, owner: int) -> list[int]:
        """Return the boxes round a block that hold nothing of the story, the nearest first."""
        found = self._paths.get(owner)
        if found is None:
            blocks, found = self._place.blocks, []
            for at in (owner, *self._place.outline.ancestors(owner)):
                if self._before[blocks.first[at]] < self._before[blocks.last[at]]:
                    break
                found.append(at)
            self._paths[owner] = found
        return found

    def _removed(self, run: list[Block]) -> Removed:
        outline = self._place.outline
        path = self._path(run[0].owner)
        where = next((outline.name(at) for at in reversed(path) if outline.name(at)), "")
        markup = "".join(f"<p>{self._inline(block)}</p>" for block in run)
        where = where or outline.tags[run[0].owner]
        after = self._before[run[0].place]
        by = FoundBy.RULE if id(run[0]) in self._ruled else FoundBy.REST
        return Removed(self._kind(run, path), markup, where, after, by)

    def _kind(self, run: list[Block], path: list[int]) -> Kind:
        """Return what the run is called: by its boxes, the outermost first, or by its words."""
        outline = self._place.outline
        for at in reversed(path):
            verdict = judge(outline.name(at))
            if verdict is not None and verdict.kind is not Kind.PAYWALL:
                return kind_of(outline, at, verdict.kind)
        links = sum(block.links for block in run)
        linked = sum(block.linked for block in run)
        if are_mostly_links(links, linked, sum(len(block.text) for block in run)):
            return Kind.NAVIGATION
        if len(run) == 1 and BYLINE.match(run[0].text):
            return Kind.BYLINE
        if len(run) <= _FEW_BLOCKS and any(is_wall_line(block.text) for block in run):
            return Kind.PAYWALL
        is_call = any(block.links and names_newsletter(block.text) for block in run)
        return Kind.NEWSLETTER if is_call else Kind.OTHER

    def _inline(self, block: Block) -> str:
        """Return the block's words and links."""
        outline = self._place.outline
        parts: list[str] = []
        for piece in block.pieces:
            if isinstance(piece, str):
                parts.append(escape(piece, quote=False))
            elif outline.tags[max(piece, ~piece)] == "a":
                parts.append(self._begin_of(piece) if piece >= 0 else "</a>")
        return " ".join("".join(parts).split())

    def _begin_of(self, link: int) -> str:
        target = absolute(self._place.outline.elements[link].get("href") or "", self._base)
        return f'<a href="{escape(target)}">' if target else "<a>"
