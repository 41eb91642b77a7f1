"""Site chrome found and set aside, with a receipt for each block.

By structure first (tags, roles, hidden), by the words of class and id second. A block goes only if
it holds little of the page's prose: so a theme that names its story "sidebar-content" keeps it.
"""

import re

from lxml.html import HtmlElement, tostring

from reader.extract.chrome_words import judge
from reader.extract.outline import Outline
from reader.model.article import ChromeKind as Kind
from reader.model.article import Removed

#: What is no text at all.
SILENT_TAGS = (
    *("script", "style", "noscript", "template", "iframe", "svg", "canvas", "object"),
    *("embed", "video", "audio", "map", "applet", "math", "select", "textarea", "datalist"),
)
#: tag -> (kind, share of the page's prose above which the block stays).
_BY_TAG: dict[str, tuple[Kind, float]] = {
    "nav": (Kind.NAVIGATION, 0.5),
    "menu": (Kind.NAVIGATION, 0.4),
    "aside": (Kind.SIDEBAR, 0.4),
    "footer": (Kind.SIDEBAR, 0.4),
    "form": (Kind.OTHER, 0.2),
    "dialog": (Kind.POPUP, 0.3),
    "button": (Kind.OTHER, 0.1),
    "label": (Kind.OTHER, 0.1),
    "input": (Kind.OTHER, 0.1),
}
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
#: Themes put whole pages under these: their class is about the page.
_STRUCTURAL = frozenset(("body", "html", "article", "main", "tr", "td", "th", "tbody", "thead"))
#: Attributes that say nothing of what a block is, where they stand alone.
_MUTE = frozenset(("class", "id", "href", "src", "itemprop"))
#: What readers wrote is called so, on pages whose other names mislead, too.
_NEVER_MISNAMED = frozenset((Kind.COMMENTS, Kind.COMMENT_FORM))
_CODE_TAGS = frozenset(("pre", "code"))
_INLINE = frozenset(("span", "code", "em", "i", "b", "a", "strong"))
#: Embedded posts are quotes: they stay, whatever the network is called.
_EMBEDDED_POST = re.compile(r"twitter|tweet|instagram|bluesky|mastodon|tiktok", re.IGNORECASE)
_LONG_PARAGRAPH = 300
_FEW_CHARS = 200
_LARGEST_RECEIPT = 20_000


def strip_chrome(
    outline: Outline, heading: int | None, *, by_name: bool = True
) -> list[Removed]:
    """Mark the chrome as gone; return the receipt, in the page's order.

    heading: number of the title's element, None if there is none. by_name: False looks at tags,
    roles and what is hidden only, for pages whose names mislead.
    """
    receipt: list[Removed] = []
    at, size, code_end, named_end = 1, len(outline.tags), 0, 0
    while at < size:
        if outline.gone[at]:
            at = outline.ends[at]
            continue
        found = _judge(outline, at, by_name=by_name, in_code=at < code_end)
        if found is not None and found[0] is Kind.OTHER and at < named_end:
            found = None
        if found is not None and not holds_story(outline, at, heading, found[1]):
            receipt += removed(outline, at, found[0])
            outline.gone[at] = 1
            at = outline.ends[at]
            continue
        if found is not None and found[0] is Kind.OTHER:
            # What calls its story a slideshow calls the story's parts so, too.
            named_end = max(named_end, outline.ends[at])
        if outline.tags[at] in _CODE_TAGS:
            code_end = max(code_end, outline.ends[at])
        at += 1
    return receipt


def removed(outline: Outline, at: int, kind: Kind) -> list[Removed]:
    """Return the receipt of a block, in a list that is empty if there was nothing to see in it."""
    if not outline.text[at]:
        return []
    element = outline.elements[at]
    markup = tostring(element, encoding="unicode", with_tail=False)[:_LARGEST_RECEIPT]
    return [Removed(kind, markup, outline.name(at) or outline.tags[at])]


def holds_story(outline: Outline, at: int, heading: int | None, limit: float) -> bool:
    """Return whether a block holds so much that it is the story's, whatever it is called.

    limit: share of the page's prose. The block that shows the title over prose is the story's too.
    """
    if outline.text[at] <= _FEW_CHARS:
        return False
    if heading is not None and outline.holds(at, heading) and outline.prose[at] > _FEW_CHARS:
        return True
    return outline.prose[at] > limit * outline.prose[0]


def _judge(
    outline: Outline, at: int, *, by_name: bool, in_code: bool
) -> tuple[Kind, float] | None:
    """Return what kind of chrome the element may be, and up to which share of prose."""
    tag = outline.tags[at]
    if tag in _BY_TAG:
        return _judge_tag(outline, at, tag)
    names = outline.attributes(at)
    if not names or tag in _STRUCTURAL:
        return None
    found = None
    if len(names) > 1 or names[0] not in _MUTE:
        found = _judge_hidden(outline.elements[at], names)
    if found is None and not (in_code and tag in _INLINE):
        found = _judge_name(outline, at, names)
        if found is not None and not by_name and found[0] not in _NEVER_MISNAMED:
            return None
    return found


def _judge_tag(outline: Outline, at: int, tag: str) -> tuple[Kind, float]:
    kind, limit = _BY_TAG[tag]
    if tag == "form":
        return _form_kind(outline, at), limit
    named = judge(outline.name(at)) if tag in ("aside", "footer") else None
    return (named.kind if named else kind), limit


def _judge_hidden(element: HtmlElement, names: list[str]) -> tuple[Kind, float] | None:
    get = element.get
    if "style" in names and _HIDING.search(get("style") or ""):
        return Kind.HIDDEN, 0.6
    # React streams the page into hidden boxes that its script moves: "S:0", "S:1", …
    if "hidden" in names and element.tag != "p" and not (get("id") or "").startswith("S:"):
        return Kind.HIDDEN, 0.6
    if ("aria-hidden" in names and get("aria-hidden") == "true") or "aria-modal" in names:
        return Kind.HIDDEN, 0.3
    if "role" in names and (role := get("role")) in _BY_ROLE:
        return _BY_ROLE[role], 0.5
    return None


def _judge_name(outline: Outline, at: int, names: list[str]) -> tuple[Kind, float] | None:
    if "itemprop" in names:
        itemprop = outline.elements[at].get("itemprop") or ""
        if "articleBody" in itemprop:
            return None
        if itemprop in _BY_ITEMPROP:
            return _BY_ITEMPROP[itemprop], 0.2
    if "class" not in names and "id" not in names:
        return None
    name = outline.name(at)
    verdict = judge(name)
    if verdict is None or not _may_be_named_so(outline, at, verdict.kind):
        return None
    if outline.tags[at] == "blockquote" and _EMBEDDED_POST.search(name):
        return None
    if verdict.kind is Kind.COMMENTS and verdict.strong:
        return _comments_kind(outline, at), 0.95  # readers may write more than the paper did
    return verdict.kind, 0.45 if verdict.strong else 0.2


def _may_be_named_so(outline: Outline, at: int, kind: Kind) -> bool:
    """Return whether a name of this kind says what the element is.

    Without a link nothing is related. Long paragraphs are text; those behind a paywall are called so. What a theme marks inside of a
    paragraph, a place or a name, is a part of it.
    """
    if kind is Kind.RELATED and not _leads_on(outline, at):
        return False
    if outline.tags[at] == "p":
        return kind is not Kind.PAYWALL and outline.text[at] <= _LONG_PARAGRAPH
    if outline.tags[at] in _INLINE and outline.tags[outline.parents[at]] == "p":
        return kind not in (Kind.OTHER, Kind.AUTHOR_BOX, Kind.TAGS)
    return True


def _leads_on(outline: Outline, at: int) -> bool:
    """Return whether there is a link in an element: without, it offers no other story."""
    return "a" in outline.tags[at : outline.ends[at]]


def _form_kind(outline: Outline, at: int) -> Kind:
    form = outline.elements[at]
    name = f"{outline.name(at)} {form.get('action') or ''}".lower()
    if "comment" in name or form.find(".//textarea") is not None:
        return Kind.COMMENT_FORM
    if (
        "newsletter" in name
        or "subscri" in name
        or form.find(".//input[@type='email']") is not None
    ):
        return Kind.NEWSLETTER
    return Kind.NAVIGATION if "search" in name else Kind.OTHER


def _comments_kind(outline: Outline, at: int) -> Kind:
    form = outline.elements[at].find(".//textarea")
    return Kind.COMMENT_FORM if form is not None else Kind.COMMENTS
