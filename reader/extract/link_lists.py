"""Whether a page is a list of stories rather than a story.

A list shows headlines that lead elsewhere, each with a teaser. Pages of stories show such cards
too, beside and under their text: what tells them apart is that all the text of a list is in them.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from reader.extract.blocks import HEADINGS
from reader.extract.text import count_words, key_of, squeezed
from reader.model.article import Article

_FEWEST = 6
_HEADLINE_WORDS = 4
_LONGEST_CARD = 800
_LONGEST_POST = 4_000
_IN_CARDS = 0.7
_IN_CARDS_TOLD = 0.35
_SAME_CHARS = 60
_ASIDE = frozenset(("nav", "footer", "aside", "form"))


def is_list(root: HtmlElement, article: Article, *, told: bool) -> bool:
    """Return whether the page shows several headlines and no text but what belongs to them.

    root: of the whole page. told: its address is that of a list; then cards may be long.
    """
    headlines = dict(_headlines(root, article))
    if len(set(headlines.values())) < _FEWEST:
        return False
    shown = " ".join(_cards(headlines, _LONGEST_POST if told else _LONGEST_CARD))
    lines = article.text.split("\n")
    within = sum(len(line) for line in lines if line[:_SAME_CHARS] in shown)
    share = _IN_CARDS_TOLD if told else _IN_CARDS
    return within >= share * sum(map(len, lines))


def _headlines(root: HtmlElement, article: Article) -> Iterator[tuple[HtmlElement, str]]:
    """Give the links that read like titles of other stories, with their addresses."""
    title_key = key_of(article.title)
    own = {urlsplit(url).path for url in (article.url, article.canonical) if url}
    for link in root.iter("a"):
        href = link.get("href") or ""
        words = squeezed(link.text_content())
        if not href or href.startswith(("#", "javascript:")) or key_of(words) == title_key:
            continue
        if _path_of(href) in own:
            continue
        count = count_words(words)
        if count >= _HEADLINE_WORDS if not _is_in_heading(link) else count > 1:
            yield link, href


def _is_in_heading(link: HtmlElement) -> bool:
    parent = link.getparent()
    if parent is not None and parent.tag in HEADINGS:
        return True
    return next(link.iter(*HEADINGS), None) is not None


def _path_of(href: str) -> str:
    try:
        return urlsplit(href).path
    except ValueError:
        return ""


def _cards(headlines: dict[HtmlElement, str], longest: int) -> Iterator[str]:
    """Give the text of the largest part of the page round each headline that holds no other."""
    holders: dict[HtmlElement, set[str]] = {}
    for link, href in headlines.items():
        for ancestor in link.iterancestors():
            holders.setdefault(ancestor, set()).add(href)
    cards = {
        _card(link, holders): None
        for link in headlines
        if not any(e.tag in _ASIDE for e in link.iterancestors())
    }
    texts = (squeezed(card.text_content()) for card in cards)
    return (text for text in texts if len(text) < longest)


def _card(link: HtmlElement, holders: dict[HtmlElement, set[str]]) -> HtmlElement:
    card = link
    for ancestor in link.iterancestors():
        if len(holders[ancestor]) > 1:
            break
        card = ancestor
    return card
