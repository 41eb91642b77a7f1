"""Site chrome found and set aside, with a receipt for each block.

By structure first (tags, roles, hidden), by the words of class and id second. A block goes only if
it holds little of the page's prose: so a theme that names its story "sidebar-content" keeps it.
"""

import re

from lxml.html import HtmlElement, tostring

from reader.extract.chrome_words import judge
from reader.extract.weights import Weights
from reader.model.article import ChromeKind as Kind
from reader.model.article import Removed

#: What is no text at all.
SILENT_TAGS = (
    *("script", "style", "noscript", "template", "iframe", "svg", "canvas", "object"),
    *("embed", "video", "audio", "map", "applet", "math"),
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
    "select": (Kind.OTHER, 0.1),
    "input": (Kind.OTHER, 0.1),
    "textarea": (Kind.OTHER, 0.1),
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
_CODE_TAGS = frozenset(("pre", "code"))
_INLINE = frozenset(("span", "code", "em", "i", "b", "a", "strong"))
#: Embedded posts are quotes: they stay, whatever the network is called.
_EMBEDDED_POST = re.compile(r"twitter|tweet|instagram|bluesky|mastodon|tiktok", re.IGNORECASE)
_LONG_PARAGRAPH = 300
_FEW_CHARS = 200
_LARGEST_RECEIPT = 20_000


def strip_chrome(body: HtmlElement, *, by_name: bool = True) -> list[Removed]:
    """Take the chrome out of the tree; return the receipt, in the page's order.

    by_name: False looks at tags, roles and what is hidden only, for pages whose names mislead.
    """
    weights = Weights.of(body)
    total = weights.prose[body] or 1
    receipt: list[Removed] = []
    stack: list[tuple[HtmlElement, bool]] = [(body, False)]
    while stack:
        parent, in_code = stack.pop()
        inner: list[tuple[HtmlElement, bool]] = []
        for element in list(parent):
            found = _judge(element, weights, by_name=by_name, in_code=in_code)
            if found is not None and not _holds_story(element, weights, found[1] * total):
                receipt.append(removed(element, found[0]))
                take_out(element)
            elif len(element):
                inner.append((element, in_code or element.tag in _CODE_TAGS))
        stack.extend(reversed(inner))
    return [block for block in receipt if block.html]


def removed(element: HtmlElement, kind: Kind) -> Removed:
    """Return the receipt of a block; its html is "" if there was nothing to see in it."""
    if not any(part.strip() for part in element.itertext()):
        return Removed(kind, "")
    tail, element.tail = element.tail, None
    markup = tostring(element, encoding="unicode")[:_LARGEST_RECEIPT]
    element.tail = tail
    return Removed(kind, markup, _name(element) or str(element.tag))


def take_out(element: HtmlElement) -> None:
    """Remove the element; what stands after it stays, apart from what stood before."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = f"{before.tail or ''} {element.tail}"
        else:
            parent.text = f"{parent.text or ''} {element.tail}"
    parent.remove(element)


def _holds_story(element: HtmlElement, weights: Weights, limit: float) -> bool:
    return weights.text[element] > _FEW_CHARS and weights.prose[element] > limit


def _judge(
    element: HtmlElement, weights: Weights, *, by_name: bool, in_code: bool
) -> tuple[Kind, float] | None:
    """Return what kind of chrome the element may be, and up to which share of prose."""
    tag = str(element.tag)
    if tag == "form":
        return _form_kind(element), _BY_TAG["form"][1]
    if tag in _BY_TAG:
        kind, limit = _BY_TAG[tag]
        named = judge(_name(element)) if tag in ("aside", "footer") else None
        return (named.kind if named else kind), limit
    if not element.attrib or tag in _STRUCTURAL:
        return None
    return _judge_hidden(element) or (
        _judge_name(element, weights, in_code=in_code) if by_name else None
    )


def _judge_hidden(element: HtmlElement) -> tuple[Kind, float] | None:
    get = element.get
    style = get("style")
    if style and _HIDING.search(style):
        return Kind.HIDDEN, 0.4
    # React streams the page into hidden boxes that its script moves: "S:0", "S:1", …
    if get("hidden") is not None and element.tag != "p" and not (get("id") or "").startswith("S:"):
        return Kind.HIDDEN, 0.4
    if get("aria-hidden") == "true" or get("aria-modal"):
        return Kind.HIDDEN, 0.3
    role = get("role")
    if role in _BY_ROLE:
        return _BY_ROLE[role], 0.5
    return None


def _judge_name(
    element: HtmlElement, weights: Weights, *, in_code: bool
) -> tuple[Kind, float] | None:
    itemprop = element.get("itemprop")
    if itemprop:
        if "articleBody" in itemprop:
            return None
        if itemprop in _BY_ITEMPROP:
            return _BY_ITEMPROP[itemprop], 0.2
    name = _name(element)
    if len(name) < 2 or (in_code and element.tag in _INLINE):
        return None
    if element.tag == "blockquote" and _EMBEDDED_POST.search(name):
        return None
    verdict = judge(name)
    if verdict is None or (element.tag == "p" and weights.text[element] > _LONG_PARAGRAPH):
        return None
    if verdict.kind is Kind.COMMENTS and verdict.strong:
        return _comments_kind(element), 0.95  # readers may write more than the paper did
    return verdict.kind, 0.45 if verdict.strong else 0.2


def _form_kind(form: HtmlElement) -> Kind:
    name = f"{_name(form)} {form.get('action') or ''}".lower()
    if "comment" in name or form.find(".//textarea") is not None:
        return Kind.COMMENT_FORM
    if (
        "newsletter" in name
        or "subscri" in name
        or form.find(".//input[@type='email']") is not None
    ):
        return Kind.NEWSLETTER
    return Kind.NAVIGATION if "search" in name else Kind.OTHER


def _comments_kind(element: HtmlElement) -> Kind:
    return Kind.COMMENT_FORM if element.find(".//textarea") is not None else Kind.COMMENTS


def _name(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".strip()
