"""The line under the title: what the page says of its story, and neither title nor text does."""

import re
from html import unescape

from reader.model.article import Article

_TAG = re.compile("<[^>]*>")
_OTHERS = re.compile(r"[\W_]+")
_BEGINNING = 8_000  # characters of html
#: Letters: what begins so is the beginning of the text, whatever a site has altered in it.
_ENOUGH = 50
#: Letters: what a line says more than the title, and yet says nothing.
_LITTLE = 25


def dek_of(article: Article) -> str:
    """Return the line under the title, "" if there is none that says more."""
    excerpt = article.excerpt or ""
    said = excerpt.rstrip("…. ")
    if said in article.text or _bare(said) in _bare(article.text):
        return ""
    letters, title = _letters(said), _letters(article.title)
    if letters in title or (letters.startswith(title) and len(letters) - len(title) <= _LITTLE):
        return ""
    # The text that is shown may have a lead that the plain text has not.
    shown = _letters(unescape(_TAG.sub(" ", article.html[:_BEGINNING])))
    return "" if letters[:_ENOUGH] in shown else excerpt


def _bare(text: str) -> str:
    """Return the text without spaces: where a page's lines end, its excerpt may have none."""
    return "".join(text.split())


def _letters(text: str) -> str:
    """Return the text without spaces and signs, in small letters."""
    return _OTHERS.sub("", text).casefold()
