"""What a removed block is called in the receipt, in words that a reader understands.

A block is known for chrome by what tells it from the story: that it is hidden, that it is an
<aside>, that it is named "meta". What it is, its other names and what is in it may say better.
"""

import re

from lxml.etree import tostring
from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract.chrome_words import judge, words_of
from reader.extract.outline import Outline
from reader.extract.parsing import VOID_TAGS
from reader.model.article import ChromeKind as Kind
from reader.model.article import FoundBy, Removed

#: What the words say that by themselves only mean: not the story.
_OF_OTHER: dict[Kind, str] = {
    Kind.BYLINE: "meta date time timestamp datetime pubdate dateline author",
    Kind.GALLERY: "gallery galleries carousel slideshow slick swiper playlist player jwplayer"
    " videoplayer brightcove",
    Kind.CREDITS: "credit credits copyright disclaimer disclosure privacy terms",
    Kind.POLL: "rating ratings vote votes poll survey quiz",
    Kind.ADVERTISEMENT: "cta",
}
_BY_WORD = {word: kind for kind, words in _OF_OTHER.items() for word in words.split()}
_CONTROL_TAGS = frozenset(("button", "label", "form"))
_FIELDS = frozenset(("input", "select", "textarea"))
_FOOTER_WORDS = frozenset("footer colophon foot rodape fusszeile piedepagina".split())  # noqa: SIM905
_STORY_WORDS = frozenset(("entry", "post", "article", "story", "single"))
_PRINT_WORDS = frozenset(("print", "noprint"))
#: Characters: a longer block goes without its classes and styles, one that is longer still is cut.
_LONG, _LONGEST = 60_000, 100_000
#: A tag with attributes, which is never read twice: its name, and where it leads.
_ATTRIBUTES = re.compile(
    r"""(<[a-zA-Z][^\s/>]*+)(?:(\shref="[^"]*+")|\s++[^\s=>]++(?:="[^"]*+"|='[^']*+')?+)+"""
)
_SOME_LINKS, _MOSTLY = 3, 0.6


# freezing each would cost more than making it
class Taken(Struct):
    """A block that was taken out, before it is known where the story stands.

    at: number of its element. The others as in Removed.
    """

    kind: Kind
    html: str
    where: str
    at: int
    by: FoundBy

    def receipt(self, after: int | None) -> Removed:
        """Return it as it is kept. after: as in Removed."""
        return Removed(self.kind, self.html, self.where, after, self.by)


def kind_of(outline: Outline, at: int, found: Kind) -> Kind:
    """Return what the block is called. found: what it was taken out for."""
    words = set(words_of(outline.name(at)))
    if found is Kind.HIDDEN:
        found = _kind_of_hidden(outline, at, words)
    if found is Kind.SIDEBAR and (outline.tags[at] == "footer" or words & _FOOTER_WORDS):
        return _kind_of_footer(outline, at, words)
    if found is Kind.OTHER:
        return _kind_of_other(outline, at, words)
    return found


def are_mostly_links(links: int, linked: int, size: int) -> bool:
    """Return whether so many links are a way through the site: most of what stands there.

    linked, size: characters in links, and of all.
    """
    return links >= _SOME_LINKS and linked > _MOSTLY * size


def written(element: HtmlElement) -> str:
    """Return the markup of a block as it stood."""
    # As XML: as html, with its care for addresses, it takes twice as long.
    *parts, last = tostring(element, encoding="unicode", with_tail=False).split("/>")
    found: list[str] = []
    for part in parts:  # "<i/>" is no html
        found += (part, _end_of(part))
    return "".join(found) + last


def _end_of(markup: str) -> str:
    """Return the end of the last tag, that of an element with nothing in it, as html has it."""
    begin = markup.rfind("<") + 1
    end = markup.find(" ", begin)
    tag = markup[begin:end] if end > 0 else markup[begin:]
    return ">" if tag in VOID_TAGS else f"></{tag}>"


def slimmed(markup: str) -> str:
    """Return the markup of a block as it is kept in the receipt: its words are in it, and links."""
    if len(markup) <= _LONG:
        return markup
    slim = "".join(filter(None, _ATTRIBUTES.split(markup)))
    # Never within a tag; a text that is longer than all that is cut in its middle.
    cut = slim[:_LONGEST]
    return cut[: cut.rfind("<")] if cut.rfind("<") > cut.rfind(">") else cut


def _kind_of_hidden(outline: Outline, at: int, words: set[str]) -> Kind:
    """Return what waits to be shown; a hidden paywall bars nothing.

    What is kept off the paper stands on the screen.
    """
    if words & _PRINT_WORDS:
        return Kind.OTHER
    named = judge(outline.name(at))
    if named is not None and named.kind not in (Kind.PAYWALL, Kind.OTHER, Kind.HIDDEN):
        return named.kind
    return Kind.NAVIGATION if _is_link_list(outline, at) else Kind.HIDDEN


def _kind_of_footer(outline: Outline, at: int, words: set[str]) -> Kind:
    """Return what a foot is: that of a story has its tags, or its date and author."""
    if not words & _STORY_WORDS:
        return Kind.FOOTER
    return Kind.TAGS if outline.links[at] > _MOSTLY * outline.text[at] else Kind.BYLINE


def _kind_of_other(outline: Outline, at: int, words: set[str]) -> Kind:
    if outline.tags[at] in _CONTROL_TAGS:
        return Kind.CONTROL
    told = next((kind for word, kind in _BY_WORD.items() if word in words), None)
    if told is not None:
        return told
    if outline.elements[at].get("itemprop") in ("datePublished", "dateModified"):
        return Kind.BYLINE
    if _is_link_list(outline, at):
        return Kind.NAVIGATION
    has_fields = not _FIELDS.isdisjoint(outline.tags[at : outline.ends[at]])
    return Kind.CONTROL if has_fields else Kind.OTHER


def _is_link_list(outline: Outline, at: int) -> bool:
    links = outline.tags[at : outline.ends[at]].count("a")
    return are_mostly_links(links, outline.links[at], outline.text[at])
