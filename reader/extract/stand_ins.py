"""What a page shows instead of a story: a test for robots, an error, a login, a list, no text.

Only a page with little text, or one that says itself that it is no story, is looked at. It is
parsed once more: what it is known by, its forms, scripts and links, has been taken out of its
first tree.
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract import jsonld
from reader.extract.completeness_words import (
    ACCEPT,
    CONSENT,
    CONSENT_HINTS,
    ERROR,
    LOGIN,
    ROBOT,
    ROBOT_MARKUP,
)
from reader.extract.link_lists import is_list
from reader.extract.parsing import parse
from reader.extract.paywall import is_of_story
from reader.extract.script_text import story_in
from reader.extract.text import count_words, has_any, squeezed
from reader.extract.witnesses import Witnesses
from reader.model.article import Article, Incomplete
from reader.model.url import is_front_page

_NOTHING = 25  # words, as the next five
_TINY = 40
_LITTLE = 100
_SOME = 300
_BARE = 250
_BRIEF = 150
_FEW_LINKS = 20
_PROSE_CHARS = 40
_LONGEST_HEADING = 300
_FIRST_CHARS = 60
_SHORTEST_IN_SCRIPTS = 600
_BEGINNING = 4_000
#: One word in so many is about consent where nothing else is.
_CONSENT_EVERY = 40
_FEWEST_STEMS = 3
_LISTING = frozenset(("CollectionPage", "ItemList", "SearchResultsPage", "Blog"))
_LISTING_PATH = re.compile(
    r"^/(?:\w\w/)?(?:tags?|topics?|themes?|themen?|thema|temas?|categor\w*|kategori\w*|etiquetas?"
    r"|rubri\w+|sections?|sujets?|dossiers?|authors?|auteurs?|autor\w*|archiv\w*|search|suche"
    r"|recherche|buscar?)(?:/|$)",
    re.IGNORECASE,
)
_LOGIN_PATH = re.compile(
    r"/(?:log-?in|sign-?in|connexion|anmeld\w*|auth|sso|account)\b", re.IGNORECASE
)
_SEPARATOR = re.compile(r"\s+[|\-–—·•:»/]+\s+|\s*[|»·]\s*")
_SENTENCE = re.compile(r"[.!?:…。！？؟।]\W*$")
_LONG_WORD = re.compile(r"\w{4,}")


class _View(Struct, frozen=True):
    """A page as a visitor sees it.

    headings: its title, whole and by parts, and its first headings. visible: its text in small
    letters, without scripts; words, links: how many it has.
    """

    root: HtmlElement
    source: str
    scripts: list[HtmlElement]
    headings: list[str]
    visible: str
    words: int
    links: int


def stand_in(article: Article, source: str, seen: Witnesses) -> tuple[Incomplete, list[str]] | None:
    """Return what the page is instead of a story, None if it may be one.

    source: the page's text. With it comes the text that scripts are to show, if they hold any.
    """
    story = _tells_of_story(seen)
    if not _is_suspect(article, seen):
        return None
    own = _has_prose(article.text) and _is_of_title(article)
    view = None if story and own else _view(source)
    reason = _shown_instead(article, view, story=story) if view else None
    if reason is not None:
        return reason, []
    if lines := _in_scripts(article, source, own=own):
        return Incomplete.ONLY_IN_SCRIPTS, lines
    if own or view is None:
        return None
    if _waits_for_script(article, view):
        return Incomplete.ONLY_IN_SCRIPTS, []
    return None if _has_prose(article.text) else (Incomplete.NO_TEXT, [])


def _is_suspect(article: Article, seen: Witnesses) -> bool:
    if article.words < _LITTLE:
        return True
    beginning = article.text[:_BEGINNING].lower()
    if has_any(beginning, CONSENT_HINTS) and _has_most_about(beginning, CONSENT):
        return True
    return (
        ERROR.search(article.title[:_LONGEST_HEADING]) is not None
        or (article.url is not None and _is_of_list(article.url))
        or any(_LISTING.intersection(jsonld.kinds_of(node)) for node in seen.nodes)
    )


def _tells_of_story(seen: Witnesses) -> bool:
    """Return whether the page tells that it is a story."""
    return (
        is_of_story(seen.article)
        or "article" in (seen.first("og:type") or "").lower()
        or seen.first("article:published_time") is not None
    )


def _is_of_list(url: str) -> bool:
    return is_front_page(url) or _LISTING_PATH.match(urlsplit(url).path) is not None


def _view(source: str) -> _View:
    root = parse(source)
    scripts = list(root.iter("script"))
    title = squeezed(root.findtext(".//title") or "")
    parts = _SEPARATOR.split(title)[:9]
    for element in (*scripts, *root.iter("style", "template", "title")):
        element.drop_tree()
    shown = [squeezed(h.text_content()) for h in root.iter("h1")]
    shown = shown or [squeezed(h.text_content()) for h in root.iter("h2")]
    visible = squeezed(root.text_content()).lower()
    return _View(
        root,
        source,
        scripts,
        [each[:_LONGEST_HEADING] for each in (title, *parts, *shown[:3])],
        visible,
        count_words(visible[:20_000]),
        sum(1 for _ in root.iter("a")),
    )


def _shown_instead(article: Article, view: _View, *, story: bool) -> Incomplete | None:
    """Return what has come in the story's place, None if nothing is known."""
    if not story and (stranger := _stranger(article, view)):
        return stranger
    if _asks_for_consent(view, article):
        return Incomplete.COOKIE_WALL
    told = article.url is not None and _is_of_list(article.url)
    if not story and is_list(view.root, article, told=told):
        return Incomplete.LIST_PAGE
    return None


def _stranger(article: Article, view: _View) -> Incomplete | None:
    """Return which page has come that is none of the site's stories, None if none is known."""
    if _tests_for_robots(view):
        return Incomplete.CAPTCHA
    if article.words < _SOME and any(map(ERROR.search, view.headings)):
        return Incomplete.ERROR_PAGE
    if article.words < _LITTLE and _lets_members_in(view, article.url):
        return Incomplete.LOGIN_PAGE
    return None


def _tests_for_robots(view: _View) -> bool:
    if view.words > _BARE or view.links > _FEW_LINKS:
        return False
    if any(map(ROBOT.search, (*view.headings, view.visible[:_BEGINNING]))):
        return True
    return view.words < _NOTHING and ROBOT_MARKUP.search(view.source) is not None


def _lets_members_in(view: _View, url: str | None) -> bool:
    inputs = [(field.get("type") or "text").lower() for field in view.root.iter("input")]
    secret = "password" in inputs
    if any(map(LOGIN.search, view.headings)):
        return secret or "email" in inputs
    return secret and (view.links < _FEW_LINKS or _LOGIN_PATH.search(url or "") is not None)


def _asks_for_consent(view: _View, article: Article) -> bool:
    """Return whether all that is shown asks for consent, and has a button to give it."""
    visible = view.visible[:_BEGINNING]
    found = sum(visible.count(stem) for stem in CONSENT)
    if found < _FEWEST_STEMS or found * _CONSENT_EVERY < count_words(visible):
        return False
    if article.text and not _has_most_about(article.text, CONSENT):
        return False
    if article.words > _BRIEF and _is_of_title(article):
        return False  # a story about consent
    buttons = (
        squeezed(f"{e.text_content()} {e.get('value') or ''}").lower()
        for e in view.root.iter("button", "a", "input")
    )
    return any(len(words) < 60 and has_any(words, ACCEPT) for words in buttons)


def _has_most_about(text: str, stems: Iterable[str]) -> bool:
    """Return whether most of the text stands in lines that have one of the stems."""
    lines = text[:_BEGINNING].lower().split("\n")
    about = sum(len(line) for line in lines if has_any(line, stems))
    return about > 0.6 * sum(map(len, lines))


def _is_of_title(article: Article) -> bool:
    """Return whether half of the title's longer words stand in the text."""
    text = article.text.lower()
    wanted = [
        word for word in _LONG_WORD.findall(article.title.lower()) if not has_any(word, CONSENT)
    ]
    return sum(word in text for word in wanted) * 2 > len(wanted)


def _in_scripts(article: Article, source: str, *, own: bool) -> list[str]:
    """Return the text that scripts hold and the page does not show, [] if there is none.

    own: the text that was found is about what the title says.
    """
    least = max(_SHORTEST_IN_SCRIPTS, 3 * len(article.text)) + 1
    lines = story_in(source, least)
    if sum(map(len, lines)) < least:
        return []
    # Short news is often whole, among longer stories for the program to show: then it counts
    # only if it is the beginning of what the script holds.
    beginning = article.text.partition("\n")[0][:_FIRST_CHARS]
    shown = " ".join(lines)[: 5 * _FIRST_CHARS]
    none = article.words < _TINY and not own
    return lines if none or beginning in shown else []


def _waits_for_script(article: Article, view: _View) -> bool:
    """Return whether the page is there to be filled by a script, or says that it is."""
    if _has_most_about(article.text, ("javascript",)):
        return True
    return view.words < _TINY and _has_empty_place(view)


def _has_empty_place(view: _View) -> bool:
    """Return whether the page has a place that a script is to fill, and nothing to read."""
    return any(script.get("src") for script in view.scripts) and any(
        element.get("id") and not len(element) and not (element.text or "").strip()
        for element in view.root.iter("div", "main", "section")
    )


def _has_prose(text: str) -> bool:
    return any(len(line) > _PROSE_CHARS or _SENTENCE.search(line) for line in text.split("\n"))
