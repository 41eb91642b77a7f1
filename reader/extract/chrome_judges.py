"""What an element may be of the site's chrome: by its tag, by what hides it, its role, its name.

Each judge says of an element what kind of chrome it may be, and up to which share of the page's
prose: what holds more is the story, whatever it looks like.
"""

import re
from collections.abc import Callable

from reader.extract.blocks import HEADINGS
from reader.extract.chrome_words import Verdict, judge
from reader.extract.outline import Outline
from reader.extract.text import squeezed
from reader.extract.trimming_words import AFTER_STORY
from reader.model.article import ChromeKind as Kind

#: The kind, and the share of prose above which the element stays.
Finding = tuple[Kind, float]
Judge = Callable[[Outline, int], Finding | None]

_BY_TAG: dict[str, Finding] = {
    "nav": (Kind.NAVIGATION, 0.5),
    "menu": (Kind.NAVIGATION, 0.4),
    "aside": (Kind.SIDEBAR, 0.4),
    "footer": (Kind.SIDEBAR, 0.4),
    "form": (Kind.OTHER, 0.2),
    "dialog": (Kind.POPUP, 0.3),
    "button": (Kind.OTHER, 0.1),
    "label": (Kind.OTHER, 0.1),
    "input": (Kind.OTHER, 0.1),
    "textarea": (Kind.OTHER, 1.0),
}
#: Of other elements only their attributes tell anything.
TELLING_TAGS = frozenset(_BY_TAG)
#: What judge_hidden() and judge_role() look at.
TELLING_ATTRIBUTES = frozenset(("style", "hidden", "aria-hidden", "aria-modal", "role"))
_BY_ROLE: dict[str, Kind] = {
    "navigation": Kind.NAVIGATION,
    "menu": Kind.NAVIGATION,
    "menubar": Kind.NAVIGATION,
    "tablist": Kind.NAVIGATION,
    "search": Kind.NAVIGATION,
    "toolbar": Kind.NAVIGATION,
    "complementary": Kind.SIDEBAR,
    "banner": Kind.NAVIGATION,
    "contentinfo": Kind.SIDEBAR,
    "dialog": Kind.POPUP,
    "alertdialog": Kind.POPUP,
    "alert": Kind.POPUP,
    "status": Kind.POPUP,
}
_BY_ITEMPROP: dict[str, Kind] = {
    "author": Kind.AUTHOR_BOX,
    "datePublished": Kind.OTHER,
    "dateModified": Kind.OTHER,
    "publisher": Kind.OTHER,
    "comment": Kind.COMMENTS,
    "keywords": Kind.TAGS,
}
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
INLINE = frozenset(("span", "code", "em", "i", "b", "a", "strong"))
#: Embedded posts are quotes: they stay, whatever the network is called.
_EMBEDDED_POST = re.compile(r"twitter|tweet|instagram|bluesky|mastodon|tiktok", re.IGNORECASE)
_LONG_PARAGRAPH = 300
_ANY_SHARE = 0.95
#: What is behind a paywall is called so, too: the parts of a story, of which no offer consists.
_PARTS = HEADINGS | {"p", "blockquote", "ul", "ol", "figure", "table"}
_PRESSED = frozenset(("button", "form", "input"))
_WORD = re.compile(r"[^\W_]+")
_NEAR = 4
_WORDS_OF_PLACE = 3


def judge_tag(outline: Outline, at: int) -> Finding | None:
    """By the tag; an <aside> or <footer> is what its name says, if it says anything."""
    tag = outline.tags[at]
    found = _BY_TAG.get(tag)
    if found is None:
        return None
    if tag == "form":
        return _form_kind(outline, at), found[1]
    named = judge(outline.name(at)) if tag in ("aside", "footer") else None
    return (named.kind, found[1]) if named else found


def judge_hidden(outline: Outline, at: int) -> Finding | None:
    """By what hides it. A page that its script uncovers is hidden as a whole: that one stays."""
    names, get = outline.attributes[at], outline.elements[at].get
    if "style" in names and _HIDING.search(get("style") or ""):
        return Kind.HIDDEN, 0.6
    # React streams the page into hidden boxes that its script moves: "S:0", "S:1", …
    is_streamed = (get("id") or "").startswith("S:") if "hidden" in names else False
    if "hidden" in names and not is_streamed and outline.tags[at] != "p":
        return Kind.HIDDEN, 0.6
    if ("aria-hidden" in names and get("aria-hidden") == "true") or "aria-modal" in names:
        return Kind.HIDDEN, 0.3
    return None


def judge_role(outline: Outline, at: int) -> Finding | None:
    """By its ARIA role."""
    if "role" not in outline.attributes[at]:
        return None
    kind = _BY_ROLE.get(outline.elements[at].get("role") or "")
    return (kind, 0.5) if kind else None


def judge_name(outline: Outline, at: int) -> Finding | None:
    """By itemprop, class and id, and by what the page's program calls its component."""
    names = outline.attributes[at]
    if "itemprop" in names:
        itemprop = outline.elements[at].get("itemprop") or ""
        if "articleBody" in itemprop:
            return None
        if itemprop in _BY_ITEMPROP:
            return _BY_ITEMPROP[itemprop], 0.2
    name = outline.name(at)
    if "data-component" in names:
        name = f"{name} {outline.elements[at].get('data-component')}"
    verdict = judge(name) if name else None
    if verdict is not None and "id" in names and _is_place(outline, at):
        verdict = judge(outline.elements[at].get("class") or "")
    if verdict is None or not _may_be_named_so(outline, at, verdict.kind):
        return None
    if outline.tags[at] == "blockquote" and _EMBEDDED_POST.search(outline.name(at)):
        return None
    return _finding(outline, at, verdict)


def _finding(outline: Outline, at: int, verdict: Verdict) -> Finding:
    """Return the kind with the share of prose up to which the name is believed."""
    if verdict.kind is Kind.COMMENTS and verdict.strong:
        return _comments_kind(outline, at), _ANY_SHARE  # readers may write more than the paper did
    if verdict.kind is Kind.COOKIE_NOTICE or _asks_password(outline, at):
        return verdict.kind, _ANY_SHARE  # short news stands under long notices
    return verdict.kind, 0.45 if verdict.strong else 0.2


def _is_place(outline: Outline, at: int) -> bool:
    """Return whether the id says in words what the heading says: it is there to be led to.

    The heading is the element itself, or among the first in it. "Related articles" says what the
    block is, whoever says it.
    """
    inside = range(at, min(at + _NEAR, outline.ends[at]))
    heading = next((each for each in inside if outline.tags[each] in HEADINGS), None)
    words = _WORD.findall((outline.elements[at].get("id") or "").lower())
    if heading is None or len(words) < (1 if heading == at else _WORDS_OF_PLACE):
        return False
    said = squeezed(outline.elements[heading].text_content())
    lower = said.lower()
    return all(word in lower for word in words) and not AFTER_STORY.match(said)


def judge_never_story(outline: Outline, at: int) -> Finding | None:
    """By name, but only what is called so where all other names mislead, and may be long."""
    found = judge_name(outline, at)
    return found if found and found[1] == _ANY_SHARE else None


def _may_be_named_so(outline: Outline, at: int, kind: Kind) -> bool:
    """Return whether a name of this kind says what the element is.

    Without a link nothing is related. Long paragraphs are text; those behind a paywall are called
    so. What a theme marks inside of a paragraph, a place or a name, is a part of it.
    """
    tags = outline.tags
    if kind is Kind.RELATED and "a" not in tags[at : outline.ends[at]]:
        return False
    if kind is Kind.PAYWALL:
        return tags[at] not in _PARTS and not _is_behind_paywall(outline, at)
    if tags[at] == "p":
        return outline.text[at] <= _LONG_PARAGRAPH
    if tags[at] in INLINE and tags[outline.parents[at]] == "p":
        return kind not in (Kind.OTHER, Kind.AUTHOR_BOX, Kind.TAGS)
    return True


def _is_behind_paywall(outline: Outline, at: int) -> bool:
    """Return whether this is several paragraphs, and nothing to press."""
    tags = outline.tags[at : outline.ends[at]]
    return tags.count("p") > 1 and outline.prose[at] > _LONG_PARAGRAPH and _PRESSED.isdisjoint(tags)


def _asks_password(outline: Outline, at: int) -> bool:
    inside = range(at, outline.ends[at]) if "input" in outline.tags[at : outline.ends[at]] else ()
    inputs = (outline.elements[each] for each in inside if outline.tags[each] == "input")
    return any(each.get("type") == "password" for each in inputs)


def _form_kind(outline: Outline, at: int) -> Kind:
    form = outline.elements[at]
    name = f"{outline.name(at)} {form.get('action') or ''}".lower()
    if "comment" in name or _has_textarea(outline, at):
        return Kind.COMMENT_FORM
    asks_address = form.find(".//input[@type='email']") is not None
    asks_secret = form.find(".//input[@type='password']") is not None
    if "newsletter" in name or "subscri" in name or (asks_address and not asks_secret):
        return Kind.NEWSLETTER
    return Kind.NAVIGATION if "search" in name else Kind.OTHER


def _comments_kind(outline: Outline, at: int) -> Kind:
    return Kind.COMMENT_FORM if _has_textarea(outline, at) else Kind.COMMENTS


def _has_textarea(outline: Outline, at: int) -> bool:
    return "textarea" in outline.tags[at : outline.ends[at]]
