"""Which element holds the story: what the scoring says, and what the page itself says."""

from collections.abc import Callable
from itertools import islice

from reader.extract.blocks import Blocks
from reader.extract.readable import Scoring

_NAMED_STORY_CHARS = 250
_ARTICLE_CHARS = 300
_MAIN_CHARS = 500
_FIRST_PARAGRAPHS = 3
_LONG_PARAGRAPH = 60
#: What it is worth to hold the paragraphs right behind the title.
_BEHIND_TITLE = 1.4

Scores = dict[int, float]
Correction = Callable[[Blocks, int | None, Scores, int], int]


def find_core(blocks: Blocks, heading: int | None) -> int | None:
    """Return the number of the element that holds the story, or most of it; None if nothing does.

    heading: number of the title's element, None if the page shows none.
    """
    scores = prefer_behind_title(blocks, heading, Scoring(blocks).scores())
    core = max(scores, key=lambda at: scores[at], default=None)
    if core is None:
        return None
    for correct in CORRECTIONS:
        core = correct(blocks, heading, scores, core)
    return core


def prefer_behind_title(blocks: Blocks, heading: int | None, scores: Scores) -> Scores:
    """Raise the scores of what holds the first paragraphs behind the title.

    Below a short story stand others, and more of them: theirs is the longer text.
    """
    if heading is None:
        return scores
    behind = (
        block.place
        for block in islice(blocks.all, blocks.last[heading], None)
        if block.is_prose and block.size > _LONG_PARAGRAPH and not block.caption
    )
    first = list(islice(behind, _FIRST_PARAGRAPHS))

    def holds_most(at: int) -> bool:
        held = sum(blocks.first[at] <= place < blocks.last[at] for place in first)
        return held > 1

    return {at: score * _BEHIND_TITLE if holds_most(at) else score for at, score in scores.items()}


def take_main(blocks: Blocks, _heading: int | None, _scores: Scores, core: int) -> int:
    """Take the whole <main>, if it is twice as long and all text, and the core in no <article>."""
    tags = blocks.outline.tags
    around = [core, *blocks.outline.ancestors(core)]
    main = next((at for at in around if tags[at] == "main"), None)
    if main is None or any(tags[at] == "article" for at in around):
        return core
    size, linked = blocks.size(main), blocks.linked(main)
    if size < max(_MAIN_CHARS, 2 * blocks.size(core)) or linked > 0.15 * size:
        return core
    return main


def take_article_of_title(blocks: Blocks, heading: int | None, scores: Scores, core: int) -> int:
    """Take the best candidate in the <article> that shows the title, if the winner is outside.

    A page with several articles shows its own title over one of them only.
    """
    outline = blocks.outline
    article = outline.nearest("article", heading or 0)
    if article is None or outline.holds(article, core) or outline.holds(core, article):
        return core
    if blocks.prose(article) <= _ARTICLE_CHARS:
        return core
    inside = [at for at in scores if outline.holds(article, at)]
    return max(inside, key=lambda at: scores[at], default=core)


def take_named(blocks: Blocks, heading: int | None, _scores: Scores, core: int) -> int:
    """Take the element that the page calls the article's body, by schema.org's articleBody.

    Of several the longest; but a page that goes on with other stories shows its own title over one
    of them only.
    """
    outline = blocks.outline
    named = [
        at
        for at in outline.with_attribute("itemprop")
        if "articleBody" in (outline.elements[at].get("itemprop") or "")
    ]
    if len(named) > 2 and all(outline.tags[at] == "p" for at in named):
        named = [outline.parents[named[0]]]
    article = outline.nearest("article", heading or 0)
    own = [at for at in named if article is not None and outline.holds(article, at)]
    for group in filter(None, (own, named)):
        largest = max(group, key=blocks.prose)
        if blocks.prose(largest) > _NAMED_STORY_CHARS:
            return largest
    return core


CORRECTIONS: tuple[Correction, ...] = (take_main, take_article_of_title, take_named)
