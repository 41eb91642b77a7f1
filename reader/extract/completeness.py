"""Whether a page gave its whole story, and if not, why.

What the page tells of itself and how it is built decide first; words only where nothing else
tells. A page with a story of some length is looked at for a paywall, a wall of consent and a next
page; only one with little text is parsed again, for what forms, scripts and lists of it say.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from reader.extract import paywall
from reader.extract.next_page import goes_on
from reader.extract.script_text import plain_lines
from reader.extract.stand_ins import stand_in
from reader.extract.text import count_words, excerpt_of, paragraphs_of, reading_minutes
from reader.extract.witnesses import Witnesses
from reader.model.article import Article, Incomplete

_TOLD_CHARS = 400
#: How much longer than what was found a text in the page's JSON-LD must be to be taken instead.
_LONGER = 2.0


def judged(article: Article, source: str, seen: Witnesses, walls: Iterable[str] = ()) -> Article:
    """Return the article with the reason why it is not the whole story, if it is not.

    Where the page's scripts hold the text that its tree lacks, that text is taken. source: the
    page's text. seen: what it says of itself. walls: lines at the story's end that hold back more.
    """
    told = plain_lines(_articlebody(seen))
    if sum(map(len, told)) > max(_TOLD_CHARS, _LONGER * len(article.text)):
        article = with_lines(article, told)
    if paywall.holds_back(article, source, seen, walls):
        return replace(article, incomplete=Incomplete.PAYWALL)
    found = stand_in(article, source, seen)
    if found is not None:
        reason, lines = found
        article = with_lines(article, lines) if lines else article
        # A page that has come in the story's place names its own address, not the story's.
        own = None if reason.stands_in else article.canonical
        return replace(article, canonical=own, incomplete=reason)
    url = article.url or article.canonical
    if url and goes_on(url, source):
        return replace(article, incomplete=Incomplete.MORE_PAGES)
    return article


def with_lines(article: Article, lines: list[str]) -> Article:
    """Return the article with this text in place of its own."""
    text = "\n".join(lines)
    words = count_words(text)
    return replace(
        article,
        text=text,
        html=paragraphs_of(lines),
        excerpt=article.excerpt
        if article.excerpt != excerpt_of(article.text)
        else excerpt_of(text),
        words=words,
        reading_minutes=reading_minutes(words),
    )


def _articlebody(seen: Witnesses) -> str:
    body = seen.article.get("articleBody")
    return body if isinstance(body, str) else ""
