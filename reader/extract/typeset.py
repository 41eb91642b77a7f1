"""Article html made ready for the reading pane, before the gate that cleans it.

The pane is a QTextBrowser, which knows little of html: it enlarges headings on its own, mirrors no
table, hyphenates nothing. What it needs is said here by a few classes of our own, "k-…", which the
pane's style sheet knows. The words stay as they are, but for soft hyphens and kinds of spaces.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

import pyphen
from lxml.html import HtmlElement, fragment_fromstring
from msgspec import Struct
from msgspec.structs import replace

from reader.extract import bounds
from reader.extract.arranging import HEADINGS, arrange
from reader.extract.directions import turn_foreign
from reader.extract.parsing import parse_fragment
from reader.model.article import Direction
from reader.model.page import EMBEDDED_HOST
from reader.model.picture import GIVEN_UP, TO_COME, Picture

_CLASSES = {
    "h1": ("p", "k-h2"),
    "h2": ("p", "k-h2"),
    "h3": ("p", "k-h3"),
    "h4": ("p", "k-h3"),
    "h5": ("p", "k-h3"),
    "h6": ("p", "k-h3"),
    "figure": ("div", "k-figure"),
    "figcaption": ("p", "k-caption"),
    "caption": ("p", "k-caption"),
    "mark": ("span", "k-mark"),
    "kbd": ("code", "k-code"),
    "samp": ("code", "k-code"),
    "tt": ("code", "k-code"),
    "details": ("div", ""),
    "summary": ("p", "k-h3"),
    "section": ("div", ""),
}
_AS_WRITTEN = frozenset(("pre", "code"))
#: A word that is worth hyphens, in an alphabet that has them: Latin, Greek, Cyrillic, Armenian,
#: Devanagari and its kin, Georgian. By ranges, which takes a third of the time of [^\W\d_].
_LONG_WORD = re.compile(
    "([A-Za-zªµºÀ-ÖØ-öø-\u02af\u0370-\u0373\u0376-\u037d\u0386-\u0481\u048a-\u0587"
    "\u0900-\u0963\u0971-\u0d7f\u10a0-\u10ff\u1c90-\u1cbf\u1e00-\u1fff]{7,})"
)
#: French puts a narrow space before these; where a page has a plain one, a line may break there.
_FRENCH_SPACES = (*((f" {sign}", f"\u00a0{sign}") for sign in ";:!?»"), ("« ", "«\u00a0"))
_MOST_KEPT = 50_000  # words of a language with their hyphens
_USUAL_SIZE = (1200, 800)
_SMALLEST = 60  # pixels: nothing needs to be said of a smaller picture that is not here
_MOST_TEXTS = 20_000  # text runs: beyond it a page is no story, and hyphens are not worth the time


def typeset(
    markup: str,
    *,
    lang: str | None,
    direction: Direction,
    pictures: Iterable[Picture] = (),
) -> HtmlElement | None:
    """Return a box with the article as the pane wants it, not yet safe to show; None if empty.

    lang: of the article, for hyphens and spaces; None leaves words as they are. pictures: those
    that are known; an <img> that is here is named by its digest, as the address of an embedded
    picture, and says its size in pixels; one that is still to come, or could not be had, is named
    so, with the size that the page gives it; one that is not known is left out.
    """
    root = parse_fragment(bounds.cut(markup))
    if root is None:
        return None
    _name_pictures(root, {picture.url: picture for picture in pictures})
    for element in list(root.iter("*")):
        _rename(element)
        if direction == "rtl" and element.tag == "tr":
            _reverse_cells(element)
    arrange(root)
    turn_foreign(root, direction)
    for pre in list(root.iter("pre")):
        _frame(pre)
    _set_words(root, lang)
    return root


def _name_pictures(root: HtmlElement, known: Mapping[str, Picture]) -> None:
    """Name the pictures that are known; take out the others, whose captions stay."""
    for image in list(root.iter("img", "picture")):
        picture = known.get(image.get("src") or "")
        name, width, height = _shown_as(image, picture)
        if picture is None or (picture.digest is None and min(width, height) < _SMALLEST):
            image.drop_tree()
            continue
        image.set("src", f"https://{EMBEDDED_HOST}/{name}")
        image.set("width", str(width))
        image.set("height", str(height))


def _shown_as(image: HtmlElement, picture: Picture | None) -> tuple[str, int, int]:
    """Return the name and the size of a picture in the pane."""
    if picture is not None and picture.digest is not None:
        return picture.digest, picture.width, picture.height
    width, height = _size_of(image)
    kind = GIVEN_UP if picture is not None and picture.given_up else TO_COME
    return f"{kind}/{width}x{height}", width, height


def _size_of(image: HtmlElement) -> tuple[int, int]:
    """Return the size that the page gives a picture, in pixels; a usual one if it gives none."""
    size = [image.get(side) or "" for side in ("width", "height")]
    if all(side.isascii() and side.isdigit() and 0 < int(side[:5]) < 10_000 for side in size):
        return int(size[0]), int(size[1])
    return _USUAL_SIZE


def _rename(element: HtmlElement) -> None:
    tag = str(element.tag)
    element.attrib.pop("class", None)
    if tag in _CLASSES:
        element.tag, name = _CLASSES[tag]
        if name:
            element.set("class", name)
    elif tag == "code" and (parent := element.getparent()) is not None and parent.tag != "pre":
        element.set("class", "k-code")
    elif tag == "table":
        element.set("class", "k-table")


def _reverse_cells(row: HtmlElement) -> None:
    """Put the row's cells into the order in which they are read: Qt mirrors no table."""
    for cell in list(row):
        cell.tail = None
        row.insert(0, cell)


def _frame(pre: HtmlElement) -> None:
    """Set code into a table of one cell: the only block that Qt gives a padded background."""
    pre.set("dir", "ltr")
    _end(pre)
    table = fragment_fromstring(
        '<table class="k-pre" dir="ltr"><tr><td class="k-pre"></td></tr></table>'
    )
    table.tail, pre.tail = pre.tail, None
    parent = pre.getparent()
    if parent is not None:
        parent.replace(pre, table)
        next(table.iter("td")).append(pre)


def _end(pre: HtmlElement) -> None:
    """Take the line end off the end of code, where it would be an empty line."""
    last = pre
    while len(last) and not (last[-1].tail or "").strip():
        last[-1].tail = None
        last = last[-1]
    if len(last):
        last[-1].tail = (last[-1].tail or "").rstrip()
    else:
        last.text = (last.text or "").rstrip()


def _set_words(root: HtmlElement, lang: str | None) -> None:
    setting = _setting(lang)
    if setting.hyphenated is None:
        return
    left = _MOST_TEXTS
    # With the words of the element, the setting of what holds it.
    stack: list[tuple[HtmlElement, _Setting]] = [(root, setting)]
    while stack and left:
        element, around = stack.pop()
        left -= 1
        if element.tag not in _AS_WRITTEN:
            inside = _setting(element.get("lang")) if element.get("lang") else around
            if element.get("class") in HEADINGS:
                inside = replace(inside, hyphenated=None)
            element.text = _set(element.text, inside)
            stack.extend((each, inside) for each in element)
        element.tail = _set(element.tail, around)


def _set(text: str | None, setting: "_Setting") -> str | None:
    if not text or not text.strip():
        return text
    if setting.french:
        for plain, set_ in _FRENCH_SPACES:
            text = text.replace(plain, set_)
    if setting.hyphenated is None:
        return text
    # Long words stand at every other place. A call for each of them would be half the time.
    parts = _LONG_WORD.split(text)
    parts[1::2] = map(setting.hyphenated.__getitem__, parts[1::2])
    return "".join(parts)


def _setting(lang: str | None) -> "_Setting":
    dictionary = _dictionary(lang)
    hyphenated = _words_of(dictionary) if dictionary else None
    return _Setting(hyphenated, (lang or "").startswith("fr"))


@lru_cache(maxsize=8)
def _dictionary(lang: str | None) -> str | None:
    """Return the name of the hyphenation dictionary for a language, None if there is none."""
    if not lang:
        return None
    name = pyphen.language_fallback(lang)
    return str(name) if name else None


class _Hyphenated(dict[str, str]):
    """The words of a language with soft hyphens, as far as they were asked for."""

    def __init__(self, dictionary: str) -> None:
        super().__init__()
        self._rules = pyphen.Pyphen(lang=dictionary, left=3, right=3)

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[word] = done = str(self._rules.inserted(word, hyphen="\u00ad"))
        return done


class _Setting(Struct, frozen=True):
    """How the words of a language are set. hyphenated: None if none is parted."""

    hyphenated: _Hyphenated | None
    french: bool


@lru_cache(maxsize=4)
def _words_of(dictionary: str) -> _Hyphenated:
    return _Hyphenated(dictionary)
