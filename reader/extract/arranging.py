"""How the parts of a story stand to each other: what its page told by looks alone, told the pane.

A picture in the middle of a paragraph stands by itself, with the line under it for its caption; a
lead that was marked as a heading is a lead; a bold line stands close to what it is over. The words
stay as they are.
"""

import re
from collections.abc import Iterator

from lxml.html import Element, HtmlElement

HEADINGS = ("k-h2", "k-h3")
#: Characters; a heading that is longer is a lead, or a question of an interview.
_LONGEST_HEADING = 140
_LONGEST_LEAD = 400
_LONGEST_LABEL = 120
_LONGEST_CAPTION = 220
_LONGEST_BREAK = 40
#: A line behind a picture that ends without a stop, or as slanted as captions are.
_LONGEST_LINE = 120
#: Pixels: a smaller picture is one of a line of text, a flag or a smiley.
_LEAST_PICTURE = (100, 80)
_SLANTED = frozenset(("em", "i", "small", "cite", "sub"))
_BOLD = frozenset(("b", "strong"))
_HOLDS_LINES = frozenset(("p", "li", "dd", "dt", "td", "th", "blockquote", "div"))
_STOPS = (".", "!", "?", ":", "…", "。", "！", "？", "؟")
_BREAK = re.compile(r"\s*(?:(?:[*~•·_=+#◆◇■□○●※—–-]\s*){2,12}|[*⁂※])\s*")
_UNSEEN = re.compile("[\\s\u00ad\u200b-\u200d\u2060\ufeff]*")
_CREDIT = re.compile(r"[(©]|\b(?:foto|photo|credit|image|bild|via)\b", re.IGNORECASE)

#: "Ships at anchor. (Photo: Ada Kerr)"
_MAKER = re.compile(
    r"(?:\b(?:foto|photo|bild|image|picture|credit)s?\s*:\s*|©)[^.]{1,60}$", re.IGNORECASE
)


def arrange(root: HtmlElement) -> None:
    """Set the classes of the parts of a story, and part pictures from text. Changes the tree.

    root: typeset so far: figures are "k-figure", headings "k-h2" and "k-h3".
    """
    around = (next(image.iterancestors("p"), None) for image in root.iter("img"))
    for paragraph in [each for each in dict.fromkeys(around) if each is not None]:
        if paragraph.get("class") is None:
            _part_pictures(paragraph)
    _trim(root)
    for paragraph in list(root.iter("p")):
        name = paragraph.get("class")
        if name in HEADINGS:
            _set_lead(paragraph)
        elif name is None and _may_have_class(paragraph):
            _set_class(paragraph)


def _trim(root: HtmlElement) -> None:
    """Take out each <br> that begins or ends what holds its line: there it is an empty line."""
    line_ends = list(root.iter("br"))
    for line_end in reversed(line_ends):
        if _ends(line_end):
            line_end.drop_tree()
    for line_end in line_ends:
        if line_end.getparent() is not None and _begins(line_end):
            line_end.drop_tree()


def _set_lead(heading: HtmlElement) -> None:
    size = len("".join(heading.itertext()))
    if size > _LONGEST_LEAD:
        del heading.attrib["class"]
    elif size > _LONGEST_HEADING:
        heading.set("class", "k-lead")


def _may_have_class(paragraph: HtmlElement) -> bool:
    """Return whether to look closer: most paragraphs are bare text, and under text."""
    if len(paragraph) or len(paragraph.text or "") <= _LONGEST_BREAK:
        return True
    above = paragraph.getprevious()
    return above is not None and above.get("class") == "k-figure"


def _set_class(paragraph: HtmlElement) -> None:
    """Tell a caption, a bold line over what follows, a break; drop what is not seen at all."""
    text = "".join(paragraph.itertext())
    if len(text) > _LONGEST_CAPTION or next(paragraph.iter("img"), None) is not None:
        return
    if _UNSEEN.fullmatch(text):
        if next(paragraph.iterfind(".//*[@id]"), paragraph).get("id") is None:
            paragraph.drop_tree()
    elif _BREAK.fullmatch(text):
        paragraph.set("class", "k-break")
    elif _reads_as_caption(paragraph, text) and _is_under_picture(paragraph, text):
        paragraph.set("class", "k-caption")
    elif _is_wholly(paragraph, _BOLD) and _is_over_text(paragraph, text):
        paragraph.set("class", "k-label")


def _reads_as_caption(paragraph: HtmlElement, text: str) -> bool:
    """Return whether all of it is slanted, or it ends with who made the picture."""
    return _is_wholly(paragraph, _SLANTED) or _MAKER.search(text) is not None


def _is_wholly(paragraph: HtmlElement, tags: frozenset[str]) -> bool:
    """Return whether one element of these is all of the paragraph."""
    if len(paragraph) != 1 or (paragraph.text or "").strip():
        return False
    only = paragraph[0]
    return only.tag in tags and not (only.tail or "").strip()


def _is_under_picture(paragraph: HtmlElement, text: str) -> bool:
    """Return whether a figure without a caption stands above.

    Under the one that begins a story the lead may be slanted too: there it names who made it.
    """
    above = paragraph.getprevious()
    if above is None or above.get("class") != "k-figure" or above.find("p") is not None:
        return False
    return above.getprevious() is not None or _CREDIT.search(text) is not None


def _is_over_text(paragraph: HtmlElement, text: str) -> bool:
    """Return whether what follows is longer, and is no such line itself."""
    below, parent = paragraph.getnext(), paragraph.getparent()
    if below is None or parent is None or parent.tag == "blockquote" or len(text) > _LONGEST_LABEL:
        return False
    if below.tag == "p":
        plain = below.get("class") is None and not _is_wholly(below, _BOLD)
        return plain and len("".join(below.itertext())) > len(text)
    return below.tag in ("ul", "ol", "dl")


def _ends(line_end: HtmlElement) -> bool:
    at: HtmlElement | None = line_end
    while at is not None and at.tag not in _HOLDS_LINES:
        if (at.tail or "").strip() or any(map(_is_seen, at.itersiblings())):
            return False
        at = at.getparent()
    return True


def _is_seen(element: HtmlElement) -> bool:
    """Return whether anything of an element, or behind it, is seen."""
    text = "".join(element.itertext()) + (element.tail or "")
    return next(element.iter("img"), None) is not None or not _UNSEEN.fullmatch(text)


def _begins(line_end: HtmlElement) -> bool:
    at: HtmlElement | None = line_end
    while at is not None and at.tag not in _HOLDS_LINES:
        if at.getprevious() is not None:
            return False
        at = at.getparent()
        if at is not None and (at.text or "").strip():
            return False
    return True


def _part_pictures(paragraph: HtmlElement) -> None:
    """Let each picture of a paragraph stand by itself, between what comes before and behind it."""
    if not any(_is_picture(each) for each in paragraph):
        return
    made = list(_parts(paragraph))
    last = made[-1]
    if len(made) == 2 and last.tag == "p" and _is_line_under(last):
        last.set("class", "k-caption")
        made[0].append(made.pop())
    parent = paragraph.getparent()
    if parent is None:
        return
    made[-1].tail = paragraph.tail
    at = parent.index(paragraph)
    parent[at : at + 1] = made


def _is_picture(element: HtmlElement) -> bool:
    """Return whether the element is a picture, or has one and no word."""
    images = list(element.iter("img"))
    if not images or element.text_content().strip():
        return False
    least = zip(("width", "height"), _LEAST_PICTURE, strict=True)
    return all(int(images[0].get(side) or 0) >= size for side, size in least)


def _parts(paragraph: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the paragraph in parts: each picture in a figure, and the text between them."""
    own = dict(paragraph.attrib)
    text = Element("p", own)
    text.text = paragraph.text
    for each in list(paragraph):
        if not _is_picture(each):
            text.append(each)
            continue
        if _has_words(text):
            yield text
            own.pop("id", None)
        figure = Element("div", own)
        figure.set("class", "k-figure")
        own.pop("id", None)  # a place is one: that of the first part
        text = Element("p", own)
        text.text, each.tail = each.tail, None
        figure.append(each)
        yield figure
    if _has_words(text):
        yield text


def _has_words(text: HtmlElement) -> bool:
    return not _UNSEEN.fullmatch(text.text_content()) or text.find(".//img") is not None


def _is_line_under(text: HtmlElement) -> bool:
    """Return whether the text behind a picture in one paragraph with it is its caption."""
    words = text.text_content().strip()
    if len(words) > _LONGEST_CAPTION:
        return False
    parted = len(text) > 0 and text[0].tag == "br" and not (text.text or "").strip()
    slanted = _is_wholly(text, _SLANTED)
    return parted or slanted or (len(words) <= _LONGEST_LINE and not words.endswith(_STOPS))
