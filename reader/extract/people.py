"""Who wrote it: names without "By", from what the page tells and what it shows."""

import re
from collections.abc import Iterable, Iterator, Set
from itertools import chain, islice

from lxml.html import HtmlElement
from msgspec.structs import replace

from reader.extract import jsonld
from reader.extract.credits import Credits, Line, is_profile
from reader.extract.dates import iso_of
from reader.extract.images import absolute
from reader.extract.names import (
    different,
    is_account,
    is_anybody,
    is_person,
    is_somebodys,
    names_after_by,
    names_among,
    names_of,
    without_by,
)
from reader.extract.names_words import AGENCY, NEWSROOM, NOT_WRITTEN, ROLES
from reader.extract.sites import folded
from reader.extract.text import has_any, key_of
from reader.extract.witnesses import Witnesses, lies_in, mark_of, pieces_of
from reader.model.url import same_site

_META = (
    *("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"),
    *("creator", "og:article:author", "article:author_name", "cxenseparse:author", "authors"),
    "author.name",
)
_CLASS_WORDS = (
    *("author", "byline", "autor", "auteur", "writer", "posted", "submitted", "contributor"),
    *("signature", "journalist", "reporter", "redacteur", "redakteur"),
)
#: The class of a name is such a word alone, or at its end: not "author-box", nor "authors-picks".
_CLASS = re.compile(
    rf"(?:^|[\s_-])(?:{'|'.join(_CLASS_WORDS)})(?:-?by)?s?"
    r"(?:[_-]{1,2}(?:name|link|title|list))?s?(?:$|\s)"
)
#: Elements in which names are those of other people, and what tells of pictures.
_OTHERS = (
    *("comment", "reply", "related", "sidebar", "tease", "recommend", "popular", "trending"),
    *("quote",),  # who said it has not written it
)
_PICTURES = ("photo", "image", "caption", "credit", "avatar")
#: What a subhead begins with, and no name.
_ARTICLES = frozenset(
    (
        *("das", "ein", "eine", "les", "le", "la", "el", "il"),
        *("lo", "gli", "i", "het", "een", "de", "det", "den", "o", "os", "as", "um", "uma"),
    )
)
_HOST = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$", re.IGNORECASE)
#: What stands behind a name, or in its place: "Ada Marin (https://e.org/ada)".
_ADDRESS = re.compile(r"[\s(<,|-]*https?://\S*")
#: As Dublin Core has names (DCMI, "Using Dublin Core: the elements", 4.2): "Marin, Ada".
_SURNAME_FIRST = re.compile(r"^([^\W\d_][\w'’-]+),\s+([^\W\d_][\w'’.-]*(?:\s[^\W\d_][\w'’.-]*)?)$")
#: As schema.org calls them.
_HOUSES = frozenset(("Organization", "NewsMediaOrganization"))
_LONGEST = 120


def names_in(seen: Witnesses, beside: Credits, house: Set[str]) -> tuple[str, ...]:
    """Return the names of those who wrote the story, as the page gives them; () if nobody.

    beside: what stands round its heading. house: keys of the names of the site. Persons go before
    offices, and what the page shows by its heading before what it tells machines, if it names
    more or others. Who edited it or translated it counts for want of a person who is told, an
    account of the site's own for want of anybody else.
    """
    beside = _together(beside)
    told = [_from_jsonld(seen), _from_meta(seen) or _by_profile(seen)]
    persons = [_persons(names, house) for names in told]
    shown = _shown(beside) or ([] if any(persons) else _did_else_by(beside))
    best = _weighed(_persons(shown, house), persons[0] or persons[1], beside)
    if best:
        return best
    if any(told) and (signed := _persons(_signed(beside), house)):
        return signed
    for names in _for_want_of_persons(seen, beside, told, house):
        kept = (n for n in names if is_anybody(n) and (_is_house(n, house) or not _HOST.match(n)))
        if anybody := different(kept):
            return anybody
    return ()


def _together(beside: Credits) -> Credits:
    """Return the credits without names below the first paragraph, if some are above it.

    All of those who wrote a story stand together; below, cards of other stories have theirs.
    """
    if beside.above in (None, len(beside.names)):
        return beside
    above = [element for element in beside.names[: beside.above] if not _did_else(element)]
    is_named = bool(_of_one_kind(above)) or any(map(_agency_in, above))
    return replace(beside, names=above) if is_named else beside


def _for_want_of_persons(
    seen: Witnesses, beside: Credits, told: list[list[str]], house: Set[str]
) -> Iterator[Iterable[str]]:
    """Yield the names that may stand for those who wrote it, best first."""
    # A site may be called after the one who writes it.
    yield from (names for names in told if all(is_person(name) for name in names))
    accounts = _accounts(beside)
    for names in (*told, accounts):
        yield [name for name in names if not _is_house(name, house)]
    elsewhere = _elsewhere(seen)
    yield _persons(elsewhere, house)
    yield from (*told, accounts, elsewhere)


def _weighed(shown: tuple[str, ...], told: tuple[str, ...], beside: Credits) -> tuple[str, ...]:
    """Return the better of what is shown and what is told."""
    if not shown or not told:
        return shown or told
    both = sum(any(_same(one, other) for other in told) for one in shown)
    if not both:
        # A translator may stand in the byline, and who wrote it beside.
        lines = "".join(key_of(line.text) for line in beside.lines)
        return told if all(key_of(name) in lines for name in told) else shown
    # What is told is not in capitals, as bylines are; where it is, what is shown may not be.
    return shown if len(shown) > len(told) or any(map(str.isupper, told)) else told


def _same(one: str, other: str) -> bool:
    """Return whether two spellings name one person: "Troy L. Smith", "TROY SMITH"."""
    mine, theirs = (key_of(name.rsplit(" ", 1)[-1]) for name in (one, other))
    return mine == theirs and one[0].casefold() == other[0].casefold()


def _persons(names: Iterable[str], house: Set[str]) -> tuple[str, ...]:
    return different(name for name in names if is_person(name) and not _is_house(name, house))


def _is_house(name: str, house: Set[str]) -> bool:
    """Return whether this is the site's own name, or an account called after it."""
    key = folded(name)
    words = [folded(word) for word in name.split()]
    for own in house:
        if key in own or own in words or (len(own) > 4 and own in key):
            return True
        # "Harbour D" of the Harbour News
        if len(words[0]) > 4 and own.removeprefix(words[0]) in NEWSROOM:
            return True
    return False


# ---- what is told ------------------------------------------------------------------------------


def _from_jsonld(seen: Witnesses) -> list[str]:
    told = jsonld.list_of(seen.article.get("author") or seen.article.get("creator"))
    found: list[str] = []
    for entry in told:
        author = jsonld.by_id(seen.nodes, entry)
        names = author.get("name") if isinstance(author, dict) else author
        of_house = isinstance(author, dict) and not _HOUSES.isdisjoint(jsonld.kinds_of(author))
        for name in jsonld.list_of(names):
            text = jsonld.text_of(name) or ""
            # A person's name ends before a number: "Canal 12" is a house.
            numbered = of_house and " " in text and any(map(str.isdigit, text))
            found += [text] if numbered else names_of(text)
    return found


def _from_meta(seen: Witnesses) -> list[str]:
    told = ((name, _ADDRESS.sub("", value)) for name in _META if (value := seen.meta.get(name)))
    turned = (
        _SURNAME_FIRST.sub(r"\2 \1", text) if name[:3] == "dc." else text for name, text in told
    )
    return next((names for text in turned if (names := names_of(text))), [])


def _by_profile(seen: Witnesses) -> list[str]:
    """Return the name under which the page links to the profile that it gives as the author's.

    article:author is an address by the Open Graph protocol.
    """
    told = (value for name in _META if (value := seen.meta.get(name, "")).startswith("http"))
    # Links to a profile on another site say "Follow me".
    profiles = {_plain(value) for value in told if seen.url and same_site(value, seen.url)}
    for link in seen.root.iter("a") if profiles else ():
        target = absolute(link.get("href") or "", seen.url)
        if target is not None and _plain(target) in profiles:
            names = names_of(" ".join(_short(link)))
            if names and is_person(names[0]):
                return names
    return []


def _plain(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


# ---- what is shown -----------------------------------------------------------------------------


def _shown(beside: Credits) -> list[str]:
    """Return the names that stand by the heading: in bylines of one kind, or behind "By"."""
    wrote = [element for element in beside.names if not _did_else(element)]
    if found := _of_one_kind(wrote):
        return found
    wrote_line = (
        line
        for line in beside.lines
        if not NOT_WRITTEN.match(line.text) and not _is_of_picture(line)
    )
    by_line = next(filter(None, (names_after_by(line.pieces) for line in wrote_line)), [])
    profiles = (link for link in beside.profiles if not _did_else(link))
    return by_line or _of_one_kind(profiles) or _with_office(beside)


def _with_office(beside: Credits) -> list[str]:
    """Return who begins a line with an office behind the name, and a date: "Ada, Staff Writer"."""
    for line in beside.lines:
        words = " ".join(line.pieces[:2]).casefold().replace(",", " ").split()
        if ROLES.isdisjoint(words) or "photographer" in words or len(line.pieces) == 1:
            continue
        names = names_of(line.pieces[0])[:1]
        if names and iso_of(line.text):
            return names
    return []


def _is_of_picture(line: Line) -> bool:
    return has_any((line.element.get("class") or "").lower(), _PICTURES)


def _did_else_by(beside: Credits) -> list[str]:
    """Return those who edited the story or translated it: they are named for want of others."""
    lines = (names_after_by(line.pieces) for line in beside.lines if not _is_of_picture(line))
    return next(filter(None, lines), [])


def _of_one_kind(elements: Iterable[HtmlElement]) -> list[str]:
    """Return the names in those that are called as the first is, or as what lies in the first."""
    kinds: list[tuple[HtmlElement, set[str], list[str]]] = []
    for element in elements:
        names = [] if _is_of_others(element) else names_among(_short(element))
        words = set((element.get("class") or "").split())
        like = (found for _, kind, found in kinds if kind <= words or words <= kind)
        if (found := next(like, None)) is not None:
            found += names
        elif names:
            kinds.append((element, words, names))
    if not kinds:
        return []
    outer, _, first = kinds[0]
    # What is round all of them may say the first name only.
    within = (names for each, _, names in kinds[1:] if outer in each.iterancestors())
    return max((first, *within), key=lambda names: len(set(names)))


def _did_else(element: HtmlElement) -> bool:
    """Return whether an element names those who edited the story, translated it, drew for it."""
    return NOT_WRITTEN.match(next(iter(_short(element)), "")) is not None or any(
        NOT_WRITTEN.match(each) for each in _before(element)
    )


def _before(element: HtmlElement) -> Iterator[str]:
    """Yield the words right before an element, and before what holds nothing else."""
    for each in islice(chain((element,), element.iterancestors()), 2):
        before, parent = each.getprevious(), each.getparent()
        lead = before.tail if before is not None else parent.text if parent is not None else None
        yield lead or ""
        if before is not None:
            return


def _agency_in(element: HtmlElement) -> str | None:
    found = AGENCY.match(without_by(" ".join(_short(element))))
    return found["name"] if found else None


def _accounts(beside: Credits) -> list[str]:
    """Return the account in a byline by the heading: what is linked there, or all it says."""
    if agency := next(filter(None, map(_agency_in, beside.names)), None):
        return [agency]
    for element in beside.names:
        link = next(element.iter("a"), None)
        said = _short(element if link is None else link)
        names = names_of(" ".join(said))
        # "The Ledger's standards" stand there, too.
        if names and not is_somebodys(names[0]) and (link is not None or is_account(names[0])):
            return names
    return []


def _signed(beside: Credits) -> list[str]:
    """Return the names in a line of its own, set off by bold or italic type, above the text.

    Houses that put all stories in under one account sign them so.
    """
    for line in beside.lines:
        inner = line.element[0] if len(line.element) == 1 else None
        alone = inner is not None and inner.tag in ("strong", "b", "em", "i")
        if line.element.tag == "p" and alone and len(line.pieces) == 1:
            names = names_of(line.text)
            headed = line.text.split(" ", 1)[0].casefold() in _ARTICLES
            dated = any(map(str.isdigit, line.text))
            if names and all(is_person(name) for name in names) and not (headed or dated):
                return names
    return []


def _elsewhere(seen: Witnesses) -> list[str]:
    """Return the first names that the page marks as an author's, wherever that is.

    What only has a class that sounds like it must be a person.
    """
    for element, marked in _bylines(seen):
        if _is_of_others(element):
            continue
        pieces = _short(element)
        found = names_among(pieces) or (names_of(" ".join(pieces)) if marked else [])
        if found:
            return found
    profiles = (a for a in seen.tagged("a") if is_profile(a) and not _is_of_others(a))
    linked = different(name for a in profiles for name in names_of(a.text_content()))
    persons = [name for name in linked if is_person(name)]
    return persons if len(persons) == 1 else []  # of several, most have written other stories


def _bylines(seen: Witnesses) -> Iterator[tuple[HtmlElement, bool]]:
    """Yield the elements of the page that may hold an author, and whether they are marked so."""
    for element in seen.called(_CLASS_WORDS):
        if _CLASS.search((element.get("class") or "").lower()):
            yield element, "author" in mark_of(element)
    for element in seen.tagged("a"):
        if element.get("rel") == "author":
            yield element, True
    for element, told in seen.with_property:
        if "author" in told:
            yield element, True


def _is_of_others(element: HtmlElement) -> bool:
    """Return whether the names in an element are those of others, by what is round it."""
    own = (element.get("class") or "").lower()
    return has_any(own, _PICTURES) or lies_in(element, _OTHERS)


def _short(element: HtmlElement) -> list[str]:
    pieces = pieces_of(element, 4 * _LONGEST)
    return pieces if sum(map(len, pieces)) < _LONGEST else []
